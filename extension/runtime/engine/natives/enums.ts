// Natives of System.Enum: names, flags, parsing.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import { Boxed, type CsArray, type Ref, type RuntimeType, type Value } from '../values';
import { argumentNull, badArgument, formatError, invalidCast, overflowError, stringArray } from './common';
import { convertibleMembers } from './conversions';
import { integerHash } from './integers';
import { type IntegerName, integerKinds, rangeOf } from './numbers';
import { typeCodeOf } from './typeCodes';

type Member = { readonly name: string; readonly value: bigint };

interface EnumInfo {
  /** By value as an unsigned number, as .NET sorts them; equal values in the order of declaration. */
  readonly members: readonly Member[];
  readonly bits: number;
  readonly underlying: IntegerName;
}
const known = new WeakMap<RuntimeType, EnumInfo>();

function infoOf(type: RuntimeType): EnumInfo {
  let info = known.get(type);
  if (!info) {
    const underlying = (type.underlying?.special ?? 'int') as IntegerName;
    const bits = integerKinds.find(kind => kind.special === underlying)?.bits ?? 32;
    const members = type.enumMembers.map(({ name, value }) => ({ name, value: BigInt.asUintN(bits, BigInt(value)) }));
    members.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
    info = { members, bits, underlying };
    known.set(type, info);
  }
  return info;
}

/** Bits of a raw enum value, without sign. */
function bitsOf(type: RuntimeType, value: Value): bigint {
  return BigInt.asUintN(infoOf(type).bits, BigInt(value as number | bigint));
}
/** The raw value of these bits. */
function rawOf(type: RuntimeType, bits: bigint): number | bigint {
  const info = infoOf(type);
  const value = rangeOf(info.underlying).min < 0n ? BigInt.asIntN(info.bits, bits) : BigInt.asUintN(info.bits, bits);
  return info.bits === 64 ? value : Number(value);
}

/** Of several names with one value, the one that .NET's binary search meets. */
export function enumName(type: RuntimeType, bits: bigint): string | undefined {
  const { members } = infoOf(type);
  let low = 0;
  let high = members.length - 1;
  while (low <= high) {
    const middle = low + ((high - low) >> 1);
    const member = members[middle];
    if (!member) break;
    if (member.value === bits) return member.name;
    if (member.value < bits) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Names of the flags that make up the value; undefined when some bits have no name. */
function flagNames(type: RuntimeType, bits: bigint): string | undefined {
  const { members } = infoOf(type);
  const names: string[] = [];
  let rest = bits;
  for (let i = members.length - 1; i >= 0; i--) {
    const member = members[i];
    if (!member || (i === 0 && member.value === 0n)) break;
    if ((rest & member.value) === member.value) {
      rest -= member.value;
      names.unshift(member.name);
    }
  }
  if (rest !== 0n) return undefined;
  if (bits !== 0n) return names.join(', ');
  return members[0]?.value === 0n ? members[0].name : '0';
}

export function enumText(type: RuntimeType, value: Value): string {
  const bits = bitsOf(type, value);
  const name = type.isFlagsEnum ? flagNames(type, bits) : enumName(type, bits);
  return name ?? String(value);
}

function format(rt: NativeRuntime, type: RuntimeType, value: Value, wanted: string | null): string {
  switch (wanted || 'G') {
    case 'G':
    case 'g':
      return enumText(type, value);
    case 'D':
    case 'd':
      return String(value);
    case 'X':
    case 'x':
      return bitsOf(type, value)
        .toString(16)
        .toUpperCase()
        .padStart(infoOf(type).bits / 4, '0');
    case 'F':
    case 'f':
      return flagNames(type, bitsOf(type, value)) ?? String(value);
    default:
      throw formatError(rt, 'Format String can be only "G", "g", "X", "x", "F", "f", "D" or "d".');
  }
}

export function namesOf(type: RuntimeType): string[] {
  return infoOf(type).members.map(member => member.name);
}
export function valuesOf(rt: NativeRuntime, type: RuntimeType): CsArray {
  const { members } = infoOf(type);
  const array = rt.newArray(type, members.length);
  members.forEach((member, i) => array.set(i, rawOf(type, member.value)));
  return array;
}

function enumType(rt: NativeRuntime, type: RuntimeType | null): RuntimeType {
  if (type === null) throw argumentNull(rt, 'enumType');
  if (type.kind !== 'enum') throw badArgument(rt, 'Type provided must be an Enum.', 'enumType');
  return type;
}

/** Bits of a boxed number or enum that an enum's members are asked about. */
export function enumValue(rt: NativeRuntime, type: RuntimeType, value: Value): bigint {
  if (value === null) throw argumentNull(rt, 'value');
  const boxed = value instanceof Boxed ? value.value : value;
  const inner = typeof boxed === 'boolean' ? Number(boxed) : boxed;
  if (typeof inner !== 'number' && typeof inner !== 'bigint') {
    throw badArgument(
      rt,
      'The value passed in must be an enum base or an underlying type for an enum, such as an Int32.',
      'value',
    );
  }
  return bitsOf(type, inner);
}

export function isDefined(rt: NativeRuntime, type: RuntimeType, value: Value): boolean {
  if (value === null) throw argumentNull(rt, 'value');
  if (typeof value === 'string') return infoOf(type).members.some(member => member.name === value);
  const given = rt.typeOf(value);
  if (given.kind === 'enum' && given !== type) {
    throw sameType(rt, given, type);
  }
  if (given.kind !== 'enum' && given !== type.underlying) {
    throw badArgument(
      rt,
      `Enum underlying type and the object must be same type or object must be a String. Type passed in was '${given.fullName}'; the enum underlying type was '${type.underlying?.fullName}'.`,
    );
  }
  return infoOf(type).members.some(member => member.value === enumValue(rt, type, value));
}

type Failure = { readonly reason: 'empty' | 'overflow' } | { readonly reason: 'name'; readonly name: string };

/** Names separated by commas, or a number. */
function read(type: RuntimeType, text: string, ignoreCase: boolean): number | bigint | Failure {
  const trimmed = text.trim();
  if (trimmed === '') return { reason: 'empty' };
  const { members, underlying } = infoOf(type);
  if (/^[-+]?[0-9]+$/.test(trimmed)) {
    const value = BigInt(trimmed.replace(/^\+/, ''));
    const range = rangeOf(underlying);
    if (value < range.min || value > range.max) return { reason: 'overflow' };
    return rawOf(type, value);
  }
  let bits = 0n;
  for (const part of trimmed.split(',')) {
    const name = part.trim();
    const member =
      members.find(entry => entry.name === name) ??
      (ignoreCase ? members.find(entry => entry.name.toLowerCase() === name.toLowerCase()) : undefined);
    if (!member) return { reason: 'name', name: trimmed };
    bits |= member.value;
  }
  return rawOf(type, bits);
}

function parse(rt: NativeRuntime, type: RuntimeType | null, text: string | null, ignoreCase: boolean): number | bigint {
  const checked = enumType(rt, type);
  if (text === null) throw argumentNull(rt, 'value');
  const result = read(checked, text, ignoreCase);
  if (typeof result !== 'object') return result;
  switch (result.reason) {
    case 'empty':
      throw badArgument(rt, 'Must specify valid information for parsing in the string.');
    case 'overflow':
      throw overflowError(rt, rangeOf(infoOf(checked).underlying).text);
    case 'name':
      throw badArgument(rt, `Requested value '${result.name}' was not found.`);
  }
}
function tryParse(
  rt: NativeRuntime,
  type: RuntimeType | undefined,
  text: string | null,
  ignoreCase: boolean,
  result: Ref,
): boolean {
  const checked = enumType(rt, type ?? null);
  const value = text === null ? { reason: 'empty' as const } : read(checked, text, ignoreCase);
  result.v = typeof value === 'object' ? checked.defaultValue() : value;
  return typeof value !== 'object';
}

function toObject(rt: NativeRuntime, type: RuntimeType | null, value: Value): Value {
  const checked = enumType(rt, type);
  return rt.box(checked, rawOf(checked, enumValue(rt, checked, value)));
}

function sameType(rt: NativeRuntime, given: RuntimeType, wanted: RuntimeType) {
  return badArgument(
    rt,
    `Object must be the same type as the enum. The type passed in was '${given.fullName}'; the enum type was '${wanted.fullName}'.`,
  );
}
function other(rt: NativeRuntime, self: Boxed, value: Value): Boxed {
  if (value instanceof Boxed && value.type === self.type) return value;
  throw sameType(rt, rt.typeOf(value), self.type);
}

const type = 'M:System.Enum';
/** Each IConvertible member converts the number behind the enum. */
const convertible: Record<string, NativeFunction> = {};
for (const kind of integerKinds) {
  const prefix = `M:System.${kind.name}.`;
  for (const [id, member] of Object.entries(convertibleMembers(kind.special, kind.typeCode))) {
    const name = `${type}.${id.slice(prefix.length)}`;
    // Written in C#: the name, not the number.
    if (name.includes('#ToString')) continue;
    const next = convertible[name];
    convertible[name] = (rt, self: Boxed, ...args: never[]) => {
      if (self.type.underlying?.special !== kind.special && next) return next(rt, ...([self, ...args] as never[]));
      return member(rt, ...([self.value, ...args] as never[]));
    };
  }
}

const toType = 'System#IConvertible#ToType(System.Type,System.IFormatProvider)';
const numberToType = convertible[`${type}.${toType}`];

const table: Record<string, NativeFunction> = {
  ...convertible,
  [`${type}.${toType}`]: (rt, self: Boxed, target: RuntimeType | null, provider: Value) => {
    if (target === self.type || target?.special === 'object' || target?.fullName === 'System.Enum') return self;
    if (target?.special === 'string') return enumText(self.type, self.value);
    if (target && (target.kind === 'enum' || typeCodeOf(target) === 1)) {
      throw invalidCast(rt, `Invalid cast from '${self.type.fullName}' to '${target.fullName}'.`);
    }
    return numberToType?.(rt, ...([self, target, provider] as never[])) ?? null;
  },
  [`${type}.System#IConvertible#ToDateTime(System.IFormatProvider)`]: rt => {
    throw invalidCast(rt, "Invalid cast from 'Enum' to 'DateTime'.");
  },
  [`${type}.CompareTo(System.Object)`]: (rt, self: Boxed, value: Value) => {
    if (value === null) return 1;
    const [a, b] = [self.value as number | bigint, other(rt, self, value).value as number | bigint];
    return a < b ? -1 : a > b ? 1 : 0;
  },
  [`${type}.Equals(System.Object)`]: (_rt, self: Boxed, value: Value) =>
    value instanceof Boxed && value.type === self.type && value.value === self.value,
  [`${type}.GetHashCode`]: (_rt, self: Boxed) =>
    integerHash(infoOf(self.type).underlying, self.value as number | bigint),
  [`${type}.HasFlag(System.Enum)`]: (rt, self: Boxed, flag: Value) => {
    if (flag === null) throw argumentNull(rt, 'flag');
    if (!(flag instanceof Boxed) || flag.type !== self.type) {
      throw badArgument(
        rt,
        `The argument type, '${rt.typeOf(flag).fullName}', is not the same as the enum type '${self.type.fullName}'.`,
      );
    }
    const bits = bitsOf(self.type, flag.value);
    return (bitsOf(self.type, self.value) & bits) === bits;
  },
  [`${type}.ToString`]: (_rt, self: Boxed) => enumText(self.type, self.value),
  [`${type}.ToString(System.String)`]: (rt, self: Boxed, wanted: string | null) =>
    format(rt, self.type, self.value, wanted),
  [`${type}.ToString(System.IFormatProvider)`]: (_rt, self: Boxed) => enumText(self.type, self.value),
  [`${type}.ToString(System.String,System.IFormatProvider)`]: (rt, self: Boxed, wanted: string | null) =>
    format(rt, self.type, self.value, wanted),
  [`${type}.Format(System.Type,System.Object,System.String)`]: (
    rt,
    wanted: RuntimeType | null,
    value: Value,
    text: string | null,
  ) => {
    const checked = enumType(rt, wanted);
    if (value === null) throw argumentNull(rt, 'value');
    if (text === null) throw argumentNull(rt, 'format');
    const given = rt.typeOf(value);
    if (given !== checked && given.kind === 'enum') throw sameType(rt, given, checked);
    if (given !== checked && given !== checked.underlying) {
      throw badArgument(
        rt,
        `Enum underlying type and the object must be same type or object must be a String. Type passed in was '${given.fullName}'; the enum underlying type was '${checked.underlying?.fullName}'.`,
      );
    }
    return format(rt, checked, rawOf(checked, enumValue(rt, checked, value)), text);
  },
  [`${type}.GetName(System.Type,System.Object)`]: (rt, wanted: RuntimeType | null, value: Value) => {
    const checked = enumType(rt, wanted);
    return enumName(checked, enumValue(rt, checked, value)) ?? null;
  },
  [`${type}.GetNames(System.Type)`]: (rt, wanted: RuntimeType | null) => stringArray(rt, namesOf(enumType(rt, wanted))),
  [`${type}.GetUnderlyingType(System.Type)`]: (rt, wanted: RuntimeType | null) =>
    enumType(rt, wanted).underlying ?? null,
  [`${type}.GetValues(System.Type)`]: (rt, wanted: RuntimeType | null) => valuesOf(rt, enumType(rt, wanted)),
  [`${type}.IsDefined(System.Type,System.Object)`]: (rt, wanted: RuntimeType | null, value: Value) =>
    isDefined(rt, enumType(rt, wanted), value),
  [`${type}.Parse(System.Type,System.String)`]: (rt, wanted: RuntimeType | null, text: string | null) =>
    rt.box(enumType(rt, wanted), parse(rt, wanted, text, false)),
  [`${type}.Parse(System.Type,System.String,System.Boolean)`]: (
    rt,
    wanted: RuntimeType | null,
    text: string | null,
    ignoreCase: boolean,
  ) => rt.box(enumType(rt, wanted), parse(rt, wanted, text, ignoreCase)),
  [`${type}.ToObject(System.Type,System.Object)`]: toObject,
  [`${type}.ToObject(System.Type,System.Int32)`]: toObject,
  [`${type}.ToObject(System.Type,System.Int64)`]: toObject,
};

const generic: Record<string, NativeFunction> = {
  [`${type}.Parse\`\`1(System.String)`]: (rt, [wanted]: readonly RuntimeType[], text: string | null) =>
    parse(rt, wanted ?? null, text, false),
  [`${type}.Parse\`\`1(System.String,System.Boolean)`]: (
    rt,
    [wanted]: readonly RuntimeType[],
    text: string | null,
    ignoreCase: boolean,
  ) => parse(rt, wanted ?? null, text, ignoreCase),
  [`${type}.TryParse\`\`1(System.String,\`\`0@)`]: (
    rt,
    [wanted]: readonly RuntimeType[],
    text: string | null,
    result: Ref,
  ) => tryParse(rt, wanted, text, false, result),
  [`${type}.TryParse\`\`1(System.String,System.Boolean,\`\`0@)`]: (
    rt,
    [wanted]: readonly RuntimeType[],
    text: string | null,
    ignoreCase: boolean,
    result: Ref,
  ) => tryParse(rt, wanted, text, ignoreCase, result),
};

export const enums: NativeModule = { natives: table, genericNatives: generic };
