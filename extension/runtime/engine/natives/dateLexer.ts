// The words of dates that are read freely: names of months and days, and what separates numbers, in one culture.
import { type DateSymbols, invariantDates, readPattern } from './dateNames';

type DateField = 'year' | 'month' | 'day';
type TimeField = 'hour' | 'minute' | 'second';

export type Name =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'half'; readonly isPm: boolean }
  | { readonly kind: 'utc' }
  /** `index`: its place among the eras of the calendar. */
  | { readonly kind: 'era'; readonly index: number }
  | { readonly kind: 'ignorable' };

export type Separator =
  | { readonly kind: 'end' | 'space' | 'date' | 'time' | 'T' }
  /** A date separator, or the sign of a time zone. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'half'; readonly isPm: boolean }
  | { readonly kind: 'date word'; readonly field: DateField }
  | { readonly kind: 'time word'; readonly field: TimeField };

interface Found<T> {
  readonly what: T;
  /** The place behind it. */
  readonly end: number;
}
type Words<T> = readonly (readonly [text: string, what: T])[];

interface Vocabulary {
  readonly names: Words<Name>;
  readonly separators: Words<Separator>;
}

/** Chinese, Japanese and Korean put these behind numbers; they are understood in every culture. */
const suffixes: readonly (readonly [string, Separator])[] = [
  ...[...'年년'].map(text => [text, { kind: 'date word', field: 'year' }] as const),
  ...[...'月월'].map(text => [text, { kind: 'date word', field: 'month' }] as const),
  ...[...'日일'].map(text => [text, { kind: 'date word', field: 'day' }] as const),
  ...[...'时時시'].map(text => [text, { kind: 'time word', field: 'hour' }] as const),
  ...[...'分분'].map(text => [text, { kind: 'time word', field: 'minute' }] as const),
  ...[...'秒초'].map(text => [text, { kind: 'time word', field: 'second' }] as const),
];

const vocabularies = new WeakMap<DateSymbols, Vocabulary>();

function vocabularyOf(symbols: DateSymbols): Vocabulary {
  let found = vocabularies.get(symbols);
  if (!found) {
    found = { names: namesOf(symbols), separators: separatorsOf(symbols) };
    vocabularies.set(symbols, found);
  }
  return found;
}

/** English names are understood besides those of the culture; of two that fit the longer one counts. */
function namesOf(own: DateSymbols): Words<Name> {
  const cultures = own === invariantDates ? [own] : [own, invariantDates];
  const months = cultures.flatMap(symbols => [
    symbols.monthNames,
    symbols.monthGenitiveNames,
    symbols.abbreviatedMonthNames,
  ]);
  const days = cultures.flatMap(symbols => [symbols.dayNames, symbols.abbreviatedDayNames]);
  const all: (readonly [string, Name])[] = [
    ...months.flatMap(list => list.map((text, i) => [text, { kind: 'month', month: i + 1 }] as const)),
    ...days.flatMap(list => list.map((text, i) => [text, { kind: 'weekday', weekday: i }] as const)),
    ...halvesOf(cultures),
    ['GMT', { kind: 'utc' }],
    ['Z', { kind: 'utc' }],
    ...own.eraNames.map((text, index) => [text, { kind: 'era', index }] as const),
    ...literalsOf(own).map(text => [text, { kind: 'ignorable' }] as const),
    [',', { kind: 'ignorable' }],
    ['.', { kind: 'ignorable' }],
  ];
  return longestFirst(all);
}

/** Words that only stand in the patterns of dates: `de` of Spain, `г.` of Russia. */
function literalsOf({ shortDatePattern, longDatePattern, monthDayPattern, yearMonthPattern }: DateSymbols): string[] {
  return [shortDatePattern, longDatePattern, monthDayPattern, yearMonthPattern].flatMap(pattern => {
    const parts = readPattern(pattern) ?? [];
    const text = parts.map(part => (part.kind === 'text' ? part.text : ' ')).join('');
    return text.split(/\s+/).filter(word => letter.test(word));
  });
}

function separatorsOf(own: DateSymbols): Words<Separator> {
  const cultures = own === invariantDates ? [own] : [own, invariantDates];
  return longestFirst([
    [own.timeSeparator, { kind: 'time' }],
    [own.dateSeparator, { kind: 'date' }],
    ['/', { kind: 'date' }],
    ['-', { kind: 'dash' }],
    [':', { kind: 'time' }],
    ['T', { kind: 'T' }],
    ...halvesOf(cultures),
    ...suffixes,
  ]);
}

function halvesOf(cultures: readonly DateSymbols[]): (readonly [string, { kind: 'half'; isPm: boolean }])[] {
  return cultures.flatMap(symbols => [
    [symbols.amDesignator, { kind: 'half', isPm: false }] as const,
    [symbols.pmDesignator, { kind: 'half', isPm: true }] as const,
  ]);
}

function longestFirst<T>(words: readonly (readonly [string, T])[]): Words<T> {
  return words
    .map(([text, what]) => [text.trim().toLowerCase(), what] as const)
    .filter(([text]) => text !== '')
    .sort(([a], [b]) => b.length - a.length);
}

const letter = /\p{L}/u;

/** A word ends where no further letter stands. */
function find<T>(words: Words<T>, text: string, at: number): Found<T> | undefined {
  const isWord = letter.test(text.charAt(at));
  for (const [word, what] of words) {
    const end = at + word.length;
    if (text.slice(at, end).toLowerCase() === word && !(isWord && letter.test(text.charAt(end)))) return { what, end };
  }
  return undefined;
}

export function nameAt(text: string, at: number, symbols: DateSymbols): Found<Name> | undefined {
  return find(vocabularyOf(symbols).names, text, at);
}

export function skipWhite(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text.charAt(end))) end++;
  return end;
}

/** What stands behind a number or a name; whatever separates nothing counts as space and is read next. */
export function separatorAt(text: string, at: number, symbols: DateSymbols): Found<Separator> {
  const start = skipWhite(text, at);
  if (start === text.length) return { what: { kind: 'end' }, end: start };
  return find(vocabularyOf(symbols).separators, text, start) ?? { what: { kind: 'space' }, end: start };
}
