// Writes double and float as .NET Core 3.0 and later do: the shortest text that reads back as the same number, or exact digits.
import {
  type Digits,
  type FormatError,
  general,
  type NumberSymbols,
  realDigits,
  standardFormat,
  write,
} from './numberFormat';

/** What JavaScript gives of a number at most. */
const mostDigits = 101;

/** `digits` is 15 for double and 7 for float: longer numbers still stand without an exponent. */
export function formatExactReal(
  value: number,
  digits: 15 | 7,
  format: string | null,
  symbols: NumberSymbols,
  error: FormatError,
): string {
  if (Number.isNaN(value)) return symbols.nanSymbol;
  if (!Number.isFinite(value)) return value > 0 ? symbols.positiveInfinitySymbol : symbols.negativeInfinitySymbol;
  const standard = standardFormat(format);
  const { letter, kind, precision } = standard ?? { letter: '', kind: '', precision: 0 };
  if (kind === 'R' || (kind === 'G' && precision < 1)) {
    const shortest = signed(digits === 7 ? shortestSingle(value) : shortestDouble(value), value);
    return general(shortest, Math.max(shortest.digits.length, digits), letter === 'g' ? 'e' : 'E', symbols);
  }
  const wanted = kind === 'G' ? Math.min(precision, mostDigits) : standard ? mostDigits : digits;
  return write(signed(realDigits(value, wanted), value), format, digits, symbols, error);
}

/** A negative number stays one, however little is left of it. */
function signed(number: Digits, value: number): Digits {
  return { ...number, negative: value < 0 || Object.is(value, -0), keepsSign: true };
}

function shortestDouble(value: number): Digits {
  return realDigits(value, Math.max(1, digitsOf(value)));
}

/** JavaScript writes the fewest digits that tell a double from all others. */
function digitsOf(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential().split('e');
  return mantissa.replace('.', '').length;
}

function shortestSingle(value: number): Digits {
  for (let precision = 1; precision < 9; precision++)
    if (Math.fround(Number(value.toPrecision(precision))) === value) return realDigits(value, precision);
  return realDigits(value, 9);
}
