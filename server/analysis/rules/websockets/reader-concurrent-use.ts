// Rule reader-concurrent-use: a second read or write begins while the first is still pending.
import { defineRule } from '../../engine/rule';
import { nameOf, placeOf, useSpan, usesBefore } from '../../models/sockets/lateUses';
import { isPending, runsInOneGo } from '../../models/sockets/pendingOperations';
import { tracesOf } from '../../models/traces/traces';

export const readerConcurrentUse = defineRule({
  id: 'reader-concurrent-use',
  severity: 'warning',
  off: true,
  summary: 'A second read or write on a reader or writer begins while the first is still pending.',
  source: 'https://learn.microsoft.com/uwp/api/windows.storage.streams.datareader.loadasync',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      const second = traces.select('begun while pending', ({ uses }) =>
        uses(/^(Load|Store|Flush)Async$/, /\.Data(Reader|Writer)$/).filter(use => isPending(use.before, use.event)),
      );
      for (const use of second) {
        const begun = usesBefore(traces, use, use.event);
        const [first] = begun;
        if (!first || seen.has(placeOf(use)) || !runsInOneGo(use, begun)) continue;
        seen.add(placeOf(use));
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            `Another ${use.event} of ${nameOf(use)} is still pending: two at the same time fail or mix up the data. ` +
            'Await the first one before this.',
          related: [{ file: first.frame.file, span: useSpan(first), message: 'Nothing has waited for this.' }],
        });
      }
    }
  },
});
