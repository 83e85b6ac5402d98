// Triggers that the app itself fires: RequestAsync of ApplicationTrigger, MediaProcessingTrigger and the device triggers.

import limits from '../../../../schemas/windows/limits.json';
import type { Device } from '../device/device';
import type { Access } from '../lifecycle/access';
import type { TriggerDetails } from '../lifecycle/activations';
import type { App } from '../lifecycle/app';
import type { Registrations, TaskRegistration } from '../lifecycle/registrations';
import type { TriggerSpec } from './triggerKinds';

/** Names of ApplicationTriggerResult and MediaProcessingTriggerResult. */
export type RequestResult = 'Allowed' | 'CurrentlyRunning' | 'DisabledByPolicy' | 'UnknownError';
/** Names of DeviceTriggerResult. */
export type DeviceRequestResult = 'Allowed' | 'DeniedByUser' | 'DeniedBySystem' | 'LowBattery';

export interface RequestWorld {
  readonly device: Device;
  readonly access: Access;
  readonly app: App;
  readonly registrations: Registrations;
  /** A run of the task is waiting or under way. */
  readonly isBusy: (registration: TaskRegistration) => boolean;
  readonly fire: (registration: TaskRegistration, reason: string, details: TriggerDetails) => void;
}

export class TriggerRequests {
  constructor(private readonly world: RequestWorld) {}

  /** `trigger` is the one that was registered; `args` are opaque here. */
  requestTask(trigger: TriggerSpec, args: readonly string[]): RequestResult {
    const { access, fire, isBusy } = this.world;
    const registration = this.registrationWith(trigger);
    if (!registration) return 'UnknownError';
    if (access.isDenied) return 'DisabledByPolicy';
    if (isBusy(registration)) return 'CurrentlyRunning';
    fire(registration, 'requested by the app', { kind: 'ApplicationTriggerDetails', arguments: args });
    return 'Allowed';
  }

  requestDeviceUse(trigger: TriggerSpec, deviceId: string, args: string): DeviceRequestResult {
    const registration = this.registrationWith(trigger);
    const denied = this.denial(registration);
    if (denied || !registration) return denied ?? 'DeniedBySystem';
    const details = { kind: 'DeviceUseDetails', deviceId, arguments: args } as const;
    this.world.fire(registration, `requested for the device ${deviceId}`, details);
    return 'Allowed';
  }

  /** `duration`: what the app expects it to take, in milliseconds. */
  requestDeviceServicing(trigger: TriggerSpec, deviceId: string, args: string, duration: number): DeviceRequestResult {
    const registration = this.registrationWith(trigger);
    const denied = this.denial(registration);
    if (denied || !registration) return denied ?? 'DeniedBySystem';
    const { supply, charge } = this.world.device.state;
    if (supply === 'battery' && charge < limits.deviceServicingCharge.value) return 'LowBattery';
    const details = { kind: 'DeviceServicingDetails', deviceId, arguments: args, duration } as const;
    this.world.fire(registration, `requested for the device ${deviceId}`, details);
    return 'Allowed';
  }

  private denial(registration: TaskRegistration | undefined): DeviceRequestResult | undefined {
    const { app, access, isBusy } = this.world;
    if (access.isDenied) return 'DeniedByUser';
    return !registration || !app.isInForeground || isBusy(registration) ? 'DeniedBySystem' : undefined;
  }

  private registrationWith(trigger: TriggerSpec): TaskRegistration | undefined {
    return this.world.registrations.all.find(registration => registration.trigger === trigger);
  }
}
