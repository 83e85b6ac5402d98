// BackgroundTaskDeferral over the deferral of the platform.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { Deferral } from '../../platform/lifecycle/deferrals';
import { stateOf } from '../values';

export const backgroundTaskDeferral: NativeModule = {
  natives: {
    'M:Windows.ApplicationModel.Background.BackgroundTaskDeferral.Complete': (_rt, self: CsObject) =>
      stateOf<Deferral>(self).complete(),
  },
};
