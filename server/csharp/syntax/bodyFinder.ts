// Tells while a file is cut into tokens which `{` begins the body of a member, and where that ends, without looking closer at it.
import { endOfLine, isNewline } from './characters';
import type { TokenKind } from './tokens';

/** What the braces around a place belong to. */
type Surroundings = 'space' | 'type' | 'accessors' | 'other';

/** Follows the braces of one file from top to bottom. */
export class BodyFinder {
  private readonly around: Surroundings[] = [];

  constructor(private readonly text: string) {}

  /** A `{` stands at `start`, behind those tokens: the end of the body that it begins, else -1. */
  open(kinds: readonly TokenKind[], start: number): number {
    const outer = this.around[this.around.length - 1] ?? 'space';
    const inner = surroundings(kinds, outer);
    const end = inner === 'body' ? endOfBody(this.text, start) : -1;
    if (end < 0) this.around.push(inner === 'body' ? 'other' : inner);
    return end;
  }

  close(): void {
    this.around.pop();
  }
}

/** What a `{` behind those tokens begins. The parser has the last word. */
function surroundings(kinds: readonly TokenKind[], outer: Surroundings): Surroundings | 'body' {
  const last = kinds.length - 1;
  if (outer === 'other') return 'other';
  if (outer === 'accessors') return isAccessor(kinds[last]) ? 'body' : 'other';
  let depth = 0;
  let hasParameters = false;
  let hasConstraints = false;
  for (let i = last; i >= 0; i--) {
    const kind = kinds[i];
    if (kind === ')' || kind === ']') depth++;
    else if (kind === '(' || kind === '[') {
      depth--;
      if (kind === '(' && depth === 0) hasParameters = true;
    }
    if (depth > 0) continue;
    switch (kind) {
      case ';':
      case '{':
      case '}':
        i = 0;
        break;
      case '=':
      case '=>':
      case 'enum':
        return 'other';
      case 'namespace':
        return 'space';
      case 'where':
        hasConstraints = true;
        break;
      case 'class':
      case 'struct':
        // `where T : class`
        if (kinds[i - 1] !== ':' && kinds[i - 1] !== ',') return 'type';
        break;
      case 'interface':
      case 'record':
        return 'type';
    }
  }
  if (outer === 'space') return 'other';
  if (kinds[last] === ')' || (hasConstraints && hasParameters)) return 'body';
  return 'accessors';
}

function isAccessor(kind: TokenKind | undefined): boolean {
  return kind === 'get' || kind === 'set' || kind === 'init' || kind === 'add' || kind === 'remove';
}

/** Words at which the parser takes a block for ended, as its brace seems to be missing. */
const endingWords: ReadonlySet<string> = new Set([
  'namespace',
  'class',
  'struct',
  'interface',
  'enum',
  'event',
  'public',
  'protected',
  'internal',
  'private',
  'abstract',
  'sealed',
  'virtual',
  'override',
]);

/**
 * Behind the brace that closes the one at `open`. -1 where that takes more than counting braces: directives, raw strings,
 * strings that do not end, and words that make the parser doubt the braces.
 */
export function endOfBody(text: string, open: number): number {
  let depth = 1;
  let at = open + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) {
      const end = endOfWord(text, at);
      if (endsStatements(text, at, end)) return -1;
      at = end;
      continue;
    }
    switch (code) {
      case 123: // {
        depth++;
        break;
      case 125: // }
        if (--depth === 0) return at + 1;
        break;
      case 34: // "
      case 39: // '
      case 47: // /
        at = endOfQuotedOrComment(text, at, code);
        if (at < 0) return -1;
        continue;
      case 36: // $
        at = text.charCodeAt(at + 1) === 34 ? endOfInterpolated(text, at + 2) : -1;
        if (at < 0) return -1;
        continue;
      case 64: // @
        if (text.charCodeAt(at + 1) !== 34) break;
        at = endOfVerbatim(text, at + 2);
        if (at < 0) return -1;
        continue;
      case 35: // #
      case 92: // \
        return -1;
    }
    at++;
  }
  return -1;
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** By length and first letter first: this is asked for every word. */
function endsStatements(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 4 || length > 9) return false;
  switch (text.charCodeAt(start)) {
    case 97: // a
    case 99: // c
    case 101: // e
    case 105: // i
    case 110: // n
    case 111: // o
    case 112: // p
    case 115: // s
    case 118: // v
      return endingWords.has(text.slice(start, end));
    default:
      return false;
  }
}

function endOfQuotedOrComment(text: string, at: number, code: number): number {
  if (code === 34) {
    const isRaw = text.charCodeAt(at + 1) === 34 && text.charCodeAt(at + 2) === 34;
    return isRaw ? -1 : endOfQuoted(text, at + 1, 34);
  }
  if (code === 39) return endOfQuoted(text, at + 1, 39);
  const next = text.charCodeAt(at + 1);
  if (next === 47) return endOfLine(text, at);
  if (next !== 42) return at + 1;
  const close = text.indexOf('*/', at + 2);
  return close < 0 ? -1 : close + 2;
}

/** Behind the closing quote, which has to stand on the same line. */
function endOfQuoted(text: string, from: number, quote: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === 92) at++;
    if (isNewline(text.charCodeAt(at))) return -1;
  }
  return -1;
}

function endOfVerbatim(text: string, from: number): number {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    if (text.charCodeAt(quote + 1) !== 34) return quote + 1;
    at = quote + 2;
  }
}

/** Of `$"…"` with nothing but plain expressions and plain strings in its holes. */
function endOfInterpolated(text: string, from: number): number {
  if (text.charCodeAt(from) === 34 && text.charCodeAt(from + 1) === 34) return -1;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (isNewline(code)) return -1;
    if (code === 123 && text.charCodeAt(at + 1) !== 123) {
      at = endOfHole(text, at + 1);
      if (at < 0) return -1;
    } else {
      at += code === 92 || code === 123 || code === 125 ? 2 : 1;
    }
  }
  return -1;
}

function endOfHole(text: string, from: number): number {
  let at = from;
  let hasFormat = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    switch (code) {
      case 125: // }
        return at + 1;
      case 58: // :
        hasFormat = true;
        break;
      case 34: // "
        if (hasFormat || text.charCodeAt(at + 1) === 34) return -1;
        at = endOfQuoted(text, at + 1, 34);
        if (at < 0) return -1;
        continue;
      case 35: // #
      case 36: // $
      case 39: // '
      case 47: // /
      case 59: // ;
      case 64: // @
      case 92: // \
      case 123: // {
        if (code !== 35 || !hasFormat) return -1;
    }
    if (isNewline(code)) return -1;
    at++;
  }
  return -1;
}
