// Natives of System.Char.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import { Boxed, type Ref, type Value } from '../values';
import { categoryOf, isDigit, isLetter, isWhiteSpace, lowerUnit, upperUnit } from './characters';
import { argumentNull, badArgument, formatError, indexText, outOfRange } from './common';
import { convertibleMembers } from './conversions';

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const inCategories = (first: number, last: number) => (code: number) => {
  const category = categoryOf(code);
  return category >= first && category <= last;
};

const tests: Readonly<Record<string, (code: number) => boolean>> = {
  IsControl: code => code < 32 || (code >= 127 && code < 160),
  IsDigit: isDigit,
  IsHighSurrogate: isHigh,
  IsLetter: isLetter,
  IsLetterOrDigit: code => isLetter(code) || isDigit(code),
  IsLower: inCategories(1, 1),
  IsLowSurrogate: isLow,
  IsNumber: inCategories(8, 10),
  IsPunctuation: inCategories(18, 24),
  IsSeparator: inCategories(11, 13),
  IsSurrogate: code => code >= 0xd800 && code <= 0xdfff,
  IsSymbol: inCategories(25, 28),
  IsUpper: inCategories(0, 0),
  IsWhiteSpace: isWhiteSpace,
};

function unitAt(rt: NativeRuntime, text: string | null, index: number): number {
  if (text === null) throw argumentNull(rt, 's');
  if (index < 0 || index >= text.length) throw outOfRange(rt, 'index', indexText);
  return text.charCodeAt(index);
}

/** Value of a digit in any script, fractions too; -1 for what is no number. */
function numericValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (!inCategories(8, 10)(code)) return -1;
  const plain = String.fromCodePoint(code).normalize('NFKD');
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  const fraction = /^([0-9]+)\u2044([0-9]+)$/.exec(plain);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  if (categoryOf(code) !== 8) return -1;
  // Decimal digits of every script stand in rows of ten.
  let first = code;
  while (code - first < 9 && categoryOf(first - 1) === 8) first--;
  return code - first;
}

const type = 'M:System.Char';
const upper: NativeFunction = (_rt, code: number) => upperUnit(code);
const lower: NativeFunction = (_rt, code: number) => lowerUnit(code);
const text: NativeFunction = (_rt, code: number) => String.fromCharCode(code);

const table: Record<string, NativeFunction> = {
  ...convertibleMembers('char', 4),
  [`${type}.CompareTo(System.Object)`]: (rt, self: number, other: Value) => {
    if (other === null) return 1;
    if (!(other instanceof Boxed) || other.type.special !== 'char')
      throw badArgument(rt, 'Object must be of type Char.');
    return self - (other.value as number);
  },
  [`${type}.CompareTo(System.Char)`]: (_rt, self: number, other: number) => self - other,
  [`${type}.Equals(System.Object)`]: (_rt, self: number, other: Value) =>
    other instanceof Boxed && other.type.special === 'char' && other.value === self,
  [`${type}.Equals(System.Char)`]: (_rt, self: number, other: number) => self === other,
  [`${type}.GetHashCode`]: (_rt, self: number) => self | (self << 16),
  [`${type}.ToString`]: text,
  [`${type}.ToString(System.IFormatProvider)`]: text,
  [`${type}.ToString(System.Char)`]: text,
  [`${type}.Parse(System.String)`]: (rt, value: string | null) => {
    if (value === null) throw argumentNull(rt, 's');
    if (value.length !== 1) throw formatError(rt, 'String must be exactly one character long.');
    return value.charCodeAt(0);
  },
  [`${type}.TryParse(System.String,System.Char@)`]: (_rt, value: string | null, result: Ref) => {
    const isOne = value?.length === 1;
    result.v = isOne ? (value?.charCodeAt(0) ?? 0) : 0;
    return isOne;
  },
  [`${type}.ConvertFromUtf32(System.Int32)`]: (rt, code: number) => {
    if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      throw outOfRange(
        rt,
        'utf32',
        'A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).',
      );
    }
    return String.fromCodePoint(code);
  },
  [`${type}.ConvertToUtf32(System.Char,System.Char)`]: (rt, high: number, low: number) => {
    if (!isHigh(high))
      throw outOfRange(
        rt,
        'highSurrogate',
        'A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.',
      );
    if (!isLow(low))
      throw outOfRange(rt, 'lowSurrogate', 'A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.');
    return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  },
  [`${type}.ConvertToUtf32(System.String,System.Int32)`]: (rt, value: string | null, index: number) => {
    const code = unitAt(rt, value, index);
    if (code < 0xd800 || code > 0xdfff) return code;
    const next = value?.charCodeAt(index + 1) ?? 0;
    if (!isHigh(code))
      throw badArgument(
        rt,
        `Found a low surrogate char without a preceding high surrogate at index: ${index}. The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.`,
        's',
      );
    if (!isLow(next))
      throw badArgument(
        rt,
        `Found a high surrogate char without a following low surrogate at index: ${index}. The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.`,
        's',
      );
    return (code - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000;
  },
  [`${type}.GetNumericValue(System.Char)`]: (_rt, code: number) => numericValue(code),
  [`${type}.GetNumericValue(System.String,System.Int32)`]: (rt, value: string | null, index: number) => {
    const code = unitAt(rt, value, index);
    return numericValue(isHigh(code) ? (value?.codePointAt(index) ?? code) : code);
  },
  [`${type}.GetUnicodeCategory(System.Char)`]: (_rt, code: number) => categoryOf(code),
  [`${type}.GetUnicodeCategory(System.String,System.Int32)`]: (rt, value: string | null, index: number) => {
    const code = unitAt(rt, value, index);
    const whole = value?.codePointAt(index) ?? code;
    return categoryOf(isHigh(code) ? whole : code);
  },
  [`${type}.IsSurrogatePair(System.Char,System.Char)`]: (_rt, high: number, low: number) => isHigh(high) && isLow(low),
  [`${type}.IsSurrogatePair(System.String,System.Int32)`]: (rt, value: string | null, index: number) =>
    isHigh(unitAt(rt, value, index)) && isLow(value?.charCodeAt(index + 1) ?? 0),
  [`${type}.ToLower(System.Char)`]: lower,
  [`${type}.ToLower(System.Char,System.Globalization.CultureInfo)`]: lower,
  [`${type}.ToLowerInvariant(System.Char)`]: lower,
  [`${type}.ToUpper(System.Char)`]: upper,
  [`${type}.ToUpper(System.Char,System.Globalization.CultureInfo)`]: upper,
  [`${type}.ToUpperInvariant(System.Char)`]: upper,
};
for (const [name, test] of Object.entries(tests)) {
  table[`${type}.${name}(System.Char)`] = (_rt, code: number) => test(code);
  table[`${type}.${name}(System.String,System.Int32)`] = (rt, value: string | null, index: number) =>
    test(unitAt(rt, value, index));
}

export const chars: NativeModule = { natives: table };
