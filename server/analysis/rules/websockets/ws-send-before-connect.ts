// Rule ws-send-before-connect: something is sent over a WebSocket that is not connected yet.
import { defineRule } from '../../engine/rule';
import { lambdaAround, placeOf, useSpan } from '../../models/sockets/lateUses';
import { streamHoldersOf } from '../../models/sockets/lentSockets';
import type { History } from '../../models/traces/history';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';
import type { TrackedObject } from '../../models/traces/tracked';

const webSocket = /\.(Message|Stream)WebSocket$/;

export const wsSendBeforeConnect = defineRule({
  id: 'ws-send-before-connect',
  severity: 'error',
  summary: 'Data is sent over a WebSocket before it is connected.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const { socket, use } of sends(traces)) {
        if (seen.has(placeOf(use)) || !isTooEarly(traces, socket, use)) continue;
        seen.add(placeOf(use));
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            'The WebSocket is not connected here: sending before the awaited ConnectAsync is over fails with E_ILLEGAL_METHOD_CALL (0x8000000E). ' +
            'Await ConnectAsync first.',
        });
      }
    }
  },
});

function* sends(traces: Traces): Generator<{ readonly socket: TrackedObject; readonly use: ObjectUse }> {
  for (const socket of new Set(traces.uses('new', webSocket).map(({ object }) => object))) {
    const writers = new Set(streamHoldersOf(traces, socket));
    for (const use of traces.uses(/^(Store|Flush)Async$/, 'DataWriter'))
      if (writers.has(use.object)) yield { socket, use };
    for (const use of traces.uses(/^OutputStream\.(Write|Flush)Async$/, webSocket))
      if (use.object === socket) yield { socket, use };
  }
}

/** Made on this way through the code, in nobody else's hands, and nothing has waited for the connection. */
function isTooEarly(traces: Traces, socket: TrackedObject, use: ObjectUse): boolean {
  const history: History = use.historyOf(socket);
  const isUnconnected =
    history.always('new') &&
    !history.possible.some(event => /^(await ConnectAsync|ConnectAsync\.|to \S+$)/.test(event));
  const { has } = traces.familyOf(socket);
  return isUnconnected && !has(/^ConnectAsync\.(Completed =|ContinueWith)$/) && lambdaAround(use) === undefined;
}
