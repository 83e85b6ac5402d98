// Rule enable-without-transfer: a socket is prepared for the socket broker and never handed to it.
import { defineRule } from '../../engine/rule';
import { nameOf, useSpan } from '../../models/sockets/lateUses';
import { isOwn, lentUses } from '../../models/sockets/lentSockets';
import type { Family } from '../../models/traces/families';
import type {} from '../../models/traces/traces';

export const enableWithoutTransfer = defineRule({
  id: 'enable-without-transfer',
  severity: 'warning',
  summary: 'A socket is prepared for the socket broker with EnableTransferOwnership and never handed to it.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const { use } of lentUses(app, code, 'EnableTransferOwnership', 'never transferred', isNeverTransferred)) {
      report({
        file: use.frame.file,
        span: useSpan(use),
        message:
          `Nothing ever calls TransferOwnership on ${nameOf(use)}: the socket broker never gets the socket, so no packet starts the task. ` +
          'Call TransferOwnership when the app is suspended, in the handler of Suspending.',
      });
    }
  },
});

function isNeverTransferred(family: Family): boolean {
  return isOwn(family) && !family.has('TransferOwnership');
}
