// Writes dates as .NET does: standard formats (d D f F g G M O R s t T u U Y) and custom ones.
import { dateOfDay, dayOf, dayOfWeek, ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from './calendar';
import { calendarOf, type EraDate, gregorian } from './calendars';
import { type DateSymbols, type PatternPart, patternOf, readPattern, sortablePattern } from './dateNames';

export interface DateToWrite {
  /** As the clock shows it. */
  readonly ticks: bigint;
  readonly kind: 'unspecified' | 'utc' | 'local' | 'offset';
  /** Ticks by which the clock is ahead of UTC; of 'unspecified' what it would be if it were local. */
  readonly offset: bigint;
}

/** undefined when the format is wrong. */
export function formatDate(
  date: DateToWrite,
  format: string | null,
  symbols: DateSymbols,
  invariant: DateSymbols,
): string | undefined {
  const hasOffset = date.kind === 'offset';
  if (!format)
    return write(date, `${symbols.shortDatePattern} ${symbols.longTimePattern}${hasOffset ? ' zzz' : ''}`, symbols);
  if (format.length > 1) return write(date, format, symbols);
  const pattern = patternOf(format, symbols);
  if (pattern === undefined) return undefined;
  const universal: DateToWrite = { ticks: date.ticks - date.offset, kind: 'utc', offset: 0n };
  switch (format) {
    case 'o':
    case 'O':
      return write(date, pattern, invariant);
    case 'r':
    case 'R':
    case 'u':
      return write(hasOffset ? universal : date, pattern, invariant);
    case 's':
      return write(date, sortablePattern, invariant);
    case 'U':
      if (hasOffset) return undefined;
      return write(date.kind === 'utc' ? date : universal, pattern, symbols);
    default:
      return write(date, pattern, symbols);
  }
}

const pad = (value: number | bigint, digits: number): string => String(value).padStart(digits, '0');

function write(date: DateToWrite, pattern: string, symbols: DateSymbols): string | undefined {
  const parts = readPattern(pattern);
  if (!parts) return undefined;
  let text = '';
  for (const part of parts) {
    const piece = pieceOf(date, part, symbols);
    if (piece === undefined) return undefined;
    // `.FFF` without anything to show takes its point along.
    if (part.kind === 'field' && part.letter === 'F' && piece === '' && text.endsWith('.')) text = text.slice(0, -1);
    text += piece;
  }
  return text;
}

function pieceOf(date: DateToWrite, part: PatternPart, symbols: DateSymbols): string | undefined {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'date separator':
      return symbols.dateSeparator;
    case 'time separator':
      return symbols.timeSeparator;
  }
  const { letter, count } = part;
  const { ticks } = date;
  const days = dayOf(ticks);
  const time = ticks % ticksPerDay;
  const hour = Number(time / ticksPerHour);
  const two = (value: number): string => pad(value, Math.min(count, 2));
  switch (letter) {
    case 'd':
      if (count <= 2) return two(dateIn(symbols, days).day);
      return (count === 3 ? symbols.abbreviatedDayNames : symbols.dayNames)[dayOfWeek(days)];
    case 'M': {
      const { month } = dateIn(symbols, days);
      if (count <= 2) return two(month);
      if (part.besideDay) return symbols.monthGenitiveNames[month - 1];
      return (count === 3 ? symbols.abbreviatedMonthNames : symbols.monthNames)[month - 1];
    }
    case 'y': {
      const { year } = dateIn(symbols, days);
      if (symbols.calendar !== gregorian && calendarOf(symbols.calendar).hasShortYears) return two(year);
      return count <= 2 ? two(year % 100) : pad(year, count);
    }
    case 'g':
      return eraName(symbols, days);
    case 'h':
      return two(hour % 12 || 12);
    case 'H':
      return two(hour);
    case 'm':
      return two(Number((time / ticksPerMinute) % 60n));
    case 's':
      return two(Number((time / ticksPerSecond) % 60n));
    case 't': {
      const designator = hour < 12 ? symbols.amDesignator : symbols.pmDesignator;
      return count === 1 ? designator.slice(0, 1) : designator;
    }
    case 'f':
    case 'F': {
      if (count > 7) return undefined;
      const fraction = pad(time % ticksPerSecond, 7).slice(0, count);
      return letter === 'f' ? fraction : fraction.replace(/0+$/, '');
    }
    case 'K':
      if (date.kind === 'unspecified') return '';
      return date.kind === 'utc' ? 'Z' : offsetText(date.offset, 3);
    case 'z':
      return offsetText(date.kind === 'utc' ? 0n : date.offset, count);
    default:
      return undefined;
  }
}

/** In the calendar of the culture. */
function dateIn(symbols: DateSymbols, days: number): Omit<EraDate, 'era'> {
  return symbols.calendar === gregorian ? dateOfDay(days) : calendarOf(symbols.calendar).dateOf(days);
}

function eraName(symbols: DateSymbols, days: number): string | undefined {
  const system = calendarOf(symbols.calendar);
  return symbols.eraNames[system.eras.indexOf(system.dateOf(days).era)];
}

/** `+1`, `+01`, `+01:00` for one, two and more letters. */
function offsetText(offset: bigint, count: number): string {
  const magnitude = offset < 0n ? -offset : offset;
  const sign = offset < 0n ? '-' : '+';
  const hours = magnitude / ticksPerHour;
  if (count === 1) return sign + String(hours);
  const text = sign + pad(hours, 2);
  return count === 2 ? text : `${text}:${pad((magnitude / ticksPerMinute) % 60n, 2)}`;
}
