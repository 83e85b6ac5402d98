// The processes of the simulated app: the app itself and one host process per running background task.

import type { Kernel } from '../kernel/kernel';

export class Process {
  alive = true;
  /** Journal line that whatever this process does now follows from, unless a closer one is known. */
  cause: number;

  constructor(
    /** A multiple of four, as on Windows. */
    readonly pid: number,
    readonly role: 'app' | 'taskHost',
    /** Whether its task was registered with IsNetworkRequested; true for the app. */
    public networkRequested: boolean,
    cause: number,
  ) {
    this.cause = cause;
  }
}

/** Whoever holds something on behalf of a process (sockets, timers) lets go of it in `onEnd`. */
export class Processes {
  private readonly running = new Map<number, Process>();
  private readonly listeners: ((process: Process, why: string) => void)[] = [];

  constructor(private readonly kernel: Kernel) {}

  get(pid: number): Process | undefined {
    return this.running.get(pid);
  }

  get all(): readonly Process[] {
    return [...this.running.values()];
  }

  onEnd(listener: (process: Process, why: string) => void): void {
    this.listeners.push(listener);
  }

  start(role: Process['role'], networkRequested: boolean): Process {
    const pid = 4096 + 4 * this.kernel.nextNumber('pid');
    const process = new Process(pid, role, networkRequested, this.kernel.write('process.started', { pid, role }));
    this.running.set(pid, process);
    return process;
  }

  /** Does nothing for a process that has ended. */
  end(process: Process, why: string): void {
    if (!process.alive) return;
    process.alive = false;
    this.running.delete(process.pid);
    const seq = this.kernel.write('process.ended', { pid: process.pid, role: process.role, why });
    this.kernel.within(seq, () => {
      for (const listener of this.listeners) listener(process, why);
    });
  }
}
