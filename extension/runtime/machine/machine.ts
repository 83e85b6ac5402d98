// One simulated PC that runs one app: owns the loop, the clock, the network and the journal, and joins Windows with C#.

import { UserError } from '../../../server/base/errors';
import type { StatementCounter } from '../engine/statementCounter';
import { FaultyNetwork } from '../network/faultyNetwork';
import { MemoryNetwork } from '../network/memoryNetwork';
import { RealNetwork } from '../network/realNetwork';
import type { RouteOptions } from '../network/routes';
import type { Transport } from '../network/transport';
import { type Command, perform } from '../platform/commands';
import type { DeviceState } from '../platform/device/device';
import { Kernel } from '../platform/kernel/kernel';
import type { AccessStatus } from '../platform/lifecycle/access';
import { System } from '../platform/system';
import { AppCodeHost } from './appCodeHost';
import type { AppStart } from './appStart';
import type { IdleEngines } from './idleEngines';
import { Journal } from './journal';
import type { LoadedApp } from './loadedApp';
import { LiveLoop, type Loop, type LoopParts, VirtualLoop } from './loop';
import { Inbox, LiveClock, throughInbox, wallClock } from './ports';

export interface MachineOptions {
  readonly app: LoadedApp;
  /** `live`: real sockets in the time of the wall. `virtual`: a network in memory, and time that jumps. */
  readonly time: 'live' | 'virtual';
  /** Same seed and same inputs: same run. */
  readonly seed?: string;
  /** What the simulated clock shows at the start, Unix milliseconds; live, it is the time of this computer. */
  readonly epoch?: number;
  readonly device?: Partial<DeviceState>;
  readonly access?: AccessStatus;
  /** Windows 8: how many other apps are on the lock screen. */
  readonly lockScreenApps?: number | undefined;
  /** Live: where servers push raw notifications to the app (pushEndpoint.ts). */
  readonly pushAddress?: string;
  /** Statements stay places where a debugger can stop. */
  readonly debuggable?: boolean;
  /** Counts the statements of the app, in all its processes. */
  readonly counter?: StatementCounter;
  /** Of an earlier run of the same app, whose compiled code this one goes on with; it leaves its own there. */
  readonly engines?: IdleEngines;
  /** Live: hosts besides this computer that the app may reach. */
  readonly allowedHosts?: readonly string[];
  /** Live: where the app's `host:port` or `host` really leads. */
  readonly routes?: Readonly<Record<string, string>>;
  /** Live: certificate of an authority that the simulated PC trusts besides the usual ones, PEM. */
  readonly trusted?: string;
  /** Live: absolute path of a folder of this computer that keeps the data of the app. */
  readonly dataFolder?: string | undefined;
  /** Live: what the app's connections really go through; made from the sockets of this computer unless given. */
  readonly transport?: Transport;
  /** Something went wrong that is our own mistake; the machine has stopped. */
  readonly onBug?: (error: unknown) => void;
}

/** 1 January 2024, 9:00 UTC: any fixed time does, so that a virtual run is the same every day. */
const virtualEpoch = Date.UTC(2024, 0, 1, 9);

function realNetworkOptions({ allowedHosts, routes, trusted }: MachineOptions): RouteOptions {
  return {
    ...(allowedHosts ? { allowedHosts } : {}),
    ...(routes ? { routes } : {}),
    ...(trusted === undefined ? {} : { trusted }),
  };
}

/** Milliseconds in which what has begun is waited for before time goes on to the next event. */
const longestSettling = 1_000;

export function createMachine(options: MachineOptions): Machine {
  return new Machine(options);
}

export class Machine {
  readonly app: LoadedApp;
  readonly journal = new Journal();
  readonly system: System;
  readonly network: Transport;
  readonly code: AppCodeHost;
  private readonly loop: Loop;
  private readonly kernel: Kernel;
  private readonly inbox = new Inbox();
  private readonly clock: LiveClock | undefined;
  private bug: unknown;

  constructor(options: MachineOptions) {
    this.app = options.app;
    const isLive = options.time === 'live';
    const epoch = options.epoch ?? (isLive ? Date.now() : virtualEpoch);
    const kernel = new Kernel({ seed: options.seed ?? '1', epoch, journal: this.journal });
    this.kernel = kernel;
    const { inbox } = this;
    this.network =
      options.transport ??
      (isLive
        ? new RealNetwork(realNetworkOptions(options))
        : new MemoryNetwork({ after: (delay, fn) => kernel.after(delay, fn) }));
    const throughLoop = isLive ? throughInbox(this.network, inbox) : undefined;
    this.code = new AppCodeHost({
      app: options.app,
      kernel,
      debuggable: options.debuggable ?? false,
      counter: options.counter,
      engines: options.engines,
      journal: this.journal,
      dataFolder: options.dataFolder,
      system: () => this.system,
    });
    const faults = new FaultyNetwork(throughLoop ?? this.network, {
      now: () => kernel.now,
      after: (delay, fn) => kernel.after(delay, fn),
      random: () => kernel.ids.uint32('network faults') / 2 ** 32,
    });
    this.system = new System({
      kernel,
      transport: faults,
      faults,
      host: this.code,
      app: options.app.facts,
      device: options.device,
      accessDecision: options.access,
      lockScreenApps: options.lockScreenApps,
      pushAddress: options.pushAddress,
      ...(isLive ? { activationTime: 0 } : {}),
    });
    const parts: LoopParts = {
      kernel,
      code: this.code,
      wall: wallClock,
      onBug: error => {
        this.bug ??= error;
        options.onBug?.(error);
      },
    };
    if (throughLoop) {
      this.clock = new LiveClock();
      const loop = new LiveLoop(parts, this.clock, inbox, throughLoop);
      loop.start();
      this.loop = loop;
    } else this.loop = new VirtualLoop(parts);
  }

  /** Simulated milliseconds since the machine was switched on. */
  get now(): number {
    return Math.max(this.kernel.now, this.clock?.now() ?? 0);
  }

  /** Launches the app, or brings it back when it is suspended. Rejects with UserError when it cannot start like that. */
  async launch(start: AppStart): Promise<void> {
    this.code.check(start);
    await this.perform({ do: 'launchApp', start: JSON.stringify(start) });
  }

  /** Carries out a command; what follows from it happens later. Rejects with UserError when the machine refuses. */
  async perform(command: Command): Promise<void> {
    await this.guard(this.loop.carryOut(() => perform(this.system, command)));
  }

  /** Lets things happen until the condition holds; false when the limit (milliseconds, see Loop.until) has passed before. */
  until(condition: () => boolean, limit: number): Promise<boolean> {
    return this.guard(this.loop.until(condition, limit));
  }

  /** The same, but the limit does not end while a debugger holds the machine. */
  async patiently(condition: () => boolean, limit: number): Promise<boolean> {
    for (;;) {
      if (await this.until(condition, limit)) return true;
      if (!this.isHeld) return false;
    }
  }

  /** Something outside has changed that a condition of `until` may look at. */
  look(): void {
    this.inbox.push(() => {});
  }

  /** Lets so many simulated milliseconds pass, as fast as possible. */
  advance(milliseconds: number): Promise<void> {
    return this.guard(this.loop.advance(milliseconds));
  }

  /** Lets time pass until what is planned next has happened. Rejects with UserError when nothing is. */
  async nextEvent(): Promise<void> {
    await this.settled(longestSettling);
    const due = this.kernel.nextDue();
    if (due === undefined)
      throw new UserError('nothing-planned', 'Nothing is planned on the simulated PC that time could come to.');
    await this.advance(Math.max(0, due - this.now));
  }

  /** How many times faster than the wall simulated time passes. Throws UserError where it jumps anyway. */
  setSpeed(factor: number): void {
    if (!this.clock)
      throw new UserError(
        'time-jumps',
        'Time jumps in the simulated network; a speed needs real sockets: "network": "tcp".',
      );
    this.clock.setSpeed(factor);
    // Whoever sleeps until the next event has reckoned with the old speed.
    this.look();
  }

  /** Resolves when what has begun is over, or after the limit (milliseconds, see Loop.until). */
  settled(limit: number): Promise<void> {
    return this.guard(this.loop.settled(limit));
  }

  /** Neither code nor time moves until `release`. */
  hold(): void {
    this.loop.hold();
  }

  release(): void {
    this.loop.release();
  }

  get isHeld(): boolean {
    return this.loop.isHeld;
  }

  /** Switches the machine off: nothing runs, nothing is connected any more. */
  async dispose(): Promise<void> {
    this.loop.stop();
    this.code.dispose();
    if (this.network instanceof RealNetwork) this.network.dispose();
  }

  /** What our own mistake broke is not answered with "switched off". */
  private async guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw this.bug ?? error;
    }
  }
}
