// NetworkInformation: the network of the device, and the news that it changed.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import { reachOf } from '../../platform/device/device';
import { hostOf } from '../host';
import { stateOf } from '../values';
import type { HostNameState } from '../Windows.Networking/HostName';

const type = 'Windows.Networking.Connectivity.NetworkInformation';

export const networkInformation: NativeModule = {
  natives: {
    [`M:${type}.DeviceNetwork`]: rt => reachOf(hostOf(rt).system.device.state),
    [`M:${type}.DeviceAdapter`]: rt => hostOf(rt).system.device.state.adapter,
    [`M:${type}.SetInformation(Windows.Networking.HostName,Windows.Networking.Connectivity.IPInformation)`]: (
      _rt,
      name: CsObject,
      information: CsObject,
    ) => {
      stateOf<HostNameState>(name).information = information;
    },
    [`M:${type}.Watch`]: rt => {
      const { system, process, state } = hostOf(rt);
      if (state.watchesNetwork) return;
      state.watchesNetwork = true;
      const stop = system.device.onChange(change => {
        const handler = state.listeners.get('networkStatusChanged');
        if (!process.alive) stop();
        else if (reachOf(change.before) !== reachOf(system.device.state) && handler) rt.queueWork(handler, []);
      });
    },
  },
};
