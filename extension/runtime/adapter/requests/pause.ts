// pause: stops a running thread at its next statement.

import type { RequestHandler } from '../request';
import { requireThread } from '../resume';

export const pauseRequest: RequestHandler<'pause'> = {
  handle(ctx, args) {
    requireThread(ctx.target, args.threadId);
    ctx.afterResponse(() => ctx.target.pause(args.threadId));
    return undefined;
  },
};
