// Timers that count only while the device runs: what limits running code stands still while nothing runs.

import type { Kernel, Scheduled } from '../kernel/kernel';
import { type Device, isStopped } from './device';

interface Entry {
  /** Milliseconds left, counted from when it was last started. */
  left: number;
  startedAt: number;
  readonly cause: number;
  readonly fn: () => void;
  scheduled: Scheduled | undefined;
}

export class AwakeTimers {
  private readonly entries = new Set<Entry>();

  constructor(
    private readonly kernel: Kernel,
    private readonly device: Device,
  ) {
    device.onChange(change => {
      if (change.what !== 'power' || isStopped(change.before) === device.isStopped) return;
      for (const entry of this.entries) {
        if (device.isStopped) this.pause(entry);
        else this.start(entry);
      }
    });
  }

  /** Runs `fn` when the device has been running for so many milliseconds. */
  after(delay: number, fn: () => void, cause = this.kernel.cause): Scheduled {
    const entry: Entry = { left: delay, startedAt: 0, cause, fn, scheduled: undefined };
    this.entries.add(entry);
    if (!this.device.isStopped) this.start(entry);
    return {
      cancel: () => {
        this.entries.delete(entry);
        entry.scheduled?.cancel();
      },
    };
  }

  private start(entry: Entry): void {
    entry.startedAt = this.kernel.now;
    entry.scheduled = this.kernel.after(
      entry.left,
      () => {
        this.entries.delete(entry);
        entry.fn();
      },
      entry.cause,
    );
  }

  private pause(entry: Entry): void {
    entry.scheduled?.cancel();
    entry.scheduled = undefined;
    entry.left -= this.kernel.now - entry.startedAt;
  }
}
