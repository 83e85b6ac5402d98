// Rule ws-no-closed-handler: a WebSocket is connected and nobody is told when the server closes it.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { insertBefore, nameSpan, statementAround } from '../../models/code/codeEdits';
import { ownSockets, receiverText, webSocketClass } from '../../models/sockets/webSockets';
import type { ObjectUse } from '../../models/traces/objectUse';

export const wsNoClosedHandler = defineRule({
  id: 'ws-no-closed-handler',
  severity: 'hint',
  summary: 'A WebSocket is connected without a handler for its end.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.iwebsocket.closed',
  checkCode(app, report, code) {
    for (const { connect, family } of ownSockets(app, code, webSocketClass)) {
      // Whoever reads the stream sees it end.
      if (family.has('Closed +=') || family.has(/\bInputStream\b/)) continue;
      report({
        file: connect.frame.file,
        span: nameSpan(connect.syntax),
        message:
          'Nobody is told when the server closes this WebSocket, so the app goes on with a connection that is no more. ' +
          'Attach Closed before ConnectAsync, and make a new socket there when the app still needs one.',
        fixes: closedFix(connect),
      });
    }
  },
});

function closedFix({ syntax, frame: { file, body } }: ObjectUse): ReportedFix[] {
  const socket = receiverText(syntax, file);
  const statement = body.tree && statementAround(body.tree, syntax);
  if (!socket || !statement) return [];
  const edits = insertBefore(file, statement, `${socket}.Closed += (sender, args) => sender.Dispose();`);
  return [{ title: 'Attach a handler that disposes of the closed socket', safe: false, edits }];
}
