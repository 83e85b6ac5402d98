// Natives of SByte, Byte, Int16 … UInt64: text, comparison, hash codes.
import type { NativeFunction, NativeModule } from '../native';
import { Boxed, type Ref, type Value } from '../values';
import { argumentNull, badArgument, longHash } from './common';
import { convertibleMembers } from './conversions';
import {
  checkStyles,
  defaultStyles,
  formatNumber,
  type IntegerName,
  integerKinds,
  type NumberKind,
  type NumberName,
  parseText,
  readNumber,
} from './numbers';

/** Members that all number types have alike. `order` is that of CompareTo, `equal` that of Equals. */
export function numberMembers(
  kind: NumberKind,
  hash: (value: never) => number,
  order: (a: never, b: never) => number,
  equal: (a: never, b: never) => boolean,
): Record<string, NativeFunction> {
  const type = `M:System.${kind.name}`;
  const own = `System.${kind.name}`;
  const name: NumberName = kind.special;
  const styles = defaultStyles(name);
  const zero = kind.isBig ? 0n : 0;
  const isOwn = (value: Value): value is Boxed =>
    value instanceof Boxed && value.type.special === name && value.type.kind !== 'enum';
  const parse: NativeFunction = (rt, text: string | null, wanted: number, provider: Value) => {
    checkStyles(rt, name, wanted);
    if (text === null) throw argumentNull(rt, 's');
    return parseText(rt, name, text, wanted, provider);
  };
  const tryParse: NativeFunction = (rt, text: string | null, wanted: number, provider: Value, result: Ref) => {
    checkStyles(rt, name, wanted);
    const read = text === null ? 'format' : readNumber(rt, name, text, wanted, provider);
    if (typeof read === 'string') {
      result.v = name === 'decimal' ? rt.type(own).defaultValue() : zero;
      return false;
    }
    result.v = read.value;
    return true;
  };
  const call = (target: NativeFunction, ...args: unknown[]): Value =>
    target(...(args as Parameters<NativeFunction>)) as Value;
  return {
    ...convertibleMembers(name, kind.typeCode),
    [`${type}.ToString`]: (rt, self: Value) => formatNumber(rt, kind, self, null, null),
    [`${type}.ToString(System.String)`]: (rt, self: Value, format: string | null) =>
      formatNumber(rt, kind, self, format, null),
    [`${type}.ToString(System.IFormatProvider)`]: (rt, self: Value, provider: Value) =>
      formatNumber(rt, kind, self, null, provider),
    [`${type}.ToString(System.String,System.IFormatProvider)`]: (
      rt,
      self: Value,
      format: string | null,
      provider: Value,
    ) => formatNumber(rt, kind, self, format, provider),
    [`${type}.Parse(System.String)`]: (rt, text: string | null) => call(parse, rt, text, styles, null),
    [`${type}.Parse(System.String,System.Globalization.NumberStyles)`]: (rt, text: string | null, wanted: number) =>
      call(parse, rt, text, wanted, null),
    [`${type}.Parse(System.String,System.IFormatProvider)`]: (rt, text: string | null, provider: Value) =>
      call(parse, rt, text, styles, provider),
    [`${type}.Parse(System.String,System.Globalization.NumberStyles,System.IFormatProvider)`]: parse,
    [`${type}.TryParse(System.String,${own}@)`]: (rt, text: string | null, result: Ref) =>
      call(tryParse, rt, text, styles, null, result),
    [`${type}.TryParse(System.String,System.Globalization.NumberStyles,System.IFormatProvider,${own}@)`]: tryParse,
    [`${type}.GetHashCode`]: (_rt, self: never) => hash(self),
    [`${type}.CompareTo(System.Object)`]: (rt, self: never, other: Value) => {
      if (other === null) return 1;
      if (!isOwn(other)) throw badArgument(rt, `Object must be of type ${kind.name}.`);
      return order(self, other.value as never);
    },
    [`${type}.CompareTo(${own})`]: (_rt, self: never, other: never) => order(self, other),
    [`${type}.Equals(System.Object)`]: (_rt, self: never, other: Value) =>
      isOwn(other) && equal(self, other.value as never),
    [`${type}.Equals(${own})`]: (_rt, self: never, other: never) => equal(self, other),
  };
}

const order = <T extends number | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
const same = (a: Value, b: Value): boolean => a === b;

const hashes: Readonly<Record<string, (value: never) => number>> = {
  sbyte: (value: number) => value ^ (value << 8),
  short: (value: number) => (value & 0xffff) | (value << 16),
  uint: (value: number) => value | 0,
  long: longHash,
  ulong: longHash,
};

/** GetHashCode of an integer. */
export function integerHash(kind: IntegerName, value: number | bigint): number {
  return hashes[kind]?.(value as never) ?? (value as number);
}

const table: Record<string, NativeFunction> = {};
for (const kind of integerKinds) {
  Object.assign(table, numberMembers(kind, hashes[kind.special] ?? ((value: number) => value), order, same));
  if (kind.bits <= 16) {
    // The small types subtract, so the result is more than a sign.
    table[`M:System.${kind.name}.CompareTo(System.${kind.name})`] = (_rt, self: number, other: number) => self - other;
  }
}
table['M:System.Int32.ToString'] = (_rt, self: number) => String(self);

export const integers: NativeModule = { natives: table };
