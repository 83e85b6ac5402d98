// The only loop of a machine: lets C# and the events of the kernel take turns, in wall time or in time that jumps.

import { UserError } from '../../../server/base/errors';
import type { Kernel } from '../platform/kernel/kernel';
import { type Inbox, type InboxTransport, type LiveClock, liveTurn, type WallClock } from './ports';

/** What runs C#. `run` returns when everybody waits ('idle'), the fuel is used up ('fuel') or a debugger has stopped it. */
export interface CodeRunner {
  run(fuel: number): 'idle' | 'fuel' | 'stopped';
}

export interface Loop {
  /** Carries something out as an event of its own, after all that is due; rejects with what it throws. */
  carryOut<T>(input: () => T): Promise<T>;
  /**
   * Goes on until `condition` holds at the end of a turn. False when `limit` milliseconds have passed before: of the wall
   * when live, of simulated time otherwise; then also when nothing more can happen.
   */
  until(condition: () => boolean, limit: number): Promise<boolean>;
  /** Lets so many milliseconds of simulated time pass, as fast as possible. */
  advance(milliseconds: number): Promise<void>;
  /** Resolves when what has begun is over: everybody waits, here and on the other side of the network; or after `limit` (see until). */
  settled(limit: number): Promise<void>;
  /** Neither code nor time moves until `release`. */
  hold(): void;
  release(): void;
  readonly isHeld: boolean;
  /** Whoever waits is told that the machine has been switched off. */
  stop(): void;
}

/** Loop heads and method entries between two looks at events and inputs: a few milliseconds of work. */
const slice = 400_000;
/** Simulated milliseconds that a slice costs where no wall clock says it, so that deadlines reach code that never waits. */
const sliceCost = 10;
/** Wall milliseconds without giving Node's own events a chance. */
const longestHold = 10;
/** Wall milliseconds in which nothing happens, after which nobody is expected to answer any more. */
const silence = 20;
/** Wall milliseconds for which code that never waits, or a network that never answers, can keep time from jumping on. */
const longestBusy = 1_000;

const stopped = () => new UserError('machine-stopped', 'The simulated PC has been switched off.');

export interface LoopParts {
  readonly kernel: Kernel;
  readonly code: CodeRunner;
  readonly wall: WallClock;
  /** Something was thrown that is our own mistake; the loop has ended. */
  readonly onBug: (error: unknown) => void;
}

interface Waiter {
  readonly condition: () => boolean;
  readonly done: (holds: boolean) => void;
  readonly failed: (error: Error) => void;
}

/** Wall time, real sockets: runs by itself from `start` on. */
export class LiveLoop implements Loop {
  private readonly waiters = new Set<Waiter>();
  /** Inputs that wait for their turn: how to say that it will not come. */
  private readonly carried = new Set<(error: Error) => void>();
  private held = false;
  private whenReleased: (() => void) | undefined;
  private isOver = false;
  /** Wall time since which everybody has been waiting; undefined while something happens. */
  private idleSince: number | undefined;

  constructor(
    private readonly parts: LoopParts,
    private readonly clock: LiveClock,
    private readonly inbox: Inbox,
    private readonly network: Pick<InboxTransport, 'isAnswering'>,
  ) {}

  get isHeld(): boolean {
    return this.held;
  }

  start(): void {
    this.run()
      .catch(error => {
        this.stop();
        this.parts.onBug(error);
      })
      .finally(() => this.inbox.close());
  }

  carryOut<T>(input: () => T): Promise<T> {
    if (this.isOver) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      this.carried.add(reject);
      this.inbox.push(() => {
        this.carried.delete(reject);
        try {
          resolve(input());
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  until(condition: () => boolean, limit: number): Promise<boolean> {
    if (condition()) return Promise.resolve(true);
    if (this.isOver) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      const end = (then: () => void) => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        then();
      };
      const waiter: Waiter = {
        condition,
        done: holds => end(() => resolve(holds)),
        failed: error => end(() => reject(error)),
      };
      const timer = setTimeout(() => waiter.done(condition()), limit);
      this.waiters.add(waiter);
    });
  }

  /** From event to event; time jumps on when what an event has led to is over, here and on the other side of the network. */
  async advance(milliseconds: number): Promise<void> {
    const { kernel } = this.parts;
    const target = Math.max(kernel.now, this.clock.now()) + milliseconds;
    while (kernel.now < target) {
      const next = Math.min(kernel.nextDue() ?? target, target);
      this.clock.skipTo(next);
      this.inbox.push(() => {});
      await this.until(() => kernel.now >= next, 10_000);
      if (kernel.now < target) await this.silent(longestBusy);
    }
  }

  async settled(limit: number): Promise<void> {
    await this.silent(limit);
    while (this.held && !this.isOver) await this.silent(limit);
  }

  private async silent(limit: number): Promise<void> {
    const { wall } = this.parts;
    for (const end = wall() + limit; wall() < end && !this.isOver; ) {
      const left = this.idleSince === undefined ? silence : this.idleSince + silence - wall();
      if (left <= 0 && !this.network.isAnswering && !this.held) return;
      await new Promise(resolve => setTimeout(resolve, Math.max(left, this.held ? silence : 1)));
    }
  }

  hold(): void {
    this.held = true;
    this.clock.pause();
  }

  release(): void {
    this.held = false;
    this.clock.resume();
    this.whenReleased?.();
    // It may be waiting for an input instead.
    this.inbox.push(() => {});
  }

  stop(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const waiter of [...this.waiters]) waiter.failed(stopped());
    for (const reject of this.carried) reject(stopped());
    this.whenReleased?.();
    this.inbox.push(() => {});
  }

  private async run(): Promise<void> {
    const { kernel, code, wall } = this.parts;
    // Some tasks start with the device: whoever has made the machine listens first.
    await breath();
    let breathed = wall();
    while (!this.isOver) {
      if (this.held) {
        await new Promise<void>(resolve => {
          this.whenReleased = resolve;
        });
        continue;
      }
      const state = code.run(slice);
      if (state === 'stopped') {
        this.hold();
        continue;
      }
      const turn = liveTurn(kernel, this.clock, this.inbox);
      const isIdle = state === 'idle' && !turn.ran;
      this.idleSince = isIdle ? (this.idleSince ?? wall()) : undefined;
      // Not in the middle of an instant: what follows at once from the awaited thing belongs to it.
      if (!turn.ran || state === 'fuel')
        for (const waiter of [...this.waiters]) if (waiter.condition()) waiter.done(true);
      if (isIdle) await this.inbox.wait(turn.sleep);
      else if (wall() - breathed > longestHold) await breath();
      else continue;
      breathed = wall();
    }
  }
}

/** Time that jumps to the next event, and a network in memory: runs only when somebody waits for something. */
export class VirtualLoop implements Loop {
  private held = false;
  private isOver = false;
  private whenReleased: (() => void) | undefined;

  constructor(private readonly parts: LoopParts) {}

  get isHeld(): boolean {
    return this.held;
  }

  async carryOut<T>(input: () => T): Promise<T> {
    let outcome: { value: T } | { error: unknown } | undefined;
    this.parts.kernel.post(() => {
      try {
        outcome = { value: input() };
      } catch (error) {
        outcome = { error };
      }
    }, 0);
    await this.until(() => outcome !== undefined, 0);
    if (!outcome) throw stopped();
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  /** Looks at the condition only where nothing more happens at the same instant, so that a replay can do the same. */
  async until(condition: () => boolean, limit: number): Promise<boolean> {
    const { kernel, code, wall } = this.parts;
    const end = kernel.now + limit;
    let breathed = wall();
    while (!this.isOver) {
      if (this.held) {
        await new Promise<void>(resolve => {
          this.whenReleased = resolve;
        });
        continue;
      }
      const state = this.guarded(() => code.run(slice));
      if (state === 'stopped') {
        this.hold();
        continue;
      }
      if (wall() - breathed > longestHold) {
        await breath();
        breathed = wall();
      }
      if (state === 'fuel') {
        this.guarded(() => kernel.runUntil(kernel.now + sliceCost));
        if (kernel.now > end) return condition();
        continue;
      }
      if (this.guarded(() => kernel.step(kernel.now))) continue;
      if (condition()) return true;
      if (!this.guarded(() => kernel.step(end))) {
        kernel.advanceTo(end === Number.POSITIVE_INFINITY ? kernel.now : end);
        return false;
      }
    }
    throw stopped();
  }

  async advance(milliseconds: number): Promise<void> {
    await this.until(() => false, milliseconds);
  }

  async settled(limit: number): Promise<void> {
    await this.until(() => true, limit);
  }

  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    this.whenReleased?.();
  }

  stop(): void {
    this.isOver = true;
    this.whenReleased?.();
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.isOver = true;
      this.parts.onBug(error);
      throw error;
    }
  }
}

function breath(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
