// RequestAsync of the triggers that the app itself fires.

import type { NativeModule, NativeRuntime } from '../engine/native';
import type { CsArray, CsObject } from '../engine/values';
import type { TriggerRequests } from '../platform/triggers/requests';
import type { TriggerSpec } from '../platform/triggers/triggerKinds';
import { hostOf } from './host';
import { startOperation } from './operations';
import { enumValue, stateOf } from './values';

const namespace = 'Windows.ApplicationModel.Background';

/** A task that ends with what the platform answers, as a value of the enum `result`. */
function request(rt: NativeRuntime, result: string, ask: (requests: TriggerRequests) => string): CsObject {
  const { system, process } = hostOf(rt);
  return startOperation<string>(rt, {
    resultType: rt.type(`${namespace}.${result}`),
    toValue: answer => enumValue(rt, `${namespace}.${result}`, answer),
    start: done => {
      system.kernel.post(() => {
        if (process.alive) done({ ok: true, value: ask(system.requests) });
      }, process.cause);
      return undefined;
    },
  });
}

function texts(array: CsArray): string[] {
  return Array.from({ length: array.lengths[0] ?? 0 }, (_, i) => array.get(i) as string);
}

export const triggerRequests: NativeModule = {
  natives: {
    [`M:${namespace}.ApplicationTrigger.Request(System.String[])`]: (rt, self: CsObject, args: CsArray) =>
      request(rt, 'ApplicationTriggerResult', requests =>
        requests.requestTask(stateOf<TriggerSpec>(self), texts(args)),
      ),
    [`M:${namespace}.MediaProcessingTrigger.Request(System.String[])`]: (rt, self: CsObject, args: CsArray) =>
      request(rt, 'MediaProcessingTriggerResult', requests =>
        requests.requestTask(stateOf<TriggerSpec>(self), texts(args)),
      ),
    [`M:${namespace}.DeviceUseTrigger.Request(System.String,System.String)`]: (
      rt,
      self: CsObject,
      device: string,
      args: string,
    ) =>
      request(rt, 'DeviceTriggerResult', requests =>
        requests.requestDeviceUse(stateOf<TriggerSpec>(self), device, args),
      ),
    [`M:${namespace}.DeviceServicingTrigger.Request(System.String,System.Double,System.String)`]: (
      rt,
      self: CsObject,
      device: string,
      duration: number,
      args: string,
    ) =>
      request(rt, 'DeviceTriggerResult', requests =>
        requests.requestDeviceServicing(stateOf<TriggerSpec>(self), device, args, duration),
      ),
  },
};
