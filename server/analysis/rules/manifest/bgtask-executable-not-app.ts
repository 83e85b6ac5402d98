// Rule bgtask-executable-not-app: a control channel task in another program than the app that holds the channel.
import { type Application, hasBuildToken } from '../../../manifest/manifest';
import { isSameProgram } from '../../../manifest/taskHost';
import { runsInApp } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';
import { tasksOf } from '../../models/manifest/typedTasks';

export const bgtaskExecutableNotApp = defineRule({
  id: 'bgtask-executable-not-app',
  severity: 'warning',
  summary: 'A control channel task names another Executable than the app.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/guidelines-for-background-tasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const application of manifest.applications) {
        const tasks = tasksOf(application).filter(({ type }) => runsInApp(type.value));
        for (const extension of new Set(tasks.map(task => task.extension))) {
          const { executable } = extension;
          const own = application.executable;
          if (!executable || !own || !isOther(executable.value, application)) continue;
          report({
            file: manifest,
            span: executable.valueSpan,
            message: `"${executable.value}" is not the program of the app, which is "${own.value}". A control channel lives in the process of the app, so its task finds no channel anywhere else. Write "${own.value}".`,
            related: [{ file: manifest, span: own.valueSpan, message: 'The app runs in this program.' }],
            fixes: [
              {
                title: `Write "${own.value}"`,
                safe: false,
                edits: [
                  {
                    file: manifest,
                    span: executable.valueSpan,
                    newText: manifest.text.slice(own.valueSpan.start, own.valueSpan.end),
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

/** What the build puts in place of a token may be the very name. */
function isOther(written: string, { executable }: Application): boolean {
  const own = executable?.value ?? '';
  if (hasBuildToken(written) || hasBuildToken(own) || !/\.exe$/i.test(written)) return false;
  return !isSameProgram(written, own);
}
