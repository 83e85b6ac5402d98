// StreamSocket over the socket of the platform.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsObject } from '../../engine/values';
import { chainResultOf, errorsNamed, severityOf } from '../../platform/broker/certificates';
import type { StreamSocket } from '../../platform/broker/streamSocket';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { byteArray, bytesOf, objectWith, stateOf, textArray, textsOf } from '../values';

const type = 'Windows.Networking.Sockets.StreamSocket';

const socketOf = (self: CsObject): StreamSocket => stateOf<StreamSocket>(self);

export const streamSocket: NativeModule = {
  natives: {
    [`M:${type}.Create`]: (rt, self: CsObject) => {
      const { system, process } = hostOf(rt);
      self.$state = system.broker.createStreamSocket(process);
    },
    [`M:${type}.Connect(System.String,System.String)`]: (rt, self: CsObject, host: string, service: string) =>
      startOperation<void>(rt, { start: done => socketOf(self).connect(host, service, done) }),
    [`M:${type}.ConnectSecured(System.String,System.String,System.String[])`]: (
      rt,
      self: CsObject,
      host: string,
      service: string,
      overlooked: CsArray,
    ) =>
      startOperation<void>(rt, {
        start: done => socketOf(self).connectSecured(host, service, errorsNamed(textsOf(overlooked)), done),
      }),
    [`M:${type}.Upgrade(System.String,System.String[])`]: (rt, self: CsObject, host: string, overlooked: CsArray) =>
      startOperation<void>(rt, {
        start: done => {
          socketOf(self).upgrade(host, errorsNamed(textsOf(overlooked)), done);
          return undefined;
        },
      }),
    [`M:${type}.IsSecured`]: (_rt, self: CsObject) => socketOf(self).isSecured,
    [`M:${type}.WrongWithCertificate`]: (rt, self: CsObject) =>
      textArray(rt, socketOf(self).certificateErrors.map(chainResultOf)),
    [`M:${type}.CertificateSeverity`]: (_rt, self: CsObject) => severityOf(socketOf(self).certificateErrors),
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
          const data = bytesOf(bytes);
          // A network has nothing to do for no bytes.
          if (data.length > 0) socketOf(self).write(data, done);
          else socketOf(self).flush(outcome => done(outcome.ok ? { ok: true, value: 0 } : outcome));
          return undefined;
        },
      }),
    [`M:${type}.Flush`]: (rt, self: CsObject) =>
      startOperation<void>(rt, {
        resultType: rt.type('System.Boolean'),
        toValue: () => true,
        start: done => {
          socketOf(self).flush(done);
          return undefined;
        },
      }),
    [`M:${type}.CancelIO`]: (rt, self: CsObject) =>
      startOperation<void>(rt, {
        start: done => {
          socketOf(self).cancelIO(done);
          return undefined;
        },
      }),
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
    [`M:${type}.LocalEnd`]: (_rt, self: CsObject) => socketOf(self).addresses.local,
    [`M:${type}.RemoteEnd`]: (_rt, self: CsObject) => socketOf(self).addresses.remote,
  },
};

/** The C# object for a socket that the platform hands over; the same one each time. */
export function streamSocketObject(rt: NativeRuntime, socket: StreamSocket): CsObject {
  const { objects } = hostOf(rt).state;
  const known = objects.get(socket);
  if (known) return known;
  const object = objectWith(rt, type, socket);
  objects.set(socket, object);
  return object;
}
