// stepIn: one thread goes on into the call, or to the next statement.

import type { RequestHandler } from '../request';
import { resumeAfterResponse } from '../resume';

export const stepInRequest: RequestHandler<'stepIn'> = {
  handle(ctx, args) {
    resumeAfterResponse(ctx, args.threadId, 'stepIn');
    return undefined;
  },
};
