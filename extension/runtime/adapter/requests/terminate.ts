// terminate: ends the run in good order; `exited` and `terminated` events follow.

import type { RequestHandler } from '../request';

export const terminateRequest: RequestHandler<'terminate'> = {
  capabilities: { supportsTerminateRequest: true },
  async handle(ctx) {
    await ctx.target.stop();
    return undefined;
  },
};
