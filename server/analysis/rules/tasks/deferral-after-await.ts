// Rule deferral-after-await: a background task takes its deferral only after an await, when it may be over already.
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { moveBefore, nameSpan, statementAround } from '../../models/code/codeEdits';
import { followPaths, plainFacts } from '../../models/code/flow';
import { type TaskRun, taskRuns } from '../../models/code/methods';
import { isDeferralTaken } from '../../models/tasks/deferrals';

export const deferralAfterAwait = defineRule({
  id: 'deferral-after-await',
  severity: 'error',
  summary: 'A background task takes its deferral after an await.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance.getdeferral',
  checkCode(app, report, code) {
    for (const project of app.projects)
      for (const run of taskRuns(code, project))
        for (const late of lateDeferrals(run.body)) report(describe(run, late));
  },
});

interface LateDeferral {
  readonly taken: BoundCall;
  readonly awaited: Node;
}

interface State {
  /** The first await on the way, unless a deferral was there before. */
  readonly awaited: Node | undefined;
  readonly isTaken: boolean;
}

function lateDeferrals(body: BoundBody): LateDeferral[] {
  const late = new Map<BoundCall, Node>();
  const facts = plainFacts<State>({
    join: (a, b) => ({ awaited: a.awaited ?? b.awaited, isTaken: a.isTaken && b.isTaken }),
    same: (a, b) => a.awaited === b.awaited && a.isTaken === b.isTaken,
    effect(expression, state) {
      if (expression.kind === 'await' && !state.isTaken)
        return { ...state, awaited: state.awaited ?? expression.syntax };
      if (!isDeferralTaken(expression)) return state;
      if (state.awaited && !state.isTaken) late.set(expression, state.awaited);
      return { ...state, isTaken: true };
    },
  });
  followPaths(body, { awaited: undefined, isTaken: false }, facts);
  return [...late].map(([taken, awaited]) => ({ taken, awaited }));
}

function describe(run: TaskRun, { taken, awaited }: LateDeferral): Reported {
  const { file, name } = run;
  return {
    file,
    span: nameSpan(taken.syntax ?? awaited),
    message:
      `This deferral comes too late: at the first await ${name} returns to Windows, which may end the task before this line is reached. ` +
      'Call GetDeferral() before anything is awaited.',
    related: [
      {
        file,
        span: { start: awaited.start, end: awaited.start + 'await'.length },
        message: `Here ${name} returns to Windows.`,
      },
    ],
    fixes: moveFix(run, taken),
  };
}

/** `var deferral = instance.GetDeferral();` becomes the first statement. */
function moveFix({ file, method, body }: TaskRun, taken: BoundCall): ReportedFix[] {
  const statement = taken.syntax && body.tree && statementAround(body.tree, taken.syntax);
  const block = method.node?.kind === 'MethodDeclaration' ? method.node.body : undefined;
  const [first] = block?.statements ?? [];
  const isFree = isOfParameter(taken.receiver) && block && statement && block.statements.includes(statement);
  if (!isFree || !first) return [];
  return [{ title: 'Take the deferral first', safe: true, edits: moveBefore(file, statement, first) }];
}

/** The instance, or `args.TaskInstance`. */
function isOfParameter(receiver: BoundExpression | undefined): boolean {
  return receiver?.kind === 'property' ? isOfParameter(receiver.receiver) : receiver?.kind === 'parameter';
}
