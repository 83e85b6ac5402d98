// System.Convert and the IConvertible members of the primitive types: one conversion, by the names of two types.
import { Decimal } from '../../../../server/csharp/symbols/decimal';
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { RuntimeType, Value } from '../values';
import { argumentNull, formatError, invalidCast, overflowError } from './common';
import {
  defaultStyles,
  formatNumber,
  type IntegerName,
  integerKinds,
  integerOf,
  type NumberName,
  numberKinds,
  parseText,
  rangeOf,
  roundedDecimal,
  roundHalfEven,
} from './numbers';

export type PrimitiveName = NumberName | 'bool' | 'char' | 'string';
const metadataNames: Readonly<Record<PrimitiveName, string>> = {
  bool: 'Boolean',
  char: 'Char',
  sbyte: 'SByte',
  byte: 'Byte',
  short: 'Int16',
  ushort: 'UInt16',
  int: 'Int32',
  uint: 'UInt32',
  long: 'Int64',
  ulong: 'UInt64',
  float: 'Single',
  double: 'Double',
  decimal: 'Decimal',
  string: 'String',
};
export const primitiveNames = Object.keys(metadataNames) as PrimitiveName[];

export function metadataNameOf(name: PrimitiveName): string {
  return metadataNames[name];
}

function isInteger(name: PrimitiveName): name is IntegerName {
  return integerKinds.some(kind => kind.special === name);
}

/** bool.Parse: undefined when the text is neither True nor False. */
export function readBoolean(text: string): boolean | undefined {
  const trimmed = text.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase();
  return trimmed === 'true' ? true : trimmed === 'false' ? false : undefined;
}

/** What Convert.To… gives; the exceptions are those of .NET. */
export function convert(
  rt: NativeRuntime,
  from: PrimitiveName,
  to: PrimitiveName,
  value: Value,
  provider: Value = null,
): Value {
  if (from === to) return value;
  const impossible = () => invalidCast(rt, `Invalid cast from '${metadataNames[from]}' to '${metadataNames[to]}'.`);
  switch (to) {
    case 'string':
      return textOf(rt, from, value, provider);
    case 'bool':
      if (from === 'char') throw impossible();
      if (from === 'string') {
        if (value === null) return false;
        const read = readBoolean(value as string);
        if (read === undefined) throw formatError(rt, 'String was not recognized as a valid Boolean.');
        return read;
      }
      if (from === 'decimal') return (value as Decimal).mantissa !== 0n;
      return typeof value === 'bigint' ? value !== 0n : value !== 0;
    case 'char':
      if (from === 'string') {
        if (value === null) throw argumentNull(rt, 'value');
        if ((value as string).length !== 1) throw formatError(rt, 'String must be exactly one character long.');
        return (value as string).charCodeAt(0);
      }
      if (!isInteger(from)) throw impossible();
      return integerOf(rt, 'char', BigInt(value as number | bigint));
    case 'float':
    case 'double': {
      if (from === 'char') throw impossible();
      if (from === 'string')
        return value === null ? 0 : parseText(rt, to, value as string, defaultStyles(to), provider);
      const number = from === 'decimal' ? (value as Decimal).toNumber() : Number(value as number | bigint | boolean);
      return to === 'float' ? Math.fround(number) : number;
    }
    case 'decimal':
      if (from === 'char') throw impossible();
      if (from === 'string')
        return value === null ? Decimal.zero : parseText(rt, to, value as string, defaultStyles(to), provider);
      if (from === 'bool') return value ? Decimal.one : Decimal.zero;
      return Decimal.convert(value, from, 'decimal', message => {
        throw overflowError(rt, message);
      });
    default:
      if (from === 'string')
        return value === null
          ? to === 'long' || to === 'ulong'
            ? 0n
            : 0
          : parseText(rt, to, value as string, defaultStyles(to), provider);
      return integerFrom(rt, from, to, value);
  }
}

function integerFrom(rt: NativeRuntime, from: PrimitiveName, to: IntegerName, value: Value): number | bigint {
  switch (from) {
    case 'float':
    case 'double': {
      const rounded = roundHalfEven(value as number);
      // The small types go through int, the large ones are cast.
      const isLarge = to === 'long' || to === 'ulong';
      if (!Number.isFinite(rounded))
        throw isLarge ? overflowError(rt) : overflowError(rt, rangeOf(to === 'uint' ? 'uint' : 'int').text);
      const whole = BigInt(rounded);
      if (isLarge && (whole < rangeOf(to).min || whole > rangeOf(to).max)) throw overflowError(rt);
      if (to !== 'uint' && !isLarge) integerOf(rt, 'int', whole);
      return integerOf(rt, to, whole);
    }
    case 'decimal':
      return integerOf(rt, to, roundedDecimal(value as Decimal));
    default:
      return integerOf(rt, to, BigInt(value as number | bigint | boolean));
  }
}

export function textOf(rt: NativeRuntime, from: PrimitiveName, value: Value, provider: Value): string {
  switch (from) {
    case 'string':
      return value as string;
    case 'bool':
      return value ? 'True' : 'False';
    case 'char':
      return String.fromCharCode(value as number);
    default: {
      const kind = numberKinds.find(entry => entry.special === from);
      if (!kind) throw new Error(`No text of ${from}`);
      return formatNumber(rt, kind, value, null, provider);
    }
  }
}

/** IConvertible.ToType: boxed. */
function convertToType(
  rt: NativeRuntime,
  from: PrimitiveName,
  value: Value,
  target: RuntimeType | null,
  provider: Value,
): Value {
  if (target === null) throw argumentNull(rt, 'type');
  const own = rt.type(`System.${metadataNames[from]}`);
  const boxedOwn = () => (from === 'string' ? value : rt.box(own, value));
  if (target === own || target.special === 'object') return boxedOwn();
  const name = primitiveNames.find(entry => entry === target.special);
  if (!name || target.kind === 'enum') {
    throw invalidCast(rt, `Invalid cast from 'System.${metadataNames[from]}' to '${target.fullName}'.`);
  }
  const converted = convert(rt, from, name, value, provider);
  return name === 'string' ? converted : rt.box(target, converted);
}

/** Members of IConvertible of one primitive type; what the type writes in C# itself is simply not looked up. */
export function convertibleMembers(
  from: PrimitiveName,
  typeCode: number,
  raw: (self: Value) => Value = self => self,
): Record<string, NativeFunction> {
  const type = `M:System.${metadataNames[from]}`;
  const members: Record<string, NativeFunction> = {
    [`${type}.GetTypeCode`]: () => typeCode,
    [`${type}.System#IConvertible#ToType(System.Type,System.IFormatProvider)`]: (
      rt,
      self: Value,
      target: RuntimeType | null,
      provider: Value,
    ) => convertToType(rt, from, raw(self), target, provider),
  };
  // A string becomes a date in C#.
  if (from !== 'string') {
    members[`${type}.System#IConvertible#ToDateTime(System.IFormatProvider)`] = rt => {
      throw invalidCast(rt, `Invalid cast from '${metadataNames[from]}' to 'DateTime'.`);
    };
  }
  for (const to of primitiveNames) {
    members[`${type}.System#IConvertible#To${metadataNames[to]}(System.IFormatProvider)`] = (
      rt,
      self: Value,
      provider: Value,
    ) => convert(rt, from, to, raw(self), provider);
  }
  return members;
}

function radixDigits(rt: NativeRuntime, text: string, radix: number): { digits: string; negative: boolean } {
  let rest = text;
  const negative = rest.startsWith('-');
  if (negative) {
    if (radix !== 10)
      throw rt.error('System.ArgumentException', 'String cannot contain a minus sign if the base is not 10.');
    rest = rest.slice(1);
  } else if (rest.startsWith('+')) rest = rest.slice(1);
  if (radix === 16 && /^0[xX]/.test(rest)) rest = rest.slice(2);
  const allowed = { 2: /^[01]*/, 8: /^[0-7]*/, 10: /^[0-9]*/, 16: /^[0-9A-Fa-f]*/ }[radix] ?? /^/;
  const digits = allowed.exec(rest)?.[0] ?? '';
  if (digits === '') throw formatError(rt, 'Could not find any recognizable digits.');
  if (digits.length < rest.length)
    throw formatError(rt, 'Additional non-parsable characters are at the end of the string.');
  return { digits, negative };
}

const prefixes: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' };

function fromRadix(rt: NativeRuntime, kind: (typeof integerKinds)[number], text: string | null, radix: number): Value {
  if (prefixes[radix] === undefined) throw rt.error('System.ArgumentException', 'Invalid Base.');
  if (text === null) return kind.isBig ? 0n : 0;
  if (text === '')
    throw rt.error(
      'System.ArgumentOutOfRangeException',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
      { paramName: 'startIndex' },
    );
  const range = rangeOf(kind.special);
  if (radix === 10 && range.min === 0n && text.startsWith('-')) {
    throw overflowError(rt, 'The string was being parsed as an unsigned number and could not have a negative sign.');
  }
  const { digits, negative } = radixDigits(rt, text, radix);
  let value = BigInt((prefixes[radix] ?? '') + digits);
  if (negative) value = -value;
  const wide = radix === 10 && range.min < 0n ? (kind.isBig ? 'long' : 'int') : kind.isBig ? 'ulong' : 'uint';
  integerOf(rt, wide, value);
  if (radix !== 10) {
    // The digits are the bits of the number.
    if (value >= 2n ** BigInt(kind.bits)) throw overflowError(rt, range.text);
    if (range.min < 0n) value = BigInt.asIntN(kind.bits, value);
  }
  return integerOf(rt, kind.special, value);
}

function toRadix(rt: NativeRuntime, bits: number, value: number | bigint, radix: number): string {
  if (prefixes[radix] === undefined) throw rt.error('System.ArgumentException', 'Invalid Base.');
  return radix === 10 ? value.toString() : BigInt.asUintN(bits, BigInt(value)).toString(radix);
}

// ---- base 64 ----------------------------------------------------------------------------------------------------------

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `lines`: a line break after each 76 characters. */
export function encodeBase64(bytes: Uint8Array, lines: boolean): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    if (lines && i > 0 && i % 57 === 0) text += '\r\n';
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4));
    text += i + 1 < bytes.length ? alphabet.charAt(((b & 15) << 2) | (c >> 6)) : '=';
    text += i + 2 < bytes.length ? alphabet.charAt(c & 63) : '=';
  }
  return text;
}

/** White space is skipped; undefined when the text is no base 64. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const compact = text.replace(/[ \t\r\n]/g, '');
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return undefined;
  const padding = compact.endsWith('==') ? 2 : compact.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((compact.length / 4) * 3 - padding);
  for (let i = 0, out = 0; i < compact.length; i += 4) {
    let group = 0;
    for (let k = 0; k < 4; k++) group = (group << 6) | Math.max(0, alphabet.indexOf(compact.charAt(i + k)));
    for (const shift of [16, 8, 0]) if (out < bytes.length) bytes[out++] = (group >> shift) & 255;
  }
  return bytes;
}

const table: Record<string, NativeFunction> = {
  'M:System.Convert.Encode(System.Byte[],System.Int32,System.Int32,System.Boolean)': (
    _rt,
    bytes: { items: Uint8Array },
    offset: number,
    length: number,
    lines: boolean,
  ) => encodeBase64(bytes.items.subarray(offset, offset + length), lines),
  'M:System.Convert.FromBase64String(System.String)': (rt, text: string | null) => {
    if (text === null) throw argumentNull(rt, 's');
    const bytes = decodeBase64(text);
    if (!bytes) {
      throw formatError(
        rt,
        'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
      );
    }
    return rt.arrayFrom(rt.type('System.Byte'), bytes);
  },
};
for (const to of primitiveNames) {
  for (const from of primitiveNames) {
    // Text of everything is written in C#, and nobody declares bool to char.
    if (to === 'string' || (to === 'char' && from === 'bool')) continue;
    const id = `M:System.Convert.To${metadataNames[to]}(System.${metadataNames[from]}`;
    table[`${id})`] = (rt, value: Value) => convert(rt, from, to, value);
    if (from === 'string')
      table[`${id},System.IFormatProvider)`] = (rt, value: Value, provider: Value) =>
        convert(rt, from, to, value, provider);
  }
}
// The only one that does not take null for zero.
const toSByte = 'M:System.Convert.ToSByte(System.String,System.IFormatProvider)';
table[toSByte] = (rt, value: string | null, provider: Value) => {
  if (value === null) throw argumentNull(rt, 's');
  return convert(rt, 'string', 'sbyte', value, provider);
};
for (const kind of integerKinds) {
  table[`M:System.Convert.To${kind.name}(System.String,System.Int32)`] = (rt, text: string | null, radix: number) =>
    fromRadix(rt, kind, text, radix);
  if (kind.special === 'byte' || (rangeOf(kind.special).min < 0n && kind.special !== 'sbyte'))
    table[`M:System.Convert.ToString(System.${kind.name},System.Int32)`] = (
      rt,
      value: number | bigint,
      radix: number,
    ) => toRadix(rt, kind.bits, value, radix);
}

export const conversions: NativeModule = { natives: table };
