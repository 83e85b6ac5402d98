// One run of a background task: what IBackgroundTaskInstance shows to C#, and what C# tells Windows about the run.

import type { Kernel } from '../kernel/kernel';
import type { TriggerDetails } from './activations';
import { type Deferral, Deferrals } from './deferrals';
import type { Process } from './processes';
import type { TaskRegistration } from './registrations';

/** Names of Windows.ApplicationModel.Background.BackgroundTaskCancellationReason. */
export type CancelReason =
  | 'Abort'
  | 'Terminating'
  | 'LoggingOff'
  | 'ServicingUpdate'
  | 'IdleTask'
  | 'Uninstall'
  | 'ConditionLoss'
  | 'SystemPolicy'
  /** Windows 8.1 alone. */
  | 'QuietHoursEntered'
  | 'ExecutionTimeExceeded'
  | 'ResourceRevocation'
  | 'EnergySaver';

export type TaskOutcome = 'completed' | 'failed' | 'terminated';

/** The owner is TaskHost; the projection calls getDeferral, setProgress, runReturned, runThrew. */
export class TaskInstance {
  state: 'activating' | 'running' | 'canceling' | 'finished' = 'activating';
  /** Virtual time at which Run was called. */
  startedAt = 0;
  progress = 0;
  /** Milliseconds of processor, bytes of network. */
  readonly used = { cpu: 0, network: 0 };
  /** GetThrottleCount: how often a used-up quota has stopped the task. */
  readonly throttled = { cpu: 0, network: 0 };
  /** When it last used processor or network. */
  lastActivity = 0;
  failure: string | undefined;
  private readonly deferrals: Deferrals;

  constructor(
    private readonly kernel: Kernel,
    /** GUID. */
    readonly id: string,
    readonly registration: TaskRegistration,
    readonly process: Process,
    /** What TriggerDetails shows; undefined where it is null. */
    readonly details: TriggerDetails | undefined,
    private readonly events: {
      readonly settled: (instance: TaskInstance) => void;
      readonly progressed: (instance: TaskInstance) => void;
    },
  ) {
    this.deferrals = new Deferrals(
      kernel,
      id,
      () => this.process.cause,
      () => this.events.settled(this),
    );
  }

  /** SuspendedCount. */
  get suspendedCount(): number {
    return this.throttled.cpu + this.throttled.network;
  }

  get openDeferrals(): number {
    return this.deferrals.openCount;
  }

  /** Throws PlatformError when the task is over. */
  getDeferral(): Deferral {
    return this.deferrals.take();
  }

  setProgress(progress: number): void {
    this.progress = progress;
    this.kernel.write('task.progress', { instance: this.id, progress }, this.process.cause);
    this.events.progressed(this);
  }

  /** Run has returned to its caller; what it awaits may still be going on. */
  runReturned(): void {
    const fields = { instance: this.id, openDeferrals: this.deferrals.openCount };
    this.kernel.write('task.runReturned', fields, this.process.cause);
    this.deferrals.codeReturned();
  }

  /** Run itself threw. The task counts as failed; deferrals already taken still keep it alive. */
  runThrew(type: string, message: string, stack?: string): void {
    const fields = { pid: this.process.pid, type, message, ...(stack ? { stack } : {}) };
    this.kernel.write('exception.unhandled', fields, this.process.cause);
    this.failure = `${type}: ${message}`;
    this.deferrals.codeReturned();
  }
}
