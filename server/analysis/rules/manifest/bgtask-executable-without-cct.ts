// Rule bgtask-executable-without-cct: an Executable on a task that Windows runs in a host of its own choosing.
import { systemEntryPoint } from '../../../manifest/systemEntryPoints';
import { mayNameExecutable } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';
import { removeAttribute } from '../../models/manifest/elementEdits';
import { multipleInstances } from '../../models/manifest/taskExtensions';
import { isFullyKnown, tasksOf } from '../../models/manifest/typedTasks';

export const bgtaskExecutableWithoutCct = defineRule({
  id: 'bgtask-executable-without-cct',
  severity: 'warning',
  summary: 'An extension names an Executable although none of its tasks runs in the process of the app.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/debug-a-background-task',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const extension of manifest.applications.flatMap(application => application.backgroundTasks)) {
        const { executable, entryPoint, startPage } = extension;
        // Other rules know better about an extension without a class, of JavaScript, of Windows, or whose file is no program.
        if (!executable || !entryPoint || startPage || systemEntryPoint(entryPoint.value)) continue;
        if (!/\.exe$/i.test(executable.value)) continue;
        // There, an Executable is an error for a reason of its own: bgtask-multiple-instances-conflict.
        if (multipleInstances(manifest, extension)) continue;
        const tasks = tasksOf({ backgroundTasks: [extension] });
        if (tasks.length === 0 || !isFullyKnown(extension)) continue;
        if (tasks.some(({ type }) => mayNameExecutable(type.value))) continue;
        const types = [...new Set(tasks.map(({ type }) => type.value))].join(' and ');
        report({
          file: manifest,
          span: executable.nameSpan,
          message: `Tasks of type ${types} run in backgroundTaskHost.exe; with Executable, Windows starts that program instead, and the task does not run. Remove Executable: only control channel tasks need it.`,
          fixes: [{ title: 'Remove Executable', safe: false, edits: [removeAttribute(manifest, executable)] }],
        });
      }
    }
  },
});
