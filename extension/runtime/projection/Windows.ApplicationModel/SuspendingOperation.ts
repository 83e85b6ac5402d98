// SuspendingOperation and its deferral over those of the platform.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { SuspendingOperation } from '../../platform/lifecycle/app';
import type { Deferral } from '../../platform/lifecycle/deferrals';
import { hostOf } from '../host';
import { objectWith, stateOf } from '../values';

const type = 'Windows.ApplicationModel.SuspendingOperation';

export const suspendingOperation: NativeModule = {
  natives: {
    [`M:${type}.DeadlineTicks`]: (rt, self: CsObject) => {
      const remaining = stateOf<SuspendingOperation>(self).deadline - hostOf(rt).system.kernel.now;
      return rt.now() + BigInt(Math.round(remaining * 10_000));
    },
    [`M:${type}.GetDeferral`]: (rt, self: CsObject) => {
      const deferral = stateOf<SuspendingOperation>(self).getDeferral();
      return objectWith(rt, 'Windows.ApplicationModel.SuspendingDeferral', deferral);
    },
    [`M:${type}.HandlersReturned`]: (_rt, self: CsObject) => stateOf<SuspendingOperation>(self).handlersReturned(),
    'M:Windows.ApplicationModel.SuspendingDeferral.Complete': (_rt, self: CsObject) =>
      stateOf<Deferral>(self).complete(),
  },
};

export function suspendingOperationObject(rt: NativeRuntime, operation: SuspendingOperation): CsObject {
  return objectWith(rt, type, operation);
}
