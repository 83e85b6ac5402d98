// Rule network-requested-missing: a task that uses the network is registered without asking for it.
import { FileByFile } from '../../engine/fileByFile';
import { defineRule } from '../../engine/rule';
import { beforeRegister } from '../../models/tasks/builderEdits';
import { type NetworkingTask, networkingTasks, relatedUse } from '../../models/tasks/taskNetwork';

export const networkRequestedMissing = defineRule({
  id: 'network-requested-missing',
  severity: 'hint',
  summary: 'A background task uses the network and is registered without IsNetworkRequested.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.isnetworkrequested',
  checkCode(app, report, code) {
    if (app.manifests.some(({ generation }) => generation !== 'windows10')) return;
    files.judge(networkingTasks(app, code), report, (networking, say) => {
      const { registration } = networking;
      if (registration.isNetworkRequested !== false) return;
      say({
        file: registration.file,
        span: registration.register,
        message:
          'This task uses the network but does not ask for it: in connected standby Windows may run it while the network is off, and ' +
          'its connections fail. Set IsNetworkRequested to true before Register.',
        related: relatedUse(networking),
        fixes: beforeRegister(registration, 'IsNetworkRequested = true;', 'Ask for the network'),
      });
    });
  },
});

const files = new FileByFile<NetworkingTask>(
  ({ registration }) => registration.file,
  ({ registration, use }) => [registration, use],
);
