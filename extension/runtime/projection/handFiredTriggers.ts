// Triggers of phones, sensors, devices and the like, which only a command fires: they hold what they are given, and say what they are.

import type { MethodSymbol } from '../../../server/csharp/symbols/symbols';
import type { NativeFunction, NativeModule, NativeRuntime } from '../engine/native';
import type { CsObject, Value } from '../engine/values';
import type { FiredByHand } from '../platform/triggers/triggerKinds';
import { firedByHand } from '../platform/triggers/triggerRows';
import { constructed, getter, setter } from './propertyBags';

const namespace = 'Windows.ApplicationModel.Background';

export const handFiredTriggers: NativeModule = {
  natives: {
    [`M:${namespace}.ActivitySensorTrigger.Make`]: (_rt, self: CsObject) => {
      self.$state = { kind: 'ActivitySensorTrigger' };
    },
  },
  family: behaviourOf,
};

function behaviourOf(method: MethodSymbol): NativeFunction | undefined {
  const type = method.containingType.definition;
  const kind = firedByHand.find(each => type.metadataName === `${namespace}.${each}`);
  if (kind === undefined || method.isStatic) return undefined;
  switch (method.methodKind) {
    case 'constructor':
      return made(method, kind);
    case 'propertyGet':
      return getter(method, type);
    case 'propertySet':
      return setter(method);
    default:
      return undefined;
  }
}

/** Also the trigger specification of the platform. */
function made(method: MethodSymbol, kind: FiredByHand): NativeFunction {
  const keep = constructed(method) as (rt: NativeRuntime, self: CsObject, ...args: Value[]) => void;
  return (rt: NativeRuntime, self: CsObject, ...args: Value[]) => {
    keep(rt, self, ...args);
    const { values = new Map<string, Value>() } = (self.$state ?? {}) as { readonly values?: Map<string, Value> };
    // PhoneTrigger calls one thing by two names.
    const triggerType = values.get('Type');
    if (triggerType !== undefined) values.set('TriggerType', triggerType);
    self.$state = { values, handlers: new Map(), kind };
  };
}
