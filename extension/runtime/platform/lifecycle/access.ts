// Whether the app may run in the background: what RequestAccessAsync answers and what the user or a policy decided.

import limits from '../../../../schemas/windows/limits.json';
import lockScreenRows from '../../../../schemas/windows/lockScreen.json';
import type { Kernel } from '../kernel/kernel';
import type { TriggerSpec } from '../triggers/triggerKinds';
import type { LockScreen } from './lockScreen';
import type { DeclaredTask } from './registrations';

/** Which Windows the app is made for: it decides which rules hold. */
export type AppGeneration = 'windows8' | 'windows81' | 'phone81' | 'windows10';

/** Names of Windows.ApplicationModel.Background.BackgroundAccessStatus. */
export type AccessStatus =
  | 'Unspecified'
  | 'AllowedWithAlwaysOnRealTimeConnectivity'
  | 'AllowedMayUseActiveRealTimeConnectivity'
  | 'Denied'
  | 'AlwaysAllowed'
  | 'AllowedSubjectToSystemPolicy'
  | 'DeniedBySystemPolicy'
  | 'DeniedByUser';

export interface AccessOptions {
  readonly kernel: Kernel;
  readonly generation: AppGeneration;
  readonly declared: readonly DeclaredTask[];
  readonly lockScreen: LockScreen;
  /**
   * What the user and the policies of this PC say when the app asks. Windows 8 asks the user once: anything that allows is
   * a yes, and the answer of RequestAccessAsync depends on the place on the lock screen; Unspecified: the dialog is dismissed.
   */
  readonly decision?: AccessStatus | undefined;
}

export class Access {
  private current: AccessStatus = 'Unspecified';
  private decision: AccessStatus;
  private isAsking = false;
  /** The app was updated and has not asked since (schemas/windows/behaviours.json, app-update). */
  private isOutdated = false;
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly options: AccessOptions) {
    this.decision = options.decision ?? 'AllowedSubjectToSystemPolicy';
    options.lockScreen.onChange(() => {
      if (this.needsLockScreen && !this.isAsking) this.set(this.lockScreenStatus(), 'user', options.kernel.cause);
    });
  }

  /** Answer of GetAccessStatus. */
  get status(): AccessStatus {
    return this.current;
  }

  /** Tasks run also before access was requested (schemas/windows/behaviours.json, access-not-requested). */
  get isDenied(): boolean {
    return !this.needsLockScreen && isDenial(this.effective);
  }

  /** Why tasks may not run; undefined when they may. */
  get whyDenied(): string | undefined {
    return this.isDenied ? `The app may not run in the background: ${this.effective}.` : undefined;
  }

  /** Why a task with this trigger has to wait after an update; undefined when it need not. */
  whyOutdated(trigger: TriggerSpec): string | undefined {
    const isForUpdate = trigger.kind === 'SystemTrigger' && trigger.type === 'ServicingComplete';
    return this.isOutdated && !isForUpdate
      ? 'The app was updated and has not asked for background access since.'
      : undefined;
  }

  /** The app was updated: on Windows 10 and phones it has to ask again. */
  appUpdated(): void {
    if (this.needsLockScreen) return;
    this.isOutdated = true;
    this.set('Unspecified', 'update', this.options.kernel.cause);
  }

  /** Whether the app may have control channels at all. */
  get allowsChannels(): boolean {
    return this.whyNoChannels === undefined;
  }

  /** Why the app may not have control channels; undefined when it may. */
  get whyNoChannels(): string | undefined {
    const { declared, lockScreen } = this.options;
    if (!declared.some(({ types }) => types.includes('controlChannel')))
      return 'the manifest declares no background task of the type controlChannel';
    if (this.needsLockScreen) {
      if (lockScreen.place === undefined) return 'the app is not on the lock screen';
      return isDenial(this.lockScreenStatus()) ? 'its place on the lock screen has no hardware slots' : undefined;
    }
    return isDenial(this.effective) ? `background access: ${this.effective}` : undefined;
  }

  /** How many hardware slots the app may hold. */
  get hardwareSlots(): number {
    const allowed = !this.needsLockScreen || this.options.lockScreen.isHardwarePlace;
    return allowed ? limits.hardwareSlotsPerApp.value : 0;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Why a task with this trigger cannot run without a place on the lock screen; undefined when it can. */
  whyNotOnLockScreen(trigger: TriggerSpec): string | undefined {
    if (!this.needsLockScreen || this.options.lockScreen.place !== undefined) return undefined;
    const name = trigger.kind === 'SystemTrigger' ? trigger.type : trigger.kind;
    const { triggers, systemTriggers } = lockScreenRows;
    if (!triggers.includes(trigger.kind) && !systemTriggers.includes(name)) return undefined;
    return `The app is not on the lock screen, which ${name} needs on Windows 8.`;
  }

  /** RequestAccessAsync: Windows 10 asks nobody and answers what is decided; Windows 8 asks the user, once. */
  request(cause: number): AccessStatus {
    this.isOutdated = false;
    if (this.needsLockScreen) {
      this.isAsking = true;
      if (this.decision !== 'Unspecified' && !isDenial(this.decision)) this.options.lockScreen.add(cause);
      this.isAsking = false;
      this.set(this.lockScreenStatus(), 'request', cause);
    } else this.set(this.told(this.decision), 'request', cause);
    return this.current;
  }

  /** RemoveAccess. */
  remove(cause: number): void {
    this.set('Unspecified', 'request', cause);
    if (this.needsLockScreen) this.options.lockScreen.remove(cause);
  }

  /** The user changes the app's background permission in Settings. */
  decide(decision: AccessStatus): void {
    this.decision = decision;
    const { kernel, lockScreen } = this.options;
    if (!this.needsLockScreen) this.set(this.told(decision), 'user', kernel.cause);
    else if (isDenial(decision)) lockScreen.remove();
    else lockScreen.add();
  }

  /** Apps for Windows Phone 8.1 know the older values only, and no real-time connectivity in connected standby. */
  private told(decision: AccessStatus): AccessStatus {
    if (this.options.generation !== 'phone81' || decision === 'Unspecified') return decision;
    return isDenial(decision) ? 'Denied' : 'AllowedMayUseActiveRealTimeConnectivity';
  }

  private get needsLockScreen(): boolean {
    return lockScreenRows.generations.includes(this.options.generation);
  }

  /** What holds now: what the app was told, or what it would be told. */
  get effective(): AccessStatus {
    return this.current === 'Unspecified' ? this.decision : this.current;
  }

  /** Windows 8: apps that declare nothing but control channels get a place with hardware slots, or none (S2). */
  private lockScreenStatus(): AccessStatus {
    const { lockScreen, declared } = this.options;
    if (lockScreen.place === undefined) return this.decision === 'Unspecified' ? 'Unspecified' : 'Denied';
    if (lockScreen.isHardwarePlace) return 'AllowedWithAlwaysOnRealTimeConnectivity';
    const isChannelsOnly = declared.every(({ types }) => types.every(type => type === 'controlChannel'));
    return isChannelsOnly ? 'Denied' : 'AllowedMayUseActiveRealTimeConnectivity';
  }

  private set(to: AccessStatus, by: 'request' | 'user' | 'update', cause: number): void {
    const from = this.current;
    this.current = to;
    const { kernel } = this.options;
    const seq = kernel.write('access.changed', { from, to, by }, cause);
    kernel.within(seq, () => {
      for (const listener of this.listeners) listener();
    });
  }
}

function isDenial(status: AccessStatus): boolean {
  return status === 'Denied' || status === 'DeniedBySystemPolicy' || status === 'DeniedByUser';
}
