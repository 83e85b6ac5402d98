// Natives of Boolean and Nullable, and how arrays are copied.
import type { SpecialName } from '../../../../server/csharp/symbols/symbols';
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import { Boxed, type CsArray, type CsObject, type CsStruct, type Ref, type RuntimeType, type Value } from '../values';
import { argumentNull, arrayOfLengths, badArgument, formatError } from './common';
import { convertibleMembers, readBoolean } from './conversions';

/** Structs are values: what is stored elsewhere is a copy. */
export function copied(value: Value): Value {
  return typeof value === 'object' && value !== null && '$clone' in value ? (value as CsStruct).$clone() : value;
}

export function cloneArray(rt: NativeRuntime, array: CsArray): CsArray {
  const items = Array.isArray(array.items) ? array.items.map(copied) : array.items.slice();
  return arrayOfLengths(rt, array.elementType, items, array.lengths);
}

const isBool = (value: Value): value is Boxed => value instanceof Boxed && value.type.special === 'bool';
const type = 'M:System.Boolean';
const text: NativeFunction = (_rt, self: boolean) => (self ? 'True' : 'False');

const table: Record<string, NativeFunction> = {
  'M:System.Attribute.FieldsOf(System.Attribute)': (rt, self: CsObject) =>
    rt.arrayFrom(
      rt.type('System.Object'),
      self.$type.fields.map(field => rt.box(field.type, (self as unknown as Record<string, Value>)[field.key] ?? null)),
    ),
  ...convertibleMembers('bool', 3),
  [`${type}.CompareTo(System.Object)`]: (rt, self: boolean, other: Value) => {
    if (other === null) return 1;
    if (!isBool(other)) throw badArgument(rt, 'Object must be of type Boolean.');
    return Number(self) - Number(other.value);
  },
  [`${type}.CompareTo(System.Boolean)`]: (_rt, self: boolean, other: boolean) => Number(self) - Number(other),
  [`${type}.Equals(System.Object)`]: (_rt, self: boolean, other: Value) => isBool(other) && other.value === self,
  [`${type}.Equals(System.Boolean)`]: (_rt, self: boolean, other: boolean) => self === other,
  [`${type}.GetHashCode`]: (_rt, self: boolean) => (self ? 1 : 0),
  [`${type}.ToString`]: text,
  [`${type}.ToString(System.IFormatProvider)`]: text,
  [`${type}.Parse(System.String)`]: (rt, value: string | null) => {
    if (value === null) throw argumentNull(rt, 'value');
    const read = readBoolean(value);
    if (read === undefined) throw formatError(rt, 'String was not recognized as a valid Boolean.');
    return read;
  },
  [`${type}.TryParse(System.String,System.Boolean@)`]: (_rt, value: string | null, result: Ref) => {
    const read = value === null ? undefined : readBoolean(value);
    result.v = read ?? false;
    return read !== undefined;
  },
  'M:System.Nullable.GetUnderlyingType(System.Type)': (rt, nullable: RuntimeType | null) => {
    if (nullable === null) throw argumentNull(rt, 'nullableType');
    return nullable.isNullable && nullable.underlying?.kind !== 'open' ? (nullable.underlying ?? null) : null;
  },
};

/** Keys that a JavaScript Map tells apart as C# does. */
export function isPlainKey(type: RuntimeType | undefined): boolean {
  const { special } = (type?.kind === 'enum' ? type.underlying : type) ?? {};
  return special !== undefined && plainKeys.has(special);
}
const plainKeys: ReadonlySet<string> = new Set<SpecialName>([
  'string',
  'bool',
  'char',
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
]);

// A Nullable is null or the raw value.
const generic: Record<string, NativeFunction> = {
  'M:System.Collections.Generic.KeyIndex`1.IsPlain': (_rt, [key]: readonly RuntimeType[]) => isPlainKey(key),
  'M:System.Nullable`1.op_Implicit(`0)~System.Nullable{`0}': (_rt, _types: unknown, value: Value) => value,
  'M:System.Nullable`1.op_Explicit(System.Nullable{`0})~`0': (rt, _types: unknown, value: Value) => {
    if (value === null) throw rt.error('System.InvalidOperationException', 'Nullable object must have a value.');
    return value;
  },
  'M:System.Nullable`1.#ctor(`0)': (_rt, _types: unknown, _self: null, value: Value) => value,
  'M:System.Nullable`1.get_HasValue': (_rt, _types: unknown, self: Value) => self !== null,
  'M:System.Nullable`1.get_Value': (rt, _types: unknown, self: Value) => {
    if (self === null) throw rt.error('System.InvalidOperationException', 'Nullable object must have a value.');
    return self;
  },
  'M:System.Nullable`1.GetValueOrDefault': (_rt, [type]: readonly RuntimeType[], self: Value) =>
    self ?? type?.defaultValue() ?? null,
  'M:System.Nullable`1.GetValueOrDefault(`0)': (_rt, _types: unknown, self: Value, value: Value) => self ?? value,
};

export const objects: NativeModule = { natives: table, genericNatives: generic };
