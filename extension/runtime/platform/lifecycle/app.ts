// The app and its life: launched, in the background, suspended with a deadline, resumed, terminated, closed.

import limits from '../../../../schemas/windows/limits.json';
import { UserError } from '../../../../server/base/errors';
import type { AwakeTimers } from '../device/awakeTimers';
import type { Kernel, Scheduled } from '../kernel/kernel';
import type { CodeHost, UserInput } from './codeHost';
import { type Deferral, Deferrals } from './deferrals';
import type { Freezer } from './freezer';
import type { Process, Processes } from './processes';

/** Names of Windows.ApplicationModel.Activation.ApplicationExecutionState. */
export type AppState = 'NotRunning' | 'Running' | 'Suspended' | 'Terminated' | 'ClosedByUser';

/** What keeps an app in the background from being suspended. */
export type AppActivity = 'none' | 'audio' | 'printing' | 'transfer';

/** What SuspendingEventArgs.SuspendingOperation shows; EnteredBackgroundEventArgs has the same without its deadline. */
export interface SuspendingOperation {
  /** Virtual time at which the app is terminated if it is not done. */
  readonly deadline: number;
  /** Throws PlatformError when it is over. */
  getDeferral(): Deferral;
  /** To be called when the handlers have returned. */
  handlersReturned(): void;
}

export interface AppOptions {
  readonly kernel: Kernel;
  readonly host: CodeHost;
  readonly processes: Processes;
  readonly freezer: Freezer;
  readonly timers: AwakeTimers;
}

/** What an app that runs on by extended execution meets: each may end that. */
export interface ExtensionEvents {
  /** The user has brought it back. */
  readonly returned: () => void;
  /** It is to be suspended all the same. */
  readonly forced: () => void;
  readonly ended: () => void;
  readonly leftForeground: () => void;
}

interface Suspending {
  /** Absent while the app has been given more time. */
  readonly deadline: Scheduled | undefined;
  readonly thenResume: boolean;
}

export class App {
  private current: AppState = 'NotRunning';
  private running: Process | undefined;
  private visible = false;
  private activity: AppActivity = 'none';
  /** In the background: what will suspend it in a few seconds. */
  private soon: Scheduled | undefined;
  private suspending: Suspending | undefined;
  private backgroundWork = 0;
  private isExtended = false;
  private extension: ExtensionEvents | undefined;
  /** Progress and Completed events for an app that cannot hear them now. */
  private undelivered: ((host: CodeHost) => void)[] = [];

  constructor(private readonly options: AppOptions) {
    options.processes.onEnd((process, why) => {
      if (process === this.running) this.gone('Terminated', why);
    });
  }

  get state(): AppState {
    return this.current;
  }

  get isInForeground(): boolean {
    return this.visible;
  }

  /** Suspending was raised and is not settled yet; the state is still Running. */
  get isSuspending(): boolean {
    return this.suspending !== undefined;
  }

  get process(): Process | undefined {
    return this.running;
  }

  /** Starts the app, or brings it to the front. Throws UserError when it is there already. */
  launch(): void {
    if (this.visible) throw new UserError('app-running', 'The app is already running.');
    if (this.running) {
      this.bringToFront();
      return;
    }
    this.start(false);
    this.deliver();
  }

  /** Back to the foreground, from wherever it is. Does nothing for an app that is there, or not running. */
  bringToFront(): void {
    const process = this.running;
    if (!process || this.visible) return;
    this.soon?.cancel();
    this.extension?.returned();
    this.soon?.cancel();
    if (this.suspending || this.current === 'Suspended') {
      this.resume();
      return;
    }
    this.visible = true;
    process.cause = this.kernel.write('app.leavingBackground', { pid: process.pid });
    this.kernel.within(process.cause, () => this.options.host.deliverLeavingBackground(process));
  }

  /** To the background; Windows suspends it a few seconds later, unless it does something that keeps it going. */
  minimize(why: string): void {
    const process = this.running;
    if (!process || !this.visible)
      throw new UserError('app-not-in-foreground', `The app is not in the foreground (it is ${this.current}).`);
    this.enterBackground(process, this.kernel.write('app.enteredBackground', { pid: process.pid, why }));
    this.suspendSoon();
  }

  onExtensionOver(events: ExtensionEvents): void {
    this.extension = events;
  }

  /** Extended execution: nothing suspends the app by itself, and an app that is being suspended gets more time. */
  extend(): void {
    this.isExtended = true;
    this.soon?.cancel();
    this.suspending?.deadline?.cancel();
    if (this.suspending) this.suspending = { ...this.suspending, deadline: undefined };
  }

  /** It is over. */
  unextend(): void {
    this.isExtended = false;
    if (this.suspending) this.suspending = { ...this.suspending, deadline: this.suspendDeadline() };
    else if (this.current === 'Running' && !this.visible) this.suspendSoon();
  }

  /** What the app does in the background; when it is over, the app is suspended like any other. */
  setActivity(activity: AppActivity): void {
    this.activity = activity;
    if (activity !== 'none') this.soon?.cancel();
    else if (this.current === 'Running' && !this.visible && !this.suspending) this.suspendSoon();
  }

  /** Raises Suspending; the app is suspended when its handlers and their deferrals are done. */
  suspend(): void {
    const process = this.running;
    if (this.current !== 'Running' || !process) {
      throw new UserError('app-not-running', `The app is not running (it is ${this.current}); launch it first.`);
    }
    if (this.suspending) throw new UserError('app-suspending', 'The app is already being suspended.');
    this.extension?.forced();
    this.soon?.cancel();
    const { kernel, options } = this;
    const deadline = kernel.now + limits.suspendDeadline.value;
    const seq = kernel.write('app.suspending', { pid: process.pid, deadline });
    if (this.visible) this.enterBackground(process, seq);
    process.cause = seq;
    this.suspending = { deadline: this.suspendDeadline(seq), thenResume: false };
    const operation = this.operation('suspending', deadline, seq, () => this.suspended(process));
    kernel.within(seq, () => options.host.deliverSuspending(process, operation));
  }

  private suspendDeadline(cause?: number): Scheduled {
    const limit = limits.suspendDeadline.value;
    const overdue = () => this.terminate(`it did not finish suspending within ${limit / 1000} s`);
    return this.options.timers.after(limit, overdue, cause);
  }

  /** Brings a suspended app to the front; one that is being suspended comes when that is done. */
  resume(): void {
    const process = this.running;
    if (this.suspending) {
      this.extension?.returned();
      this.suspending = { ...this.suspending, thenResume: true };
      return;
    }
    if (this.current !== 'Suspended' || !process) {
      throw new UserError('app-not-suspended', `The app is not suspended (it is ${this.current}).`);
    }
    this.current = 'Running';
    this.visible = true;
    process.cause = this.kernel.write('app.resuming', { pid: process.pid });
    this.kernel.within(process.cause, () => {
      this.options.freezer.release(process, 'suspended');
      this.options.host.deliverResuming(process);
      this.deliver();
    });
  }

  /** The user does something in the window of the app. */
  input(input: UserInput): void {
    const process = this.running;
    if (this.current !== 'Running' || !process)
      throw new UserError('app-not-running', `The app shows no window (it is ${this.current}); launch it first.`);
    this.options.host.deliverInput(process, input);
  }

  /** Somebody does in the app's process what its own code has left out. */
  standIn(start: string): void {
    const process = this.running;
    if (this.current !== 'Running' || !process)
      throw new UserError('app-not-running', `The app does not run (it is ${this.current}); launch it first.`);
    this.options.host.playStandIn(process, start);
  }

  /** Windows needs memory: a suspended app is ended without being told. Throws UserError for one that is not suspended. */
  endForMemory(): void {
    if (this.current !== 'Suspended')
      throw new UserError('app-not-suspended', `Only a suspended app is ended for its memory (it is ${this.current}).`);
    this.terminate('Windows needed its memory');
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

  /** The device is switched off, or its user has logged off: whatever the app was, next time it was not running. */
  notRunning(why: string): void {
    if (this.running) this.end('NotRunning', why);
    this.current = 'NotRunning';
  }

  /** Tells the foreground app something; when it cannot hear, it is told after the next resume or launch. */
  notify(message: (host: CodeHost) => void): void {
    if (this.current === 'Running') message(this.options.host);
    else this.undelivered.push(message);
  }

  /** An in-process task needs the app's process: it is thawed, or started without anything being shown. */
  enterBackgroundWork(): Process {
    this.backgroundWork++;
    const process = this.running ?? this.start(true);
    this.options.freezer.release(process, 'suspended');
    return process;
  }

  leaveBackgroundWork(): void {
    this.backgroundWork--;
    if (this.running && this.current === 'Suspended' && this.backgroundWork === 0)
      this.options.freezer.hold(this.running, 'suspended');
  }

  private get kernel(): Kernel {
    return this.options.kernel;
  }

  private start(background: boolean): Process {
    const previous = this.current;
    const process = this.options.processes.start('app', true);
    const seq = this.kernel.write('app.launched', {
      pid: process.pid,
      previous,
      ...(background ? { background } : {}),
    });
    process.cause = seq;
    this.running = process;
    this.current = background ? 'Suspended' : 'Running';
    this.visible = !background;
    this.kernel.within(seq, () => this.options.host.startApp(process, { previous, background }));
    return process;
  }

  private enterBackground(process: Process, seq: number): void {
    this.visible = false;
    const { kernel, options } = this;
    process.cause = seq;
    this.extension?.leftForeground();
    const operation = this.operation('enteredBackground', kernel.now + limits.suspendDelay.value, seq, () => {});
    kernel.within(seq, () => options.host.deliverEnteredBackground(process, operation));
  }

  private suspendSoon(): void {
    this.soon?.cancel();
    if (this.activity === 'none' && !this.isExtended)
      this.soon = this.options.timers.after(limits.suspendDelay.value, () => this.suspend());
  }

  private operation(of: string, deadline: number, seq: number, settled: () => void): SuspendingOperation {
    const deferrals = new Deferrals(this.kernel, of, () => seq, settled);
    return {
      deadline,
      getDeferral: () => deferrals.take(),
      handlersReturned: () => deferrals.codeReturned(),
    };
  }

  private suspended(process: Process): void {
    const { suspending } = this;
    if (!suspending || process !== this.running) return;
    suspending.deadline?.cancel();
    this.suspending = undefined;
    this.current = 'Suspended';
    this.kernel.write('app.suspended', { pid: process.pid });
    if (this.backgroundWork === 0) this.options.freezer.hold(process, 'suspended');
    if (suspending.thenResume) this.resume();
  }

  private deliver(): void {
    const messages = this.undelivered;
    this.undelivered = [];
    for (const message of messages) message(this.options.host);
  }

  private end(state: 'Terminated' | 'ClosedByUser' | 'NotRunning', why: string): void {
    const process = this.running;
    if (!process) return;
    this.gone(state, why);
    this.options.processes.end(process, why);
  }

  private gone(state: 'Terminated' | 'ClosedByUser' | 'NotRunning', why: string): void {
    const process = this.running;
    if (!process) return;
    this.suspending?.deadline?.cancel();
    this.suspending = undefined;
    this.soon?.cancel();
    this.running = undefined;
    this.visible = false;
    this.activity = 'none';
    this.isExtended = false;
    this.extension?.ended();
    this.current = state;
    this.kernel.write('app.ended', { pid: process.pid, state, why });
  }
}
