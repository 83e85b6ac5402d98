// Rule conflicting-conditions: a background task shall run only when two things hold that never hold together.
import type { BoundExpression } from '../../../csharp/binding/bound';
import { defineRule } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { isType, methodsIn } from '../../models/code/methods';
import { valuesBehind } from '../../models/code/origins';
import { programsOf } from '../../models/code/programs';
import { enumMember, type Frame, type Program, type Value } from '../../models/code/values';
import { conditionPairsIn } from '../../models/tasks/taskBuilders';

export const conflictingConditions = defineRule({
  id: 'conflicting-conditions',
  severity: 'warning',
  summary: 'A background task has two conditions that exclude each other.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemconditiontype',
  checkCode(app, report, code) {
    const reported = new Set<unknown>();
    for (const program of programsOf(app, code)) {
      for (const frame of methodsIn(program.compilation, program.files, /\bAddCondition\s*\(/)) {
        for (const { earlier, later } of conflictsIn(program, frame)) {
          const { syntax } = later.value.expression;
          const before = earlier.value.expression.syntax;
          if (!syntax || !before || reported.has(syntax)) continue;
          reported.add(syntax);
          report({
            file: later.value.frame.file,
            span: nameSpan(syntax),
            message:
              `A task that needs ${earlier.name} and ${later.name} never runs: all conditions have to hold at the same time, and ` +
              'these two exclude each other. Keep the one that is meant.',
            related: [{ file: earlier.value.frame.file, span: nameSpan(before), message: 'The other condition.' }],
          });
        }
      }
    }
  },
});

const opposites = [
  ['UserPresent', 'UserNotPresent'],
  ['InternetAvailable', 'InternetNotAvailable'],
  ['SessionConnected', 'SessionDisconnected'],
];

interface Condition {
  /** In SystemConditionType. */
  readonly name: string;
  readonly value: Value;
}

function* conflictsIn(program: Program, frame: Frame) {
  for (const [first, second] of conditionPairsIn(frame.body)) {
    const [before, after] = [first, second].map(each => conditionsBehind(program, { expression: each, frame }));
    // Two parameters: which of their values come together is not told.
    if (!before || !after || (before.length > 1 && after.length > 1)) continue;
    for (const earlier of before)
      for (const later of after)
        if (
          opposites.some(
            pair => pair.includes(earlier.name) && pair.includes(later.name) && earlier.name !== later.name,
          )
        )
          yield { earlier, later };
  }
}

function conditionsBehind(program: Program, argument: Value): Condition[] {
  return valuesBehind(program, argument).flatMap(({ expression, frame }) => {
    const type = typeIn(expression);
    if (!type) return [];
    return valuesBehind(program, { expression: type, frame }).flatMap(value => {
      const name = enumMember(program.compilation, value.expression);
      return name === undefined ? [] : [{ name, value }];
    });
  });
}

function typeIn(expression: BoundExpression): BoundExpression | undefined {
  return expression.kind === 'new' && isType(expression.type, 'Windows.ApplicationModel.Background.SystemCondition')
    ? expression.arguments[0]?.expression
    : undefined;
}
