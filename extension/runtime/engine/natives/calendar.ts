// Days and ticks of the proleptic Gregorian calendar, from 1 January 0001 to 31 December 9999.

export const ticksPerSecond = 10_000_000n;
export const ticksPerMinute = 600_000_000n;
export const ticksPerHour = 36_000_000_000n;
export const ticksPerDay = 864_000_000_000n;
export const maxTicks = 3_155_378_975_999_999_999n;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 1 to 366. */
  readonly dayOfYear: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

export function daysInMonth(year: number, month: number): number {
  return (daysBefore[month] ?? 0) - (daysBefore[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Days since 1 January 0001; undefined for a day that does not exist. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return daysBeforeYear(year) + (daysBefore[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
}

let lastDay = -1;
let lastDate: CalendarDate = { year: 1, month: 1, day: 1, dayOfYear: 1 };

/** Programs ask for year, month and day of one date after the other: the last answer is kept. */
export function dateOfDay(days: number): CalendarDate {
  if (days === lastDay) return lastDate;
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBeforeYear(year) > days) year--;
  while (daysBeforeYear(year + 1) <= days) year++;
  const dayOfYear = days - daysBeforeYear(year) + 1;
  let month = Math.min(12, Math.floor(dayOfYear / 29) + 1);
  const before = (m: number): number => (daysBefore[m - 1] ?? 0) + (m > 2 && isLeapYear(year) ? 1 : 0);
  while (before(month) >= dayOfYear) month--;
  lastDay = days;
  lastDate = { year, month, day: dayOfYear - before(month), dayOfYear };
  return lastDate;
}

export function dayOf(ticks: bigint): number {
  return Number(ticks / ticksPerDay);
}

/** 0 is Sunday. */
export function dayOfWeek(days: number): number {
  return (days + 1) % 7;
}
