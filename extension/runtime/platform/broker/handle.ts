// What every C#-side socket object has in common: it holds a core until that is lent or closed, and then nothing.

import type { Kernel } from '../kernel/kernel';
import type { Done, Outcome } from '../kernel/operation';
import { refusal } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import type { Core, SocketBroker } from './broker';

/** Once lent or closed the object is empty: every call fails with RO_E_CLOSED. */
export abstract class Handle<C extends Core> {
  readonly label: string;
  protected core: C | undefined;
  private emptied: 'closed' | 'used-after-transfer' = 'closed';

  constructor(
    protected readonly broker: SocketBroker,
    core: C,
    readonly process: Process,
    /** Socket id under which it came from the broker, if it did. */
    readonly takenAs?: string,
  ) {
    this.core = core;
    this.label = core.label;
    core.onChange = () => this.coreChanged(core);
  }

  get isHeld(): boolean {
    return this.core !== undefined;
  }

  /** EnableTransferOwnership. Throws PlatformError. */
  enableTransferOwnership(taskId: string, action: 'Wake' | 'DoNotWake'): void {
    this.broker.enable(this.held(), taskId, action, this.process);
  }

  /** Dispose. Does nothing when the object is empty. */
  close(): void {
    const { core } = this;
    if (!core) return;
    const fields = { socket: core.label, pid: this.process.pid, why: 'the program disposed it' };
    this.kernel.write('socket.closed', fields, this.process.cause);
    this.empty('closed');
    this.endPending(core);
    this.broker.options.stack.close(core, false);
  }

  /** For the broker: the process has ended. Gives what was still held. */
  abandon(): C | undefined {
    const { core } = this;
    this.core = undefined;
    this.forgetPending();
    return core;
  }

  protected get kernel(): Kernel {
    return this.broker.options.kernel;
  }

  protected abstract coreChanged(core: C): void;
  /** Ends what is pending with an error. */
  protected abstract endPending(core: C): void;
  protected abstract forgetPending(): void;

  /** A process that has ended hears nothing more. `delay`: virtual milliseconds. */
  protected finish<T>(done: Done<T>, outcome: Outcome<T>, delay = 0): void {
    this.kernel.after(delay, () => {
      if (this.process.alive) done(outcome);
    });
  }

  protected held(): C {
    if (!this.core) throw refusal(this.kernel, this.emptied, this.process.cause);
    return this.core;
  }

  protected empty(because: 'closed' | 'used-after-transfer'): void {
    this.core = undefined;
    this.emptied = because;
    this.broker.releaseHandle(this);
  }
}
