// How a request lets the program go on: never before its own response is on its way.

import { UserError } from '../../../server/base/errors';
import type { DebugTarget, ResumeKind } from './debugTarget';
import type { RequestContext } from './request';

export function resumeAfterResponse(ctx: RequestContext, threadId: number, kind: ResumeKind): void {
  requireThread(ctx.target, threadId);
  ctx.afterResponse(() => {
    ctx.references.forgetStop();
    ctx.target.resume(threadId, kind);
  });
}

/** Throws UserError if the thread has ended. */
export function requireThread(target: DebugTarget, threadId: number): void {
  if (!target.threads().some(thread => thread.id === threadId)) {
    throw new UserError('no-such-thread', `Thread ${threadId} has ended.`);
  }
}
