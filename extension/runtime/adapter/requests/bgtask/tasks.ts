// bgtask/tasks: the tasks that the app has registered.

import type { RequestHandler } from '../../request';

export const tasksRequest: RequestHandler<'bgtask/tasks'> = {
  handle(ctx) {
    return { tasks: ctx.target.machine.tasks() };
  },
};
