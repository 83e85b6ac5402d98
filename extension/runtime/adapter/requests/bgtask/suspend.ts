// bgtask/suspend: the app goes to the background and is suspended.

import type { RequestHandler } from '../../request';

export const suspendRequest: RequestHandler<'bgtask/suspend'> = {
  async handle(ctx) {
    await ctx.target.machine.suspend();
    return ctx.target.machine.state();
  },
};
