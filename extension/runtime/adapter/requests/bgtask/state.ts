// bgtask/state: the state of the device, of the app and of its tasks.

import type { RequestHandler } from '../../request';

export const stateRequest: RequestHandler<'bgtask/state'> = {
  handle(ctx) {
    return ctx.target.machine.state();
  },
};
