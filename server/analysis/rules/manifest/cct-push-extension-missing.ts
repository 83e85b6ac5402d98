// Rule cct-push-extension-missing: the keep-alive of a control channel without the task that receives.
import { hasBuildToken, type TaskDeclaration } from '../../../manifest/manifest';
import { systemEntryPoint } from '../../../manifest/systemEntryPoints';
import { isTaskType, runsInApp } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';

export const cctPushExtensionMissing = defineRule({
  id: 'cct-push-extension-missing',
  severity: 'warning',
  summary: 'WebSocketKeepAlive is declared, but no control channel task of the app that receives data.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { backgroundTasks } of manifest.applications) {
        const isOfWindows = (entryPoint: string | undefined) => systemEntryPoint(entryPoint) !== undefined;
        const keepAlive = backgroundTasks.find(({ entryPoint }) => isOfWindows(entryPoint?.value))?.entryPoint;
        const own = backgroundTasks.filter(({ entryPoint }) => !isOfWindows(entryPoint?.value));
        if (!keepAlive || own.some(extension => extension.tasks.some(mayReceive))) continue;
        report({
          file: manifest,
          span: keepAlive.valueSpan,
          message: `${keepAlive.value} only keeps the connection open; what arrives on it starts a task of your own, and none is declared for it: registering one for the PushNotificationTrigger of the channel fails. Add a second extension with your class as EntryPoint and a Task of type controlChannel.`,
        });
      }
    }
  },
});

/** A Type that cannot be understood may have been meant to be the one. */
function mayReceive({ element, type }: TaskDeclaration): boolean {
  if (!type || hasBuildToken(type.value) || runsInApp(type.value)) return true;
  return !isTaskType(element.namespace, type.value);
}
