// Rule websocketkeepalive-not-declared: the code registers Windows' keep-alive class, and the manifest does not declare it.
import { systemEntryPoints } from '../../../manifest/systemEntryPoints';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { declaredTasks, isSystemEntryPoint, knowsAllDeclarations } from '../../models/manifest/declaredTasks';
import { addBackgroundTask } from '../../models/manifest/manifestEdits';
import { placeOf, registrationsByEntryPoint } from '../../models/tasks/registrations';

export const websocketkeepaliveNotDeclared = defineRule({
  id: 'websocketkeepalive-not-declared',
  severity: 'error',
  summary: 'The code registers WebSocketKeepAlive, and no extension of the manifest declares it.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  checkCode(app, report, code) {
    if (!knowsAllDeclarations(app)) return;
    // A misspelt declaration is found by websocketkeepalive-name-typo.
    if (declaredTasks(app).some(({ entryPoint }) => isSystemEntryPoint(entryPoint.value))) return;
    for (const [name, [first, ...others]] of registrationsByEntryPoint(app, code)) {
      if (!first || !systemEntryPoints.includes(name)) continue;
      report({
        ...placeOf(first.entryPoint),
        message:
          `The manifest does not declare "${name}", so Register fails with 0x80040154 (class not registered) and the channel has ` +
          'no keep-alive. Add a background task extension with this EntryPoint and Type "controlChannel".',
        related: [
          ...app.manifests.flatMap(manifest =>
            manifest.applications.map(({ element }) => ({
              file: manifest,
              span: element.nameSpan,
              message: 'The extension is missing in this application.',
            })),
          ),
          ...others.map(each => ({ ...placeOf(each.entryPoint), message: 'Registered here as well.' })),
        ],
        fixes: declareFix(app, name),
      });
    }
  },
});

function declareFix(app: App, name: string): ReportedFix[] {
  const [manifest, ...others] = app.manifests;
  const edits = manifest && others.length === 0 ? addBackgroundTask(manifest, name, 'controlChannel') : [];
  return edits.length > 0 ? [{ title: `Declare ${name}`, safe: false, edits }] : [];
}
