// Work that still runs when the code says that it has finished: a deferral is completed too early.
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import type { ReportedFix } from '../../engine/rule';
import { nodesBelow } from '../code/boundNodes';
import { followPaths, plainFacts } from '../code/flow';
import { type BegunWork, begunWork } from '../code/runningWork';
import { saysItself } from '../code/signals';
import type { Frame } from '../code/values';

export interface CutOff {
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

/** Work that a statement begins and that nothing waits for on some path to a completion. */
export function workCutOff(
  body: BoundBody,
  compilation: Compilation,
  isCompletion: (call: BoundCall) => boolean,
): CutOff[] {
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
      if (work && saysItself(body, work, compilation)) return state;
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

/** `await ` before it, where that is allowed. */
export function awaitWorkFix({ file, body }: Frame, { call, how }: BegunWork): ReportedFix[] {
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
