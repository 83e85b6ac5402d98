// Rule ws-dispose-in-handler: a WebSocket is closed while the reader of one of its messages is open.

import type { Node } from '../../../csharp/syntax/nodes';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { insertAfter, removeStatement, statementAround } from '../../models/code/codeEdits';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { isInside, nameOf, placeOf, useSpan } from '../../models/sockets/lateUses';
import type { ObjectUse } from '../../models/traces/objectUse';
import { tracesOf } from '../../models/traces/traces';

type UsingStatement = Node & { readonly kind: 'UsingStatement' };

export const wsDisposeInHandler = defineRule({
  id: 'ws-dispose-in-handler',
  severity: 'hint',
  summary: 'A MessageWebSocket is closed while the reader of its message is still open.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    const closed = tracesOf(app, code).flatMap(traces => traces.uses(/^(Dispose|Close)$/, 'MessageWebSocket'));
    for (const use of new Map(closed.map(each => [placeOf(each), each])).values()) {
      const using = readerAround(use);
      if (!using) continue;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message:
          `${nameOf(use)} is closed while the reader of its message is still open: the reader then belongs to a closed socket. ` +
          'Close the socket after the using block.',
        fixes: moveFix(use, using),
      });
    }
  },
});

/** The `using` of a reader from `args.GetDataReader()` around the use. */
function readerAround({ frame, syntax }: ObjectUse): UsingStatement | undefined {
  if (!frame.body.tree) return undefined;
  for (const node of syntaxNodes(frame.body.tree.root)) {
    if (node.kind !== 'UsingStatement' || !isInside(syntax, node.body)) continue;
    const head = textIn(frame.file, { start: node.start, end: node.body.start });
    if (/\.GetDataReader\s*\(/.test(head)) return node;
  }
  return undefined;
}

/** The last statement of the block goes behind it. */
function moveFix(use: ObjectUse, using: UsingStatement): ReportedFix[] {
  const { file, body } = use.frame;
  const statement = body.tree && statementAround(body.tree, use.syntax);
  const last = using.body.kind === 'Block' ? using.body.statements.at(-1) : undefined;
  if (!statement || statement !== last || statement.kind !== 'ExpressionStatement') return [];
  const code = textIn(file, statement);
  return [
    {
      title: 'Close the socket after the using block',
      safe: false,
      edits: [...removeStatement(file, statement), ...insertAfter(file, using, code)],
    },
  ];
}
