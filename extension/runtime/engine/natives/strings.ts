// Natives of System.String. Whatever looks for one text in another does it as in the invariant culture.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray, Ref, Value } from '../values';
import { isWhiteSpace, lowerText, upperText } from './characters';
import { compareCulture, compareOrdinal, compareOrdinalIgnoreCase } from './collation';
import { alphabetOf } from './collationRules';
import {
  argumentNull,
  badArgument,
  countText,
  formatError,
  indexText,
  negativeText,
  outOfRange,
  stringArray,
  textOfUnits,
  unitsOf,
} from './common';
import { type CompositeFormat, parseCompositeFormat } from './compositeFormat';
import { convertibleMembers } from './conversions';
import { cultureNameOf, hasDottedI } from './cultures';

/** StringComparison: CurrentCulture 0, …IgnoreCase 1, InvariantCulture 2, …IgnoreCase 3, Ordinal 4, OrdinalIgnoreCase 5. */
function checkComparison(rt: NativeRuntime, comparison: number) {
  if (comparison < 0 || comparison > 5)
    throw badArgument(rt, 'The string comparison type passed in is currently not supported.', 'comparisonType');
}
const ignoresCase = (comparison: number): boolean => (comparison & 1) === 1;

/** null comes before everything. */
function compare(rt: NativeRuntime, a: string | null, b: string | null, comparison: number): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (comparison === 4) return compareOrdinal(a, b);
  if (comparison === 5) return compareOrdinalIgnoreCase(a, b);
  const alphabet = comparison < 2 ? alphabetOf(cultureNameOf(rt, null)) : undefined;
  return compareCulture(a, b, { ignoreCase: ignoresCase(comparison), alphabet });
}
const invariantComparison = (ignoreCase: boolean): number => (ignoreCase ? 3 : 2);
const currentComparison = (ignoreCase: boolean): number => (ignoreCase ? 1 : 0);

/** CompareOptions: IgnoreCase 1, IgnoreNonSpace 2, IgnoreSymbols 4, StringSort 0x20000000, OrdinalIgnoreCase 0x10000000, Ordinal 0x40000000. */
function compareWithOptions(
  rt: NativeRuntime,
  a: string | null,
  b: string | null,
  options: number,
  cultureName: string,
): number {
  if ((options & 0x40000000) !== 0) return compare(rt, a, b, 4);
  if ((options & 0x10000000) !== 0) return compare(rt, a, b, 5);
  if (a === null || b === null) return compare(rt, a, b, 4);
  return compareCulture(a, b, {
    alphabet: alphabetOf(cultureName),
    ignoreCase: (options & 1) !== 0,
    ignoreNonSpace: (options & 2) !== 0,
    ignoreSymbols: (options & 4) !== 0,
  });
}

/** Equality by culture also holds for composed and decomposed letters. */
function same(rt: NativeRuntime, a: string | null, b: string | null, comparison: number): boolean {
  return a === b || compare(rt, a, b, comparison) === 0;
}

/** The same hash for the same text in every run; the algorithm of 64-bit .NET Framework. */
export function stringHash(text: string): number {
  let first = 5381;
  let second = 5381;
  for (let i = 0; i < text.length; i += 2) {
    first = (((first << 5) + first) ^ text.charCodeAt(i)) | 0;
    if (i + 1 < text.length) second = (((second << 5) + second) ^ text.charCodeAt(i + 1)) | 0;
  }
  return (first + Math.imul(second, 1566083941)) | 0;
}

function needed<T>(rt: NativeRuntime, value: T | null, name: string): T {
  if (value === null) throw argumentNull(rt, name);
  return value;
}
function checkStart(rt: NativeRuntime, text: string, start: number) {
  if (start < 0 || start > text.length) throw outOfRange(rt, 'startIndex', indexText);
}
function checkPart(rt: NativeRuntime, text: string, start: number, count: number) {
  checkStart(rt, text, start);
  if (count < 0 || start > text.length - count) throw outOfRange(rt, 'count', countText);
}

function find(text: string, value: string, start: number, count: number, ignoreCase: boolean): number {
  const part = text.slice(start, start + count);
  const found = ignoreCase ? upperText(part).indexOf(upperText(value)) : part.indexOf(value);
  return found < 0 ? -1 : found + start;
}
function findLast(text: string, value: string, start: number, count: number, ignoreCase: boolean): number {
  const first = start - count + 1;
  const part = text.slice(first, start + 1);
  const found = ignoreCase ? upperText(part).lastIndexOf(upperText(value)) : part.lastIndexOf(value);
  return found < 0 ? -1 : found + first;
}

function indexOf(
  rt: NativeRuntime,
  text: string,
  value: string | null,
  start: number,
  count: number,
  comparison: number,
): number {
  const wanted = needed(rt, value, 'value');
  checkPart(rt, text, start, count);
  checkComparison(rt, comparison);
  return find(text, wanted, start, count, ignoresCase(comparison));
}

function lastIndexOf(
  rt: NativeRuntime,
  text: string,
  value: string | null,
  start: number,
  count: number,
  comparison: number,
): number {
  const wanted = needed(rt, value, 'value');
  checkComparison(rt, comparison);
  if (text.length === 0 && (start === -1 || start === 0)) return wanted.length === 0 ? 0 : -1;
  if (start < 0 || start > text.length) throw outOfRange(rt, 'startIndex', indexText);
  if (start === text.length) {
    start--;
    if (count > 0) count--;
  }
  if (count < 0 || start - count + 1 < 0) throw outOfRange(rt, 'count', countText);
  // Nothing is found at the last place, not behind it.
  if (wanted.length === 0) return start;
  return findLast(text, wanted, start, count, ignoresCase(comparison));
}

function lastIndexOfChar(rt: NativeRuntime, text: string, value: number, start: number, count: number): number {
  if (text.length === 0) return -1;
  if (start < 0 || start >= text.length) throw outOfRange(rt, 'startIndex', indexText);
  if (count < 0 || start - count + 1 < 0) throw outOfRange(rt, 'count', countText);
  const found = text.lastIndexOf(String.fromCharCode(value), start);
  return found > start - count ? found : -1;
}

function indexOfAny(rt: NativeRuntime, text: string, any: CsArray | null, start: number, count: number): number {
  const wanted = new Set(unitsOf(needed(rt, any, 'anyOf')));
  checkPart(rt, text, start, count);
  for (let i = start; i < start + count; i++) if (wanted.has(text.charCodeAt(i))) return i;
  return -1;
}
function lastIndexOfAny(
  rt: NativeRuntime,
  text: string,
  any: CsArray | null,
  start: number,
  count = start + 1,
): number {
  const wanted = new Set(unitsOf(needed(rt, any, 'anyOf')));
  if (text.length === 0) return -1;
  if (start < 0 || start >= text.length) throw outOfRange(rt, 'startIndex', indexText);
  if (count < 0 || start - count + 1 < 0) throw outOfRange(rt, 'count', countText);
  for (let i = start; i > start - count; i--) if (wanted.has(text.charCodeAt(i))) return i;
  return -1;
}

function starts(rt: NativeRuntime, text: string, value: string | null, comparison: number): boolean {
  const wanted = needed(rt, value, 'value');
  checkComparison(rt, comparison);
  return ignoresCase(comparison)
    ? upperText(text.slice(0, wanted.length)) === upperText(wanted)
    : text.startsWith(wanted);
}
function ends(rt: NativeRuntime, text: string, value: string | null, comparison: number): boolean {
  const wanted = needed(rt, value, 'value');
  checkComparison(rt, comparison);
  if (wanted.length > text.length) return false;
  return ignoresCase(comparison)
    ? upperText(text.slice(text.length - wanted.length)) === upperText(wanted)
    : text.endsWith(wanted);
}

function substring(rt: NativeRuntime, text: string, start: number, length: number): string {
  if (start < 0) throw outOfRange(rt, 'startIndex', 'StartIndex cannot be less than zero.');
  if (start > text.length) throw outOfRange(rt, 'startIndex', 'startIndex cannot be larger than length of string.');
  if (length < 0) throw outOfRange(rt, 'length', 'Length cannot be less than zero.');
  if (start > text.length - length)
    throw outOfRange(rt, 'length', 'Index and length must refer to a location within the string.');
  return text.slice(start, start + length);
}

function trim(text: string, atStart: boolean, atEnd: boolean, isTrimmed: (code: number) => boolean): string {
  let start = 0;
  let end = text.length;
  if (atStart) while (start < end && isTrimmed(text.charCodeAt(start))) start++;
  if (atEnd) while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
/** No characters mean white space. */
function trimSet(chars: CsArray | null): (code: number) => boolean {
  if (chars === null || chars.items.length === 0) return isWhiteSpace;
  const set = new Set(unitsOf(chars));
  return code => set.has(code);
}

function pad(rt: NativeRuntime, text: string, width: number, fill: number, left: boolean): string {
  if (width < 0) throw outOfRange(rt, 'totalWidth', negativeText);
  const filler = String.fromCharCode(fill);
  return left ? text.padStart(width, filler) : text.padEnd(width, filler);
}

/** `count` parts at most; the last one is the rest. */
function split(
  rt: NativeRuntime,
  text: string,
  nextSeparator: (from: number) => { at: number; length: number } | undefined,
  count: number,
  options: number,
): CsArray {
  if (count < 0) throw outOfRange(rt, 'count', 'Count cannot be less than zero.');
  if ((options & ~3) !== 0) throw badArgument(rt, `Illegal enum value: ${options}.`);
  const skipEmpty = (options & 1) !== 0;
  const cut = (from: number, to: number) =>
    options & 2 ? trim(text.slice(from, to), true, true, trimSet(null)) : text.slice(from, to);
  if (count === 0 || (skipEmpty && cut(0, text.length) === '')) return stringArray(rt, []);
  const parts: string[] = [];
  let start = 0;
  while (parts.length < count - 1) {
    const found = nextSeparator(start);
    if (!found) break;
    const part = cut(start, found.at);
    if (!skipEmpty || part) parts.push(part);
    start = found.at + found.length;
  }
  if (skipEmpty && parts.length === count - 1) {
    // The rest begins behind separators that would only bring empty parts.
    for (
      let found = nextSeparator(start);
      found && count > 1 && cut(start, found.at) === '';
      found = nextSeparator(start)
    )
      start = found.at + found.length;
  }
  const rest = cut(start, text.length);
  if (!skipEmpty || rest) parts.push(rest);
  return stringArray(rt, parts);
}
function splitByUnits(
  rt: NativeRuntime,
  text: string,
  separators: CsArray | null,
  count: number,
  options: number,
): CsArray {
  const isSeparator = trimSet(separators);
  const next = (from: number) => {
    for (let at = from; at < text.length; at++) if (isSeparator(text.charCodeAt(at))) return { at, length: 1 };
    return undefined;
  };
  return split(rt, text, next, count, options);
}
function splitByTexts(
  rt: NativeRuntime,
  text: string,
  separators: readonly (string | null)[],
  count: number,
  options: number,
): CsArray {
  const wanted = separators.filter((entry): entry is string => !!entry);
  const next = (from: number) => {
    let best: { at: number; length: number } | undefined;
    for (const separator of wanted) {
      const at = text.indexOf(separator, from);
      if (at >= 0 && (!best || at < best.at)) best = { at, length: separator.length };
    }
    return best;
  };
  return split(rt, text, next, count, options);
}
function splitByAny(
  rt: NativeRuntime,
  text: string,
  separators: CsArray | null,
  count: number,
  options: number,
): CsArray {
  if (separators === null || separators.items.length === 0) return splitByUnits(rt, text, null, count, options);
  return splitByTexts(rt, text, separators.items as unknown as readonly (string | null)[], count, options);
}

function replace(
  rt: NativeRuntime,
  text: string,
  before: string | null,
  after: string | null,
  ignoreCase: boolean,
): string {
  const wanted = needed(rt, before, 'oldValue');
  if (wanted === '') throw badArgument(rt, 'String cannot be of zero length.', 'oldValue');
  if (!ignoreCase) return text.split(wanted).join(after ?? '');
  const upper = upperText(text);
  const upperWanted = upperText(wanted);
  let result = '';
  let from = 0;
  for (let at = upper.indexOf(upperWanted); at >= 0; at = upper.indexOf(upperWanted, from)) {
    result += text.slice(from, at) + (after ?? '');
    from = at + wanted.length;
  }
  return result + text.slice(from);
}

/** Two parts of equal length at most; CompareInfo's checks. */
function comparePart(
  rt: NativeRuntime,
  a: string | null,
  indexA: number,
  b: string | null,
  indexB: number,
  length: number,
  comparison: number,
): number {
  checkComparison(rt, comparison);
  if (a === null || b === null) return compare(rt, a, b, 4);
  if (length < 0) throw outOfRange(rt, 'length', 'Length cannot be less than zero.');
  if (indexA < 0 || indexB < 0) throw outOfRange(rt, indexA < 0 ? 'indexA' : 'indexB', indexText);
  if (indexA > a.length || indexB > b.length) throw outOfRange(rt, indexA > a.length ? 'indexA' : 'indexB', indexText);
  return compare(rt, a.slice(indexA, indexA + length), b.slice(indexB, indexB + length), comparison);
}

const forms = { 1: 'NFC', 2: 'NFD', 5: 'NFKC', 6: 'NFKD' } as const;
function normalize(rt: NativeRuntime, text: string, form: number): string {
  const name = forms[form as keyof typeof forms];
  if (!name) throw badArgument(rt, 'Invalid normalization form.', 'normalizationForm');
  return text.normalize(name);
}

function join(
  rt: NativeRuntime,
  separator: string | null,
  values: CsArray | null,
  start?: number,
  count?: number,
): string {
  const items = needed(rt, values, 'value').items as unknown as readonly (string | null)[];
  if (start === undefined || count === undefined) return items.map(item => item ?? '').join(separator ?? '');
  if (start < 0) throw outOfRange(rt, 'startIndex', 'StartIndex cannot be less than zero.');
  if (count < 0) throw outOfRange(rt, 'count', 'Count cannot be less than zero.');
  if (start > items.length - count)
    throw outOfRange(rt, 'startIndex', 'Index and count must refer to a location within the buffer.');
  return items
    .slice(start, start + count)
    .map(item => item ?? '')
    .join(separator ?? '');
}

const all = 0x7fffffff;
const type = 'M:System.String';
const S = 'System.String';
const I = 'System.Int32';
const C = 'System.Char';
const comparisonType = 'System.StringComparison';
const culture = 'System.Globalization.CultureInfo';
const options = 'System.StringSplitOptions';
const identity: NativeFunction = (_rt, self: string) => self;
const lower: NativeFunction = (_rt, self: string) => lowerText(self);
const upper: NativeFunction = (_rt, self: string) => upperText(self);
/** In a culture, null for the current one. */
function lowerIn(rt: NativeRuntime, text: string, culture: Value): string {
  return lowerText(hasDottedI(rt, culture) ? text.replaceAll('I', 'ı').replaceAll('İ', 'i') : text);
}
function upperIn(rt: NativeRuntime, text: string, culture: Value): string {
  return hasDottedI(rt, culture) ? upperText(text.replaceAll('i', 'İ').replaceAll('ı', 'I')) : upperText(text);
}
const letter = (code: number): string => String.fromCharCode(code);

/** The fields of a ReadOnlySpan<char> of the library. */
interface CharSpan {
  readonly f$array: CsArray | null;
  readonly f$start: number;
  readonly f$length: number;
}

const table: Record<string, NativeFunction> = {
  ...convertibleMembers('string', 18),
  [`${type}.#ctor(${C},${I})`]: (rt, _self: null, code: number, count: number) => {
    if (count < 0) throw outOfRange(rt, 'count', "'count' must be non-negative.");
    return letter(code).repeat(count);
  },
  [`${type}.#ctor(${C}[])`]: (_rt, _self: null, units: CsArray | null) => (units ? textOfUnits(unitsOf(units)) : ''),
  [`${type}.#ctor(${C}[],${I},${I})`]: (rt, _self: null, units: CsArray | null, start: number, length: number) => {
    const items = unitsOf(needed(rt, units, 'value'));
    if (start < 0) throw outOfRange(rt, 'startIndex', 'StartIndex cannot be less than zero.');
    if (length < 0) throw outOfRange(rt, 'length', 'Length cannot be less than zero.');
    if (start > items.length - length) throw outOfRange(rt, 'startIndex', indexText);
    return textOfUnits(items, start, length);
  },
  [`${type}.#ctor(System.ReadOnlySpan{${C}})`]: (_rt, _self: null, span: CharSpan) =>
    span.f$array ? textOfUnits(unitsOf(span.f$array), span.f$start, span.f$length) : '',
  [`${type}.get_Length`]: (_rt, self: string) => self.length,
  [`${type}.get_Item(${I})`]: (rt, self: string, index: number) => {
    if (index < 0 || index >= self.length)
      throw rt.error('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
    return self.charCodeAt(index);
  },
  [`${type}.CompareTo(${S})`]: (rt, self: string, other: string | null) => compare(rt, self, other, 0),
  [`${type}.Equals(System.Object)`]: (_rt, self: string, other: Value) => self === other,
  [`${type}.Equals(${S})`]: (_rt, self: string, other: string | null) => self === other,
  [`${type}.Equals(${S},${comparisonType})`]: (rt, self: string, other: string | null, comparison: number) => {
    checkComparison(rt, comparison);
    return same(rt, self, other, comparison);
  },
  [`${type}.Equals(${S},${S})`]: (_rt, a: string | null, b: string | null) => a === b,
  [`${type}.Equals(${S},${S},${comparisonType})`]: (rt, a: string | null, b: string | null, comparison: number) => {
    checkComparison(rt, comparison);
    return same(rt, a, b, comparison);
  },
  [`${type}.op_Equality(${S},${S})`]: (_rt, a: string | null, b: string | null) => a === b,
  [`${type}.op_Inequality(${S},${S})`]: (_rt, a: string | null, b: string | null) => a !== b,
  [`${type}.GetHashCode`]: (_rt, self: string) => stringHash(self),
  [`${type}.ToString`]: identity,
  [`${type}.ToString(System.IFormatProvider)`]: identity,
  [`${type}.Contains(${S})`]: (rt, self: string, value: string | null) => self.includes(needed(rt, value, 'value')),
  [`${type}.Contains(${C})`]: (_rt, self: string, value: number) => self.includes(letter(value)),
  [`${type}.Contains(${S},${comparisonType})`]: (rt, self: string, value: string | null, comparison: number) =>
    indexOf(rt, self, value, 0, self.length, comparison) >= 0,
  [`${type}.StartsWith(${S})`]: (rt, self: string, value: string | null) => starts(rt, self, value, 0),
  [`${type}.StartsWith(${C})`]: (_rt, self: string, value: number) => self.charCodeAt(0) === value,
  [`${type}.StartsWith(${S},${comparisonType})`]: starts,
  [`${type}.StartsWith(${S},System.Boolean,${culture})`]: (
    rt,
    self: string,
    value: string | null,
    ignoreCase: boolean,
  ) => starts(rt, self, value, invariantComparison(ignoreCase)),
  [`${type}.EndsWith(${S})`]: (rt, self: string, value: string | null) => ends(rt, self, value, 0),
  [`${type}.EndsWith(${C})`]: (_rt, self: string, value: number) => self.charCodeAt(self.length - 1) === value,
  [`${type}.EndsWith(${S},${comparisonType})`]: ends,
  [`${type}.EndsWith(${S},System.Boolean,${culture})`]: (rt, self: string, value: string | null, ignoreCase: boolean) =>
    ends(rt, self, value, invariantComparison(ignoreCase)),
  [`${type}.IndexOf(${C})`]: (_rt, self: string, value: number) => self.indexOf(letter(value)),
  [`${type}.IndexOf(${C},${I})`]: (rt, self: string, value: number, start: number) => {
    checkStart(rt, self, start);
    return self.indexOf(letter(value), start);
  },
  [`${type}.IndexOf(${C},${I},${I})`]: (rt, self: string, value: number, start: number, count: number) => {
    checkPart(rt, self, start, count);
    return find(self, letter(value), start, count, false);
  },
  [`${type}.IndexOf(${S})`]: (rt, self: string, value: string | null) => self.indexOf(needed(rt, value, 'value')),
  [`${type}.IndexOf(${S},${I})`]: (rt, self: string, value: string | null, start: number) => {
    checkStart(rt, self, start);
    return indexOf(rt, self, value, start, self.length - start, 0);
  },
  [`${type}.IndexOf(${S},${I},${I})`]: (rt, self: string, value: string | null, start: number, count: number) =>
    indexOf(rt, self, value, start, count, 0),
  [`${type}.IndexOf(${S},${comparisonType})`]: (rt, self: string, value: string | null, comparison: number) =>
    indexOf(rt, self, value, 0, self.length, comparison),
  [`${type}.IndexOf(${S},${I},${comparisonType})`]: (
    rt,
    self: string,
    value: string | null,
    start: number,
    comparison: number,
  ) => {
    checkStart(rt, self, start);
    return indexOf(rt, self, value, start, self.length - start, comparison);
  },
  [`${type}.IndexOf(${S},${I},${I},${comparisonType})`]: indexOf,
  [`${type}.IndexOfAny(${C}[])`]: (rt, self: string, any: CsArray | null) => indexOfAny(rt, self, any, 0, self.length),
  [`${type}.IndexOfAny(${C}[],${I})`]: (rt, self: string, any: CsArray | null, start: number) =>
    indexOfAny(rt, self, any, start, self.length - start),
  [`${type}.IndexOfAny(${C}[],${I},${I})`]: indexOfAny,
  [`${type}.LastIndexOf(${C})`]: (_rt, self: string, value: number) => self.lastIndexOf(letter(value)),
  [`${type}.LastIndexOf(${C},${I})`]: (rt, self: string, value: number, start: number) =>
    lastIndexOfChar(rt, self, value, start, start + 1),
  [`${type}.LastIndexOf(${C},${I},${I})`]: lastIndexOfChar,
  [`${type}.LastIndexOf(${S})`]: (rt, self: string, value: string | null) =>
    lastIndexOf(rt, self, value, self.length - 1, self.length, 0),
  [`${type}.LastIndexOf(${S},${I})`]: (rt, self: string, value: string | null, start: number) =>
    lastIndexOf(rt, self, value, start, start + 1, 0),
  [`${type}.LastIndexOf(${S},${I},${I})`]: (rt, self: string, value: string | null, start: number, count: number) =>
    lastIndexOf(rt, self, value, start, count, 0),
  [`${type}.LastIndexOf(${S},${comparisonType})`]: (rt, self: string, value: string | null, comparison: number) =>
    lastIndexOf(rt, self, value, self.length - 1, self.length, comparison),
  [`${type}.LastIndexOf(${S},${I},${comparisonType})`]: (
    rt,
    self: string,
    value: string | null,
    start: number,
    comparison: number,
  ) => lastIndexOf(rt, self, value, start, start + 1, comparison),
  [`${type}.LastIndexOf(${S},${I},${I},${comparisonType})`]: lastIndexOf,
  [`${type}.LastIndexOfAny(${C}[])`]: (rt, self: string, any: CsArray | null) =>
    lastIndexOfAny(rt, self, any, self.length - 1),
  [`${type}.LastIndexOfAny(${C}[],${I})`]: (rt, self: string, any: CsArray | null, start: number) =>
    lastIndexOfAny(rt, self, any, start),
  [`${type}.LastIndexOfAny(${C}[],${I},${I})`]: lastIndexOfAny,
  [`${type}.Insert(${I},${S})`]: (rt, self: string, start: number, value: string | null) => {
    const inserted = needed(rt, value, 'value');
    if (start < 0 || start > self.length) {
      throw outOfRange(rt, 'startIndex', 'Specified argument was out of the range of valid values.');
    }
    return self.slice(0, start) + inserted + self.slice(start);
  },
  [`${type}.Remove(${I})`]: (rt, self: string, start: number) => {
    if (start < 0) throw outOfRange(rt, 'startIndex', 'StartIndex cannot be less than zero.');
    if (start >= self.length) throw outOfRange(rt, 'startIndex', 'startIndex must be less than length of string.');
    return self.slice(0, start);
  },
  [`${type}.Remove(${I},${I})`]: (rt, self: string, start: number, count: number) => {
    if (start < 0) throw outOfRange(rt, 'startIndex', 'StartIndex cannot be less than zero.');
    if (count < 0) throw outOfRange(rt, 'count', 'Count cannot be less than zero.');
    if (count > self.length - start)
      throw outOfRange(rt, 'count', 'Index and count must refer to a location within the string.');
    return self.slice(0, start) + self.slice(start + count);
  },
  [`${type}.Replace(${C},${C})`]: (_rt, self: string, before: number, after: number) =>
    self.split(letter(before)).join(letter(after)),
  [`${type}.Replace(${S},${S})`]: (rt, self: string, before: string | null, after: string | null) =>
    replace(rt, self, before, after, false),
  [`${type}.Replace(${S},${S},${comparisonType})`]: (
    rt,
    self: string,
    before: string | null,
    after: string | null,
    comparison: number,
  ) => {
    checkComparison(rt, comparison);
    return replace(rt, self, before, after, ignoresCase(comparison));
  },
  [`${type}.PadLeft(${I})`]: (rt, self: string, width: number) => pad(rt, self, width, 32, true),
  [`${type}.PadLeft(${I},${C})`]: (rt, self: string, width: number, fill: number) => pad(rt, self, width, fill, true),
  [`${type}.PadRight(${I})`]: (rt, self: string, width: number) => pad(rt, self, width, 32, false),
  [`${type}.PadRight(${I},${C})`]: (rt, self: string, width: number, fill: number) => pad(rt, self, width, fill, false),
  [`${type}.Substring(${I})`]: (rt, self: string, start: number) => {
    if (start < 0 || start > self.length) return substring(rt, self, start, 0);
    return self.slice(start);
  },
  [`${type}.Substring(${I},${I})`]: substring,
  [`${type}.ToLower`]: (rt, self: string) => lowerIn(rt, self, null),
  [`${type}.ToLower(${culture})`]: (rt, self: string, info: Value) => lowerIn(rt, self, needed(rt, info, 'culture')),
  [`${type}.ToLowerInvariant`]: lower,
  [`${type}.ToUpper`]: (rt, self: string) => upperIn(rt, self, null),
  [`${type}.ToUpper(${culture})`]: (rt, self: string, info: Value) => upperIn(rt, self, needed(rt, info, 'culture')),
  [`${type}.ToUpperInvariant`]: upper,
  [`${type}.Trim`]: (_rt, self: string) => trim(self, true, true, isWhiteSpace),
  [`${type}.Trim(${C})`]: (_rt, self: string, unit: number) => trim(self, true, true, code => code === unit),
  [`${type}.Trim(${C}[])`]: (_rt, self: string, units: CsArray | null) => trim(self, true, true, trimSet(units)),
  [`${type}.TrimStart`]: (_rt, self: string) => trim(self, true, false, isWhiteSpace),
  [`${type}.TrimStart(${C})`]: (_rt, self: string, unit: number) => trim(self, true, false, code => code === unit),
  [`${type}.TrimStart(${C}[])`]: (_rt, self: string, units: CsArray | null) => trim(self, true, false, trimSet(units)),
  [`${type}.TrimEnd`]: (_rt, self: string) => trim(self, false, true, isWhiteSpace),
  [`${type}.TrimEnd(${C})`]: (_rt, self: string, unit: number) => trim(self, false, true, code => code === unit),
  [`${type}.TrimEnd(${C}[])`]: (_rt, self: string, units: CsArray | null) => trim(self, false, true, trimSet(units)),
  [`${type}.Split(${C}[])`]: (rt, self: string, separators: CsArray | null) =>
    splitByUnits(rt, self, separators, all, 0),
  [`${type}.Split(${C}[],${I})`]: (rt, self: string, separators: CsArray | null, count: number) =>
    splitByUnits(rt, self, separators, count, 0),
  [`${type}.Split(${C}[],${options})`]: (rt, self: string, separators: CsArray | null, option: number) =>
    splitByUnits(rt, self, separators, all, option),
  [`${type}.Split(${C}[],${I},${options})`]: splitByUnits,
  [`${type}.Split(${S}[],${options})`]: (rt, self: string, separators: CsArray | null, option: number) =>
    splitByAny(rt, self, separators, all, option),
  [`${type}.Split(${S}[],${I},${options})`]: splitByAny,
  [`${type}.Split(${C},${options})`]: (rt, self: string, separator: number, option: number) =>
    splitByTexts(rt, self, [letter(separator)], all, option),
  [`${type}.Split(${C},${I},${options})`]: (rt, self: string, separator: number, count: number, option: number) =>
    splitByTexts(rt, self, [letter(separator)], count, option),
  [`${type}.Split(${S},${options})`]: (rt, self: string, separator: string | null, option: number) =>
    splitByTexts(rt, self, [separator], all, option),
  [`${type}.Split(${S},${I},${options})`]: (
    rt,
    self: string,
    separator: string | null,
    count: number,
    option: number,
  ) => splitByTexts(rt, self, [separator], count, option),
  [`${type}.ToCharArray`]: (rt, self: string) => unitArray(rt, self),
  [`${type}.ToCharArray(${I},${I})`]: (rt, self: string, start: number, length: number) => {
    if (start < 0 || start > self.length || start > self.length - length) throw outOfRange(rt, 'startIndex', indexText);
    if (length < 0) throw outOfRange(rt, 'length', indexText);
    return unitArray(rt, self.slice(start, start + length));
  },
  [`${type}.CopyTo(${I},${C}[],${I},${I})`]: (
    rt,
    self: string,
    from: number,
    destination: CsArray | null,
    to: number,
    count: number,
  ) => {
    const units = unitsOf(needed(rt, destination, 'destination'));
    if (count < 0) throw outOfRange(rt, 'count', 'Count cannot be less than zero.');
    if (from < 0) throw outOfRange(rt, 'sourceIndex', indexText);
    if (count > self.length - from)
      throw outOfRange(rt, 'sourceIndex', 'Index and count must refer to a location within the string.');
    if (to < 0 || to > units.length - count)
      throw outOfRange(rt, 'destinationIndex', 'Index and count must refer to a location within the string.');
    for (let i = 0; i < count; i++) units[to + i] = self.charCodeAt(from + i);
  },
  [`${type}.IsNormalized`]: (_rt, self: string) => self.normalize('NFC') === self,
  [`${type}.Normalize`]: (_rt, self: string) => self.normalize('NFC'),
  [`${type}.Normalize(System.Text.NormalizationForm)`]: normalize,
  [`${type}.IsNullOrEmpty(${S})`]: (_rt, value: string | null) => value === null || value === '',
  [`${type}.IsNullOrWhiteSpace(${S})`]: (_rt, value: string | null) =>
    value === null || trim(value, true, false, isWhiteSpace) === '',
  [`${type}.Compare(${S},${S})`]: (rt, a: string | null, b: string | null) => compare(rt, a, b, 0),
  [`${type}.Compare(${S},${S},System.Boolean)`]: (rt, a: string | null, b: string | null, ignoreCase: boolean) =>
    compare(rt, a, b, currentComparison(ignoreCase)),
  [`${type}.Compare(${S},${S},System.Boolean,${culture})`]: (
    rt,
    a: string | null,
    b: string | null,
    ignoreCase: boolean,
    info: Value,
  ) => {
    const name = cultureNameOf(rt, needed(rt, info, 'culture'));
    return compareWithOptions(rt, a, b, ignoreCase ? 1 : 0, name);
  },
  [`${type}.Compare(${S},${S},${culture},System.Globalization.CompareOptions)`]: (
    rt,
    a: string | null,
    b: string | null,
    info: Value,
    wanted: number,
  ) => {
    return compareWithOptions(rt, a, b, wanted, cultureNameOf(rt, needed(rt, info, 'culture')));
  },
  ['M:System.Globalization.CompareInfo.CompareIn(System.String,System.String,System.String,System.Globalization.CompareOptions)']:
    (rt, cultureName: string, a: string | null, b: string | null, wanted: number) =>
      compareWithOptions(rt, a, b, wanted, cultureName),
  [`${type}.Compare(${S},${S},${comparisonType})`]: (rt, a: string | null, b: string | null, comparison: number) => {
    checkComparison(rt, comparison);
    return compare(rt, a, b, comparison);
  },
  [`${type}.Compare(${S},${I},${S},${I},${I})`]: (
    rt,
    a: string | null,
    indexA: number,
    b: string | null,
    indexB: number,
    length: number,
  ) => comparePart(rt, a, indexA, b, indexB, length, 0),
  [`${type}.Compare(${S},${I},${S},${I},${I},System.Boolean)`]: (
    rt,
    a: string | null,
    indexA: number,
    b: string | null,
    indexB: number,
    length: number,
    ignoreCase: boolean,
  ) => comparePart(rt, a, indexA, b, indexB, length, currentComparison(ignoreCase)),
  [`${type}.Compare(${S},${I},${S},${I},${I},${comparisonType})`]: comparePart,
  [`${type}.CompareOrdinal(${S},${S})`]: (rt, a: string | null, b: string | null) => compare(rt, a, b, 4),
  [`${type}.CompareOrdinal(${S},${I},${S},${I},${I})`]: (
    rt,
    a: string | null,
    indexA: number,
    b: string | null,
    indexB: number,
    length: number,
  ) => comparePart(rt, a, indexA, b, indexB, length, 4),
  [`${type}.Concat(${S},${S})`]: (_rt, a: string | null, b: string | null) => (a ?? '') + (b ?? ''),
  [`${type}.Concat(${S},${S},${S})`]: (_rt, a: string | null, b: string | null, c: string | null) =>
    (a ?? '') + (b ?? '') + (c ?? ''),
  [`${type}.Concat(${S},${S},${S},${S})`]: (
    _rt,
    a: string | null,
    b: string | null,
    c: string | null,
    d: string | null,
  ) => (a ?? '') + (b ?? '') + (c ?? '') + (d ?? ''),
  [`${type}.Concat(${S}[])`]: (rt, values: CsArray | null) => join(rt, '', needed(rt, values, 'values')),
  [`${type}.Join(${S},${S}[])`]: (rt, separator: string | null, values: CsArray | null) => join(rt, separator, values),
  [`${type}.Join(${S},${S}[],${I},${I})`]: join,
  'M:System.Text.StringBuilder.Flat(System.String)': flat,
  [`${type}.ParseFormat(${S},${I},${I}[]@)`]: (rt, format: string, argumentCount: number, numbers: Ref) => {
    const parsed = parseCompositeFormat(format, argumentCount);
    if (typeof parsed === 'string') throw formatError(rt, parsed);
    const arrays = formatArrays(rt, parsed);
    numbers.v = arrays.numbers;
    return arrays.texts;
  },
};

/** V8 makes one piece of a text that was put together when somebody asks for one of its characters. */
function flat(_rt: NativeRuntime, text: string): string {
  return text.charCodeAt(0) === 0xffff ? `${text}` : text;
}

/** A format as arrays of the program; String.Format only reads them, so each format has them once. */
function formatArrays(rt: NativeRuntime, format: CompositeFormat): { texts: CsArray; numbers: CsArray } {
  let all = arraysOfFormats.get(rt);
  if (!all) {
    all = new WeakMap();
    arraysOfFormats.set(rt, all);
  }
  let found = all.get(format);
  if (!found) {
    const numbers = rt.arrayFrom(rt.type('System.Int32'), Int32Array.from(format.numbers));
    found = { texts: stringArray(rt, format.texts), numbers };
    all.set(format, found);
  }
  return found;
}
const arraysOfFormats = new WeakMap<NativeRuntime, WeakMap<CompositeFormat, { texts: CsArray; numbers: CsArray }>>();

function unitArray(rt: NativeRuntime, text: string): CsArray {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return rt.arrayFrom(rt.type('System.Char'), units);
}

export const strings: NativeModule = { natives: table };
