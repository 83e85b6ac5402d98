// bgtask/resume: the app comes back to the foreground.

import type { RequestHandler } from '../../request';

export const resumeRequest: RequestHandler<'bgtask/resume'> = {
  async handle(ctx) {
    await ctx.target.machine.resume();
    return ctx.target.machine.state();
  },
};
