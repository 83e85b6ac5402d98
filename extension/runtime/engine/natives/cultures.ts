// What natives read of an IFormatProvider, and the natives of CultureInfo and its parts.
// Natives cannot call a program's own GetFormat, so only the classes of .NET itself count as providers.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import { CsArray, type CsObject, type Value } from '../values';
import { stringArray } from './common';
import { type CultureData, cultureData, cultureName } from './cultureData';
import type { DateSymbols } from './dateNames';
import type { NumberSymbols } from './numberFormat';

/** CultureInfo.CurrentCulture of each running program, once it has been set. */
const current = new WeakMap<NativeRuntime['host'], CsObject>();

function hostCulture(rt: NativeRuntime): string {
  const name = rt.host['culture'];
  return typeof name === 'string' ? name : '';
}

function isObject(value: Value): value is CsObject {
  return typeof value === 'object' && value !== null && '$type' in value;
}

/** The object of a kind that a provider gives, or the data of a culture whose object nobody has changed. */
function partOf(rt: NativeRuntime, provider: Value, type: string, field: string): CsObject | CultureData {
  const given = isObject(provider) ? provider : (current.get(rt.host) ?? null);
  if (given) {
    for (let own = given.$type.baseType && given.$type; own; own = own.baseType ?? undefined) {
      if (own.fullName === type) return given;
      if (own.fullName !== 'System.Globalization.CultureInfo') continue;
      const part = rt.getField(given, field);
      return isObject(part) ? part : cultureData(rt.getField(given, 'name') as string);
    }
    if (given === provider) return partOf(rt, null, type, field);
  }
  return cultureData(hostCulture(rt));
}

const isData = (part: CsObject | CultureData): part is CultureData => 'numbers' in part;

/** Fields of NumberFormatInfo and DateTimeFormatInfo are called like the symbols. */
function readFields<T extends object>(rt: NativeRuntime, part: CsObject, like: T): T {
  const fields = Object.keys(like).map(key => {
    const value = rt.getField(part, key);
    return [key, value instanceof CsArray ? [...(value.items as Iterable<Value>)] : value];
  });
  return Object.fromEntries(fields) as T;
}

/** Turkish and Azeri have an i with and one without a dot. */
export function hasDottedI(rt: NativeRuntime, culture: Value): boolean {
  const given = isObject(culture) ? culture : current.get(rt.host);
  const name = given ? (rt.getField(given, 'name') as string) : hostCulture(rt);
  return /^(?:tr|az)(?:-|$)/.test(name);
}

/** Symbols of numbers. */
export function numberSymbols(rt: NativeRuntime, provider: Value): NumberSymbols {
  const part = partOf(rt, provider, 'System.Globalization.NumberFormatInfo', 'numberFormat');
  return isData(part) ? part.numbers : readFields(rt, part, cultureData('').numbers);
}

/** Names and patterns of dates. */
export function dateSymbols(rt: NativeRuntime, provider: Value): DateSymbols {
  const part = partOf(rt, provider, 'System.Globalization.DateTimeFormatInfo', 'dateTimeFormat');
  return isData(part) ? part.dates : readFields(rt, part, cultureData('').dates);
}

/** Puts a culture's data into the fields of an info object. */
function load(rt: NativeRuntime, target: CsObject, data: object) {
  for (const [key, value] of Object.entries(data) as [string, string | number | readonly (string | number)[]][]) {
    if (typeof value !== 'object') rt.setField(target, key, value);
    else if (typeof value[0] === 'string') rt.setField(target, key, stringArray(rt, value as readonly string[]));
    else rt.setField(target, key, rt.arrayFrom(rt.type('System.Int32'), Int32Array.from(value as readonly number[])));
  }
}

const globalization = 'M:System.Globalization';
const table: Record<string, NativeFunction> = {
  [`${globalization}.CultureInfo.SetCurrent(System.Globalization.CultureInfo)`]: (rt, culture: CsObject) => {
    current.set(rt.host, culture);
  },
  [`${globalization}.CultureInfo.HostName`]: rt => hostCulture(rt),
  [`${globalization}.CultureInfo.Normalize(System.String)`]: (_rt, name: string) => cultureName(name) ?? null,
  [`${globalization}.CultureInfo.TextOf(System.String,System.Int32)`]: (_rt, name: string, kind: number) => {
    const data = cultureData(name);
    return kind === 0 ? data.englishName : kind === 1 ? data.nativeName : data.listSeparator;
  },
  [`${globalization}.CultureInfo.NumberOf(System.String,System.Int32)`]: (_rt, name: string, kind: number) => {
    const data = cultureData(name);
    return kind === 0 ? data.firstDayOfWeek : data.weekRule;
  },
  [`${globalization}.NumberFormatInfo.Load(System.String)`]: (rt, self: CsObject, name: string) =>
    load(rt, self, cultureData(name).numbers),
  [`${globalization}.DateTimeFormatInfo.Load(System.String)`]: (rt, self: CsObject, name: string) =>
    load(rt, self, cultureData(name).dates),
};

export const cultures: NativeModule = { natives: table };
