// scopes: the groups of variables that a stack frame shows.

import type { RequestHandler } from '../request';

export const scopesRequest: RequestHandler<'scopes'> = {
  failsQuietly: true,
  handle(ctx, args) {
    const scopes = ctx.target.scopes(ctx.references.frame(args.frameId));
    return {
      scopes: scopes.map(scope => ({
        name: scope.name,
        presentationHint: scope.kind === 'other' ? undefined : scope.kind,
        variablesReference: ctx.references.addVariables(() => scope.variables()),
        expensive: false,
      })),
    };
  },
};
