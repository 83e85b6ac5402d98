// The trigger kinds that can be registered: the closed union of their settings and the list of their behaviours.

import type { Device } from '../device/device';
import type { Kernel } from '../kernel/kernel';
import type { TaskRegistration } from '../lifecycle/registrations';
import { controlChannelTrigger } from './ControlChannelTrigger';
import { socketActivityTrigger } from './SocketActivityTrigger';
import { type SystemTriggerType, systemTrigger } from './SystemTrigger';
import { timeTrigger } from './TimeTrigger';

/** What the C# trigger object holds. */
export type TriggerSpec =
  /** KeepAliveTrigger or PushNotificationTrigger of the channel with that id. */
  | { readonly kind: 'ControlChannelTrigger'; readonly channel: string; readonly on: 'push' | 'keepAlive' }
  | { readonly kind: 'SocketActivityTrigger' }
  | { readonly kind: 'SystemTrigger'; readonly type: SystemTriggerType; readonly oneShot: boolean }
  | { readonly kind: 'TimeTrigger'; readonly minutes: number; readonly oneShot: boolean };

export type TriggerKindName = TriggerSpec['kind'];
export type SpecOf<K extends TriggerKindName> = Extract<TriggerSpec, { kind: K }>;

/** What a trigger may use to know when to fire. */
export interface TriggerWorld {
  readonly kernel: Kernel;
  readonly device: Device;
  /** The trigger's event happened. `reason` is shown in the journal; `last`: a one-shot trigger, used up by this. */
  fire(registration: TaskRegistration, reason: string, last: boolean): void;
}

/** One file per kind, named as the WinRT class. */
export interface TriggerKind<K extends TriggerKindName> {
  /** Throws PlatformError for settings that Register refuses. */
  check(kernel: Kernel, spec: SpecOf<K>, cause: number): void;
  /** Starts watching; the returned function stops it. */
  arm(world: TriggerWorld, registration: TaskRegistration, spec: SpecOf<K>): () => void;
}

const triggerKinds: { readonly [K in TriggerKindName]: TriggerKind<K> } = {
  ControlChannelTrigger: controlChannelTrigger,
  SocketActivityTrigger: socketActivityTrigger,
  SystemTrigger: systemTrigger,
  TimeTrigger: timeTrigger,
};

/** Throws PlatformError for settings that Register refuses. */
export function checkTrigger<K extends TriggerKindName>(kernel: Kernel, spec: SpecOf<K>, cause: number): void {
  kindOf<K>(spec).check(kernel, spec, cause);
}

export function armTrigger<K extends TriggerKindName>(
  world: TriggerWorld,
  registration: TaskRegistration,
  spec: SpecOf<K>,
): () => void {
  return kindOf<K>(spec).arm(world, registration, spec);
}

function kindOf<K extends TriggerKindName>(spec: SpecOf<K>): TriggerKind<K> {
  return triggerKinds[spec.kind as K];
}
