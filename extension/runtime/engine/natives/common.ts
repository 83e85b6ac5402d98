// What most natives need: exceptions with .NET's texts, arguments of arrays, bits of numbers.
import type { NativeRuntime } from '../native';
import type { EngineType } from '../runtimeTypes';
import type { ArrayItems, CsArray, RuntimeType, ThrownException } from '../values';

export function argumentNull(rt: NativeRuntime, paramName: string): ThrownException {
  return rt.error('System.ArgumentNullException', 'Value cannot be null.', { paramName });
}
export function outOfRange(rt: NativeRuntime, paramName: string, message: string): ThrownException {
  return rt.error('System.ArgumentOutOfRangeException', message, { paramName });
}
export function badArgument(rt: NativeRuntime, message: string, paramName?: string): ThrownException {
  return rt.error('System.ArgumentException', message, paramName === undefined ? {} : { paramName });
}
export function formatError(rt: NativeRuntime, message = 'Input string was not in a correct format.'): ThrownException {
  return rt.error('System.FormatException', message);
}
export function overflowError(
  rt: NativeRuntime,
  message = 'Arithmetic operation resulted in an overflow.',
): ThrownException {
  return rt.error('System.OverflowException', message);
}
export function invalidCast(rt: NativeRuntime, message: string): ThrownException {
  return rt.error('System.InvalidCastException', message);
}

export const indexText = 'Index was out of range. Must be non-negative and less than the size of the collection.';
export const countText =
  'Count must be positive and count must refer to a location within the string/array/collection.';
export const negativeText = 'Non-negative number required.';

export function stringArray(rt: NativeRuntime, texts: readonly (string | null)[]): CsArray {
  return rt.arrayFrom(rt.type('System.String'), texts);
}

/** UTF-16 units of a char[]. */
export function unitsOf(array: CsArray): Uint16Array {
  return array.items as Uint16Array;
}

/** A string of many units; JavaScript limits the number of arguments of one call. */
export function textOfUnits(units: Uint16Array, start = 0, length = units.length - start): string {
  let text = '';
  for (let at = start; at < start + length; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, Math.min(at + 8192, start + length)));
  }
  return text;
}

const scratch = new DataView(new ArrayBuffer(8));

/** JavaScript leaves the bits of NaN open; those of double.NaN, and of 0/0 on these processors, have the sign. */
export function setDouble(view: DataView, at: number, value: number, littleEndian: boolean): void {
  if (Number.isNaN(value)) view.setBigUint64(at, 0xfff8000000000000n, littleEndian);
  else view.setFloat64(at, value, littleEndian);
}
export function setSingle(view: DataView, at: number, value: number, littleEndian: boolean): void {
  if (Number.isNaN(value)) view.setUint32(at, 0xffc00000, littleEndian);
  else view.setFloat32(at, value, littleEndian);
}

/** The bits of a double, high half and low half. */
export function doubleHalves(value: number): { high: number; low: number } {
  setDouble(scratch, 0, value, false);
  return { high: scratch.getInt32(0), low: scratch.getInt32(4) };
}
export function singleBits(value: number): number {
  setSingle(scratch, 0, value, false);
  return scratch.getInt32(0);
}
export function longHash(value: bigint): number {
  return Number(BigInt.asIntN(32, value)) ^ Number(BigInt.asIntN(32, value >> 32n));
}
export function doubleHash(value: number): number {
  if (value === 0) return 0;
  const { high, low } = doubleHalves(value);
  return high ^ low;
}

/** An array of any rank over `items`, which must be of the kind that the element type wants. */
export function arrayOfLengths(
  rt: NativeRuntime,
  elementType: RuntimeType,
  items: ArrayItems,
  lengths: readonly number[],
): CsArray {
  const { arrayClass } = rt.arrayType(elementType, lengths.length) as EngineType;
  return new arrayClass(items, lengths);
}
