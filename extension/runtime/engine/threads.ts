// Simulated threads: a FIFO run queue, pre-emption by fuel, monitors, sleeping, joining and the pool.
import { firstPass } from './filters';
import { EngineState, type Frame, MethodFrame } from './frames';
import { RunQueue } from './runQueue';
import type { EngineType } from './runtimeTypes';
import type { ThrownException, Value } from './values';

export type ThreadState = 'ready' | 'running' | 'blocked' | 'stopped' | 'done';

export class SimulatedThread {
  /** Neighbours among the live threads; the last one's `next` is undefined. */
  previous: SimulatedThread | undefined;
  next: SimulatedThread | undefined;
  isLive = false;
  /** Outermost first. */
  frames: Frame[] = [];
  state: ThreadState = 'ready';
  /** What the innermost frame gets when the thread goes on. */
  value: Value | undefined = undefined;
  error: ThrownException | null = null;
  /** Threads that wait for this one to end. */
  readonly joiners: SimulatedThread[] = [];
  /** Background threads do not keep the program alive. */
  isBackground = false;
  /** What is left of its turn, when a debugger has stopped it. */
  sliceLeft: number | undefined;
  isPool = false;
  /** False for a Thread object that nobody has started yet. */
  started = false;
  name: string | null = null;
  /** Its ExecutionContext, while it does not run. */
  flow: Value = null;
  /** The C# Thread object, once somebody asked for it. */
  object: object | null = null;
  result: Value | undefined = undefined;
  onEnd: ((thread: SimulatedThread) => void) | undefined;
  /** Undoes the timer of a sleep or a wait with time limit. */
  cancelTimer: (() => void) | undefined;
  /** Ends its latest wait as a time limit would. */
  stopWaiting: () => void = () => {};
  /** The exception of Thread.Abort, until it is reset; and what that throws where the thread goes on, while it still waits for a lock. */
  aborting: Value = null;
  thrownAtWake: ThrownException | null = null;
  /** What a debugger evaluates runs on a thread of its own, with the locks of the one that has stopped. */
  actsFor: SimulatedThread | undefined;
  constructor(readonly id: number) {}
}

/** Threads that have begun and not ended, in the order in which they began. Pool threads come and go all the time. */
export class LiveThreads implements Iterable<SimulatedThread> {
  private first: SimulatedThread | undefined;
  private last: SimulatedThread | undefined;

  add(thread: SimulatedThread) {
    if (thread.isLive) return;
    thread.isLive = true;
    thread.previous = this.last;
    thread.next = undefined;
    if (this.last) this.last.next = thread;
    else this.first = thread;
    this.last = thread;
  }

  remove(thread: SimulatedThread) {
    if (!thread.isLive) return;
    thread.isLive = false;
    const { previous, next } = thread;
    if (previous) previous.next = next;
    else this.first = next;
    if (next) next.previous = previous;
    else this.last = previous;
  }

  byId(id: number): SimulatedThread | undefined {
    for (const thread of this) if (thread.id === id) return thread;
    return undefined;
  }

  *[Symbol.iterator](): Iterator<SimulatedThread> {
    for (let thread = this.first; thread; thread = thread.next) yield thread;
  }

  clear() {
    for (const thread of this) thread.isLive = false;
    this.first = undefined;
    this.last = undefined;
  }
}

/** How code ended that ran aside; `left`: it had more to do, or waits for what happens only when the program goes on. */
export type AsideOutcome =
  | { readonly kind: 'done'; readonly value: Value | undefined }
  | { readonly kind: 'threw'; readonly error: ThrownException }
  | { readonly kind: 'left'; readonly reason: 'endless' | 'waits' };

interface Lock {
  owner: SimulatedThread | undefined;
  count: number;
  /** Waiting to enter; `count` is what they had before Monitor.Wait. */
  readonly entering: { thread: SimulatedThread; count: number; result: Value }[];
  /** In Monitor.Wait. */
  readonly waiting: { thread: SimulatedThread; count: number }[];
}

/** C# frames that one thread may have; beyond it the process dies of stack overflow, as .NET does at its megabyte. */
const frameLimit = 200_000;

export interface SchedulerHooks {
  /** Makes a C# exception of whatever JavaScript threw, or throws what is a bug of ours. */
  caught(error: unknown): ThrownException;
  /** Does a catch clause of that type take it? */
  fits(error: ThrownException, type: EngineType | undefined): boolean;
  /** An exception has come to a frame that was captured before. */
  reached(error: ThrownException, frame: Frame): void;
  ended(thread: SimulatedThread): void;
  /** No frame of the thread catches it. */
  unhandled(thread: SimulatedThread, error: ThrownException): void;
  stackOverflow(thread: SimulatedThread): void;
  stopped(thread: SimulatedThread): void;
  /** Code of the user threw, and nothing has handled it yet. True: the thread stops here. */
  threw(thread: SimulatedThread, error: ThrownException): boolean;
  schedule(milliseconds: number, callback: () => void): () => void;
}

export class Scheduler {
  readonly state = new EngineState();
  readonly threads = new LiveThreads();
  current: SimulatedThread | undefined;
  /** Set: nothing runs until it is cleared. */
  halted = false;
  /** Loop heads and method entries that a thread may pass before the next one gets its turn. */
  quantum = 20_000_000;
  /** Loop heads and method entries that have been passed in all. */
  spent = 0;
  /** Runs what a debugger evaluates. */
  private aside: SimulatedThread | undefined;
  private readonly queue = new RunQueue<SimulatedThread>();
  /** By object, or by what a string says: those that somebody has or waits for. */
  private readonly locks = new Map<Value, Lock>();
  private readonly spareLocks: Lock[] = [];
  private readonly idlePool: SimulatedThread[] = [];
  private nextId = 1;
  /** Of the last `run`, when a debugger has stopped it. */
  private leftOver: number | undefined;

  constructor(private readonly hooks: SchedulerHooks) {}

  /** Not yet started: it counts as a thread of the program from `begin` on. */
  create(): SimulatedThread {
    return new SimulatedThread(this.nextId++);
  }

  /** A pool thread that has nothing to do, or a new one. */
  poolThread(): SimulatedThread {
    const idle = this.idlePool.pop();
    if (idle) return idle;
    const thread = this.create();
    thread.isPool = true;
    thread.isBackground = true;
    return thread;
  }

  begin(thread: SimulatedThread, frame: Frame) {
    thread.started = true;
    this.threads.add(thread);
    thread.frames.push(frame);
    this.ready(thread);
  }

  /** Puts a new or woken thread at the end of the queue. */
  ready(thread: SimulatedThread, value?: Value, error: ThrownException | null = null) {
    thread.state = 'ready';
    thread.value = value;
    thread.error = error ?? thread.thrownAtWake;
    thread.thrownAtWake = null;
    this.queue.push(thread);
  }

  /** A thread that was stopped goes on before all others, as if it had not been stopped. */
  readyFirst(thread: SimulatedThread) {
    thread.state = 'ready';
    this.queue.unshift(thread);
  }

  /** Runs until nothing is ready ('idle'), the fuel is used up, or something stopped. */
  run(fuel: number): 'idle' | 'fuel' | 'stopped' {
    // A stop changes nobody's turn.
    let left = this.leftOver ?? fuel;
    this.leftOver = undefined;
    while (!this.halted) {
      const thread = this.queue.shift();
      if (!thread) return 'idle';
      const slice = Math.min(thread.sliceLeft ?? this.quantum, left);
      thread.sliceLeft = undefined;
      this.runThread(thread, slice);
      this.state.flow = null;
      const spent = slice - Math.max(this.state.fuel + this.charged, 0) + this.charged;
      this.charged = 0;
      this.spent += spent;
      left -= spent;
      if (thread.sliceLeft !== undefined) this.leftOver = this.halted ? left : undefined;
      else if (left <= 0) return this.halted ? 'stopped' : 'fuel';
    }
    return 'stopped';
  }

  /** What the running thread does counts as so much more work. */
  charge(work: number): void {
    this.state.fuel -= work;
    this.charged += work;
  }
  private charged = 0;

  /** Threads that are ready to run but not run yet. */
  get hasWork(): boolean {
    return this.queue.length > 0;
  }

  private runThread(thread: SimulatedThread, slice: number) {
    const outcome = this.advance(thread, slice);
    if (!outcome) return;
    thread.state = 'done';
    thread.result = outcome.value;
    this.current = undefined;
    // A thread that is aborted just ends.
    if (outcome.error !== null && outcome.error.value !== thread.aborting) this.hooks.unhandled(thread, outcome.error);
    thread.aborting = null;
    this.end(thread);
  }

  /** Runs the thread until its last frame has been left; undefined when it is suspended before. */
  private advance(
    thread: SimulatedThread,
    slice: number,
  ): { readonly value: Value | undefined; readonly error: ThrownException | null } | undefined {
    const { state } = this;
    this.current = thread;
    thread.state = 'running';
    state.fuel = slice;
    state.flow = thread.flow;
    state.aborting = thread.aborting;
    let { value, error } = thread;
    thread.value = undefined;
    thread.error = null;
    for (;;) {
      const frame = thread.frames.pop();
      if (!frame) break;
      if (error !== null) {
        if (!isWhereThrown(frame)) this.hooks.reached(error, frame);
        if (!frame.catches()) continue;
      }
      state.d = 0;
      state.thrown = error;
      error = null;
      try {
        value = frame.resume(state, value);
      } catch (thrown) {
        error = this.hooks.caught(thrown);
        value = undefined;
        state.resume = null;
      }
      if (state.s === 0) continue;
      if (this.capture(thread)) return undefined;
      error = thread.error;
      thread.error = null;
    }
    return { value, error };
  }

  /**
   * Runs code while all threads stand still, in the place of one of them if given: whatever it takes, they will go on as if it had not
   * been there.
   */
  runAside(frame: Frame, inPlaceOf: SimulatedThread | undefined, fuel: number): AsideOutcome {
    const { state, current } = this;
    const { charged } = this;
    const { fuel: left, savedFuel, d, flow } = state;
    const thread = new SimulatedThread(inPlaceOf?.id ?? 0);
    thread.actsFor = inPlaceOf;
    thread.object = inPlaceOf?.object ?? null;
    thread.name = inPlaceOf?.name ?? null;
    thread.isPool = inPlaceOf?.isPool ?? false;
    thread.flow = inPlaceOf?.flow ?? null;
    thread.frames.push(frame);
    this.aside = thread;
    try {
      let outcome = this.advance(thread, fuel);
      // To let the others run first means nothing here.
      while (!outcome && state.reason === 'blocked' && this.queue.remove(thread) && state.fuel > 0)
        outcome = this.advance(thread, state.fuel);
      if (outcome)
        return outcome.error ? { kind: 'threw', error: outcome.error } : { kind: 'done', value: outcome.value };
      return { kind: 'left', reason: state.reason === 'blocked' ? 'waits' : 'endless' };
    } finally {
      thread.state = 'done';
      thread.cancelTimer?.();
      this.queue.remove(thread);
      state.s = 0;
      state.frames.length = 0;
      state.resume = null;
      Object.assign(state, { fuel: left, savedFuel, d, flow });
      this.charged = charged;
      this.aside = undefined;
      this.current = current;
    }
  }

  /** Takes over the frames of a suspension; false: go on at once. */
  private capture(thread: SimulatedThread): boolean {
    const { state } = this;
    state.s = 0;
    thread.flow = state.flow;
    const { frames } = state;
    // Popped rather than cut off at once: setting the length of an array is dear.
    for (let frame = frames.pop(); frame; frame = frames.pop()) thread.frames.push(frame);
    if (thread.frames.length > frameLimit) {
      if (thread !== this.aside) this.hooks.stackOverflow(thread);
      return true;
    }
    switch (state.reason) {
      case 'deep':
        return false;
      case 'fuel':
        this.ready(thread);
        break;
      case 'blocked':
        // Whoever woke it meanwhile has put it into the queue already.
        if (thread.state === 'running') thread.state = 'blocked';
        break;
      case 'stopped':
        thread.state = 'stopped';
        thread.sliceLeft = state.fuel;
        this.hooks.stopped(thread);
        break;
      case 'exit':
        thread.state = 'done';
        break;
      case 'throw':
        markWhereThrown(thread);
        thread.error = firstPass(thread, state, this.hooks);
        return false;
      case 'watch':
        return this.show(thread);
    }
    this.current = undefined;
    return true;
  }

  /** False: the exception goes on at once. */
  private show(thread: SimulatedThread): boolean {
    const { state } = this;
    const error = state.scan as ThrownException;
    state.scan = null;
    markWhereThrown(thread);
    thread.error = error;
    if (!this.hooks.threw(thread, error)) return false;
    thread.state = 'stopped';
    thread.sliceLeft = state.fuel;
    this.current = undefined;
    return true;
  }

  private end(thread: SimulatedThread) {
    this.threads.remove(thread);
    if (thread.joiners.length > 0) for (const joiner of thread.joiners.splice(0)) this.wake(joiner, true);
    thread.onEnd?.(thread);
    this.hooks.ended(thread);
    if (!thread.isPool) return;
    thread.onEnd = undefined;
    thread.flow = null;
    this.idlePool.push(thread);
  }

  /** Ends everything: nothing of the program runs any more. */
  abandon() {
    this.queue.clear();
    this.threads.clear();
    this.halted = true;
  }

  /** As new: no thread, no lock, thread ids from 1. */
  restart() {
    this.abandon();
    this.halted = false;
    this.current = undefined;
    this.locks.clear();
    this.idlePool.length = 0;
    this.nextId = 1;
    this.leftOver = undefined;
    Object.assign(this.state, new EngineState(), { limit: this.state.limit, filters: this.state.filters });
  }

  /** A thread that waits goes on with that value; does nothing when it no longer waits. */
  wake(thread: SimulatedThread, value: Value | undefined) {
    if (thread.state !== 'blocked' && thread.state !== 'running') return;
    thread.cancelTimer?.();
    thread.cancelTimer = undefined;
    this.ready(thread, value);
  }

  // ---- blocking operations, called from natives of the running thread ----------------------------------------------

  private running(): SimulatedThread {
    if (!this.current) throw new Error('A blocking operation outside a simulated thread');
    return this.current;
  }

  /** `milliseconds` -1: for ever; `onTimeout` runs before the thread goes on with `timeoutValue`. */
  blockCurrent(
    milliseconds = -1,
    timeoutValue?: Value,
    onTimeout?: (thread: SimulatedThread) => void,
  ): SimulatedThread {
    const thread = this.running();
    this.state.block();
    thread.stopWaiting = () => {
      onTimeout?.(thread);
      this.wake(thread, timeoutValue);
    };
    this.limit(thread, milliseconds);
    return thread;
  }

  private limit(thread: SimulatedThread, milliseconds: number) {
    if (milliseconds < 0) return;
    thread.cancelTimer = this.hooks.schedule(milliseconds, () => {
      thread.cancelTimer = undefined;
      thread.stopWaiting();
    });
  }

  /** Throws in another thread, at once or as soon as it has its lock again; a thread that has ended does not mind. */
  abort(thread: SimulatedThread, error: ThrownException) {
    if (thread.state === 'done') return;
    thread.aborting = error.value as Value;
    if (thread.state !== 'blocked') {
      thread.error = error;
      return;
    }
    thread.thrownAtWake = error;
    thread.cancelTimer?.();
    thread.cancelTimer = undefined;
    thread.stopWaiting();
  }

  /** What the running thread throws or has caught for `abort`. */
  abortCurrent(exception: Value) {
    this.running().aborting = exception;
    this.state.aborting = exception;
  }

  sleep(milliseconds: number) {
    if (milliseconds === 0) this.yieldCurrent();
    else this.blockCurrent(milliseconds);
  }

  /** Lets the others run first. */
  yieldCurrent(value?: Value) {
    const thread = this.running();
    this.state.block();
    this.ready(thread, value);
  }

  join(target: SimulatedThread, milliseconds: number): Value | undefined {
    if (target.state === 'done') return true;
    if (milliseconds === 0) return false;
    const thread = this.blockCurrent(milliseconds, false, waiter => {
      remove(target.joiners, waiter);
    });
    target.joiners.push(thread);
    return undefined;
  }

  private lockOf(object: Value): Lock {
    let lock = this.locks.get(object);
    if (!lock) {
      lock = this.spareLocks.pop() ?? { owner: undefined, count: 0, entering: [], waiting: [] };
      this.locks.set(object, lock);
    }
    return lock;
  }

  /** Whose locks the running code has. */
  private get holder(): SimulatedThread {
    const thread = this.running();
    return thread.actsFor ?? thread;
  }

  /** True when entered at once; undefined when the thread now waits (it goes on with true, or false after the time limit). */
  enter(object: Value, milliseconds = -1): Value | undefined {
    const lock = this.lockOf(object);
    const { holder } = this;
    if (lock.owner === undefined || lock.owner === holder) {
      lock.owner = holder;
      lock.count++;
      return true;
    }
    if (milliseconds === 0) return false;
    const entry = { thread: this.running(), count: 1, result: true };
    this.blockCurrent(milliseconds, false, () => remove(lock.entering, entry));
    lock.entering.push(entry);
    return undefined;
  }

  /** False: the thread does not own it. */
  exit(object: Value): boolean {
    const lock = this.locks.get(object);
    if (lock?.owner !== this.holder) return false;
    if (--lock.count > 0) return true;
    this.handOver(lock);
    if (lock.owner || lock.waiting.length > 0) return true;
    this.locks.delete(object);
    this.spareLocks.push(lock);
    return true;
  }

  private handOver(lock: Lock) {
    let next = lock.entering.shift();
    // What a debugger evaluates may have been given up while it waited.
    while (next?.thread.state === 'done') next = lock.entering.shift();
    lock.owner = next?.thread;
    lock.count = next?.count ?? 0;
    if (next) this.wake(next.thread, next.result);
  }

  owns(object: Value): boolean {
    return this.current !== undefined && this.locks.get(object)?.owner === this.holder;
  }

  /** Monitor.Wait of the owner: goes on with true, or with false after the time limit, always owning the lock again. */
  wait(object: Value, milliseconds = -1): undefined {
    const lock = this.lockOf(object);
    const thread = this.running();
    const entry = { thread, count: lock.count };
    this.state.block();
    // Nobody will pulse what runs aside, and the lock is not its own.
    if (thread.actsFor) return undefined;
    thread.stopWaiting = () => {
      if (remove(lock.waiting, entry)) this.reenter(lock, entry, false);
    };
    this.limit(thread, milliseconds);
    lock.waiting.push(entry);
    this.handOver(lock);
    return undefined;
  }

  private reenter(lock: Lock, entry: { thread: SimulatedThread; count: number }, result: boolean) {
    if (lock.owner === undefined) {
      lock.owner = entry.thread;
      lock.count = entry.count;
      this.wake(entry.thread, result);
    } else lock.entering.push({ ...entry, result });
  }

  pulse(object: Value, all: boolean) {
    const lock = this.locks.get(object);
    if (!lock) return;
    for (const entry of all ? lock.waiting.splice(0) : lock.waiting.splice(0, 1)) {
      entry.thread.cancelTimer?.();
      entry.thread.cancelTimer = undefined;
      this.reenter(lock, entry, true);
    }
  }
}

function remove<T>(list: T[], entry: T): boolean {
  const at = list.indexOf(entry);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Its line is in the trace already. */
function isWhereThrown(frame: Frame): boolean {
  return frame instanceof MethodFrame && frame.isThrowing;
}

function markWhereThrown(thread: SimulatedThread) {
  const top = thread.frames.at(-1);
  if (top instanceof MethodFrame) top.isThrowing = true;
}
