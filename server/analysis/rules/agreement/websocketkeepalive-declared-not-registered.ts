// Rule websocketkeepalive-declared-not-registered: the manifest declares Windows' keep-alive class, and no code registers it.
import { systemEntryPoints } from '../../../manifest/systemEntryPoints';
import { defineRule } from '../../engine/rule';
import { isMentionedAnywhere } from '../../models/code/memberUses';
import { declaredTasks } from '../../models/manifest/declaredTasks';
import { knowsAllEntryPoints } from '../../models/tasks/registrations';

export const websocketkeepaliveDeclaredNotRegistered = defineRule({
  id: 'websocketkeepalive-declared-not-registered',
  severity: 'warning',
  summary: 'The manifest declares WebSocketKeepAlive, and no code registers it for a keep-alive trigger.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  checkCode(app, report, code) {
    const tasks = declaredTasks(app).filter(({ entryPoint }) => systemEntryPoints.includes(entryPoint.value));
    const sources = [...app.projects, ...app.otherProjects].flatMap(project => project.sources);
    if (tasks.length === 0 || !app.complete || app.unknownComponents.length > 0 || sources.length === 0) return;
    if (!knowsAllEntryPoints(app, code)) return;
    for (const { manifest, entryPoint } of tasks) {
      const className = entryPoint.value.slice(entryPoint.value.lastIndexOf('.') + 1);
      // Any other mention, misspelt or not, may be the registration.
      if (isMentionedAnywhere(app, code, new RegExp(className, 'i'))) continue;
      report({
        file: manifest,
        span: entryPoint.valueSpan,
        message:
          `No code of this app registers "${entryPoint.value}", so the keep-alive never runs and the server closes the idle ` +
          "connection. Register it as the TaskEntryPoint for the channel's KeepAliveTrigger, or remove the extension.",
      });
    }
  },
});
