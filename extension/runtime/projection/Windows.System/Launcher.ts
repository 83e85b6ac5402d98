// Launcher: what the app wants to be opened goes to the journal.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

export const launcher: NativeModule = {
  natives: {
    'M:Windows.System.Launcher.Launch(System.String)': (rt, what: string) => {
      const { system, process } = hostOf(rt);
      const isVisible = process === system.app.process && system.app.state === 'Running';
      system.kernel.write('launcher.asked', { pid: process.pid, what, opened: isVisible }, process.cause);
      return isVisible;
    },
  },
};
