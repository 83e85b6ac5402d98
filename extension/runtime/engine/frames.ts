// Captured frames and the few variables that compiled code and scheduler share; a suspended thread is an array of frames.
import type { MethodEntry } from './methods';
import type { CsDelegate, ThrownException, Value } from './values';

/** What can lie on a suspended thread. Resumed with the value that the frame above returned, or the exception that left it. */
export interface Frame {
  /** undefined: goes on suspended, or returns nothing. May throw. */
  resume(state: EngineState, value: Value | undefined): Value | undefined;
  /** Could it catch or must it see an exception now? If not it is dropped without being resumed. */
  catches(): boolean;
  /** For traces and the debugger; helper frames have none. */
  readonly method: MethodEntry | undefined;
}

/** A C# method that waits to go on. `locals` are in the order of the method's layout, parameters first. */
export class MethodFrame implements Frame {
  /** An exception was thrown here or came here from code above, and was kept before it went on. */
  isThrowing = false;

  constructor(
    readonly method: MethodEntry,
    public pc: number,
    public locals: Value[],
  ) {}

  resume(state: EngineState, value: Value | undefined): Value | undefined {
    const slot = this.method.pointAt(this.pc)?.resultSlot ?? -1;
    if (slot >= 0) this.locals[slot] = value as Value;
    this.isThrowing = false;
    state.resume = this;
    state.savedFuel = state.fuel;
    state.fuel = 0;
    return this.method.codeFor(this.pc)(null);
  }

  catches(): boolean {
    return this.isThrowing || this.method.regionAt(this.pc) > 0;
  }
}

/** JavaScript that has to go on after C# that it called was suspended. */
export class HelperFrame implements Frame {
  readonly method = undefined;
  constructor(
    private readonly next: (value: Value | undefined) => Value | undefined,
    private readonly failed?: (error: ThrownException) => Value | undefined,
  ) {}
  resume(state: EngineState, value: Value | undefined): Value | undefined {
    const error = state.thrown;
    if (error === null) return this.next(value);
    state.thrown = null;
    if (!this.failed) throw error;
    return this.failed(error);
  }
  catches(): boolean {
    return this.failed !== undefined;
  }
}

/** Work for a thread that has nothing else to do. */
export class WorkFrame implements Frame {
  readonly method = undefined;
  constructor(private readonly work: CsDelegate) {}
  resume(): Value | undefined {
    return this.work.m.f(this.work.t);
  }
  catches(): boolean {
    return false;
  }
}

export type SuspendReason = 'fuel' | 'deep' | 'blocked' | 'stopped' | 'exit' | 'throw' | 'watch';

/** Short names: compiled code reads them at every call. */
export class EngineState {
  /** Not 0 while a suspension travels up the JavaScript stack: each function saves its frame and returns. */
  s = 0;
  reason: SuspendReason = 'fuel';
  /** Loop heads and method entries left before the thread is pre-empted. */
  fuel = 0;
  savedFuel = 0;
  /** Estimated bytes of JavaScript stack in use. */
  d = 0;
  /** Beyond this the stack is captured and continued from its innermost frame. */
  limit = 400_000;
  /** The frame that the next method entry is to continue. */
  resume: MethodFrame | null = null;
  /** Where it is to go on. */
  pc = 0;
  /** The exception that the resumed frame finds instead of a value. */
  thrown: ThrownException | null = null;
  /** Captured so far, innermost first. */
  frames: Frame[] = [];
  /** Not 0: the program has exception filters. */
  filters = 0;
  /** Not 0: debug code tells of exceptions before anything handles them. */
  watch = 0;
  /** With reason `throw` or `watch`: the exception for which filters, or the debugger, are to be asked. */
  scan: ThrownException | null = null;
  /** Variables of a frame after its filter was asked. */
  probed: Value[] = [];
  /** Not 0: every statement of debuggable code asks `stopAt`. */
  step = 0;
  /** The ExecutionContext of the running thread. */
  flow: Value = null;
  /** The exception of Thread.Abort that no handler of the running thread ends. */
  aborting: Value = null;
  /** Where statements are counted: so many more before the next one asks `stopAt`. */
  left = 0;

  /**
   * A method was entered without fuel, or with too little stack. That is how a frame is resumed: gives its variables, and its point in
   * `pc`. Otherwise the method suspends before it has begun.
   */
  enter(method: MethodEntry, ...parameters: Value[]): Value[] | null {
    const frame = this.resume;
    if (frame === null) {
      this.frames.push(new MethodFrame(method, 0, parameters));
      this.trip();
      return null;
    }
    this.resume = null;
    this.fuel = this.savedFuel;
    this.pc = frame.pc;
    return frame.locals;
  }

  save(method: MethodEntry, pc: number, ...locals: Value[]) {
    this.frames.push(new MethodFrame(method, pc, locals));
  }

  /** A method entry or loop head saw fuel or stack run out; its frame has been saved. */
  trip() {
    this.s = 1;
    this.reason = this.fuel < 0 ? 'fuel' : 'deep';
  }

  /** The running thread waits for somebody to wake it. */
  block() {
    this.s = 1;
    this.reason = 'blocked';
  }
}
