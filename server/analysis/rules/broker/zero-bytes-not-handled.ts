// Rule zero-bytes-not-handled: code that reads from a socket does not notice that the other side has closed it.
import { defineRule } from '../../engine/rule';
import { parentsIn, withoutConversion } from '../../models/code/boundNodes';
import { placeOf, useSpan } from '../../models/sockets/lateUses';
import { isTakenBack, streamHoldersOf } from '../../models/sockets/lentSockets';
import { consumerOf } from '../../models/sockets/pendingOperations';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

const streamed = /\.(StreamSocket|StreamWebSocket)$/;

export const zeroBytesNotHandled = defineRule({
  id: 'zero-bytes-not-handled',
  severity: 'hint',
  summary:
    'What LoadAsync returns is dropped, so the code does not notice that the other side has closed the connection.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const load of loads(traces)) {
        if (seen.has(placeOf(load)) || !dropsCount(load) || testsWhatIsThere(traces, load)) continue;
        seen.add(placeOf(load));
        report({
          file: load.frame.file,
          span: useSpan(load),
          message:
            'LoadAsync returns 0 when the other side has closed the connection, and nobody looks at it: the code goes on as if data had come. ' +
            'Compare the result with 0, and then close the socket and connect again.',
        });
      }
    }
  },
});

/** From sockets of the app; the broker starts a task with a reason of its own when a socket is closed. */
function loads(traces: Traces): readonly ObjectUse[] {
  const sockets = new Set(traces.uses('to DataReader InputStream', streamed).map(({ object }) => object));
  const readers = new Set(
    [...sockets].filter(each => !isTakenBack(each)).flatMap(each => streamHoldersOf(traces, each)),
  );
  return traces.uses('LoadAsync', 'DataReader').filter(({ object }) => readers.has(object));
}

/** `await reader.LoadAsync(256);` */
function dropsCount(load: ObjectUse): boolean {
  const awaited = consumerOf(load);
  if (awaited?.kind !== 'await') return false;
  const parent = parentsIn(load.frame.body).get(awaited);
  return parent !== undefined && 'kind' in parent && parent.kind === 'expression';
}

/** `reader.UnconsumedBufferLength > 0` says the same. */
function testsWhatIsThere(traces: Traces, { object }: ObjectUse): boolean {
  return traces.uses('get UnconsumedBufferLength', 'DataReader').some(use => {
    if (use.object !== object) return false;
    const parents = parentsIn(use.frame.body);
    let parent = parents.get(use.node);
    while (parent && 'kind' in parent && parent.kind === 'conversion') parent = parents.get(parent);
    return parent && 'kind' in parent && (parent.kind !== 'call' || withoutConversion(parent) !== parent);
  });
}
