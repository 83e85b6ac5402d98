// Text of numbers for natives: the pure algorithms joined with .NET's exceptions.
import { Decimal, divideRounded, type IntegerRange, integerRanges } from '../../../../server/csharp/symbols/decimal';
import type { NativeRuntime } from '../native';
import type { Value } from '../values';
import { badArgument, formatError, overflowError } from './common';
import { numberSymbols } from './cultures';
import { formatExactReal } from './exactReals';
import { formatDecimal, formatInteger, formatReal } from './numberFormat';
import { NumberStyles, parseHexadecimal, parseNumber, toInteger, toReal } from './numberParse';

export type IntegerName = 'sbyte' | 'byte' | 'short' | 'ushort' | 'int' | 'uint' | 'long' | 'ulong';
export type NumberName = IntegerName | 'float' | 'double' | 'decimal';

export interface NumberKind {
  readonly special: NumberName;
  /** Metadata name without namespace. */
  readonly name: string;
  /** Of integers. */
  readonly bits: number;
  readonly isBig: boolean;
  readonly isInteger: boolean;
  /** System.TypeCode. */
  readonly typeCode: number;
}

export const integerKinds: readonly (NumberKind & { special: IntegerName })[] = [
  { special: 'sbyte', name: 'SByte', bits: 8, isBig: false, isInteger: true, typeCode: 5 },
  { special: 'byte', name: 'Byte', bits: 8, isBig: false, isInteger: true, typeCode: 6 },
  { special: 'short', name: 'Int16', bits: 16, isBig: false, isInteger: true, typeCode: 7 },
  { special: 'ushort', name: 'UInt16', bits: 16, isBig: false, isInteger: true, typeCode: 8 },
  { special: 'int', name: 'Int32', bits: 32, isBig: false, isInteger: true, typeCode: 9 },
  { special: 'uint', name: 'UInt32', bits: 32, isBig: false, isInteger: true, typeCode: 10 },
  { special: 'long', name: 'Int64', bits: 64, isBig: true, isInteger: true, typeCode: 11 },
  { special: 'ulong', name: 'UInt64', bits: 64, isBig: true, isInteger: true, typeCode: 12 },
];
export const numberKinds: readonly NumberKind[] = [
  ...integerKinds,
  { special: 'float', name: 'Single', bits: 32, isBig: false, isInteger: false, typeCode: 13 },
  { special: 'double', name: 'Double', bits: 64, isBig: false, isInteger: false, typeCode: 14 },
  { special: 'decimal', name: 'Decimal', bits: 0, isBig: false, isInteger: false, typeCode: 15 },
];

export function rangeOf(kind: IntegerName | 'char'): IntegerRange {
  return integerRanges[kind] as IntegerRange;
}

/** `value` as an integer type holds it; OverflowException with the type's own text when it does not fit. */
export function integerOf(rt: NativeRuntime, kind: IntegerName | 'char', value: bigint): number | bigint {
  const range = rangeOf(kind);
  if (value < range.min || value > range.max) throw overflowError(rt, range.text);
  return kind === 'long' || kind === 'ulong' ? value : Number(value);
}

export function formatNumber(
  rt: NativeRuntime,
  kind: NumberKind,
  value: Value,
  format: string | null,
  provider: Value,
): string {
  // Integers without a sign look alike in all cultures.
  if (format === null && kind.isInteger && (value as number | bigint) >= 0) return String(value);
  const symbols = numberSymbols(rt, provider);
  const error = (message: string): never => {
    throw formatError(rt, message);
  };
  const real = rt.isCurrentNet ? formatExactReal : formatReal;
  switch (kind.special) {
    case 'float':
      return real(value as number, 7, format, symbols, error);
    case 'double':
      return real(value as number, 15, format, symbols, error);
    case 'decimal':
      return formatDecimal(value as Decimal, format, symbols, error);
    default:
      return formatInteger(value as number | bigint, kind.bits, format, symbols, error);
  }
}

export function defaultStyles(kind: NumberName): number {
  if (kind === 'decimal') return NumberStyles.number;
  return kind === 'float' || kind === 'double' ? NumberStyles.floatAndThousands : NumberStyles.integer;
}

/** ArgumentException when bits are unknown or contradict each other. */
export function checkStyles(rt: NativeRuntime, kind: NumberName, styles: number) {
  if ((styles & ~1023) !== 0) throw badArgument(rt, 'An undefined NumberStyles value is being used.', 'style');
  if ((styles & NumberStyles.allowHexSpecifier) === 0) return;
  if (kind === 'float' || kind === 'double' || kind === 'decimal') {
    throw badArgument(rt, 'The number style AllowHexSpecifier is not supported on floating point data types.');
  }
  if ((styles & ~NumberStyles.hexNumber) !== 0) {
    throw badArgument(
      rt,
      'With the AllowHexSpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be a subset of those in HexNumber.',
    );
  }
}

export type ReadFailure = 'format' | 'overflow';

/** The number in `text`, or why there is none. */
export function readNumber(
  rt: NativeRuntime,
  kind: NumberName,
  text: string,
  styles: number,
  provider: Value,
): { value: Value } | ReadFailure {
  const symbols = numberSymbols(rt, provider);
  if ((styles & NumberStyles.allowHexSpecifier) !== 0) {
    const digits = parseHexadecimal(text, styles);
    if (digits === undefined) return 'format';
    const integer = kind as IntegerName;
    const bits = integerKinds.find(entry => entry.special === integer)?.bits ?? 64;
    if (digits >= 2n ** BigInt(bits)) return 'overflow';
    const signed = rangeOf(integer).min < 0n;
    const value = signed ? BigInt.asIntN(bits, digits) : digits;
    return { value: bits === 64 ? value : Number(value) };
  }
  const number = parseNumber(text, styles, symbols);
  if (kind === 'float' || kind === 'double') {
    if (!number) {
      switch (text.trim()) {
        case symbols.positiveInfinitySymbol:
          return { value: Number.POSITIVE_INFINITY };
        case symbols.negativeInfinitySymbol:
          return { value: Number.NEGATIVE_INFINITY };
        case symbols.nanSymbol:
          return { value: Number.NaN };
        default:
          return 'format';
      }
    }
    const value = toReal(number);
    const held = kind === 'float' ? Math.fround(value) : value;
    if (rt.isCurrentNet) return { value: held === 0 && number.hasMinus ? -0 : held };
    return Number.isFinite(held) ? { value: held } : 'overflow';
  }
  if (!number) return 'format';
  if (kind === 'decimal') {
    const mantissa = number.digits === '' ? 0n : BigInt(number.digits);
    const scale = number.digits.length - number.scale;
    if (number.scale > 29 && number.digits !== '') return 'overflow';
    if (mantissa === 0n) return { value: Decimal.of(0n, Math.min(28, Math.max(0, scale))) };
    if (scale > 200) return { value: Decimal.of(0n, 28) };
    let failed = false;
    const value = Decimal.fitted(number.negative ? -mantissa : mantissa, scale, () => {
      failed = true;
      return undefined as never;
    });
    return failed ? 'overflow' : { value };
  }
  const whole = toInteger(number);
  if (whole === 'overflow') return 'overflow';
  const range = rangeOf(kind);
  if (whole < range.min || whole > range.max) return 'overflow';
  return { value: kind === 'long' || kind === 'ulong' ? whole : Number(whole) };
}

/** Parse: FormatException or OverflowException when it fails. */
export function parseText(rt: NativeRuntime, kind: NumberName, text: string, styles: number, provider: Value): Value {
  const read = readNumber(rt, kind, text, styles, provider);
  if (read === 'format')
    throw formatError(rt, rt.isCurrentNet ? `The input string '${text}' was not in a correct format.` : undefined);
  if (read === 'overflow') throw overflowError(rt, overflowText(kind));
  return read.value;
}

export function overflowText(kind: NumberName): string {
  switch (kind) {
    case 'float':
      return 'Value was either too large or too small for a Single.';
    case 'double':
      return 'Value was either too large or too small for a Double.';
    case 'decimal':
      return 'Value was either too large or too small for a Decimal.';
    default:
      return rangeOf(kind).text;
  }
}

/** Half to even, as Math.Round and Convert do. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor === 0 && Object.is(value, -0) ? -0 : floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** A decimal to the nearest integer, half to even. */
export function roundedDecimal(value: Decimal): bigint {
  return divideRounded(value.mantissa, 10n ** BigInt(value.scale), 'even');
}
