// Reads dates as DateTime.Parse does: what stands behind each number decides whether it belongs to the date or to the
// time, and a table of states knows which rows of numbers and names make a date.
import { ticksPerHour, ticksPerMinute } from './calendar';
import { calendarOf } from './calendars';
import { nameAt, type Separator, separatorAt, skipWhite } from './dateLexer';
import { type DateSymbols, invariantDates } from './dateNames';
import { assemble, type DateFailure, fullYear, type Parts, type ReadDate } from './dateParse';

/**
 * Which state follows on which token. `n` is a number of one or two digits, `Y` a longer one, `M` the name of a month; behind
 * them `.` is the end, `_` space, `-` a date separator, `:` a time separator, `a` AM or PM; `dw` and `tw` are numbers with a
 * word for their part of the date or time. States tell what has been read; `=` ends a date or a time.
 */
const rows = `
        end   n.    na    n_    n-    n:    M.    M_    M-    dw    tw    day   Y_    Y-    Y.    zone
start   start .     =t    n     n-    t:    .     M     M     dw    tw    start Y     Y     .     start
n       .     =nn   .     nn    n-n-  .     =nM   nM    Mn-   .     .     n     Yn    Yn-   =Yn   n
nn      =nn   =nnn  =t    =nnn  .     t:    =Mnn  =Mnn  .     .     tw    nn    =nnY  .     =nnY  nn
n-      .     =nn   .     n-n   n-n-  .     =nM   Mn    Mn-   .     .     n-    Yn    Yn-   =Yn   .
n-n     =nn   =nnn  =t    =nnn  .     t:    =Mnn  =Mnn  .     =dw   tw    n-n   =nnY  .     =nnY  .
n-n-    .     =nnn  =nnn  =nnn  .     .     =Mnn  =Mnn  .     =dw   .     n-n-  =nnY  .     =nnY  .
M       .     =Mn   .     Mn    Mn-   .     .     .     .     .     .     M     YM    YM-   =YM   .
Mn      =Mn   =Mnn  =Mnn  =Mnn  .     t:    .     .     .     =dw   tw    Mn    =YMn  .     =YMn  .
nM      =nM   =Mnn  =Mnn  =Mnn  .     t:    .     .     .     =dw   tw    nM    =YMn  .     =YMn  .
Mn-     .     =Mnn  .     =Mnn  .     .     .     .     .     .     .     Mn-   =YMn  .     =YMn  .
Y       .     =Yn   .     Yn    Yn-   .     =YM   YM    YM-   .     .     Y     .     .     .     .
Yn      =Yn   =Ynn  =Ynn  =Ynn  .     .     =YMn  =YMn  .     .     .     Yn    .     .     .     .
Yn-     .     =Ynn  =Ynn  =Ynn  .     .     =YMn  =YMn  .     .     .     Yn-   .     .     .     .
YM      =YM   =YMn  =YMn  =YMn  .     .     .     .     .     .     .     YM    .     .     .     .
YM-     .     =YMn  =YMn  =YMn  .     .     .     .     .     .     .     YM-   .     .     .     .
dw      =dw   =dwn  =t    t:    .     t:    .     .     .     dw    tw    dw    .     .     .     .
tw      =tw   =tw   =tw   t:    n-    .     .     .     .     dw    tw    tw    .     .     .     tw
t:      .     =tt   =tt   =tt   .     t:t:  =nM   nM    .     .     tw    .     .     .     .     t:
t:t:    .     =ttt  =ttt  =ttt  .     .     .     .     .     .     tw    t:t:  .     .     .     t:t:`;

const table = tableOf(rows);

function tableOf(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/));
  return new Map(
    lines.map(([state = '', ...cells]) => [state, new Map(head.map((token, i) => [token, cells[i] ?? '.']))]),
  );
}

class Unreadable extends Error {
  constructor(readonly failure: DateFailure) {
    super('unreadable');
  }
}
function refuse(failure: DateFailure = 'text'): never {
  throw new Unreadable(failure);
}

/** `today` is a day number, for texts that only give a time. */
export function readDate(text: string, styles: number, symbols: DateSymbols, today: number): ReadDate | DateFailure {
  try {
    const reader = new FreeReader(text, symbols);
    const parts = reader.read();
    return assemble(parts, styles, reader.isIso ? invariantDates : symbols, today, false);
  } catch (error) {
    if (error instanceof Unreadable) return error.failure;
    throw error;
  }
}

/** What began like a time was a date, as a year shows, where both have the same separator. */
const dateInsteadOfTime: Readonly<Record<string, string>> = { 't:': 'n-', 't:t:': 'n-n-' };

class FreeReader {
  private readonly parts: Parts = {};
  private at = 0;
  private state = 'start';
  /** Of one or two digits, since the last date or time ended. */
  private numbers: number[] = [];
  private year: number | undefined;
  private month: number | undefined;
  private readonly hasOneSeparator: boolean;
  /** Of the Gregorian calendar in all cultures. */
  isIso = false;
  private hasDate = false;
  private hasTime = false;

  constructor(
    private readonly text: string,
    private readonly symbols: DateSymbols,
  ) {
    this.hasOneSeparator = symbols.dateSeparator === symbols.timeSeparator;
  }

  read(): Parts {
    if (this.text.trim() === '') refuse();
    for (;;) {
      const token = this.next();
      if (token === 'nothing') continue;
      if (token === 'all') return this.parts;
      const state = this.after(token);
      if (state === '.') refuse();
      if (state.startsWith('=')) {
        this.finish(state.slice(1));
        this.state = 'start';
      } else this.state = state;
      if (token === 'end' || token === 'n.' || token === 'M.') return this.parts;
    }
  }

  private after(token: string): string {
    return table.get(this.state)?.get(token) ?? '.';
  }

  // ---- tokens ---------------------------------------------------------------------------------------------------------

  private next(): string {
    this.at = skipWhite(this.text, this.at);
    if (this.at === this.text.length) return 'end';
    const digits = /^[0-9]+/.exec(this.text.slice(this.at, this.at + 9))?.[0];
    if (digits !== undefined) return this.number(digits);
    const found = nameAt(this.text, this.at, this.symbols);
    if (!found) return this.sign();
    this.at = found.end;
    const name = found.what;
    switch (name.kind) {
      case 'month':
        if (this.month !== undefined) refuse();
        this.month = name.month;
        return this.follow('M');
      case 'weekday':
        if (this.parts.weekday !== undefined) refuse();
        this.parts.weekday = name.weekday;
        return 'day';
      case 'half':
        this.setHalf(name.isPm);
        return 'nothing';
      case 'utc':
        this.setZone('utc', 0n);
        return 'zone';
      case 'era':
        this.parts.era = calendarOf(this.symbols.calendar).eras[name.index];
        return 'nothing';
      case 'ignorable':
        return 'nothing';
    }
  }

  private number(digits: string): string {
    if (digits.length > 8) refuse();
    this.at += digits.length;
    const value = Number(digits);
    if (digits.length > 2) {
      if (this.year !== undefined) refuse();
      this.year = value;
      return this.follow('Y', value);
    }
    if (this.numbers.length === 3) refuse();
    if (this.state === 't:' || this.state === 't:t:') {
      if (this.state === 't:t:' || this.symbols.timeSeparator !== '.') this.readFraction();
      this.readOffset(skipWhite(this.text, this.at));
    }
    return this.follow('n', value);
  }

  /** The token that something makes with what stands behind it. */
  private follow(item: 'n' | 'Y' | 'M', value = 0): string {
    const separator = this.separator(item);
    const isNumber = item === 'n';
    switch (separator.kind) {
      case 'end':
        return this.add(item, '.', value);
      case 'space':
        return this.add(item, '_', value);
      case 'date':
      case 'dash':
        return this.add(item, '-', value);
      case 'time':
        return isNumber ? this.add(item, ':', value) : refuse();
      case 'half':
        if (item === 'M') refuse();
        this.setHalf(separator.isPm);
        if (!isNumber) return 'Y_';
        // `1/10 5 AM` is a day and an hour.
        if (this.state === 'n-n') this.finish('nn');
        return this.add(item, 'a', value);
      case 'T':
        if (!isNumber || !this.state.startsWith('Yn')) refuse();
        this.numbers.push(value);
        return this.readIso();
      case 'date word':
        if (item === 'M' || this.parts[separator.field] !== undefined) refuse();
        this.parts[separator.field] = item === 'n' && separator.field === 'year' ? this.fullYear(value) : value;
        return 'dw';
      case 'time word':
        if (item === 'M' || this.parts[separator.field] !== undefined) refuse();
        this.parts[separator.field] = value;
        return 'tw';
    }
  }

  private add(item: string, behind: string, value: number): string {
    if (item === 'n') this.numbers.push(value);
    return item + behind;
  }

  private separator(item: string): Separator {
    const { what, end } = separatorAt(this.text, this.at, this.symbols);
    // A hyphen where no date can go on is the sign of a zone.
    if (what.kind === 'dash' && this.after(`${item}-`) === '.' && this.after(`${item}_`) !== '.')
      return { kind: 'space' };
    this.at = end;
    const isDate = what.kind === 'date' || (what.kind === 'time' && this.hasOneSeparator && item !== 'n');
    if (this.hasOneSeparator && item === 'Y') this.state = dateInsteadOfTime[this.state] ?? this.state;
    // `20.11.2026.` of Croatia ends with the sign that stands between its numbers.
    if ((isDate || (what.kind === 'time' && this.hasOneSeparator)) && endsWithSeparator(this.symbols)) {
      if (end === this.text.length) return { kind: 'end' };
      if (this.after(item + (isDate ? '-' : ':')) === '.') return { kind: 'space' };
    }
    return isDate ? { kind: 'date' } : what;
  }

  private sign(): string {
    if (this.readOffset(this.at)) return 'nothing';
    return refuse(/\p{L}/u.test(this.text.charAt(this.at)) ? this.at : 'text');
  }

  private setHalf(isPm: boolean) {
    if (this.parts.isPm !== undefined) refuse();
    this.parts.isPm = isPm;
  }

  private setZone(zone: 'utc' | 'offset', offset: bigint) {
    if (this.parts.zone) refuse();
    this.parts.zone = zone;
    this.parts.offset = offset;
  }

  /** `+2`, `-0800`, `+02:00`. */
  private readOffset(at: number): boolean {
    const sign = this.text.charAt(at);
    if (sign !== '+' && sign !== '-') return false;
    const found = /^\s*([0-9]{1,2})(?:\s*:\s*([0-9]{1,2})|([0-9]{2}))?(?![0-9])/.exec(this.text.slice(at + 1));
    const [all = '', hours = '', minutes = found?.[3] ?? '0'] = found ?? [];
    if (!found || Number(minutes) > 59) refuse();
    const offset = BigInt(hours) * ticksPerHour + BigInt(minutes) * ticksPerMinute;
    this.setZone('offset', sign === '-' ? -offset : offset);
    this.at = at + 1 + all.length;
    return true;
  }

  /** Parts of a second, of which more than seven digits are rounded. */
  private readFraction() {
    if (this.text.charAt(this.at) !== '.') return;
    const digits = /^[0-9]+/.exec(this.text.slice(this.at + 1))?.[0];
    if (digits === undefined) refuse();
    this.at += 1 + digits.length;
    const ticks = digits.padEnd(8, '0');
    this.parts.fraction = BigInt(ticks.slice(0, 7)) + (ticks.charAt(7) >= '5' ? 1n : 0n);
  }

  /** The rest of `2026-11-20T19:05:00.5Z`. */
  private readIso(): string {
    const found = /^\s*([0-9]{2})\s*:\s*([0-9]{2})(?:\s*:\s*([0-9]{2}))?/.exec(this.text.slice(this.at));
    if (!found) refuse();
    this.at += found[0].length;
    this.parts.hour = Number(found[1]);
    this.parts.minute = Number(found[2]);
    this.parts.second = Number(found[3] ?? 0);
    if (found[3] !== undefined) this.readFraction();
    this.at = skipWhite(this.text, this.at);
    if (/^Z/i.test(this.text.slice(this.at))) {
      this.setZone('utc', 0n);
      this.at++;
    } else this.readOffset(this.at);
    if (skipWhite(this.text, this.at) !== this.text.length) refuse();
    this.finish('Ynn');
    this.isIso = true;
    // .NET does not look at it here.
    this.parts.weekday = undefined;
    return 'all';
  }

  // ---- dates and times ------------------------------------------------------------------------------------------------

  /** Gives the numbers their places. */
  private finish(kind: string) {
    const isTime = /^t/.test(kind);
    if (isTime ? this.hasTime : this.hasDate) refuse();
    if (isTime) this.hasTime = true;
    else this.hasDate = true;
    if (isTime) this.placeTime(kind);
    else this.placeDate(kind);
    this.numbers = [];
  }

  private placeTime(kind: string) {
    if (kind === 'tw') return;
    if (kind === 't' && this.parts.isPm === undefined) refuse();
    // Of `Sep 12, 17:45` the day has become the hour, as in .NET.
    [this.parts.hour, this.parts.minute, this.parts.second] = this.numbers.slice(0, kind.length);
  }

  private placeDate(kind: string) {
    const [a = 0, b = 0, c = 0] = this.numbers;
    const order = orderOf(this.symbols.shortDatePattern, 'yMd');
    const dayFirst = orderOf(this.symbols.monthDayPattern, 'Md') === 'dM';
    const { year, month = 0 } = this;
    switch (kind) {
      case 'nn':
        return dayFirst ? this.setDate(undefined, b, a) : this.setDate(undefined, a, b);
      case 'nnn':
        if (order === 'yMd') return this.setDate(this.fullYear(a), b, c);
        if (order === 'Mdy') return this.setDate(this.fullYear(c), a, b);
        if (order === 'dMy') return this.setDate(this.fullYear(c), b, a);
        return order === 'ydM' ? this.setDate(this.fullYear(a), c, b) : refuse();
      case 'Mn':
        if (dayFirst && orderOf(this.symbols.yearMonthPattern, 'yM') === 'My')
          return this.setDate(this.fullYear(a), month, 1);
        return this.setDate(undefined, month, a);
      case 'nM':
        if (!dayFirst && orderOf(this.symbols.yearMonthPattern, 'yM') === 'yM')
          return this.setDate(this.fullYear(a), month, 1);
        return this.setDate(undefined, month, a);
      case 'Mnn':
        return this.placeDayAndYear(month, order === 'yMd' ? [b, a] : [a, b]);
      case 'Ynn':
        return order === 'ydM' ? this.setDate(year, b, a) : this.setDate(year, a, b);
      case 'nnY':
        return order === 'Mdy' || order === 'yMd' ? this.setDate(year, a, b) : this.setDate(year, b, a);
      case 'YMn':
        return this.setDate(year, month, a);
      case 'Yn':
        return this.setDate(year, a, 1);
      case 'YM':
        return this.setDate(year, month, 1);
      case 'dwn':
        this.parts.day ??= a;
        return;
      default:
        if (this.parts.month === undefined) refuse();
    }
  }

  /** The first number is the day, unless the month has no such day. */
  private placeDayAndYear(month: number, [day, year]: [number, number]) {
    if (this.isDay(this.fullYear(year), month, day)) this.setDate(this.fullYear(year), month, day);
    else this.setDate(this.fullYear(day), month, year);
  }

  private fullYear(twoDigits: number): number {
    return fullYear(twoDigits, this.symbols.calendar);
  }
  private isDay(year: number, month: number, day: number): boolean {
    return calendarOf(this.symbols.calendar).dayOf(year, month, day) !== undefined;
  }

  private setDate(year: number | undefined, month: number, day: number) {
    this.parts.year = year;
    this.parts.month = month;
    this.parts.day = day;
  }
}

function endsWithSeparator({
  dateSeparator,
  shortDatePattern,
  longDatePattern,
  yearMonthPattern,
}: DateSymbols): boolean {
  return [shortDatePattern, longDatePattern, yearMonthPattern].some(pattern => pattern.endsWith(dateSeparator.trim()));
}

/** In which order the letters first stand in a pattern: `dMy`. */
function orderOf(pattern: string, letters: string): string {
  return [...new Set(pattern.replace(/'[^']*'|dddd?/g, ''))].filter(letter => letters.includes(letter)).join('');
}
