// ToastNotificationHistory: toasts of the app in the notification centre.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import { textArray } from '../values';
import { ticksAt } from './ToastNotifier';

const type = 'Windows.UI.Notifications.ToastNotificationHistory';

export const toastNotificationHistory: NativeModule = {
  natives: {
    // Four texts each: tag, group, XML, ticks (0: stays).
    [`M:${type}.All`]: rt =>
      textArray(
        rt,
        hostOf(rt).system.shell.history.flatMap(({ tag, group, xml, expires }) => [
          tag,
          group,
          xml,
          expires === undefined ? '0' : String(ticksAt(rt, expires)),
        ]),
      ),
    // A tag or group that is null fits all.
    [`M:${type}.RemoveToasts(System.String,System.String)`]: (rt, tag: string | null, group: string | null) => {
      const { system, process } = hostOf(rt);
      const fits = (wanted: string | null, is: string) => wanted === null || wanted === is;
      system.shell.remove(process, toast => fits(tag, toast.tag) && fits(group, toast.group));
    },
  },
};
