// stackTrace: the call stack of a stopped thread, a page at a time.

import { toClientColumn, toClientLine, toClientSource } from '../positions';
import type { RequestHandler } from '../request';

export const stackTraceRequest: RequestHandler<'stackTrace'> = {
  capabilities: { supportsDelayedStackTraceLoading: true },
  failsQuietly: true,
  handle(ctx, args) {
    const all = ctx.target.frames(args.threadId);
    const start = args.startFrame ?? 0;
    const page = args.levels ? all.slice(start, start + args.levels) : all.slice(start);
    return {
      totalFrames: all.length,
      stackFrames: page.map(frame => ({
        id: ctx.references.addFrame(frame),
        name: frame.name,
        source: frame.source && toClientSource(ctx.references, frame.source),
        // The protocol wants zero where there is nothing to point at.
        line: frame.source ? toClientLine(ctx.session, frame.line) : 0,
        column: frame.source ? toClientColumn(ctx.session, frame.column) : 0,
        presentationHint: frame.isLabel ? 'label' : frame.isDimmed ? 'subtle' : 'normal',
      })),
    };
  },
};
