// reverseContinue: back to the breakpoint that was passed last, by repeating the run up to there.

import type { RequestHandler } from '../request';
import { requireThread } from '../resume';

export const reverseContinueRequest: RequestHandler<'reverseContinue'> = {
  movesStop: true,
  async handle(ctx, args) {
    requireThread(ctx.target, args.threadId);
    await ctx.target.continueBack();
    ctx.references.forgetStop();
    return undefined;
  },
};
