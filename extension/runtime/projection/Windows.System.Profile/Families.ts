// Families: what the simulated device is.

import type { NativeModule } from '../../engine/native';
import { hostOf, maybeHostOf } from '../host';

const type = 'Windows.System.Profile.Families';
const names = { desktop: 'Desktop', mobile: 'Mobile', iot: 'IoT' } as const;

export const families: NativeModule = {
  natives: {
    [`M:${type}.get_Current`]: rt => names[hostOf(rt).system.device.state.family ?? 'desktop'],
    [`M:${type}.get_IsPhone`]: rt => {
      const system = maybeHostOf(rt)?.system;
      return system?.device.state.family === 'mobile' || system?.generation === 'phone81';
    },
  },
};
