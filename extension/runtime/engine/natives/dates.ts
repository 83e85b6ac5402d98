// Natives behind DateTime, DateTimeOffset and TimeSpan.
import type { NativeFunction, NativeModule, NativeRuntime } from '../native';
import type { CsArray, Ref, Value } from '../values';
import { dateOfDay, dayNumber, dayOf, ticksPerDay, ticksPerMinute } from './calendar';
import { calendarOf, gregorian, knowsDay, unknownDayText } from './calendars';
import { formatError, outOfRange } from './common';
import { dateSymbols } from './cultures';
import { type DateToWrite, formatDate } from './dateFormat';
import { readDate } from './dateFree';
import { invariantDates, invariantFormats } from './dateNames';
import { readDateExact } from './dateParse';
import { formatTimeSpan, readTimeSpan, readTimeSpanExact } from './timeSpanText';

/** Ticks by which local time is ahead of UTC: minutes from the owner of the engine, else none. */
function localOffset(rt: NativeRuntime, _utcTicks: bigint): bigint {
  const minutes = rt.host['utcOffsetMinutes'];
  return typeof minutes === 'function' ? BigInt(Math.round(minutes())) * ticksPerMinute : 0n;
}

const kinds: readonly DateToWrite['kind'][] = ['unspecified', 'utc', 'local', 'offset'];

function format(
  rt: NativeRuntime,
  ticks: bigint,
  kind: number,
  offset: bigint,
  pattern: string | null,
  provider: Value,
): string {
  const name = kinds[kind] ?? 'unspecified';
  const ahead = name === 'offset' ? offset : name === 'utc' ? 0n : localOffset(rt, ticks);
  const date = { ticks, kind: name, offset: ahead };
  const symbols = dateSymbols(rt, provider);
  if (symbols.calendar !== gregorian && !(pattern && invariantFormats.includes(pattern))) {
    const system = calendarOf(symbols.calendar);
    // A mere time is written without its day.
    if (!pattern && ticks < ticksPerDay && system.firstDay > 0)
      return formatDate(date, 's', symbols, invariantDates) ?? '';
    if (!knowsDay(system, dayOf(ticks))) throw outOfRange(rt, 'time', unknownDayText(system));
  }
  const text = formatDate(date, pattern, symbols, invariantDates);
  if (text === undefined) throw formatError(rt);
  return text;
}

function read(
  rt: NativeRuntime,
  text: string,
  formats: CsArray | null,
  provider: Value,
  styles: number,
  ticks: Ref,
  zone: Ref,
  offset: Ref,
): number {
  ticks.v = 0n;
  zone.v = 0;
  offset.v = 0n;
  const symbols = dateSymbols(rt, provider);
  const now = rt.now();
  const today = dayOf(now + localOffset(rt, now));
  const result =
    formats === null
      ? readDate(text, styles, symbols, today)
      : readDateExact(text, formats.items as unknown as readonly (string | null)[], styles, symbols, today);
  if (typeof result === 'number') return failureCodes.word + result;
  if (typeof result === 'string') return failureCodes[result];
  ticks.v = result.ticks;
  zone.v = result.zone === 'none' ? 0 : result.zone === 'utc' ? 1 : 2;
  offset.v = result.offset;
  return 0;
}

/** As DateTimeText.Failed knows them. */
const failureCodes = { text: 1, range: 2, format: 3, weekday: 4, calendar: 5, year: 6, word: 16 } as const;

const dates = 'M:System.Globalization.DateTimeText';
const timeSpan = 'M:System.TimeSpan';

const table: Record<string, NativeFunction> = {
  [`${dates}.PartOf(System.Int64,System.Int32)`]: (_rt, ticks: bigint, part: number) => {
    const date = dateOfDay(dayOf(ticks));
    return part === 0 ? date.year : part === 1 ? date.month : part === 2 ? date.day : date.dayOfYear;
  },
  [`${dates}.FromDate(System.Int32,System.Int32,System.Int32)`]: (_rt, year: number, month: number, day: number) => {
    const days = dayNumber(year, month, day);
    return days === undefined ? -1n : BigInt(days) * ticksPerDay;
  },
  [`${dates}.LocalOffset(System.Int64)`]: localOffset,
  [`${dates}.UtcNow`]: rt => rt.now(),
  [`${dates}.Format(System.Int64,System.Int32,System.Int64,System.String,System.IFormatProvider)`]: format,
  [`${dates}.Read(System.String,System.String[],System.IFormatProvider,System.Int32,System.Int64@,System.Int32@,System.Int64@)`]:
    read,
  [`${timeSpan}.Format(System.Int64,System.String)`]: (rt, ticks: bigint, pattern: string | null) => {
    const text = formatTimeSpan(ticks, pattern);
    if (text === undefined) throw formatError(rt);
    return text;
  },
  [`${timeSpan}.Read(System.String,System.String[],System.Int64@)`]: (
    _rt,
    text: string,
    formats: CsArray | null,
    ticks: Ref,
  ) => {
    const result =
      formats === null
        ? readTimeSpan(text)
        : readTimeSpanExact(text, formats.items as unknown as readonly (string | null)[]);
    ticks.v = typeof result === 'bigint' ? result : 0n;
    return result === 'text' ? 1 : result === 'range' ? 2 : 0;
  },
};

export const dateNatives: NativeModule = { natives: table };
