// The app in the foreground and its life: launched, suspended with a deadline, resumed, terminated.

import limits from '../../../../schemas/windows/limits.json';
import { UserError } from '../../../../server/base/errors';
import type { Kernel, Scheduled } from '../kernel/kernel';
import type { CodeHost, UserInput } from './codeHost';
import { type Deferral, Deferrals } from './deferrals';
import type { Process, Processes } from './processes';

/** Names of Windows.ApplicationModel.Activation.ApplicationExecutionState. */
export type AppState = 'NotRunning' | 'Running' | 'Suspended' | 'Terminated' | 'ClosedByUser';

/** What SuspendingEventArgs.SuspendingOperation shows. */
export interface SuspendingOperation {
  /** Virtual time at which the app is terminated if it is not done. */
  readonly deadline: number;
  /** Throws PlatformError when it is over. */
  getDeferral(): Deferral;
  /** To be called when the Suspending handlers have returned. */
  handlersReturned(): void;
}

interface Suspending {
  readonly deadline: Scheduled;
  readonly thenResume: boolean;
}

export class App {
  private current: AppState = 'NotRunning';
  private running: Process | undefined;
  private suspending: Suspending | undefined;
  private isFrozen = false;
  private backgroundWork = 0;
  /** Progress and Completed events for an app that cannot hear them now. */
  private undelivered: ((host: CodeHost) => void)[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly host: CodeHost,
    private readonly processes: Processes,
  ) {
    processes.onEnd((process, why) => {
      if (process === this.running) this.gone('Terminated', why);
    });
  }

  get state(): AppState {
    return this.current;
  }

  /** Suspending was raised and is not settled yet; the state is still Running. */
  get isSuspending(): boolean {
    return this.suspending !== undefined;
  }

  get process(): Process | undefined {
    return this.running;
  }

  /** Starts the app, or brings it to the front when it is suspended. */
  launch(): void {
    if (this.current === 'Suspended') {
      this.resume();
      return;
    }
    if (this.current === 'Running') throw new UserError('app-running', 'The app is already running.');
    this.start(false);
    this.deliver();
  }

  /** Raises Suspending; the app is suspended when its handlers and their deferrals are done. */
  suspend(): void {
    const process = this.running;
    if (this.current !== 'Running' || !process) {
      throw new UserError('app-not-running', `The app is not running (it is ${this.current}); launch it first.`);
    }
    if (this.suspending) throw new UserError('app-suspending', 'The app is already being suspended.');
    const { kernel } = this;
    const deadline = kernel.now + limits.suspendDeadline.value;
    const seq = kernel.write('app.suspending', { pid: process.pid, deadline });
    process.cause = seq;
    const timer = kernel.schedule(deadline, seq, () => {
      const seconds = limits.suspendDeadline.value / 1000;
      this.terminate(`it did not finish suspending within ${seconds} s`);
    });
    this.suspending = { deadline: timer, thenResume: false };
    const deferrals = new Deferrals(
      kernel,
      'suspending',
      () => seq,
      () => this.suspended(process),
    );
    const operation: SuspendingOperation = {
      deadline,
      getDeferral: () => deferrals.take(),
      handlersReturned: () => deferrals.codeReturned(),
    };
    kernel.within(seq, () => this.host.deliverSuspending(process, operation));
  }

  resume(): void {
    const process = this.running;
    if (this.suspending) {
      this.suspending = { ...this.suspending, thenResume: true };
      return;
    }
    if (this.current !== 'Suspended' || !process) {
      throw new UserError('app-not-suspended', `The app is not suspended (it is ${this.current}).`);
    }
    this.current = 'Running';
    process.cause = this.kernel.write('app.resuming', { pid: process.pid });
    this.kernel.within(process.cause, () => {
      this.setFrozen(process, false);
      this.host.deliverResuming(process);
      this.deliver();
    });
  }

  /** The user does something in the window of the app. */
  input(input: UserInput): void {
    const process = this.running;
    if (this.current !== 'Running' || !process)
      throw new UserError('app-not-running', `The app shows no window (it is ${this.current}); launch it first.`);
    this.host.deliverInput(process, input);
  }

  /** Ends the app's process without telling it. Does nothing when it is not running. */
  terminate(why: string): void {
    this.end('Terminated', why);
  }

  /** The user closes the app. */
  close(): void {
    if (!this.running) throw new UserError('app-not-running', 'The app is not running.');
    this.end('ClosedByUser', 'the user closed it');
  }

  /** Tells the foreground app something; when it cannot hear, it is told after the next resume or launch. */
  notify(message: (host: CodeHost) => void): void {
    if (this.current === 'Running') message(this.host);
    else this.undelivered.push(message);
  }

  /** An in-process task needs the app's process: it is thawed, or started without anything being shown. */
  enterBackgroundWork(): Process {
    this.backgroundWork++;
    const process = this.running ?? this.start(true);
    this.setFrozen(process, false);
    return process;
  }

  leaveBackgroundWork(): void {
    this.backgroundWork--;
    if (this.running && this.current === 'Suspended' && this.backgroundWork === 0) this.setFrozen(this.running, true);
  }

  private start(background: boolean): Process {
    const previous = this.current;
    const process = this.processes.start('app', true);
    const seq = this.kernel.write('app.launched', {
      pid: process.pid,
      previous,
      ...(background ? { background } : {}),
    });
    process.cause = seq;
    this.running = process;
    this.current = background ? 'Suspended' : 'Running';
    this.kernel.within(seq, () => this.host.startApp(process, { previous, background }));
    return process;
  }

  private suspended(process: Process): void {
    const { suspending } = this;
    if (!suspending || process !== this.running) return;
    suspending.deadline.cancel();
    this.suspending = undefined;
    this.current = 'Suspended';
    this.kernel.write('app.suspended', { pid: process.pid });
    if (this.backgroundWork === 0) this.setFrozen(process, true);
    if (suspending.thenResume) this.resume();
  }

  private setFrozen(process: Process, frozen: boolean): void {
    if (this.isFrozen === frozen) return;
    this.isFrozen = frozen;
    if (frozen) this.host.freeze(process);
    else this.host.thaw(process);
  }

  private deliver(): void {
    const messages = this.undelivered;
    this.undelivered = [];
    for (const message of messages) message(this.host);
  }

  private end(state: 'Terminated' | 'ClosedByUser', why: string): void {
    const process = this.running;
    if (!process) return;
    this.gone(state, why);
    this.processes.end(process, why);
  }

  private gone(state: 'Terminated' | 'ClosedByUser', why: string): void {
    const process = this.running;
    if (!process) return;
    this.suspending?.deadline.cancel();
    this.suspending = undefined;
    this.running = undefined;
    this.isFrozen = false;
    this.current = state;
    this.kernel.write('app.ended', { pid: process.pid, state, why });
  }
}
