// The simulated Windows put together: one app on one device. The door of this folder.

import limits from '../../../schemas/windows/limits.json';
import { UserError } from '../../../server/base/errors';
import type { NetworkFaults } from '../network/faults';
import type { Transport } from '../network/transport';
import { AppServices, type DeclaredService } from './appServices/appServices';
import { SocketBroker } from './broker/broker';
import { NetworkStack } from './broker/networkStack';
import { ControlChannels } from './channels/channels';
import { lossOf } from './conditions/losses';
import { AwakeTimers } from './device/awakeTimers';
import { Device, type DeviceKind, type DeviceState, deviceOfKind } from './device/device';
import { HttpStack } from './http/httpStack';
import { XmlHttpRequests } from './http/xmlHttpRequests';
import type { Kernel } from './kernel/kernel';
import { Access, type AccessStatus, type AppGeneration } from './lifecycle/access';
import { Activations, type TriggerDetails } from './lifecycle/activations';
import { App } from './lifecycle/app';
import type { CodeHost } from './lifecycle/codeHost';
import { ExtendedExecution } from './lifecycle/extendedExecution';
import { Freezer } from './lifecycle/freezer';
import { Hosts } from './lifecycle/hosts';
import { LockScreen } from './lifecycle/lockScreen';
import { PowerPolicy } from './lifecycle/powerPolicy';
import { type Process, Processes } from './lifecycle/processes';
import { type DeclaredTask, Registrations, type TaskRegistration } from './lifecycle/registrations';
import { TaskHost } from './lifecycle/taskHost';
import type { CancelReason } from './lifecycle/taskInstance';
import { Geofences } from './location/geofences';
import { Location } from './location/location';
import { PushNotifications } from './push/push';
import { Quotas } from './quotas/quotas';
import { Shell } from './shell/shell';
import { TriggerRequests } from './triggers/requests';
import { SystemEvents } from './triggers/systemEvents';
import { armTrigger, type TriggerKindName, type TriggerWorld } from './triggers/triggerKinds';
import { WebSockets } from './webSockets/webSockets';

/** What Windows reads from the app's manifest. */
export interface AppFacts {
  /** Identity/@Name, or any name. */
  readonly name: string;
  readonly declaredTasks: readonly DeclaredTask[];
  /** Values of Capability/@Name. */
  readonly capabilities: readonly string[];
  /** AppService elements. */
  readonly appServices?: readonly DeclaredService[];
  /** Package family name. */
  readonly family?: string;
  /** Windows 10 unless it is named. */
  readonly generation?: AppGeneration;
  /** The device that it is made for, where that is not any. */
  readonly device?: DeviceKind;
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
  /**
   * Milliseconds from the decision to start a task until Run is called; schemas/windows/limits.json unless given. Zero where
   * real time passes anyway.
   */
  readonly activationTime?: number;
  /** Where servers push raw notifications to the app; absent where nobody listens. */
  readonly pushAddress?: string | undefined;
}

export class System {
  readonly kernel: Kernel;
  readonly generation: AppGeneration;
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
  readonly xmlHttpRequests: XmlHttpRequests;
  private readonly activations: Activations;
  private readonly hosts: Hosts;
  readonly events = new SystemEvents();
  readonly requests: TriggerRequests;
  readonly push: PushNotifications;
  readonly extendedExecution: ExtendedExecution;
  readonly appServices: AppServices;
  readonly location: Location;
  readonly geofences: Geofences;
  readonly quotas: Quotas;
  readonly shell: Shell;

  constructor(options: SystemOptions) {
    const { kernel, host, app, activationTime = limits.taskActivation.value } = options;
    const { generation = 'windows10' } = app;
    this.kernel = kernel;
    this.generation = generation;
    this.faults = options.faults;
    this.device = new Device(kernel, { ...deviceOfKind(options.app.device ?? 'tablet'), ...options.device });
    kernel.write('machine.started', {
      version: 1,
      seed: kernel.ids.seed,
      epoch: kernel.epoch,
      app: app.name,
      device: { ...this.device.state },
      ...(options.accessDecision ? { access: options.accessDecision } : {}),
      ...(options.lockScreenApps === undefined ? {} : { lockScreenApps: options.lockScreenApps }),
      activationTime,
      ...(options.pushAddress ? { pushAddress: options.pushAddress } : {}),
    });
    this.device.onChange(change => powerPolicy.followSwitch(change));
    const timers = new AwakeTimers(kernel, this.device);
    this.processes = new Processes(kernel);
    const freezer = new Freezer(host, this.processes);
    this.lockScreen = new LockScreen(kernel, options.lockScreenApps);
    this.access = new Access({
      kernel,
      generation,
      declared: app.declaredTasks,
      lockScreen: this.lockScreen,
      decision: options.accessDecision,
    });
    this.registrations = new Registrations(
      kernel,
      app.declaredTasks,
      registration => this.arm(registration),
      () => this.app.isInForeground,
      generation === 'windows8',
    );
    this.activations = new Activations(kernel, {
      view: {
        device: this.device,
        access: this.access,
        registrations: this.registrations,
        isInApp: registration => this.hosts.isInApp(registration),
        running: registration => this.runningBefore(registration),
        whyNoQuota: registration => this.quotas.whyNone(registration, this.hosts.isInApp(registration)),
      },
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
    this.app = new App({ kernel, host, processes: this.processes, freezer, timers });
    this.webSockets = new WebSockets(stack, this.processes);
    this.http = new HttpStack(kernel, stack, this.processes, freezer);
    this.channels = new ControlChannels({
      kernel,
      device: this.device,
      access: this.access,
      registrations: this.registrations,
      processes: this.processes,
      app: this.app,
      activationTime,
      fire: event => this.activations.fire(event),
      probe: connection => stack.keepAlive(connection),
      reconsider: () => this.activations.reconsider(),
    });
    this.xmlHttpRequests = new XmlHttpRequests(this.http, this.channels);
    this.hosts = new Hosts({
      kernel,
      host,
      processes: this.processes,
      freezer,
      app: this.app,
      declared: app.declaredTasks,
    });
    this.taskHost = new TaskHost({
      kernel,
      host,
      processes: this.processes,
      registrations: this.registrations,
      app: this.app,
      hosts: this.hosts,
      hasWallClock: generation === 'windows10',
      activationTime,
      timers,
      whenFree: () => this.activations.reconsider(),
    });
    this.quotas = new Quotas({
      kernel,
      device: this.device,
      freezer,
      timers,
      taskHost: this.taskHost,
      generation,
      isInForeground: () => this.app.isInForeground,
      isOnLockScreen: () => this.lockScreen.place !== undefined,
      refilled: () => this.activations.reconsider(),
    });
    this.taskHost.onFinished(instance => this.broker.taskFinished(instance));
    this.requests = new TriggerRequests({
      device: this.device,
      access: this.access,
      app: this.app,
      registrations: this.registrations,
      isBusy: task =>
        this.activations.isWaiting(task) || this.taskHost.all.some(({ registration }) => registration === task),
      fire: (registration, reason, details) => this.fire(registration, reason, false, details),
    });
    this.push = new PushNotifications({
      address: options.pushAddress,
      kernel,
      device: this.device,
      host,
      app: this.app,
      fire: details => this.fireAll('PushNotificationTrigger', 'raw notification', details),
    });
    this.extendedExecution = new ExtendedExecution({
      kernel,
      device: this.device,
      timers,
      app: this.app,
      access: this.access,
      capabilities: app.capabilities,
    });
    this.appServices = new AppServices({
      kernel,
      access: this.access,
      freezer,
      registrations: this.registrations,
      taskHost: this.taskHost,
      declared: app.appServices ?? [],
      family: app.family ?? app.name,
      fire: (registration, reason, details) => this.fire(registration, reason, false, details),
    });
    this.location = new Location({
      kernel,
      device: this.device,
      freezer,
      app: this.app,
      generation,
      capabilities: app.capabilities,
    });
    this.geofences = new Geofences({
      kernel,
      freezer,
      location: this.location,
      fire: reason => this.fireAll('LocationTrigger', reason),
    });
    this.shell = new Shell({
      kernel,
      expired: () => {
        const details = { kind: 'ToastNotificationHistoryChangedTriggerDetail', change: 'Expired' } as const;
        this.fireAll('ToastNotificationHistoryChangedTrigger', 'Expired', details);
      },
    });
    const powerPolicy = new PowerPolicy({
      device: this.device,
      processes: this.processes,
      freezer,
      app: this.app,
      forget: why => this.broker.forgetAll(why),
    });
    this.device.onChange(change => {
      powerPolicy.followScreen(change);
      if (change.what === 'session' && change.to === 'loggedOff') this.logOff();
      this.events.follow(change, this.device.state);
      this.cancelLosses();
      this.activations.reconsider();
    });
    this.lockScreen.onChange(added =>
      this.events.raise(added ? 'LockScreenApplicationAdded' : 'LockScreenApplicationRemoved'),
    );
    this.access.onChange(() => this.activations.reconsider());
    this.registrations.onUnregister(() => this.activations.reconsider());
    this.processes.onEnd(process => this.appServices.processEnded(process));
    // Last, so that the code is forgotten after everything it held has been let go.
    this.processes.onEnd((process, why) => host.endProcess(process, why));
    this.registrations.armStartupTasks();
  }

  /** A trigger without a simulated cause happens, by command. Says nothing about whether the task will run. */
  fire(registration: TaskRegistration, reason: string, last = false, details?: TriggerDetails): void {
    this.activations.fire({
      registration,
      reason,
      key: this.hosts.allowsSeveral(registration) ? this.kernel.nextId('several') : registration.id,
      standby: { mayWake: true, because: '' },
      prepare: () => (details ? { details } : {}),
      last,
    });
  }

  /** Every registration with such a trigger fires. */
  fireAll(kind: TriggerKindName, reason: string, details?: TriggerDetails): void {
    for (const registration of this.registrations.all)
      if (registration.trigger.kind === kind) this.fire(registration, reason, false, details);
  }

  /** By the user; the app and its tasks hear of it. Throws UserError when there is none such. */
  dismissToasts(text: string | undefined): void {
    const gone = this.shell.dismiss(toast => text === undefined || toast.lines.join('\n').includes(text));
    if (gone === 0) {
      const which = text === undefined ? 'no toast' : `no toast that says "${text}"`;
      throw new UserError('no-such-toast', `There is ${which} in the notification centre.`);
    }
    const change = text === undefined ? 'Cleared' : 'Removed';
    const details = { kind: 'ToastNotificationHistoryChangedTriggerDetail', change } as const;
    this.fireAll('ToastNotificationHistoryChangedTrigger', change, details);
  }

  /** A new version of the app is installed: nothing of the old one goes on, registrations stay. */
  updateApp(): void {
    this.endAll('ServicingUpdate', 'a new version is installed', () => {
      const seq = this.kernel.write('app.updated', { why: 'a new version is installed; its registrations persist' });
      this.kernel.within(seq, () => {
        this.access.appUpdated();
        this.events.raise('ServicingComplete');
      });
    });
  }

  /** Nothing of the user's apps goes on; registrations stay. */
  private logOff(): void {
    const why = 'the user has logged off';
    this.endAll('LoggingOff', why, () => this.broker.forgetAll(why));
  }

  /** Nothing of the app is left, registrations neither. */
  uninstallApp(): void {
    this.endAll('Uninstall', 'the app is uninstalled', () => {
      for (const { id } of this.registrations.all) this.registrations.unregister(id, false, 'the app is uninstalled');
      this.geofences.clear();
    });
  }

  /** Cancels every task, ends every process of the app when they are over, then goes on. */
  private endAll(reason: CancelReason, why: string, then: () => void): void {
    const look = () => {
      // One that waited for its turn may have come to it meanwhile.
      for (const instance of this.taskHost.all) this.taskHost.cancel(instance, reason);
      if (this.taskHost.all.length > 0) return;
      stop();
      // After an update or an uninstallation the app reads of its end as of any other.
      if (reason === 'LoggingOff') this.app.notRunning(why);
      for (const process of this.processes.all) this.processes.end(process, why);
      then();
    };
    const stop = this.taskHost.onFinished(() => this.kernel.post(look));
    look();
  }

  /** An exception of the C# program that nobody caught ends its process. */
  crash(process: Process, type: string, message: string, stack?: string): void {
    const fields = { pid: process.pid, type, message, ...(stack ? { stack } : {}) };
    const seq = this.kernel.write('exception.unhandled', fields, process.cause);
    this.kernel.within(seq, () => this.processes.end(process, `unhandled ${type}: ${message}`));
  }

  /** A running task that has lost what it needs is canceled. */
  private cancelLosses(): void {
    for (const instance of this.taskHost.all) {
      const reason = lossOf(instance.registration, this.device.state);
      if (reason) this.taskHost.cancel(instance, reason);
    }
  }

  /** Name of the task whose end a run of this one has to wait for. */
  private runningBefore(registration: TaskRegistration): string | undefined {
    if (this.hosts.allowsSeveral(registration)) return undefined;
    const running = this.taskHost.all.find(instance => !this.hosts.allowsSeveral(instance.registration));
    return running?.registration.name;
  }

  private arm(registration: TaskRegistration): () => void {
    const world: TriggerWorld = {
      kernel: this.kernel,
      device: this.device,
      events: this.events,
      fire: (fired, reason, last, details) => this.fire(fired, reason, last, details),
    };
    return armTrigger(world, registration, registration.trigger);
  }
}
