// What the simulated Windows knows of cultures, put together from the tables when somebody asks for a culture.
import { gregorian } from './calendars';
import { cultureNames } from './cultureNames';
import { cultureNumbers } from './cultureNumbers';
import { culturePatterns } from './culturePatterns';
import { wordsInOtherLetters } from './cultureWordsEast';
import { type CultureWords, wordsInLatinLetters } from './cultureWordsWest';
import { type DateSymbols, invariantDates } from './dateNames';
import { invariantSymbols, type NumberSymbols } from './numberFormat';

export interface CultureData {
  readonly name: string;
  readonly englishName: string;
  readonly nativeName: string;
  readonly lcid: number;
  readonly windowsLetters: string;
  /** ISO 639-2. */
  readonly isoLetters: string;
  /** Itself, unless it is a language without a country. */
  readonly specific: string;
  readonly parent: string;
  readonly listSeparator: string;
  /** 0 is Sunday. */
  readonly firstDayOfWeek: number;
  /** CalendarWeekRule: first day 0, first full week 1, first four-day week 2. */
  readonly weekRule: number;
  /** The first one is used unless a program sets another. */
  readonly calendars: readonly number[];
  readonly numbers: NumberSymbols;
  readonly dates: DateSymbols;
}

const invariant: CultureData = {
  name: '',
  englishName: 'Invariant Language (Invariant Country)',
  nativeName: 'Invariant Language (Invariant Country)',
  lcid: 0x7f,
  windowsLetters: 'IVL',
  isoLetters: 'ivl',
  specific: '',
  parent: '',
  listSeparator: ',',
  firstDayOfWeek: 0,
  weekRule: 0,
  calendars: [gregorian],
  numbers: invariantSymbols,
  dates: invariantDates,
};

// ---- rows -------------------------------------------------------------------------------------------------------------

export type Rows = ReadonlyMap<string, readonly string[]>;

/** Of a table in which each line is a row: the cells of each, by the first cell in small letters. */
export function rowsOf(table: string): Rows {
  const rows = table
    .trim()
    .split('\n')
    .map(line => line.split(' | '));
  return new Map(rows.map(row => [(row[0] ?? '').toLowerCase(), row]));
}

interface Tables {
  readonly names: Rows;
  readonly numbers: Rows;
  readonly patterns: Rows;
}
let tables: Tables | undefined;
function read(): Tables {
  tables ??= { names: rowsOf(cultureNames), numbers: rowsOf(cultureNumbers), patterns: rowsOf(culturePatterns) };
  return tables;
}

// ---- numbers ----------------------------------------------------------------------------------------------------------

/** The patterns of NumberFormatInfo, in the order of their numbers. */
const positiveAmounts = ['$n', 'n$', '$ n', 'n $'];
const negativeAmounts = '($n),-$n,$-n,$n-,(n$),-n$,n-$,n$-,-n $,-$ n,n $-,$ n-,$ -n,n- $,($ n),(n $)'.split(',');
const positivePercents = ['n %', 'n%', '%n', '% n'];
const negativePercents = '-n %,-n%,-%n,%-n,%n-,n-%,n%-,-% n,n %-,% n-,% -n,n- %'.split(',');
const negativeNumbers = ['(n)', '-n', '- n', 'n-', 'n -'];

function numbersOf(row: readonly string[]): NumberSymbols {
  const [, point = '', group = '', currency = '', amount = '', debt = '', percent = '', loss = '', others = ''] = row;
  const other = new Map(
    others.split(', ').map(pair => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
  );
  const groups = (other.get('groups') ?? '3').split(' ').map(Number);
  return {
    ...invariantSymbols,
    numberDecimalSeparator: point,
    numberGroupSeparator: group,
    numberGroupSizes: groups,
    numberDecimalDigits: Number(other.get('digits') ?? 2),
    numberNegativePattern: negativeNumbers.indexOf(other.get('negative') ?? '-n'),
    currencySymbol: currency,
    currencyDecimalSeparator: point,
    currencyGroupSeparator: other.get('currencyGroup') ?? group,
    currencyGroupSizes: groups,
    currencyDecimalDigits: Number(other.get('currencyDigits') ?? 2),
    currencyPositivePattern: positiveAmounts.indexOf(amount),
    currencyNegativePattern: negativeAmounts.indexOf(debt),
    percentDecimalSeparator: point,
    percentGroupSeparator: group,
    percentGroupSizes: groups,
    percentDecimalDigits: Number(other.get('digits') ?? 2),
    percentPositivePattern: positivePercents.indexOf(percent),
    percentNegativePattern: negativePercents.indexOf(loss),
    positiveInfinitySymbol: '∞',
    negativeInfinitySymbol: '-∞',
  };
}

// ---- dates ------------------------------------------------------------------------------------------------------------

const languageOf = (name: string): string => name.replace(/-.*/, '');

function wordsOf(name: string): CultureWords {
  const words = (key: string): CultureWords | undefined => wordsInLatinLetters[key] ?? wordsInOtherLetters[key];
  return { ...words(languageOf(name)), ...words(name) };
}

const listOf = (text = ''): readonly string[] => text.split(',');

/** Names of eras, the latest first, and patterns that only a certain calendar has. */
const calendarTexts: Readonly<Record<number, { eras: string; short?: string; long?: string; yearMonth?: string }>> = {
  3: {
    eras: '令和,平成,昭和,大正,明治',
    short: 'gg y/M/d',
    long: "gg y'年'M'月'd'日'",
    yearMonth: "gg y'年'M'月'",
  },
  4: { eras: '中華民國' },
  5: { eras: '단기' },
  6: { eras: 'بعد الهجرة' },
  23: { eras: 'بعد الهجرة' },
};

/** Whose months and eras are those of a calendar: Arabs and Persians have words for each. */
function wordsIn(name: string, calendar: number): CultureWords {
  const own = wordsOf(name);
  switch (languageOf(name)) {
    case 'ar': {
      const { months, shortMonths, era } = wordsOf(calendar === gregorian ? 'ar-EG' : 'ar-SA');
      return { ...own, months: months ?? '', shortMonths: shortMonths ?? '', era: era ?? '' };
    }
    case 'fa': {
      if (calendar !== gregorian) return own;
      const months = 'ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر';
      return { ...own, months, shortMonths: months, era: 'م' };
    }
    case 'th':
      return calendar === gregorian ? { ...own, era: 'ค.ศ.' } : own;
    default:
      return own;
  }
}

function calendarsOf(name: string, own: number): readonly number[] {
  const others: Readonly<Record<string, readonly number[]>> = {
    ar: [gregorian, 23, 6],
    fa: [22, gregorian],
    th: [7, gregorian],
    ja: [gregorian, 3],
    ko: [gregorian, 5],
  };
  const all = name === 'zh-TW' ? [gregorian, 4] : (others[languageOf(name)] ?? [gregorian]);
  return [own, ...all.filter(id => id !== own)];
}

function datesOf(row: readonly string[], calendar: number): DateSymbols {
  const [name = '', short = '', long = '', shortTime = '', longTime = '', monthDay = '', yearMonth = ''] = row;
  const words = wordsIn(name, calendar);
  const texts = calendarTexts[calendar];
  const [am = '', pm = ''] = listOf(words.halves);
  const shortDate = texts?.short ?? short;
  const longDate = texts?.long ?? long;
  return {
    dayNames: listOf(words.days),
    abbreviatedDayNames: listOf(words.shortDays),
    shortestDayNames: listOf(words.shortestDays),
    monthNames: listOf(words.months),
    abbreviatedMonthNames: listOf(words.shortMonths),
    monthGenitiveNames: listOf(words.genitives ?? words.months),
    abbreviatedMonthGenitiveNames: listOf(words.shortMonths),
    eraNames: listOf(texts?.eras ?? words.era ?? 'A.D.'),
    calendar,
    amDesignator: am,
    pmDesignator: pm,
    dateSeparator: separatorIn(shortDate),
    timeSeparator: separatorIn(shortTime),
    shortDatePattern: shortDate,
    longDatePattern: longDate,
    shortTimePattern: shortTime,
    longTimePattern: longTime,
    fullDateTimePattern: `${longDate} ${longTime}`,
    monthDayPattern: monthDay,
    yearMonthPattern: texts?.yearMonth ?? yearMonth,
  };
}

/** What stands behind the first field: `HH.mm` → `.`. */
function separatorIn(pattern: string): string {
  return /(?:[dMyHhm]+|gg |tt )+([^dMyHhmt']+)/.exec(pattern)?.[1] ?? '/';
}

// ---- cultures ---------------------------------------------------------------------------------------------------------

/** Languages and scripts that do not stand above their cultures as the names have it. */
const parents: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
};

function build(row: readonly string[]): CultureData {
  const [name = '', lcid = '', letters = '', english = '', native = '', ...rest] = row;
  const isNeutral = rest.length === 1;
  const specific = isNeutral ? (rest[0] ?? '') : name;
  const home = read().names.get(specific.toLowerCase()) ?? row;
  const [, , , , , listSeparator = '', firstDay = '', weekRule = '', calendar = gregorian] = home;
  const calendars = calendarsOf(specific, Number(calendar));
  return {
    name,
    englishName: english,
    nativeName: native,
    lcid: Number.parseInt(lcid, 16),
    windowsLetters: letters,
    isoLetters: wordsOf(specific).iso ?? '',
    specific,
    parent: parents[name] ?? name.slice(0, Math.max(0, name.lastIndexOf('-'))),
    listSeparator,
    firstDayOfWeek: Number(firstDay),
    weekRule: Number(weekRule),
    calendars,
    numbers: numbersOf(read().numbers.get(specific.toLowerCase()) ?? []),
    dates: datesOf(read().patterns.get(specific.toLowerCase()) ?? [], calendars[0] ?? gregorian),
  };
}

const built = new Map<string, CultureData>([['', invariant]]);

/** Of a name in any case; undefined when there is no data for it. */
export function knownCulture(name: string): CultureData | undefined {
  const found = built.get(name);
  if (found) return found;
  const row = read().names.get(name.toLowerCase());
  if (!row) return undefined;
  const data = build(row);
  built.set(data.name, data);
  return data;
}

/** Of a culture that exists, by its name as the culture has it. */
export function cultureData(name: string): CultureData {
  return knownCulture(name) ?? invariant;
}

/** The words and patterns of a culture in one of its calendars. */
export function datesIn(culture: string, calendar: number): DateSymbols {
  const { dates, specific } = cultureData(culture);
  return dates.calendar === calendar ? dates : datesOf(read().patterns.get(specific.toLowerCase()) ?? [], calendar);
}

export function cultureByNumber(lcid: number): CultureData | undefined {
  if (lcid === invariant.lcid) return invariant;
  for (const [name = '', letters = ''] of read().names.values())
    if (Number.parseInt(letters, 16) === lcid) return knownCulture(name);
  return undefined;
}

/** Names of all cultures, the invariant one first. */
export function cultureList(): readonly string[] {
  return ['', ...[...read().names.values()].map(([name = '']) => name)];
}

/** Whether it is the name, as it is written, of a culture with a country that there are tables for. */
export function isSpecificCulture(name: string): boolean {
  return cultureList().includes(name) && name !== '' && cultureData(name).specific === name;
}

/** Whether a name could be that of a culture: `de`, `sr-Latn-RS`. */
export function isCultureName(name: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(name);
}
