// What both WebSocket classes ask of the platform in the same way.

import type { NativeTable } from '../../engine/native';
import type { CsDelegate, CsObject } from '../../engine/values';
import { chainResultOf, severityOf } from '../../platform/broker/certificates';
import type { WebSocket } from '../../platform/webSockets/webSocket';
import { startOperation } from '../operations';
import { stateOf, textArray } from '../values';

const socketOf = (self: CsObject): WebSocket => stateOf<WebSocket>(self);

/** Of connections whose server the program is judging. */
const verdicts = new WeakMap<CsObject, (accepts: boolean) => void>();

/** `type`: full name of the class. */
export function webSocketNatives(type: string): NativeTable {
  return {
    [`M:${type}.IsStarted`]: (_rt, self: CsObject) => socketOf(self).isStarted,
    [`M:${type}.PongInterval`]: (_rt, self: CsObject) => socketOf(self).actualPongInterval,
    [`M:${type}.LocalEnd`]: (_rt, self: CsObject) => socketOf(self).local,
    [`M:${type}.ChosenProtocol`]: (_rt, self: CsObject) => socketOf(self).protocol ?? null,
    [`M:${type}.WrongWithCertificate`]: (rt, self: CsObject) =>
      textArray(rt, socketOf(self).certificateErrors.map(chainResultOf)),
    [`M:${type}.CertificateSeverity`]: (_rt, self: CsObject) => severityOf(socketOf(self).certificateErrors),
    [`M:${type}.JudgeWith(System.Action{System.String[],System.String})`]: (rt, self: CsObject, judge: CsDelegate) => {
      socketOf(self).judge = (overlooked, verdict) => {
        verdicts.set(self, verdict);
        rt.queueWork(judge, [textArray(rt, overlooked.map(chainResultOf)), severityOf(overlooked)]);
      };
    },
    [`M:${type}.Accept(System.Boolean)`]: (_rt, self: CsObject, accepts: boolean) => verdicts.get(self)?.(accepts),
    [`M:${type}.Flush`]: (rt, self: CsObject) =>
      startOperation<void>(rt, {
        resultType: rt.type('System.Boolean'),
        toValue: () => true,
        start: done => {
          socketOf(self).flush(done);
          return undefined;
        },
      }),
    [`M:${type}.SetHeader(System.String,System.String)`]: (_rt, self: CsObject, name: string, value: string) =>
      socketOf(self).setRequestHeader(name, value),
    [`M:${type}.CloseWith(System.Int32,System.String)`]: (_rt, self: CsObject, code: number, reason: string) =>
      socketOf(self).close(code, reason),
    [`M:${type}.Release`]: (_rt, self: CsObject) => socketOf(self).dispose(),
  };
}
