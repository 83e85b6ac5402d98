// bgtask/enterConnectedStandby: the screen goes off, the network stays.

import type { RequestHandler } from '../../request';

export const enterConnectedStandbyRequest: RequestHandler<'bgtask/enterConnectedStandby'> = {
  async handle(ctx) {
    await ctx.target.machine.enterConnectedStandby();
    return ctx.target.machine.state();
  },
};
