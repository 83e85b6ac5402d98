// LaunchActivatedEventArgs: what had become of the app before this start.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import { enumValue } from '../values';

export const launchActivatedEventArgs: NativeModule = {
  natives: {
    'M:Windows.ApplicationModel.Activation.LaunchActivatedEventArgs.get_PreviousExecutionState': rt => {
      const { previousState = 'NotRunning' } = hostOf(rt);
      return enumValue(rt, 'Windows.ApplicationModel.Activation.ApplicationExecutionState', previousState);
    },
  },
};
