// Rule reader-not-detached-before-transfer: disposing of a reader closes the socket that the broker has or is to get.
import { defineRule } from '../../engine/rule';
import { closings, detachFix } from '../../models/sockets/detaching';
import { useSpan } from '../../models/sockets/lateUses';
import { isTakenBack, lendable } from '../../models/sockets/lentSockets';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';
import { shortName, type TrackedObject } from '../../models/traces/tracked';

export const readerNotDetachedBeforeTransfer = defineRule({
  id: 'reader-not-detached-before-transfer',
  severity: 'warning',
  summary: 'A DataReader or DataWriter closes the stream of a socket that belongs in the hands of the socket broker.',
  source: 'https://learn.microsoft.com/uwp/api/windows.storage.streams.datareader.detachstream',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const { socket, use } of closings(traces, lendable)) {
        const { file } = use.frame;
        const span = useSpan(use);
        const key = `${file.path}:${span.start}`;
        if (seen.has(key) || !isLent(traces, socket, use)) continue;
        seen.add(key);
        const kind = shortName(use.object.type);
        report({
          file,
          span,
          message:
            `Disposing of this ${kind} closes the stream of the socket, which is then of no use to the socket broker. ` +
            'Call DetachStream() before it is disposed.',
          fixes: detachFix(use),
        });
      }
    }
  },
});

/** Handed over before or after; or taken from the broker, which wants it back, and not closed in the end. */
function isLent(traces: Traces, socket: TrackedObject, closing: ObjectUse): boolean {
  if (closing.historyOf(socket).sometimes('TransferOwnership')) return true;
  const family = traces.familyOf(socket);
  const after = (family.uses.get('TransferOwnership') ?? []).some(
    use => use.object === socket && use.historyOf(closing.object).sometimes('Dispose'),
  );
  return after || (isTakenBack(socket) && !family.has(/^(Dispose|Close)$/) && !family.has('TransferOwnership'));
}
