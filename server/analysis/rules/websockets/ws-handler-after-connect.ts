// Rule ws-handler-after-connect: MessageReceived gets its handler after ConnectAsync.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';

export const wsHandlerAfterConnect = defineRule({
  id: 'ws-handler-after-connect',
  severity: 'error',
  summary: 'A handler of MessageReceived is attached after ConnectAsync.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket.messagereceived',
  checkCode(app, report, code) {
    for (const each of lateUses(app, code, {
      late: 'MessageReceived +=',
      of: /\.(MessageWebSocket|ServerMessageWebSocket)$/,
      after: /^ConnectAsync$/,
    })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message: `${nameOf(use)} is connected already: attaching MessageReceived now fails with E_ILLEGAL_METHOD_CALL (0x8000000E). Attach the handler before ConnectAsync.`,
        related: firstOf(each, 'Here it is connected.'),
        fixes: putFirst(each, 'Attach the handler first'),
      });
    }
  },
});
