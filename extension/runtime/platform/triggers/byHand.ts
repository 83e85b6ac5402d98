// What a task sees in TriggerDetails when its trigger is fired by command instead of by what would really fire it.

import type { TriggerDetails } from '../lifecycle/activations';
import type { TriggerSpec } from './triggerKinds';

/** `payload`: the content of the notification, the argument of the button, the id of the device. */
export function detailsByHand(trigger: TriggerSpec, payload = ''): TriggerDetails | undefined {
  switch (trigger.kind) {
    case 'PushNotificationTrigger':
      return { kind: 'RawNotification', content: payload };
    case 'ToastNotificationActionTrigger':
      return { kind: 'ToastNotificationActionTriggerDetail', argument: payload, input: {} };
    case 'ToastNotificationHistoryChangedTrigger':
      return { kind: 'ToastNotificationHistoryChangedTriggerDetail', change: 'Removed' };
    case 'ApplicationTrigger':
    case 'MediaProcessingTrigger':
      return { kind: 'ApplicationTriggerDetails', arguments: [] };
    case 'DeviceUseTrigger':
      return { kind: 'DeviceUseDetails', deviceId: payload, arguments: '' };
    case 'DeviceServicingTrigger':
      return { kind: 'DeviceServicingDetails', deviceId: payload, arguments: '', duration: 0 };
    case 'SystemTrigger':
      return trigger.type === 'NetworkStateChange'
        ? { kind: 'NetworkStateChangeEventDetails', newCost: false, newProfile: false, newConnectivity: false }
        : undefined;
    default:
      return undefined;
  }
}
