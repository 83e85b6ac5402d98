// CoreWindow: whose thread may touch elements.

import type { NativeModule } from '../../engine/native';
import { maybeHostOf } from '../host';

export const coreWindow: NativeModule = {
  natives: {
    'M:Windows.UI.Core.CoreWindow.OwnedBy(System.Int32)': (rt, threadId: number) => {
      const host = maybeHostOf(rt);
      if (host) host.state.windowThread = threadId;
    },
  },
};
