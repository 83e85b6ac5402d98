// Rule transfer-not-in-suspending: a socket is handed to the socket broker as soon as it is connected.
import { defineRule } from '../../engine/rule';
import { isType } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';
import { firstOf, lateUses, nameOf, useSpan } from '../../models/sockets/lateUses';
import { lendable } from '../../models/sockets/lentSockets';

export const transferNotInSuspending = defineRule({
  id: 'transfer-not-in-suspending',
  severity: 'hint',
  off: true,
  summary: 'A socket is handed to the socket broker right after it was connected, not when the app is suspended.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const late = lateUses(app, code, {
      late: 'TransferOwnership',
      of: lendable,
      after: /^(ConnectAsync|Bind\w+Async)$/,
    });
    for (const each of late) {
      const { use } = each;
      const { containingType } = use.frame.body.method;
      const isTask = programsOf(app, code).some(({ compilation }) =>
        compilation
          .allInterfacesOf(containingType)
          .some(type => isType(type, 'Windows.ApplicationModel.Background.IBackgroundTask')),
      );
      if (isTask) continue;
      report({
        file: use.frame.file,
        span: useSpan(use),
        message:
          `${nameOf(use)} goes to the socket broker as soon as it is connected: the app cannot use it any more while it is in the foreground. ` +
          'Transfer it when the app is suspended, in the handler of Suspending.',
        related: firstOf(each, 'Here it is connected or bound.'),
      });
    }
  },
});
