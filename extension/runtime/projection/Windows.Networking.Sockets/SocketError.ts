// SocketError.GetStatus: the reason behind the HRESULT of a failed socket call.

import type { NativeModule } from '../../engine/native';
import { socketErrorStatus } from '../../platform/kernel/platformError';

export const socketError: NativeModule = {
  natives: {
    'M:Windows.Networking.Sockets.SocketError.GetStatus(System.Int32)': (_rt, hresult: number) =>
      socketErrorStatus(hresult >>> 0),
  },
};
