// One step of a debugger, from the statement where it begins to the one where it ends; it follows async methods over their waits.

import type { Engine } from '../engine/engine';
import { type Frame, MethodFrame } from '../engine/frames';
import type { MethodEntry } from '../engine/methods';
import type { SimulatedThread } from '../engine/threads';
import { awaiterOf } from './awaiters';

export type StepKind = 'next' | 'stepIn' | 'stepOut';

/** How deep in its stack a thread is: frames that wait below, then the JavaScript stack above them. */
interface Depth {
  readonly frames: number;
  readonly stack: number;
}

export class Step {
  private depth: Depth;
  private method: MethodEntry | undefined;
  /** Who awaits the method, which nobody on its thread has called then: there the step ends when the method does. */
  private awaiter: MethodFrame | undefined;
  /** The method waits in an `await`: the step goes on when this frame does. */
  private awaiting: Frame | undefined;

  /** `top`: the frame of the thread where it begins. */
  constructor(
    private readonly engine: Engine,
    private kind: StepKind,
    private thread: SimulatedThread,
    top: Frame,
  ) {
    this.method = top.method;
    this.depth = { frames: thread.frames.length - 1, stack: top.method?.debugWeight ?? 0 };
    this.awaiter = top instanceof MethodFrame ? awaiterOf(engine, top) : undefined;
  }

  /** Does it end at the statement that this thread has come to? */
  endsOn(thread: SimulatedThread): boolean {
    if (this.awaiting || this.thread !== thread) return false;
    if (this.kind === 'stepIn') return true;
    const difference = this.differenceNow();
    // Below are those who ended the wait: they have not called it.
    if (this.awaiter && difference < 0) return false;
    return this.kind === 'next' ? difference <= 0 : difference < 0;
  }

  /** An async method is about to leave this thread at an `await`. */
  leaves(thread: SimulatedThread, method: MethodEntry, frame: Frame): void {
    if (this.awaiting || this.thread !== thread || this.method !== method) return;
    if (this.differenceNow() === 0) this.awaiting = frame;
  }

  /** A frame that waited in an `await` goes on on this thread. */
  goesOn(thread: SimulatedThread, frame: Frame): void {
    if (frame !== this.awaiting && frame !== this.awaiter) return;
    if (frame === this.awaiter) this.endIn(this.awaiter);
    this.awaiting = undefined;
    this.thread = thread;
    this.depth = {
      frames: thread.frames.length,
      stack: this.engine.scheduler.state.d + (this.method?.debugWeight ?? 0),
    };
  }

  /** The method has ended: the next statement of its awaiter will do. */
  private endIn(awaiter: MethodFrame): void {
    // The debug version says how deep its stack is.
    this.engine.compiled(awaiter.method, 'debug');
    this.kind = 'next';
    this.method = awaiter.method;
    this.awaiter = awaiterOf(this.engine, awaiter);
  }

  /** Less than 0: the thread has left the method. */
  private differenceNow(): number {
    return this.thread.frames.length - this.depth.frames || this.engine.scheduler.state.d - this.depth.stack;
  }
}
