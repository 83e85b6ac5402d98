// The only source of time, order and ids of a run: a passive queue of events that the machine drives from outside.

import { EventQueue, QueuedEvent } from './eventQueue';
import { SeededIds } from './random';
import { callKinds, type JournalKind, type JournalLine, type JournalLineOf, type JournalRecords } from './records';

/** Takes each line as it is written; lines come in the order of `seq`. */
export interface JournalSink {
  append(line: JournalLine): void;
}

export interface KernelOptions {
  /** Same seed and same inputs: same run. */
  readonly seed: string;
  /** What the simulated clock shows at virtual time 0, in Unix milliseconds UTC. */
  readonly epoch: number;
  readonly journal: JournalSink;
}

export interface Scheduled {
  cancel(): void;
}

/**
 * Time is a number of virtual milliseconds since the start. It moves only in `step`, `runUntil` and `advanceTo`; an event
 * always runs at exactly its due time, even when a live clock is already further, so that a replay sees the same times.
 */
export class Kernel {
  /** Where in the app's code the call stands that is being carried out: `Chat/Client.cs(31)`. Set by whoever runs that code. */
  callSite: (() => string | undefined) | undefined;
  readonly ids: SeededIds;
  readonly epoch: number;
  private readonly queue = new EventQueue();
  private readonly journal: JournalSink;
  private readonly watchers = new Map<JournalKind, readonly ((line: JournalLine) => void)[]>();
  private readonly counters = new Map<string, number>();
  private time = 0;
  /** By so many milliseconds the user has set the clock ahead. */
  private ahead = 0;
  private order = 0;
  private seq = 0;
  private currentCause = 0;

  constructor(options: KernelOptions) {
    this.ids = new SeededIds(options.seed);
    this.epoch = options.epoch;
    this.journal = options.journal;
  }

  /** Virtual milliseconds since the start. */
  get now(): number {
    return this.time;
  }

  /** What the simulated clock shows, in Unix milliseconds UTC. */
  get date(): number {
    return this.epoch + this.time + this.ahead;
  }

  /** The user sets the clock; what is planned comes as planned all the same. */
  setClock(date: number): void {
    const from = new Date(this.date).toISOString();
    this.ahead += date - this.date;
    this.write('clock.set', { from, to: new Date(date).toISOString() });
  }

  /** Sequence number of the journal line that the running event follows from; 0 outside of any. */
  get cause(): number {
    return this.currentCause;
  }

  /** Runs `fn` at virtual time `at`, or now if that is over; never before the caller has returned. */
  schedule(at: number, cause: number, fn: () => void): Scheduled {
    const event = new QueuedEvent(Math.max(at, this.time), this.order++, cause, fn);
    if (event.due > this.time) this.queue.push(event);
    else this.queue.pushDue(event);
    return event;
  }

  /** Runs `fn` `delay` milliseconds from now. The cause is the one in force. */
  after(delay: number, fn: () => void, cause = this.currentCause): Scheduled {
    return this.schedule(this.time + delay, cause, fn);
  }

  /** Runs `fn` at the present time, after everything that is already due. */
  post(fn: () => void, cause = this.currentCause): Scheduled {
    return this.schedule(this.time, cause, fn);
  }

  /** Runs `fn` at once; journal lines and events that it makes follow from the line `cause`. */
  within<T>(cause: number, fn: () => T): T {
    const before = this.currentCause;
    this.currentCause = cause;
    try {
      return fn();
    } finally {
      this.currentCause = before;
    }
  }

  /** Virtual time of the next event; undefined when nothing is planned. */
  nextDue(): number | undefined {
    return this.queue.peek()?.due;
  }

  /** Runs the next event if it is due by `until`, moving time forward to it. Says whether one was run. */
  step(until = Number.POSITIVE_INFINITY): boolean {
    const next = this.queue.peek();
    if (!next || next.due > until) return false;
    this.queue.pop();
    this.time = Math.max(this.time, next.due);
    this.within(next.cause, next.run);
    return true;
  }

  /** Runs every event that is due by `until`, then moves time to it. */
  runUntil(until: number): void {
    while (this.step(until));
    this.advanceTo(until);
  }

  /** Runs until nothing is planned before `until`; time stays at the last event. */
  runUntilIdle(until = Number.POSITIVE_INFINITY): void {
    while (this.step(until));
  }

  /** Moves time forward. What is due earlier has to be run before. */
  advanceTo(time: number): void {
    const due = this.nextDue();
    if (due !== undefined && due < time) throw new Error(`Time cannot pass ${due} ms: an event is due then.`);
    this.time = Math.max(this.time, time);
  }

  /** Writes one journal line and returns its sequence number, the cause of whatever follows from it. */
  write<K extends JournalKind>(kind: K, fields: JournalRecords[K], cause = this.currentCause): number {
    const seq = ++this.seq;
    const place = callKinds.has(kind) ? this.callSite?.() : undefined;
    const head = cause > 0 ? { seq, at: this.time, kind, cause } : { seq, at: this.time, kind };
    const line = Object.assign(head, fields, place ? { place } : undefined) as unknown as JournalLine;
    this.journal.append(line);
    const watchers = this.watchers.get(kind);
    if (watchers) for (const watcher of watchers) this.within(seq, () => watcher(line));
    return seq;
  }

  /** Tells of each line of a kind right after it is written. */
  watch<K extends JournalKind>(kind: K, watcher: (line: JournalLineOf<K>) => void): void {
    const watchers = this.watchers.get(kind) ?? [];
    this.watchers.set(kind, [...watchers, watcher as unknown as (line: JournalLine) => void]);
  }

  /** Counts per prefix: `s1`, `s2`, … */
  nextId(prefix: string): string {
    return `${prefix}${this.nextNumber(prefix)}`;
  }

  /** Counts per purpose: 1, 2, … */
  nextNumber(purpose: string): number {
    const next = (this.counters.get(purpose) ?? 0) + 1;
    this.counters.set(purpose, next);
    return next;
  }
}
