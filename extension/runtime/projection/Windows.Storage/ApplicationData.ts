// ApplicationData: the news that data changed.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

export const applicationData: NativeModule = {
  natives: {
    'M:Windows.Storage.ApplicationData.SignalDataChanged': rt => hostOf(rt).raiseEverywhere('dataChanged'),
  },
};
