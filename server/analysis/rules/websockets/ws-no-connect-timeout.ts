// Rule ws-no-connect-timeout: a WebSocket is connected without a limit for how long that may take.

import type { BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { isInText, textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { parentsIn } from '../../models/code/boundNodes';
import { insertBefore, nameSpan, statementAround } from '../../models/code/codeEdits';
import { type CallIn, callsMentioning, connectsWebSocket } from '../../models/sockets/webSockets';

export const wsNoConnectTimeout = defineRule({
  id: 'ws-no-connect-timeout',
  severity: 'hint',
  summary: 'Nothing limits how long the app waits for a WebSocket to be connected.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    for (const connect of callsMentioning(app, code, /\bConnectAsync\b/)) {
      const waiting = connectsWebSocket(connect.call) ? waitsForEver(connect) : undefined;
      if (!waiting || hasTimer(connect)) continue;
      report({
        file: connect.frame.file,
        span: nameSpan(connect.syntax),
        message:
          'Windows tries up to five addresses for 60 seconds each, so this may wait for five minutes, longer than a ' +
          'background task lives. Hand AsTask a CancellationToken with a time limit.',
        fixes: timeoutFix(connect, waiting),
      });
    }
  },
});

/** The operation, or the Task without a token, that is awaited on the spot; an operation in a variable may be cancelled. */
function waitsForEver({ call, frame }: CallIn): BoundExpression | undefined {
  const parents = parentsIn(frame.body);
  const above = (node: BoundNode): BoundNode | undefined => {
    const parent = parents.get(node);
    if (!parent || !('kind' in parent)) return undefined;
    return parent.kind === 'conversion' || isConfigured(parent) ? above(parent) : parent;
  };
  const parent = above(call);
  if (parent?.kind === 'await') return call;
  if (parent?.kind !== 'call' || parent.method.name !== 'AsTask' || parent.arguments.length > 1) return undefined;
  return above(parent)?.kind === 'await' ? parent : undefined;
}

function isConfigured(node: BoundNode): boolean {
  return node.kind === 'call' && node.method.name === 'ConfigureAwait';
}

/** Something in the method ends the attempt in another way. */
function hasTimer({ frame: { body, file } }: CallIn): boolean {
  const { node } = body.method;
  return /Cancel|Timer|Timeout/i.test(node ? textIn(file, node) : file.text);
}

function timeoutFix({ syntax, frame: { file, body } }: CallIn, waiting: BoundExpression): ReportedFix[] {
  const statement = body.tree && statementAround(body.tree, syntax);
  if (!statement || !waiting.syntax) return [];
  const source = isInText(file, /^\s*using\s+System\.Threading\s*;/m)
    ? 'CancellationTokenSource'
    : 'System.Threading.CancellationTokenSource';
  const end = waiting.syntax.end;
  const token =
    waiting.syntax === syntax
      ? { file, span: { start: end, end }, newText: '.AsTask(timeout.Token)' }
      : { file, span: { start: end - 1, end: end - 1 }, newText: 'timeout.Token' };
  const limit = `var timeout = new ${source}(TimeSpan.FromSeconds(10));`;
  return [
    {
      title: 'Wait for 10 seconds at most',
      safe: false,
      edits: [...insertBefore(file, statement, limit), token],
    },
  ];
}
