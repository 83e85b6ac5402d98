// Rule condition-after-register: a builder is told about a condition or another setting when its task is registered already.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { moveBefore, nameSpan, spanOf, statementAround } from '../../models/code/codeEdits';
import { methodsMentioning } from '../../models/code/methods';
import type { Frame } from '../../models/code/values';
import { type LateSetting, lateSettingsIn } from '../../models/tasks/taskBuilders';

export const conditionAfterRegister = defineRule({
  id: 'condition-after-register',
  severity: 'error',
  summary: 'A condition or setting is given to a BackgroundTaskBuilder after Register.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/set-conditions-for-running-a-background-task',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const frame of methodsMentioning(code, project, /\bRegister\s*\(/))
        for (const late of lateSettingsIn(frame.body)) {
          const reported = describe(frame, late);
          if (reported) report(reported);
        }
    }
  },
});

function describe(frame: Frame, { setting, register }: LateSetting): Reported | undefined {
  const what = nameOf(setting);
  if (!setting.syntax || !register.syntax || what === undefined) return undefined;
  const { file } = frame;
  return {
    file,
    span: settingSpan(setting.syntax),
    message:
      `${what} comes too late: Register has made the task from what the builder held then, and the task never learns of this. ` +
      'Move it before Register.',
    related: [{ file, span: nameSpan(register.syntax), message: 'The task is registered here.' }],
    fixes: moveFix(frame, setting, register.syntax),
  };
}

function nameOf(setting: BoundExpression): string | undefined {
  if (setting.kind === 'call') return setting.method.name;
  return setting.kind === 'assignment' && setting.target.kind === 'property' ? setting.target.property.name : undefined;
}

function settingSpan(syntax: Node) {
  return nameSpan(syntax.kind === 'AssignmentExpression' ? syntax.left : syntax);
}

/** Only statements of one block whose values are known where Register stands. */
function moveFix({ body, file }: Frame, setting: BoundExpression, register: Node): ReportedFix[] {
  const { tree } = body;
  const late = tree && setting.syntax && statementAround(tree, setting.syntax);
  const registering = tree && statementAround(tree, register);
  if (late?.kind !== 'ExpressionStatement' || !registering) return [];
  const declaredBetween = [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) => {
    const at = node.kind === 'localDeclaration' ? (node.syntax?.start ?? 0) : 0;
    return node.kind === 'localDeclaration' && registering.start <= at && at < late.start ? [node.local] : [];
  });
  const uses = [...nodesBelow(setting, { nestedFunctions: true })];
  const isFree = !uses.some(({ node }) => node.kind === 'local' && declaredBetween.includes(node.local));
  return isFree
    ? [{ title: 'Move it before Register', safe: true, edits: moveBefore(file, spanOf(late), spanOf(registering)) }]
    : [];
}
