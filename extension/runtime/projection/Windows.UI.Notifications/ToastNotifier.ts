// ToastNotifier.Show: the toast appears.

import type { NativeModule } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import { hostOf } from '../host';

export const toastNotifier: NativeModule = {
  natives: {
    'M:Windows.UI.Notifications.ToastNotifier.ShowLines(System.String[])': (rt, lines: CsArray) => {
      const { system, process } = hostOf(rt);
      system.showToast(process, lines.items as string[]);
    },
  },
};
