// Rule enable-transfer-after-bind: EnableTransferOwnership comes after the socket was connected or bound.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';

export const enableTransferAfterBind = defineRule({
  id: 'enable-transfer-after-bind',
  severity: 'error',
  summary: 'EnableTransferOwnership is called on a socket that is connected or bound already.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const each of lateUses(app, code, {
      late: 'EnableTransferOwnership',
      of: /\.(StreamSocket|DatagramSocket|StreamSocketListener)$/,
      after: /^(ConnectAsync|BindServiceNameAsync|BindEndpointAsync)$/,
    })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message: `${nameOf(use)} is connected or bound before EnableTransferOwnership: the network stack has not kept what the socket broker needs, so the socket cannot be handed over. Call EnableTransferOwnership first.`,
        related: firstOf(each, 'Here it is connected or bound.'),
        fixes: putFirst(each, 'Call EnableTransferOwnership first'),
      });
    }
  },
});
