// Rule cct-not-caught-unauthorized: on Windows 8, a channel is made and nobody expects that the app may have none.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { channelsMade, type MadeChannel } from '../../models/channels/channels';
import { nameSpan, statementAround, systemName, tryCatch } from '../../models/code/codeEdits';
import { isCaughtAt } from '../../models/code/exceptionCover';

export const cctNotCaughtUnauthorized = defineRule({
  id: 'cct-not-caught-unauthorized',
  severity: 'warning',
  summary: 'On Windows 8 and 8.1, a ControlChannelTrigger is made without catching UnauthorizedAccessException.',
  source: 'https://learn.microsoft.com/previous-versions/windows/apps/jj662741(v=win.10)',
  checkCode(app, report, code) {
    const isForWindows8 = app.manifests.every(
      ({ generation }) => generation === 'windows8' || generation === 'windows81',
    );
    if (app.manifests.length === 0 || !isForWindows8) return;
    for (const channel of channelsMade(app, code)) {
      const { program, frame, syntax } = channel;
      if (isCaughtAt(program, frame, syntax, caught)) continue;
      report({
        file: frame.file,
        span: nameSpan(syntax),
        message:
          'When the user has not put this app on the lock screen, making the channel throws UnauthorizedAccessException. ' +
          'Catch it, and let the app work without a channel.',
        fixes: catchFix(channel),
      });
    }
  },
});

const caught = ['UnauthorizedAccessException', 'SystemException', 'Exception'];

/** Around `channel = new …;` in a method that can return. */
function catchFix({ syntax, frame: { file, body } }: MadeChannel): ReportedFix[] {
  const statement = body.tree && statementAround(body.tree, syntax);
  if (statement?.kind !== 'ExpressionStatement' || statement.expression.kind !== 'AssignmentExpression') return [];
  const value = returnValue(file.text, body.method.node);
  if (value === undefined || statement.expression.right !== syntax) return [];
  const handler = ['// The app is not on the lock screen.', `return${value};`];
  const edits = tryCatch(file, statement, `catch (${systemName(file, 'UnauthorizedAccessException')})`, handler);
  return edits ? [{ title: 'Catch UnauthorizedAccessException', safe: false, edits }] : [];
}

/** What a method of that type returns when it could not do its work. */
function returnValue(text: string, node: MadeChannel['frame']['body']['method']['node']): string | undefined {
  if (node?.kind !== 'MethodDeclaration') return undefined;
  const type = text.slice(node.returnType.start, node.returnType.end).replace(/\s/g, '');
  const isAsync = node.modifiers.some(({ text: word }) => word === 'async');
  if (type === 'void' || (type === 'Task' && isAsync)) return '';
  return type === 'bool' || (type === 'Task<bool>' && isAsync) ? ' false' : undefined;
}
