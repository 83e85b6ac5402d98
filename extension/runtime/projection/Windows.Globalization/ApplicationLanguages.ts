// ApplicationLanguages: what the simulated user speaks.

import user from '../../../../schemas/windows/user.json';
import type { NativeModule } from '../../engine/native';
import { textArray } from '../values';

export const applicationLanguages: NativeModule = {
  natives: {
    'M:Windows.Globalization.ApplicationLanguages.OfUser': rt => textArray(rt, user.languages.value),
  },
};
