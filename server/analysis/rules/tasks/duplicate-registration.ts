// Rule duplicate-registration: an app registers tasks without looking whether they are registered already.
import { isInText } from '../../../workspace/textFile';
import { defineRule, type Edits, type ReportedFix } from '../../engine/rule';
import { lineBreakOf, statementAround } from '../../models/code/codeEdits';
import { isMentionedAnywhere } from '../../models/code/memberUses';
import { registerCalls, type TaskRegistration } from '../../models/tasks/registrations';

export const duplicateRegistration = defineRule({
  id: 'duplicate-registration',
  severity: 'hint',
  summary: 'An app registers background tasks without looking at those that are registered already.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/register-a-background-task',
  checkCode(app, report, code) {
    if (!app.complete || isMentionedAnywhere(app, code, looksThroughTasks)) return;
    // A trigger from an unknown place may be a new one each time, as that of a group of downloads is.
    const [first, ...others] = registerCalls(app, code).filter(({ hasTrigger, trigger }) => trigger || !hasTrigger);
    if (!first) return;
    report({
      file: first.file,
      span: first.register,
      message:
        'This app registers background tasks and never looks at BackgroundTaskRegistration.AllTasks: registrations outlive the app, ' +
        'names need not be unique, and a task that is registered at each start runs several times for each trigger. ' +
        'Register only what is not among AllTasks yet.',
      related: others.map(({ file, register }) => ({ file, span: register, message: 'Another registration.' })),
      fixes: checkFix(first),
    });
  },
});

/** Or takes them away one by one, as groups or all at once. */
const looksThroughTasks = /\b(AllTasks|AllTaskGroups|GetTaskGroup|Unregister)\b/;

/** `builder.Register();` stands alone: then it can depend on a condition. */
function checkFix({ call, file, frame: { body } }: TaskRegistration): ReportedFix[] {
  const statement = body.tree && call.syntax && statementAround(body.tree, call.syntax);
  const receiver = call.receiver?.syntax;
  const isAlone = statement?.kind === 'ExpressionStatement' && statement.expression === call.syntax;
  if (!isAlone || receiver?.kind !== 'IdentifierName') return [];
  const { start } = statement;
  const condition = `BackgroundTaskRegistration.AllTasks.Values.Any(task => task.Name == ${receiver.identifier.name}.Name)`;
  const edits = [{ file, span: { start, end: start }, newText: `if (!${condition}) ` }];
  const using = usingLinq(file);
  return using
    ? [{ title: 'Register only when no task has that name yet', safe: false, edits: [...using, ...edits] }]
    : [];
}

/** On the line after the first using directive that has a line to itself; undefined when there is none. */
function usingLinq(file: TaskRegistration['file']): Edits | undefined {
  if (isInText(file, /^\s*(global\s+)?using\s+System\.Linq\s*;/m)) return [];
  const first = /^([ \t]*)using\s[^=(;\n]*;[ \t]*(?:\/\/[^\n]*)?\n/m.exec(file.text.replaceAll('\r', ' '));
  if (!first) return undefined;
  const at = first.index + first[0].length;
  return [{ file, span: { start: at, end: at }, newText: `${first[1]}using System.Linq;${lineBreakOf(file)}` }];
}
