// Rule ws-closed-only: an app waits for Closed to know that its connection is lost, and an abrupt loss does not raise it.
import { defineRule } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { guardFix, unguardedReaders } from '../../models/sockets/messageReaders';

export const wsClosedOnly = defineRule({
  id: 'ws-closed-only',
  severity: 'warning',
  summary: 'Only the event Closed tells the app that its WebSocket is lost; an abrupt loss does not raise it.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket.closed',
  checkCode(app, report, code) {
    for (const reader of unguardedReaders(app, code)) {
      const { call, syntax, frame, closed } = reader;
      if (!closed) continue;
      report({
        file: frame.file,
        span: nameSpan(syntax),
        message:
          `When the connection breaks, Closed is not raised: ${call.method.name} throws WININET_E_CONNECTION_ABORTED ` +
          '(0x80072EFE), here with nobody to catch it. Put it into a try, and connect again in the catch too.',
        related: [{ file: frame.file, span: closed, message: 'This handler is only called when one side closes.' }],
        fixes: guardFix(reader),
      });
    }
  },
});
