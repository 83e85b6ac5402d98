// System.Decimal: exact decimal arithmetic with the scales and the rounding of .NET; constants are folded with it, programs run with it.
import type { SpecialName } from './symbols';

/** Throws the C# OverflowException. */
export type OverflowError = (message: string) => never;

const maxMantissa = 2n ** 96n - 1n;
const maxScale = 28;
const overflowText = 'Value was either too large or too small for a Decimal.';

const powers: bigint[] = [];
/** 10 ** exponent. */
export function powerOfTen(exponent: number): bigint {
  powers[exponent] ??= 10n ** BigInt(exponent);
  return powers[exponent];
}

export type Rounding = 'even' | 'away';

/** `value / divisor` to the nearest integer; ties as `rounding` says. `divisor` is positive. */
export function divideRounded(value: bigint, divisor: bigint, rounding: Rounding): bigint {
  const magnitude = value < 0n ? -value : value;
  let quotient = magnitude / divisor;
  const twice = (magnitude % divisor) * 2n;
  if (twice > divisor || (twice === divisor && (rounding === 'away' || quotient % 2n === 1n))) quotient++;
  return value < 0n ? -quotient : quotient;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** Immutable: `mantissa × 10^-scale`, |mantissa| < 2^96, 0 ≤ scale ≤ 28. A zero may be negative, which divisions of doubles and GetBits show. */
export class Decimal {
  static readonly zero = new Decimal(0n, 0);
  static readonly one = new Decimal(1n, 0);
  static readonly maxValue = new Decimal(maxMantissa, 0);
  static readonly minValue = new Decimal(-maxMantissa, 0);

  private constructor(
    readonly mantissa: bigint,
    readonly scale: number,
    readonly isNegativeZero = false,
  ) {}

  /** For values that are known to be in range, such as constants that the compiler has checked. */
  static of(mantissa: bigint, scale: number): Decimal {
    return new Decimal(mantissa, scale);
  }

  /** Zero with the sign of an operand or a result that it was rounded from. */
  static zeroOf(scale: number, isNegative: boolean): Decimal {
    return new Decimal(0n, scale, isNegative);
  }

  get isNegative(): boolean {
    return this.mantissa < 0n || this.isNegativeZero;
  }

  /** Any mantissa and scale, rounded half to even where 96 bits or 28 places do not suffice. */
  static fitted(mantissa: bigint, scale: number, overflow: OverflowError, isNegative = mantissa < 0n): Decimal {
    if (scale < 0) {
      mantissa *= powerOfTen(-scale);
      scale = 0;
    }
    let drop = Math.max(0, scale - maxScale);
    let result = drop > 0 ? divideRounded(mantissa, powerOfTen(drop), 'even') : mantissa;
    while (abs(result) > maxMantissa) {
      const missing = Math.max(1, abs(result).toString().length - 29);
      drop += missing;
      if (drop > scale) return overflow(overflowText);
      result = divideRounded(mantissa, powerOfTen(drop), 'even');
    }
    return new Decimal(result, scale - drop, isNegative && result === 0n);
  }

  private static align(a: Decimal, b: Decimal): [a: bigint, b: bigint, scale: number] {
    if (a.scale === b.scale) return [a.mantissa, b.mantissa, a.scale];
    if (a.scale < b.scale) return [a.mantissa * powerOfTen(b.scale - a.scale), b.mantissa, b.scale];
    return [a.mantissa, b.mantissa * powerOfTen(a.scale - b.scale), a.scale];
  }

  static add(a: Decimal, b: Decimal, overflow: OverflowError): Decimal {
    const [x, y, scale] = Decimal.align(a, b);
    const sum = x + y;
    // A zero has the sign of the operand with fewer places.
    if (sum === 0n) return Decimal.zeroOf(scale, a.scale > b.scale ? b.isNegative : a.isNegative);
    return Decimal.fitted(sum, scale, overflow);
  }
  static subtract(a: Decimal, b: Decimal, overflow: OverflowError): Decimal {
    const [x, y, scale] = Decimal.align(a, b);
    const difference = x - y;
    if (difference === 0n) return Decimal.zeroOf(scale, a.scale > b.scale ? !b.isNegative : a.isNegative);
    return Decimal.fitted(difference, scale, overflow);
  }
  static multiply(a: Decimal, b: Decimal, overflow: OverflowError): Decimal {
    const product = a.mantissa * b.mantissa;
    // Only short operands keep the scale of a zero.
    if (product === 0n && (abs(a.mantissa) > 0xffffffffn || abs(b.mantissa) > 0xffffffffn)) return Decimal.zero;
    return Decimal.fitted(product, a.scale + b.scale, overflow, a.isNegative !== b.isNegative);
  }

  /** An exact quotient keeps the difference of the scales; others get all the digits that fit, without trailing zeros. */
  static divide(a: Decimal, b: Decimal, overflow: OverflowError, byZero: () => never): Decimal {
    if (b.mantissa === 0n) return byZero();
    const natural = a.scale - b.scale;
    if (a.mantissa % b.mantissa === 0n) {
      const quotient = a.mantissa / b.mantissa;
      return Decimal.fitted(quotient, natural, overflow, a.isNegative !== b.isNegative);
    }
    const negative = a.isNegative !== b.isNegative;
    const dividend = abs(a.mantissa);
    const divisor = abs(b.mantissa);
    // The quotient at `scale` is dividend × 10^(scale - natural) / divisor: take the greatest scale at which it fits.
    let scale = maxScale;
    const at = (places: number): bigint => {
      const shift = places - natural;
      return shift >= 0
        ? divideRounded(dividend * powerOfTen(shift), divisor, 'even')
        : divideRounded(dividend, divisor * powerOfTen(-shift), 'even');
    };
    let quotient = at(scale);
    while (quotient > maxMantissa) {
      scale -= Math.max(1, quotient.toString().length - 29);
      if (scale < 0) return overflow(overflowText);
      quotient = at(scale);
    }
    while (scale > 0 && quotient % 10n === 0n) {
      quotient /= 10n;
      scale--;
    }
    return new Decimal(negative ? -quotient : quotient, scale, negative && quotient === 0n);
  }

  /** Has the sign of the dividend. */
  static remainder(a: Decimal, b: Decimal, overflow: OverflowError, byZero: () => never): Decimal {
    if (b.mantissa === 0n) return byZero();
    const [x, y, scale] = Decimal.align(a, b);
    if (abs(x) < abs(y)) return a;
    return Decimal.fitted(x % y, scale, overflow);
  }

  /** -1, 0 or 1. */
  static compare(a: Decimal, b: Decimal): number {
    const [x, y] = Decimal.align(a, b);
    return x < y ? -1 : x > y ? 1 : 0;
  }

  static negate(value: Decimal): Decimal {
    return new Decimal(-value.mantissa, value.scale, value.mantissa === 0n && !value.isNegativeZero);
  }

  /** Rounds to so many places; fewer places stay as they are. */
  static round(value: Decimal, places: number, rounding: Rounding): Decimal {
    if (value.scale <= places) return value;
    return Decimal.signed(divideRounded(value.mantissa, powerOfTen(value.scale - places), rounding), places, value);
  }
  static truncate(value: Decimal): Decimal {
    return value.scale === 0 ? value : Decimal.signed(value.mantissa / powerOfTen(value.scale), 0, value);
  }
  private static signed(mantissa: bigint, scale: number, like: Decimal): Decimal {
    return new Decimal(mantissa, scale, mantissa === 0n && like.isNegative);
  }
  static floor(value: Decimal): Decimal {
    const whole = Decimal.truncate(value);
    return value.mantissa < 0n && Decimal.compare(whole, value) !== 0 ? new Decimal(whole.mantissa - 1n, 0) : whole;
  }
  static ceiling(value: Decimal): Decimal {
    return Decimal.negate(Decimal.floor(Decimal.negate(value)));
  }

  /** A binary operator of C# on two decimals: a Decimal for arithmetic, a boolean for comparisons. */
  static operate(
    operator: string,
    a: Decimal,
    b: Decimal,
    overflow: OverflowError,
    byZero: () => never,
  ): Decimal | boolean {
    switch (operator) {
      case '+':
        return Decimal.add(a, b, overflow);
      case '-':
        return Decimal.subtract(a, b, overflow);
      case '*':
        return Decimal.multiply(a, b, overflow);
      case '/':
        return Decimal.divide(a, b, overflow, byZero);
      case '%':
        return Decimal.remainder(a, b, overflow, byZero);
      case '==':
        return Decimal.compare(a, b) === 0;
      case '!=':
        return Decimal.compare(a, b) !== 0;
      case '<':
        return Decimal.compare(a, b) < 0;
      case '<=':
        return Decimal.compare(a, b) <= 0;
      case '>':
        return Decimal.compare(a, b) > 0;
      case '>=':
        return Decimal.compare(a, b) >= 0;
      default:
        throw new Error(`Decimal has no operator ${operator}`);
    }
  }

  /** A conversion of C# (implicit or explicit) from or to decimal; integers are truncated towards zero. */
  static convert(
    value: unknown,
    from: SpecialName,
    to: SpecialName,
    overflow: OverflowError,
  ): Decimal | number | bigint {
    if (from === 'decimal') {
      const decimal = value as Decimal;
      switch (to) {
        case 'decimal':
          return decimal;
        case 'double':
          return decimal.toNumber();
        case 'float':
          return Math.fround(decimal.toNumber());
        default:
          return decimal.toInteger(to, overflow);
      }
    }
    switch (typeof value) {
      case 'bigint':
        return new Decimal(value, 0);
      case 'number':
        if (from === 'double' || from === 'float')
          return Decimal.fromNumber(value, from === 'float' ? 7 : 15, overflow);
        return new Decimal(BigInt(value), 0);
      default:
        throw new Error(`No conversion from ${from} to ${to}`);
    }
  }

  /** Of a real number only so many significant digits count (15 of double, 7 of float), without trailing zeros. */
  static fromNumber(value: number, digits: number, overflow: OverflowError): Decimal {
    if (!(Math.abs(value) < 2 ** 96)) return overflow(overflowText);
    if (value === 0) return Decimal.zero;
    const [mantissa = '0', exponent = '0'] = value.toExponential(digits - 1).split('e');
    let number = BigInt(mantissa.replace('.', ''));
    let scale = digits - 1 - Number(exponent);
    while (scale > 0 && number % 10n === 0n) {
      number /= 10n;
      scale--;
    }
    if (scale > maxScale + 40) return Decimal.zero;
    const fitted = Decimal.fitted(number, scale, overflow);
    return fitted.mantissa === 0n ? Decimal.zero : fitted;
  }

  /** The nearest double of the mantissa, divided: not always the nearest of the whole. */
  toNumber(): number {
    return this.isNegativeZero ? -0 : Number(this.mantissa) / Number(`1e${this.scale}`);
  }

  /** Truncates; a bigint for long and ulong, a number for the others. */
  toInteger(to: SpecialName, overflow: OverflowError): number | bigint {
    const whole = this.mantissa / powerOfTen(this.scale);
    const range = integerRanges[to];
    if (!range) throw new Error(`No conversion from decimal to ${to}`);
    if (whole < range.min || whole > range.max) return overflow(range.text);
    return to === 'long' || to === 'ulong' ? whole : Number(whole);
  }

  /** All places of the scale: `1.50`. */
  toString(): string {
    const digits = abs(this.mantissa)
      .toString()
      .padStart(this.scale + 1, '0');
    const sign = this.mantissa < 0n ? '-' : '';
    if (this.scale === 0) return sign + digits;
    const point = digits.length - this.scale;
    return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  }
}

export interface IntegerRange {
  readonly min: bigint;
  readonly max: bigint;
  /** Message of the OverflowException. */
  readonly text: string;
}

const range = (bits: number, signed: boolean, name: string): IntegerRange => ({
  min: signed ? -(2n ** BigInt(bits - 1)) : 0n,
  max: signed ? 2n ** BigInt(bits - 1) - 1n : 2n ** BigInt(bits) - 1n,
  text: `Value was either too large or too small for ${name}.`,
});

export const integerRanges: Readonly<Partial<Record<SpecialName, IntegerRange>>> = {
  sbyte: range(8, true, 'a signed byte'),
  byte: range(8, false, 'an unsigned byte'),
  short: range(16, true, 'an Int16'),
  ushort: range(16, false, 'a UInt16'),
  char: range(16, false, 'a character'),
  int: range(32, true, 'an Int32'),
  uint: range(32, false, 'a UInt32'),
  long: range(64, true, 'an Int64'),
  ulong: range(64, false, 'a UInt64'),
};
