// MaintenanceTrigger: its state is the trigger specification of the platform.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { SpecOf } from '../../platform/triggers/triggerKinds';
import { stateOf } from '../values';

const type = 'Windows.ApplicationModel.Background.MaintenanceTrigger';

export const maintenanceTrigger: NativeModule = {
  natives: {
    [`M:${type}.#ctor(System.UInt32,System.Boolean)`]: (_rt, self: CsObject, minutes: number, oneShot: boolean) => {
      self.$state = { kind: 'MaintenanceTrigger', minutes, oneShot } satisfies SpecOf<'MaintenanceTrigger'>;
    },
    [`M:${type}.get_FreshnessTime`]: (_rt, self: CsObject) => stateOf<SpecOf<'MaintenanceTrigger'>>(self).minutes,
    [`M:${type}.get_OneShot`]: (_rt, self: CsObject) => stateOf<SpecOf<'MaintenanceTrigger'>>(self).oneShot,
  },
};
