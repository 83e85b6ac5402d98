// bgtask/happenings: what could happen on the simulated PC now.

import type { RequestHandler } from '../../request';

export const happeningsRequest: RequestHandler<'bgtask/happenings'> = {
  handle(ctx) {
    return { happenings: ctx.target.machine.happenings() };
  },
};
