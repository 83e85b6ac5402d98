// continue: everything goes on until the next stop.

import type { RequestHandler } from '../request';
import { resumeAfterResponse } from '../resume';

export const continueRequest: RequestHandler<'continue'> = {
  handle(ctx, args) {
    resumeAfterResponse(ctx, args.threadId, 'continue');
    return { allThreadsContinued: true };
  },
};
