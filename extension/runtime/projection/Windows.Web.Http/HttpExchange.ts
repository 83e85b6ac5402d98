// One request over HTTP of the platform; System.Net.Http and Windows.Web.Http both stand on it.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject, Value } from '../../engine/values';
import type { HeaderField, ResponseHead } from '../../network/http/httpMessage';
import { chainResultOf, errorsNamed, severityOf } from '../../platform/broker/certificates';
import { HttpChannelTransport } from '../../platform/http/httpChannelTransport';
import type { HttpExchange, HttpRequest, HttpStage } from '../../platform/http/httpExchange';
import { hostOf, maybeHostOf } from '../host';
import { startOperation } from '../operations';
import { byteArray, bytesOf, enumValue, stateOf, textArray } from '../values';
import { jarOf } from './HttpCookieJar';

const type = 'Windows.Web.Http.HttpExchange';

export const httpExchange: NativeModule = {
  natives: {
    [`M:${type}.MakeTransport(System.Object)`]: (rt, object: CsObject) => {
      const host = maybeHostOf(rt);
      if (host) object.$state = new HttpChannelTransport(host.system.http, object.$type.fullName, host.process);
    },
    [`M:${type}.Send`]: (rt, self: CsObject) => {
      const { system, process } = hostOf(rt);
      const exchange = system.http.newExchange(requestOf(rt, self), process);
      self.$state = exchange;
      transportOf(rt, self)?.carry(exchange);
      return startOperation<ResponseHead>(rt, {
        resultType: rt.type('System.Boolean'),
        toValue: () => true,
        start: done => exchange.send(done),
      });
    },
    [`M:${type}.Status`]: (_rt, self: CsObject) => headOf(self).status,
    [`M:${type}.Reason`]: (_rt, self: CsObject) => headOf(self).reason,
    [`M:${type}.IsVersion10`]: (_rt, self: CsObject) => headOf(self).version === '1.0',
    [`M:${type}.Accept(System.Boolean)`]: (_rt, self: CsObject, accepts: boolean) => verdicts.get(self)?.(accepts),
    [`M:${type}.CertificateErrors`]: (rt, self: CsObject) =>
      textArray(rt, exchangeOf(self).certificateErrors.map(chainResultOf)),
    [`M:${type}.CertificateSeverity`]: (_rt, self: CsObject) => severityOf(exchangeOf(self).certificateErrors),
    [`M:${type}.ResponseHeaders`]: (rt, self: CsObject) => textArray(rt, headOf(self).headers.flat()),
    [`M:${type}.ResponseAddress`]: (_rt, self: CsObject) => exchangeOf(self).uri,
    [`M:${type}.Read(System.UInt32,System.Boolean)`]: (rt, self: CsObject, count: number, partial: boolean) =>
      startOperation<Uint8Array>(rt, {
        resultType: rt.arrayType(rt.type('System.Byte')),
        toValue: bytes => byteArray(rt, bytes),
        start: done => exchangeOf(self).read(count, partial, done),
      }),
    [`M:${type}.Abandon`]: (_rt, self: CsObject) => exchangeOf(self).abandon('the program disposed the answer'),
  },
};

/** Of exchanges whose server the program is judging. */
const verdicts = new WeakMap<CsObject, (accepts: boolean) => void>();

const exchangeOf = (self: CsObject): HttpExchange => stateOf<HttpExchange>(self);

/** The one that a control channel watches. */
function transportOf(rt: NativeRuntime, self: CsObject): HttpChannelTransport | undefined {
  for (const field of ['Transport', 'ClientTransport']) {
    const state = (rt.getField(self, field) as CsObject | null)?.$state;
    if (state instanceof HttpChannelTransport && state.watcher) return state;
  }
  return undefined;
}

function headOf(self: CsObject): ResponseHead {
  const { response } = exchangeOf(self);
  if (!response) throw new Error('the answer is asked for before it is there');
  return response;
}

function requestOf(rt: NativeRuntime, self: CsObject): HttpRequest {
  const field = <T extends Value>(name: string) => rt.getField(self, name) as T;
  const body = field<CsArray | null>('Body');
  const redirections = field<number>('Redirections');
  const cookies = field<CsObject | null>('Cookies');
  const user = field<string | null>('User');
  const connections = field<number>('ConnectionsPerServer');
  const progress = field<CsDelegate | null>('Progress');
  const judge = field<CsDelegate | null>('Judge');
  const stage = 'Windows.Web.Http.HttpProgressStage';
  return {
    method: field<string>('Method'),
    uri: field<string>('Address'),
    headers: fieldsOf(field<CsArray>('Headers').items as readonly string[]),
    chunked: field<boolean>('IsChunked'),
    decompress: field<boolean>('Decompress'),
    overlooked: errorsNamed(field<CsArray>('Overlooked').items as readonly string[]),
    ...(body ? { body: bytesOf(body) } : {}),
    ...(redirections < 0 ? {} : { redirections }),
    ...(cookies ? { cookies: jarOf(cookies) } : {}),
    ...(user === null ? {} : { credentials: { user, password: field<string | null>('Password') ?? '' } }),
    ...(connections > 0 ? { connectionsPerServer: connections } : {}),
    ...(judge ? { judge: judgeOf(rt, self, judge) } : {}),
    ...(progress ? { onProgress: (name: HttpStage) => rt.queueWork(progress, [enumValue(rt, stage, name)]) } : {}),
  };
}

function judgeOf(rt: NativeRuntime, self: CsObject, judge: CsDelegate): HttpRequest['judge'] {
  return (overlooked, verdict) => {
    verdicts.set(self, verdict);
    rt.queueWork(judge, [textArray(rt, overlooked.map(chainResultOf)), severityOf(overlooked)]);
  };
}

function fieldsOf(texts: readonly string[]): HeaderField[] {
  const fields: HeaderField[] = [];
  for (let i = 0; i + 1 < texts.length; i += 2) fields.push([texts[i] ?? '', texts[i + 1] ?? '']);
  return fields;
}
