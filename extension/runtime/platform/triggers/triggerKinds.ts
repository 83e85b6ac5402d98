// The trigger kinds that can be registered: the closed union of their settings and the list of their behaviours.

import type data from '../../../../schemas/windows/triggers.json';
import type { Device } from '../device/device';
import type { Kernel } from '../kernel/kernel';
import type { PlatformError, Situation } from '../kernel/platformError';
import type { TriggerDetails } from '../lifecycle/activations';
import type { TaskRegistration } from '../lifecycle/registrations';
import { maintenanceTrigger } from './MaintenanceTrigger';
import { startupTask } from './StartupTask';
import { type SystemTriggerType, systemTrigger } from './SystemTrigger';
import type { SystemEvents } from './systemEvents';
import { timeTrigger } from './TimeTrigger';

/** What the C# trigger object holds. */
export type TriggerSpec =
  /** KeepAliveTrigger or PushNotificationTrigger of the channel with that id. */
  | { readonly kind: 'ControlChannelTrigger'; readonly channel: string; readonly on: 'push' | 'keepAlive' }
  | { readonly kind: 'SystemTrigger'; readonly type: SystemTriggerType; readonly oneShot: boolean }
  | { readonly kind: 'TimeTrigger' | 'MaintenanceTrigger'; readonly minutes: number; readonly oneShot: boolean }
  /** Of a service that the manifest declares; a connection fires it. */
  | { readonly kind: 'AppServiceTrigger'; readonly service: string }
  /** Of a task that the manifest declares to start with the device. */
  | { readonly kind: 'StartupTask' }
  | { readonly kind: FiredFromOutside | FiredByHand };

/** Triggers without settings that watch nothing themselves: broker, notifications or the app fire them. */
type FiredFromOutside =
  | 'ApplicationTrigger'
  | 'DeviceServicingTrigger'
  | 'DeviceUseTrigger'
  | 'LocationTrigger'
  | 'MediaProcessingTrigger'
  | 'PushNotificationTrigger'
  | 'SocketActivityTrigger'
  | 'ToastNotificationActionTrigger'
  | 'ToastNotificationHistoryChangedTrigger'
  | 'UserNotificationChangedTrigger';

type Rows = (typeof data)['rows'];

/** Nothing on the simulated PC fires them: there are no phone calls, sensors or devices; a command does. */
export type FiredByHand = { [K in keyof Rows]: Rows[K] extends { readonly byHand: boolean } ? K : never }[keyof Rows];

export type TriggerKindName = TriggerSpec['kind'];
export type SpecOf<K extends TriggerKindName> = TriggerSpec & { readonly kind: K };

/** What a trigger may use to know when to fire. */
export interface TriggerWorld {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly events: SystemEvents;
  /** The trigger's event happened. `reason` is shown in the journal; `last`: a one-shot trigger, used up by this. */
  fire(registration: TaskRegistration, reason: string, last: boolean, details?: TriggerDetails): void;
}

/** Makes the error for what Register, or the task that comes to run, does not take. */
export type Refuse = (situation: Situation, detail?: string) => PlatformError;

/** One file per kind that has something to do by itself, named as the WinRT class. */
export interface TriggerKind<K extends TriggerKindName> {
  /** Throws PlatformError for settings that Register refuses. */
  check(spec: SpecOf<K>, refuse: Refuse): void;
  /** Starts watching; the returned function stops it. */
  arm(world: TriggerWorld, registration: TaskRegistration, spec: SpecOf<K>): () => void;
}

const triggerKinds: { readonly [K in TriggerKindName]?: TriggerKind<K> } = {
  MaintenanceTrigger: maintenanceTrigger,
  StartupTask: startupTask,
  SystemTrigger: systemTrigger,
  TimeTrigger: timeTrigger,
};

/** Throws PlatformError for settings that Register refuses. */
export function checkTrigger(spec: TriggerSpec, refuse: Refuse): void {
  kindOf(spec)?.check(spec as never, refuse);
}

export function armTrigger(world: TriggerWorld, registration: TaskRegistration, spec: TriggerSpec): () => void {
  return kindOf(spec)?.arm(world, registration, spec as never) ?? (() => {});
}

function kindOf(spec: TriggerSpec): TriggerKind<never> | undefined {
  return triggerKinds[spec.kind] as TriggerKind<never> | undefined;
}
