// threads: the simulated threads, such as the app's user interface and one for each running task.

import type { RequestHandler } from '../request';

export const threadsRequest: RequestHandler<'threads'> = {
  handle(ctx) {
    return { threads: ctx.target.threads().map(({ id, name }) => ({ id, name })) };
  },
};
