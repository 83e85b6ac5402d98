// SocketActivityTrigger: it has no settings and watches nothing itself; the socket broker fires it for the sockets it holds.

import type { TriggerKind } from './triggerKinds';

/** https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.socketactivitytrigger */
export const socketActivityTrigger: TriggerKind<'SocketActivityTrigger'> = {
  check() {},
  arm() {
    return () => {};
  },
};
