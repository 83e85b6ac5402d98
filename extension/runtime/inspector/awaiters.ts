// Who waits for an async method: that gets its result and what it throws, and it is seldom the code that runs the method now.

import type { Node } from '../../../server/csharp/syntax/nodes';
import { forEachChild } from '../../../server/csharp/syntax/walk';
import type { Engine } from '../engine/engine';
import { type Frame, MethodFrame } from '../engine/frames';
import { CsDelegate, CsObject } from '../engine/values';

/** The async method that waits in an `await` for the task of this one. Undefined when nobody does, or code of the library. */
export function awaiterOf(engine: Engine, frame: MethodFrame): MethodFrame | undefined {
  const task = taskOf(engine, frame);
  if (!task || !hasField(task, 'first')) return undefined;
  const waiting = engine.getField(task, 'first');
  if (!(waiting instanceof CsObject) || !hasField(waiting, 'action')) return undefined;
  const goesOn = engine.getField(waiting, 'action');
  const rest: unknown = goesOn instanceof CsDelegate ? goesOn.t : undefined;
  return rest instanceof MethodFrame ? rest : undefined;
}

/**
 * The async methods that wait for what runs on a thread, the nearest first; `frames` are those of the thread, outermost first.
 * What has gone on after an `await` was called by whoever ended the wait, so its callers are no longer among the frames.
 */
export function awaitersOf(engine: Engine, frames: readonly Frame[]): MethodFrame[] {
  const found = new Set<MethodFrame>();
  const resumed = frames.findLast(frame => frame instanceof MethodFrame && awaiterOf(engine, frame) !== undefined);
  let next = resumed instanceof MethodFrame ? awaiterOf(engine, resumed) : undefined;
  for (; next && !found.has(next); next = awaiterOf(engine, next)) found.add(next);
  return [...found];
}

/** Does the caller await at once what it calls there? Then it will get what is thrown, though it does not wait yet. */
export function awaitsItsCall(caller: Frame | undefined): caller is MethodFrame {
  if (!(caller instanceof MethodFrame)) return false;
  const { syntax } = caller.method.pointAt(caller.pc) ?? {};
  return syntax !== undefined && hasAwait(syntax);
}

/**
 * How many frames, the outermost first, are no callers of what runs on the thread: an async method that ended has told it to
 * go on, or whoever else ended the wait.
 */
export function strangersBelow(frames: readonly Frame[]): number {
  return frames.findLastIndex(({ method }) => method?.declaringType.fullName === awaitContinuation) + 1;
}

const awaitContinuation = 'System.Threading.Tasks.TaskContinuation+Await';

/** The same for all statements of one call of an async method. */
export function activationOf(frame: Frame | undefined): object | undefined {
  if (!(frame instanceof MethodFrame)) return undefined;
  const { slot } = frame.method.layout.find('$task') ?? {};
  const task = slot === undefined ? undefined : frame.locals[slot];
  return task instanceof CsObject ? task : undefined;
}

/** What an async method hands out: a task, or a ValueTask around one. */
function taskOf(engine: Engine, frame: MethodFrame): CsObject | undefined {
  const made = activationOf(frame);
  if (!(made instanceof CsObject)) return undefined;
  const inner = hasField(made, 'task') ? engine.getField(made, 'task') : made;
  return inner instanceof CsObject ? inner : undefined;
}

function hasField({ $type }: CsObject, name: string): boolean {
  return $type.fields.some(field => field.name === name);
}

/** Lambdas and local functions inside await for themselves. */
function hasAwait(node: Node): boolean {
  if (node.kind === 'AwaitExpression') return true;
  if (node.kind === 'Lambda' || node.kind === 'LocalFunction') return false;
  let found = false;
  forEachChild(node, child => {
    found ||= hasAwait(child);
  });
  return found;
}
