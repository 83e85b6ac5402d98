// Rule ws-header-after-connect: a request header or protocol is added after ConnectAsync.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';

export const wsHeaderAfterConnect = defineRule({
  id: 'ws-header-after-connect',
  severity: 'error',
  summary: 'A request header or protocol of a WebSocket is added after ConnectAsync.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket.setrequestheader',
  checkCode(app, report, code) {
    for (const each of lateUses(app, code, {
      late: /^(SetRequestHeader|Control\.SupportedProtocols\.(Add|Append))$/,
      of: /\.(MessageWebSocket|StreamWebSocket)$/,
      after: /^ConnectAsync$/,
    })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message: `${nameOf(use)} is connected already: the request that carries headers and protocols is over, so the server never sees this. Call it before ConnectAsync.`,
        related: firstOf(each, 'Here it is connected.'),
        fixes: putFirst(each, 'Call it first'),
      });
    }
  },
});
