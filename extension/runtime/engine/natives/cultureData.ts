// What the simulated Windows knows of cultures: the invariant one and some that programs are often tried with.
import { type DateSymbols, invariantDates } from './dateNames';
import { invariantSymbols, type NumberSymbols } from './numberFormat';

export interface CultureData {
  readonly englishName: string;
  readonly nativeName: string;
  readonly listSeparator: string;
  /** 0 is Sunday. */
  readonly firstDayOfWeek: number;
  /** CalendarWeekRule: first day 0, first full week 1, first four-day week 2. */
  readonly weekRule: number;
  readonly numbers: NumberSymbols;
  readonly dates: DateSymbols;
}

const invariant: CultureData = {
  englishName: 'Invariant Language (Invariant Country)',
  nativeName: 'Invariant Language (Invariant Country)',
  listSeparator: ',',
  firstDayOfWeek: 0,
  weekRule: 0,
  numbers: invariantSymbols,
  dates: invariantDates,
};

interface NumberSigns {
  point: string;
  group: string;
  currency: string;
  positive: number;
  negative: number;
  percent: number;
  currencyDigits?: number;
}
function numbers(signs: NumberSigns): NumberSymbols {
  const { point, group } = signs;
  return {
    ...invariantSymbols,
    numberDecimalSeparator: point,
    numberGroupSeparator: group,
    currencySymbol: signs.currency,
    currencyDecimalSeparator: point,
    currencyGroupSeparator: group,
    currencyDecimalDigits: signs.currencyDigits ?? 2,
    currencyPositivePattern: signs.positive,
    currencyNegativePattern: signs.negative,
    percentDecimalSeparator: point,
    percentGroupSeparator: group,
    percentPositivePattern: signs.percent,
    percentNegativePattern: signs.percent,
    positiveInfinitySymbol: '∞',
    negativeInfinitySymbol: '-∞',
  };
}

interface DatePatterns {
  date: string;
  longDate: string;
  time: string;
  longTime: string;
  monthDay: string;
  yearMonth: string;
  separator: string;
}
interface DateWords {
  days: string;
  shortDays: string;
  months: string;
  shortMonths: string;
  designators?: readonly [string, string];
}
function dates(patterns: DatePatterns, words?: DateWords): DateSymbols {
  return {
    dayNames: words?.days.split(' ') ?? invariantDates.dayNames,
    abbreviatedDayNames: words?.shortDays.split(' ') ?? invariantDates.abbreviatedDayNames,
    monthNames: words?.months.split(' ') ?? invariantDates.monthNames,
    abbreviatedMonthNames: words?.shortMonths.split(' ') ?? invariantDates.abbreviatedMonthNames,
    amDesignator: words ? (words.designators?.[0] ?? '') : 'AM',
    pmDesignator: words ? (words.designators?.[1] ?? '') : 'PM',
    dateSeparator: patterns.separator,
    timeSeparator: ':',
    shortDatePattern: patterns.date,
    longDatePattern: patterns.longDate,
    shortTimePattern: patterns.time,
    longTimePattern: patterns.longTime,
    fullDateTimePattern: `${patterns.longDate} ${patterns.longTime}`,
    monthDayPattern: patterns.monthDay,
    yearMonthPattern: patterns.yearMonth,
  };
}

const clock = { time: 'HH:mm', longTime: 'HH:mm:ss' };
const europe = { currency: '€', positive: 3, negative: 8, percent: 0 };
const monday = { firstDayOfWeek: 1, weekRule: 2, listSeparator: ';' };

/** Facts: the regional settings of Windows 10. */
const known: Readonly<Record<string, CultureData>> = {
  '': invariant,
  'en-US': {
    ...invariant,
    englishName: 'English (United States)',
    nativeName: 'English (United States)',
    numbers: numbers({ point: '.', group: ',', currency: '$', positive: 0, negative: 0, percent: 1 }),
    dates: dates({
      date: 'M/d/yyyy',
      longDate: 'dddd, MMMM d, yyyy',
      time: 'h:mm tt',
      longTime: 'h:mm:ss tt',
      monthDay: 'MMMM d',
      yearMonth: 'MMMM yyyy',
      separator: '/',
    }),
  },
  'en-GB': {
    ...invariant,
    ...monday,
    listSeparator: ',',
    englishName: 'English (United Kingdom)',
    nativeName: 'English (United Kingdom)',
    numbers: numbers({ point: '.', group: ',', currency: '£', positive: 0, negative: 1, percent: 1 }),
    dates: dates({
      date: 'dd/MM/yyyy',
      longDate: 'dd MMMM yyyy',
      ...clock,
      monthDay: 'd MMMM',
      yearMonth: 'MMMM yyyy',
      separator: '/',
    }),
  },
  'de-DE': {
    ...monday,
    englishName: 'German (Germany)',
    nativeName: 'Deutsch (Deutschland)',
    numbers: numbers({ ...europe, point: ',', group: '.' }),
    dates: dates(
      {
        date: 'dd.MM.yyyy',
        longDate: 'dddd, d. MMMM yyyy',
        ...clock,
        monthDay: 'd. MMMM',
        yearMonth: 'MMMM yyyy',
        separator: '.',
      },
      {
        days: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
        shortDays: 'So Mo Di Mi Do Fr Sa',
        months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
        shortMonths: 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez',
      },
    ),
  },
  'fr-FR': {
    ...monday,
    englishName: 'French (France)',
    nativeName: 'français (France)',
    numbers: numbers({ ...europe, point: ',', group: '\u00a0' }),
    dates: dates(
      {
        date: 'dd/MM/yyyy',
        longDate: 'dddd d MMMM yyyy',
        ...clock,
        monthDay: 'd MMMM',
        yearMonth: 'MMMM yyyy',
        separator: '/',
      },
      {
        days: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
        shortDays: 'dim. lun. mar. mer. jeu. ven. sam.',
        months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
        shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
      },
    ),
  },
  'es-ES': {
    ...monday,
    englishName: 'Spanish (Spain)',
    nativeName: 'español (España)',
    numbers: numbers({ ...europe, point: ',', group: '.' }),
    dates: dates(
      {
        date: 'dd/MM/yyyy',
        longDate: "dddd, d 'de' MMMM 'de' yyyy",
        time: 'H:mm',
        longTime: 'H:mm:ss',
        monthDay: "d 'de' MMMM",
        yearMonth: "MMMM 'de' yyyy",
        separator: '/',
      },
      {
        days: 'domingo lunes martes miércoles jueves viernes sábado',
        shortDays: 'do. lu. ma. mi. ju. vi. sá.',
        months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
        shortMonths: 'ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.',
      },
    ),
  },
  'it-IT': {
    ...monday,
    weekRule: 0,
    englishName: 'Italian (Italy)',
    nativeName: 'italiano (Italia)',
    numbers: numbers({ ...europe, point: ',', group: '.', percent: 1 }),
    dates: dates(
      {
        date: 'dd/MM/yyyy',
        longDate: 'dddd d MMMM yyyy',
        ...clock,
        monthDay: 'd MMMM',
        yearMonth: 'MMMM yyyy',
        separator: '/',
      },
      {
        days: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
        shortDays: 'dom lun mar mer gio ven sab',
        months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
        shortMonths: 'gen feb mar apr mag giu lug ago set ott nov dic',
      },
    ),
  },
  'ja-JP': {
    ...invariant,
    englishName: 'Japanese (Japan)',
    nativeName: '日本語 (日本)',
    numbers: numbers({
      point: '.',
      group: ',',
      currency: '¥',
      positive: 0,
      negative: 1,
      percent: 1,
      currencyDigits: 0,
    }),
    dates: dates(
      {
        date: 'yyyy/MM/dd',
        longDate: "yyyy'年'M'月'd'日'",
        time: 'H:mm',
        longTime: 'H:mm:ss',
        monthDay: "M'月'd'日'",
        yearMonth: "yyyy'年'M'月'",
        separator: '/',
      },
      {
        days: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日',
        shortDays: '日 月 火 水 木 金 土',
        months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
        shortMonths: '1 2 3 4 5 6 7 8 9 10 11 12',
        designators: ['午前', '午後'],
      },
    ),
  },
};

/** Of a name in any case; a language alone stands for its first country, unknown cultures write as the invariant one. */
export function cultureData(name: string): CultureData {
  if (name === '') return invariant;
  let data = found.get(name);
  if (!data) {
    data = find(name);
    if (found.size > 100) found.clear();
    found.set(name, data);
  }
  return data;
}
const found = new Map<string, CultureData>();

function find(name: string): CultureData {
  const wanted = name.toLowerCase();
  const names = Object.keys(known);
  const found =
    names.find(entry => entry.toLowerCase() === wanted) ?? names.find(entry => entry.startsWith(`${wanted}-`));
  const data = (found !== undefined && known[found]) || invariant;
  return found?.toLowerCase() === wanted ? data : { ...data, englishName: name, nativeName: name };
}

/** `EN-us` → `en-US`; undefined for what can be no name of a culture. */
export function cultureName(name: string): string | undefined {
  if (name === '') return '';
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*$/.test(name)) return undefined;
  const exact = Object.keys(known).find(entry => entry.toLowerCase() === name.toLowerCase());
  if (exact !== undefined) return exact;
  const [language = '', ...rest] = name.split('-');
  return [language.toLowerCase(), ...rest.map(part => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}
