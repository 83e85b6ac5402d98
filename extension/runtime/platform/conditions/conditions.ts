// The system conditions that can be put on a background task: each answers from the state of the device.

import { type DeviceState, hasInternet, reachOf } from '../device/device';

/** In words why a condition does not hold; undefined when it holds. All conditions of a task have to hold. */
export function unmetCondition(condition: SystemConditionType, device: DeviceState): string | undefined {
  return conditions[condition].holds(device) ? undefined : conditions[condition].otherwise;
}

export type SystemConditionType =
  | 'UserPresent'
  | 'UserNotPresent'
  | 'InternetAvailable'
  | 'InternetNotAvailable'
  | 'SessionConnected'
  | 'SessionDisconnected'
  | 'FreeNetworkAvailable'
  | 'BackgroundWorkCostNotHigh';

interface Condition {
  holds(device: DeviceState): boolean;
  readonly otherwise: string;
}

/** Names and meaning: https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemconditiontype */
const conditions: Record<SystemConditionType, Condition> = {
  UserPresent: { holds: device => device.user === 'present', otherwise: 'the user is away' },
  UserNotPresent: { holds: device => device.user === 'away', otherwise: 'the user is present' },
  InternetAvailable: { holds: hasInternet, otherwise: 'there is no internet' },
  InternetNotAvailable: { holds: device => !hasInternet(device), otherwise: 'there is internet' },
  SessionConnected: { holds: device => device.session === 'connected', otherwise: 'no session is connected' },
  SessionDisconnected: { holds: device => device.session === 'disconnected', otherwise: 'a session is connected' },
  FreeNetworkAvailable: {
    holds: device => reachOf(device) === 'internet',
    otherwise: 'the network is not free of charge',
  },
  BackgroundWorkCostNotHigh: {
    holds: device => device.backgroundWorkCost !== 'high',
    otherwise: 'the cost of background work is high',
  },
};
