// attach: joins a machine that runs already, and fires a task of it if the configuration names one.

import { UserError } from '../../../../server/base/errors';
import type { RequestHandler } from '../request';

export const attachRequest: RequestHandler<'attach'> = {
  async handle(ctx, args) {
    if (!ctx.isLaunched) {
      throw new UserError('nothing-to-attach', 'No app runs on this machine yet: use "request": "launch" to start it.');
    }
    const { session } = ctx;
    session.owner = false;
    ctx.sendEvent('initialized');
    await session.configured;
    const { entryPoint, trigger, payload, stopOnEntry } = args;
    if (entryPoint) {
      ctx.afterResponse(async () => {
        await ctx.target.machine.fire({ entryPoint, trigger, payload, stopOnEntry });
      });
    }
    return undefined;
  },
};
