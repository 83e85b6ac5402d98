// Dates and lengths of time as text, and back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { dateOfDay, dayNumber, ticksPerDay, ticksPerHour } from '../../extension/runtime/engine/natives/calendar';
import { formatDate } from '../../extension/runtime/engine/natives/dateFormat';
import { readDate } from '../../extension/runtime/engine/natives/dateFree';
import { invariantDates } from '../../extension/runtime/engine/natives/dateNames';
import { readDateExact } from '../../extension/runtime/engine/natives/dateParse';
import { formatTimeSpan, readTimeSpan } from '../../extension/runtime/engine/natives/timeSpanText';

const day = (year: number, month: number, date: number): bigint => BigInt(dayNumber(year, month, date)!) * ticksPerDay;
/** Friday, 20 November 2026, 07:05:01.0450000 */
const moment = day(2026, 11, 20) + 7n * ticksPerHour + 301n * 10_000_000n + 450_000n;
const today = dayNumber(2026, 11, 20)!;

function rows(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .map(row => row.split('→').map(part => part.trim()) as [string, string]);
}

test('every day has one date', () => {
  for (const days of [0, 58, 59, 365, 1460, 36523, 36524, 146096, 146097, 730119, 738000, 3652058]) {
    const { year, month, day: date } = dateOfDay(days);
    assert.equal(dayNumber(year, month, date), days);
  }
  assert.equal(dayNumber(2023, 2, 29), undefined);
  assert.equal(dayNumber(2024, 2, 29), 738944);
});

test('formats of dates', () => {
  const date = { ticks: moment, kind: 'utc', offset: 0n } as const;
  for (const [format, expected] of rows(`
    d                       → 11/20/2026
    D                       → Friday, 20 November 2026
    f                       → Friday, 20 November 2026 07:05
    G                       → 11/20/2026 07:05:01
    M                       → November 20
    o                       → 2026-11-20T07:05:01.0450000Z
    r                       → Fri, 20 Nov 2026 07:05:01 GMT
    s                       → 2026-11-20T07:05:01
    t                       → 07:05
    u                       → 2026-11-20 07:05:01Z
    Y                       → 2026 November
    x                       → undefined
    h:m:s tt                → 7:5:1 AM
    %h                      → 7
    yy-MMM-dd ddd           → 26-Nov-20 Fri
    ss.fff                  → 01.045
    ss.FFFF                 → 01.045
    HH 'o''clock' \\h       → 07 oclock h
    zzz K                   → +00:00 Z
    'open                   → undefined
  `)) {
    assert.equal(String(formatDate(date, format, invariantDates, invariantDates)), expected, format);
  }
  const east = { ticks: moment, kind: 'offset', offset: ticksPerHour } as const;
  assert.equal(formatDate(east, null, invariantDates, invariantDates), '11/20/2026 07:05:01 +01:00');
  assert.equal(formatDate(east, 'R', invariantDates, invariantDates), 'Fri, 20 Nov 2026 06:05:01 GMT');
});

function shown(read: ReturnType<typeof readDate>): string {
  if (typeof read !== 'object') return String(read);
  const text = formatDate(
    { ticks: read.ticks, kind: 'unspecified', offset: 0n },
    'yyyy-MM-dd HH:mm:ss.FFFFFFF',
    invariantDates,
    invariantDates,
  );
  const zone =
    read.zone === 'offset' ? ` ${Number(read.offset / 600_000_000n)} min` : read.zone === 'utc' ? ' UTC' : '';
  return `${text}${zone}`;
}

test('dates in the forms that people and programs write', () => {
  for (const [text, expected] of rows(`
    2026-11-20                         → 2026-11-20 00:00:00
    2026-11-20T07:05:01.1234567+02:00  → 2026-11-20 07:05:01.1234567 120 min
    2026-11-20T07:05:01-0530           → 2026-11-20 07:05:01 -330 min
    2026-11-20T07:05:01Z               → 2026-11-20 07:05:01 UTC
    11/20/2026 7:05 PM                 → 2026-11-20 19:05:00
    11/20/26                           → 2026-11-20 00:00:00
    1/2/35                             → 1935-01-02 00:00:00
    Nov 20, 2026                       → 2026-11-20 00:00:00
    20 November 2026 13:45             → 2026-11-20 13:45:00
    Fri, 20 Nov 2026 07:05:01 GMT      → 2026-11-20 07:05:01 UTC
    13:45                              → 2026-11-20 13:45:00
    7 PM                               → 2026-11-20 19:00:00
    November 2026                      → 2026-11-01 00:00:00
    2026-11-31                         → text
    20/11/2026                         → text
    20261120                           → text
    Thu, 20 Nov 2026                   → weekday
    2026-11-20 25:00                   → calendar
    2026-11-20x                        → 10
  `)) {
    assert.equal(shown(readDate(text, 0, invariantDates, today)), expected, text);
  }
});

test('what separates numbers decides what they are', () => {
  for (const [text, expected] of rows(`
    2026/11/20T07:05                   → 2026-11-20 07:05:00
    11/20/2026T07:05                   → text
    T07:05                             → 0
    AM 07:05 Friday, 11/20/2026        → 2026-11-20 07:05:00
    Friday07:05 11-20-2026 -0800       → 2026-11-20 07:05:00 -480 min
    2026年11月20日 19時05分01秒          → 2026-11-20 19:05:01
    11/20 5 PM                         → 2026-11-20 17:00:00
    11/20 5:00                         → text
    20 Nov                             → 2020-11-01 00:00:00
    Nov 20                             → 2026-11-20 00:00:00
    Nov 20 12:05                       → 2026-11-20 20:12:00
    31 Feb 02                          → 1931-02-02 00:00:00
    2026-11                            → 2026-11-01 00:00:00
    7:05:01.12345678                   → 2026-11-20 07:05:01.1234568
    7:05 UTC                           → 5
  `)) {
    assert.equal(shown(readDate(text, 0, invariantDates, today)), expected, text);
  }
});

test('dates by format', () => {
  for (const [text, format, expected] of rows(`
    20.11.2026 | dd.MM.yyyy       → 2026-11-20 00:00:00
    1.2.2026 | dd.MM.yyyy         → text
    1.2.2026 | d.M.yyyy           → 2026-02-01 00:00:00
    20261120070501 | yyyyMMddHHmmss → 2026-11-20 07:05:01
    07:05 PM | hh:mm tt           → 2026-11-20 19:05:00
    13:05 PM | hh:mm tt           → text
    2026-11-20T07:05:01.0450000+02:00 | o → 2026-11-20 07:05:01.045 120 min
    2026-11-20 07:05:01Z | u      → 2026-11-20 07:05:01
    Sat 2026-11-20 | ddd yyyy-MM-dd → weekday
    2026-02-30 | yyyy-MM-dd       → calendar
    00:05 AM | hh:mm tt           → 2026-11-20 00:05:00
    12:05 | hh:mm                 → 2026-11-20 00:05:00
    Fri, 20 Nov 2026 07:05:01 GMT | ddd, dd MMM yyyy HH:mm:ss Z → 2026-11-20 07:05:01 UTC
    Fri, 20 Nov 2026 07:05:01 GMT | ddd, dd MMM yyyy HH:mm:ss GMT → 2026-11-20 07:05:01 UTC
    Fri, 20 Nov 2026 07:05:01 GMT | ddd, dd MMM yyyy HH:mm:ss 'GMT' → 2026-11-20 07:05:01
    2026-11-20T07:05:01Z | yyyy-MM-ddTHH:mm:ssK → 2026-11-20 07:05:01 UTC
    2026-11-20T07:05:01Z | yyyy-MM-ddTHH:mm:sszzz → text
    2026-11-20 7 | yyyy-MM-dd %H  → 2026-11-20 07:00:00
    02026 | yyyyy                 → 2026-01-01 00:00:00
    2026 | yyy                    → text
    1 | s.FF                      → 2026-11-20 00:00:01
    1 | s'.'FF                    → text
    2026 | 'a                     → format
  `).map(([left, right]) => [...left.split(' | '), right])) {
    assert.equal(shown(readDateExact(text!, [format!], 0, invariantDates, today)), expected, `${text} ${format}`);
  }
});

test('lengths of time', () => {
  const span = ((26n * 60n + 3n) * 60n + 4n) * 10_000_000n + 50_000n;
  for (const [format, expected] of rows(`
    c              → 1.02:03:04.0050000
    g              → 1:2:03:04.005
    G              → 1:02:03:04.0050000
    d\\.hh         → 1.02
    %h             → 2
    ss\\.fff       → 04.005
    hhh            → undefined
    x              → undefined
  `)) {
    assert.equal(String(formatTimeSpan(span, format)), expected, format);
  }
  assert.equal(formatTimeSpan(-span, null), '-1.02:03:04.0050000');
  for (const [text, expected] of rows(`
    1                              → 1.00:00:00
    1:2                            → 01:02:00
    -1.2:3:4.5                     → -1.02:03:04.5000000
    1:2:3:4                        → 1.02:03:04
    24:00                          → range
    23:60                          → range
    10675199.02:48:05.4775808      → range
    1:                             → text
    abc                            → text
  `)) {
    const read = readTimeSpan(text);
    assert.equal(typeof read === 'bigint' ? formatTimeSpan(read, null) : read, expected, text);
  }
});
