// HostName: a host by name or address, with its kind and canonical spelling.

import type { NativeModule } from '../../engine/native';
import type { CsObject, Value } from '../../engine/values';
import { stateOf } from '../values';

export interface HostNameState {
  readonly raw: string;
  readonly canonical: string;
  /** Value of HostNameType. */
  readonly type: number;
  /** IPInformation of names that NetworkInformation gives. */
  information?: CsObject;
}

const type = 'Windows.Networking.HostName';

export const hostName: NativeModule = {
  natives: {
    [`M:${type}.#ctor(System.String)`]: (rt, self: CsObject, text: string | null) => {
      if (text === null) {
        throw rt.error('System.ArgumentNullException', 'Value cannot be null.', { paramName: 'hostName' });
      }
      const state = classify(text);
      if (!state) throw rt.error('System.ArgumentException', 'The parameter is incorrect.', { paramName: 'hostName' });
      self.$state = state;
    },
    [`M:${type}.get_CanonicalName`]: (_rt, self: CsObject) => stateOf<HostNameState>(self).canonical,
    [`M:${type}.get_DisplayName`]: (_rt, self: CsObject) => stateOf<HostNameState>(self).raw,
    [`M:${type}.get_RawName`]: (_rt, self: CsObject) => stateOf<HostNameState>(self).raw,
    [`M:${type}.get_Type`]: (_rt, self: CsObject) => stateOf<HostNameState>(self).type,
    [`M:${type}.get_IPInformation`]: (_rt, self: CsObject) => stateOf<HostNameState>(self).information ?? null,
    [`M:${type}.Compare(System.String,System.String)`]: (_rt, a: string | null, b: string | null) =>
      compare((a ?? '').toLowerCase(), (b ?? '').toLowerCase()),
    [`M:${type}.IsEqual(Windows.Networking.HostName)`]: (_rt, self: CsObject, other: Value) =>
      other !== null && stateOf<HostNameState>(self).canonical === stateOf<HostNameState>(other).canonical,
    [`M:${type}.ToString`]: (_rt, self: CsObject) => stateOf<HostNameState>(self).raw,
  },
};

/** Undefined when the text is no host name. */
function classify(text: string): HostNameState | undefined {
  const raw = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  if (isIpv4(raw)) return { raw, canonical: raw, type: 1 };
  if (raw.includes(':')) return isIpv6(raw) ? { raw, canonical: raw.toLowerCase(), type: 2 } : bluetooth(raw);
  // Labels of letters, digits, hyphens and underscores; other alphabets are allowed.
  if (raw === '' || raw.length > 255 || !/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?$/u.test(raw)) return undefined;
  return { raw, canonical: raw.toLowerCase(), type: 0 };
}

function bluetooth(raw: string): HostNameState | undefined {
  return /^\(?[\da-f]{2}(?::[\da-f]{2}){5}\)?$/i.test(raw) ? { raw, canonical: raw.toUpperCase(), type: 3 } : undefined;
}

function isIpv4(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every(part => Number(part) < 256);
}

function isIpv6(text: string): boolean {
  const [address = ''] = text.split('%');
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const isMixed = last.includes('.');
  if (isMixed && !isIpv4(last)) return false;
  const plain = isMixed ? groups.slice(0, -1) : groups;
  const count = plain.length + (isMixed ? 2 : 0);
  return plain.every(group => /^[\da-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count < 8 : count === 8);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
