// Frame: why a page could not be made goes to the journal.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

export const frame: NativeModule = {
  natives: {
    'M:Windows.UI.Xaml.Controls.Frame.Failed(System.String,System.String)': (rt, page: string, error: string) => {
      const { system, process } = hostOf(rt);
      system.kernel.write('page.failed', { pid: process.pid, page, error }, process.cause);
    },
  },
};
