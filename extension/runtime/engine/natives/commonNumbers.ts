// The formats that programs use all day, without taking the number apart: the text that numberFormat.ts would give, or undefined.
import type { NumberSymbols } from './numberFormat';

/** `G`, also without a format, and `R` of a double. The shortest text that means the number is that of its first 15 digits, if it has no more. */
export function shortReal(value: number, symbols: NumberSymbols): string | undefined {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e15)) return undefined;
  const text = String(magnitude);
  if (text.length > 16) return undefined;
  return signed(value < 0, text, symbols);
}

/**
 * `F` of a double. .NET Framework rounds to 15 digits first, then to the places; that can only differ from rounding once
 * where the rest is about a half.
 */
export function fixedReal(value: number, places: number, symbols: NumberSymbols): string | undefined {
  const magnitude = Math.abs(value);
  const scaled = magnitude * 10 ** places;
  if (!(scaled < 1e9) || places > 9 || Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-3) return undefined;
  return signed(value < 0 && scaled > 0.5, magnitude.toFixed(places), symbols);
}

function signed(negative: boolean, text: string, symbols: NumberSymbols): string {
  const point = symbols.numberDecimalSeparator;
  const own = point === '.' ? text : text.replace('.', point);
  return negative ? symbols.negativeSign + own : own;
}

/** `X` of an integer of at most 32 bits. */
export function hexadecimal(value: number, bits: number, isUpper: boolean): string {
  const text = (bits < 32 ? value & (2 ** bits - 1) : value >>> 0).toString(16);
  return isUpper ? text.toUpperCase() : text;
}
