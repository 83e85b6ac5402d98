// ApplicationLanguages: what the simulated user speaks.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import { textArray } from '../values';

export const applicationLanguages: NativeModule = {
  natives: {
    'M:Windows.Globalization.ApplicationLanguages.OfUser': rt =>
      textArray(rt, [hostOf(rt).system.device.state.language]),
  },
};
