// Rule activatableclass-missing: a background task class stands in a project from which Windows cannot activate it.
import { defineRule } from '../../engine/rule';
import { activatableClasses, declaredTasks, needsOwnClass } from '../../models/manifest/declaredTasks';
import { classesNamed } from '../../models/tasks/taskClasses';

export const activatableclassMissing = defineRule({
  id: 'activatableclass-missing',
  severity: 'warning',
  summary: 'The class of a background task is in no Windows Runtime component, and no ActivatableClass names it.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/create-and-register-a-background-task',
  check(app, report, code) {
    const tasks = declaredTasks(app).filter(needsOwnClass);
    if (tasks.length === 0) return;
    for (const { manifest, entryPoint } of tasks) {
      const found = classesNamed(entryPoint.value, app, code).filter(each => each.fullName === entryPoint.value);
      const [first] = found;
      if (!first || found.some(({ isTask, isInComponent }) => !isTask || isInComponent !== false)) continue;
      if (activatableClasses(manifest).includes(entryPoint.value)) continue;
      report({
        file: manifest,
        span: entryPoint.valueSpan,
        message:
          `The class ${entryPoint.value} is part of ${first.project.name}, which is not a Windows Runtime component: nothing makes it ` +
          'an activatable class, and registering it fails with 0x80040154 (class not registered). Move it to a project whose ' +
          'output type is Windows Runtime Component, and reference that from the app.',
        related: [{ file: first.file, span: first.nameSpan, message: 'The class.' }],
      });
    }
  },
});
