// Rule bgtask-entrypoint-shape: an EntryPoint that cannot be the full name of a class.
import { hasBuildToken } from '../../../manifest/manifest';
import { defineRule } from '../../engine/rule';
import { wholeTaskExtensions } from '../../models/manifest/taskExtensions';
import { undeclaredTaskClasses, writeEntryPoint } from '../../models/tasks/entryPointChoices';

export const bgtaskEntrypointShape = defineRule({
  id: 'bgtask-entrypoint-shape',
  severity: 'warning',
  summary: 'The EntryPoint of a background task is not a full class name with its namespace.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/create-and-register-a-background-task',
  check(app, report, code) {
    for (const manifest of app.manifests) {
      for (const { entryPoint, startPage, tasks } of wholeTaskExtensions(manifest)) {
        const name = entryPoint?.value ?? '';
        // What the schema refuses is told by the schema; background audio needs no class.
        if (!entryPoint || startPage || name !== name.trim() || name === '' || hasBuildToken(name)) continue;
        if (fullName.test(name) || tasks.some(({ type }) => type?.value.toLowerCase() === 'audio')) continue;
        const fault = name.includes('.') ? 'is not a name that a class can have' : 'names no namespace';
        const classes = undeclaredTaskClasses(app, code);
        const meant = classes.filter(each => `.${each}`.endsWith(`.${withoutAssembly(name)}`));
        const [only, ...others] = meant;
        const advice =
          only && others.length === 0
            ? `Write "${only}".`
            : 'Write the namespace and the class that implements IBackgroundTask, such as "Contoso.Tasks.PushNotifyTask".';
        report({
          file: manifest,
          span: entryPoint.valueSpan,
          message: `"${name}" ${fault}, so Windows will not find the class when a trigger fires. ${advice}`,
          fixes: writeEntryPoint(manifest, entryPoint, only ? meant : classes),
        });
      }
    }
  },
});

const fullName = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)+$/u;

/** Some write "Class, Assembly", as .NET does. */
function withoutAssembly(name: string): string {
  return name.split(',', 1)[0]?.trim() ?? '';
}
