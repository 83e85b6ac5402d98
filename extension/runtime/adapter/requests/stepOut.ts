// stepOut: one thread goes on until this method has returned.

import type { RequestHandler } from '../request';
import { resumeAfterResponse } from '../resume';

export const stepOutRequest: RequestHandler<'stepOut'> = {
  handle(ctx, args) {
    resumeAfterResponse(ctx, args.threadId, 'stepOut');
    return undefined;
  },
};
