// What background tasks of a Windows 8 app may use of processor and network; what is used up stops them until it is refilled.

import rows from '../../../../schemas/windows/quotas.json';
import type { AwakeTimers } from '../device/awakeTimers';
import type { Device } from '../device/device';
import type { Kernel } from '../kernel/kernel';
import type { AppGeneration } from '../lifecycle/access';
import type { Freezer } from '../lifecycle/freezer';
import type { Process } from '../lifecycle/processes';
import type { TaskRegistration } from '../lifecycle/registrations';
import type { TaskHost } from '../lifecycle/taskHost';
import type { TaskInstance } from '../lifecycle/taskInstance';
import { triggerRow } from '../triggers/triggerRows';
import { Pool } from './pool';

export type Resource = 'cpu' | 'network';

export interface QuotasOptions {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly freezer: Freezer;
  readonly timers: AwakeTimers;
  readonly taskHost: TaskHost;
  readonly generation: AppGeneration;
  readonly isInForeground: () => boolean;
  /** Apps on the lock screen get more. */
  readonly isOnLockScreen: () => boolean;
  /** There is a quota again for tasks that wait for it. */
  readonly refilled: () => void;
}

/** How tasks share what is left over by other apps: PowerShell's Set-AppBackgroundTaskResourcePolicy. */
export type ResourcePolicy = 'Normal' | 'Conservative';

const idleTime = rows.idle.value;

/** Figures and their sources: schemas/windows/quotas.json. Windows 10 has none of these; the wall clock limits its tasks. */
export class Quotas {
  private policy: ResourcePolicy = 'Normal';
  /** When those that wait for a quota are asked again. */
  private nextAsking: number | undefined;
  private readonly pools = {
    cpu: { lockScreen: new Pool(rows.cpu.lockScreen), other: new Pool(rows.cpu.other) },
    network: { lockScreen: new Pool(rows.network.lockScreen), other: new Pool(rows.network.other) },
  };
  private readonly globalPools = { cpu: new Pool(rows.globalPool.cpu), network: new Pool(rows.globalPool.network) };

  constructor(private readonly options: QuotasOptions) {
    if (!this.isInForce) return;
    const { kernel, taskHost } = options;
    for (const kind of ['network.sent', 'network.messageSent', 'network.datagramSent', 'socket.read'] as const)
      kernel.watch(kind, ({ pid, bytes }) => this.chargeNetwork(pid, bytes));
    kernel.watch('task.canceled', ({ instance }) => this.letFinish(instance));
    taskHost.onStarted(instance => this.watchIdle(instance));
    taskHost.onFinished(instance => this.tell(instance));
  }

  private get isInForce(): boolean {
    return rows.generations.includes(this.options.generation);
  }

  /** Why a run of the task could not get on, as a whole sentence; whoever is told is to ask again at the refill. */
  whyNone(registration: TaskRegistration, isInApp: boolean): string | undefined {
    if (!this.isInForce || triggerRow(registration.trigger.kind).guaranteed) return undefined;
    if (isInApp && this.options.isInForeground()) return undefined;
    const { supply } = this.options.device.state;
    for (const resource of supply === 'battery' ? (['cpu', 'network'] as const) : (['cpu'] as const)) {
      const pool = this.poolOf(resource);
      const { now } = this.options.kernel;
      const left = this.policy === 'Normal' ? Math.max(0, this.globalPools[resource].available(now)) : 0;
      if (pool.available(now) + left > 0) continue;
      const until = this.nextRefill(resource, pool);
      this.askAgain(until);
      return `The ${resource} quota of the app is used up; it is refilled in ${Math.ceil((until - now) / 60_000)} minutes.`;
    }
    return undefined;
  }

  private askAgain(at: number): void {
    if (this.nextAsking === at) return;
    this.nextAsking = at;
    this.options.kernel.schedule(at, this.options.kernel.cause, this.options.refilled);
  }

  setPolicy(policy: ResourcePolicy): void {
    this.policy = policy;
  }

  /** How many milliseconds of processor the process may use before it is to be asked again; undefined: no limit. */
  allowance(process: Process): number | undefined {
    const instance = this.isInForce ? this.options.taskHost.in(process) : undefined;
    if (!instance || isGuaranteed(instance) || instance.state === 'canceling' || this.isLookedAt(process))
      return undefined;
    return Math.max(this.poolOf('cpu').available(this.options.kernel.now), 0);
  }

  /** The process has used so many milliseconds of processor; counts for the task that runs in it, if one does. */
  chargeCpu(process: Process, milliseconds: number): void {
    const instance = this.isInForce ? this.options.taskHost.in(process) : undefined;
    if (instance) this.charge(instance, 'cpu', milliseconds, milliseconds);
  }

  private chargeNetwork(pid: number, bytes: number): void {
    const { device, taskHost } = this.options;
    const instance = taskHost.all.find(({ process }) => process.pid === pid);
    if (!instance) return;
    const { supply, adapter } = device.state;
    // On mains power the network is free; it is counted all the same.
    const energy = supply === 'battery' ? bytes * rows.network.energyPerByte[adapter] : 0;
    this.charge(instance, 'network', bytes, energy);
  }

  private charge(instance: TaskInstance, resource: Resource, used: number, cost: number): void {
    const { now } = this.options.kernel;
    instance.used[resource] += used;
    instance.lastActivity = now;
    const pool = this.poolOf(resource);
    pool.take(cost, now);
    if (cost === 0 || pool.available(now) > 0 || isGuaranteed(instance)) return;
    if (!this.borrow(instance, resource, pool)) this.exhausted(instance, resource, pool);
  }

  /** At most one filling of the app's own pool at a time. */
  private borrow(instance: TaskInstance, resource: Resource, pool: Pool): boolean {
    const { kernel } = this.options;
    const global = this.globalPools[resource];
    const wanted = rows[resource][this.poolName].amount - pool.available(kernel.now);
    const amount = this.policy === 'Normal' ? Math.min(global.available(kernel.now), wanted) : 0;
    if (amount + pool.available(kernel.now) <= 0) return false;
    global.take(amount, kernel.now);
    pool.add(amount);
    kernel.write('quota.borrowed', { instance: instance.id, quota: resource, amount }, instance.process.cause);
    return true;
  }

  /** The task stands still until the next refill of either pool; it is not canceled. */
  private exhausted(instance: TaskInstance, resource: Resource, pool: Pool): void {
    const { kernel, freezer } = this.options;
    const { process } = instance;
    if (this.isLookedAt(process)) return;
    if (freezer.isHeld(process, 'quota') || instance.state === 'canceling') return;
    instance.throttled[resource]++;
    const until = this.nextRefill(resource, pool);
    const fields = { instance: instance.id, name: instance.registration.name, quota: resource, until };
    const seq = kernel.write('quota.exhausted', fields, process.cause);
    freezer.hold(process, 'quota');
    kernel.schedule(until, seq, () => this.refilled(instance, resource));
  }

  /** A task in the process of an app that the user looks at does not stop the app. */
  private isLookedAt(process: Process): boolean {
    return process.role === 'app' && this.options.isInForeground();
  }

  private refilled(instance: TaskInstance, resource: Resource): void {
    const { kernel, freezer } = this.options;
    const { process } = instance;
    if (instance.state === 'finished' || !freezer.isHeld(process, 'quota')) return;
    const pool = this.poolOf(resource);
    if (pool.available(kernel.now) <= 0 && !this.borrow(instance, resource, pool)) {
      kernel.schedule(this.nextRefill(resource, pool), kernel.cause, () => this.refilled(instance, resource));
      return;
    }
    kernel.write('quota.refilled', { instance: instance.id, name: instance.registration.name, quota: resource });
    instance.lastActivity = kernel.now;
    freezer.release(process, 'quota');
  }

  private nextRefill(resource: Resource, pool: Pool): number {
    const { now } = this.options.kernel;
    const own = pool.nextRefill(now);
    return this.policy === 'Normal' ? Math.min(own, this.globalPools[resource].nextRefill(now)) : own;
  }

  /** Whoever is to finish in five seconds may run for that. */
  private letFinish(instance: string): void {
    const { taskHost, freezer } = this.options;
    const canceled = taskHost.all.find(({ id }) => id === instance);
    if (canceled) freezer.release(canceled.process, 'quota');
  }

  /** https://learn.microsoft.com/previous-versions/windows/apps/dn263205(v=win.10) */
  private watchIdle(instance: TaskInstance): void {
    const { kernel, timers, taskHost, freezer } = this.options;
    instance.lastActivity = kernel.now;
    const look = () => {
      if (instance.state !== 'running') return;
      const quiet = freezer.isHeld(instance.process, 'quota') ? 0 : kernel.now - instance.lastActivity;
      if (quiet >= idleTime) taskHost.cancel(instance, 'IdleTask');
      else timers.after(idleTime - quiet, look, instance.process.cause);
    };
    timers.after(idleTime, look, instance.process.cause);
  }

  private tell(instance: TaskInstance): void {
    const { cpu, network } = instance.used;
    if (cpu === 0 && network === 0) return;
    const fields = { instance: instance.id, name: instance.registration.name, cpu: Math.ceil(cpu), network };
    this.options.kernel.write('quota.charged', fields);
  }

  private get poolName(): 'lockScreen' | 'other' {
    return this.options.isOnLockScreen() ? 'lockScreen' : 'other';
  }

  private poolOf(resource: Resource): Pool {
    return this.pools[resource][this.poolName];
  }
}

/** Critical tasks always get what they need. */
function isGuaranteed(instance: TaskInstance): boolean {
  return triggerRow(instance.registration.trigger.kind).guaranteed === true;
}
