// BackgroundTaskBuilder.Register: from what the C# objects hold to a registration of the platform.

import type { NativeModule } from '../../engine/native';
import type { CsArray, CsObject, Value } from '../../engine/values';
import type { SystemConditionType } from '../../platform/conditions/conditions';
import type { TriggerSpec } from '../../platform/triggers/triggerKinds';
import { hostOf } from '../host';

const type = 'Windows.ApplicationModel.Background';

export const backgroundTaskBuilder: NativeModule = {
  natives: {
    [`M:${type}.BackgroundTaskBuilder.RegisterTask(System.String,System.String,${type}.IBackgroundTrigger,${type}.IBackgroundCondition[],System.Boolean,System.Boolean,System.String,System.String)`]:
      (
        rt,
        name: string,
        entryPoint: string,
        trigger: CsObject | null,
        conditions: CsArray,
        networkRequested: boolean,
        cancelOnConditionLoss: boolean,
        groupId: string | null,
        groupName: string | null,
      ) => {
        const { system, process, state } = hostOf(rt);
        const registration = system.registrations.register(
          {
            name,
            entryPoint,
            trigger: trigger ? (trigger.$state as TriggerSpec) : undefined,
            conditions: Array.from({ length: conditions.lengths[0] ?? 0 }, (_, i) => conditionOf(conditions.get(i))),
            networkRequested,
            cancelOnConditionLoss,
            ...(groupId === null ? {} : { group: { id: groupId, name: groupName ?? '' } }),
          },
          process.cause,
        );
        state.registrations.set(registration.id, registration);
        if (trigger) state.objects.set(registration, trigger);
        return registration.id;
      },
  },
};

function conditionOf(condition: Value): SystemConditionType {
  return (condition as CsObject).$state as SystemConditionType;
}
