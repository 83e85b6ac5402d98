// initialize: begins a session and says what this adapter can do.

import type { RequestHandler } from '../request';

export const initializeRequest: RequestHandler<'initialize'> = {
  handle(ctx, args) {
    ctx.beginSession(args);
    return ctx.capabilities;
  },
};
