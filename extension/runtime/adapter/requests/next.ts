// next: one thread goes on to the next statement of this method.

import type { RequestHandler } from '../request';
import { resumeAfterResponse } from '../resume';

export const nextRequest: RequestHandler<'next'> = {
  handle(ctx, args) {
    resumeAfterResponse(ctx, args.threadId, 'next');
    return undefined;
  },
};
