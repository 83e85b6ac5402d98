// Reads numbers as .NET Framework does, with NumberStyles.
import type { NumberSymbols } from './numberFormat';

/** Bits of System.Globalization.NumberStyles. */
export const NumberStyles = {
  allowLeadingWhite: 1,
  allowTrailingWhite: 2,
  allowLeadingSign: 4,
  allowTrailingSign: 8,
  allowParentheses: 16,
  allowDecimalPoint: 32,
  allowThousands: 64,
  allowExponent: 128,
  allowCurrencySymbol: 256,
  allowHexSpecifier: 512,
  integer: 7,
  hexNumber: 515,
  /** What decimal.Parse accepts. */
  number: 111,
  /** What double.Parse accepts, which allows thousands too. */
  floatAndThousands: 231,
} as const;

/** ±0.`digits` × 10^`scale`. */
export interface ParsedNumber {
  readonly negative: boolean;
  /** A minus was written, be it before zero. */
  readonly hasMinus: boolean;
  /** As written, without leading zeros. */
  readonly digits: string;
  readonly scale: number;
}

const isWhite = (letter: string): boolean => letter === ' ' || (letter >= '\t' && letter <= '\r');
const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

/** Undefined when the text is no number in these styles. */
export function parseNumber(text: string, styles: number, symbols: NumberSymbols): ParsedNumber | undefined {
  const has = (style: number): boolean => (styles & style) !== 0;
  let at = 0;
  let negative = false;
  let signSeen = false;
  let inParentheses = false;
  let currencySeen = false;
  let currency = has(NumberStyles.allowCurrencySymbol) ? symbols.currencySymbol : '';
  const points = [symbols.numberDecimalSeparator];
  const separators = [symbols.numberGroupSeparator];
  if (currency) {
    points.unshift(symbols.currencyDecimalSeparator);
    separators.unshift(symbols.currencyGroupSeparator);
  }
  const take = (wanted: string): boolean => {
    if (!wanted || !text.startsWith(wanted, at)) return false;
    at += wanted.length;
    return true;
  };
  const takeSign = (style: number): boolean => {
    if (!has(style) || signSeen) return false;
    if (take(symbols.positiveSign)) signSeen = true;
    else if (take(symbols.negativeSign)) signSeen = negative = true;
    return signSeen;
  };
  const takeCurrency = (): boolean => {
    if (!take(currency)) return false;
    currencySeen = true;
    currency = '';
    return true;
  };

  for (;;) {
    if (
      isWhite(text.charAt(at)) &&
      has(NumberStyles.allowLeadingWhite) &&
      (!signSeen || currencySeen || symbols.numberNegativePattern === 2)
    ) {
      at++;
    } else if (takeSign(NumberStyles.allowLeadingSign)) {
    } else if (has(NumberStyles.allowParentheses) && !signSeen && take('(')) {
      signSeen = inParentheses = negative = true;
    } else if (!takeCurrency()) break;
  }

  let digits = '';
  let scale = 0;
  let anyDigit = false;
  let inFraction = false;
  for (;;) {
    const letter = text.charAt(at);
    if (isDigit(letter)) {
      at++;
      anyDigit = true;
      if (letter !== '0' || digits) {
        digits += letter;
        if (!inFraction) scale++;
      } else if (inFraction) scale--;
    } else if (has(NumberStyles.allowDecimalPoint) && !inFraction && points.some(take)) inFraction = true;
    else if (!(has(NumberStyles.allowThousands) && anyDigit && !inFraction && separators.some(take))) break;
  }
  if (!anyDigit) return undefined;

  if (has(NumberStyles.allowExponent) && (text.charAt(at) === 'e' || text.charAt(at) === 'E')) {
    const before = at++;
    const down = take(symbols.negativeSign);
    if (!down) take(symbols.positiveSign);
    const start = at;
    while (isDigit(text.charAt(at))) at++;
    if (at > start) scale += (down ? -1 : 1) * Math.min(9999, Number(text.slice(start, at)));
    else at = before;
  }

  for (;;) {
    if (isWhite(text.charAt(at)) && has(NumberStyles.allowTrailingWhite)) at++;
    else if (takeSign(NumberStyles.allowTrailingSign)) {
    } else if (inParentheses && take(')')) inParentheses = false;
    else if (!takeCurrency()) break;
  }
  if (inParentheses) return undefined;
  for (; at < text.length; at++) if (text.charAt(at) !== '\0') return undefined;
  // A zero keeps its sign only when it is written with a point.
  return { negative: negative && (digits !== '' || inFraction), hasMinus: negative, digits, scale };
}

/** The whole number, 'overflow' when there are digits after the point that count. */
export function toInteger(number: ParsedNumber): bigint | 'overflow' {
  const { digits, scale, negative } = number;
  const trimmed = digits.replace(/0+$/, '');
  if (trimmed === '') return 0n;
  if (scale < trimmed.length || scale > 40) return 'overflow';
  const magnitude = BigInt(trimmed.padEnd(scale, '0'));
  return negative ? -magnitude : magnitude;
}

/** The nearest double; infinite when it is too large. */
export function toReal(number: ParsedNumber): number {
  const magnitude = number.digits === '' ? 0 : Number(`0.${number.digits}e${number.scale}`);
  return number.negative ? -magnitude : magnitude;
}

/** Digits of a hexadecimal number (white space around it where the styles allow), undefined when it is none. */
export function parseHexadecimal(text: string, styles: number): bigint | undefined {
  let start = 0;
  let end = text.length;
  while (end > start && text.charAt(end - 1) === '\0') end--;
  if ((styles & NumberStyles.allowLeadingWhite) !== 0) while (start < end && isWhite(text.charAt(start))) start++;
  if ((styles & NumberStyles.allowTrailingWhite) !== 0) while (end > start && isWhite(text.charAt(end - 1))) end--;
  const digits = text.slice(start, end);
  return /^[0-9A-Fa-f]+$/.test(digits) ? BigInt(`0x${digits}`) : undefined;
}
