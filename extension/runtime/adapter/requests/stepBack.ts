// stepBack: the stopped thread goes back to the statement before, by repeating the run up to there.

import type { RequestHandler } from '../request';
import { requireThread } from '../resume';

export const stepBackRequest: RequestHandler<'stepBack'> = {
  capabilities: { supportsStepBack: true },
  movesStop: true,
  async handle(ctx, args) {
    requireThread(ctx.target, args.threadId);
    await ctx.target.stepBack();
    ctx.references.forgetStop();
    return undefined;
  },
};
