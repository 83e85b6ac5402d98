// Where a live run meets the outside: wall time in, events of real sockets in, one turn of the loop at a time.

import type { Transport, TransportCommand, TransportEvent, TransportListener } from '../network/transport';
import type { Kernel } from '../platform/kernel/kernel';

/** Monotonic milliseconds. */
export type WallClock = () => number;

export const wallClock: WallClock = () => performance.now();

/** Turns wall time into virtual time: may run faster or slower, stand still, and jump ahead; never goes back. */
export class LiveClock {
  private base = 0;
  private since: number;
  private factor: number;
  private isPaused = false;

  constructor(
    private readonly wall: WallClock = wallClock,
    speed = 1,
  ) {
    this.since = wall();
    this.factor = speed;
  }

  /** Virtual milliseconds, whole. */
  now(): number {
    return Math.floor(this.exact());
  }

  /** How many virtual milliseconds pass in one of the wall. */
  setSpeed(speed: number): void {
    this.rebase();
    this.factor = speed;
  }

  /** While a debugger has stopped the program, no time passes for it. */
  pause(): void {
    this.rebase();
    this.isPaused = true;
  }

  resume(): void {
    this.rebase();
    this.isPaused = false;
  }

  /** Jumps ahead to a virtual time, for example the end of a keep-alive time. */
  skipTo(virtual: number): void {
    this.rebase();
    this.base = Math.max(this.base, virtual);
  }

  /** Wall milliseconds until that virtual time; undefined while paused. */
  wallUntil(virtual: number): number | undefined {
    return this.isPaused ? undefined : Math.max(0, Math.ceil((virtual - this.exact()) / this.factor));
  }

  private exact(): number {
    return this.isPaused ? this.base : this.base + (this.wall() - this.since) * this.factor;
  }

  private rebase(): void {
    this.base = this.exact();
    this.since = this.wall();
  }
}

/** Node takes no longer one. */
const longestTimer = 2 ** 31 - 1;

/** Inputs from outside wait here until the loop has time for them. */
export class Inbox {
  private inputs: (() => void)[] = [];
  private wake: (() => void) | undefined;
  private alarm: { readonly at: number; readonly timer: NodeJS.Timeout } | undefined;

  constructor(private readonly wall: WallClock = wallClock) {}

  push(input: () => void): void {
    this.inputs.push(input);
    this.wake?.();
  }

  drain(): (() => void)[] {
    const { inputs } = this;
    this.inputs = [];
    return inputs;
  }

  /** Resolves when there is an input, after `timeout` wall milliseconds, or now and then for nothing. */
  wait(timeout: number | undefined): Promise<void> {
    if (this.inputs.length > 0) return Promise.resolve();
    if (timeout !== undefined) this.setAlarm(timeout);
    return new Promise(resolve => {
      this.wake = () => {
        this.wake = undefined;
        resolve();
      };
    });
  }

  /** Nobody waits any more. */
  close(): void {
    clearTimeout(this.alarm?.timer);
    this.alarm = undefined;
  }

  /** One that rings earlier does too: deadlines move on with every packet, and each new timer of Node is dear. */
  private setAlarm(timeout: number): void {
    const at = this.wall() + timeout;
    if (this.alarm && this.alarm.at <= at) return;
    this.close();
    const ring = () => {
      this.alarm = undefined;
      this.wake?.();
    };
    this.alarm = { at, timer: setTimeout(ring, Math.min(timeout, longestTimer)) };
  }
}

export interface InboxTransport extends Transport {
  /** The network has not yet said what has become of a connect or of a write. */
  readonly isAnswering: boolean;
}

const answers: readonly TransportEvent['type'][] = ['connected', 'opened', 'resolved', 'secured', 'written'];

function isAnswered(command: TransportCommand): boolean {
  return ['connect', 'openWebSocket', 'resolve', 'secure', 'write', 'sendMessage', 'sendDatagram'].includes(command.do);
}

/** Makes a transport of real sockets speak through the inbox, so that its events become events of the kernel. */
export function throughInbox(transport: Transport, inbox: Inbox): InboxTransport {
  /** Connects and writes that have not been answered, by connection. */
  const owed = new Map<string, number>();
  const owe = (connection: string, change: number) => {
    const count = (owed.get(connection) ?? 0) + change;
    if (count > 0) owed.set(connection, count);
    else owed.delete(connection);
  };
  const onEvent = (listener: TransportListener) =>
    transport.onEvent((event: TransportEvent) => {
      if (answers.includes(event.type)) owe(event.connection, -1);
      if (event.type === 'failed' || event.type === 'closed') owed.delete(event.connection);
      inbox.push(() => listener(event));
    });
  return {
    onEvent,
    get isAnswering() {
      return owed.size > 0;
    },
    carryOut: command => {
      if (isAnswered(command)) owe(command.connection, 1);
      else if (command.do === 'close' || command.do === 'abort') owed.delete(command.connection);
      transport.carryOut(command);
    },
  };
}

export type Turn = { readonly ran: true } | { readonly ran: false; readonly sleep: number | undefined };

/**
 * One turn of a live loop: runs at most one kernel event, so that the threads it made runnable go next. Inputs are
 * handed in only when everything due before them has run. `sleep`: wall milliseconds until there is something to do,
 * undefined if only an input can bring it.
 */
export function liveTurn(kernel: Kernel, clock: LiveClock, inbox: Inbox): Turn {
  const now = Math.max(clock.now(), kernel.now);
  if (kernel.step(now)) return { ran: true };
  kernel.advanceTo(now);
  const inputs = inbox.drain();
  for (const input of inputs) kernel.post(input, 0);
  if (kernel.step(now)) return { ran: true };
  const due = kernel.nextDue();
  return { ran: false, sleep: due === undefined ? undefined : clock.wallUntil(due) };
}
