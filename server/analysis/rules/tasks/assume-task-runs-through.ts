// Rule assume-task-runs-through: a background task measures time across an await, where Windows may have stopped it for long.
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import { defineRule } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { followPaths, plainFacts } from '../../models/code/flow';
import { taskRuns } from '../../models/code/methods';

export const assumeTaskRunsThrough = defineRule({
  id: 'assume-task-runs-through',
  severity: 'hint',
  off: true,
  summary: 'A background task draws conclusions from the time that has passed across an await.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance.suspendedcount',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of taskRuns(code, project)) {
        for (const { syntax } of measuredAcrossAwait(body)) {
          if (!syntax) continue;
          report({
            file,
            span: spanOf(syntax),
            message:
              'Windows may stop this task at an await, for minutes when its quota is used up, and let it go on later: the time that is ' +
              'measured here says nothing about the work. Store what is done after each step, and take each step as the first one.',
          });
        }
      }
    }
  },
});

/** By clock variable: has something been awaited since it was set? */
type Clocks = ReadonlyMap<LocalSymbol, boolean>;

/** Differences of a clock now and a clock before, that some condition looks at. */
function measuredAcrossAwait(body: BoundBody): BoundExpression[] {
  const found = new Set<BoundExpression>();
  const tested = testedIn(body);
  const facts = plainFacts<Clocks>({
    join: (a, b) =>
      new Map([...a, ...[...b].map(([local, awaited]) => [local, awaited || a.get(local) === true] as const)]),
    same: (a, b) => a.size === b.size && [...a].every(([local, awaited]) => b.get(local) === awaited),
    assign: (local, value, state) => {
      const others = [...state].filter(([each]) => each !== local);
      return new Map(value && isClock(value) ? [...others, [local, false]] : others);
    },
    effect(expression, state) {
      if (expression.kind === 'await') return new Map([...state].map(([local]) => [local, true]));
      const before = beforeIn(expression);
      if (before && state.get(before) && tested.has(expression)) found.add(expression);
      return state;
    },
  });
  followPaths<Clocks>(body, new Map(), facts);
  return [...found];
}

/** The variable in `now - before`; also of `watch.Elapsed`. */
function beforeIn(expression: BoundExpression): LocalSymbol | undefined {
  if (expression.kind === 'property' && /^Elapsed/.test(expression.property.name)) {
    const watch = expression.receiver && withoutConversion(expression.receiver);
    return watch?.kind === 'local' ? watch.local : undefined;
  }
  const isDifference = expression.kind === 'binary' && expression.use.operator === '-' && isClock(expression.left);
  const [left, right] =
    expression.kind === 'binary' && isDifference
      ? [expression.left, expression.right]
      : expression.kind === 'call' && /^(op_)?Subtract(ion)?$/.test(expression.method.name)
        ? [expression.receiver ?? expression.arguments[0]?.expression, expression.arguments.at(-1)?.expression]
        : [];
  const before = right && withoutConversion(right);
  return left && isClock(left) && before?.kind === 'local' ? before.local : undefined;
}

const clocks = /^System\.(DateTime|DateTimeOffset|Environment)$/;

function isClock(expression: BoundExpression): boolean {
  const plain = withoutConversion(expression);
  if (plain.kind === 'property')
    return (
      /^(Now|UtcNow|TickCount|TickCount64)$/.test(plain.property.name) &&
      clocks.test(plain.property.containingType.definition.metadataName)
    );
  return (
    plain.kind === 'call' &&
    plain.method.name === 'StartNew' &&
    /\.Stopwatch$/.test(plain.method.containingType.metadataName)
  );
}

/** Expressions inside the conditions of if, while and ?:. */
function testedIn(body: BoundBody): ReadonlySet<BoundExpression> {
  const conditions = [...nodesBelow(body, { nestedFunctions: false })].flatMap(({ node }) =>
    node.kind === 'if' || node.kind === 'while' || node.kind === 'doWhile' || node.kind === 'conditional'
      ? [node.condition]
      : [],
  );
  return new Set(
    conditions.flatMap(condition => [
      condition,
      ...[...nodesBelow(condition, { nestedFunctions: false })].map(({ node }) => node as BoundExpression),
    ]),
  );
}
