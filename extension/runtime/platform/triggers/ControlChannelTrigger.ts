// ControlChannelTrigger: its two triggers watch nothing themselves; the channel of that id fires them.

import type { TriggerKind } from './triggerKinds';

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger */
export const controlChannelTrigger: TriggerKind<'ControlChannelTrigger'> = {
  check() {},
  arm() {
    return () => {};
  },
};
