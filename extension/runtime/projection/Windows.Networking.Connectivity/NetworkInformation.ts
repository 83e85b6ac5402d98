// NetworkInformation: the network of the device, and the news that it changed.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

const type = 'Windows.Networking.Connectivity.NetworkInformation';

export const networkInformation: NativeModule = {
  natives: {
    [`M:${type}.DeviceNetwork`]: rt => hostOf(rt).system.device.state.network,
    [`M:${type}.Watch`]: rt => {
      const { system, process, state } = hostOf(rt);
      if (state.watchesNetwork) return;
      state.watchesNetwork = true;
      const stop = system.device.onChange(change => {
        const handler = state.listeners.get('networkStatusChanged');
        if (!process.alive) stop();
        else if (change.what === 'network' && handler) rt.queueWork(handler, []);
      });
    },
  },
};
