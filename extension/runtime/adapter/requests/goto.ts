// goto: a stopped thread will go on from another statement of its method; nothing in between is run.

import type { RequestHandler } from '../request';
import { requireThread } from '../resume';

export const gotoRequest: RequestHandler<'goto'> = {
  handle(ctx, args) {
    requireThread(ctx.target, args.threadId);
    ctx.target.setNextStatement(args.threadId, ctx.references.statement(args.targetId));
    ctx.afterResponse(() => {
      ctx.references.forgetStop();
      ctx.sendEvent('stopped', { reason: 'goto', threadId: args.threadId, allThreadsStopped: true });
    });
    return undefined;
  },
};
