// setBreakpoints: replaces the breakpoints of one source; each is moved to where code can stop, or refused with a reason.

import { fromClientLine, toClientLine } from '../positions';
import type { RequestHandler } from '../request';

export const setBreakpointsRequest: RequestHandler<'setBreakpoints'> = {
  handle(ctx, args) {
    const lines = (args.breakpoints ?? []).map(breakpoint => fromClientLine(ctx.session, breakpoint.line));
    const set = ctx.target.setBreakpoints(ctx.references.sourceId(args.source), lines);
    return {
      breakpoints: set.map(breakpoint => ({
        id: breakpoint.id,
        verified: breakpoint.verified,
        line: toClientLine(ctx.session, breakpoint.line),
        message: breakpoint.message,
        source: args.source,
      })),
    };
  },
};
