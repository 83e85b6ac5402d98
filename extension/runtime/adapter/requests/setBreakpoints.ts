// setBreakpoints: replaces the breakpoints of one source; each is moved to where code can stop, or refused with a reason.

import { fromClientLine, toClientLine } from '../positions';
import type { RequestHandler } from '../request';

export const setBreakpointsRequest: RequestHandler<'setBreakpoints'> = {
  capabilities: {
    supportsConditionalBreakpoints: true,
    supportsHitConditionalBreakpoints: true,
    supportsLogPoints: true,
  },
  handle(ctx, args) {
    const requests = (args.breakpoints ?? []).map(({ line, condition, hitCondition, logMessage }) => ({
      line: fromClientLine(ctx.session, line),
      condition,
      hitCondition,
      logMessage,
    }));
    const set = ctx.target.setBreakpoints(ctx.references.sourceId(args.source), requests);
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
