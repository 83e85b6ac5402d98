// The simulated PC as a whole: power, network, supply, user and session. Everything that looks at it asks or subscribes here.

import deviceRows from '../../../../schemas/windows/devices.json';
import userRows from '../../../../schemas/windows/user.json';
import { UserError } from '../../../../server/base/errors';
import type { Kernel } from '../kernel/kernel';
import type { DeviceKey } from '../kernel/records';
import { isInPhase, nextPhase, type StandbyPhase } from './standbyPhases';

/** In sleep, hibernate and off nothing runs. */
export type PowerState = 'active' | 'screenOff' | 'connectedStandby' | 'sleep' | 'hibernate' | 'off';
/** `local`: no way to the internet; `metered`: internet that costs; `internet`: free of charge. */
export type NetworkState = 'none' | 'local' | 'metered' | 'internet';
export type DeviceKind = keyof typeof deviceRows.rows;

export interface DeviceState {
  /** What apps are told by AnalyticsInfo, and which APIs there are besides the universal ones; absent: desktop. */
  readonly family?: 'desktop' | 'mobile' | 'iot';
  /** What its user speaks, as `de-DE`: numbers and dates are written so, and texts of the app found. */
  readonly language: string;
  readonly power: PowerState;
  /** How far the device has gone into connected standby. */
  readonly standbyPhase: StandbyPhase;
  /** "Always on, always connected": with such a chipset the device has connected standby. */
  readonly aoacChipset: boolean;
  /** With such a network adapter, and the chipset, the network can wake the device from connected standby. */
  readonly aoacNic: boolean;
  readonly network: NetworkState;
  readonly adapter: 'ethernet' | 'wifi' | 'mobile';
  readonly supply: 'ac' | 'battery';
  /** What is left in the battery, in percent. */
  readonly charge: number;
  readonly batterySaver: 'off' | 'on';
  readonly user: 'present' | 'away';
  /** `loggedOff`: nobody is logged on, so nothing of the user's apps runs. */
  readonly session: 'connected' | 'disconnected' | 'loggedOff';
  readonly lock: 'unlocked' | 'locked';
  /** By so many minutes the local clock is ahead of UTC. */
  readonly utcOffset: number;
  readonly backgroundWorkCost: 'low' | 'medium' | 'high';
  /** So many minutes late, from 0 to 15, the system finds that the time of a TimeTrigger is up. */
  readonly timerLateness: number;
  /** `none`, or latitude and longitude: `47.64, -122.13`. */
  readonly location: string;
  /** What the user lets the app know of it. */
  readonly locationAccess: 'allowed' | 'denied';
  /** The network adapter can watch one more connection in connected standby. */
  readonly hardwareSlotsFree: boolean;
}

/** `power` changes together with `standbyPhase`. */
export type DeviceChange = { readonly [K in DeviceKey]: Change<K> }[DeviceKey];
interface Change<K extends DeviceKey> {
  readonly what: K;
  readonly from: DeviceState[K];
  readonly to: DeviceState[K];
  readonly before: DeviceState;
}

const ordinary: DeviceState = {
  power: 'active',
  standbyPhase: 'None',
  family: 'desktop',
  language: userRows.language.value,
  aoacChipset: true,
  aoacNic: true,
  network: 'internet',
  adapter: 'wifi',
  supply: 'ac',
  charge: 100,
  batterySaver: 'off',
  user: 'present',
  session: 'connected',
  lock: 'unlocked',
  utcOffset: 0,
  backgroundWorkCost: 'low',
  timerLateness: 0,
  location: 'none',
  locationAccess: 'allowed',
  hardwareSlotsFree: true,
};

/** What a device of that kind (schemas/windows/devices.json) is like when it is switched on. */
export function deviceOfKind(kind: DeviceKind): DeviceState {
  return { ...ordinary, ...(deviceRows.rows[kind].state as Partial<DeviceState>) };
}

export const deviceKinds = Object.keys(deviceRows.rows) as readonly DeviceKind[];

/** Listeners run inside the change, in the order of subscription, with the change's journal line as cause. */
export class Device {
  private current: DeviceState;
  private readonly listeners = new Set<(change: DeviceChange) => void>();

  constructor(
    private readonly kernel: Kernel,
    initial: Partial<DeviceState> = {},
  ) {
    this.current = { ...deviceOfKind('tablet'), ...initial };
  }

  get state(): DeviceState {
    return this.current;
  }

  /** Only what may wake the device gets through. */
  get isInConnectedStandby(): boolean {
    return isInConnectedStandby(this.current);
  }

  /** Asleep, hibernated or off: nothing runs, nothing is connected, nothing wakes it but its user. */
  get isStopped(): boolean {
    return isStopped(this.current);
  }

  /** Some network can be used now. */
  get hasNetwork(): boolean {
    return reachOf(this.current) !== 'none';
  }

  get hasInternet(): boolean {
    return hasInternet(this.current);
  }

  /** The network can wake the device from connected standby: chipset and adapter both have to be able to. */
  get canWakeByNetwork(): boolean {
    return this.current.aoacChipset && this.current.aoacNic;
  }

  /** Returns how to unsubscribe. */
  onChange(listener: (change: DeviceChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set<K extends Exclude<DeviceKey, 'power' | 'standbyPhase'>>(what: K, to: DeviceState[K]): void {
    this.change(what, to, {});
  }

  /**
   * Goes there at once; into connected standby through all of its phases. Throws UserError where the device cannot go
   * there: without connected standby, or when it is off and is not switched on.
   */
  setPower(to: PowerState): void {
    this.goTo(to, to === 'connectedStandby' ? 'Resiliency' : 'None');
  }

  /** One phase further into connected standby, or out of it. Throws UserError when there is no further. */
  stepStandby(direction: 'in' | 'out'): void {
    const phase = nextPhase(this.current.standbyPhase, direction);
    if (!phase) {
      const sentence =
        direction === 'in' ? 'The device is in the last phase of connected standby.' : 'The device is not in standby.';
      throw new UserError('no-further-phase', sentence);
    }
    this.goTo(phase === 'None' ? 'active' : 'connectedStandby', phase);
  }

  private goTo(power: PowerState, phase: StandbyPhase): void {
    const { current } = this;
    if (power === 'connectedStandby' && !current.aoacChipset) {
      const sentence =
        'This simulated device has no connected standby; choose a device whose chipset has it (aoacChipset).';
      throw new UserError('no-connected-standby', sentence);
    }
    if (current.power === 'off' && power !== 'active' && power !== 'off')
      throw new UserError('device-off', 'The device is off; switch it on first (power "active").');
    if (power !== current.power) this.change('power', power, { standbyPhase: phase });
    else if (phase !== current.standbyPhase) this.change('standbyPhase', phase, {});
  }

  private change<K extends DeviceKey>(what: K, to: DeviceState[K], also: Partial<DeviceState>): void {
    const before = this.current;
    const from = before[what];
    if (from === to) return;
    this.current = { ...before, ...also, [what]: to };
    const { standbyPhase } = this.current;
    const phase = what === 'power' && standbyPhase !== 'None' ? { phase: standbyPhase } : {};
    const seq = this.kernel.write('device.changed', { what, from, to, ...phase });
    this.kernel.within(seq, () => {
      for (const listener of [...this.listeners]) listener({ what, from, to, before } as unknown as DeviceChange);
    });
  }
}

export function isStopped({ power }: DeviceState): boolean {
  return power === 'sleep' || power === 'hibernate' || power === 'off';
}

export function isInConnectedStandby({ power, standbyPhase }: DeviceState): boolean {
  return power === 'connectedStandby' && isInPhase(standbyPhase, 'restrictsNetwork');
}

/** The network as software finds it: none while nothing runs, and none in connected standby with an ordinary adapter. */
export function reachOf(device: DeviceState): NetworkState {
  if (isStopped(device) || (isInConnectedStandby(device) && !device.aoacNic)) return 'none';
  return device.network;
}

export function hasInternet(device: DeviceState): boolean {
  const reach = reachOf(device);
  return reach === 'internet' || reach === 'metered';
}
