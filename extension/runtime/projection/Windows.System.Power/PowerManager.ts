// PowerManager: mains power, battery and battery saver of the device, and the news that they changed.

import type { NativeModule } from '../../engine/native';
import type { DeviceState } from '../../platform/device/device';
import { hostOf } from '../host';
import { enumValue } from '../values';

const namespace = 'Windows.System.Power';
const type = `${namespace}.PowerManager`;

/** Every simulated device has a battery; on mains power it charges until it is full. */
function batteryStatus({ supply, charge }: DeviceState): string {
  if (supply === 'battery') return 'Discharging';
  return charge < 100 ? 'Charging' : 'Idle';
}

export const powerManager: NativeModule = {
  natives: {
    [`M:${type}.get_BatteryStatus`]: rt =>
      enumValue(rt, `${namespace}.BatteryStatus`, batteryStatus(hostOf(rt).system.device.state)),
    [`M:${type}.get_EnergySaverStatus`]: rt => {
      const { batterySaver } = hostOf(rt).system.device.state;
      return enumValue(rt, `${namespace}.EnergySaverStatus`, batterySaver === 'on' ? 'On' : 'Off');
    },
    [`M:${type}.get_PowerSupplyStatus`]: rt => {
      const { supply } = hostOf(rt).system.device.state;
      return enumValue(rt, `${namespace}.PowerSupplyStatus`, supply === 'ac' ? 'Adequate' : 'NotPresent');
    },
    [`M:${type}.get_RemainingChargePercent`]: rt => hostOf(rt).system.device.state.charge,
    [`M:${type}.Watch`]: rt => {
      const { system, process, state } = hostOf(rt);
      if (state.watchesPower) return;
      state.watchesPower = true;
      const stop = system.device.onChange(({ what }) => {
        const handler = state.listeners.get('powerChanged');
        if (!process.alive) stop();
        else if (handler && (what === 'supply' || what === 'charge' || what === 'batterySaver'))
          rt.queueWork(handler, [what]);
      });
    },
  },
};
