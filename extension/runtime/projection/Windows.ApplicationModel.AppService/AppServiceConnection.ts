// AppServiceConnection: one end of a connection of the platform, and the messages on it.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject } from '../../engine/values';
import type { ConnectionStatus } from '../../platform/appServices/appServices';
import type {
  ResponseStatus,
  ServiceEnd,
  ServiceRequest,
  ServiceResponse,
} from '../../platform/appServices/connection';
import { refusal } from '../../platform/kernel/platformError';
import type { DetailsOf } from '../../platform/lifecycle/activations';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { enumValue, objectWith, stateOf, textArray, textsOf } from '../values';

const namespace = 'Windows.ApplicationModel.AppService';
const type = `${namespace}.AppServiceConnection`;
const request = `${namespace}.AppServiceRequest`;
export const appServiceDetailsType = `${namespace}.AppServiceTriggerDetails`;

/** Undefined before OpenAsync has succeeded. */
const endOf = (self: CsObject) => self.$state as ServiceEnd | undefined;

function openEnd(rt: NativeRuntime, self: CsObject): ServiceEnd {
  const end = endOf(self);
  if (end && !end.isClosed) return end;
  const { system, process } = hostOf(rt);
  throw refusal(system.kernel, end ? 'service-closed' : 'service-not-open', process.cause);
}

export const appServiceConnection: NativeModule = {
  natives: {
    [`M:${type}.Open(System.String,System.String)`]: (rt, self: CsObject, family: string, name: string) => {
      const { system, process } = hostOf(rt);
      return startOperation<ConnectionStatus>(rt, {
        resultType: rt.type(`${namespace}.AppServiceConnectionStatus`),
        toValue: status => enumValue(rt, `${namespace}.AppServiceConnectionStatus`, status),
        start: done => {
          system.appServices.open(process, family, name, (status, end) => {
            if (status === 'Success') self.$state = end;
            done({ ok: true, value: status });
          });
          return undefined;
        },
      });
    },
    [`M:${type}.Send(System.String[])`]: (rt, self: CsObject, message: CsArray) => {
      const end = openEnd(rt, self);
      return startOperation<ServiceResponse>(rt, {
        resultType: rt.arrayType(rt.type('System.String')),
        toValue: response => textArray(rt, [response.status, ...(response.message ?? [])]),
        start: done => {
          end.send(textsOf(message), hostOf(rt).process.cause, value => done({ ok: true, value }));
          return undefined;
        },
      });
    },
    [`M:${type}.HearRequests(System.Action{${request}})`]: (rt, self: CsObject, handler: CsDelegate) =>
      endOf(self)?.listen({ received: each => rt.queueWork(handler, [objectWith(rt, request, each)]) }),
    [`M:${type}.HearClosed(System.Action{${namespace}.AppServiceClosedStatus})`]: (
      rt,
      self: CsObject,
      handler: CsDelegate,
    ) =>
      endOf(self)?.listen({
        closed: status => rt.queueWork(handler, [enumValue(rt, `${namespace}.AppServiceClosedStatus`, status)]),
      }),
    [`M:${type}.Close`]: (rt, self: CsObject) => {
      const end = endOf(self);
      if (end) hostOf(rt).system.appServices.close(end);
    },
    [`M:${request}.MessageTexts`]: (rt, self: CsObject) => textArray(rt, stateOf<ServiceRequest>(self).message),
    [`M:${request}.Handled`]: (_rt, self: CsObject) => stateOf<ServiceRequest>(self).handled(),
    [`M:${request}.Respond(System.String[])`]: (rt, self: CsObject, message: CsArray) => {
      const { system, process } = hostOf(rt);
      const status = `${namespace}.AppServiceResponseStatus`;
      return startOperation<ResponseStatus>(rt, {
        resultType: rt.type(status),
        toValue: value => enumValue(rt, status, value),
        start: done => {
          const value = system.kernel.within(process.cause, () =>
            stateOf<ServiceRequest>(self).respond(textsOf(message)),
          );
          system.kernel.post(() => process.alive && done({ ok: true, value }), process.cause);
          return undefined;
        },
      });
    },
    [`M:${appServiceDetailsType}.get_Name`]: (_rt, self: CsObject) => detailsOf(self).name,
    [`M:${appServiceDetailsType}.get_CallerPackageFamilyName`]: (_rt, self: CsObject) => detailsOf(self).caller,
    [`M:${appServiceDetailsType}.get_AppServiceConnection`]: (rt, self: CsObject) => {
      const { objects } = hostOf(rt).state;
      const { end } = detailsOf(self);
      const known = objects.get(end);
      if (known) return known;
      const made = objectWith(rt, type, end);
      objects.set(end, made);
      return made;
    },
  },
};

function detailsOf(self: CsObject): DetailsOf<'AppServiceTriggerDetails'> {
  return stateOf<DetailsOf<'AppServiceTriggerDetails'>>(self);
}
