// SocketActivityInformation: the view of a lent socket whose getters take it out of the broker.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import type { SocketInformation } from '../../platform/broker/socketInformation';
import { hostOf } from '../host';
import { byteArray, enumValue, objectWith, stateOf } from '../values';
import { datagramSocketObject } from './DatagramSocket';
import { streamSocketObject } from './StreamSocket';
import { streamSocketListenerObject } from './StreamSocketListener';

const type = 'Windows.Networking.Sockets.SocketActivityInformation';

const informationOf = (self: CsObject): SocketInformation => stateOf<SocketInformation>(self);

export const socketActivityInformation: NativeModule = {
  natives: {
    [`M:${type}.All`]: rt => {
      const all = [...hostOf(rt).system.broker.allSockets().values()];
      return rt.arrayFrom(
        rt.type(type),
        all.map(information => informationObject(rt, information)),
      );
    },
    [`M:${type}.get_Id`]: (_rt, self: CsObject) => informationOf(self).id,
    [`M:${type}.get_SocketKind`]: (rt, self: CsObject) =>
      enumValue(rt, 'Windows.Networking.Sockets.SocketActivityKind', informationOf(self).kind),
    [`M:${type}.get_DatagramSocket`]: (rt, self: CsObject) =>
      datagramSocketObject(rt, informationOf(self).takeDatagramSocket(hostOf(rt).process)),
    [`M:${type}.get_StreamSocket`]: (rt, self: CsObject) =>
      streamSocketObject(rt, informationOf(self).takeStreamSocket(hostOf(rt).process)),
    [`M:${type}.get_StreamSocketListener`]: (rt, self: CsObject) =>
      streamSocketListenerObject(rt, informationOf(self).takeStreamSocketListener(hostOf(rt).process)),
    [`M:${type}.ContextBytes`]: (rt, self: CsObject) => {
      const { context } = informationOf(self);
      return context ? byteArray(rt, context) : null;
    },
    [`M:${type}.TaskIdText`]: (_rt, self: CsObject) => informationOf(self).taskId,
  },
};

export function informationObject(rt: NativeRuntime, information: SocketInformation): CsObject {
  return objectWith(rt, type, information);
}
