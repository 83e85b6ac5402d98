// Rule ws-connect-unawaited: nobody waits for a WebSocket to be connected, so nobody sees that it could not be.
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import { defineRule } from '../../engine/rule';
import { nodesBelow, parentsIn, withoutConversion } from '../../models/boundNodes';
import { nameOf, placeOf, useSpan } from '../../models/lateUses';
import { awaitFix, consumerOf } from '../../models/pendingOperations';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const wsConnectUnawaited = defineRule({
  id: 'ws-connect-unawaited',
  severity: 'error',
  summary: 'ConnectAsync of a WebSocket is begun and nobody waits for it.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  check(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const use of traces.uses('ConnectAsync', /\.(Message|Stream)WebSocket$/)) {
        if (seen.has(placeOf(use)) || isWaitedFor(traces, use) || !isForgotten(use)) continue;
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
    .uses(/^(await ConnectAsync|ConnectAsync\.Completed =)$/)
    .some(use => use.object === object && use.before.at('ConnectAsync').includes(syntax));
}

/** Dropped, or kept in a local that is only given something to do afterwards, whatever became of the connection. */
function isForgotten(use: ObjectUse): boolean {
  const consumer = consumerOf(use);
  if (consumer?.kind === 'expression') return true;
  if (consumer?.kind === 'call') return isBlindContinuation(consumer);
  const local =
    consumer?.kind === 'localDeclaration'
      ? consumer.local
      : consumer?.kind === 'assignment' && consumer.target.kind === 'local'
        ? consumer.target.local
        : undefined;
  return local !== undefined && isOnlyContinued(use, local);
}

function isOnlyContinued({ frame }: ObjectUse, local: LocalSymbol): boolean {
  const parents = parentsIn(frame.body);
  for (const { node, parent } of nodesBelow(frame.body, { nestedFunctions: true })) {
    if (node.kind !== 'local' || node.local !== local) continue;
    let at = parent;
    while ('kind' in at && at.kind === 'conversion') at = parents.get(at) ?? at;
    const isWritten = 'kind' in at && at.kind === 'assignment' && at.target === node;
    if (!isWritten && !('kind' in at && at.kind === 'call' && isBlindContinuation(at))) return false;
  }
  return true;
}

/** `ContinueWith(_ => …)`: does not look at the task, and runs in every case. */
function isBlindContinuation(call: Extract<ReturnType<typeof consumerOf>, { kind: 'call' }>): boolean {
  const [first, ...others] = call.arguments;
  const lambda = first && withoutConversion(first.expression);
  if (call.method.name !== 'ContinueWith' || lambda?.kind !== 'lambda' || others.length > 0) return false;
  const [task] = lambda.body.method.parameters;
  return ![...nodesBelow(lambda.body, { nestedFunctions: true })].some(
    ({ node }) => node.kind === 'parameter' && node.parameter === task,
  );
}
