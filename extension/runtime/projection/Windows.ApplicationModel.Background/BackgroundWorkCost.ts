// BackgroundWorkCost: how dear background work is on the device now.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import { enumValue } from '../values';

const type = 'Windows.ApplicationModel.Background.BackgroundWorkCost';

export const backgroundWorkCost: NativeModule = {
  natives: {
    [`M:${type}.get_CurrentBackgroundWorkCost`]: rt => {
      const { backgroundWorkCost: cost } = hostOf(rt).system.device.state;
      return enumValue(rt, `${type}Value`, `${cost.charAt(0).toUpperCase()}${cost.slice(1)}`);
    },
  },
};
