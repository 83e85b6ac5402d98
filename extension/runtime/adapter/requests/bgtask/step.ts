// bgtask/step: something happens on the simulated PC, written like a step of a scenario.

import type { RequestHandler } from '../../request';

export const stepRequest: RequestHandler<'bgtask/step'> = {
  async handle(ctx, { step }) {
    return { sentence: await ctx.target.machine.step(step) };
  },
};
