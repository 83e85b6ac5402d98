// Which exceptions stop the program, and what is said about one that did.

import { isVoid } from '../../../server/csharp/symbols/types';
import type { Engine } from '../engine/engine';
import { catchClauses } from '../engine/filters';
import { type Frame, MethodFrame } from '../engine/frames';
import type { ThrownException } from '../engine/values';
import { awaiterOf, awaitsItsCall } from './awaiters';

export interface ExceptionFilters {
  /** Each, as soon as it comes into code of the user, whoever will catch it. */
  readonly thrown: boolean;
  /** Those that no code of the program catches: the process ends, or the background task fails. */
  readonly uncaught: boolean;
}

export const noFilters: ExceptionFilters = { thrown: false, uncaught: false };

export interface StoppedException {
  /** Full name. */
  readonly typeName: string;
  readonly message: string;
  /** As .NET would print it now. */
  readonly stackTrace: string;
  readonly isUncaught: boolean;
}

/**
 * `frames`: of one thread, outermost first. What an `async Task` throws goes on in whoever awaits it; when that is not known
 * yet, it waits in the task and counts as caught.
 */
export function isUncaught(engine: Engine, frames: readonly Frame[], error: ThrownException): boolean {
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i];
    if (!(frame instanceof MethodFrame)) continue;
    const taker = catchClauses(frame).find(
      clause =>
        clause.kind === 'catch' && (clause.type === undefined || engine.types.isInstance(error.value, clause.type)),
    );
    if (!taker) continue;
    if (taker.kind !== 'catch' || !taker.intoTask) return false;
    if (isVoid(frame.method.definition.returnType)) return true;
    const awaiter = awaiterOf(engine, frame);
    if (awaiter) return isUncaught(engine, [awaiter], error);
    if (!awaitsItsCall(frames[i - 1])) return false;
  }
  return true;
}
