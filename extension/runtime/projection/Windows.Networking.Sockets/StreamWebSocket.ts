// StreamWebSocket over the one of the platform.

import type { NativeModule } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject } from '../../engine/values';
import { errorsNamed } from '../../platform/broker/certificates';
import type { StreamWebSocket } from '../../platform/webSockets/streamWebSocket';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { byteArray, bytesOf, stateOf, textsOf } from '../values';
import { webSocketNatives } from './webSocketNatives';

const type = 'Windows.Networking.Sockets.StreamWebSocket';

const socketOf = (self: CsObject): StreamWebSocket => stateOf<StreamWebSocket>(self);

export const streamWebSocket: NativeModule = {
  natives: {
    ...webSocketNatives(type),
    [`M:${type}.Create`]: (rt, self: CsObject) => {
      const { system, process } = hostOf(rt);
      self.$state = system.webSockets.createStreamWebSocket(process);
    },
    [`M:${type}.Connect(System.String,System.String[],System.Double,System.String[],System.Action{System.Int32,System.String})`]:
      (
        rt,
        self: CsObject,
        url: string,
        protocols: CsArray,
        pongInterval: number,
        overlooked: CsArray,
        closed: CsDelegate,
      ) =>
        startOperation<void>(rt, {
          start: done =>
            socketOf(self).connect(
              { url, protocols: textsOf(protocols), pongInterval, overlooked: errorsNamed(textsOf(overlooked)) },
              (code, reason) => rt.queueWork(closed, [code, reason]),
              done,
            ),
        }),
    [`M:${type}.Read(System.UInt32,System.Boolean)`]: (rt, self: CsObject, count: number, partial: boolean) =>
      startOperation<Uint8Array>(rt, {
        resultType: rt.arrayType(rt.type('System.Byte')),
        toValue: bytes => byteArray(rt, bytes),
        start: done => socketOf(self).read(count, partial, done),
      }),
    [`M:${type}.Write(System.Byte[])`]: (rt, self: CsObject, bytes: CsArray) =>
      startOperation<number>(rt, {
        resultType: rt.type('System.UInt32'),
        toValue: count => count,
        start: done => {
          socketOf(self).write(bytesOf(bytes), false, true, done);
          return undefined;
        },
      }),
  },
};
