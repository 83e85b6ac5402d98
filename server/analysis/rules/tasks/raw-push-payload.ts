// Rule raw-push-payload: a raw push notification is sent with more content than Windows delivers.
import limits from '../../../../schemas/windows/limits.json';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { methodsMentioning } from '../../models/code/methods';

const most = limits.rawNotificationPayload.value;

export const rawPushPayload = defineRule({
  id: 'raw-push-payload',
  severity: 'hint',
  off: true,
  summary: `A raw push notification is sent with more than ${most / 1024} KB.`,
  source: limits.rawNotificationPayload.source,
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bwns\/raw\b/)) {
        let end = 0;
        for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
          const size = sizeOf(node);
          // A constant that is put together contains others: the outermost is told.
          if (size <= most || !node.syntax || node.syntax.start < end) continue;
          end = node.syntax.end;
          report({
            file,
            span: spanOf(node.syntax),
            message:
              `This content has ${size} bytes, and a raw push notification may carry ${most}: the notification service refuses it, and the ` +
              'task never starts. Send what names the news, such as an id, and let the task fetch the rest.',
          });
        }
      }
    }
  },
});

/** In bytes: of a constant text, or of one character many times. */
function sizeOf(node: BoundNode): number {
  const text = 'constant' in node ? node.constant?.value : undefined;
  if (typeof text === 'string') return new TextEncoder().encode(text).length;
  if (node.kind !== 'new' || node.type.kind !== 'named' || node.type.special !== 'string') return 0;
  const count = node.arguments[1]?.expression.constant?.value;
  return node.arguments.length === 2 && typeof count === 'number' ? count : 0;
}
