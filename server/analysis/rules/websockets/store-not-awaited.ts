// Rule store-not-awaited: nobody waits until data has been read or written.
import { defineRule } from '../../engine/rule';
import { placeOf, useSpan } from '../../models/sockets/lateUses';
import { awaitFix, isDropped } from '../../models/sockets/pendingOperations';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

const operations = /^((Load|Store|Flush)Async|InputStream\.ReadAsync|OutputStream\.(Write|Flush)Async)$/;
const types = /\.(DataReader|DataWriter|StreamSocket|StreamWebSocket|MessageWebSocket|DatagramSocket)$/;

export const storeNotAwaited = defineRule({
  id: 'store-not-awaited',
  severity: 'error',
  summary: 'LoadAsync, StoreAsync or FlushAsync is called and not awaited.',
  source: 'https://learn.microsoft.com/uwp/api/windows.storage.streams.datawriter.storeasync',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      // It waits until everything that was written has gone out.
      if (traces.uses('FlushTransport').length > 0) continue;
      for (const use of traces.select('stores not awaited', ({ uses }) => uses(operations, types).filter(isDropped))) {
        if (seen.has(placeOf(use)) || isDetachedAfter(traces, use)) continue;
        seen.add(placeOf(use));
        const operation = use.event.slice(use.event.lastIndexOf('.') + 1);
        report({
          file: use.frame.file,
          span: useSpan(use),
          ...(!isUsedAfter(traces, use) && { severity: 'warning' as const }),
          message: `Nothing waits for ${operation}: ${consequence(operation)}, and an error is never seen. Await it.`,
          fixes: awaitFix(use),
        });
      }
    }
  },
});

function consequence(operation: string): string {
  return /^(Load|Read)/.test(operation)
    ? 'the next line runs before the data is there'
    : 'the next line runs before the data has been sent';
}

function isUsedAfter(traces: Traces, { event, object, syntax }: ObjectUse): boolean {
  return traces.usesOf(object, /./).some(use => use.before.at(event).includes(syntax) && use.syntax !== syntax);
}

/** That is another rule's: stream-detach-while-pending. */
function isDetachedAfter(traces: Traces, { event, object, syntax }: ObjectUse): boolean {
  return traces.usesOf(object, 'DetachStream').some(use => use.before.at(event).includes(syntax));
}
