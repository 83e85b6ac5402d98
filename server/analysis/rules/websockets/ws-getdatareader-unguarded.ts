// Rule ws-getdatareader-unguarded: a message is opened where a broken connection throws and nothing catches it.
import { defineRule } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { guardFix, unguardedReaders } from '../../models/sockets/messageReaders';

export const wsGetdatareaderUnguarded = defineRule({
  id: 'ws-getdatareader-unguarded',
  severity: 'warning',
  summary: 'A message of a MessageWebSocket is opened outside a try, where a broken connection throws.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketmessagereceivedeventargs.getdatareader',
  checkCode(app, report, code) {
    for (const reader of unguardedReaders(app, code)) {
      const { call, syntax, frame, closed } = reader;
      // ws-closed-only says it there.
      if (closed) continue;
      report({
        file: frame.file,
        span: nameSpan(syntax),
        message:
          `${call.method.name} throws when the connection is broken, and an exception in a handler ends the app. ` +
          'Put it into a try, and connect again in the catch.',
        fixes: guardFix(reader),
      });
    }
  },
});
