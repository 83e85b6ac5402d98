// What natives read of an IFormatProvider, and the natives of CultureInfo and its parts.
// Natives cannot call a program's own GetFormat, so only the classes of .NET itself count as providers.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import { CsArray, type CsObject, type Value } from '../values';
import { stringArray } from './common';
import {
  type CultureData,
  cultureByNumber,
  cultureData,
  cultureList,
  datesIn,
  isCultureName,
  knownCulture,
} from './cultureData';
import type { DateSymbols } from './dateNames';
import type { NumberSymbols } from './numberFormat';
import { regionOf } from './regions';

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
  if (!given) return cultureData(hostCulture(rt));
  const culture = cultureOf(rt, given);
  if (culture) {
    const part = rt.getField(given, field);
    return isObject(part) ? part : culture;
  }
  if (isA(given, type)) return given;
  return given === provider ? partOf(rt, null, type, field) : cultureData(hostCulture(rt));
}

/** Of each object that was given; null: it is no CultureInfo. */
const culturesGiven = new WeakMap<CsObject, CultureData | null>();

function cultureOf(rt: NativeRuntime, given: CsObject): CultureData | null {
  let known = culturesGiven.get(given);
  if (known === undefined) {
    const isCulture = isA(given, 'System.Globalization.CultureInfo');
    known = isCulture ? cultureData(rt.getField(given, 'name') as string) : null;
    culturesGiven.set(given, known);
  }
  return known;
}

function isA(object: CsObject, type: string): boolean {
  for (let own = object.$type.baseType && object.$type; own; own = own.baseType ?? undefined)
    if (own.fullName === type) return true;
  return false;
}

const isData = (part: CsObject | CultureData): part is CultureData => 'numbers' in part;

/** What has been read of objects that cannot change any more. */
const unchanging = new WeakMap<CsObject, object>();

/** Fields of NumberFormatInfo and DateTimeFormatInfo are called like the symbols. */
function readFields<T extends object>(rt: NativeRuntime, part: CsObject, like: T): T {
  const known = unchanging.get(part);
  if (known) return known as T;
  const fields = Object.keys(like).map(key => {
    const value = rt.getField(part, key);
    return [key, value instanceof CsArray ? [...(value.items as Iterable<Value>)] : value];
  });
  const read = Object.fromEntries(fields) as T;
  if (rt.getField(part, 'isReadOnly')) unchanging.set(part, read);
  return read;
}

/** Turkish and Azeri have an i with and one without a dot. */
export function hasDottedI(rt: NativeRuntime, culture: Value): boolean {
  return /^(?:tr|az)(?:-|$)/.test(cultureNameOf(rt, culture));
}

/** The name of the culture that a provider is, or of the current one. */
export function cultureNameOf(rt: NativeRuntime, culture: Value): string {
  const given = isObject(culture) ? culture : current.get(rt.host);
  return given ? (rt.getField(given, 'name') as string) : hostCulture(rt);
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

const textsOf = (data: CultureData): readonly string[] => [
  data.englishName,
  data.nativeName,
  data.listSeparator,
  data.parent,
  data.specific,
  data.isoLetters,
  data.windowsLetters,
];
const numbersOf = (data: CultureData): readonly number[] => [data.firstDayOfWeek, data.weekRule, data.lcid];

const table: Record<string, NativeFunction> = {
  [`${globalization}.CultureInfo.SetCurrent(System.Globalization.CultureInfo)`]: (rt, culture: CsObject) => {
    current.set(rt.host, culture);
  },
  [`${globalization}.CultureInfo.HostName`]: rt => hostCulture(rt),
  [`${globalization}.CultureInfo.Known(System.String)`]: (_rt, name: string) => knownCulture(name)?.name ?? null,
  [`${globalization}.CultureInfo.Known(System.Int32)`]: (_rt, lcid: number) => cultureByNumber(lcid)?.name ?? null,
  [`${globalization}.CultureInfo.IsName(System.String)`]: (_rt, name: string) => isCultureName(name),
  [`${globalization}.CultureInfo.Names`]: rt => stringArray(rt, cultureList()),
  [`${globalization}.CultureInfo.CalendarsOf(System.String)`]: (rt, name: string) =>
    rt.arrayFrom(rt.type('System.Int32'), Int32Array.from(cultureData(name).calendars)),
  [`${globalization}.CultureInfo.TextOf(System.String,System.Int32)`]: (_rt, name: string, kind: number) =>
    textsOf(cultureData(name))[kind],
  [`${globalization}.CultureInfo.NumberOf(System.String,System.Int32)`]: (_rt, name: string, kind: number) =>
    numbersOf(cultureData(name))[kind],
  [`${globalization}.NumberFormatInfo.Load(System.String)`]: (rt, self: CsObject, name: string) =>
    load(rt, self, cultureData(name).numbers),
  [`${globalization}.DateTimeFormatInfo.Load(System.String,System.Int32)`]: (
    rt,
    self: CsObject,
    name: string,
    calendar: number,
  ) => load(rt, self, calendar === 0 ? cultureData(name).dates : datesIn(name, calendar)),
  [`${globalization}.RegionInfo.Find(System.String)`]: (rt, name: string) => {
    const region = regionOf(name);
    return region ? stringArray(rt, region) : null;
  },
};

export const cultures: NativeModule = { natives: table };
