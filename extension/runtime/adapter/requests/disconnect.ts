// disconnect: the debugger leaves; the machine ends with it if the debugger had launched it, or if the client asks for it.

import type { RequestHandler } from '../request';

export const disconnectRequest: RequestHandler<'disconnect'> = {
  capabilities: { supportTerminateDebuggee: true },
  async handle(ctx, args) {
    const ends = args.terminateDebuggee ?? (ctx.session.owner || !ctx.isLaunched);
    if (ends) {
      await ctx.target.stop();
      ctx.end();
    } else {
      ctx.references.forgetStop();
      ctx.target.detach();
    }
    return undefined;
  },
};
