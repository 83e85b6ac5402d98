// Rule deferral-complete-before-async-end: a deferral is completed while work that nobody has waited for still runs.
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { nestedBodies, nodesBelow } from '../../models/boundNodes';
import { nameSpan, spanOf } from '../../models/codeEdits';
import { followPaths, plainFacts } from '../../models/flow';
import { isType, methodsMentioning } from '../../models/methods';
import { type BegunWork, begunWork } from '../../models/runningWork';
import type { Frame } from '../../models/values';

export const deferralCompleteBeforeAsyncEnd = defineRule({
  id: 'deferral-complete-before-async-end',
  severity: 'error',
  summary: 'A background task completes its deferral while work that it has not awaited still runs.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskdeferral.complete',
  check(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bGetDeferral\b/)) {
        const compilation = code.compilationOf(project);
        for (const each of [body, ...nestedBodies(body)])
          for (const cut of workCutOff(each, compilation)) report(describe({ body, file }, each, cut));
      }
    }
  },
});

interface CutOff {
  readonly work: BegunWork;
  /** The call of Complete. */
  readonly completed: BoundCall;
}

/** What is known of the bool variables on the paths on which the work runs: `if (stop)` may be none of them. */
type Flags = ReadonlyMap<LocalSymbol, boolean>;

interface State {
  readonly running: ReadonlyMap<BoundCall, { readonly work: BegunWork; readonly flags: Flags }>;
  readonly flags: Flags;
}

function workCutOff(body: BoundBody, compilation: Compilation): CutOff[] {
  const dropped = droppedIn(body);
  const found = new Map<BoundCall, CutOff>();
  const facts = plainFacts<State>({
    join: (a, b) => {
      const running = new Map(a.running);
      for (const [call, { work, flags }] of b.running)
        running.set(call, { work, flags: common(running.get(call)?.flags ?? flags, flags) });
      return { running, flags: common(a.flags, b.flags) };
    },
    same: (a, b) =>
      a.running.size === b.running.size &&
      sameFlags(a.flags, b.flags) &&
      [...a.running].every(([call, { flags }]) => sameFlags(flags, b.running.get(call)?.flags)),
    assign: (local, value, state) => {
      const constant = value?.constant?.value;
      const set = (flags: Flags) =>
        typeof constant === 'boolean'
          ? new Map([...flags, [local, constant]])
          : new Map([...flags].filter(([each]) => each !== local));
      const running = [...state.running].map(([call, { work, flags }]) => [call, { work, flags: set(flags) }] as const);
      return { running: new Map(running), flags: set(state.flags) };
    },
    assume: (condition, holds, state) => {
      if (condition.kind !== 'local') return state;
      const fits = ({ flags }: { readonly flags: Flags }) => (flags.get(condition.local) ?? holds) === holds;
      return { ...state, running: new Map([...state.running].filter(([, each]) => fits(each))) };
    },
    effect(expression, state) {
      const work = dropped.has(expression) ? begunWork(compilation, expression) : undefined;
      if (work) return { ...state, running: new Map([...state.running, [work.call, { work, flags: state.flags }]]) };
      if (expression.kind !== 'call') return state;
      // It waits until everything that was written has gone out.
      if (expression.method.name === 'FlushTransport') return { ...state, running: new Map() };
      if (isCompletion(expression))
        for (const each of state.running.values())
          found.set(each.work.call, { work: each.work, completed: expression });
      return state;
    },
  });
  followPaths(body, { running: new Map(), flags: new Map() }, facts);
  return [...found.values()];
}

function common(a: Flags, b: Flags): Flags {
  return new Map([...a].filter(([local, value]) => b.get(local) === value));
}

function sameFlags(a: Flags, b: Flags | undefined): boolean {
  return a.size === b?.size && [...a].every(([local, value]) => b.get(local) === value);
}

/** Expressions that stand alone as statements: whatever they give is dropped. */
function droppedIn(body: BoundBody): ReadonlySet<BoundExpression> {
  return new Set(
    [...nodesBelow(body, { nestedFunctions: false })].flatMap(({ node }) =>
      node.kind === 'expression' ? [node.expression] : [],
    ),
  );
}

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
    fixes: awaitFix({ file, body }, work),
  };
}

function awaitFix({ file, body }: Frame, { call, how }: BegunWork): ReportedFix[] {
  if (how !== 'begun' || !body.method.isAsync || !call.syntax) return [];
  const { start } = call.syntax;
  return [
    {
      title: `Await ${call.method.name}`,
      safe: true,
      edits: [{ file, span: { start, end: start }, newText: 'await ' }],
    },
  ];
}
