// Counting of deferrals: something is settled once its code has returned and every deferral taken is completed.

import type { Kernel } from '../kernel/kernel';
import { refusal } from '../kernel/platformError';

export interface Deferral {
  readonly id: string;
  complete(): void;
}

/** Used for Run of a background task and for the Suspending event; `settled` is called once, as an event of its own. */
export class Deferrals {
  private readonly open = new Set<string>();
  private returned = false;
  private settled = false;

  constructor(
    private readonly kernel: Kernel,
    /** "suspending", or the id of a task instance. */
    private readonly of: string,
    private readonly cause: () => number,
    private readonly whenSettled: () => void,
  ) {}

  get openCount(): number {
    return this.open.size;
  }

  /** Throws PlatformError when all is over. */
  take(): Deferral {
    if (this.settled) throw refusal(this.kernel, 'deferral-too-late', this.cause());
    const id = this.kernel.nextId('d');
    this.open.add(id);
    this.kernel.write('deferral.taken', { deferral: id, of: this.of, open: this.open.size }, this.cause());
    return { id, complete: () => this.complete(id) };
  }

  /** The code that may take deferrals has returned. */
  codeReturned(): void {
    this.returned = true;
    this.check();
  }

  private complete(id: string): void {
    const again = !this.open.delete(id);
    const fields = { deferral: id, of: this.of, open: this.open.size };
    this.kernel.write('deferral.completed', again ? { ...fields, again } : fields, this.cause());
    if (!again) this.check();
  }

  private check(): void {
    if (this.settled || !this.returned || this.open.size > 0) return;
    this.settled = true;
    this.kernel.post(this.whenSettled, this.cause());
  }
}
