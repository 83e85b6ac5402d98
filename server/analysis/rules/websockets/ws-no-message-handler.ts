// Rule ws-no-message-handler: a MessageWebSocket is connected and nobody takes its messages.
import { defineRule } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { ownSockets } from '../../models/sockets/webSockets';

export const wsNoMessageHandler = defineRule({
  id: 'ws-no-message-handler',
  severity: 'hint',
  summary: 'A MessageWebSocket is connected without a handler for its messages.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket.messagereceived',
  checkCode(app, report, code) {
    for (const { connect, family } of ownSockets(app, code, /\.MessageWebSocket$/)) {
      if (family.has('MessageReceived +=')) continue;
      report({
        file: connect.frame.file,
        span: nameSpan(connect.syntax),
        message:
          'Nothing takes the messages of this MessageWebSocket, and a lost connection is only told where they are taken. ' +
          'Attach MessageReceived before ConnectAsync, unless the app only sends.',
      });
    }
  },
});
