// Rule register-exceptions-unhandled: nothing catches what Register throws.
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { FileByFile } from '../../engine/fileByFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { parentsIn } from '../../models/code/boundNodes';
import { type CallFinder, callFinder } from '../../models/code/callers';
import { statementAround, systemName, tryCatch } from '../../models/code/codeEdits';
import { programsOf } from '../../models/code/programs';
import type { Frame } from '../../models/code/values';
import { registerCalls, type TaskRegistration } from '../../models/tasks/registrations';

export const registerExceptionsUnhandled = defineRule({
  id: 'register-exceptions-unhandled',
  severity: 'hint',
  summary: 'Register is called where nothing catches its exceptions.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.register',
  checkCode(app, report, code) {
    // Windows 8 looks at a registration only when the task is to run.
    if (app.manifests.length > 0 && app.manifests.every(({ generation }) => generation === 'windows8')) return;
    const finders = programsOf(app, code).map(callFinder);
    files.judge(registerCalls(app, code), report, (registration, say) => {
      const { call, frame, file, register } = registration;
      if (finders.some(calls => isCaught(call, frame, calls))) return;
      say({
        file,
        span: register,
        message:
          'Register throws an exception when anything is wrong with the task: no trigger, an entry point that the manifest does not ' +
          'declare, a time below 15 minutes. Nothing catches it here, so the app ends. Catch it, and go on without the task.',
        fixes: catchFix(registration),
      });
    });
  },
});

const files = new FileByFile<TaskRegistration>(
  ({ file }) => file,
  registration => [registration],
);

/** Here, or by all that call the method, up to three callers away. */
function isCaught(call: BoundExpression, { body }: Frame, calls: CallFinder, depth = 0): boolean {
  if (isInTry(call, body)) return true;
  const callers = depth < 3 ? calls(body.method) : [];
  return callers.length > 0 && callers.every(caller => isCaught(caller.call, caller.frame, calls, depth + 1));
}

function isInTry(node: BoundNode, body: BoundBody): boolean {
  const parents = parentsIn(body);
  for (let inner: BoundNode = node; ; ) {
    const outer = parents.get(inner);
    if (!outer || !('kind' in outer)) return false;
    if (outer.kind === 'try' && outer.block === inner && outer.catches.length > 0) return true;
    inner = outer;
  }
}

/** Where the call is a statement of its own. */
function catchFix({ call, frame: { body }, file }: TaskRegistration): ReportedFix[] {
  const statement = body.tree && call.syntax && statementAround(body.tree, call.syntax);
  if (statement?.kind !== 'ExpressionStatement') return [];
  const edits = tryCatch(file, statement, `catch (${systemName(file, 'Exception')} exception)`, [
    'System.Diagnostics.Debug.WriteLine(exception);',
  ]);
  return edits ? [{ title: 'Catch the exceptions of Register', safe: false, edits }] : [];
}
