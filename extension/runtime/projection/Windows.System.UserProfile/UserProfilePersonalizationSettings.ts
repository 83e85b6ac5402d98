// UserProfilePersonalizationSettings: which picture the app puts where goes to the journal.

import type { NativeModule } from '../../engine/native';
import { windowsPath } from '../fileStore';
import { hostOf } from '../host';

export const userProfilePersonalizationSettings: NativeModule = {
  natives: {
    'M:Windows.System.UserProfile.UserProfilePersonalizationSettings.Show(System.String,System.String)': (
      rt,
      where: 'wallpaper' | 'lock screen',
      path: string,
    ) => {
      const { system, process, files } = hostOf(rt);
      if (files.find(windowsPath(path))?.kind !== 'file') return false;
      system.kernel.write('picture.shown', { pid: process.pid, where, path }, process.cause);
      return true;
    },
  },
};
