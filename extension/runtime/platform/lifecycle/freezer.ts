// Which processes stand still, and why: several reasons may hold one process, and it runs again when the last is gone.

import type { CodeHost } from './codeHost';
import type { Process, Processes } from './processes';

export type FreezeReason = 'suspended' | 'deviceStopped' | 'quota' | 'idle';

export class Freezer {
  private readonly held = new Map<Process, Set<FreezeReason>>();
  private readonly waiting = new Map<Process, (() => void)[]>();

  constructor(
    private readonly host: CodeHost,
    processes: Processes,
  ) {
    processes.onEnd(process => {
      this.held.delete(process);
      this.waiting.delete(process);
    });
  }

  isHeld(process: Process, reason: FreezeReason): boolean {
    return this.held.get(process)?.has(reason) ?? false;
  }

  /** What the process would do now by itself: at once, or when it runs again. */
  whenRunning(process: Process, fn: () => void): void {
    if (!this.held.has(process)) fn();
    else this.waiting.set(process, [...(this.waiting.get(process) ?? []), fn]);
  }

  hold(process: Process, reason: FreezeReason): void {
    const reasons = this.held.get(process);
    if (reasons) reasons.add(reason);
    else {
      this.held.set(process, new Set([reason]));
      this.host.freeze(process);
    }
  }

  release(process: Process, reason: FreezeReason): void {
    const reasons = this.held.get(process);
    if (!reasons?.delete(reason) || reasons.size > 0) return;
    this.held.delete(process);
    this.host.thaw(process);
    const waiting = this.waiting.get(process) ?? [];
    this.waiting.delete(process);
    for (const go of waiting) go();
  }
}
