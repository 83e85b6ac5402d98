// Natives of System.Numerics.BigInteger. Its field is a long for C# and holds a BigInt of any size for these.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray, Value } from '../values';
import { formatError, longHash } from './common';
import { numberSymbols } from './cultures';
import { formatInteger, standardFormat } from './numberFormat';

const type = 'M:System.Numerics.BigInteger';
const L = 'System.Int64';

/** Larger ones would take all memory before V8 itself refuses them. */
const mostBits = 1 << 25;

function bounded(rt: NativeRuntime, bits: number) {
  if (bits > mostBits) throw rt.error('System.OutOfMemoryException', 'Array dimensions exceeded supported range.');
}

function bitsOf(value: bigint): number {
  if (value === 0n) return 0;
  const digits = (value < 0n ? -value : value).toString(16);
  return (digits.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(digits.charAt(0), 16)));
}

function powerModulo(value: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let base = value % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Two's complement, as few bytes as keep the sign; lowest byte first. */
function bytesOf(value: bigint, isUnsigned: boolean): Uint8Array {
  const bits = bitsOf(value < 0n ? -value - 1n : value);
  const count = Math.max(1, Math.ceil((isUnsigned ? bits : bits + 1) / 8));
  const digits = BigInt.asUintN(count * 8, value)
    .toString(16)
    .padStart(count * 2, '0');
  return Uint8Array.from({ length: count }, (_, i) =>
    Number.parseInt(digits.slice((count - 1 - i) * 2, (count - i) * 2), 16),
  );
}

function ofBytes(bytes: Uint8Array, isUnsigned: boolean): bigint {
  if (bytes.length === 0) return 0n;
  const digits = Array.from(bytes, byte => byte.toString(16).padStart(2, '0'));
  const value = BigInt(`0x${digits.reverse().join('')}`);
  return isUnsigned ? value : BigInt.asIntN(bytes.length * 8, value);
}

/** Hexadecimal digits are two's complement: the first digit tells the sign. */
function read(digits: string, isHexadecimal: boolean): bigint {
  return isHexadecimal ? BigInt.asIntN(digits.length * 4, BigInt(`0x${digits}`)) : BigInt(digits);
}

function hexadecimal(value: bigint, letter: string, precision: number): string {
  const bytes = bytesOf(value, false);
  let text = Array.from(bytes, byte => byte.toString(16).padStart(2, '0'))
    .reverse()
    .join('');
  // A nibble that only repeats the sign is left out.
  if (/^0[0-7]|^f[89a-f]/.test(text) && text.length > 1) text = text.slice(1);
  text = text.padStart(precision, value < 0n ? 'f' : '0');
  return letter === 'X' ? text.toUpperCase() : text;
}

function textOf(rt: NativeRuntime, value: bigint, format: string | null, provider: Value): string {
  const standard = standardFormat(format);
  const letter = standard?.letter.toUpperCase();
  if (standard && letter === 'X') return hexadecimal(value, standard.letter, standard.precision);
  const exact = letter === 'G' || letter === 'R';
  const wanted = exact && (standard?.precision ?? -1) < 1 ? 'D' : format;
  return formatInteger(value, 0, wanted, numberSymbols(rt, provider), message => {
    throw formatError(rt, message);
  });
}

const binary =
  (compute: (a: bigint, b: bigint) => bigint): NativeFunction =>
  (_rt, a: bigint, b: bigint) =>
    compute(a, b);

const table: Record<string, NativeFunction> = {
  [`${type}.FromUInt64(System.UInt64)`]: (_rt, value: bigint) => value,
  [`${type}.FromDouble(System.Double)`]: (_rt, value: number) => BigInt(Math.trunc(value)),
  [`${type}.FromBytes(System.Byte[],System.Boolean)`]: (_rt, bytes: CsArray, isUnsigned: boolean) =>
    ofBytes(bytes.items as Uint8Array, isUnsigned),
  [`${type}.Bytes(${L},System.Boolean)`]: (rt, value: bigint, isUnsigned: boolean) =>
    rt.arrayFrom(rt.type('System.Byte'), bytesOf(value, isUnsigned)),
  [`${type}.Read(System.String,System.Boolean)`]: (_rt, digits: string, isHexadecimal: boolean) =>
    read(digits, isHexadecimal),
  [`${type}.Real(${L})`]: (_rt, value: bigint) => Number(value),
  [`${type}.Low(${L})`]: (_rt, value: bigint) => BigInt.asUintN(64, value),
  [`${type}.Order(${L},${L})`]: (_rt, a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0),
  [`${type}.Hash(${L})`]: (_rt, value: bigint) => longHash(BigInt.asIntN(64, value ^ (value >> 64n))),
  [`${type}.Text(${L},System.String,System.IFormatProvider)`]: textOf,
  [`${type}.Bits(${L})`]: (_rt, value: bigint) => bitsOf(value),
  [`${type}.AddOf(${L},${L})`]: binary((a, b) => a + b),
  [`${type}.SubtractOf(${L},${L})`]: binary((a, b) => a - b),
  [`${type}.MultiplyOf(${L},${L})`]: (rt, a: bigint, b: bigint) => {
    // Small factors are the rule: their bits are not counted.
    if ((a > 2n ** 64n || a < -(2n ** 64n)) && (b > 2n ** 64n || b < -(2n ** 64n))) bounded(rt, bitsOf(a) + bitsOf(b));
    return a * b;
  },
  [`${type}.DivideOf(${L},${L})`]: binary((a, b) => a / b),
  [`${type}.RemainderOf(${L},${L})`]: binary((a, b) => a % b),
  [`${type}.AndOf(${L},${L})`]: binary((a, b) => a & b),
  [`${type}.OrOf(${L},${L})`]: binary((a, b) => a | b),
  [`${type}.XorOf(${L},${L})`]: binary((a, b) => a ^ b),
  [`${type}.ShiftOf(${L},System.Int32)`]: (rt, value: bigint, shift: number) => {
    if (shift > 0 && value !== 0n) bounded(rt, bitsOf(value) + shift);
    return value << BigInt(shift);
  },
  [`${type}.PowerOf(${L},System.Int32)`]: (rt, value: bigint, exponent: number) => {
    if (value > 1n || value < -1n) bounded(rt, bitsOf(value) * exponent);
    return value ** BigInt(exponent);
  },
  [`${type}.PowerModuloOf(${L},${L},${L})`]: (_rt, value: bigint, exponent: bigint, modulus: bigint) =>
    powerModulo(value, exponent, modulus),
  [`${type}.DivisorOf(${L},${L})`]: binary(divisor),
};

export const bigIntegers: NativeModule = { natives: table };
