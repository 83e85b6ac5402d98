// Rule internetavailable-realtime: a task that has to react at once waits for the condition InternetAvailable.
import { defineRule } from '../../engine/rule';
import { registerCalls } from '../../models/tasks/registrations';
import { triggerName } from '../../models/tasks/taskKnowledge';
import { isFiredByNetwork } from '../../models/tasks/taskNetwork';

export const internetavailableRealtime = defineRule({
  id: 'internetavailable-realtime',
  severity: 'hint',
  off: true,
  summary: 'A background task that has to react at once has the condition InternetAvailable.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const { trigger, conditions, file, register } of registerCalls(app, code)) {
      if (!trigger || !isFiredByNetwork(trigger.kind) || !conditions?.includes('InternetAvailable')) continue;
      report({
        file,
        span: register,
        message:
          `${triggerName(trigger.kind)} fires because something has come in over the network. With the condition InternetAvailable ` +
          'Windows first asks whether the internet is reachable, and may hold the task back: it does not run in real time. ' +
          'Leave the condition out.',
        related: [{ file: trigger.file, span: trigger.span, message: 'The trigger.' }],
      });
    }
  },
});
