// The task host: activates background tasks, watches each to its end and judges how it ended.

import limits from '../../../../schemas/windows/limits.json';
import type { AwakeTimers } from '../device/awakeTimers';
import type { Kernel } from '../kernel/kernel';
import { watchWallClock } from '../quotas/wallClock';
import { triggerRow } from '../triggers/triggerRows';
import type { Activation, TriggerDetails } from './activations';
import type { App } from './app';
import type { CodeHost } from './codeHost';
import type { Hosts } from './hosts';
import type { Process, Processes } from './processes';
import type { Registrations } from './registrations';
import { type CancelReason, TaskInstance, type TaskOutcome } from './taskInstance';

export interface TaskHostOptions {
  readonly kernel: Kernel;
  readonly host: CodeHost;
  readonly processes: Processes;
  readonly registrations: Registrations;
  readonly app: App;
  readonly hosts: Hosts;
  /** Windows 8 limits what tasks use, not how long they take. */
  readonly hasWallClock: boolean;
  /** Milliseconds from the decision to start a task until its host process calls Run. */
  readonly activationTime: number;
  readonly timers: AwakeTimers;
  /** Called when a task has ended and another may start. */
  readonly whenFree: () => void;
}

export class TaskHost {
  /** Being activated or running, each with how to stop watching its time. */
  private readonly live = new Map<TaskInstance, () => void>();
  private readonly startListeners: ((instance: TaskInstance) => void)[] = [];
  private readonly listeners = new Set<(instance: TaskInstance, outcome: TaskOutcome) => void>();

  constructor(private readonly options: TaskHostOptions) {
    options.registrations.onUnregister((registration, cancel) => {
      if (!cancel) return;
      for (const instance of this.all) if (instance.registration.id === registration.id) this.cancel(instance, 'Abort');
    });
    options.processes.onEnd((process, why) => {
      for (const instance of this.all) if (instance.process === process) this.finish(instance, 'terminated', why);
    });
  }

  /** The runs that are being activated or under way, the oldest first. */
  get all(): readonly TaskInstance[] {
    return [...this.live.keys()];
  }

  /** The task that others of the app wait for; more run only where the manifest allows several instances. */
  get running(): TaskInstance | undefined {
    return this.all.find(({ registration }) => !this.options.hosts.allowsSeveral(registration)) ?? this.all[0];
  }

  /** The run in that process. */
  in(process: Process): TaskInstance | undefined {
    return this.all.find(instance => instance.process === process);
  }

  onStarted(listener: (instance: TaskInstance) => void): void {
    this.startListeners.push(listener);
  }

  /** Returns how to unsubscribe. */
  onFinished(listener: (instance: TaskInstance, outcome: TaskOutcome) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Finds a process for it and, a moment later, calls Run there. */
  activate(activation: Activation, details: TriggerDetails | undefined): TaskInstance {
    const { kernel, hosts, registrations, app } = this.options;
    const { registration, last } = activation.event;
    const process = hosts.acquire(registration);
    const instance = new TaskInstance(kernel, kernel.ids.guid('instance'), registration, process, details, {
      settled: settled => this.finish(settled, settled.failure ? 'failed' : 'completed', settled.failure),
      progressed: progressed => app.notify(host => host.deliverProgress(registration, progressed)),
    });
    this.live.set(instance, () => {});
    const seq = kernel.write('task.activated', {
      activation: activation.id,
      instance: instance.id,
      task: registration.id,
      name: registration.name,
      pid: process.pid,
    });
    process.cause = seq;
    if (last) registrations.useUp(registration, seq);
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
    const timer = this.options.timers.after(grace, () => this.overrun(instance, reason), seq);
    this.watch(instance, () => timer.cancel());
    // A task whose Run was never called has no handler that could hear of it.
    if (wasRunning) host.deliverCanceled(instance, reason);
    else kernel.post(() => this.finish(instance, 'terminated', `canceled (${reason}) before Run was called`), seq);
  }

  private begin(instance: TaskInstance): void {
    if (instance.state !== 'activating') return;
    const { kernel, host, timers, hasWallClock } = this.options;
    const { registration, process } = instance;
    instance.state = 'running';
    instance.startedAt = kernel.now;
    const fields = { instance: instance.id, name: registration.name, entryPoint: registration.entryPoint };
    process.cause = kernel.write('task.started', fields);
    if (hasWallClock && !triggerRow(registration.trigger.kind).noWallClock) {
      const exceeded = () => this.cancel(instance, 'ExecutionTimeExceeded');
      this.watch(instance, watchWallClock(kernel, timers, instance, exceeded));
    }
    kernel.within(process.cause, () => {
      for (const listener of this.startListeners) listener(instance);
      host.startTask(instance);
    });
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
    const { kernel, processes, hosts, app } = this.options;
    const { registration, process } = instance;
    const ran = instance.state === 'activating' ? 0 : kernel.now - instance.startedAt;
    instance.state = 'finished';
    this.live.get(instance)?.();
    const fields = { instance: instance.id, name: registration.name, outcome, ran, ...(why ? { why } : {}) };
    const seq = kernel.write('task.finished', fields, process.cause);
    kernel.within(seq, () => {
      for (const listener of [...this.listeners]) listener(instance, outcome);
      if (outcome === 'terminated' && process.role === 'taskHost') processes.end(process, why ?? outcome);
      const failure = outcome === 'completed' ? undefined : (why ?? outcome);
      app.notify(host => host.deliverCompleted(registration, instance, failure));
      this.live.delete(instance);
      this.options.whenFree();
      hosts.release(process, why ?? 'the task is finished');
    });
  }

  private watch(instance: TaskInstance, stop: () => void): void {
    this.live.get(instance)?.();
    this.live.set(instance, stop);
  }
}
