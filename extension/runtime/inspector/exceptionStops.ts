// Which exceptions stop the program, and what is said about one that did.

import { isVoid } from '../../../server/csharp/symbols/types';
import type { Engine } from '../engine/engine';
import { catchClauses } from '../engine/filters';
import { type Frame, MethodFrame } from '../engine/frames';
import type { EngineType } from '../engine/runtimeTypes';
import type { SimulatedThread } from '../engine/threads';
import type { CsObject, ThrownException } from '../engine/values';
import { awaiterOf, awaitersOf, awaitsItsCall, strangersBelow } from './awaiters';

/** Types of exceptions by their names, full or short; what is derived from them counts too. */
export interface ExceptionTypes {
  readonly names: readonly string[];
  /** All but these. */
  readonly areLeftOut: boolean;
}

/** Where nothing stands, none stop. */
export interface ExceptionFilters {
  /** As soon as they come into code of the user, whoever will catch them. */
  readonly thrown?: ExceptionTypes | undefined;
  /** Those that no code of the program catches: the process ends, or the background task fails. */
  readonly uncaught?: ExceptionTypes | undefined;
}

export interface StoppedException {
  /** Full name. */
  readonly typeName: string;
  readonly message: string;
  /** As .NET would print it now. */
  readonly stackTrace: string;
  readonly isUncaught: boolean;
}

/** Decides which exceptions stop, and remembers the one that did until the program goes on. */
export class ExceptionStops {
  private filters: ExceptionFilters = {};
  /** Thrown again they are no news. */
  private readonly seen = new WeakSet<object>();
  /** Those that have stopped the program because nothing will catch them: on their way out they do so once. */
  private readonly told = new WeakSet<object>();
  private now: { readonly thread: SimulatedThread; readonly exception: StoppedException } | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly messageOf: (exception: CsObject, thread: SimulatedThread) => string | undefined,
  ) {}

  setFilters(filters: ExceptionFilters): void {
    this.filters = filters;
    const { state } = this.engine.scheduler;
    const watch = filters.thrown || filters.uncaught ? 1 : 0;
    if (state.watch === watch) return;
    state.watch = watch;
    this.engine.relink();
  }

  /** Undefined: the exception goes on at once. `isPassedBy`: it is seen, and nothing stops now. */
  stopAt(thread: SimulatedThread, { value }: ThrownException, isPassedBy: boolean): StoppedException | undefined {
    const isNews = !this.seen.has(value);
    this.seen.add(value);
    if (isPassedBy) return undefined;
    const uncaught = isUncaught(this.engine, thread.frames, value);
    const { filters } = this;
    const type = value.$type as EngineType;
    const stopsThrown = isNews && isAmong(type, filters.thrown);
    const stopsUncaught = uncaught && !this.told.has(value) && isAmong(type, filters.uncaught);
    if (!stopsThrown && !stopsUncaught) return undefined;
    if (uncaught) this.told.add(value);
    const { exceptions } = this.engine;
    const callers: Frame[] = awaitersOf(this.engine, thread.frames).reverse();
    callers.push(...thread.frames.slice(strangersBelow(thread.frames), -1));
    const exception = {
      typeName: type.fullName,
      message: this.messageOf(value, thread) ?? '',
      stackTrace: [exceptions.textOf(value) ?? '', ...exceptions.outerLines(callers)].join('\n'),
      isUncaught: uncaught,
    };
    this.now = { thread, exception };
    return exception;
  }

  of(threadId: number): StoppedException | undefined {
    return this.now?.thread.id === threadId ? this.now.exception : undefined;
  }

  /** The program goes on where another statement is the next: nothing has been thrown. */
  forget(top: MethodFrame): void {
    if (!this.now) return;
    this.now.thread.error = null;
    top.isThrowing = false;
    this.now = undefined;
  }

  goOn(): void {
    this.now = undefined;
  }
}

function isAmong(type: EngineType, types: ExceptionTypes | undefined): boolean {
  if (!types) return false;
  for (let own: EngineType | undefined = type; own; own = own.baseType)
    if (types.names.includes(own.fullName) || types.names.includes(own.name)) return !types.areLeftOut;
  return types.areLeftOut;
}

/**
 * `frames`: of one thread, outermost first. What an `async Task` throws goes on in whoever awaits it; when that is not known
 * yet, it waits in the task and counts as caught.
 */
function isUncaught(engine: Engine, frames: readonly Frame[], exception: CsObject): boolean {
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i];
    if (!(frame instanceof MethodFrame)) continue;
    const taker = catchClauses(frame).find(
      clause =>
        clause.kind === 'catch' &&
        !clause.passesOn &&
        (clause.type === undefined || engine.types.isInstance(exception, clause.type)),
    );
    if (!taker) continue;
    if (taker.kind !== 'catch' || !taker.intoTask) return false;
    if (isVoid(frame.method.definition.returnType)) return true;
    const awaiter = awaiterOf(engine, frame);
    if (awaiter) return isUncaught(engine, [awaiter], exception);
    if (!awaitsItsCall(frames[i - 1])) return false;
  }
  return true;
}
