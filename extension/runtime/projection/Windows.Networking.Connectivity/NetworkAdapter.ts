// NetworkAdapter: the network card of the device.

import adapters from '../../../../schemas/windows/networkAdapters.json';
import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

const type = 'Windows.Networking.Connectivity.NetworkAdapter';

export const networkAdapter: NativeModule = {
  natives: {
    [`M:${type}.DeviceInterfaceType`]: rt => adapters[hostOf(rt).system.device.state.adapter].ianaInterfaceType,
    [`M:${type}.DeviceAdapterId`]: rt => adapters[hostOf(rt).system.device.state.adapter].id,
  },
};
