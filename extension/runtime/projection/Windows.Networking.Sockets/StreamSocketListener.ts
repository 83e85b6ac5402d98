// StreamSocketListener over the listener of the platform.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject } from '../../engine/values';
import type { StreamSocketListener } from '../../platform/broker/streamSocketListener';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { bytesOf, objectWith, stateOf } from '../values';
import { streamSocketObject } from './StreamSocket';

const type = 'Windows.Networking.Sockets.StreamSocketListener';

interface ListenerState {
  readonly listener: StreamSocketListener;
  /** `host:port`; empty before it is bound. */
  local: string;
}

const listenerOf = (self: CsObject): StreamSocketListener => stateOf<ListenerState>(self).listener;

export const streamSocketListener: NativeModule = {
  natives: {
    [`M:${type}.Create`]: (rt, self: CsObject) => {
      const { system, process } = hostOf(rt);
      self.$state = { listener: system.broker.createListener(process), local: '' } satisfies ListenerState;
    },
    [`M:${type}.Accept(System.Action{Windows.Networking.Sockets.StreamSocket})`]: (
      rt,
      self: CsObject,
      handler: CsDelegate,
    ) => listenerOf(self).onConnection(socket => rt.queueWork(handler, [streamSocketObject(rt, socket)])),
    [`M:${type}.Bind(System.String)`]: (rt, self: CsObject, service: string) =>
      startOperation<string>(rt, {
        toValue: local => {
          stateOf<ListenerState>(self).local = local;
          return null;
        },
        start: done => {
          listenerOf(self).bind(service, done);
          return undefined;
        },
      }),
    [`M:${type}.CancelIO`]: (rt, self: CsObject) =>
      startOperation<void>(rt, {
        start: done => {
          listenerOf(self).cancelIO(done);
          return undefined;
        },
      }),
    [`M:${type}.Close`]: (_rt, self: CsObject) => listenerOf(self).close(),
    [`M:${type}.EnableTransfer(System.String,System.Boolean)`]: (_rt, self: CsObject, taskId: string, wake: boolean) =>
      listenerOf(self).enableTransferOwnership(taskId, wake ? 'Wake' : 'DoNotWake'),
    [`M:${type}.Transfer(System.String,System.Byte[])`]: (
      _rt,
      self: CsObject,
      socketId: string,
      context: CsArray | null,
    ) => listenerOf(self).transferOwnership(socketId, context ? bytesOf(context) : undefined),
    [`M:${type}.LocalEnd`]: (_rt, self: CsObject) => stateOf<ListenerState>(self).local,
  },
};

/** The C# object for a listener that the platform hands over; the same one each time. */
export function streamSocketListenerObject(rt: NativeRuntime, listener: StreamSocketListener): CsObject {
  const { objects } = hostOf(rt).state;
  const known = objects.get(listener);
  if (known) return known;
  const object = objectWith(rt, type, { listener, local: '' } satisfies ListenerState);
  objects.set(listener, object);
  return object;
}
