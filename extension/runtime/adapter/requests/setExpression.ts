// setExpression: the user gives what a watch expression names another value.

import { toClientVariable } from '../positions';
import type { RequestHandler } from '../request';

export const setExpressionRequest: RequestHandler<'setExpression'> = {
  capabilities: { supportsSetExpression: true },
  failsQuietly: true,
  async handle(ctx, args) {
    const frame = args.frameId === undefined ? undefined : ctx.references.frame(args.frameId);
    const assigned = await ctx.target.assign(args.expression, args.value, frame);
    const { value, type, variablesReference } = toClientVariable(ctx.references, assigned);
    return { value, type, variablesReference };
  },
};
