// Rule ws-connect-unawaited: nobody waits for a WebSocket to be connected, so nobody sees that it could not be.
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { nameOf, placeOf, useSpan } from '../../models/sockets/lateUses';
import { awaitFix, consumerOf } from '../../models/sockets/pendingOperations';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const wsConnectUnawaited = defineRule({
  id: 'ws-connect-unawaited',
  severity: 'error',
  summary: 'ConnectAsync of a WebSocket is begun and nobody waits for it.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      const forgotten = traces.select('forgotten connections', ({ uses }) =>
        uses('ConnectAsync', /\.(Message|Stream)WebSocket$/).filter(isForgotten),
      );
      for (const use of forgotten) {
        if (seen.has(placeOf(use)) || isWaitedFor(traces, use)) continue;
        seen.add(placeOf(use));
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            `Nothing waits for ConnectAsync: when ${nameOf(use)} cannot be connected no catch sees it, and what follows runs before the connection is there. ` +
            'Await it, inside the try.',
          fixes: awaitFix(use),
        });
      }
    }
  },
});

function isWaitedFor(traces: Traces, { object, syntax }: ObjectUse): boolean {
  return traces
    .usesOf(object, /^(await ConnectAsync|ConnectAsync\.Completed =)$/)
    .some(use => use.before.at('ConnectAsync').includes(syntax));
}

/** Dropped, or kept in a local that nobody looks at. What goes on with ContinueWith is ws-continuewith-no-fault's. */
function isForgotten(use: ObjectUse): boolean {
  const consumer = consumerOf(use);
  if (consumer?.kind === 'expression') return true;
  const local = consumer?.kind === 'localDeclaration' ? consumer.local : undefined;
  return (
    local !== undefined &&
    ![...nodesBelow(use.frame.body, { nestedFunctions: true })].some(
      ({ node }) => node.kind === 'local' && node.local === local,
    )
  );
}
