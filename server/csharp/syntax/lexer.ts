// The lexer: cuts a C# file into tokens with exact offsets; comments and directives become trivia, the gaps are white space.

import type { BodyFinder } from './bodyFinder';
import {
  endOfLine,
  isDigit,
  isHexDigit,
  isIdentifierPart,
  isIdentifierStart,
  isNewline,
  isWhitespace,
} from './characters';
import type { SyntaxDiagnostic, Trivia } from './nodes';
import { Preprocessor } from './preprocessor';
import { punctuatorAt } from './punctuators';
import { closeHole, type Hole, leaveHole, scanChar, scanFormat, scanQuoted, startInterpolated } from './strings';
import { isBodyFlag, isIdentifierFlag, type Punctuator, type TokenKind, wordAt } from './tokens';

/** The tokens of a file, one array per property; the last one is `end of file`. */
export interface Tokens {
  readonly text: string;
  readonly kinds: readonly TokenKind[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bits of tokens.ts. */
  readonly flags: readonly number[];
  /** For an opening bracket the index of the token that closes it, otherwise -1. */
  readonly matches: readonly number[];
  readonly trivia: Trivia[];
  readonly diagnostics: SyntaxDiagnostic[];
}

/**
 * Cuts `text` into tokens. Never throws; what is no C# is reported and left in the gaps.
 * @param symbols the preprocessor symbols of the project.
 */
export function lex(text: string, symbols: readonly string[] = []): Tokens {
  return new Lexer(text, symbols).run();
}

export interface LexerOptions {
  /** The part of the text to read; no directive stands in it. */
  readonly start: number;
  readonly end: number;
  /** Whether bodies of members are left out: nothing stands between their braces, and the first has `isBodyFlag`. */
  readonly bodies?: BodyFinder;
}

export class Lexer implements Tokens {
  position: number;
  readonly kinds: TokenKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly flags: number[] = [];
  readonly matches: number[] = [];
  readonly trivia: Trivia[] = [];
  readonly diagnostics: SyntaxDiagnostic[] = [];
  /** The hole of an interpolated string that is being read, innermost. */
  hole: Hole | undefined;
  /** How many bodies were left out. */
  leftOut = 0;
  private readonly openBrackets: number[] = [];
  private readonly preprocessor: Preprocessor;
  private readonly end: number;
  private readonly bodies: BodyFinder | undefined;

  constructor(
    readonly text: string,
    symbols: readonly string[],
    { start, end, bodies }: LexerOptions = { start: 0, end: text.length },
  ) {
    this.position = start;
    this.end = end;
    this.bodies = bodies;
    this.preprocessor = new Preprocessor(text, symbols, this.trivia, this.diagnostics);
  }

  run(): this {
    const { text, end } = this;
    while (this.position < end || this.hole !== undefined) {
      const start = this.position;
      if (start >= end) leaveHole(this);
      else this.scan(start, text.charCodeAt(start));
    }
    this.preprocessor.finish();
    this.emit('end of file', end, end);
    return this;
  }

  /** Adds a token and moves behind it. */
  emit(kind: TokenKind, start: number, end: number, flags = 0): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.flags.push(flags);
    this.matches.push(-1);
    this.position = end;
  }

  report(code: string, message: string, start: number, end: number): void {
    this.diagnostics.push({ code, message, start, end });
  }

  private scan(start: number, code: number): void {
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      this.position = start + 1;
    } else if (isAsciiWordStart(code)) {
      this.word(start);
    } else if (isDigit(code)) {
      this.number(start);
    } else {
      this.other(start, code);
    }
  }

  private other(start: number, code: number): void {
    const text = this.text;
    const next = text.charCodeAt(start + 1);
    switch (code) {
      case 34: // "
        scanQuoted(this, start);
        return;
      case 39: // '
        scanChar(this, start);
        return;
      case 36: // $
        if (!startInterpolated(this, start)) this.unexpectedRun(start);
        return;
      case 64: // @
        if (next === 34) scanQuoted(this, start);
        else if (next === 36 && text.charCodeAt(start + 2) === 34) startInterpolated(this, start);
        else if (isIdentifierStart(next) || next === 92) this.identifier(start, start + 1);
        else this.unexpected(start);
        return;
      case 92: // \
        if (next === 117 || next === 85) this.identifier(start, start);
        else this.unexpected(start);
        return;
      case 35: // #
        if (this.isFirstOnLine(start)) this.position = this.preprocessor.directive(start, this.kinds.length > 0);
        else this.strayDirective(start);
        return;
      case 47: // /
        if (next === 47) this.lineComment(start);
        else if (next === 42) this.blockComment(start);
        else this.punctuator(start);
        return;
      case 46: // .
        if (isDigit(next)) this.number(start);
        else this.punctuator(start);
        return;
    }
    if (code < 128) this.punctuator(start);
    else if (isWhitespace(code) || isNewline(code)) this.position = start + 1;
    else if (isIdentifierStart(code)) this.identifier(start, start);
    else this.unexpected(start);
  }

  private word(start: number): void {
    const text = this.text;
    let end = start + 1;
    let code = text.charCodeAt(end);
    while (isAsciiWordPart(code)) code = text.charCodeAt(++end);
    if ((code >= 128 && isIdentifierPart(code)) || (code === 92 && unicodeEscapeLength(text, end) > 0)) {
      this.identifier(start, start);
      return;
    }
    const entry = wordAt(text, start, end);
    if (entry === undefined) this.emit('identifier', start, end, isIdentifierFlag);
    else this.emit(entry.word, start, end, entry.flags);
  }

  /** An identifier with `@`, unicode escapes or letters beyond ASCII; never a keyword. */
  private identifier(start: number, from: number): void {
    const text = this.text;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (isIdentifierPart(code)) at++;
      else if (code === 92 && unicodeEscapeLength(text, at) > 0) at += unicodeEscapeLength(text, at);
      else break;
    }
    if (at === from) this.unexpected(start);
    else this.emit('identifier', start, at, isIdentifierFlag);
  }

  private number(start: number): void {
    const text = this.text;
    const second = text.charCodeAt(start + 1) | 32;
    let at = start;
    if (text.charCodeAt(start) === 48 && (second === 120 || second === 98)) {
      at += 2;
      while (isHexDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 95) at++;
      const suffix = text.charCodeAt(at) | 32;
      this.emit('number', start, suffix === 117 || suffix === 108 ? skipSuffix(text, at) : at);
      return;
    } else {
      at = skipDigits(text, at);
      if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) at = skipDigits(text, at + 1);
      if ((text.charCodeAt(at) | 32) === 101) {
        const sign = text.charCodeAt(at + 1);
        const digits = sign === 43 || sign === 45 ? at + 2 : at + 1;
        if (isDigit(text.charCodeAt(digits))) at = skipDigits(text, digits);
      }
    }
    this.emit('number', start, skipSuffix(text, at));
  }

  private punctuator(start: number): void {
    const kind = punctuatorAt(this.text, start);
    if (kind === undefined) {
      this.unexpected(start);
      return;
    }
    const hole = this.hole;
    if (hole !== undefined && hole.depth === 0) {
      // At the level of the hole itself these signs end the expression; `;` and closers say that the hole was never closed.
      if (kind === '}') closeHole(this, hole);
      else if (kind === ':' || kind === '::') scanFormat(this, hole);
      else if (kind === ';' || kind === ')' || kind === ']') leaveHole(this);
      else this.sign(kind, start);
    } else {
      this.sign(kind, start);
    }
  }

  private sign(kind: Punctuator, start: number): void {
    const hole = this.hole;
    switch (kind) {
      case '{':
        if (hole === undefined && this.bodies && this.leaveOutBody(this.bodies, start)) return;
        if (hole !== undefined) hole.depth++;
        this.openBrackets.push(this.kinds.length);
        break;
      case '(':
      case '[':
        if (hole !== undefined) hole.depth++;
        this.openBrackets.push(this.kinds.length);
        break;
      case ')':
      case ']':
      case '}':
        if (hole !== undefined) hole.depth--;
        else if (kind === '}') this.bodies?.close();
        this.closeBracket(kind);
        break;
    }
    this.emit(kind, start, start + kind.length);
  }

  private leaveOutBody(bodies: BodyFinder, start: number): boolean {
    const end = bodies.open(this.kinds, start);
    if (end < 0) return false;
    const open = this.kinds.length;
    this.emit('{', start, start + 1, isBodyFlag);
    this.emit('}', end - 1, end);
    this.matches[open] = open + 1;
    this.leftOut++;
    return true;
  }

  /** Finds the opening bracket of `kind`; a brace is stronger than the other two, so that a missing `)` stays in its block. */
  private closeBracket(kind: ')' | ']' | '}'): void {
    const opener = kind === ')' ? '(' : kind === ']' ? '[' : '{';
    const open = this.openBrackets;
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const index = open[depth] ?? 0;
      const candidate = this.kinds[index];
      if (candidate === opener) {
        this.matches[index] = this.kinds.length;
        open.length = depth;
        return;
      }
      if (candidate === '{') {
        open.length = depth + 1;
        return;
      }
    }
    open.length = 0;
  }

  private lineComment(start: number): void {
    const text = this.text;
    const end = endOfLine(text, start);
    const isDoc = text.charCodeAt(start + 2) === 47 && text.charCodeAt(start + 3) !== 47;
    this.trivia.push({ kind: isDoc ? 'doc' : 'comment', start, end });
    this.position = end;
  }

  private blockComment(start: number): void {
    const text = this.text;
    const close = text.indexOf('*/', start + 2);
    const end = close < 0 ? text.length : close + 2;
    if (close < 0) this.report('CS1035', 'End-of-file found, */ expected', start, Math.min(start + 2, end));
    const third = text.charCodeAt(start + 2);
    const fourth = text.charCodeAt(start + 3);
    const isDoc = third === 42 && fourth !== 42 && fourth !== 47;
    this.trivia.push({ kind: isDoc ? 'doc' : 'comment', start, end });
    this.position = end;
  }

  private isFirstOnLine(hash: number): boolean {
    let at = hash - 1;
    while (at >= 0 && isWhitespace(this.text.charCodeAt(at))) at--;
    return at < 0 || isNewline(this.text.charCodeAt(at));
  }

  private strayDirective(hash: number): void {
    const message = 'Preprocessor directives must appear as the first non-whitespace character on a line';
    const end = endOfLine(this.text, hash);
    this.report('CS1040', message, hash, hash + 1);
    this.trivia.push({ kind: 'directive', start: hash, end });
    this.position = end;
  }

  /** A row of the same character counts as one mistake. */
  private unexpectedRun(start: number): void {
    let end = start + 1;
    while (this.text.charCodeAt(end) === this.text.charCodeAt(start)) end++;
    this.unexpected(start, end);
  }

  private unexpected(start: number, end?: number): void {
    const character = String.fromCodePoint(this.text.codePointAt(start) ?? 0);
    this.position = end ?? start + character.length;
    this.report('CS1056', `Unexpected character '${character}'`, start, this.position);
  }
}

/** The length of `\uXXXX` or `\UXXXXXXXX` at `at`, 0 when there is none. */
export function unicodeEscapeLength(text: string, at: number): number {
  const letter = text.charCodeAt(at + 1);
  const digits = letter === 117 ? 4 : letter === 85 ? 8 : 0;
  for (let i = 0; i < digits; i++) if (!isHexDigit(text.charCodeAt(at + 2 + i))) return 0;
  return digits === 0 ? 0 : digits + 2;
}

function isAsciiWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isAsciiWordPart(code: number): boolean {
  return isAsciiWordStart(code) || isDigit(code);
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 95) at++;
  return at;
}

function skipSuffix(text: string, at: number): number {
  switch (text.charCodeAt(at) | 32) {
    case 117: // u, ul
      return (text.charCodeAt(at + 1) | 32) === 108 ? at + 2 : at + 1;
    case 108: // l, lu
      return (text.charCodeAt(at + 1) | 32) === 117 ? at + 2 : at + 1;
    case 102: // f
    case 100: // d
    case 109: // m
      return at + 1;
    default:
      return at;
  }
}
