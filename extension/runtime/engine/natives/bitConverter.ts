// Natives of BitConverter and Buffer: values as bytes, little-endian as on every Windows computer.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray } from '../values';
import { argumentNull, badArgument, indexText, outOfRange, setDouble, setSingle } from './common';

const type = 'M:System.BitConverter';

interface Field {
  readonly name: string;
  readonly size: number;
  readonly get: (view: DataView, at: number) => boolean | number | bigint;
  readonly set: (view: DataView, value: never) => void;
}
const fields: readonly Field[] = [
  {
    name: 'Boolean',
    size: 1,
    get: (view, at) => view.getUint8(at) !== 0,
    set: (view, value: boolean) => view.setUint8(0, value ? 1 : 0),
  },
  {
    name: 'Char',
    size: 2,
    get: (view, at) => view.getUint16(at, true),
    set: (view, value: number) => view.setUint16(0, value, true),
  },
  {
    name: 'Int16',
    size: 2,
    get: (view, at) => view.getInt16(at, true),
    set: (view, value: number) => view.setInt16(0, value, true),
  },
  {
    name: 'Int32',
    size: 4,
    get: (view, at) => view.getInt32(at, true),
    set: (view, value: number) => view.setInt32(0, value, true),
  },
  {
    name: 'Int64',
    size: 8,
    get: (view, at) => view.getBigInt64(at, true),
    set: (view, value: bigint) => view.setBigInt64(0, value, true),
  },
  {
    name: 'UInt16',
    size: 2,
    get: (view, at) => view.getUint16(at, true),
    set: (view, value: number) => view.setUint16(0, value, true),
  },
  {
    name: 'UInt32',
    size: 4,
    get: (view, at) => view.getUint32(at, true),
    set: (view, value: number) => view.setUint32(0, value, true),
  },
  {
    name: 'UInt64',
    size: 8,
    get: (view, at) => view.getBigUint64(at, true),
    set: (view, value: bigint) => view.setBigUint64(0, value, true),
  },
  {
    name: 'Single',
    size: 4,
    get: (view, at) => view.getFloat32(at, true),
    set: (view, value: number) => setSingle(view, 0, value, true),
  },
  {
    name: 'Double',
    size: 8,
    get: (view, at) => view.getFloat64(at, true),
    set: (view, value: number) => setDouble(view, 0, value, true),
  },
];

const tooShort =
  'Destination array is not long enough to copy all the items in the collection. Check array index and length.';

/** The bytes behind an array of numbers. */
function bytesOf(array: CsArray): Uint8Array | undefined {
  const { items } = array;
  return Array.isArray(items) ? undefined : new Uint8Array(items.buffer, items.byteOffset, items.byteLength);
}
function primitiveBytes(rt: NativeRuntime, array: CsArray | null, name: string): Uint8Array {
  if (array === null) throw argumentNull(rt, name);
  const bytes = bytesOf(array);
  if (!bytes || array.elementType.kind === 'enum')
    throw badArgument(rt, 'Object must be an array of primitives.', name);
  return bytes;
}

function hexText(rt: NativeRuntime, array: CsArray | null, start: number, length: number): string {
  if (array === null) throw argumentNull(rt, 'value');
  const bytes = array.items as Uint8Array;
  if (start < 0 || (start >= bytes.length && start > 0))
    throw outOfRange(rt, 'startIndex', 'StartIndex cannot be less than zero.');
  if (length < 0) throw outOfRange(rt, 'length', 'Value must be positive.');
  if (start > bytes.length - length) throw badArgument(rt, tooShort, 'value');
  return [...bytes.subarray(start, start + length)]
    .map(byte => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join('-');
}

const scratch = new DataView(new ArrayBuffer(8));
const table: Record<string, NativeFunction> = {
  [`${type}.ToString(System.Byte[])`]: (rt, array: CsArray | null) => hexText(rt, array, 0, array?.items.length ?? 0),
  [`${type}.ToString(System.Byte[],System.Int32)`]: (rt, array: CsArray | null, start: number) =>
    hexText(rt, array, start, (array?.items.length ?? 0) - start),
  [`${type}.ToString(System.Byte[],System.Int32,System.Int32)`]: hexText,
  [`${type}.DoubleToInt64Bits(System.Double)`]: (_rt, value: number) => {
    setDouble(scratch, 0, value, false);
    return scratch.getBigInt64(0);
  },
  [`${type}.Int64BitsToDouble(System.Int64)`]: (_rt, value: bigint) => {
    scratch.setBigInt64(0, value);
    return scratch.getFloat64(0);
  },
  'M:System.Buffer.BlockCopy(System.Array,System.Int32,System.Array,System.Int32,System.Int32)': (
    rt,
    source: CsArray | null,
    from: number,
    target: CsArray | null,
    to: number,
    count: number,
  ) => {
    const bytes = primitiveBytes(rt, source, 'src');
    const out = primitiveBytes(rt, target, 'dst');
    if (from < 0) throw outOfRange(rt, 'srcOffset', 'Non-negative number required.');
    if (to < 0) throw outOfRange(rt, 'dstOffset', 'Non-negative number required.');
    if (count < 0) throw outOfRange(rt, 'count', 'Non-negative number required.');
    if (bytes.length - from < count || out.length - to < count) {
      throw badArgument(
        rt,
        'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
      );
    }
    out.set(bytes.slice(from, from + count), to);
  },
  'M:System.Buffer.ByteLength(System.Array)': (rt, array: CsArray | null) => primitiveBytes(rt, array, 'array').length,
  'M:System.Buffer.GetByte(System.Array,System.Int32)': (rt, array: CsArray | null, index: number) => {
    const bytes = primitiveBytes(rt, array, 'array');
    if (index < 0 || index >= bytes.length) throw outOfRange(rt, 'index', indexText);
    return bytes[index] ?? 0;
  },
  'M:System.Buffer.SetByte(System.Array,System.Int32,System.Byte)': (
    rt,
    array: CsArray | null,
    index: number,
    value: number,
  ) => {
    const bytes = primitiveBytes(rt, array, 'array');
    if (index < 0 || index >= bytes.length) throw outOfRange(rt, 'index', indexText);
    bytes[index] = value;
  },
};
for (const { name, size, get, set } of fields) {
  table[`${type}.GetBytes(System.${name})`] = (rt, value: never) => {
    const bytes = new Uint8Array(size);
    set(new DataView(bytes.buffer), value);
    return rt.arrayFrom(rt.type('System.Byte'), bytes);
  };
  table[`${type}.To${name}(System.Byte[],System.Int32)`] = (rt, array: CsArray | null, start: number) => {
    if (array === null) throw argumentNull(rt, 'value');
    const bytes = array.items as Uint8Array;
    if (start < 0 || start >= bytes.length) throw outOfRange(rt, 'startIndex', indexText);
    if (start > bytes.length - size) throw badArgument(rt, tooShort, 'value');
    return get(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), start);
  };
}

export const bitConverter: NativeModule = { natives: table };
