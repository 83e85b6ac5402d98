// Rule cct-missing-executable: a control channel task that would run outside the app, where its transport is not.
import { runsInApp } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';
import { tasksOf } from '../../models/manifest/typedTasks';

export const cctMissingExecutable = defineRule({
  id: 'cct-missing-executable',
  severity: 'error',
  summary: 'The extension of a control channel task does not name the Executable of the app.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/guidelines-for-background-tasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const application of manifest.applications.filter(each => !each.startPage)) {
        for (const extension of application.backgroundTasks) {
          const { element, entryPoint, executable, startPage, resourceGroup } = extension;
          // Without an entry point the values of the Application count; a resource group can mean the app's process too.
          if (!entryPoint || executable || startPage || resourceGroup) continue;
          const [task] = tasksOf({ backgroundTasks: [extension] }).filter(({ type }) => runsInApp(type.value));
          if (!task) continue;
          const own = application.executable?.valueSpan;
          const name = own ? manifest.text.slice(own.start, own.end) : '$targetnametoken$.exe';
          report({
            file: manifest,
            span: element.nameSpan,
            message: `A task of type ${task.type.value} runs in the process of the app, but without Executable Windows starts this one in backgroundTaskHost.exe, where the channel's transport does not exist. Add Executable="${name}".`,
            related: [{ file: manifest, span: task.type.valueSpan, message: `The type is ${task.type.value}.` }],
            fixes: [
              {
                title: `Add Executable="${name}"`,
                safe: true,
                edits: [
                  {
                    file: manifest,
                    span: { start: entryPoint.nameSpan.start, end: entryPoint.nameSpan.start },
                    newText: `Executable="${name}" `,
                  },
                ],
              },
            ],
          });
        }
      }
    }
  },
});
