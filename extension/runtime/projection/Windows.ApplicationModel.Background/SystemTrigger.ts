// SystemTrigger: its state is the trigger specification of the platform.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { SystemTriggerType } from '../../platform/triggers/SystemTrigger';
import type { SpecOf } from '../../platform/triggers/triggerKinds';
import { enumName, enumValue, stateOf } from '../values';

const type = 'Windows.ApplicationModel.Background.SystemTrigger';

export const systemTrigger: NativeModule = {
  natives: {
    [`M:${type}.#ctor(${type}Type,System.Boolean)`]: (rt, self: CsObject, triggerType: number, oneShot: boolean) => {
      const name = enumName(rt, `${type}Type`, triggerType) as SystemTriggerType;
      self.$state = { kind: 'SystemTrigger', type: name, oneShot } satisfies SpecOf<'SystemTrigger'>;
    },
    [`M:${type}.get_OneShot`]: (_rt, self: CsObject) => stateOf<SpecOf<'SystemTrigger'>>(self).oneShot,
    [`M:${type}.get_TriggerType`]: (rt, self: CsObject) =>
      enumValue(rt, `${type}Type`, stateOf<SpecOf<'SystemTrigger'>>(self).type),
  },
};
