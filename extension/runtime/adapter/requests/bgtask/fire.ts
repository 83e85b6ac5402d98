// bgtask/fire: the trigger of one task fires, with or without a payload.

import { UserError } from '../../../../../server/base/errors';
import type { RequestHandler } from '../../request';

export const fireRequest: RequestHandler<'bgtask/fire'> = {
  handle(ctx, args) {
    if (!args.taskId && !args.entryPoint) {
      throw new UserError('no-task', 'Say which task to fire: its "taskId", or the "entryPoint" of its class.');
    }
    return ctx.target.machine.fire(args);
  },
};
