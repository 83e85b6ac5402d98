// The calendars that .NET knows besides the Gregorian one: which day of theirs a day is, and the way back.
import { dateOfDay, dayNumber, daysInMonth, isLeapYear } from './calendar';
import { persianGaps, umAlQuraMonths } from './calendarTables';

export interface EraDate {
  readonly era: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dayOfYear: number;
}

export interface CalendarSystem {
  readonly name: string;
  /** Day numbers; .NET refuses what lies outside. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The latest year that two digits can mean; those of eras mean themselves. */
  readonly twoDigitYearMax: number;
  /** Years are written with two digits at least, never with four. */
  readonly hasShortYears: boolean;
  /** The latest first. */
  readonly eras: readonly number[];
  dateOf(days: number): EraDate;
  /** A year without an era is one of the present era; undefined for a day that does not exist. */
  dayOf(year: number, month: number, day: number, era?: number): number | undefined;
  daysInMonth(year: number, month: number, era?: number): number;
  isLeapYear(year: number, era?: number): boolean;
}

/** As in CalendarId of .NET. */
export const gregorian = 1;
const lastGregorianDay = dayNumber(9999, 12, 31) as number;

interface Era {
  readonly era: number;
  readonly firstDay: number;
  /** What is added to its years to get those of the Gregorian calendar. */
  readonly offset: number;
}
/** Calendars that count the years of the Gregorian one from elsewhere. */
function counted(
  name: string,
  eras: readonly Era[],
  twoDigitYearMax: number,
  hasShortYears: boolean,
  firstDay = eras.at(-1)?.firstDay ?? 0,
): CalendarSystem {
  const eraOf = (era?: number): Era | undefined => (era ? eras.find(entry => entry.era === era) : eras[0]);
  const yearOf = (year: number, era?: number): number => year + (eraOf(era)?.offset ?? 0);
  return {
    name,
    firstDay,
    lastDay: lastGregorianDay,
    twoDigitYearMax,
    hasShortYears,
    eras: eras.map(entry => entry.era),
    dateOf(days) {
      const { year, month, day, dayOfYear } = dateOfDay(days);
      const { era, offset } = eras.find(entry => days >= entry.firstDay) ?? (eras.at(-1) as Era);
      return { era, year: year - offset, month, day, dayOfYear };
    },
    dayOf: (year, month, day, era) => (year < 1 ? undefined : dayNumber(yearOf(year, era), month, day)),
    daysInMonth: (year, month, era) => daysInMonth(yearOf(year, era), month),
    isLeapYear: (year, era) => isLeapYear(yearOf(year, era)),
  };
}
const oneEra = (offset: number, firstDay = 0): readonly Era[] => [{ era: 1, firstDay, offset }];
const japaneseEra = (era: number, year: number, month: number, day: number): Era => ({
  era,
  firstDay: dayNumber(year, month, day) as number,
  offset: year - 1,
});

/** Calendars of twelve months whose years have a first day each. */
function moonOrSun(own: {
  name: string;
  firstDay: number;
  lastDay: number;
  firstYear: number;
  lastYear: number;
  twoDigitYearMax: number;
  /** Of a year's first day. */
  startOf(year: number): number;
  daysInMonth(year: number, month: number): number;
  isLeapYear(year: number): boolean;
}): CalendarSystem {
  return {
    ...own,
    hasShortYears: false,
    eras: [1],
    dateOf(days) {
      let year = Math.min(own.lastYear, own.firstYear + Math.floor((days - own.firstDay) / 354));
      while (own.startOf(year) > days) year--;
      let rest = days - own.startOf(year);
      const dayOfYear = rest + 1;
      let month = 1;
      for (let length = own.daysInMonth(year, 1); month < 12 && rest >= length; length = own.daysInMonth(year, month)) {
        rest -= length;
        month++;
      }
      return { era: 1, year, month, day: rest + 1, dayOfYear };
    },
    dayOf(year, month, day) {
      if (year < own.firstYear || year > own.lastYear || month < 1 || month > 12) return undefined;
      if (day < 1 || day > own.daysInMonth(year, month)) return undefined;
      let days = own.startOf(year) + day - 1;
      for (let before = 1; before < month; before++) days += own.daysInMonth(year, before);
      return days < own.firstDay || days > own.lastDay ? undefined : days;
    },
  };
}

/** Thirty years of the moon have eleven leap years. */
function hijri(): CalendarSystem {
  const leaps = (year: number): boolean => (year * 11 + 14) % 30 < 11;
  const leapsBefore = (year: number): number => Math.floor((11 * (year - 1) + 14) / 30);
  return moonOrSun({
    name: 'HijriCalendar',
    firstDay: 227013,
    lastDay: lastGregorianDay,
    firstYear: 1,
    lastYear: 9666,
    twoDigitYearMax: 1451,
    startOf: year => 227013 + (year - 1) * 354 + leapsBefore(year),
    daysInMonth: (year, month) => (month === 12 ? (leaps(year) ? 30 : 29) : month % 2 === 1 ? 30 : 29),
    isLeapYear: leaps,
  });
}

function umAlQura(): CalendarSystem {
  const firstYear = 1318;
  const starts = [693714];
  const bits: number[] = [];
  for (let at = 0; at < umAlQuraMonths.length; at += 3) {
    const year = Number.parseInt(umAlQuraMonths.slice(at, at + 3), 16);
    bits.push(year);
    starts.push((starts.at(-1) as number) + 348 + year.toString(2).replaceAll('0', '').length);
  }
  const startOf = (year: number): number => starts[year - firstYear] ?? 0;
  return moonOrSun({
    name: 'UmAlQuraCalendar',
    firstDay: startOf(firstYear),
    lastDay: startOf(firstYear + bits.length) - 1,
    firstYear,
    lastYear: firstYear + bits.length - 1,
    twoDigitYearMax: 1451,
    startOf,
    daysInMonth: (year, month) => 29 + (((bits[year - firstYear] ?? 0) >> (month - 1)) & 1),
    isLeapYear: year => startOf(year + 1) - startOf(year) === 355,
  });
}

function persian(): CalendarSystem {
  const leapYears = [5];
  for (const gaps of persianGaps) {
    for (let i = 0; i < Number(gaps); i++) leapYears.push((leapYears.at(-1) as number) + 4);
    leapYears.push((leapYears.at(-1) as number) + 5);
  }
  const leaps = new Set(leapYears);
  const lastYear = 9378;
  const starts = [226895];
  for (let year = 1; year <= lastYear; year++) starts.push((starts.at(-1) as number) + (leaps.has(year) ? 366 : 365));
  return moonOrSun({
    name: 'PersianCalendar',
    firstDay: 226895,
    lastDay: lastGregorianDay,
    firstYear: 1,
    lastYear,
    twoDigitYearMax: 1410,
    startOf: year => starts[year - 1] ?? 0,
    daysInMonth: (year, month) => (month <= 6 ? 31 : month < 12 || leaps.has(year) ? 30 : 29),
    isLeapYear: year => leaps.has(year),
  });
}

const makers: Readonly<Record<number, () => CalendarSystem>> = {
  [gregorian]: () => counted('GregorianCalendar', oneEra(0), 2029, false),
  3: () =>
    counted(
      'JapaneseCalendar',
      [
        japaneseEra(5, 2019, 5, 1),
        japaneseEra(4, 1989, 1, 8),
        japaneseEra(3, 1926, 12, 25),
        japaneseEra(2, 1912, 7, 30),
        japaneseEra(1, 1868, 1, 1),
      ],
      99,
      true,
      dayNumber(1868, 9, 8),
    ),
  4: () => counted('TaiwanCalendar', oneEra(1911, dayNumber(1912, 1, 1)), 99, true),
  5: () => counted('KoreanCalendar', oneEra(-2333), 4362, false),
  6: hijri,
  7: () => counted('ThaiBuddhistCalendar', oneEra(-543), 2572, false),
  22: persian,
  23: umAlQura,
};
const made = new Map<number, CalendarSystem>();

export function calendarOf(id: number): CalendarSystem {
  let system = made.get(id);
  if (!system) {
    const maker = makers[id];
    if (!maker) throw new Error(`there is no calendar ${id}`);
    system = maker();
    made.set(id, system);
  }
  return system;
}

export function knowsDay({ firstDay, lastDay }: CalendarSystem, days: number): boolean {
  return days >= firstDay && days <= lastDay;
}

/** What .NET says of a day that the calendar does not know. */
export function unknownDayText({ firstDay, lastDay }: CalendarSystem): string {
  const [first, last] = [dateOfDay(firstDay), dateOfDay(lastDay)].map(({ year, month, day }) =>
    [month, day, year].map(part => String(part).padStart(2, '0')).join('/'),
  );
  return `Specified time is not supported in this calendar. It should be between ${first} 00:00:00 (Gregorian date) and ${last} 23:59:59 (Gregorian date), inclusive.`;
}

/** What two digits mean: the latest such year that is not after the last one allowed. */
export function fullYearOf(system: CalendarSystem, twoDigits: number): number {
  const last = system.twoDigitYearMax;
  if (last === 99) return twoDigits;
  return last - (last % 100) - (twoDigits > last % 100 ? 100 : 0) + twoDigits;
}
