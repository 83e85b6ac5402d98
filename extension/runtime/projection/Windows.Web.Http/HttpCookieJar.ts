// Cookies for both worlds of HTTP; a jar needs no simulated Windows, except the one that the app keeps.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import { type Cookie, CookieJar } from '../../platform/http/cookieJar';
import { hostOf } from '../host';
import { objectWith, stateOf } from '../values';

const type = 'Windows.Web.Http.HttpCookieJar';
const found = 'Windows.Web.Http.HttpCookieFound';

export const jarOf = (self: CsObject): CookieJar => stateOf<CookieJar>(self);
const cookieOf = (self: CsObject): Cookie => stateOf<Cookie>(self);

export const httpCookieJar: NativeModule = {
  natives: {
    [`M:${type}.Create`]: rt => objectWith(rt, type, new CookieJar()),
    [`M:${type}.OfApp`]: rt => {
      const { system, process } = hostOf(rt);
      return objectWith(rt, type, system.http.cookiesOf(process));
    },
    [`M:${type}.Count`]: (_rt, self: CsObject) => jarOf(self).all.length,
    [`M:${type}.For(System.String)`]: (rt, self: CsObject, address: string) =>
      rt.arrayFrom(
        rt.type(found),
        jarOf(self)
          .cookiesFor(new URL(address), now(rt))
          .map(cookie => objectWith(rt, found, cookie)),
      ),
    [`M:${type}.Take(System.String,System.String)`]: (rt, self: CsObject, header: string, address: string) =>
      jarOf(self).take(header, new URL(address), now(rt)),
    [`M:${type}.Set(System.String,System.String,System.String,System.Boolean,System.String,System.Nullable{System.Double},System.Boolean,System.Boolean)`]:
      (
        rt,
        self: CsObject,
        name: string,
        value: string,
        domain: string,
        hostOnly: boolean,
        path: string,
        expires: number | null,
        secure: boolean,
        httpOnly: boolean,
      ) => {
        const cookie = { name, value, hostOnly, path, secure, httpOnly, domain: domain.toLowerCase() };
        return jarOf(self).set({ ...cookie, expires: expires ?? undefined }, now(rt));
      },
    [`M:${type}.Remove(System.String,System.String,System.String)`]: (
      _rt,
      self: CsObject,
      name: string,
      domain: string,
      path: string,
    ) => jarOf(self).remove(name, domain, path),
    [`M:${found}.Name`]: (_rt, self: CsObject) => cookieOf(self).name,
    [`M:${found}.Value`]: (_rt, self: CsObject) => cookieOf(self).value,
    [`M:${found}.Domain`]: (_rt, self: CsObject) => cookieOf(self).domain,
    [`M:${found}.IsOfHost`]: (_rt, self: CsObject) => cookieOf(self).hostOnly,
    [`M:${found}.Path`]: (_rt, self: CsObject) => cookieOf(self).path,
    [`M:${found}.ExpiresAt`]: (_rt, self: CsObject) => cookieOf(self).expires ?? null,
    [`M:${found}.IsSecure`]: (_rt, self: CsObject) => cookieOf(self).secure,
    [`M:${found}.IsHttpOnly`]: (_rt, self: CsObject) => cookieOf(self).httpOnly,
  },
};

/** Unix milliseconds of the simulated clock. */
function now(rt: NativeRuntime): number {
  return Number(rt.now() / 10_000n - unixEpochInMilliseconds);
}

/** From 1 January 0001, where .NET begins to count. */
const unixEpochInMilliseconds = 62_135_596_800_000n;
