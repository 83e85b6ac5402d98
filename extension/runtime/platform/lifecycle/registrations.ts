// The background tasks that the app has registered: checked as Windows checks them, armed, and listed by id.

import type { SystemConditionType } from '../conditions/conditions';
import type { Kernel } from '../kernel/kernel';
import { PlatformError, refusal } from '../kernel/platformError';
import { checkTrigger, type Refuse, type TriggerSpec } from '../triggers/triggerKinds';
import { declarableTypes, triggerRow } from '../triggers/triggerRows';

/** What the manifest says about one windows.backgroundTasks extension. */
export interface DeclaredTask {
  readonly entryPoint: string;
  /** Values of Task/@Type. */
  readonly types: readonly string[];
  /** ServerName or ResourceGroup: its tasks share a host process. */
  readonly group?: string;
  /** Runs in the app's process: the extension names its Executable or its ResourceGroup, or Windows 8 puts it there. */
  readonly inApp?: boolean;
  /** SupportsMultipleInstances. */
  readonly multipleInstances?: boolean;
}

/** What BackgroundTaskBuilder holds when Register is called. */
export interface TaskRequest {
  readonly name: string;
  /** Empty: an in-process task. */
  readonly entryPoint: string;
  readonly trigger: TriggerSpec | undefined;
  readonly conditions: readonly SystemConditionType[];
  readonly networkRequested: boolean;
  readonly cancelOnConditionLoss: boolean;
  /** BackgroundTaskRegistrationGroup: the app lists its tasks apart, and may be activated for them by an event of the group. */
  readonly group?: TaskGroup;
}

export interface TaskGroup {
  readonly id: string;
  readonly name: string;
}

export interface TaskRegistration extends TaskRequest {
  /** TaskId, a GUID. */
  readonly id: string;
  readonly trigger: TriggerSpec;
}

/** Why the registration of a one-shot trigger has ended, in the journal. */
export const oneShotUsed = 'its one-shot trigger has fired';

/** Arms a registration's trigger and returns how to disarm it. */
export type Arm = (registration: TaskRegistration) => () => void;

export class Registrations {
  private readonly tasks = new Map<string, TaskRegistration>();
  /** Those that no code registers and no list has, by what the manifest calls them. */
  private readonly declaredOnly = new Map<string, TaskRegistration>();
  /** Those whose one-shot trigger has fired, by name; still armed, so that what happens afterwards is not passed over in silence. */
  private readonly usedUp = new Map<string, TaskRegistration>();
  private readonly disarms = new Map<string, () => void>();
  private readonly listeners: ((registration: TaskRegistration, cancel: boolean) => void)[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly declared: readonly DeclaredTask[],
    private readonly arm: Arm,
    private readonly isInForeground: () => boolean,
    /** Windows 8 checks nothing at Register; what is wrong shows when the task is to run. */
    private readonly checksLate = false,
  ) {}

  /** AllTasks, in the order of registration. */
  get all(): readonly TaskRegistration[] {
    return [...this.tasks.values()];
  }

  get(id: string): TaskRegistration | undefined {
    const key = id.toLowerCase();
    return this.tasks.get(key) ?? [...this.declaredOnly.values()].find(task => task.id === key);
  }

  /** The task of an app service: the manifest declares it. */
  ofService(name: string, entryPoint: string): TaskRegistration {
    return this.ofManifest(name, entryPoint, { kind: 'AppServiceTrigger', service: name });
  }

  /** Tasks that start with the device: Windows IoT knows them from the manifest. */
  armStartupTasks(): void {
    for (const { entryPoint, types } of this.declared) {
      if (!types.includes('startup')) continue;
      const name = entryPoint.slice(entryPoint.lastIndexOf('.') + 1);
      this.arm(this.ofManifest(name, entryPoint, { kind: 'StartupTask' }));
    }
  }

  /** By its class, with or without the namespace. */
  declaredEntryPoint(task: string): string | undefined {
    return this.declared.find(({ entryPoint }) => `.${entryPoint}`.endsWith(`.${task}`))?.entryPoint;
  }

  /** Those that the device starts; AllTasks has none of them. */
  get startupTasks(): readonly TaskRegistration[] {
    return [...this.declaredOnly.values()].filter(({ trigger }) => trigger.kind === 'StartupTask');
  }

  /** By its id, name or class. */
  startupTask(task: string): TaskRegistration | undefined {
    return this.startupTasks.find(each => isCalled(each, task));
  }

  private ofManifest(name: string, entryPoint: string, trigger: TriggerSpec): TaskRegistration {
    const known = this.declaredOnly.get(name);
    if (known) return known;
    const made: TaskRegistration = {
      id: this.kernel.ids.guid('task'),
      name,
      entryPoint,
      trigger,
      conditions: [],
      networkRequested: true,
      cancelOnConditionLoss: false,
    };
    this.declaredOnly.set(name, made);
    return made;
  }

  onUnregister(listener: (registration: TaskRegistration, cancel: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** Throws PlatformError as Register does. Registering the same name twice gives two tasks. */
  register(request: TaskRequest, cause: number): TaskRegistration {
    const checked = this.checked(request, cause);
    const registration: TaskRegistration = { ...request, trigger: checked, id: this.kernel.ids.guid('task') };
    const seq = this.kernel.write(
      'task.registered',
      {
        task: registration.id,
        name: request.name,
        entryPoint: request.entryPoint,
        trigger: checked.kind,
        ...(request.conditions.length > 0 ? { conditions: [...request.conditions] } : {}),
        networkRequested: request.networkRequested,
        ...(request.group ? { group: request.group.id } : {}),
        ...(checked.kind === 'ControlChannelTrigger' ? { channel: checked.channel } : {}),
      },
      cause,
    );
    this.tasks.set(registration.id, registration);
    this.forgetUsedUp(request.name);
    this.disarms.set(
      registration.id,
      this.kernel.within(seq, () => this.arm(registration)),
    );
    return registration;
  }

  /** `cancel`: running instances get Canceled(Abort). Does nothing for a task that is not registered. */
  unregister(id: string, cancel: boolean, why: string, cause = this.kernel.cause): void {
    const registration = this.tasks.get(id.toLowerCase());
    if (!registration) return;
    this.disarm(registration);
    this.end(registration, cancel, why, cause);
  }

  /** A one-shot trigger has fired: the registration is over. */
  useUp(registration: TaskRegistration, cause: number): void {
    this.forgetUsedUp(registration.name);
    this.usedUp.set(registration.name, registration);
    this.end(registration, false, oneShotUsed, cause);
  }

  /** Its one-shot trigger has fired, and its name has not been registered again. */
  isUsedUp(registration: TaskRegistration): boolean {
    return this.usedUp.get(registration.name) === registration;
  }

  /** Those whose one-shot trigger has fired, and whose name has not been registered again; AllTasks has none of them. */
  get usedUpTasks(): readonly TaskRegistration[] {
    return [...this.usedUp.values()];
  }

  /** By its id, name or class. */
  usedUpTask(task: string): TaskRegistration | undefined {
    return this.usedUpTasks.find(each => isCalled(each, task));
  }

  private forgetUsedUp(name: string): void {
    const known = this.usedUp.get(name);
    if (known) this.disarm(known);
    this.usedUp.delete(name);
  }

  private disarm({ id }: TaskRegistration): void {
    this.disarms.get(id)?.();
    this.disarms.delete(id);
  }

  private end(registration: TaskRegistration, cancel: boolean, why: string, cause: number): void {
    this.tasks.delete(registration.id);
    const seq = this.kernel.write('task.unregistered', { task: registration.id, name: registration.name, why }, cause);
    this.kernel.within(seq, () => {
      for (const listener of this.listeners) listener(registration, cancel);
    });
  }

  /** The trigger of a request that Windows accepts; a refusal is noted with the name of the task. */
  private checked(request: TaskRequest, cause: number): TriggerSpec {
    const { name, entryPoint, trigger } = request;
    try {
      if (!trigger) throw refusal(this.kernel, 'register-no-trigger', cause);
      if (!this.checksLate) this.check(request, trigger, cause);
      return trigger;
    } catch (error) {
      if (error instanceof PlatformError) {
        const { code, why, source } = error;
        const fields = { name, entryPoint, ...(trigger ? { trigger: trigger.kind } : {}), code, why, source };
        this.kernel.write('task.refused', fields, cause);
      }
      throw error;
    }
  }

  /** On Windows 8, when the task is to run: why it cannot, as a sentence. */
  whyUnfit(registration: TaskRegistration): string | undefined {
    if (!this.checksLate) return undefined;
    try {
      const cause = this.kernel.cause;
      this.check(registration, registration.trigger, cause, `the task "${registration.name}"`);
      return undefined;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      return `The task "${registration.name}" cannot run: ${error.why}.`;
    }
  }

  /** Throws PlatformError. `api`: who fails, where that is not Register. */
  private check(request: TaskRequest, trigger: TriggerSpec, cause: number, api?: string): void {
    const refuse: Refuse = (situation, detail) => refusal(this.kernel, situation, cause, detail, api);
    this.checkManifest(request.entryPoint, trigger, refuse);
    this.checkRow(request, trigger, refuse);
    checkTrigger(trigger, refuse);
  }

  private checkManifest(entryPoint: string, trigger: TriggerSpec, refuse: Refuse): void {
    if (entryPoint === '') return;
    const declared = this.declared.filter(task => task.entryPoint === entryPoint);
    if (declared.length === 0) throw refuse('register-not-declared', entryPoint);
    const [first, ...others] = declarableTypes(trigger.kind);
    if (
      first === undefined ||
      declared.some(({ types }) => types.some(type => type === first || others.includes(type)))
    )
      return;
    throw refuse('register-type-not-declared', `${entryPoint} needs Task Type="${first}"`);
  }

  /** What the kind of trigger demands of the whole registration. */
  private checkRow(request: TaskRequest, { kind }: TriggerSpec, refuse: Refuse): void {
    const row = triggerRow(kind);
    if (row.notInProcess && request.entryPoint === '') throw refuse('register-not-in-process', kind);
    if (row.noConditions && request.conditions.length > 0) throw refuse('register-no-conditions', kind);
    if (row.fromForeground && !this.isInForeground()) throw refuse('register-not-in-foreground', kind);
    if (row.onePerApp && this.all.some(other => other !== request && other.trigger.kind === kind))
      throw refuse('register-one-per-app', kind);
  }
}

function isCalled({ id, name, entryPoint }: TaskRegistration, task: string): boolean {
  return [id, name, entryPoint].includes(task);
}
