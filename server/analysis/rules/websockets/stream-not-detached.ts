// Rule stream-not-detached: a reader or writer closes the stream of a socket that is used again.
import { defineRule } from '../../engine/rule';
import { type Closing, closings, detachFix } from '../../models/sockets/detaching';
import { placeOf, useSpan } from '../../models/sockets/lateUses';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';
import { shortName } from '../../models/traces/tracked';

const sockets = /\.(StreamSocket|DatagramSocket|(Server)?MessageWebSocket|(Server)?StreamWebSocket)$/;

export const streamNotDetached = defineRule({
  id: 'stream-not-detached',
  severity: 'error',
  summary: 'A DataReader or DataWriter closes the stream of a socket that is used again.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const closing of closings(traces, sockets)) {
        const { use } = closing;
        const again = usedAgain(traces, closing);
        if (seen.has(placeOf(use)) || (!again && !isSentAgain(traces, closing))) continue;
        seen.add(placeOf(use));
        const kind = shortName(use.object.type);
        report({
          file: use.frame.file,
          span: useSpan(use),
          ...(!again && { severity: 'warning' as const }),
          message:
            `Disposing of this ${kind} closes the stream of the socket: the next use of the stream fails with 0x80000013 (the object has been closed). ` +
            'Call DetachStream() before it is disposed.',
          related: again
            ? [{ file: again.frame.file, span: useSpan(again), message: 'Here the stream is used again.' }]
            : [],
          fixes: detachFix(use),
        });
      }
    }
  },
});

/** Behind the closing, on the same socket object; a socket that was made anew has forgotten its first writer. */
function usedAgain(traces: Traces, { socket, use: { object: holder } }: Closing): ObjectUse | undefined {
  const over = holder.type.endsWith('.DataReader') ? 'to DataReader InputStream' : 'to DataWriter OutputStream';
  const stream = over.slice(over.lastIndexOf(' ') + 1);
  return traces
    .usesOf(socket, new RegExp(`^(to .* ${stream}|${stream}\\..*)$`))
    .find(
      use =>
        use.before.sometimes(over) &&
        use.historyOf(holder).always('Dispose') &&
        !use.before.sometimes('TransferOwnership'),
    );
}

/** A method that sends over a socket in a field is called for each message, unless the socket is closed behind it. */
function isSentAgain(traces: Traces, { socket, use: { object: holder, frame, before } }: Closing): boolean {
  const { kind, location } = socket.variable ?? {};
  if (!holder.type.endsWith('.DataWriter') || !before.sometimes('StoreAsync')) return false;
  if (kind !== 'field' || location?.tree.path !== frame.file.path) return false;
  const isClosedAfter = traces
    .uses(/^(Dispose|Close|TransferOwnership)$/)
    .some(use => use.object.type === socket.type && use.historyOf(holder).sometimes('Dispose'));
  const isForgotten = /\b(null|Dispose|Close|new)\b/.test(
    textOf(frame.body.method.node, frame.file.text).replace(/new DataWriter/g, ''),
  );
  return !isClosedAfter && !isForgotten;
}

function textOf(node: { readonly start: number; readonly end: number } | undefined, text: string): string {
  return node ? text.slice(node.start, node.end) : '';
}
