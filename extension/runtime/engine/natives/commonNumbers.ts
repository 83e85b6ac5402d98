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
  return signed(value < 0 && scaled > 0.5, fixed(Math.floor(scaled + 0.5), places), symbols);
}

/** A whole number of units of the last place, as text; faster than `toFixed`. */
function fixed(units: number, places: number): string {
  if (places === 0) return String(units);
  const unit = 10 ** places;
  const whole = Math.floor(units / unit);
  const rest = units - whole * unit;
  return `${whole}.${places === 2 ? hundredths[rest] : String(rest).padStart(places, '0')}`;
}

const hundredths = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

function signed(negative: boolean, text: string, symbols: NumberSymbols): string {
  const point = symbols.numberDecimalSeparator;
  const own = point === '.' ? text : text.replace('.', point);
  return negative ? symbols.negativeSign + own : own;
}

/** `X` of an integer of at most 32 bits. */
export function hexadecimal(value: number, bits: number, isUpper: boolean): string {
  const { short, padded } = isUpper ? upperBytes : lowerBytes;
  let rest = bits < 32 ? value & (2 ** bits - 1) : value >>> 0;
  if (rest < 256) return short[rest] as string;
  let text = padded[rest & 255] as string;
  for (rest >>>= 8; rest >= 256; rest >>>= 8) text = padded[rest & 255] + text;
  return short[rest] + text;
}

const lowerBytes = bytes(text => text);
const upperBytes = bytes(text => text.toUpperCase());

/** All bytes as text: without and with a leading zero. */
function bytes(inCase: (text: string) => string): { readonly short: string[]; readonly padded: string[] } {
  const short = Array.from({ length: 256 }, (_, i) => inCase(i.toString(16)));
  return { short, padded: short.map(text => text.padStart(2, '0')) };
}
