// Comparing text: by units, by units without case, and as people sort words (an approximation of Windows' invariant culture).
import { categoryOf, upperText } from './characters';

/** The difference of the first units that differ, or of the lengths. */
export function compareOrdinal(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export function compareOrdinalIgnoreCase(a: string, b: string): number {
  return a === b ? 0 : compareOrdinal(upperText(a), upperText(b));
}

/** In the order in which Windows sorts them, before digits and letters. */
const symbolOrder = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/** Sorts after everything else at its own level. */
const symbolBase = 0x100;
const digitBase = 0x1000;
const letterBase = 0x2000;

/** CompareOptions that count here. */
export interface CultureOptions {
  readonly ignoreCase?: boolean;
  /** Accents do not count. */
  readonly ignoreNonSpace?: boolean;
  readonly ignoreSymbols?: boolean;
}

interface Key {
  /** Letters, digits and symbols without accents and case. */
  readonly base: number[];
  readonly accents: string;
  /** 1 for capitals. */
  readonly cases: number[];
  /** Places of hyphens and apostrophes, which count last of all. */
  readonly minor: number[];
}

function keyOf(text: string, options: CultureOptions): Key {
  const key = { base: [] as number[], accents: '', cases: [] as number[], minor: [] as number[] };
  for (const letter of text.normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 0;
    const category = categoryOf(code);
    if (category >= 5 && category <= 7) {
      key.accents += String.fromCodePoint(key.base.length + 1, code);
      continue;
    }
    if (code === 0x2d || code === 0x27 || code === 0xad) {
      if (!options.ignoreSymbols) key.minor.push(key.base.length, code);
      continue;
    }
    // Control and format characters do not count, except those that are white space.
    if (category === 15 || (category === 14 && !(code >= 9 && code <= 13))) continue;
    const isSymbol = category > 10;
    if (isSymbol && options.ignoreSymbols) continue;
    if (strokes[letter]) key.accents += String.fromCodePoint(key.base.length + 2, code);
    for (const [weight, capital] of weightsOf(letter, code, category)) {
      key.base.push(weight);
      key.cases.push(capital);
    }
  }
  return key;
}

const ligatures: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'TH' };
const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ð: 'd',
  Ð: 'D',
  ı: 'i',
  ſ: 's',
};

function weightsOf(
  letter: string,
  code: number,
  category: number,
): readonly (readonly [weight: number, capital: number])[] {
  if (category === 8) return [[digitBase + (Number(letter.normalize('NFKD')) || 0), 0]];
  if (category > 10) {
    const known = symbolOrder.indexOf(category === 11 ? ' ' : letter);
    return [[known >= 0 ? symbolBase + known : symbolBase + 0x40 + (code % 0xe00), 0]];
  }
  const spelled = ligatures[letter] ?? strokes[letter] ?? letter;
  return [...spelled].map(part => {
    const lower = part.toLowerCase();
    return [letterBase + (lower.codePointAt(0) ?? 0), lower === part ? 0 : 1] as const;
  });
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

/** -1, 0 or 1: first letters alone, then accents, then case (small before capital), then hyphens and apostrophes. */
export function compareCulture(a: string, b: string, options: CultureOptions = {}): number {
  if (a === b) return 0;
  const x = keyOf(a, options);
  const y = keyOf(b, options);
  let order = compareLists(x.base, y.base);
  if (order === 0 && !options.ignoreNonSpace) order = Math.sign(compareOrdinal(x.accents, y.accents));
  if (order === 0 && !options.ignoreCase) order = compareLists(x.cases, y.cases);
  return order === 0 ? compareLists(x.minor, y.minor) : order;
}
