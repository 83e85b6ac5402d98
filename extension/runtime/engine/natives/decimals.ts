// Natives of System.Decimal; operators and conversions are there too for code that calls them by name.

import { Decimal, type Rounding } from '../../../../server/csharp/symbols/decimal';
import type { SpecialName } from '../../../../server/csharp/symbols/symbols';
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray, Value } from '../values';
import { argumentNull, badArgument, doubleHash, outOfRange, overflowError } from './common';
import { numberMembers } from './integers';
import { integerKinds, numberKinds } from './numbers';

const overflowIn =
  (rt: NativeRuntime) =>
  (message: string): never => {
    throw overflowError(rt, message);
  };
const byZeroIn = (rt: NativeRuntime) => (): never => {
  throw rt.error('System.DivideByZeroException', 'Attempted to divide by zero.');
};

/** MidpointRounding: ToEven 0, AwayFromZero 1. */
export function roundingOf(rt: NativeRuntime, mode: number, type = 'MidpointRounding'): Rounding {
  if (mode !== 0 && mode !== 1)
    throw badArgument(rt, `The value '${mode}' is not valid for this usage of the type ${type}.`, 'mode');
  return mode === 1 ? 'away' : 'even';
}

export function roundDecimal(rt: NativeRuntime, value: Decimal, places: number, mode: number): Decimal {
  if (places < 0 || places > 28)
    throw outOfRange(rt, 'decimals', 'Decimal can only round to between 0 and 28 digits of precision.');
  return Decimal.round(value, places, roundingOf(rt, mode));
}

function fromBits(
  rt: NativeRuntime,
  low: number,
  middle: number,
  high: number,
  negative: boolean,
  scale: number,
): Decimal {
  if (scale > 28) throw outOfRange(rt, 'scale', "Decimal's scale value must be between 0 and 28, inclusive.");
  const magnitude = (BigInt(high >>> 0) << 64n) | (BigInt(middle >>> 0) << 32n) | BigInt(low >>> 0);
  return magnitude === 0n ? Decimal.zeroOf(scale, negative) : Decimal.of(negative ? -magnitude : magnitude, scale);
}

function bitsOf(value: Decimal): Int32Array {
  const magnitude = value.mantissa < 0n ? -value.mantissa : value.mantissa;
  const part = (shift: bigint): number => Number(BigInt.asIntN(32, magnitude >> shift));
  return Int32Array.of(part(0n), part(32n), part(64n), (value.scale << 16) | (value.isNegative ? 0x80000000 : 0));
}

const kind = numberKinds.find(entry => entry.special === 'decimal');
if (!kind) throw new Error('No decimal');

const binary =
  (operator: string): NativeFunction =>
  (rt, a: Decimal, b: Decimal) =>
    Decimal.operate(operator, a, b, overflowIn(rt), byZeroIn(rt));
const step =
  (by: bigint): NativeFunction =>
  (rt, value: Decimal) =>
    Decimal.add(value, Decimal.of(by, 0), overflowIn(rt));

const type = 'M:System.Decimal';
const one = '(System.Decimal)';
const two = '(System.Decimal,System.Decimal)';
const table: Record<string, NativeFunction> = {
  ...numberMembers(
    kind,
    (value: Decimal) => doubleHash(value.toNumber() + 0),
    Decimal.compare,
    (a: Decimal, b: Decimal) => Decimal.compare(a, b) === 0,
  ),
  [`${type}.#ctor(System.Int32[])`]: (rt, _self: null, bits: CsArray | null) => {
    if (bits === null) throw argumentNull(rt, 'bits');
    const [low = 0, middle = 0, high = 0, flags = 0] = bits.items as Int32Array;
    if (bits.items.length !== 4 || (flags & 0x7f00ffff) !== 0) {
      throw badArgument(
        rt,
        'Decimal byte array constructor requires an array of length four containing valid decimal bytes.',
      );
    }
    return fromBits(rt, low, middle, high, flags < 0, (flags >> 16) & 0xff);
  },
  [`${type}.#ctor(System.Int32,System.Int32,System.Int32,System.Boolean,System.Byte)`]: (
    rt,
    _self: null,
    low: number,
    middle: number,
    high: number,
    negative: boolean,
    scale: number,
  ) => fromBits(rt, low, middle, high, negative, scale),
  [`${type}.GetBits${one}`]: (rt, value: Decimal) => rt.arrayFrom(rt.type('System.Int32'), bitsOf(value)),
  [`${type}.Compare${two}`]: (_rt, a: Decimal, b: Decimal) => Decimal.compare(a, b),
  [`${type}.Equals${two}`]: binary('=='),
  [`${type}.Negate${one}`]: (_rt, value: Decimal) => Decimal.negate(value),
  [`${type}.Truncate${one}`]: (_rt, value: Decimal) => Decimal.truncate(value),
  [`${type}.Floor${one}`]: (_rt, value: Decimal) => Decimal.floor(value),
  [`${type}.Ceiling${one}`]: (_rt, value: Decimal) => Decimal.ceiling(value),
  [`${type}.Round${one}`]: (rt, value: Decimal) => roundDecimal(rt, value, 0, 0),
  [`${type}.Round(System.Decimal,System.Int32)`]: (rt, value: Decimal, places: number) =>
    roundDecimal(rt, value, places, 0),
  [`${type}.Round(System.Decimal,System.MidpointRounding)`]: (rt, value: Decimal, mode: number) =>
    roundDecimal(rt, value, 0, mode),
  [`${type}.Round(System.Decimal,System.Int32,System.MidpointRounding)`]: roundDecimal,
  [`${type}.FromOACurrency(System.Int64)`]: (rt, value: bigint) => {
    let scale = 4;
    let rest = value;
    while (scale > 0 && rest % 10n === 0n) {
      rest /= 10n;
      scale--;
    }
    return Decimal.fitted(rest, scale, overflowIn(rt));
  },
  [`${type}.ToOACurrency${one}`]: (rt, value: Decimal) =>
    Decimal.multiply(Decimal.round(value, 4, 'even'), Decimal.of(10000n, 0), overflowIn(rt)).toInteger(
      'long',
      overflowIn(rt),
    ),
  [`${type}.op_UnaryPlus${one}`]: (_rt, value: Decimal) => value,
  [`${type}.op_UnaryNegation${one}`]: (_rt, value: Decimal) => Decimal.negate(value),
  [`${type}.op_Increment${one}`]: step(1n),
  [`${type}.op_Decrement${one}`]: step(-1n),
};
const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['Add', 'op_Addition'],
  '-': ['Subtract', 'op_Subtraction'],
  '*': ['Multiply', 'op_Multiply'],
  '/': ['Divide', 'op_Division'],
  '%': ['Remainder', 'op_Modulus'],
  '==': ['op_Equality'],
  '!=': ['op_Inequality'],
  '<': ['op_LessThan'],
  '<=': ['op_LessThanOrEqual'],
  '>': ['op_GreaterThan'],
  '>=': ['op_GreaterThanOrEqual'],
};
for (const [operator, names] of Object.entries(operators))
  for (const name of names) table[`${type}.${name}${two}`] = binary(operator);

const names: readonly [SpecialName, string][] = [
  ...numberKinds.map((entry): [SpecialName, string] => [entry.special, entry.name]),
  ['char', 'Char'],
];
for (const [special, name] of names) {
  if (special === 'decimal') continue;
  const isReal = special === 'float' || special === 'double';
  const into = (rt: NativeRuntime, value: Value): Value => Decimal.convert(value, special, 'decimal', overflowIn(rt));
  const out = (rt: NativeRuntime, value: Value): Value => Decimal.convert(value, 'decimal', special, overflowIn(rt));
  if (isReal || integerKinds.some(kind => kind.special === special && kind.bits >= 32))
    table[`${type}.#ctor(System.${name})`] = (rt, _self: null, value: Value) => into(rt, value);
  table[`${type}.${isReal ? 'op_Explicit' : 'op_Implicit'}(System.${name})~System.Decimal`] = into;
  table[`${type}.op_Explicit${one}~System.${name}`] = out;
  if (special !== 'char') table[`${type}.To${name}${one}`] = out;
}

export const decimals: NativeModule = { natives: table };
