// Writes numbers as .NET Framework does: standard formats (C D E F G N P R X) and custom ones (`#,##0.00;(0)`).
import type { Decimal } from '../../../../server/csharp/symbols/decimal';
import { fixedReal, hexadecimal, shortReal } from './commonNumbers';

/** The symbols of a NumberFormatInfo. Patterns are those of the documentation of NumberFormatInfo. */
export interface NumberSymbols {
  readonly negativeSign: string;
  readonly positiveSign: string;
  readonly numberDecimalSeparator: string;
  readonly numberGroupSeparator: string;
  readonly numberGroupSizes: readonly number[];
  readonly numberDecimalDigits: number;
  readonly numberNegativePattern: number;
  readonly currencySymbol: string;
  readonly currencyDecimalSeparator: string;
  readonly currencyGroupSeparator: string;
  readonly currencyGroupSizes: readonly number[];
  readonly currencyDecimalDigits: number;
  readonly currencyPositivePattern: number;
  readonly currencyNegativePattern: number;
  readonly percentSymbol: string;
  readonly perMilleSymbol: string;
  readonly percentDecimalSeparator: string;
  readonly percentGroupSeparator: string;
  readonly percentGroupSizes: readonly number[];
  readonly percentDecimalDigits: number;
  readonly percentPositivePattern: number;
  readonly percentNegativePattern: number;
  readonly nanSymbol: string;
  readonly positiveInfinitySymbol: string;
  readonly negativeInfinitySymbol: string;
}

export const invariantSymbols: NumberSymbols = {
  negativeSign: '-',
  positiveSign: '+',
  numberDecimalSeparator: '.',
  numberGroupSeparator: ',',
  numberGroupSizes: [3],
  numberDecimalDigits: 2,
  numberNegativePattern: 1,
  currencySymbol: '¤',
  currencyDecimalSeparator: '.',
  currencyGroupSeparator: ',',
  currencyGroupSizes: [3],
  currencyDecimalDigits: 2,
  currencyPositivePattern: 0,
  currencyNegativePattern: 0,
  percentSymbol: '%',
  perMilleSymbol: '‰',
  percentDecimalSeparator: '.',
  percentGroupSeparator: ',',
  percentGroupSizes: [3],
  percentDecimalDigits: 2,
  percentPositivePattern: 0,
  percentNegativePattern: 0,
  nanSymbol: 'NaN',
  positiveInfinitySymbol: 'Infinity',
  negativeInfinitySymbol: '-Infinity',
};

/** Throws the C# FormatException. */
export type FormatError = (message: string) => never;

const badSpecifier = 'Format specifier was invalid.';

/** A number on its way to text: 0.`digits` × 10^`scale`, without leading zeros; '' is zero. */
export interface Digits {
  digits: string;
  scale: number;
  negative: boolean;
  /** Also when nothing but zero is left of it. */
  readonly keepsSign?: boolean;
}

/** Letter and precision (-1: none given) of a standard format; undefined for a custom one. */
export function standardFormat(format: string | null): StandardFormat | undefined {
  if (!format) return asShort;
  let known = standards.get(format);
  if (known === undefined) {
    const found = /^([A-Za-z])(0*\d{0,2})\0*$/.exec(format);
    const letter = found?.[1] ?? '';
    known = found && { letter, kind: letter.toUpperCase(), precision: found[2] ? Number(found[2]) : -1 };
    if (standards.size > 500) standards.clear();
    standards.set(format, known);
  }
  return known ?? undefined;
}
interface StandardFormat {
  readonly letter: string;
  /** The letter in capitals. */
  readonly kind: string;
  readonly precision: number;
}
const asShort: StandardFormat = { letter: 'G', kind: 'G', precision: -1 };
const standards = new Map<string, StandardFormat | null>();

/** `bits` is the width of the type, for hexadecimal text of negative numbers. */
export function formatInteger(
  value: number | bigint,
  bits: number,
  format: string | null,
  symbols: NumberSymbols,
  error: FormatError,
): string {
  const standard = standardFormat(format);
  if (standard) {
    const { letter, kind, precision } = standard;
    if (kind === 'D' || (kind === 'G' && precision < 1)) {
      const text = String(value < 0 ? -value : value).padStart(precision, '0');
      return value < 0 ? symbols.negativeSign + text : text;
    }
    if (kind === 'X') {
      if (typeof value === 'number') return hexadecimal(value, bits, letter === 'X').padStart(precision, '0');
      const text = BigInt.asUintN(bits, BigInt(value)).toString(16);
      return (letter === 'X' ? text.toUpperCase() : text).padStart(precision, '0');
    }
  }
  const text = value.toString();
  const negative = text.startsWith('-');
  const magnitude = negative ? text.slice(1) : text;
  const number: Digits =
    magnitude === '0' ? { digits: '', scale: 0, negative } : { digits: magnitude, scale: magnitude.length, negative };
  const defaultPrecision = bits <= 8 ? 3 : bits <= 16 ? 5 : bits <= 32 ? 10 : 19;
  return write(number, format, defaultPrecision, symbols, error);
}

/** `digits` is 15 for double and 7 for float: what .NET Framework shows unless more is asked for. */
export function formatReal(
  value: number,
  digits: 15 | 7,
  format: string | null,
  symbols: NumberSymbols,
  error: FormatError,
): string {
  if (Number.isNaN(value)) return symbols.nanSymbol;
  if (!Number.isFinite(value)) return value > 0 ? symbols.positiveInfinitySymbol : symbols.negativeInfinitySymbol;
  const most = digits === 15 ? 17 : 9;
  const standard = standardFormat(format);
  if (standard && digits === 15) {
    const text = commonReal(value, standard, symbols);
    if (text !== undefined) return text;
  }
  let precision: number = digits;
  switch (standard?.kind) {
    case 'R': {
      const short = realDigits(value, digits);
      const back = Number(value.toPrecision(digits));
      if ((digits === 7 ? Math.fround(back) : back) === value) return general(short, digits, 'E', symbols);
      return general(realDigits(value, most), most, 'E', symbols);
    }
    case 'E':
      if ((standard?.precision ?? 0) > digits - 1) precision = most;
      break;
    case 'G':
      if ((standard?.precision ?? 0) > digits) precision = most;
      break;
  }
  return write(realDigits(value, precision), format, digits, symbols, error);
}

function commonReal(value: number, { letter, precision }: StandardFormat, symbols: NumberSymbols): string | undefined {
  switch (letter) {
    case 'G':
    case 'R':
      return precision === -1 ? shortReal(value, symbols) : undefined;
    case 'F':
      return fixedReal(value, precision < 0 ? symbols.numberDecimalDigits : precision, symbols);
    default:
      return undefined;
  }
}

export function realDigits(value: number, precision: number): Digits {
  if (value === 0) return { digits: '', scale: 0, negative: Object.is(value, -0) };
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(precision - 1)
    .split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), scale: Number(exponent) + 1, negative: value < 0 };
}

/** Without a precision, G shows all places of the scale: `1.50`. */
export function formatDecimal(
  value: Decimal,
  format: string | null,
  symbols: NumberSymbols,
  error: FormatError,
): string {
  const text = value.mantissa.toString();
  const negative = text.startsWith('-');
  const magnitude = negative ? text.slice(1) : text;
  const digits = magnitude === '0' ? '' : magnitude;
  const number: Digits = { digits, scale: digits.length - value.scale, negative };
  const standard = standardFormat(format);
  if (standard && standard.kind === 'G' && standard.precision < 1) {
    if (standard.precision === 0) {
      round(number, 29);
      return general(number, 29, standard.letter, symbols);
    }
    const whole = number.scale > 0 ? digits.slice(0, number.scale) : '0';
    const fraction = number.scale > 0 ? digits.slice(number.scale) : '0'.repeat(-number.scale) + digits;
    return (negative ? symbols.negativeSign : '') + whole + (fraction ? symbols.numberDecimalSeparator + fraction : '');
  }
  return write(number, format, 29, symbols, error);
}

/** Half away from zero, to so many digits. */
function round(number: Digits, places: number) {
  const { digits } = number;
  let kept = digits.slice(0, Math.max(0, places));
  if (places >= 0 && places < digits.length && digits.charAt(places) >= '5') {
    const nines = /9*$/.exec(kept)?.[0].length ?? 0;
    kept = kept.slice(0, kept.length - nines);
    if (kept) kept = kept.slice(0, -1) + String(Number(kept.at(-1)) + 1);
    else {
      kept = '1';
      number.scale++;
    }
  } else kept = kept.replace(/0+$/, '');
  number.digits = kept;
  if (kept === '') {
    number.scale = 0;
    number.negative &&= number.keepsSign === true;
  }
}

export function write(
  number: Digits,
  format: string | null,
  defaultPrecision: number,
  symbols: NumberSymbols,
  error: FormatError,
): string {
  const standard = standardFormat(format);
  if (!standard) return custom(number, format ?? '', symbols);
  const { letter, kind } = standard;
  let { precision } = standard;
  switch (kind) {
    case 'C': {
      if (precision < 0) precision = symbols.currencyDecimalDigits;
      round(number, number.scale + precision);
      const text = fixed(
        number,
        precision,
        symbols.currencyGroupSizes,
        symbols.currencyDecimalSeparator,
        symbols.currencyGroupSeparator,
      );
      const pattern = number.negative
        ? negativeCurrency[symbols.currencyNegativePattern]
        : positiveCurrency[symbols.currencyPositivePattern];
      return fill(pattern ?? '$#', text, symbols);
    }
    case 'F': {
      if (precision < 0) precision = symbols.numberDecimalDigits;
      round(number, number.scale + precision);
      const text = fixed(number, precision, [], symbols.numberDecimalSeparator, '');
      return (number.negative ? symbols.negativeSign : '') + text;
    }
    case 'N': {
      if (precision < 0) precision = symbols.numberDecimalDigits;
      round(number, number.scale + precision);
      const text = fixed(
        number,
        precision,
        symbols.numberGroupSizes,
        symbols.numberDecimalSeparator,
        symbols.numberGroupSeparator,
      );
      return fill(number.negative ? (negativeNumber[symbols.numberNegativePattern] ?? '-#') : '#', text, symbols);
    }
    case 'P': {
      if (precision < 0) precision = symbols.percentDecimalDigits;
      if (number.digits) number.scale += 2;
      round(number, number.scale + precision);
      const text = fixed(
        number,
        precision,
        symbols.percentGroupSizes,
        symbols.percentDecimalSeparator,
        symbols.percentGroupSeparator,
      );
      const pattern = number.negative
        ? negativePercent[symbols.percentNegativePattern]
        : positivePercent[symbols.percentPositivePattern];
      return fill(pattern ?? '# %', text, symbols);
    }
    case 'E': {
      if (precision < 0) precision = 6;
      round(number, precision + 1);
      const digits = number.digits.padEnd(precision + 1, '0');
      const power = number.digits ? number.scale - 1 : 0;
      const fraction = precision > 0 ? symbols.numberDecimalSeparator + digits.slice(1) : '';
      return (
        (number.negative ? symbols.negativeSign : '') +
        digits.charAt(0) +
        fraction +
        exponent(power, letter, symbols.positiveSign, 3, symbols)
      );
    }
    case 'G': {
      const digits = precision < 1 ? defaultPrecision : precision;
      round(number, digits);
      return general(number, digits, letter === 'g' ? 'e' : 'E', symbols);
    }
    default:
      return error(badSpecifier);
  }
}

/** Fixed or scientific, whichever is shorter in the eyes of .NET. */
export function general(number: Digits, precision: number, letter: string, symbols: NumberSymbols): string {
  const sign = number.negative && (number.digits || number.keepsSign) ? symbols.negativeSign : '';
  const scientific = number.digits !== '' && (number.scale > precision || number.scale < -3);
  const point = scientific ? 1 : number.scale;
  const { digits } = number;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : digits && '0'.repeat(-point) + digits;
  const text = sign + whole + (fraction ? symbols.numberDecimalSeparator + fraction : '');
  if (!scientific) return text;
  const power = letter === 'g' || letter === 'e' ? 'e' : 'E';
  return text + exponent(number.scale - 1, power, symbols.positiveSign, 2, symbols);
}

function exponent(value: number, letter: string, positiveSign: string, digits: number, symbols: NumberSymbols): string {
  const sign = value < 0 ? symbols.negativeSign : positiveSign;
  return letter + sign + String(Math.abs(value)).padStart(digits, '0');
}

function fixed(
  number: Digits,
  places: number,
  groupSizes: readonly number[],
  point: string,
  separator: string,
): string {
  const { digits, scale } = number;
  let whole = scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') : '0';
  if (groupSizes.length > 0 && separator) whole = grouped(whole, groupSizes, separator);
  if (places <= 0) return whole;
  const fraction = (scale >= 0 ? digits.slice(scale) : '0'.repeat(-scale) + digits)
    .padEnd(places, '0')
    .slice(0, places);
  return whole + point + fraction;
}

/** The last group size repeats; 0 ends grouping. */
function grouped(whole: string, sizes: readonly number[], separator: string): string {
  const parts: string[] = [];
  let rest = whole;
  for (let i = 0; ; i++) {
    const size = sizes[Math.min(i, sizes.length - 1)] ?? 0;
    if (size === 0 || rest.length <= size) break;
    parts.unshift(rest.slice(-size));
    rest = rest.slice(0, -size);
  }
  return [rest, ...parts].join(separator);
}

const positiveCurrency = ['$#', '#$', '$ #', '# $'];
const negativeCurrency = [
  '($#)',
  '-$#',
  '$-#',
  '$#-',
  '(#$)',
  '-#$',
  '#-$',
  '#$-',
  '-# $',
  '-$ #',
  '# $-',
  '$ #-',
  '$ -#',
  '#- $',
  '($ #)',
  '(# $)',
];
const positivePercent = ['# %', '#%', '%#', '% #'];
const negativePercent = ['-# %', '-#%', '-%#', '%-#', '%#-', '#-%', '#%-', '-% #', '# %-', '% #-', '% -#', '#- %'];
const negativeNumber = ['(#)', '-#', '- #', '#-', '# -'];

function fill(pattern: string, text: string, symbols: NumberSymbols): string {
  return pattern.replace(/[#$%-]/g, mark =>
    mark === '#'
      ? text
      : mark === '$'
        ? symbols.currencySymbol
        : mark === '%'
          ? symbols.percentSymbol
          : symbols.negativeSign,
  );
}

// ---- custom formats -------------------------------------------------------------------------------------------------

/** Where a section (0 positive, 1 negative, 2 zero) begins; 0 when the format has no such section. */
function sectionStart(format: string, section: number): number {
  if (section === 0) return 0;
  for (let i = 0; i < format.length; ) {
    const letter = format.charAt(i++);
    if (letter === "'" || letter === '"') {
      while (i < format.length && format.charAt(i++) !== letter);
    } else if (letter === '\\') i++;
    else if (letter === ';' && --section === 0) return i < format.length && format.charAt(i) !== ';' ? i : 0;
  }
  return 0;
}

interface Section {
  /** Digit places in all, and before the point. */
  digitCount: number;
  point: number;
  /** Places between which zeros are shown, counted from the point. */
  firstZero: number;
  lastZero: number;
  scientific: boolean;
  grouping: boolean;
  /** Powers of ten by which %, ‰ and trailing commas shift the number. */
  shift: number;
}

function readSection(format: string, start: number): Section {
  let digitCount = 0;
  let point = -1;
  let first = -1;
  let last = 0;
  let scientific = false;
  let grouping = false;
  let shift = 0;
  let commaAt = -1;
  let commas = 0;
  for (let i = start; i < format.length && format.charAt(i) !== ';'; i++) {
    const letter = format.charAt(i);
    switch (letter) {
      case '#':
        digitCount++;
        break;
      case '0':
        if (first < 0) first = digitCount;
        digitCount++;
        last = digitCount;
        break;
      case '.':
        if (point < 0) point = digitCount;
        break;
      case ',':
        if (digitCount > 0 && point < 0) {
          if (commaAt === digitCount) {
            commas++;
            break;
          }
          if (commaAt >= 0) grouping = true;
          commaAt = digitCount;
          commas = 1;
        }
        break;
      case '%':
        shift += 2;
        break;
      case '‰':
        shift += 3;
        break;
      case "'":
      case '"': {
        const end = format.indexOf(letter, i + 1);
        i = end < 0 ? format.length : end;
        break;
      }
      case '\\':
        i++;
        break;
      case 'E':
      case 'e': {
        const zeros = /^[+-]?0+/.exec(format.slice(i + 1));
        if (zeros) {
          i += zeros[0].length;
          scientific = true;
        }
        break;
      }
    }
  }
  if (point < 0) point = digitCount;
  if (commaAt >= 0) {
    if (commaAt === point) shift -= commas * 3;
    else grouping = true;
  }
  return {
    digitCount,
    point,
    firstZero: first >= 0 && first < point ? point - first : 0,
    lastZero: last > point ? point - last : 0,
    scientific,
    grouping,
    shift,
  };
}

function custom(number: Digits, format: string, symbols: NumberSymbols): string {
  let start = sectionStart(format, number.digits === '' ? 2 : number.negative ? 1 : 0);
  let section = readSection(format, start);
  if (number.digits) {
    number.scale += section.shift;
    round(number, section.scientific ? section.digitCount : number.scale + section.digitCount - section.point);
    if (number.digits === '') {
      const zero = sectionStart(format, 2);
      if (zero !== start) {
        start = zero;
        section = readSection(format, start);
      }
    }
  }
  if (number.digits === '') {
    number.negative = false;
    number.scale = 0;
  }
  const { point, firstZero, lastZero } = section;
  let { scientific } = section;
  /** Place of the next digit, counted from the point: 1 is the ones. */
  let place = scientific ? point : Math.max(number.scale, point);
  /** More digits before the point than the format has places (positive), or fewer. */
  let adjust = scientific ? 0 : number.scale - point;
  const separators = section.grouping
    ? separatorPlaces(Math.max(firstZero, place + Math.min(adjust, 0)), symbols)
    : new Set<number>();
  let at = 0;
  let pointWritten = false;
  let out = number.negative && start === 0 ? symbols.negativeSign : '';
  const digit = (text: string) => {
    out += text;
    if (place > 1 && separators.has(place - 1)) out += symbols.numberGroupSeparator;
  };
  for (let i = start; i < format.length && format.charAt(i) !== ';'; i++) {
    const letter = format.charAt(i);
    if (adjust > 0 && (letter === '#' || letter === '0' || letter === '.')) {
      while (adjust > 0) {
        digit(number.digits.charAt(at++) || '0');
        place--;
        adjust--;
      }
    }
    switch (letter) {
      case '#':
      case '0': {
        let text = '';
        if (adjust < 0) {
          adjust++;
          text = place <= firstZero ? '0' : '';
        } else text = number.digits.charAt(at++) || (place > lastZero ? '0' : '');
        if (text) digit(text);
        place--;
        break;
      }
      case '.':
        if (place !== 0 || pointWritten) break;
        if (lastZero < 0 || (point < section.digitCount && at < number.digits.length)) {
          out += symbols.numberDecimalSeparator;
          pointWritten = true;
        }
        break;
      case '‰':
        out += symbols.perMilleSymbol;
        break;
      case '%':
        out += symbols.percentSymbol;
        break;
      case ',':
        break;
      case "'":
      case '"': {
        const end = format.indexOf(letter, i + 1);
        out += format.slice(i + 1, end < 0 ? format.length : end);
        i = end < 0 ? format.length : end;
        break;
      }
      case '\\':
        i++;
        out += format.charAt(i);
        break;
      case 'E':
      case 'e': {
        const zeros = /^([+-]?)(0+)/.exec(format.slice(i + 1));
        if (zeros && scientific) {
          const power = number.digits ? number.scale - point : 0;
          out += exponent(
            power,
            letter,
            zeros[1] === '+' ? symbols.positiveSign : '',
            Math.min(10, zeros[2]?.length ?? 1),
            symbols,
          );
          scientific = false;
          i += zeros[0].length;
        } else out += letter;
        break;
      }
      default:
        out += letter;
    }
  }
  return out;
}

/** Places after whose digit a separator stands. */
function separatorPlaces(digits: number, symbols: NumberSymbols): Set<number> {
  const places = new Set<number>();
  let total = 0;
  for (let i = 0; ; i++) {
    const size = symbols.numberGroupSizes[Math.min(i, symbols.numberGroupSizes.length - 1)] ?? 0;
    total += size;
    if (size === 0 || total >= digits) return places;
    places.add(total);
  }
}
