// evaluate: a C# expression in the debug console, in the watch window or under the mouse.

import { toClientVariable } from '../positions';
import type { RequestHandler } from '../request';

export const evaluateRequest: RequestHandler<'evaluate'> = {
  capabilities: { supportsEvaluateForHovers: true },
  failsQuietly: true,
  async handle(ctx, args) {
    const frame = args.frameId === undefined ? undefined : ctx.references.frame(args.frameId);
    const purpose = args.context === 'hover' || args.context === 'watch' ? args.context : 'console';
    const value = await ctx.target.evaluate(args.expression, frame, purpose);
    const { value: result, type, variablesReference } = toClientVariable(ctx.references, value);
    return { result, type, variablesReference };
  },
};
