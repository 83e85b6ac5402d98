// Rule ws-control-after-connect: a setting of a WebSocket is changed after ConnectAsync.
import { defineRule } from '../../engine/rule';
import { firstOf, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';

export const wsControlAfterConnect = defineRule({
  id: 'ws-control-after-connect',
  severity: 'error',
  summary: 'A setting of a WebSocket is changed after ConnectAsync.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    for (const each of lateUses(app, code, {
      late: /^Control\.(?!MessageType )(?!SupportedProtocols)[\w.]+( =|\.Add)$/,
      of: /\.(MessageWebSocket|StreamWebSocket)$/,
      after: /^ConnectAsync$/,
    })) {
      const { use } = each;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message: `${nameOf(use)} is connected already: its Control can no longer be changed, except for MessageType, and this fails or has no effect. Set it before ConnectAsync.`,
        related: firstOf(each, 'Here it is connected.'),
        fixes: putFirst(each, 'Set it first'),
      });
    }
  },
});
