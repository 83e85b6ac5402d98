// configurationDone: all breakpoints are set, so the pending launch or attach may go on.

import type { RequestHandler } from '../request';

export const configurationDoneRequest: RequestHandler<'configurationDone'> = {
  capabilities: { supportsConfigurationDoneRequest: true },
  handle(ctx) {
    ctx.session.configurationDone();
    return undefined;
  },
};
