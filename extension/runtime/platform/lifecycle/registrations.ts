// The background tasks that the app has registered: checked as Windows checks them, armed, and listed by id.

import hosts from '../../../../schemas/windows/triggers.json';
import type { SystemConditionType } from '../conditions/conditions';
import type { Kernel } from '../kernel/kernel';
import { refusal } from '../kernel/platformError';
import { checkTrigger, type TriggerSpec } from '../triggers/triggerKinds';

/** What the manifest says about one windows.backgroundTasks extension. */
export interface DeclaredTask {
  readonly entryPoint: string;
  /** Values of Task/@Type. */
  readonly types: readonly string[];
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
}

export interface TaskRegistration extends TaskRequest {
  /** TaskId, a GUID. */
  readonly id: string;
  readonly trigger: TriggerSpec;
}

/** Arms a registration's trigger and returns how to disarm it. */
export type Arm = (registration: TaskRegistration) => () => void;

export class Registrations {
  private readonly tasks = new Map<string, TaskRegistration>();
  private readonly disarms = new Map<string, () => void>();
  private readonly listeners: ((registration: TaskRegistration, cancel: boolean) => void)[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly declared: readonly DeclaredTask[],
    private readonly arm: Arm,
  ) {}

  /** AllTasks, in the order of registration. */
  get all(): readonly TaskRegistration[] {
    return [...this.tasks.values()];
  }

  get(id: string): TaskRegistration | undefined {
    return this.tasks.get(id.toLowerCase());
  }

  onUnregister(listener: (registration: TaskRegistration, cancel: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** Throws PlatformError as Register does. Registering the same name twice gives two tasks. */
  register(request: TaskRequest, cause: number): TaskRegistration {
    const { trigger } = request;
    if (!trigger) throw refusal(this.kernel, 'register-no-trigger', cause);
    if (request.name === '') throw refusal(this.kernel, 'register-no-name', cause);
    this.checkManifest(request.entryPoint, trigger, cause);
    checkTrigger(this.kernel, trigger, cause);

    const registration: TaskRegistration = { ...request, trigger, id: this.kernel.ids.guid('task') };
    const seq = this.kernel.write(
      'task.registered',
      {
        task: registration.id,
        name: request.name,
        entryPoint: request.entryPoint,
        trigger: trigger.kind,
        ...(request.conditions.length > 0 ? { conditions: [...request.conditions] } : {}),
        networkRequested: request.networkRequested,
      },
      cause,
    );
    this.tasks.set(registration.id, registration);
    this.disarms.set(
      registration.id,
      this.kernel.within(seq, () => this.arm(registration)),
    );
    return registration;
  }

  /** `cancel`: running instances get Canceled(Abort). Does nothing for a task that is not registered. */
  unregister(id: string, cancel: boolean, why: string, cause = this.kernel.cause): void {
    const registration = this.get(id);
    if (!registration) return;
    this.tasks.delete(registration.id);
    this.disarms.get(registration.id)?.();
    this.disarms.delete(registration.id);
    const seq = this.kernel.write('task.unregistered', { task: registration.id, name: registration.name, why }, cause);
    this.kernel.within(seq, () => {
      for (const listener of this.listeners) listener(registration, cancel);
    });
  }

  private checkManifest(entryPoint: string, trigger: TriggerSpec, cause: number): void {
    if (entryPoint === '') return;
    const declared = this.declared.filter(task => task.entryPoint === entryPoint);
    if (declared.length === 0) throw refusal(this.kernel, 'register-not-declared', cause, entryPoint);
    const needed = hosts[trigger.kind].manifestType;
    if (!declared.some(task => task.types.includes(needed))) {
      throw refusal(this.kernel, 'register-type-not-declared', cause, `${entryPoint} needs Task Type="${needed}"`);
    }
  }
}
