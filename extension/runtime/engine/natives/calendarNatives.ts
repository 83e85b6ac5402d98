// Natives behind the calendars of System.Globalization.
import type { NativeFunction, NativeModule } from '../native';
import { dayOf, ticksPerDay } from './calendar';
import { calendarOf, knowsDay, unknownDayText } from './calendars';
import { outOfRange } from './common';

const calendar = 'M:System.Globalization.Calendar';
const table: Record<string, NativeFunction> = {
  [`${calendar}.PartOf(System.Int32,System.Int64,System.Int32)`]: (rt, id: number, ticks: bigint, part: number) => {
    const system = calendarOf(id);
    const days = dayOf(ticks);
    if (!knowsDay(system, days)) throw outOfRange(rt, 'time', unknownDayText(system));
    const date = system.dateOf(days);
    return [date.year, date.month, date.day, date.dayOfYear, date.era][part];
  },
  [`${calendar}.FromDate(System.Int32,System.Int32,System.Int32,System.Int32,System.Int32)`]: (
    _rt,
    id: number,
    year: number,
    month: number,
    day: number,
    era: number,
  ) => {
    const system = calendarOf(id);
    const days = system.dayOf(year, month, day, era);
    if (days === undefined || !knowsDay(system, days)) return -1n;
    return BigInt(days) * ticksPerDay;
  },
  [`${calendar}.DaysInMonth(System.Int32,System.Int32,System.Int32,System.Int32)`]: (
    _rt,
    id: number,
    year: number,
    month: number,
    era: number,
  ) => calendarOf(id).daysInMonth(year, month, era),
  [`${calendar}.ErasOf(System.Int32)`]: (rt, id: number) =>
    rt.arrayFrom(rt.type('System.Int32'), Int32Array.from(calendarOf(id).eras)),
  [`${calendar}.LimitOf(System.Int32,System.Int32)`]: (_rt, id: number, which: number) => {
    const { firstDay, lastDay } = calendarOf(id);
    return which === 0 ? BigInt(firstDay) * ticksPerDay : BigInt(lastDay + 1) * ticksPerDay - 1n;
  },
  [`${calendar}.DefaultYearMax(System.Int32)`]: (_rt, id: number) => calendarOf(id).twoDigitYearMax,
};

export const calendarNatives: NativeModule = { natives: table };
