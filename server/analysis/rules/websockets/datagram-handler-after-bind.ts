// Rule datagram-handler-after-bind: MessageReceived gets its handler after the socket was bound or connected.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';

export const datagramHandlerAfterBind = defineRule({
  id: 'datagram-handler-after-bind',
  severity: 'error',
  summary: 'A handler of MessageReceived is attached after the datagram socket was bound or connected.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocket.messagereceived',
  checkCode(app, report, code) {
    for (const each of lateUses(app, code, {
      late: 'MessageReceived +=',
      of: 'DatagramSocket',
      after: /^(ConnectAsync|BindServiceNameAsync|BindEndpointAsync)$/,
    })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message: `${nameOf(use)} is bound or connected already: a handler of MessageReceived has to be attached before, and attaching it now fails with E_ILLEGAL_METHOD_CALL (0x8000000E). Attach it first.`,
        related: firstOf(each, 'Here it is bound or connected.'),
        fixes: putFirst(each, 'Attach the handler first'),
      });
    }
  },
});
