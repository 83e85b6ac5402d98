// Rule stream-detach-while-pending: a stream is detached while a read or write on it is still pending.
import { defineRule } from '../../engine/rule';
import { nameOf, placeOf, useSpan, usesBefore } from '../../models/sockets/lateUses';
import { awaitFix, isPending, runsInOneGo } from '../../models/sockets/pendingOperations';
import type { Event, History } from '../../models/traces/history';
import { tracesOf } from '../../models/traces/traces';

export const streamDetachWhilePending = defineRule({
  id: 'stream-detach-while-pending',
  severity: 'error',
  summary: 'DetachStream is called while a read or write on the stream is still pending.',
  source: 'https://learn.microsoft.com/uwp/api/windows.storage.streams.datawriter.detachstream',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      const detached = traces.select('detached while pending', ({ uses }) =>
        uses('DetachStream', /\.Data(Reader|Writer)$/).filter(({ before }) => pendingIn(before)),
      );
      for (const use of detached) {
        const event = pendingIn(use.before);
        const begun = event ? usesBefore(traces, use, event) : [];
        const [first] = begun;
        if (!first || seen.has(placeOf(use)) || !runsInOneGo(use, begun)) continue;
        seen.add(placeOf(use));
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            `${event} of ${nameOf(use)} is still pending here, and DetachStream fails as long as it is (0x800710DD). ` +
            `Await ${event} first.`,
          related: [{ file: first.frame.file, span: useSpan(first), message: 'Nothing waits for this.' }],
          fixes: awaitFix(first),
        });
      }
    }
  },
});

function pendingIn(history: History): Event | undefined {
  return history.certain.find(event => /^(Load|Store|Flush)Async$/.test(event) && isPending(history, event));
}
