// OpenDialog: questions of the app are seen in the journal.

import type { NativeModule } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import { hostOf } from '../host';

export const openDialog: NativeModule = {
  natives: {
    'M:Windows.UI.Popups.OpenDialog.Shown(System.String,System.String,System.String[])': (
      rt,
      title: string,
      content: string,
      labels: CsArray,
    ) => {
      const { system, process } = hostOf(rt);
      const buttons = labels.items as string[];
      system.kernel.write('dialog.shown', { pid: process.pid, title, content, buttons }, process.cause);
    },
  },
};
