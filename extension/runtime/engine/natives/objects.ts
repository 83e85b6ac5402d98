// Natives of Object, ValueType, Boolean and Nullable.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import {
  Boxed,
  CsArray,
  CsDelegate,
  type CsObject,
  type CsStruct,
  type Ref,
  type RuntimeType,
  type Value,
} from '../values';
import { argumentNull, badArgument, formatError } from './common';
import { convertibleMembers, readBoolean } from './conversions';

/** Copies field by field, references as they are. */
function memberwiseClone(rt: NativeRuntime, self: CsObject): CsObject {
  if (self instanceof CsArray) return cloneArray(rt, self);
  if (self instanceof CsDelegate || self instanceof Boxed) return self;
  const clone = rt.newObject(self.$type);
  const from = self as unknown as Record<string, Value>;
  const to = clone as unknown as Record<string, Value>;
  for (const field of self.$type.fields) to[field.key] = copied(from[field.key] ?? null);
  if (self.$state !== undefined) clone.$state = self.$state;
  return clone;
}

/** Structs are values: what is stored elsewhere is a copy. */
export function copied(value: Value): Value {
  return typeof value === 'object' && value !== null && '$clone' in value ? (value as CsStruct).$clone() : value;
}

export function cloneArray(rt: NativeRuntime, array: CsArray): CsArray {
  const items = Array.isArray(array.items) ? array.items.map(copied) : array.items.slice();
  if (array.lengths.length === 1) return rt.arrayFrom(array.elementType, items as Value[]);
  const ArrayClass = array.constructor as new (items: Value[], lengths: readonly number[]) => CsArray;
  return new ArrayClass(items as Value[], array.lengths);
}

function fieldsOf(rt: NativeRuntime, value: Value): CsArray {
  const self = value instanceof Boxed ? value.value : value;
  const holder = self as Record<string, Value>;
  const fields = (value as CsObject).$type.fields;
  return rt.arrayFrom(
    rt.type('System.Object'),
    fields.map(field => rt.box(field.type, copied(holder[field.key] ?? null))),
  );
}

const isBool = (value: Value): value is Boxed => value instanceof Boxed && value.type.special === 'bool';
const type = 'M:System.Boolean';
const text: NativeFunction = (_rt, self: boolean) => (self ? 'True' : 'False');

const table: Record<string, NativeFunction> = {
  'M:System.Object.Equals(System.Object)': (_rt, self: Value, other: Value) => self === other,
  'M:System.Object.GetHashCode': (rt, self: Value) => rt.identityHash(self),
  'M:System.Object.GetType': (rt, self: Value) => rt.typeOf(self),
  'M:System.Object.MemberwiseClone': memberwiseClone,
  'M:System.Object.ReferenceEquals(System.Object,System.Object)': (_rt, a: Value, b: Value) => a === b,
  'M:System.ValueType.FieldsOf(System.Object)': fieldsOf,

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
    return nullable.isNullable ? (nullable.underlying ?? null) : null;
  },
};

// A Nullable is null or the raw value.
const generic: Record<string, NativeFunction> = {
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
