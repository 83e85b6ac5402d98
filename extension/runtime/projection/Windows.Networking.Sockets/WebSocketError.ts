// WebSocketError.GetStatus: the reason behind the HRESULT of a failed WebSocket call.

import type { NativeModule } from '../../engine/native';
import { webErrorStatus } from '../../platform/http/httpErrors';

export const webSocketError: NativeModule = {
  natives: {
    'M:Windows.Networking.Sockets.WebSocketError.GetStatus(System.Int32)': (_rt, hresult: number) =>
      webErrorStatus(hresult >>> 0),
  },
};
