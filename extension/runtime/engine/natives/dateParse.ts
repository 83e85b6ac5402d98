// Reads dates by custom or standard formats, as DateTime.ParseExact does.
import { dayOfWeek, ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from './calendar';
import { calendarOf, fullYearOf } from './calendars';
import { type DateSymbols, invariantDates, invariantFormats, patternOf, readPattern } from './dateNames';

export interface ReadDate {
  /** As written, before any zone is applied. */
  readonly ticks: bigint;
  readonly zone: 'none' | 'utc' | 'offset';
  /** Ticks ahead of UTC. */
  readonly offset: bigint;
}
/**
 * `format`: the format itself is wrong; `weekday`: the day is no such day of the week; `calendar`: the parts make no date;
 * `year`: a day with a zone, but without a year, which is no moment;
 * a number: there stands a word that belongs to no date.
 */
export type DateFailure = 'text' | 'range' | 'format' | 'weekday' | 'calendar' | 'year' | number;

/** Bits of DateTimeStyles. */
const allowLeadingWhite = 1;
const allowTrailingWhite = 2;
const allowInnerWhite = 4;
const noCurrentDateDefault = 8;
/** No style: what is read becomes a DateTimeOffset. */
const wantsOffset = 0x10000;

/** What has been read so far. */
export interface Parts {
  era?: number;
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Ticks. */
  fraction?: bigint;
  isPm?: boolean;
  /** The hour was asked for on a clock of 24 hours. */
  isFullClock?: boolean;
  /** It was asked for on one of 12 hours: in the morning, unless PM is read. */
  isHalfClock?: boolean;
  /** 0 is Sunday. */
  weekday?: number;
  zone?: 'utc' | 'offset';
  offset?: bigint;
}

/** In the Gregorian calendar two digits mean 1930 to 2029. */
export function fullYear(twoDigits: number, calendar: number): number {
  return fullYearOf(calendarOf(calendar), twoDigits);
}

/** `today` is a day number, for texts that only give a time. */
export function assemble(
  parts: Parts,
  styles: number,
  { calendar }: DateSymbols,
  today: number,
  isExact: boolean,
): ReadDate | DateFailure {
  let { hour = 0 } = parts;
  const isPm = parts.isPm ?? (parts.isHalfClock ? false : undefined);
  if (isPm !== undefined) {
    // 17:00 PM is understood, 17:00 AM is not; by a format for 24 hours only 17:00 PM is right.
    if (hour > (isPm ? 23 : 12)) return 'text';
    if (parts.isFullClock && isPm !== hour >= 12) return 'text';
    if (!parts.isFullClock && hour <= 12) hour = (hour % 12) + (isPm ? 12 : 0);
  }
  const { minute = 0, second = 0, fraction = 0n } = parts;
  if (hour > 23 || minute > 59 || second > 59) return 'calendar';
  let days: number | undefined;
  if (parts.year === undefined && parts.month === undefined && parts.day === undefined) {
    days = (styles & noCurrentDateDefault) !== 0 ? 0 : today;
  } else {
    if (parts.year === undefined && parts.zone && (styles & wantsOffset) !== 0) return 'year';
    const system = calendarOf(calendar);
    const year = parts.year ?? system.dateOf(today).year;
    days = system.dayOf(year, parts.month ?? 1, parts.day ?? 1, parts.era);
    if (days === undefined) return isExact ? 'calendar' : 'text';
  }
  if (parts.weekday !== undefined && parts.weekday !== dayOfWeek(days)) return 'weekday';
  const ticks =
    BigInt(days) * ticksPerDay +
    BigInt(hour) * ticksPerHour +
    BigInt(minute) * ticksPerMinute +
    BigInt(second) * ticksPerSecond +
    fraction;
  const { offset = 0n } = parts;
  if (offset > 14n * ticksPerHour || offset < -14n * ticksPerHour) return 'text';
  return { ticks, zone: parts.zone ?? 'none', offset };
}

// ---- by format --------------------------------------------------------------------------------------------------------

export function readDateExact(
  text: string,
  formats: readonly (string | null)[],
  styles: number,
  symbols: DateSymbols,
  today: number,
): ReadDate | DateFailure {
  let failure: DateFailure = formats.length === 0 ? 'format' : 'text';
  for (const format of formats) {
    const result = readOne(text, format, styles, symbols, today);
    if (typeof result === 'object') return result;
    failure = result;
  }
  return failure;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function readOne(
  text: string,
  format: string | null,
  styles: number,
  symbols: DateSymbols,
  today: number,
): ReadDate | DateFailure {
  if (!format) return 'format';
  const own = format.length === 1 && invariantFormats.includes(format) ? invariantDates : symbols;
  const standard = format.length === 1 ? patternOf(format, own) : format;
  const pattern = readPattern(standard ?? '');
  if (!standard || !pattern) return 'format';
  const parts: Parts = {};
  let at = 0;
  const skipWhite = () => {
    while (/\s/.test(text.charAt(at))) at++;
  };
  const digits = (least: number, most: number): number | undefined => {
    let end = at;
    while (end < at + most && isDigit(text.charCodeAt(end))) end++;
    if (end - at < least) return undefined;
    const value = Number(text.slice(at, end));
    at = end;
    return value;
  };
  const name = (names: readonly string[]): number | undefined => {
    // The longest first: one name may begin like another.
    const rest = text.slice(at).toLowerCase();
    let best = -1;
    names.forEach((entry, i) => {
      if (entry && rest.startsWith(entry.toLowerCase()) && entry.length > (names[best]?.length ?? 0)) best = i;
    });
    if (best < 0) return undefined;
    at += names[best]?.length ?? 0;
    return best;
  };
  /** False when the field was given twice with different values. */
  const set = <K extends keyof Parts>(key: K, value: Parts[K] | undefined): boolean => {
    if (value === undefined || (parts[key] !== undefined && parts[key] !== value)) return false;
    parts[key] = value;
    return true;
  };
  if (text === '') return 'text';
  if ((styles & allowLeadingWhite) !== 0) skipWhite();
  const innerWhite = (styles & allowInnerWhite) !== 0;
  for (let i = 0; i < pattern.length; i++) {
    if (innerWhite) skipWhite();
    const read = readPart(i);
    if (read === 0) return 'text';
    i += read - 1;
  }
  if ((styles & allowTrailingWhite) !== 0) skipWhite();
  if (at !== text.length) return 'text';
  if (format === 'U') parts.zone = 'utc';
  if (parts.isPm && parts.hour === undefined) return 'text';
  return assemble(parts, styles, own, today, true);

  /** How many parts of the pattern have been read from here; 0 when the text does not fit. */
  function readPart(i: number): number {
    const part = pattern?.[i];
    const next = pattern?.[i + 1];
    if (part?.kind === 'field') return Number(readField(part.letter, part.count));
    if (part?.kind !== 'text')
      return Number(readText(part?.kind === 'date separator' ? own.dateSeparator : own.timeSeparator));
    if (part.isBare) {
      const isField = next?.kind === 'field';
      if (part.text === '.' && isField && next.letter === 'F' && text.charAt(at) !== '.') return 2;
      if (part.text === 'Z') return Number(readZoneName());
      if (part.text === 'G' && isField && next.letter === 'M' && next.count === 1) {
        const last = pattern?.[i + 2];
        if (last?.kind === 'text' && last.isBare && last.text === 'T') return readZoneName() ? 3 : 0;
      }
    }
    const isOuter =
      (i === 0 && (styles & allowLeadingWhite) !== 0) || (next === undefined && (styles & allowTrailingWhite) !== 0);
    return Number(readText(isOuter && part.text.trim() === '' ? '' : part.text));
  }
  function readText(wanted: string): boolean {
    for (const unit of wanted) {
      if (innerWhite && unit.trim() === '') skipWhite();
      else if (text.startsWith(unit, at)) at += unit.length;
      else return false;
    }
    return true;
  }
  function readZoneName(): boolean {
    const found = /^(?:GMT|Z)(?!\p{L})/iu.exec(text.slice(at));
    if (!found || parts.zone) return false;
    at += found[0].length;
    return set('zone', 'utc');
  }

  function readField(letter: string, count: number): boolean {
    const few = count === 1 ? 1 : 2;
    switch (letter) {
      case 'd':
        if (count <= 2) return set('day', digits(few, 2));
        return set('weekday', name(count === 3 ? own.abbreviatedDayNames : own.dayNames));
      case 'M': {
        if (count <= 2) return set('month', digits(few, 2));
        const lists = count === 3 ? [own.abbreviatedMonthNames] : [own.monthNames, own.monthGenitiveNames];
        const month = name(lists.flatMap(list => list.slice(0, 12)));
        return set('month', month === undefined ? undefined : (month % 12) + 1);
      }
      case 'y': {
        if (calendarOf(own.calendar).hasShortYears) return set('year', digits(1, 4));
        const year = count <= 2 ? digits(few, 2) : digits(count, count);
        return set('year', year === undefined ? undefined : count <= 2 ? fullYear(year, own.calendar) : year);
      }
      case 'h':
      case 'H': {
        const hour = digits(few, 2);
        if (letter === 'h' && hour !== undefined && hour > 12) return false;
        if (letter === 'h') parts.isHalfClock = true;
        else parts.isFullClock = true;
        return set('hour', hour);
      }
      case 'm':
        return set('minute', digits(few, 2));
      case 's':
        return set('second', digits(few, 2));
      case 'f':
      case 'F': {
        if (count > 7) return false;
        const found = new RegExp(letter === 'f' ? `^[0-9]{${count}}` : `^[0-9]{0,${count}}`).exec(text.slice(at));
        if (!found) return false;
        at += found[0].length;
        return set('fraction', BigInt(found[0].padEnd(7, '0')));
      }
      case 't': {
        if (count === 1) {
          const isPm = text.charAt(at) === own.pmDesignator.charAt(0);
          if (!isPm && text.charAt(at) !== own.amDesignator.charAt(0)) return false;
          at++;
          return set('isPm', isPm);
        }
        const found = name([own.amDesignator, own.pmDesignator]);
        return set('isPm', found === undefined ? undefined : found === 1);
      }
      case 'g':
        return readEra();
      case 'K':
        if (text.charAt(at) === 'Z') {
          at++;
          return set('zone', 'utc');
        }
        return !/[+-]/.test(text.charAt(at)) || readOffset(3);
      case 'z':
        return readOffset(count);
      default:
        return false;
    }
  }
  function readEra(): boolean {
    const era = name([...own.eraNames, 'A.D.', 'AD']);
    return set('era', era === undefined ? undefined : (calendarOf(own.calendar).eras[era] ?? 1));
  }
  function readOffset(count: number): boolean {
    const found = (count >= 3 ? /^([+-])([0-9]{1,2}):?([0-9]{2})/ : /^([+-])([0-9]{1,2})()/).exec(text.slice(at));
    if (!found || Number(found[3] || 0) > 59) return false;
    at += found[0].length;
    const offset = BigInt(found[2] ?? 0) * ticksPerHour + BigInt(found[3] || 0) * ticksPerMinute;
    return set('zone', 'offset') && set('offset', found[1] === '-' ? -offset : offset);
  }
}
