// Names and patterns of dates and times; those of the invariant culture stand here.

export interface DateSymbols {
  readonly dayNames: readonly string[];
  readonly abbreviatedDayNames: readonly string[];
  readonly shortestDayNames: readonly string[];
  readonly monthNames: readonly string[];
  readonly abbreviatedMonthNames: readonly string[];
  /** As they stand beside a day: `20 listopada`. */
  readonly monthGenitiveNames: readonly string[];
  readonly abbreviatedMonthGenitiveNames: readonly string[];
  /** The latest era first. */
  readonly eraNames: readonly string[];
  /** A key of `calendars.ts`. */
  readonly calendar: number;
  readonly amDesignator: string;
  readonly pmDesignator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly shortTimePattern: string;
  readonly longTimePattern: string;
  readonly fullDateTimePattern: string;
  readonly monthDayPattern: string;
  readonly yearMonthPattern: string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const invariantDates: DateSymbols = {
  dayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  abbreviatedDayNames: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  shortestDayNames: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  monthNames: months,
  abbreviatedMonthNames: shortMonths,
  monthGenitiveNames: months,
  abbreviatedMonthGenitiveNames: shortMonths,
  eraNames: ['A.D.'],
  calendar: 1,
  amDesignator: 'AM',
  pmDesignator: 'PM',
  dateSeparator: '/',
  timeSeparator: ':',
  shortDatePattern: 'MM/dd/yyyy',
  longDatePattern: 'dddd, dd MMMM yyyy',
  shortTimePattern: 'HH:mm',
  longTimePattern: 'HH:mm:ss',
  fullDateTimePattern: 'dddd, dd MMMM yyyy HH:mm:ss',
  monthDayPattern: 'MMMM dd',
  yearMonthPattern: 'yyyy MMMM',
};

export const roundTripPattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";
export const rfc1123Pattern = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
export const sortablePattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
export const universalSortablePattern = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";

/** Standard formats that every culture writes and reads alike. */
export const invariantFormats = 'oOrRsu';

/** The pattern behind a standard format letter; undefined when there is none. */
export function patternOf(letter: string, symbols: DateSymbols): string | undefined {
  switch (letter) {
    case 'd':
      return symbols.shortDatePattern;
    case 'D':
      return symbols.longDatePattern;
    case 'f':
      return `${symbols.longDatePattern} ${symbols.shortTimePattern}`;
    case 'F':
    case 'U':
      return symbols.fullDateTimePattern;
    case 'g':
      return `${symbols.shortDatePattern} ${symbols.shortTimePattern}`;
    case 'G':
      return `${symbols.shortDatePattern} ${symbols.longTimePattern}`;
    case 'm':
    case 'M':
      return symbols.monthDayPattern;
    case 'o':
    case 'O':
      return roundTripPattern;
    case 'r':
    case 'R':
      return rfc1123Pattern;
    case 's':
      return sortablePattern;
    case 't':
      return symbols.shortTimePattern;
    case 'T':
      return symbols.longTimePattern;
    case 'u':
      return universalSortablePattern;
    case 'y':
    case 'Y':
      return symbols.yearMonthPattern;
    default:
      return undefined;
  }
}

export type PatternPart =
  /** A letter repeated so many times: `yyyy`. `besideDay`: a name of a month that stands in its genitive. */
  | { readonly kind: 'field'; readonly letter: string; readonly count: number; readonly besideDay?: boolean }
  /** `isBare`: a single letter outside of quotes; some of them mean more when a date is read. */
  | { readonly kind: 'text'; readonly text: string; readonly isBare?: boolean }
  | { readonly kind: 'date separator' }
  | { readonly kind: 'time separator' };

const fieldLetters = 'dfFghHKmMstyz';
const known = new Map<string, readonly PatternPart[] | undefined>();

/** A custom format taken apart; undefined when it is wrong (open quote, `\` or `%` at the end). */
export function readPattern(pattern: string): readonly PatternPart[] | undefined {
  if (!known.has(pattern)) {
    if (known.size > 500) known.clear();
    known.set(pattern, partsOf(pattern));
  }
  return known.get(pattern);
}

/** Whether the nearest `d` before or behind is a day of the month, also where it stands in quotes, as .NET has it. */
function standsBesideDay(pattern: string, start: number, end: number): boolean {
  const before = /d+(?=[^d]*$)/.exec(pattern.slice(0, start))?.[0] ?? '';
  const behind = /d+/.exec(pattern.slice(end))?.[0] ?? '';
  return [before, behind].some(letters => letters.length === 1 || letters.length === 2);
}

function partsOf(pattern: string): readonly PatternPart[] | undefined {
  const parts: PatternPart[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern.charAt(at);
    if (fieldLetters.includes(letter)) {
      let end = at + 1;
      while (pattern.charAt(end) === letter) end++;
      const besideDay = letter === 'M' && end - at > 3 && standsBesideDay(pattern, at, end);
      parts.push({ kind: 'field', letter, count: end - at, besideDay });
      at = end - 1;
      continue;
    }
    switch (letter) {
      case '/':
        parts.push({ kind: 'date separator' });
        break;
      case ':':
        parts.push({ kind: 'time separator' });
        break;
      case "'":
      case '"': {
        let text = '';
        for (at++; at < pattern.length && pattern.charAt(at) !== letter; at++) {
          if (pattern.charAt(at) === '\\') at++;
          text += pattern.charAt(at);
        }
        if (at >= pattern.length) return undefined;
        parts.push({ kind: 'text', text });
        break;
      }
      case '\\':
        at++;
        if (at >= pattern.length) return undefined;
        parts.push({ kind: 'text', text: pattern.charAt(at) });
        break;
      case '%':
        // Only says that the next letter alone is a custom format.
        at++;
        if (at >= pattern.length || pattern.charAt(at) === '%') return undefined;
        parts.push(...(partsOf(pattern.charAt(at)) ?? []));
        break;
      default:
        parts.push({ kind: 'text', text: letter, isBare: true });
    }
  }
  return parts;
}
