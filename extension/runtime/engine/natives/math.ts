// Natives of System.Math.
import { Decimal } from '../../../../server/csharp/symbols/decimal';
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { Ref, Value } from '../values';
import { badArgument, outOfRange, overflowError } from './common';
import { roundDecimal, roundingOf } from './decimals';
import { integerKinds, numberKinds, rangeOf, roundHalfEven } from './numbers';
import { logarithm, powerOf } from './powers';

const type = 'M:System.Math';
const D = 'System.Double';

/** Half to even, or away from zero; `digits` places. */
function round(rt: NativeRuntime, value: number, digits: number, mode: number): number {
  if (digits < 0 || digits > 15) throw outOfRange(rt, 'digits', 'Rounding digits must be between 0 and 15, inclusive.');
  const away = roundingOf(rt, mode) === 'away';
  if (!(Math.abs(value) < 1e16)) return value;
  const power = 10 ** digits;
  const scaled = value * power;
  if (!away) return roundHalfEven(scaled) / power;
  const whole = Math.trunc(scaled);
  return (Math.abs(scaled - whole) >= 0.5 ? whole + Math.sign(scaled) : whole) / power;
}

function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y) || !Number.isFinite(x) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  const rest = x % y;
  if (rest === 0) return x < 0 || Object.is(x, -0) ? -0 : 0;
  const other = rest - Math.abs(y) * Math.sign(x);
  if (Math.abs(other) === Math.abs(rest)) {
    const quotient = x / y;
    return Math.abs(roundHalfEven(quotient)) > Math.abs(quotient) ? other : rest;
  }
  return Math.abs(other) < Math.abs(rest) ? other : rest;
}

/** As the C run-time library does where JavaScript differs: 1 to the power of infinity is 1, and -1 to it is no number. */
function power(x: number, y: number): number {
  if (Math.abs(x) === 1 && !Number.isFinite(y)) return Number.isNaN(y) || x === -1 ? Number.NaN : 1;
  return x === 0 || y === 0 || !Number.isFinite(x) || !Number.isFinite(y) ? x ** y : powerOf(x, y);
}

const functions: Readonly<Record<string, (x: number) => number>> = {
  Acos: Math.acos,
  Asin: Math.asin,
  Atan: Math.atan,
  Ceiling: Math.ceil,
  Cos: Math.cos,
  Cosh: Math.cosh,
  Exp: Math.exp,
  Floor: Math.floor,
  Log: logarithm,
  Log10: Math.log10,
  Sin: Math.sin,
  Sinh: Math.sinh,
  Sqrt: Math.sqrt,
  Tan: Math.tan,
  Tanh: Math.tanh,
  Truncate: Math.trunc,
  Cbrt: Math.cbrt,
  Acosh: Math.acosh,
  Asinh: Math.asinh,
  Atanh: Math.atanh,
  Round: roundHalfEven,
};

const table: Record<string, NativeFunction> = {
  [`${type}.Atan2(${D},${D})`]: (_rt, y: number, x: number) => Math.atan2(y, x),
  [`${type}.Pow(${D},${D})`]: (_rt, x: number, y: number) => power(x, y),
  [`${type}.Log(${D},${D})`]: (_rt, value: number, base: number) => {
    if (Number.isNaN(value)) return value;
    if (Number.isNaN(base)) return base;
    if (base === 1 || (value !== 1 && (base === 0 || base === Number.POSITIVE_INFINITY))) return Number.NaN;
    return logarithm(value) / logarithm(base);
  },
  [`${type}.IEEERemainder(${D},${D})`]: (_rt, x: number, y: number) => remainder(x, y),
  [`${type}.BigMul(System.Int32,System.Int32)`]: (_rt, a: number, b: number) => BigInt(a) * BigInt(b),
  [`${type}.DivRem(System.Int32,System.Int32,System.Int32@)`]: (rt, a: number, b: number, result: Ref) => {
    const [quotient, rest] = divide(rt, BigInt(a), BigInt(b), 32);
    result.v = Number(rest);
    return Number(quotient);
  },
  [`${type}.DivRem(System.Int64,System.Int64,System.Int64@)`]: (rt, a: bigint, b: bigint, result: Ref) => {
    const [quotient, rest] = divide(rt, a, b, 64);
    result.v = rest;
    return quotient;
  },
  [`${type}.Round(${D},System.Int32)`]: (rt, value: number, digits: number) => round(rt, value, digits, 0),
  [`${type}.Round(${D},System.MidpointRounding)`]: (rt, value: number, mode: number) => round(rt, value, 0, mode),
  [`${type}.Round(${D},System.Int32,System.MidpointRounding)`]: round,
  [`${type}.Ceiling(System.Decimal)`]: (_rt, value: Decimal) => Decimal.ceiling(value),
  [`${type}.Floor(System.Decimal)`]: (_rt, value: Decimal) => Decimal.floor(value),
  [`${type}.Truncate(System.Decimal)`]: (_rt, value: Decimal) => Decimal.truncate(value),
  [`${type}.Round(System.Decimal)`]: (rt, value: Decimal) => roundDecimal(rt, value, 0, 0),
  [`${type}.Round(System.Decimal,System.Int32)`]: (rt, value: Decimal, places: number) =>
    roundDecimal(rt, value, places, 0),
  [`${type}.Round(System.Decimal,System.MidpointRounding)`]: (rt, value: Decimal, mode: number) =>
    roundDecimal(rt, value, 0, mode),
  [`${type}.Round(System.Decimal,System.Int32,System.MidpointRounding)`]: roundDecimal,
  [`${type}.Abs(System.Decimal)`]: (_rt, value: Decimal) => (value.isNegative ? Decimal.negate(value) : value),
  [`${type}.Sign(System.Decimal)`]: (_rt, value: Decimal) => (value.mantissa < 0n ? -1 : value.mantissa > 0n ? 1 : 0),
};

function divide(rt: NativeRuntime, a: bigint, b: bigint, bits: number): [bigint, bigint] {
  if (b === 0n) throw rt.error('System.DivideByZeroException', 'Attempted to divide by zero.');
  const quotient = a / b;
  if (quotient !== BigInt.asIntN(bits, quotient)) throw overflowError(rt);
  return [quotient, a % b];
}

for (const [name, compute] of Object.entries(functions))
  table[`${type}.${name}(${D})`] = (_rt, x: number) => compute(x);

const less = (a: Value, b: Value): boolean =>
  a instanceof Decimal ? Decimal.compare(a, b as Decimal) < 0 : (a as number | bigint) < (b as number | bigint);
const isNotNumber = (value: Value): boolean => typeof value === 'number' && Number.isNaN(value);

for (const { name, special } of numberKinds) {
  const own = `System.${name}`;
  // NaN wins in both; of equal decimals the first one stays.
  table[`${type}.Max(${own},${own})`] = (_rt, a: Value, b: Value) =>
    isNotNumber(a) || !(less(a, b) || isNotNumber(b)) ? a : b;
  table[`${type}.Min(${own},${own})`] = (_rt, a: Value, b: Value) =>
    isNotNumber(a) || !(less(b, a) || isNotNumber(b)) ? a : b;
  table[`${type}.Clamp(${own},${own},${own})`] = (rt, value: Value, min: Value, max: Value) => {
    if (less(max, min)) throw badArgument(rt, `'${String(min)}' cannot be greater than ${String(max)}.`);
    return less(value, min) ? min : less(max, value) ? max : value;
  };
  if (special === 'float' || special === 'double') {
    table[`${type}.Abs(${own})`] = (_rt, value: number) => Math.abs(value);
    table[`${type}.Sign(${own})`] = (rt, value: number) => {
      if (Number.isNaN(value))
        throw rt.error('System.ArithmeticException', 'Function does not accept floating point Not-a-Number values.');
      return value < 0 ? -1 : value > 0 ? 1 : 0;
    };
  }
}
for (const { name, special, isBig } of integerKinds) {
  const { min } = rangeOf(special);
  if (min === 0n) continue;
  const lowest = isBig ? min : Number(min);
  table[`${type}.Abs(System.${name})`] = (rt, value: number | bigint) => {
    if (value === lowest) throw overflowError(rt, 'Negating the minimum value of a twos complement number is invalid.');
    return value < 0 ? -value : value;
  };
  table[`${type}.Sign(System.${name})`] = (_rt, value: number | bigint) => (value < 0 ? -1 : value > 0 ? 1 : 0);
}

export const math: NativeModule = { natives: table };
