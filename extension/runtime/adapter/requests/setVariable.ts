// setVariable: the user gives a variable of a frame another value.

import { UserError } from '../../../../server/base/errors';
import { toClientVariable } from '../positions';
import type { RequestHandler } from '../request';

export const setVariableRequest: RequestHandler<'setVariable'> = {
  capabilities: { supportsSetVariable: true },
  failsQuietly: true,
  handle(ctx, args) {
    const variable = ctx.references.variables(args.variablesReference).find(({ name }) => name === args.name);
    if (!variable?.set) throw new UserError('not-settable', `${args.name} cannot be given another value here.`);
    const { value, type, variablesReference } = toClientVariable(ctx.references, variable.set(args.value));
    return { value, type, variablesReference };
  },
};
