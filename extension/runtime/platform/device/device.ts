// The simulated PC as a whole: power state, network, user and session. Everything that looks at it asks or subscribes here.

import { UserError } from '../../../../server/base/errors';
import type { Kernel } from '../kernel/kernel';

export type PowerState = 'active' | 'connectedStandby';
/** `local`: no way to the internet; `metered`: internet that costs; `internet`: free of charge. */
export type NetworkState = 'none' | 'local' | 'metered' | 'internet';

export interface DeviceState {
  readonly power: PowerState;
  /** Always on, always connected: has connected standby and can be woken from it by the network. */
  readonly connectedStandbySupported: boolean;
  readonly network: NetworkState;
  readonly user: 'present' | 'away';
  readonly session: 'connected' | 'disconnected';
  readonly backgroundWorkCost: 'low' | 'medium' | 'high';
  /** The network adapter can watch one more connection in connected standby. */
  readonly hardwareSlotsFree: boolean;
}

export type DeviceChange = { readonly [K in ChangeableKey]: Change<K> }[ChangeableKey];
type ChangeableKey = 'power' | 'network' | 'user' | 'session' | 'backgroundWorkCost';
interface Change<K extends ChangeableKey> {
  readonly what: K;
  readonly from: DeviceState[K];
  readonly to: DeviceState[K];
}

export const ordinaryTablet: DeviceState = {
  power: 'active',
  connectedStandbySupported: true,
  network: 'internet',
  user: 'present',
  session: 'connected',
  backgroundWorkCost: 'low',
  hardwareSlotsFree: true,
};

/** Listeners run inside the change, in the order of subscription, with the change's journal line as cause. */
export class Device {
  private current: DeviceState;
  private readonly listeners = new Set<(change: DeviceChange) => void>();

  constructor(
    private readonly kernel: Kernel,
    initial: Partial<DeviceState> = {},
  ) {
    this.current = { ...ordinaryTablet, ...initial };
  }

  get state(): DeviceState {
    return this.current;
  }

  get isInConnectedStandby(): boolean {
    return this.current.power === 'connectedStandby';
  }

  get hasInternet(): boolean {
    return hasInternet(this.current);
  }

  /** Returns how to unsubscribe. */
  onChange(listener: (change: DeviceChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Throws UserError when the device has no connected standby. */
  setPower(to: PowerState): void {
    if (to === 'connectedStandby' && !this.current.connectedStandbySupported) {
      throw new UserError(
        'no-connected-standby',
        'This simulated device has no connected standby; choose a device with connectedStandbySupported to enter it.',
      );
    }
    this.change('power', to);
  }

  setNetwork(to: NetworkState): void {
    this.change('network', to);
  }

  setUser(to: DeviceState['user']): void {
    this.change('user', to);
  }

  setSession(to: DeviceState['session']): void {
    this.change('session', to);
  }

  setBackgroundWorkCost(to: DeviceState['backgroundWorkCost']): void {
    this.change('backgroundWorkCost', to);
  }

  private change<K extends ChangeableKey>(what: K, to: DeviceState[K]): void {
    const from = this.current[what];
    if (from === to) return;
    this.current = { ...this.current, [what]: to };
    const seq = this.kernel.write('device.changed', { what, from, to });
    this.kernel.within(seq, () => {
      for (const listener of [...this.listeners]) listener({ what, from, to } as unknown as DeviceChange);
    });
  }
}

export function hasInternet(device: DeviceState): boolean {
  return device.network === 'internet' || device.network === 'metered';
}
