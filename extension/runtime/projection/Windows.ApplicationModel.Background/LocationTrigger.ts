// LocationTrigger: there is one kind, geofences.

import type { NativeModule } from '../../engine/native';
import { enumValue } from '../values';

const type = 'Windows.ApplicationModel.Background.LocationTrigger';

export const locationTrigger: NativeModule = {
  natives: {
    [`M:${type}.get_TriggerType`]: rt => enumValue(rt, `${type}Type`, 'Geofence'),
  },
};
