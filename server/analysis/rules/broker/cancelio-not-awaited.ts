// Rule cancelio-not-awaited: nobody waits until the pending operations of a socket have been cancelled.
import { defineRule } from '../../engine/rule';
import { nameOf, placeOf, useSpan } from '../../models/sockets/lateUses';
import { lendable } from '../../models/sockets/lentSockets';
import { awaitFix, isDropped } from '../../models/sockets/pendingOperations';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const cancelioNotAwaited = defineRule({
  id: 'cancelio-not-awaited',
  severity: 'error',
  summary: 'CancelIOAsync is called and not awaited.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket.cancelioasync',
  checkCode(app, report, code) {
    const dropped = tracesOf(app, code).flatMap(traces =>
      traces.select('cancelling not awaited', ({ uses }, now) =>
        uses('CancelIOAsync', lendable).filter(use => isDropped(use) && !isDisposed(now, use)),
      ),
    );
    for (const use of new Map(dropped.map(each => [placeOf(each), each])).values()) {
      report({
        file: use.frame.file,
        span: useSpan(use),
        message:
          `Nothing waits for CancelIOAsync: the reads and writes of ${nameOf(use)} are still pending when the next line runs, ` +
          'and a TransferOwnership there fails. Await it.',
        fixes: awaitFix(use),
      });
    }
  },
});

/** Behind it the socket is only disposed of, which ends all that is pending. */
function isDisposed(traces: Traces, { object, node, frame }: ObjectUse): boolean {
  const follows = ({ before }: ObjectUse) =>
    node.syntax !== undefined && before.at('CancelIOAsync').includes(node.syntax);
  const later = traces.usesOf(object, /./).filter(each => each.frame.body === frame.body && follows(each));
  return later.length > 0 && later.every(({ event }) => /^(Dispose|Close)$/.test(event));
}
