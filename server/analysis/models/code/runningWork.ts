// Asynchronous work that is begun and not waited for.
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import { nodesBelow, withoutConversion } from './boundNodes';
import { isAwaitable } from './failures';
import { isType } from './methods';

export interface BegunWork {
  readonly call: BoundCall;
  /** `begun`: the call gives something to await. `void`: it cannot be awaited. `inside`: the method it calls begins the work. */
  readonly how: 'begun' | 'void' | 'inside';
}

/** The statement does nothing but begin work; undefined when it waits for it, or when it is not known that there is any. */
export function begunWork(compilation: Compilation, dropped: BoundExpression): BegunWork | undefined {
  const call = withoutConversion(dropped);
  if (call.kind !== 'call' || call.method.name === 'ContinueWith') return undefined;
  const code = compilation.bodyOf(call.method);
  const isOwn = code !== undefined && compilation.options.sources.some(({ path }) => path === code.tree?.path);
  if (isAwaitable(call.type)) {
    if (isOwn) return awaits(code) ? { call, how: 'begun' } : undefined;
    return isHarmless(call) || isForShow(call) ? undefined : { call, how: 'begun' };
  }
  if (!isOwn) return undefined;
  if (code.method.isAsync) return awaits(code) ? { call, how: 'void' } : undefined;
  return onlyBegins(compilation, code) ? { call, how: 'inside' } : undefined;
}

/** Code that goes on some time after it has returned, and not only to show something. */
function awaits(body: BoundBody): boolean {
  if (!body.method.isAsync) return true;
  for (const { node } of nodesBelow(body, { nestedFunctions: false })) {
    const awaited = node.kind === 'await' ? withoutConversion(node.operand) : undefined;
    if (awaited && !(awaited.kind === 'call' && isForShow(awaited))) return true;
  }
  return false;
}

/** A message for the window; no task needs it. */
function isForShow({ method }: BoundCall): boolean {
  return isType(method.containingType, 'Windows.UI.Core.CoreDispatcher');
}

/** The whole method is one such statement. */
function onlyBegins(compilation: Compilation, { block }: BoundBody): boolean {
  const [only, ...others] = block.statements;
  return others.length === 0 && only?.kind === 'expression' && begunWork(compilation, only.expression)?.how === 'begun';
}

/** Finished tasks, and delays that nobody waits for. */
function isHarmless({ method }: BoundCall): boolean {
  const isTask = isType(method.containingType, 'System.Threading.Tasks.Task');
  return isTask && method.name !== 'Run';
}
