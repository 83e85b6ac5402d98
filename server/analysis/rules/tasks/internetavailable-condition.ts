// Rule internetavailable-condition: a task that uses the network also runs when there is none.
import { defineRule } from '../../engine/rule';
import { beforeRegister } from '../../models/tasks/builderEdits';
import type { TaskRegistration } from '../../models/tasks/registrations';
import { isFiredByNetwork, networkingTasks, relatedUse } from '../../models/tasks/taskNetwork';

export const internetavailableCondition = defineRule({
  id: 'internetavailable-condition',
  severity: 'hint',
  off: true,
  summary: 'A background task that uses the network has no condition that waits for the internet.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const networking of networkingTasks(app, code)) {
      const { registration, together } = networking;
      const { file, register } = registration;
      if (!together.every(runsWithoutNetwork)) continue;
      report({
        file,
        span: register,
        message:
          'This task uses the network, and also runs when there is none: then it wakes the device for nothing. Add the condition ' +
          'InternetAvailable before Register, and Windows holds the task back until the internet is there.',
        related: relatedUse(networking),
        fixes: beforeRegister(
          registration,
          'AddCondition(new SystemCondition(SystemConditionType.InternetAvailable));',
          'Wait for the internet',
        ),
      });
    }
  },
});

function runsWithoutNetwork({ trigger, conditions }: TaskRegistration): boolean {
  if (!trigger || !conditions || conditions.some(name => waitsForNetwork.includes(name))) return false;
  return !isFiredByNetwork(trigger.kind) && !waitsForNetwork.includes(trigger.systemType ?? '');
}

/** As conditions and as events; a change of the network is a time to look for it, too. */
const waitsForNetwork = ['InternetAvailable', 'InternetNotAvailable', 'FreeNetworkAvailable', 'NetworkStateChange'];
