// Comparing text: by units, by units without case, and as people sort words (an approximation of Windows' invariant culture, in
// which languages have letters of their own).
import { categoryOf, upperText } from './characters';
import type { Alphabet, AlphabetLetter } from './collationRules';

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
  /** What the language has of its own. */
  readonly alphabet?: Alphabet | undefined;
}

interface Key {
  /** Letters, digits and symbols without accents and case. */
  readonly base: number[];
  accents: string;
  /** 1 for capitals. */
  readonly cases: number[];
  /** Places of hyphens and apostrophes, which count last of all. */
  readonly minor: number[];
}

function keyOf(text: string, options: CultureOptions): Key {
  const key: Key = { base: [], accents: '', cases: [], minor: [] };
  const { alphabet } = options;
  const decomposed = text.normalize('NFD');
  if (!alphabet) {
    for (const letter of decomposed) addLetter(key, letter, options);
    return key;
  }
  const letters = [...decomposed];
  for (let i = 0; i < letters.length; i++) {
    const own = findOwn(alphabet, letters, i);
    if (own) {
      addOwn(key, own);
      i = own.last;
    } else addLetter(key, letters[i] as string, options);
  }
  return key;
}

function addLetter(key: Key, letter: string, options: CultureOptions): void {
  const code = letter.codePointAt(0) ?? 0;
  const category = categoryOf(code);
  if (category >= 5 && category <= 7) {
    key.accents += String.fromCodePoint(key.base.length + 1, code);
    return;
  }
  if (code === 0x2d || code === 0x27 || code === 0xad) {
    if (!options.ignoreSymbols) key.minor.push(key.base.length, code);
    return;
  }
  // Control and format characters do not count, except those that are white space.
  if (category === 15 || (category === 14 && !(code >= 9 && code <= 13))) return;
  const isSymbol = category > 10;
  if (isSymbol && options.ignoreSymbols) return;
  if (strokes[letter]) key.accents += String.fromCodePoint(key.base.length + 2, code);
  for (const [weight, capital] of weightsOf(letter, code, category)) {
    key.base.push(weight);
    key.cases.push(capital);
  }
}

/** A letter of an alphabet, found in a text. */
interface OwnLetter {
  readonly letter: AlphabetLetter;
  /** 1 when it begins with a capital, 2 when all of it is. */
  readonly capital: number;
  /** Where it ends. */
  readonly last: number;
}

/** The longest one that begins there. `letters` are decomposed; a mark that belongs to it may be taken out of them. */
function findOwn(alphabet: Alphabet, letters: string[], at: number): OwnLetter | undefined {
  if (isMark(letters[at])) return undefined;
  let found: OwnLetter | undefined;
  let text = '';
  for (let next = at; next < letters.length && text.length < alphabet.longest; ) {
    const first = next++;
    while (isMark(letters[next])) next++;
    text += letters.slice(first, next).join('').normalize('NFC');
    found = ownLetter(alphabet, text, next - 1) ?? found;
  }
  if (found) return found;
  for (let mark = at + 1; isMark(letters[mark]); mark++) {
    found = ownLetter(alphabet, `${letters[at]}${letters[mark]}`.normalize('NFC'), at);
    if (!found) continue;
    letters.splice(mark, 1);
    return found;
  }
  return undefined;
}

function ownLetter(alphabet: Alphabet, text: string, last: number): OwnLetter | undefined {
  const lower = alphabet.hasDottedI ? text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase() : text.toLowerCase();
  const letter = alphabet.letters.get(lower);
  if (!letter) return undefined;
  return { letter, capital: text === lower ? 0 : text.length > 1 && text === text.toUpperCase() ? 2 : 1, last };
}

function isMark(letter: string | undefined): boolean {
  const category = letter === undefined ? 0 : categoryOf(letter.codePointAt(0) ?? 0);
  return category >= 5 && category <= 7;
}

function addOwn(key: Key, { letter, capital }: OwnLetter): void {
  const { after, distance, variant, isDoubled } = letter;
  if (variant > 0) key.accents += String.fromCodePoint(key.base.length + 2, variant);
  for (let times = isDoubled ? 2 : 1; times > 0; times--) {
    // What follows a letter stands before the next one.
    key.base.push(letterBase + (after.codePointAt(0) ?? 0) + distance / 64);
    key.cases.push(capital);
  }
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
