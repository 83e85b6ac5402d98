// SocketActivityTrigger: whether the network can wake this device.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

const type = 'Windows.ApplicationModel.Background.SocketActivityTrigger';

export const socketActivityTrigger: NativeModule = {
  natives: {
    [`M:${type}.get_IsWakeFromLowPowerSupported`]: rt => hostOf(rt).system.device.canWakeByNetwork,
  },
};
