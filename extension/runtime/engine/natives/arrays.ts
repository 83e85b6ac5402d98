// Natives of System.Array and of sorting numbers.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import { Boxed, type CsArray, type RuntimeType, type Value } from '../values';
import { argumentNull, arrayOfLengths, badArgument, negativeText, outOfRange } from './common';
import { cloneArray, copied } from './objects';

const outside = 'Index was outside the bounds of the array.';
const type = 'M:System.Array';
const I = 'System.Int32';

function dimension(rt: NativeRuntime, array: CsArray, index: number): number {
  const length = array.lengths[index];
  if (length === undefined) throw rt.error('System.IndexOutOfRangeException', outside);
  return length;
}

function placeOf(rt: NativeRuntime, array: CsArray, indices: readonly number[]): number {
  if (indices.length !== array.lengths.length) {
    const message =
      array.lengths.length === 1 || indices.length > 1
        ? 'Array was not a one-dimensional array.'
        : 'The indices count does not match the rank of the array.';
    throw badArgument(rt, indices.length === 1 ? 'Array was not a one-dimensional array.' : message);
  }
  let place = 0;
  array.lengths.forEach((length, i) => {
    const index = indices[i] ?? -1;
    if (index < 0 || index >= length) throw rt.error('System.IndexOutOfRangeException', outside);
    place = place * length + index;
  });
  return place;
}

function boxedAt(rt: NativeRuntime, array: CsArray, place: number): Value {
  return rt.box(array.elementType, copied(array.get(place)));
}

/** Widths to which a number may grow when it is stored in an array of another type. */
const wider: Readonly<Record<string, readonly string[]>> = {
  byte: ['char', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double'],
  sbyte: ['short', 'int', 'long', 'float', 'double'],
  char: ['ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double'],
  ushort: ['char', 'int', 'uint', 'long', 'ulong', 'float', 'double'],
  short: ['int', 'long', 'float', 'double'],
  uint: ['long', 'ulong', 'float', 'double'],
  int: ['long', 'float', 'double'],
  ulong: ['float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
};
function isWidening(from: RuntimeType, to: RuntimeType): boolean {
  const source = from.kind === 'enum' ? from.underlying?.special : from.special;
  const target = to.special;
  return source !== undefined && target !== undefined && (wider[source]?.includes(target) ?? false);
}
function widened(value: Value, to: RuntimeType): Value {
  if (to.special === 'long' || to.special === 'ulong') return BigInt(value as number | bigint);
  const number = Number(value as number | bigint);
  return to.special === 'float' ? Math.fround(number) : number;
}

function store(rt: NativeRuntime, array: CsArray, place: number, value: Value) {
  const { elementType } = array;
  if (value === null) {
    array.set(place, elementType.defaultValue());
    return;
  }
  if (
    value instanceof Boxed &&
    elementType.isValueType &&
    value.type !== elementType &&
    isWidening(value.type, elementType)
  ) {
    array.set(place, widened(value.value, elementType));
    return;
  }
  if (
    !rt.isInstance(value, elementType) &&
    value instanceof Boxed &&
    value.type.special &&
    (value.type.special in wider || value.type.special === 'double') &&
    elementType.special &&
    elementType.special in wider
  ) {
    throw badArgument(
      rt,
      'Cannot widen from source type to target type either because the source type is a not a primitive type or the conversion cannot be accomplished.',
    );
  }
  if (!rt.isInstance(value, elementType))
    throw rt.error('System.InvalidCastException', 'Object cannot be stored in an array of this type.');
  array.set(place, rt.unbox(elementType, value));
}

function create(rt: NativeRuntime, elementType: RuntimeType | null, lengths: readonly number[]): CsArray {
  if (elementType === null) throw argumentNull(rt, 'elementType');
  if (elementType.kind === 'void' || elementType.kind === 'open') {
    throw rt.error('System.NotSupportedException', 'Arrays of System.Void are not supported.');
  }
  if (lengths.length === 0) throw badArgument(rt, 'Must provide at least one rank.');
  lengths.forEach((length, i) => {
    if (length < 0) throw outOfRange(rt, lengths.length === 1 ? 'length' : `lengths[${i}]`, negativeText);
  });
  if (lengths.length === 1) return rt.newArray(elementType, lengths[0] ?? 0);
  const flat = rt.newArray(
    elementType,
    lengths.reduce((product, length) => product * length, 1),
  );
  return arrayOfLengths(rt, elementType, flat.items, lengths);
}

function copy(
  rt: NativeRuntime,
  source: CsArray | null,
  from: number,
  target: CsArray | null,
  to: number,
  length: number,
) {
  if (source === null) throw argumentNull(rt, 'sourceArray');
  if (target === null) throw argumentNull(rt, 'destinationArray');
  if (source.lengths.length !== target.lengths.length)
    throw rt.error('System.RankException', 'The specified arrays must have the same number of dimensions.');
  if (length < 0) throw outOfRange(rt, 'length', negativeText);
  if (from < 0)
    throw outOfRange(rt, 'sourceIndex', 'Value must be non-negative and less than or equal to Int32.MaxValue.');
  if (to < 0)
    throw outOfRange(rt, 'destinationIndex', 'Value must be non-negative and less than or equal to Int32.MaxValue.');
  if (from > source.items.length - length) {
    throw badArgument(rt, "Source array was not long enough. Check srcIndex and length, and the array's lower bounds.");
  }
  if (to > target.items.length - length) {
    throw badArgument(
      rt,
      "Destination array was not long enough. Check destIndex and length, and the array's lower bounds.",
    );
  }
  const a = source.elementType;
  const b = target.elementType;
  const sameItems = a === b || (!a.isValueType && !b.isValueType && b.isAssignableFrom(a));
  const sameWidth =
    !Array.isArray(source.items) && !Array.isArray(target.items) && rt.arrayType(b).isAssignableFrom(rt.arrayType(a));
  if (sameItems || sameWidth) {
    if (!Array.isArray(source.items)) {
      const part = source.items.subarray(from, from + length);
      (target.items as Uint8Array).set(part as Uint8Array, to);
      return;
    }
    const items = source.items;
    const out = target.items as Value[];
    if (source === target && from < to)
      for (let i = length - 1; i >= 0; i--) out[to + i] = copied(items[from + i] ?? null);
    else for (let i = 0; i < length; i++) out[to + i] = copied(items[from + i] ?? null);
    return;
  }
  if (a.isValueType && b.isValueType) {
    if (!isWidening(a, b)) throw typeMismatch(rt);
    for (let i = 0; i < length; i++) target.set(to + i, widened(source.get(from + i), b));
    return;
  }
  const compatible = a.isValueType
    ? b.isAssignableFrom(a)
    : b.isValueType
      ? a.isAssignableFrom(b)
      : a.isAssignableFrom(b) || a.kind === 'interface' || b.kind === 'interface';
  if (!compatible) throw typeMismatch(rt);
  for (let i = 0; i < length; i++) {
    const value = boxedAt(rt, source, from + i);
    if (value === null && b.isValueType && !b.isNullable)
      throw rt.error('System.InvalidCastException', 'Object cannot be stored in an array of this type.');
    if (value !== null && !rt.isInstance(value, b)) {
      throw rt.error(
        'System.InvalidCastException',
        'At least one element in the source array could not be cast down to the destination array type.',
      );
    }
    target.set(to + i, rt.unbox(b, value));
  }
}
function typeMismatch(rt: NativeRuntime) {
  return rt.error(
    'System.ArrayTypeMismatchException',
    'Source array type cannot be assigned to destination array type.',
  );
}

function checkPart(rt: NativeRuntime, array: CsArray | null, index: number, length: number): CsArray {
  if (array === null) throw argumentNull(rt, 'array');
  return index < 0 || length < 0 || index + length > array.items.length ? partError(rt) : array;
}
function partError(rt: NativeRuntime): never {
  throw rt.error('System.IndexOutOfRangeException', outside);
}

const sortable: ReadonlySet<string> = new Set([
  'sbyte',
  'byte',
  'short',
  'ushort',
  'char',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
]);

const table: Record<string, NativeFunction> = {
  [`${type}.get_Length`]: (_rt, self: CsArray) => self.items.length,
  [`${type}.get_LongLength`]: (_rt, self: CsArray) => BigInt(self.items.length),
  [`${type}.get_Rank`]: (_rt, self: CsArray) => self.lengths.length,
  [`${type}.GetLength(${I})`]: dimension,
  [`${type}.GetLongLength(${I})`]: (rt, self: CsArray, index: number) => BigInt(dimension(rt, self, index)),
  [`${type}.GetLowerBound(${I})`]: (rt, self: CsArray, index: number) => dimension(rt, self, index) * 0,
  [`${type}.GetUpperBound(${I})`]: (rt, self: CsArray, index: number) => dimension(rt, self, index) - 1,
  [`${type}.Clone`]: cloneArray,
  [`${type}.CreateInstance(System.Type,${I})`]: (rt, elementType: RuntimeType | null, length: number) =>
    create(rt, elementType, [length]),
  [`${type}.CreateInstance(System.Type,${I},${I})`]: (
    rt,
    elementType: RuntimeType | null,
    length1: number,
    length2: number,
  ) => create(rt, elementType, [length1, length2]),
  [`${type}.CreateInstance(System.Type,${I}[])`]: (rt, elementType: RuntimeType | null, lengths: CsArray | null) => {
    if (lengths === null) throw argumentNull(rt, 'lengths');
    return create(rt, elementType, [...(lengths.items as Int32Array)]);
  },
  [`${type}.Copy(System.Array,${I},System.Array,${I},${I})`]: copy,
  [`${type}.Clear(System.Array,${I},${I})`]: (rt, array: CsArray | null, index: number, length: number) => {
    const checked = checkPart(rt, array, index, length);
    const items = checked.items;
    if (!Array.isArray(items))
      (items as Uint8Array).fill(
        (items instanceof BigInt64Array || items instanceof BigUint64Array ? 0n : 0) as number,
        index,
        index + length,
      );
    else for (let i = index; i < index + length; i++) items[i] = checked.elementType.defaultValue();
  },
  [`${type}.Reverse(System.Array,${I},${I})`]: (rt, array: CsArray | null, index: number, length: number) => {
    if (array === null) throw argumentNull(rt, 'array');
    if (array.lengths.length !== 1)
      throw rt.error('System.RankException', 'Only single dimension arrays are supported here.');
    if (index < 0) throw outOfRange(rt, 'index', negativeText);
    if (length < 0) throw outOfRange(rt, 'length', negativeText);
    if (array.items.length - index < length) {
      throw badArgument(
        rt,
        'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
      );
    }
    const items = array.items as Value[];
    for (let i = index, k = index + length - 1; i < k; i++, k--)
      [items[i], items[k]] = [items[k] as Value, items[i] as Value];
  },
  [`${type}.ElementAt(System.Array,${I})`]: boxedAt,
  [`${type}.GetValue(${I}[])`]: (rt, self: CsArray, indices: CsArray | null) => {
    if (indices === null) throw argumentNull(rt, 'indices');
    return boxedAt(rt, self, placeOf(rt, self, [...(indices.items as Int32Array)]));
  },
  [`${type}.SetValue(System.Object,${I}[])`]: (rt, self: CsArray, value: Value, indices: CsArray | null) => {
    if (indices === null) throw argumentNull(rt, 'indices');
    store(rt, self, placeOf(rt, self, [...(indices.items as Int32Array)]), value);
  },
};
for (const count of [1, 2, 3]) {
  const parameters = Array(count).fill(I).join(',');
  table[`${type}.GetValue(${parameters})`] = (rt, self: CsArray, ...indices: number[]) =>
    boxedAt(rt, self, placeOf(rt, self, indices));
  table[`${type}.SetValue(System.Object,${parameters})`] = (rt, self: CsArray, value: Value, ...indices: number[]) =>
    store(rt, self, placeOf(rt, self, indices), value);
}

const generic: Record<string, NativeFunction> = {
  'M:System.Collections.Generic.ArraySort`1.SortNumbers(System.Array,System.Int32,System.Int32)': (
    _rt,
    _types: unknown,
    keys: CsArray,
    index: number,
    length: number,
  ) => {
    const { elementType, items } = keys;
    if (Array.isArray(items) || !elementType.special || !sortable.has(elementType.special)) return false;
    const part = items.subarray(index, index + length);
    part.sort();
    // JavaScript sorts NaN last, .NET first; typed arrays also order -0 before 0, which nobody can tell apart by comparing.
    if (part instanceof Float64Array || part instanceof Float32Array) {
      let numbers = part.length;
      while (numbers > 0 && Number.isNaN(part[numbers - 1])) numbers--;
      part.copyWithin(part.length - numbers, 0, numbers);
      part.fill(Number.NaN, 0, part.length - numbers);
    }
    return true;
  },
};

export const arrays: NativeModule = { natives: table, genericNatives: generic };
