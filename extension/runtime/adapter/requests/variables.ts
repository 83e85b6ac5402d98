// variables: what is inside a scope or a value.

import { toClientVariable } from '../positions';
import type { RequestHandler } from '../request';

export const variablesRequest: RequestHandler<'variables'> = {
  failsQuietly: true,
  handle(ctx, args) {
    const variables = ctx.references.variables(args.variablesReference);
    return { variables: variables.map(variable => toClientVariable(ctx.references, variable)) };
  },
};
