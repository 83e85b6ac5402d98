// Constructors of the triggers that have no settings: their state is the trigger specification of the platform.

import type { NativeModule, NativeTable } from '../engine/native';
import type { CsObject } from '../engine/values';
import type { TriggerSpec } from '../platform/triggers/triggerKinds';

const namespace = 'Windows.ApplicationModel.Background';

/** Their constructors, by the types of the parameters; what those say (an app of the package) makes no difference here. */
const constructors = {
  ApplicationTrigger: [''],
  DeviceServicingTrigger: [''],
  DeviceUseTrigger: [''],
  LocationTrigger: [`(${namespace}.LocationTriggerType)`],
  MediaProcessingTrigger: [''],
  PushNotificationTrigger: ['', '(System.String)'],
  SocketActivityTrigger: [''],
  ToastNotificationActionTrigger: ['', '(System.String)'],
  ToastNotificationHistoryChangedTrigger: ['', '(System.String)'],
  UserNotificationChangedTrigger: ['(Windows.UI.Notifications.NotificationKinds)'],
} as const;

export const bareTriggers: NativeModule = {
  natives: Object.fromEntries(
    Object.entries(constructors).flatMap(([kind, parameters]) =>
      parameters.map(list => [`M:${namespace}.${kind}.#ctor${list}`, constructorOf(kind as keyof typeof constructors)]),
    ),
  ) satisfies NativeTable,
};

function constructorOf(kind: keyof typeof constructors) {
  return (_rt: unknown, self: CsObject) => {
    self.$state = { kind } satisfies TriggerSpec;
  };
}
