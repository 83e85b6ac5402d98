// The quoted things of the lexer: characters, strings of every flavour and interpolated strings with their holes.
import { endOfLine, isNewline, isWhitespace } from './characters';
import type { Lexer } from './lexer';

/** An interpolated string in the middle of one of its holes. */
export interface Hole {
  readonly string: InterpolatedFlavour;
  /** Brackets that are open inside the hole. */
  depth: number;
  /** Where the hole begins. */
  readonly start: number;
  readonly outer: Hole | undefined;
}

interface InterpolatedFlavour {
  readonly kind: 'regular' | 'verbatim' | 'raw';
  /** How many braces open a hole: the number of `$` of a raw string, otherwise 1. */
  readonly braces: number;
  /** How many quotes close a raw string. */
  readonly quotes: number;
  readonly multiline: boolean;
}

/** A character literal; everything up to the closing quote of the line belongs to it. */
export function scanChar(lexer: Lexer, start: number): void {
  const text = lexer.text;
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 39 && !isNewline(text.charCodeAt(at))) {
    at += text.charCodeAt(at) === 92 && at + 1 < text.length && !isNewline(text.charCodeAt(at + 1)) ? 2 : 1;
  }
  const closed = text.charCodeAt(at) === 39;
  if (!closed) {
    // Somebody is typing: only the character right after the quote is taken, so that the rest of the line stays code.
    lexer.report('CS1010', 'Newline in constant', start, start + 1);
    at = Math.min(start + 1, endOfLine(text, start));
  }
  lexer.emit('char literal', start, closed ? at + 1 : at);
}

/** A string that begins with `"`, `@"` or at least three quotes, with its `u8` suffix. */
export function scanQuoted(lexer: Lexer, start: number): void {
  const text = lexer.text;
  const quotes = countRun(text, start, 34);
  if (quotes === 0) finishString(lexer, start, verbatimEnd(lexer, start, start + 2));
  else if (quotes >= 3) finishString(lexer, start, rawEnd(lexer, start, quotes));
  else if (quotes === 2) finishString(lexer, start, start + 2);
  else scanRegular(lexer, start);
}

function scanRegular(lexer: Lexer, start: number): void {
  const text = lexer.text;
  let at = start + 1;
  while (at < text.length && !isNewline(text.charCodeAt(at))) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      finishString(lexer, start, at + 1);
      return;
    }
    at += code === 92 && at + 1 < text.length && !isNewline(text.charCodeAt(at + 1)) ? 2 : 1;
  }
  const hole = lexer.hole;
  if (hole !== undefined && hole.string.kind !== 'raw') {
    // `$"a {b";`: this quote closes the outer string, whose hole was left open.
    leaveHole(lexer);
    return;
  }
  lexer.report('CS1010', 'Newline in constant', start, start + 1);
  lexer.emit('string literal', start, at);
}

function finishString(lexer: Lexer, start: number, end: number): void {
  const text = lexer.text;
  const hasSuffix = (text.charCodeAt(end) | 32) === 117 && text.charCodeAt(end + 1) === 56;
  lexer.emit('string literal', start, hasSuffix ? end + 2 : end);
}

function verbatimEnd(lexer: Lexer, start: number, from: number): number {
  const text = lexer.text;
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      lexer.report('CS1039', 'Unterminated string literal', start, from);
      return text.length;
    }
    if (text.charCodeAt(quote + 1) !== 34) return quote + 1;
    at = quote + 2;
  }
}

function rawEnd(lexer: Lexer, start: number, quotes: number): number {
  const text = lexer.text;
  const multiline = onlyBlankUntilNewline(text, start + quotes);
  let at = start + quotes;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      const run = countRun(text, at, 34);
      at += run;
      if (run < quotes) continue;
      if (run > quotes) lexer.report('CS8998', tooFewQuotes, at - run, at);
      return at;
    }
    if (!multiline && isNewline(code)) break;
    at++;
  }
  lexer.report('CS8997', 'Unterminated raw string literal', start, start + quotes);
  return at;
}

const tooFewQuotes =
  'The raw string literal does not start with enough quote characters to allow this many consecutive quote characters as content';

/** Begins an interpolated string at `$` or `@$`; false when none stands there. */
export function startInterpolated(lexer: Lexer, start: number): boolean {
  const text = lexer.text;
  let at = start;
  let dollars = 0;
  let verbatim = false;
  if (text.charCodeAt(at) === 64) {
    verbatim = true;
    at++;
  }
  while (text.charCodeAt(at) === 36) {
    dollars++;
    at++;
  }
  if (!verbatim && dollars === 1 && text.charCodeAt(at) === 64) {
    verbatim = true;
    at++;
  }
  if (text.charCodeAt(at) !== 34) return false;
  const quotes = verbatim ? 1 : countRun(text, at, 34);
  let flavour: InterpolatedFlavour;
  if (quotes >= 3) {
    at += quotes;
    flavour = { kind: 'raw', braces: dollars, quotes, multiline: onlyBlankUntilNewline(text, at) };
  } else {
    at += 1;
    flavour = { kind: verbatim ? 'verbatim' : 'regular', braces: 1, quotes: 1, multiline: verbatim };
  }
  lexer.emit('string start', start, at);
  scanText(lexer, flavour);
  return true;
}

/** The literal text of an interpolated string up to its end or its next hole. */
function scanText(lexer: Lexer, string: InterpolatedFlavour): void {
  const text = lexer.text;
  const from = lexer.position;
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (at >= text.length || (!string.multiline && isNewline(code))) {
      unterminated(lexer, string, from, at);
      return;
    }
    if (code === 34) {
      const run = string.kind === 'raw' ? countRun(text, at, 34) : 1;
      if (string.kind === 'verbatim' && text.charCodeAt(at + 1) === 34) at += 2;
      else if (run < string.quotes) at += run;
      else {
        if (run > string.quotes) lexer.report('CS8998', tooFewQuotes, at, at + run);
        emitText(lexer, from, at);
        lexer.emit('string end', at, at + run);
        return;
      }
    } else if (code === 123) {
      const run = countRun(text, at, 123);
      if (string.kind === 'raw' ? run >= string.braces : run % 2 === 1) {
        if (string.kind === 'raw' && run >= 2 * string.braces) lexer.report('CS9006', tooManyBraces, at, at + run);
        const start = at + run - string.braces;
        emitText(lexer, from, start);
        lexer.emit('hole start', start, at + run);
        lexer.hole = { string, depth: 0, start, outer: lexer.hole };
        return;
      }
      at += run;
    } else if (code === 125) {
      const run = countRun(text, at, 125);
      if (string.kind === 'raw' ? run >= string.braces : run % 2 === 1) {
        if (string.kind === 'raw') lexer.report('CS9007', tooManyBraces, at, at + run);
        else
          lexer.report(
            'CS8086',
            "A '}' character must be escaped (by doubling) in an interpolated string.",
            at,
            at + 1,
          );
      }
      at += run;
    } else if (code === 92 && string.kind === 'regular') {
      at += at + 1 < text.length && !isNewline(text.charCodeAt(at + 1)) ? 2 : 1;
    } else {
      at++;
    }
  }
}

const tooManyBraces =
  "The interpolated raw string literal does not start with enough '$' characters to allow this many consecutive braces as content";

function unterminated(lexer: Lexer, string: InterpolatedFlavour, from: number, at: number): void {
  const start = Math.max(from - 1, 0);
  if (string.kind === 'regular') lexer.report('CS1010', 'Newline in constant', start, from);
  else if (string.kind === 'verbatim') lexer.report('CS1039', 'Unterminated string literal', start, from);
  else lexer.report('CS8997', 'Unterminated raw string literal', start, from);
  emitText(lexer, from, at);
  lexer.emit('string end', at, at);
}

function emitText(lexer: Lexer, from: number, to: number): void {
  if (to > from) lexer.emit('string text', from, to);
}

/** The `}` that ends a hole, and the text after it. */
export function closeHole(lexer: Lexer, hole: Hole): void {
  const run = countRun(lexer.text, lexer.position, 125);
  const braces = Math.min(run, hole.string.braces);
  if (run < hole.string.braces) {
    lexer.report(
      'CS9005',
      "The interpolation must end with the same number of closing braces as the number of '$' characters that the raw string literal started with",
      hole.start,
      lexer.position,
    );
  }
  lexer.hole = hole.outer;
  lexer.emit('hole end', lexer.position, lexer.position + braces);
  scanText(lexer, hole.string);
}

/** The `:` of a hole and the format behind it, in which `}}` is a brace: `{x:N2}}}` ends at the third one. */
export function scanFormat(lexer: Lexer, hole: Hole): void {
  const text = lexer.text;
  const from = lexer.position;
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDoubled = hole.string.kind !== 'raw' && text.charCodeAt(at + 1) === code;
    if (isDoubled && (code === 123 || code === 125)) {
      at++;
      continue;
    }
    if (code === 125 || (code === 34 && hole.string.kind !== 'raw')) break;
    if (!hole.string.multiline && isNewline(code)) break;
    if (code === 92 && hole.string.kind === 'regular' && at + 1 < text.length) at++;
  }
  lexer.emit('hole format', from, Math.min(at, text.length));
  if (text.charCodeAt(lexer.position) === 125) closeHole(lexer, hole);
  else leaveHole(lexer);
}

/** Ends a hole that has no closing brace, and the string around it; a quote at this place is taken for the string's end. */
export function leaveHole(lexer: Lexer): void {
  const hole = lexer.hole;
  if (hole === undefined) return;
  lexer.report(
    'CS8076',
    "Missing close delimiter '}' for interpolated expression started with '{'.",
    hole.start,
    hole.start + 1,
  );
  lexer.hole = hole.outer;
  const at = lexer.position;
  lexer.emit('hole end', at, at);
  lexer.emit('string end', at, lexer.text.charCodeAt(at) === 34 ? at + 1 : at);
}

function countRun(text: string, from: number, code: number): number {
  let at = from;
  while (text.charCodeAt(at) === code) at++;
  return at - from;
}

/** Whether nothing but white space stands between `from` and the end of its line: a raw string opens like this. */
export function onlyBlankUntilNewline(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isWhitespace(text.charCodeAt(at))) at++;
  return at < text.length && isNewline(text.charCodeAt(at));
}
