// DatagramSocket over the socket of the platform.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject } from '../../engine/values';
import type { DatagramSocket } from '../../platform/broker/datagramSocket';
import type { Done } from '../../platform/kernel/operation';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { byteArray, bytesOf, objectWith, stateOf } from '../values';

const type = 'Windows.Networking.Sockets.DatagramSocket';

const socketOf = (self: CsObject): DatagramSocket => stateOf<DatagramSocket>(self);

function action(rt: NativeRuntime, start: (done: Done<void>) => void): CsObject {
  return startOperation<void>(rt, {
    start: done => {
      start(done);
      return undefined;
    },
  });
}

export const datagramSocket: NativeModule = {
  natives: {
    [`M:${type}.Create`]: (rt, self: CsObject) => {
      const { system, process } = hostOf(rt);
      self.$state = system.broker.createDatagramSocket(process);
    },
    [`M:${type}.IsStarted`]: (_rt, self: CsObject) => socketOf(self).isStarted,
    [`M:${type}.Bind(System.String)`]: (rt, self: CsObject, service: string) =>
      action(rt, done => socketOf(self).bind(service, done)),
    [`M:${type}.Connect(System.String,System.String)`]: (rt, self: CsObject, host: string, service: string) =>
      action(rt, done => socketOf(self).connect(host, service, done)),
    [`M:${type}.OutputTo(System.String,System.String)`]: (rt, self: CsObject, host: string, service: string) =>
      startOperation<string>(rt, {
        resultType: rt.type('System.String'),
        toValue: remote => remote,
        start: done => {
          socketOf(self).outputTo(host, service, done);
          return undefined;
        },
      }),
    [`M:${type}.Send(System.Byte[],System.String)`]: (rt, self: CsObject, bytes: CsArray, remote: string | null) =>
      startOperation<number>(rt, {
        resultType: rt.type('System.UInt32'),
        toValue: count => count,
        start: done => {
          socketOf(self).send(bytesOf(bytes), remote ?? undefined, done);
          return undefined;
        },
      }),
    [`M:${type}.Join(System.String)`]: (_rt, self: CsObject, group: string) => socketOf(self).joinGroup(group),
    [`M:${type}.Flush`]: (rt, self: CsObject) =>
      startOperation<void>(rt, {
        resultType: rt.type('System.Boolean'),
        toValue: () => true,
        start: done => {
          socketOf(self).flush(done);
          return undefined;
        },
      }),
    [`M:${type}.Hear(System.Action{System.Byte[],System.String})`]: (rt, self: CsObject, handler: CsDelegate) =>
      socketOf(self).onMessage(({ data, remote }) => rt.queueWork(handler, [byteArray(rt, data), remote])),
    [`M:${type}.Handled`]: (_rt, self: CsObject) => socketOf(self).handled(),
    [`M:${type}.CancelIO`]: (rt, self: CsObject) => action(rt, done => socketOf(self).cancelIO(done)),
    [`M:${type}.Close`]: (_rt, self: CsObject) => socketOf(self).close(),
    [`M:${type}.EnableTransfer(System.String,System.Boolean)`]: (_rt, self: CsObject, taskId: string, wake: boolean) =>
      socketOf(self).enableTransferOwnership(taskId, wake ? 'Wake' : 'DoNotWake'),
    [`M:${type}.Transfer(System.String,System.Byte[],System.Nullable{System.Double})`]: (
      _rt,
      self: CsObject,
      socketId: string,
      context: CsArray | null,
      keepAlive: number | null,
    ) =>
      socketOf(self).transferOwnership(socketId, {
        ...(context ? { context: bytesOf(context) } : {}),
        ...(keepAlive === null ? {} : { keepAlive }),
      }),
    [`M:${type}.LocalEnd`]: (_rt, self: CsObject) => socketOf(self).ends.local,
    [`M:${type}.RemoteEnd`]: (_rt, self: CsObject) => socketOf(self).ends.remote,
  },
};

/** The C# object for a socket that the platform hands over; the same one each time. */
export function datagramSocketObject(rt: NativeRuntime, socket: DatagramSocket): CsObject {
  const { objects } = hostOf(rt).state;
  const known = objects.get(socket);
  if (known) return known;
  const object = objectWith(rt, type, socket);
  objects.set(socket, object);
  return object;
}
