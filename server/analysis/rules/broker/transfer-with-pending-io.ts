// Rule transfer-with-pending-io: a socket is handed to the socket broker while a read or write is still pending.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { insertBefore, statementAround } from '../../models/code/codeEdits';
import { nameOf, placeOf, useSpan } from '../../models/sockets/lateUses';
import { streamHoldersOf } from '../../models/sockets/lentSockets';
import { isInAsync, mayBePending } from '../../models/sockets/pendingOperations';
import type { Event } from '../../models/traces/history';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const transferWithPendingIo = defineRule({
  id: 'transfer-with-pending-io',
  severity: 'warning',
  summary: 'A socket is handed to the socket broker while a read or write on it may still be pending.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket.transferownership',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      const early = traces.select('transferred while pending', ({ uses }, now) =>
        uses('TransferOwnership', 'StreamSocket').filter(use => pendingOn(now, use)),
      );
      for (const use of early) {
        const pending = pendingOn(traces, use);
        if (!pending || seen.has(placeOf(use))) continue;
        seen.add(placeOf(use));
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            `${pending.event} on ${nameOf(use)} may still be pending here, and TransferOwnership fails as long as it is. ` +
            'Await CancelIOAsync() first.',
          related: [
            {
              file: pending.frame.file,
              span: useSpan(pending),
              message: 'Nothing waits for this before the transfer.',
            },
          ],
          fixes: cancelFix(use),
        });
      }
    }
  },
});

const operations = /^(LoadAsync|StoreAsync|FlushAsync|InputStream\.ReadAsync|OutputStream\.(WriteAsync|FlushAsync))$/;

/** The begun operation of the socket's streams, or of a reader or writer over them. */
function pendingOn(traces: Traces, transfer: ObjectUse): ObjectUse | undefined {
  if (transfer.before.sometimes('await CancelIOAsync') || transfer.before.sometimes('CancelIOAsync')) return undefined;
  for (const object of [transfer.object, ...streamHoldersOf(traces, transfer.object)]) {
    const history = transfer.historyOf(object);
    const isPending = (event: Event) => operations.test(event) && mayBePending(history, event);
    const event = history.certain.find(isPending);
    const begun = event && traces.usesOf(object, event).find(use => history.at(event).includes(use.syntax));
    if (begun) return begun;
  }
  return undefined;
}

function cancelFix(use: ObjectUse): ReportedFix[] {
  const { file, body } = use.frame;
  const statement = body.tree && statementAround(body.tree, use.syntax);
  if (statement?.kind !== 'ExpressionStatement' || !isInAsync(use)) return [];
  const name = nameOf(use);
  return [
    {
      title: `Await ${name}.CancelIOAsync() first`,
      safe: false,
      edits: insertBefore(file, statement, `await ${name}.CancelIOAsync();`),
    },
  ];
}
