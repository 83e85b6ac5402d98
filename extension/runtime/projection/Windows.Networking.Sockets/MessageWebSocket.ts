// MessageWebSocket over the one of the platform.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject, Value } from '../../engine/values';
import { errorsNamed } from '../../platform/broker/certificates';
import { PlatformError } from '../../platform/kernel/platformError';
import type { Message, MessageWebSocket } from '../../platform/webSockets/messageWebSocket';
import { csharpError } from '../errors';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { byteArray, bytesOf, stateOf, textsOf } from '../values';
import { webSocketNatives } from './webSocketNatives';

const type = 'Windows.Networking.Sockets.MessageWebSocket';
/** UInt32.MaxValue, with which MaxMessageSize starts. */
const unlimited = 0xffffffff;

const socketOf = (self: CsObject): MessageWebSocket => stateOf<MessageWebSocket>(self);

export const messageWebSocket: NativeModule = {
  natives: {
    ...webSocketNatives(type),
    [`M:${type}.Create`]: (rt, self: CsObject) => {
      const { system, process } = hostOf(rt);
      self.$state = system.webSockets.createMessageWebSocket(process);
    },
    [`M:${type}.Connect(System.String,System.String[],System.Double,System.String[],System.UInt32,System.Boolean,System.Action{System.Byte[],System.Boolean,System.Boolean,System.Exception},System.Action{System.Int32,System.String})`]:
      (
        rt,
        self: CsObject,
        url: string,
        protocols: CsArray,
        pongInterval: number,
        overlooked: CsArray,
        maxMessageSize: number,
        inParts: boolean,
        received: CsDelegate,
        closed: CsDelegate,
      ) =>
        startOperation<void>(rt, {
          start: done =>
            socketOf(self).connect(
              {
                url,
                protocols: textsOf(protocols),
                pongInterval,
                overlooked: errorsNamed(textsOf(overlooked)),
                maxMessageSize: maxMessageSize === unlimited ? undefined : maxMessageSize,
                receiveMode: inParts ? 'PartialMessage' : 'FullMessage',
              },
              {
                received: message => rt.queueWork(received, argumentsOf(rt, message)),
                closed: (code, reason) => rt.queueWork(closed, [code, reason]),
              },
              done,
            ),
        }),
    [`M:${type}.Send(System.Byte[],System.Boolean,System.Boolean)`]: (
      rt,
      self: CsObject,
      bytes: CsArray,
      isText: boolean,
      isFinal: boolean,
    ) =>
      startOperation<number>(rt, {
        resultType: rt.type('System.UInt32'),
        toValue: count => count,
        start: done => {
          socketOf(self).write(bytesOf(bytes), isText, isFinal, done);
          return undefined;
        },
      }),
    [`M:${type}.Handled`]: (_rt, self: CsObject) => socketOf(self).handled(),
  },
};

function argumentsOf(rt: NativeRuntime, message: Message | PlatformError): Value[] {
  if (message instanceof PlatformError) return [null, false, true, csharpError(rt, message).value];
  return [byteArray(rt, message.data), message.isText, message.isComplete, null];
}
