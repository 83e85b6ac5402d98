// Which exceptions stop the program, and what is said about one that did.

import { isVoid } from '../../../server/csharp/symbols/types';
import type { Engine } from '../engine/engine';
import { catchClauses } from '../engine/filters';
import { type Frame, MethodFrame } from '../engine/frames';
import type { ThrownException } from '../engine/values';

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

/** `frames`: of one thread, outermost first. What an `async Task` throws waits in the task for whoever awaits it. */
export function isUncaught(engine: Engine, frames: readonly Frame[], error: ThrownException): boolean {
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i];
    if (!(frame instanceof MethodFrame)) continue;
    const taker = catchClauses(frame).find(
      clause =>
        clause.kind === 'catch' && (clause.type === undefined || engine.types.isInstance(error.value, clause.type)),
    );
    if (!taker) continue;
    return taker.kind === 'catch' && taker.intoTask === true && isVoid(frame.method.definition.returnType);
  }
  return true;
}
