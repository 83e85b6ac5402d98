// The events that a SystemTrigger can wait for: what changes of the device cause them, and who listens.

import { type DeviceChange, type DeviceState, hasInternet, reachOf } from '../device/device';
import type { TriggerDetails } from '../lifecycle/activations';
import type { SystemTriggerType } from './SystemTrigger';

type Listener = (details: TriggerDetails | undefined) => void;

/** Types that no change of the device causes (SmsReceived, OnlineIdConnectedStateChange …) are raised by whoever knows. */
export class SystemEvents {
  private readonly listeners = new Map<SystemTriggerType, Set<Listener>>();

  /** Returns how to unsubscribe. */
  on(type: SystemTriggerType, listener: Listener): () => void {
    const known = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, known.add(listener));
    return () => known.delete(listener);
  }

  raise(type: SystemTriggerType, details?: TriggerDetails): void {
    for (const listener of [...(this.listeners.get(type) ?? [])]) listener(details);
  }

  /** Raises what follows from a change of the device. */
  follow(change: DeviceChange, now: DeviceState): void {
    for (const type of eventsOf(change, now))
      this.raise(type, type === 'NetworkStateChange' ? networkDetails(change.before, now) : undefined);
  }
}

function eventsOf({ what, to, before }: DeviceChange, now: DeviceState): readonly SystemTriggerType[] {
  switch (what) {
    case 'user':
      return [to === 'present' ? 'UserPresent' : 'UserAway'];
    case 'session':
      return to === 'connected' ? ['SessionConnected'] : [];
    case 'backgroundWorkCost':
      return ['BackgroundWorkCostChange'];
    case 'utcOffset':
      return ['TimeZoneChange'];
    case 'supply':
      return ['PowerStateChange'];
    case 'network':
    case 'adapter':
    case 'power':
    case 'standbyPhase':
      return networkEvents(before, now);
    default:
      return [];
  }
}

/** The network also comes and goes with the power. */
function networkEvents(before: DeviceState, now: DeviceState): readonly SystemTriggerType[] {
  const isSame = reachOf(before) === reachOf(now) && before.adapter === now.adapter;
  if (isSame) return [];
  return hasInternet(now) && !hasInternet(before)
    ? ['NetworkStateChange', 'InternetAvailable']
    : ['NetworkStateChange'];
}

function networkDetails(before: DeviceState, now: DeviceState): TriggerDetails {
  const costs = (device: DeviceState) => reachOf(device) === 'metered';
  return {
    kind: 'NetworkStateChangeEventDetails',
    newCost: costs(before) !== costs(now),
    newProfile: hasInternet(before) !== hasInternet(now) || before.adapter !== now.adapter,
    newConnectivity: reachOf(before) !== reachOf(now),
  };
}
