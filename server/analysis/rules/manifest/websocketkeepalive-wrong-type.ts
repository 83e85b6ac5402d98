// Rule websocketkeepalive-wrong-type: Windows' own keep-alive class declared for anything but a control channel.
import type { Manifest } from '../../../manifest/manifest';
import { type SystemEntryPoint, systemEntryPoint } from '../../../manifest/systemEntryPoints';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { removeElement } from '../../models/manifest/elementEdits';
import { type TypedTask, tasksOf } from '../../models/manifest/typedTasks';

export const websocketkeepaliveWrongType = defineRule({
  id: 'websocketkeepalive-wrong-type',
  severity: 'error',
  summary: 'WebSocketKeepAlive is declared for another type of task than controlChannel.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const extension of manifest.applications.flatMap(application => application.backgroundTasks)) {
        const known = systemEntryPoint(extension.entryPoint?.value);
        if (!known) continue;
        const { tasks } = extension;
        const wrong = tasksOf({ backgroundTasks: [extension] }).filter(({ type }) => type.value !== known.type);
        // A misspelt one among them is told by the rule that knows how to spell it.
        const isThere = tasks.some(({ type }) => type?.value.toLowerCase() === known.type.toLowerCase());
        for (const [index, task] of wrong.entries()) {
          const isOnlyOne = !isThere && index === 0;
          const repair = isOnlyOne ? `Write "${known.type}".` : 'Remove this task.';
          report({
            file: manifest,
            span: task.type.valueSpan,
            message: `${known.name} sends the keep-alive of a control channel, so it can only be a ${known.type} task; as "${task.type.value}" it never runs. ${repair}`,
            fixes: isOnlyOne ? writeFix(manifest, task, known, tasks.length === 1) : [removeFix(manifest, task)],
          });
        }
      }
    }
  },
});

/** Task elements of other namespaces cannot have the type. */
function writeFix(manifest: Manifest, task: TypedTask, { type }: SystemEntryPoint, safe: boolean): ReportedFix[] {
  if (task.element.namespace !== manifest.document.root?.namespace) return [];
  return [{ title: `Write "${type}"`, safe, edits: [{ file: manifest, span: task.type.valueSpan, newText: type }] }];
}

function removeFix(manifest: Manifest, { element, type }: TypedTask): ReportedFix {
  return { title: `Remove the ${type.value} task`, safe: false, edits: [removeElement(manifest, element)] };
}
