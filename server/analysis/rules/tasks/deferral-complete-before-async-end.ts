// Rule deferral-complete-before-async-end: a deferral is completed while work that nobody has waited for still runs.
import type { BoundBody, BoundCall } from '../../../csharp/binding/bound';
import { defineRule, type Reported } from '../../engine/rule';
import { nestedBodies } from '../../models/code/boundNodes';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { isType, methodsMentioning } from '../../models/code/methods';
import type { Frame } from '../../models/code/values';
import { awaitWorkFix, type CutOff, workCutOff } from '../../models/tasks/cutOffWork';

export const deferralCompleteBeforeAsyncEnd = defineRule({
  id: 'deferral-complete-before-async-end',
  severity: 'error',
  summary: 'A background task completes its deferral while work that it has not awaited still runs.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskdeferral.complete',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bGetDeferral\b/)) {
        const compilation = code.compilationOf(code.rootOf(project));
        for (const each of [body, ...nestedBodies(body)])
          for (const cut of workCutOff(each, compilation, isCompletion)) report(describe({ body, file }, each, cut));
      }
    }
  },
});

function isCompletion({ method }: BoundCall): boolean {
  return (
    method.name === 'Complete' &&
    isType(method.containingType, 'Windows.ApplicationModel.Background.BackgroundTaskDeferral')
  );
}

function describe({ file }: Frame, body: BoundBody, { work, completed }: CutOff): Reported {
  const { call, how } = work;
  const repair =
    how === 'begun'
      ? 'Await it first.'
      : how === 'void'
        ? `Let ${call.method.name} return a Task, and await it first.`
        : `Let ${call.method.name} return the Task of the work that it begins, and await it first.`;
  return {
    file,
    span: call.syntax ? nameSpan(call.syntax) : spanOf(body.block.syntax ?? { start: 0, end: 0 }),
    ...(how === 'inside' && { severity: 'warning' as const }),
    message: `Nothing waits for this work, and the deferral is completed while it runs: Windows may then end the task before the work is done. ${repair}`,
    related: completed.syntax
      ? [{ file, span: nameSpan(completed.syntax), message: 'Here the deferral is completed.' }]
      : [],
    fixes: awaitWorkFix({ file, body }, work),
  };
}
