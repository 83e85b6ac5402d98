// PushNotificationChannelManager: the address of the app at the notification service: of the machine's own, or nowhere.

import { createHash } from 'node:crypto';
import limits from '../../../../schemas/windows/limits.json';
import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

const type = 'Windows.Networking.PushNotifications.PushNotificationChannelManager';

export const pushNotificationChannelManager: NativeModule = {
  natives: {
    [`M:${type}.HasInternet`]: rt => hostOf(rt).system.device.hasInternet,
    // Where nobody listens it is no address of anybody: ".invalid" resolves nowhere (RFC 2606).
    [`M:${type}.Address`]: rt => {
      const { address } = hostOf(rt).system.push;
      if (address !== undefined) return address;
      const token = createHash('sha256').update(hostOf(rt).package.familyName).digest('hex').slice(0, 32);
      return `https://wns.invalid/?token=${token}`;
    },
    [`M:${type}.DaysValid`]: () => limits.pushChannelDays.value,
  },
};
