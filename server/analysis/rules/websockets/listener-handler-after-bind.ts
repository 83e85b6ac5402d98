// Rule listener-handler-after-bind: ConnectionReceived gets its handler after the listener was bound.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';

export const listenerHandlerAfterBind = defineRule({
  id: 'listener-handler-after-bind',
  severity: 'error',
  summary: 'A handler of ConnectionReceived is attached after the listener was bound.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistener.connectionreceived',
  checkCode(app, report, code) {
    for (const each of lateUses(app, code, {
      late: 'ConnectionReceived +=',
      of: 'StreamSocketListener',
      after: /^(BindServiceNameAsync|BindEndpointAsync)$/,
    })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message: `${nameOf(use)} listens already: a handler of ConnectionReceived has to be attached before the listener is bound, and attaching it now fails. Attach it first.`,
        related: firstOf(each, 'Here it is bound.'),
        fixes: putFirst(each, 'Attach the handler first'),
      });
    }
  },
});
