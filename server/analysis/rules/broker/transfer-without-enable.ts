// Rule transfer-without-enable: a socket is handed to the socket broker that was never prepared for it.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type Reported } from '../../engine/rule';
import { nameOf, useSpan } from '../../models/sockets/lateUses';
import { isOwn, lentUses, unregisteredTrigger } from '../../models/sockets/lentSockets';
import type { Family } from '../../models/traces/families';

export const transferWithoutEnable = defineRule({
  id: 'transfer-without-enable',
  severity: 'error',
  summary: 'TransferOwnership is called on a socket for which EnableTransferOwnership was never called.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const { use } of lentUses(app, code, 'TransferOwnership', 'never enabled', isNeverEnabled)) {
      report({
        file: use.frame.file,
        span: useSpan(use),
        message:
          `Nothing calls EnableTransferOwnership on ${nameOf(use)}, so the socket broker does not take it and this call fails. ` +
          'Call EnableTransferOwnership with the TaskId of the registered task before the socket is connected or bound.',
      });
    }
    for (const each of withoutTask(app, code)) report(each);
  },
});

function isNeverEnabled(family: Family): boolean {
  return isOwn(family) && !family.has('EnableTransferOwnership');
}

function isEnabled(family: Family): boolean {
  return family.has('EnableTransferOwnership');
}

/** It is prepared only for a task that is never registered. */
function withoutTask(app: App, code: AppCode): readonly Reported[] {
  const trigger = unregisteredTrigger(app, code);
  if (!trigger) return [];
  return lentUses(app, code, 'TransferOwnership', 'enabled', isEnabled).flatMap(({ use, traces }) => {
    const [enabled] = traces.familyOf(use.object).uses.get('EnableTransferOwnership') ?? [];
    if (!enabled) return [];
    return [
      {
        file: use.frame.file,
        span: useSpan(use),
        message:
          `The socket broker cannot take ${nameOf(use)}: the app never registers the task of its SocketActivityTrigger, so there is ` +
          'no TaskId to call EnableTransferOwnership with. Call Register() on the BackgroundTaskBuilder, and use the TaskId that it gives.',
        related: [
          { ...trigger, message: 'No task is registered for this trigger.' },
          {
            file: enabled.frame.file,
            span: useSpan(enabled),
            message: 'This wants the TaskId of a registered task.',
          },
        ],
      },
    ];
  });
}
