// bgtask/happen: something happens on the simulated PC, written like a step of a scenario.

import type { RequestHandler } from '../../request';

export const happenRequest: RequestHandler<'bgtask/happen'> = {
  async handle(ctx, { step }) {
    const { machine } = ctx.target;
    const sentence = await machine.happen(step);
    return { sentence, state: machine.state() };
  },
};
