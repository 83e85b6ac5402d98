// Rule declared-task-unused: the manifest declares a background task that no code registers.
import { defineRule } from '../../engine/rule';
import { isMentioned } from '../../models/code/memberUses';
import { literally } from '../../models/code/words';
import { declaredTasks, needsOwnClass } from '../../models/manifest/declaredTasks';
import { knowsAllEntryPoints, registrations } from '../../models/tasks/registrations';
import { appClasses, knowsAllClasses } from '../../models/tasks/taskClasses';

export const declaredTaskUnused = defineRule({
  id: 'declared-task-unused',
  severity: 'hint',
  off: true,
  summary: 'The manifest declares a background task that no code registers.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/register-a-background-task',
  checkCode(app, report, code) {
    const sources = [...app.projects, ...app.otherProjects].flatMap(project => project.sources);
    if (!app.complete || app.unknownComponents.length > 0 || sources.length === 0) return;
    const tasks = declaredTasks(app).filter(needsOwnClass);
    if (tasks.length === 0 || !knowsAllEntryPoints(app, code)) return;
    const registered = new Set(registrations(app, code).map(({ entryPoint }) => entryPoint?.text.toLowerCase()));
    const classes = appClasses(app, code).map(({ fullName }) => fullName.toLowerCase());
    for (const { manifest, entryPoint } of tasks) {
      const name = entryPoint.value.toLowerCase();
      // A class that is missing has a rule of its own.
      if (registered.has(name) || (knowsAllClasses(app) && !classes.includes(name))) continue;
      // A name that stands in some text may be registered in ways that nobody sees here.
      const typeName = new RegExp(
        `"${literally(name)}"|(typeof|gettype)\\(\\s*([\\w.:]+\\.)?${literally(lastPart(name))}\\s*\\)`,
        'i',
      );
      const isElsewhere = app.otherProjects.some(({ sources }) => sources.some(({ text }) => typeName.test(text)));
      if (isElsewhere || isMentioned(app, code, typeName)) continue;
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

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
