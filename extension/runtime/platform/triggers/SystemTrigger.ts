// SystemTrigger: fires when the device changes in the way its type names.

import type { DeviceChange } from '../device/device';
import { refusal } from '../kernel/platformError';
import type { TriggerKind } from './triggerKinds';

/** https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemtrigger */
export const systemTrigger: TriggerKind<'SystemTrigger'> = {
  check(kernel, spec, cause) {
    if (spec.type === 'ControlChannelReset' && spec.oneShot)
      throw refusal(kernel, 'register-channelreset-oneshot', cause);
  },
  arm(world, registration, spec) {
    const disarm = world.device.onChange(change => {
      if (!matches(spec.type, change)) return;
      if (spec.oneShot) disarm();
      world.fire(registration, spec.type, spec.oneShot);
    });
    return disarm;
  },
};

/** Types beyond these exist; they fire only by command, because the simulated device has no such change. */
export type SystemTriggerType =
  | 'SmsReceived'
  | 'UserPresent'
  | 'UserAway'
  | 'NetworkStateChange'
  | 'ControlChannelReset'
  | 'InternetAvailable'
  | 'SessionConnected'
  | 'ServicingComplete'
  | 'LockScreenApplicationAdded'
  | 'LockScreenApplicationRemoved'
  | 'TimeZoneChange'
  | 'OnlineIdConnectedStateChange'
  | 'BackgroundWorkCostChange'
  | 'PowerStateChange'
  | 'DefaultSignInAccountChange';

function matches(type: SystemTriggerType, change: DeviceChange): boolean {
  switch (change.what) {
    case 'user':
      return type === (change.to === 'present' ? 'UserPresent' : 'UserAway');
    case 'session':
      return type === 'SessionConnected' && change.to === 'connected';
    case 'network':
      if (type === 'NetworkStateChange') return true;
      return type === 'InternetAvailable' && isInternet(change.to) && !isInternet(change.from);
    case 'backgroundWorkCost':
      return type === 'BackgroundWorkCostChange';
    default:
      return false;
  }
}

function isInternet(network: string): boolean {
  return network === 'internet' || network === 'metered';
}
