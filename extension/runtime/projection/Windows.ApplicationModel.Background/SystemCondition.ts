// SystemCondition: its state is the condition of the platform.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { SystemConditionType } from '../../platform/conditions/conditions';
import { enumName, enumValue, stateOf } from '../values';

const type = 'Windows.ApplicationModel.Background.SystemCondition';

export const systemCondition: NativeModule = {
  natives: {
    [`M:${type}.#ctor(${type}Type)`]: (rt, self: CsObject, conditionType: number) => {
      self.$state = enumName(rt, `${type}Type`, conditionType) as SystemConditionType;
    },
    [`M:${type}.get_ConditionType`]: (rt, self: CsObject) =>
      enumValue(rt, `${type}Type`, stateOf<SystemConditionType>(self)),
  },
};
