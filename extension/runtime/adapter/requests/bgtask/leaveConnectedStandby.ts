// bgtask/leaveConnectedStandby: the screen goes on again.

import type { RequestHandler } from '../../request';

export const leaveConnectedStandbyRequest: RequestHandler<'bgtask/leaveConnectedStandby'> = {
  async handle(ctx) {
    await ctx.target.machine.leaveConnectedStandby();
    return ctx.target.machine.state();
  },
};
