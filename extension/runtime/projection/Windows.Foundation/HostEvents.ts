// Delegates that C# leaves for what happens in the simulated Windows.

import type { NativeModule } from '../../engine/native';
import type { CsDelegate } from '../../engine/values';
import { maybeHostOf } from '../host';

export const hostEvents: NativeModule = {
  natives: {
    // Without a simulated Windows nothing ever happens.
    'M:Windows.Foundation.HostEvents.Listen(System.String,System.Delegate)': (
      rt,
      eventName: string,
      handler: CsDelegate,
    ) => {
      const state = maybeHostOf(rt)?.state;
      state?.listeners.set(eventName, handler);
      for (const args of state?.untold.get(eventName) ?? []) rt.queueWork(handler, args());
      state?.untold.delete(eventName);
    },
  },
};
