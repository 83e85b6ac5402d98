// Rule ws-reuse-after-close: a socket that was closed is connected again.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, useSpan } from '../../models/sockets/lateUses';
import { shortName } from '../../models/traces/tracked';

export const wsReuseAfterClose = defineRule({
  id: 'ws-reuse-after-close',
  severity: 'error',
  summary: 'ConnectAsync is called on a socket that was closed.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket.closed',
  checkCode(app, report, code) {
    const of = /\.(MessageWebSocket|StreamWebSocket|StreamSocket|DatagramSocket)$/;
    for (const each of lateUses(app, code, { late: 'ConnectAsync', of, after: /^(Close|Dispose)$/ })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message:
          `${nameOf(use)} was closed before: a closed socket cannot be connected again, and this fails. ` +
          `Make a new ${shortName(use.object.type)} for each connection.`,
        related: firstOf(each, 'Here it is closed.'),
      });
    }
  },
});
