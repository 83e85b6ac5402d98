// Rule declared-task-unused: the manifest declares a background task that no code registers.
import { defineRule } from '../../engine/rule';
import { declaredTasks, needsOwnClass } from '../../models/declaredTasks';
import { knowsAllEntryPoints, registrations } from '../../models/registrations';
import { appClasses, knowsAllClasses } from '../../models/taskClasses';

export const declaredTaskUnused = defineRule({
  id: 'declared-task-unused',
  severity: 'hint',
  off: true,
  summary: 'The manifest declares a background task that no code registers.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/register-a-background-task',
  check(app, report, code) {
    if (!knowsAllClasses(app) || !knowsAllEntryPoints(app, code)) return;
    const registered = new Set(registrations(app, code).map(({ entryPoint }) => entryPoint?.text.toLowerCase()));
    const sources = [...app.projects, ...app.otherProjects].flatMap(project => project.sources);
    for (const task of declaredTasks(app).filter(needsOwnClass)) {
      const { manifest, entryPoint } = task;
      const name = entryPoint.value.toLowerCase();
      // A class that is missing has a rule of its own; a name that stands in some text may be registered in ways nobody sees here.
      if (!appClasses(app, code).some(({ fullName }) => fullName.toLowerCase() === name)) continue;
      if (registered.has(name) || sources.some(({ text }) => text.toLowerCase().includes(`"${name}"`))) continue;
      report({
        file: manifest,
        span: entryPoint.valueSpan,
        message:
          `No code of this app registers "${entryPoint.value}", so this task never runs, and what it declares can still change how ` +
          'Windows answers RequestAccessAsync. Register it with a BackgroundTaskBuilder, or remove the extension.',
      });
    }
  },
});
