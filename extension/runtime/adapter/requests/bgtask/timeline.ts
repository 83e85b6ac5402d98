// bgtask/timeline: what has happened so far, as a picture and as text.

import type { RequestHandler } from '../../request';

export const timelineRequest: RequestHandler<'bgtask/timeline'> = {
  handle(ctx) {
    return ctx.target.machine.timeline();
  },
};
