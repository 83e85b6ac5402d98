// PushNotificationReceivedEventArgs: the notification, and the answer whether the app keeps it to itself.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { DetailsOf } from '../../platform/lifecycle/activations';
import { detailsTypes } from '../detailsObjects';
import { objectWith, stateOf } from '../values';

const type = 'Windows.Networking.PushNotifications.PushNotificationReceivedEventArgs';

interface ArgsState {
  readonly content: string;
  readonly settled: (canceled: boolean) => void;
  notification: CsObject | undefined;
}

export const pushNotificationReceivedEventArgs: NativeModule = {
  natives: {
    [`M:${type}.get_RawNotification`]: (rt, self: CsObject) => {
      const state = stateOf<ArgsState>(self);
      const raw: DetailsOf<'RawNotification'> = { kind: 'RawNotification', content: state.content };
      state.notification ??= objectWith(rt, detailsTypes.RawNotification, raw);
      return state.notification;
    },
    [`M:${type}.Settle(System.Boolean)`]: (_rt, self: CsObject, canceled: boolean) =>
      stateOf<ArgsState>(self).settled(canceled),
  },
};

export function pushReceivedObject(rt: NativeRuntime, content: string, settled: (canceled: boolean) => void): CsObject {
  return objectWith(rt, type, { content, settled, notification: undefined } satisfies ArgsState);
}
