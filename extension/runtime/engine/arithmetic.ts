// Arithmetic that JavaScript does not do like C#: division, overflow checks, conversions of real numbers.

import { Decimal } from '../../../server/csharp/symbols/decimal';
import type { SpecialName } from '../../../server/csharp/symbols/symbols';
import type { ThrownException, Value } from './values';

const ranges: Partial<Record<SpecialName, [min: number, max: number]>> = {
  sbyte: [-128, 127],
  byte: [0, 255],
  short: [-32768, 32767],
  ushort: [0, 65535],
  char: [0, 65535],
  int: [-2147483648, 2147483647],
  uint: [0, 4294967295],
};
const minLong = -(2n ** 63n);
const maxLong = 2n ** 63n - 1n;
const maxUlong = 2n ** 64n - 1n;

export function arithmetic(error: (type: string, message: string) => ThrownException) {
  const overflow = (message = 'Arithmetic operation resulted in an overflow.'): never => {
    throw error('System.OverflowException', message);
  };
  const byZero = (): never => {
    throw error('System.DivideByZeroException', 'Attempted to divide by zero.');
  };
  const inRange = (value: number, to: SpecialName): number => {
    const range = ranges[to];
    if (range && !(value >= range[0] && value <= range[1])) overflow();
    return value;
  };
  const checkBig = (value: bigint, to: SpecialName): number | bigint => {
    if (to === 'long') return value < minLong || value > maxLong ? overflow() : value;
    if (to === 'ulong') return value < 0n || value > maxUlong ? overflow() : value;
    const range = ranges[to];
    if (range && (value < BigInt(range[0]) || value > BigInt(range[1]))) overflow();
    return Number(value);
  };
  /** What the processor gives for real numbers out of range. */
  const realToLong = (value: number): bigint =>
    value >= -(2 ** 63) && value < 2 ** 63 ? BigInt(Math.trunc(value)) : minLong;

  return {
    overflow,
    divideInt: (a: number, b: number): number => {
      if (b === 0) byZero();
      if (b === -1 && a === -2147483648) overflow();
      return (a / b) | 0;
    },
    remainderInt: (a: number, b: number): number => {
      if (b === 0) byZero();
      if (b === -1) return a === -2147483648 ? overflow() : 0;
      return (a % b) | 0;
    },
    divideUint: (a: number, b: number): number => (b === 0 ? byZero() : (a / b) >>> 0),
    remainderUint: (a: number, b: number): number => (b === 0 ? byZero() : (a % b) >>> 0),
    divideLong: (a: bigint, b: bigint): bigint => {
      if (b === 0n) byZero();
      if (b === -1n && a === minLong) overflow();
      return a / b;
    },
    divideUlong: (a: bigint, b: bigint): bigint => (b === 0n ? byZero() : a / b),
    /** Of ulong too, which has no -1. */
    remainderLong: (a: bigint, b: bigint): bigint => {
      if (b === 0n) byZero();
      if (b === -1n) return a === minLong ? overflow() : 0n;
      return a % b;
    },
    checkInt: (value: number): number => inRange(value, 'int') | 0,
    checkUint: (value: number): number => inRange(value, 'uint'),
    checkLong: (value: bigint): bigint => (value < minLong || value > maxLong ? overflow() : value),
    checkUlong: (value: bigint): bigint => (value < 0n || value > maxUlong ? overflow() : value),
    checkSmall: (value: number, to: SpecialName): number => inRange(value, to),
    checkBig,
    checkReal: (value: number, to: SpecialName): number | bigint => {
      const whole = Math.trunc(value);
      if (!Number.isFinite(whole)) return overflow();
      if (to === 'long' || to === 'ulong') return checkBig(BigInt(whole), to);
      return inRange(whole, to) + 0;
    },
    realToInt: (value: number): number => (value > -2147483649 && value < 2147483648 ? value | 0 : -2147483648),
    realToUint: (value: number): number => {
      const long = realToLong(value);
      return Number(BigInt.asUintN(32, long));
    },
    realToLong,
    realToUlong: (value: number): bigint => {
      if (value >= 2 ** 63 && value < 2 ** 64) return BigInt(Math.trunc(value));
      return BigInt.asUintN(64, realToLong(value));
    },
    decimal: (operator: string, a: Decimal, b: Decimal): Value => Decimal.operate(operator, a, b, overflow, byZero),
    negateDecimal: (value: Decimal): Decimal => Decimal.negate(value),
    convertDecimal: (value: Value, from: SpecialName, to: SpecialName): Value =>
      Decimal.convert(value, from, to, overflow),
  };
}
