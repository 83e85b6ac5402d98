// The simulated Windows put together: one app on one device. The door of this folder.

import type { NetworkFaults } from '../network/faults';
import type { Transport } from '../network/transport';
import { SocketBroker } from './broker/broker';
import { NetworkStack } from './broker/networkStack';
import { ControlChannels } from './channels/channels';
import { AwakeTimers } from './device/awakeTimers';
import { Device, type DeviceChange, type DeviceState, isStopped } from './device/device';
import { isInPhase } from './device/standbyPhases';
import { HttpStack } from './http/httpStack';
import type { Kernel } from './kernel/kernel';
import { Access, type AccessStatus, type AppGeneration } from './lifecycle/access';
import { Activations } from './lifecycle/activations';
import { App } from './lifecycle/app';
import type { CodeHost } from './lifecycle/codeHost';
import { Freezer } from './lifecycle/freezer';
import { LockScreen } from './lifecycle/lockScreen';
import { type Process, Processes } from './lifecycle/processes';
import { type DeclaredTask, Registrations, type TaskRegistration } from './lifecycle/registrations';
import { TaskHost } from './lifecycle/taskHost';
import { armTrigger, type TriggerWorld } from './triggers/triggerKinds';
import { WebSockets } from './webSockets/webSockets';

/** What Windows reads from the app's manifest. */
export interface AppFacts {
  /** Identity/@Name, or any name. */
  readonly name: string;
  readonly declaredTasks: readonly DeclaredTask[];
  /** Values of Capability/@Name. */
  readonly capabilities: readonly string[];
  /** Windows 10 unless it is named. */
  readonly generation?: AppGeneration;
}

export interface SystemOptions {
  readonly kernel: Kernel;
  readonly transport: Transport;
  /** What can be wrong with it; a replay needs none, since what comes of faults stands in the journal. */
  readonly faults?: NetworkFaults;
  readonly host: CodeHost;
  readonly app: AppFacts;
  readonly device?: Partial<DeviceState>;
  /** What the user and the policies answer when the app asks for background access. */
  readonly accessDecision?: AccessStatus;
  /** Windows 8: how many other apps are on the lock screen before this one. */
  readonly lockScreenApps?: number;
}

export class System {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly processes: Processes;
  readonly app: App;
  readonly access: Access;
  readonly lockScreen: LockScreen;
  readonly channels: ControlChannels;
  readonly registrations: Registrations;
  readonly taskHost: TaskHost;
  readonly broker: SocketBroker;
  readonly webSockets: WebSockets;
  readonly faults: NetworkFaults | undefined;
  readonly http: HttpStack;
  private readonly activations: Activations;
  private readonly freezer: Freezer;
  /** What has sent the app to the background, and brings it back when it is over. */
  private hiddenBy: 'standby' | 'lock' | undefined;

  constructor(options: SystemOptions) {
    const { kernel, host, app } = options;
    this.kernel = kernel;
    this.faults = options.faults;
    this.device = new Device(kernel, options.device);
    kernel.write('machine.started', {
      version: 1,
      seed: kernel.ids.seed,
      epoch: kernel.epoch,
      app: app.name,
      device: { ...this.device.state },
    });
    this.device.onChange(change => this.followSwitch(change));
    const timers = new AwakeTimers(kernel, this.device);
    this.processes = new Processes(kernel);
    this.freezer = new Freezer(host, this.processes);
    this.lockScreen = new LockScreen(kernel, options.lockScreenApps);
    this.access = new Access({
      kernel,
      generation: app.generation ?? 'windows10',
      declared: app.declaredTasks,
      lockScreen: this.lockScreen,
      decision: options.accessDecision,
    });
    this.registrations = new Registrations(kernel, app.declaredTasks, registration => this.arm(registration));
    this.activations = new Activations(kernel, {
      view: () => ({
        device: this.device,
        access: this.access,
        registrations: this.registrations,
        running: this.taskHost.running?.registration.name,
      }),
      start: (activation, details) => this.broker.taskActivated(this.taskHost.activate(activation, details)),
    });
    const stack = new NetworkStack(kernel, options.transport, this.device, app.capabilities);
    this.broker = new SocketBroker({
      kernel,
      device: this.device,
      stack,
      processes: this.processes,
      registrations: this.registrations,
      fire: event => this.activations.fire(event),
    });
    this.app = new App({ kernel, host, processes: this.processes, freezer: this.freezer, timers });
    this.webSockets = new WebSockets(stack, this.processes);
    this.http = new HttpStack(kernel, stack, this.processes);
    this.channels = new ControlChannels({
      kernel,
      device: this.device,
      access: this.access,
      registrations: this.registrations,
      processes: this.processes,
      app: this.app,
      fire: event => this.activations.fire(event),
      reconsider: () => this.activations.reconsider(),
    });
    this.taskHost = new TaskHost({
      kernel,
      host,
      processes: this.processes,
      registrations: this.registrations,
      app: this.app,
      timers,
      whenFree: () => this.activations.reconsider(),
    });
    this.taskHost.onFinished(instance => this.broker.taskFinished(instance));
    this.device.onChange(change => {
      this.followScreen(change);
      this.activations.reconsider();
    });
    this.access.onChange(() => this.activations.reconsider());
    this.registrations.onUnregister(() => this.activations.reconsider());
    // Last, so that the code is forgotten after everything it held has been let go.
    this.processes.onEnd((process, why) => host.endProcess(process, why));
  }

  /** A trigger without a simulated cause happens, by command. Says nothing about whether the task will run. */
  fire(registration: TaskRegistration, reason: string, last = false): void {
    this.activations.fire({
      registration,
      reason,
      key: registration.id,
      standby: { mayWake: true, because: '' },
      prepare: () => ({}),
      last,
    });
  }

  /** An exception of the C# program that nobody caught ends its process. */
  crash(process: Process, type: string, message: string, stack?: string): void {
    const fields = { pid: process.pid, type, message, ...(stack ? { stack } : {}) };
    const seq = this.kernel.write('exception.unhandled', fields, process.cause);
    this.kernel.within(seq, () => this.processes.end(process, `unhandled ${type}: ${message}`));
  }

  /** A toast of the app appears. */
  showToast(process: Process, lines: readonly string[]): void {
    this.kernel.write('toast.shown', { pid: process.pid, lines: [...lines] }, process.cause);
  }

  /** Asleep, hibernated or off everything stands still; switched off, processes end and only registrations are left. */
  private followSwitch(change: DeviceChange): void {
    if (change.what !== 'power' || isStopped(change.before) === this.device.isStopped) return;
    if (change.to === 'off') {
      this.broker.forgetAll('the PC was switched off');
      this.app.switchedOff();
      for (const process of this.processes.all) this.processes.end(process, 'the PC was switched off');
      this.hiddenBy = undefined;
    }
    for (const process of this.processes.all) {
      if (this.device.isStopped) this.freezer.hold(process, 'deviceStopped');
      else this.freezer.release(process, 'deviceStopped');
    }
  }

  /** An app in the foreground goes to the background with the screen: at once into connected standby, later behind a lock. */
  private followScreen({ what }: DeviceChange): void {
    if (what !== 'power' && what !== 'standbyPhase' && what !== 'lock') return;
    const { app } = this;
    const { standbyPhase, lock } = this.device.state;
    if (isInPhase(standbyPhase, 'suspendsApps') && app.state === 'Running') {
      if (app.isInForeground) this.hiddenBy = 'standby';
      if (!app.isSuspending) app.suspend();
    } else if (lock === 'locked' && app.isInForeground) {
      this.hiddenBy = 'lock';
      app.minimize('the screen is locked');
    } else if (this.hiddenBy && standbyPhase === 'None' && lock === 'unlocked') {
      this.hiddenBy = undefined;
      app.bringToFront();
    }
  }

  private arm(registration: TaskRegistration): () => void {
    const world: TriggerWorld = {
      kernel: this.kernel,
      device: this.device,
      fire: (fired, reason, last) => this.fire(fired, reason, last),
    };
    return armTrigger(world, registration, registration.trigger);
  }
}
