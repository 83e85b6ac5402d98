// Writes and reads lengths of time: `1.02:03:04.0050000`, the formats c g G, and custom ones.
import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from './calendar';

const pad = (value: bigint, digits: number): string => String(value).padStart(digits, '0');

interface Fields {
  readonly negative: boolean;
  readonly days: bigint;
  readonly hours: bigint;
  readonly minutes: bigint;
  readonly seconds: bigint;
  /** Ticks. */
  readonly fraction: bigint;
}
function fieldsOf(ticks: bigint): Fields {
  const magnitude = ticks < 0n ? -ticks : ticks;
  return {
    negative: ticks < 0n,
    days: magnitude / ticksPerDay,
    hours: (magnitude / ticksPerHour) % 24n,
    minutes: (magnitude / ticksPerMinute) % 60n,
    seconds: (magnitude / ticksPerSecond) % 60n,
    fraction: magnitude % ticksPerSecond,
  };
}

/** undefined when the format is wrong. */
export function formatTimeSpan(ticks: bigint, format: string | null): string | undefined {
  const fields = fieldsOf(ticks);
  const { days, hours, minutes, seconds, fraction } = fields;
  const sign = fields.negative ? '-' : '';
  if (!format || format === 'c' || format === 't' || format === 'T') {
    const whole = `${sign}${days > 0n ? `${days}.` : ''}${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}`;
    return fraction > 0n ? `${whole}.${pad(fraction, 7)}` : whole;
  }
  if (format === 'G')
    return `${sign}${days}:${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(fraction, 7)}`;
  if (format === 'g') {
    const rest = fraction > 0n ? `.${pad(fraction, 7).replace(/0+$/, '')}` : '';
    return `${sign}${days > 0n ? `${days}:` : ''}${hours}:${pad(minutes, 2)}:${pad(seconds, 2)}${rest}`;
  }
  if (format.length === 1) return undefined;
  return custom(fields, format);
}

function custom(fields: Fields, format: string): string | undefined {
  let text = '';
  for (let at = 0; at < format.length; ) {
    const letter = format.charAt(at);
    let count = 1;
    while (format.charAt(at + count) === letter) count++;
    const two = (value: bigint): string | undefined => (count > 2 ? undefined : pad(value, count));
    let piece: string | undefined;
    switch (letter) {
      case 'd':
        piece = count > 8 ? undefined : pad(fields.days, count);
        break;
      case 'h':
        piece = two(fields.hours);
        break;
      case 'm':
        piece = two(fields.minutes);
        break;
      case 's':
        piece = two(fields.seconds);
        break;
      case 'f':
        piece = count > 7 ? undefined : pad(fields.fraction, 7).slice(0, count);
        break;
      case 'F':
        piece = count > 7 ? undefined : pad(fields.fraction, 7).slice(0, count).replace(/0+$/, '');
        break;
      case "'":
      case '"': {
        const end = format.indexOf(letter, at + 1);
        if (end < 0) return undefined;
        piece = format.slice(at + 1, end);
        count = end - at + 1;
        break;
      }
      case '\\':
        if (at + 1 >= format.length) return undefined;
        piece = format.charAt(at + 1);
        count = 2;
        break;
      case '%':
        if (at + 1 >= format.length || format.charAt(at + 1) === '%') return undefined;
        piece = '';
        count = 1;
        break;
      default:
        return undefined;
    }
    if (piece === undefined) return undefined;
    text += piece;
    at += count;
  }
  return text;
}

export type TimeSpanFailure = 'text' | 'range';

function ticksOf(
  negative: boolean,
  days: string,
  hours: string,
  minutes: string,
  seconds: string,
  fraction: string,
): bigint | TimeSpanFailure {
  if (
    days.length > 8 ||
    Number(days) > 10675199 ||
    Number(hours) > 23 ||
    Number(minutes) > 59 ||
    Number(seconds) > 59 ||
    fraction.length > 7
  )
    return 'range';
  const ticks =
    BigInt(days || 0) * ticksPerDay +
    BigInt(hours || 0) * ticksPerHour +
    BigInt(minutes || 0) * ticksPerMinute +
    BigInt(seconds || 0) * ticksPerSecond +
    BigInt(fraction.padEnd(7, '0'));
  const signed = negative ? -ticks : ticks;
  return signed > 2n ** 63n - 1n || signed < -(2n ** 63n) ? 'range' : signed;
}

/** `[-][d.]hh:mm[:ss[.fffffff]]`, `d:hh:mm:ss[.f]`, or whole days. */
export function readTimeSpan(text: string): bigint | TimeSpanFailure {
  const trimmed = text.trim();
  const negative = trimmed.startsWith('-');
  const body = negative ? trimmed.slice(1) : trimmed;
  const days = /^([0-9]+)$/.exec(body);
  if (days) return ticksOf(negative, days[1] ?? '', '', '', '', '');
  // What is no time of day is days, hours and minutes.
  const daysFirst = /^([0-9]+):([0-9]+):([0-9]+)$/.exec(body);
  if (daysFirst && Number(daysFirst[1]) > 23 && Number(daysFirst[2]) < 24)
    return ticksOf(negative, daysFirst[1] ?? '', daysFirst[2] ?? '', daysFirst[3] ?? '', '', '');
  const full = /^(?:([0-9]+)\.)?([0-9]+):([0-9]+)(?::([0-9]+|(?=\.)))?(?:\.([0-9]+))?$/.exec(body);
  if (full) return ticksOf(negative, full[1] ?? '', full[2] ?? '', full[3] ?? '', full[4] ?? '', full[5] ?? '');
  const colons = /^([0-9]+):([0-9]+):([0-9]+):([0-9]+)(?:\.([0-9]+))?$/.exec(body);
  if (colons)
    return ticksOf(negative, colons[1] ?? '', colons[2] ?? '', colons[3] ?? '', colons[4] ?? '', colons[5] ?? '');
  return 'text';
}

/** By the formats of ParseExact, of which the first that fits counts. */
export function readTimeSpanExact(text: string, formats: readonly (string | null)[]): bigint | TimeSpanFailure {
  for (const format of formats) {
    const result = readOne(text, format ?? '');
    if (result !== 'text') return result;
  }
  return 'text';
}

function readOne(text: string, format: string): bigint | TimeSpanFailure {
  switch (format) {
    case '':
      return 'text';
    case 'c':
    case 't':
    case 'T':
    case 'g':
    case 'G':
      return readTimeSpan(text);
  }
  if (format.length === 1) return 'text';
  const read: Record<string, string> = {};
  let rest = text;
  for (let at = 0; at < format.length; ) {
    const letter = format.charAt(at);
    let count = 1;
    while (format.charAt(at + count) === letter) count++;
    let literal: string | undefined;
    let digits: RegExp | undefined;
    switch (letter) {
      case 'd':
        digits = count === 1 ? /^[0-9]{1,8}/ : new RegExp(`^[0-9]{${count},8}`);
        break;
      case 'h':
      case 'm':
      case 's':
        if (count > 2) return 'text';
        digits = count === 1 ? /^[0-9]{1,2}/ : /^[0-9]{2}/;
        break;
      case 'f':
        digits = new RegExp(`^[0-9]{${count}}`);
        break;
      case 'F':
        digits = new RegExp(`^[0-9]{0,${count}}`);
        break;
      case "'":
      case '"': {
        const end = format.indexOf(letter, at + 1);
        if (end < 0) return 'text';
        literal = format.slice(at + 1, end);
        count = end - at + 1;
        break;
      }
      case '\\':
        literal = format.charAt(at + 1);
        count = 2;
        break;
      case '%':
        literal = '';
        count = 1;
        break;
      default:
        return 'text';
    }
    if (literal !== undefined) {
      if (!rest.startsWith(literal)) return 'text';
      rest = rest.slice(literal.length);
    } else if (digits) {
      const found = digits.exec(rest);
      if (!found) return 'text';
      read[letter.toLowerCase()] = found[0];
      rest = rest.slice(found[0].length);
    }
    at += count;
  }
  if (rest !== '') return 'text';
  return ticksOf(false, read['d'] ?? '', read['h'] ?? '', read['m'] ?? '', read['s'] ?? '', read['f'] ?? '');
}
