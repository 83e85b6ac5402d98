// CoreApplication: ending the process.

import type { NativeModule } from '../../engine/native';

export const coreApplication: NativeModule = {
  natives: {
    'M:Windows.ApplicationModel.Core.CoreApplication.End': rt => rt.exit(0),
  },
};
