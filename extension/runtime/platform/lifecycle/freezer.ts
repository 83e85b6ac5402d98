// Which processes stand still, and why: several reasons may hold one process, and it runs again when the last is gone.

import type { CodeHost } from './codeHost';
import type { Process, Processes } from './processes';

export type FreezeReason = 'suspended' | 'deviceStopped' | 'quota' | 'idle';

export class Freezer {
  private readonly held = new Map<Process, Set<FreezeReason>>();

  constructor(
    private readonly host: CodeHost,
    processes: Processes,
  ) {
    processes.onEnd(process => this.held.delete(process));
  }

  isHeld(process: Process, reason: FreezeReason): boolean {
    return this.held.get(process)?.has(reason) ?? false;
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
  }
}
