// Rule register-incomplete: a background task is registered without a trigger, or without anything that Windows could run.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { isMentionedAnywhere } from '../../models/code/memberUses';
import { registrations, type TaskRegistration } from '../../models/tasks/registrations';
import { knowsAllClasses } from '../../models/tasks/taskClasses';

export const registerIncomplete = defineRule({
  id: 'register-incomplete',
  severity: 'error',
  summary: 'A background task is registered without a trigger, or without code that Windows could run.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.register',
  checkCode(app, report, code) {
    const reported = new Set<string>();
    for (const registration of registrations(app, code)) {
      const message = problem(registration, app, code);
      const { file, register } = registration;
      const key = `${file.path}:${register.start}:${message}`;
      if (message === undefined || reported.has(key)) continue;
      reported.add(key);
      report({ file, span: register, message });
    }
  },
});

function problem({ isWhole, hasTrigger, isInProcess }: TaskRegistration, app: App, code: AppCode): string | undefined {
  if (isWhole && !hasTrigger)
    return (
      'This builder has no trigger, so Register throws an exception: Windows would not know when to run the task. ' +
      'Call SetTrigger before Register.'
    );
  if (isInProcess && isActivatedNowhere(app, code))
    return (
      'This task has no TaskEntryPoint, so Windows runs it in the app and calls OnBackgroundActivated, which this app does not ' +
      'override: nothing happens when the trigger fires. Set TaskEntryPoint to the full name of the class of the task, or ' +
      'override OnBackgroundActivated.'
    );
  return undefined;
}

/** The event BackgroundActivated of CoreApplication or of a group will do, too. */
function isActivatedNowhere(app: App, code: AppCode): boolean {
  return (
    knowsAllClasses(app) &&
    app.manifests.length > 0 &&
    app.projects.some(({ sources }) => sources.length > 0) &&
    !isMentionedAnywhere(app, code, /BackgroundActivated/i)
  );
}
