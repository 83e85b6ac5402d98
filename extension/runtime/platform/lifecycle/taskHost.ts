// The task host: activates a background task, watches it to its end and judges how it ended. One task of the app at a time.

import limits from '../../../../schemas/windows/limits.json';
import type { AwakeTimers } from '../device/awakeTimers';
import type { Kernel } from '../kernel/kernel';
import { watchWallClock } from '../quotas/wallClock';
import type { Activation, TriggerDetails } from './activations';
import type { App } from './app';
import type { CodeHost } from './codeHost';
import type { Processes } from './processes';
import type { Registrations, TaskRegistration } from './registrations';
import { type CancelReason, TaskInstance, type TaskOutcome } from './taskInstance';

export interface TaskHostOptions {
  readonly kernel: Kernel;
  readonly host: CodeHost;
  readonly processes: Processes;
  readonly registrations: Registrations;
  readonly app: App;
  /** Milliseconds from the decision to start a task until its host process calls Run. */
  readonly activationTime: number;
  readonly timers: AwakeTimers;
  /** Called when a task has ended and another may start. */
  readonly whenFree: () => void;
}

/** Tasks of a control channel need its transport, which lives in the process of the app. */
function runsInApp({ entryPoint, trigger }: TaskRegistration): boolean {
  return entryPoint === '' || trigger.kind === 'ControlChannelTrigger';
}

export class TaskHost {
  private current: TaskInstance | undefined;
  private stopWatching: () => void = () => {};
  private readonly listeners: ((instance: TaskInstance, outcome: TaskOutcome) => void)[] = [];

  constructor(private readonly options: TaskHostOptions) {
    options.registrations.onUnregister((registration, cancel) => {
      if (cancel && this.current?.registration.id === registration.id) this.cancel(this.current, 'Abort');
    });
    options.processes.onEnd((process, why) => {
      const instance = this.current;
      if (instance?.process === process) this.finish(instance, 'terminated', why);
    });
  }

  /** The task that is being activated or running. */
  get running(): TaskInstance | undefined {
    return this.current;
  }

  onFinished(listener: (instance: TaskInstance, outcome: TaskOutcome) => void): void {
    this.listeners.push(listener);
  }

  /** Starts a host process and, a moment later, Run in it. */
  activate(activation: Activation, details: TriggerDetails | undefined): TaskInstance {
    const { kernel, processes, registrations, app } = this.options;
    const { registration } = activation;
    const process = runsInApp(registration)
      ? app.enterBackgroundWork()
      : processes.start('taskHost', registration.networkRequested);
    const instance = new TaskInstance(kernel, kernel.ids.guid('instance'), registration, process, details, {
      settled: settled => this.finish(settled, settled.failure ? 'failed' : 'completed', settled.failure),
      progressed: progressed => this.options.app.notify(host => host.deliverProgress(registration, progressed)),
    });
    this.current = instance;
    const seq = kernel.write('task.activated', {
      activation: activation.id,
      instance: instance.id,
      task: registration.id,
      name: registration.name,
      pid: process.pid,
    });
    process.cause = seq;
    if (activation.last) registrations.unregister(registration.id, false, 'its one-shot trigger has fired', seq);
    kernel.after(this.options.activationTime, () => this.begin(instance), seq);
    return instance;
  }

  /** Raises Canceled and gives the task a short grace; then the app is terminated. */
  cancel(instance: TaskInstance, reason: CancelReason): void {
    if (instance.state === 'finished' || instance.state === 'canceling') return;
    const { kernel, host } = this.options;
    const wasRunning = instance.state === 'running';
    instance.state = 'canceling';
    const grace = limits.cancelGrace.value;
    const fields = { instance: instance.id, name: instance.registration.name, reason, grace };
    const seq = kernel.write('task.canceled', fields);
    instance.process.cause = seq;
    this.stopWatching();
    const timer = this.options.timers.after(grace, () => this.overrun(instance, reason), seq);
    this.stopWatching = () => timer.cancel();
    // A task whose Run was never called has no handler that could hear of it.
    if (wasRunning) host.deliverCanceled(instance, reason);
    else kernel.post(() => this.finish(instance, 'terminated', `canceled (${reason}) before Run was called`), seq);
  }

  private begin(instance: TaskInstance): void {
    if (instance.state !== 'activating') return;
    const { kernel, host, timers } = this.options;
    const { registration, process } = instance;
    instance.state = 'running';
    instance.startedAt = kernel.now;
    const fields = { instance: instance.id, name: registration.name, entryPoint: registration.entryPoint };
    process.cause = kernel.write('task.started', fields);
    this.stopWatching = watchWallClock(kernel, timers, instance, () => this.cancel(instance, 'ExecutionTimeExceeded'));
    kernel.within(process.cause, () => host.startTask(instance));
  }

  private overrun(instance: TaskInstance, reason: CancelReason): void {
    const { app } = this.options;
    const seconds = limits.cancelGrace.value / 1000;
    const why = `it was not finished ${seconds} s after Canceled(${reason})`;
    this.finish(instance, 'terminated', why);
    app.terminate(`its background task "${instance.registration.name}" was terminated: ${why}`);
  }

  private finish(instance: TaskInstance, outcome: TaskOutcome, why?: string): void {
    if (instance.state === 'finished') return;
    const { kernel, processes, app } = this.options;
    const { registration, process } = instance;
    const ran = instance.state === 'activating' ? 0 : kernel.now - instance.startedAt;
    instance.state = 'finished';
    this.stopWatching();
    const fields = { instance: instance.id, name: registration.name, outcome, ran, ...(why ? { why } : {}) };
    const seq = kernel.write('task.finished', fields, process.cause);
    kernel.within(seq, () => {
      for (const listener of this.listeners) listener(instance, outcome);
      if (process.role === 'taskHost') processes.end(process, why ?? 'the task is finished');
      else app.leaveBackgroundWork();
      const failure = outcome === 'completed' ? undefined : (why ?? outcome);
      app.notify(host => host.deliverCompleted(registration, instance, failure));
      this.current = undefined;
      this.options.whenFree();
    });
  }
}
