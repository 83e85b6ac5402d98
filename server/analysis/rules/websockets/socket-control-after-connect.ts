// Rule socket-control-after-connect: a setting of a socket is changed after it was connected or bound.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';

export const socketControlAfterConnect = defineRule({
  id: 'socket-control-after-connect',
  severity: 'error',
  summary: 'A setting of a socket is changed after it was connected or bound.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket.control',
  checkCode(app, report, code) {
    for (const each of lateUses(app, code, {
      late: /^Control\.[\w.]+( =|\.Add)$/,
      of: /\.(StreamSocket|DatagramSocket|StreamSocketListener)$/,
      after: /^(ConnectAsync|BindServiceNameAsync|BindEndpointAsync)$/,
    })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message: `${nameOf(use)} is connected or bound already: its Control can no longer be changed, and this fails. Set it before.`,
        related: firstOf(each, 'Here it is connected or bound.'),
        fixes: putFirst(each, 'Set it first'),
      });
    }
  },
});
