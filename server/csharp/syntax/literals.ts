// What literals mean: numbers with their type, characters, strings with their escapes resolved.
import { endOfLine, hasNewline, isHexDigit, isNewline, isWhitespace, skipNewline } from './characters';
import { unicodeEscapeLength } from './lexer';
import type { LiteralValue } from './nodes';

/** Told about a mistake inside a literal; offsets are those of the file. */
export type Report = (code: string, message: string, start: number, end: number) => void;

/**
 * Types a number as the C# specification says: the first of int, uint, long, ulong that holds it, narrowed by the suffix.
 * The 2147483648 of `-2147483648` is a uint here; whoever folds the minus makes an int of it.
 */
export function numberValue(text: string, start: number, end: number, report: Report): LiteralValue {
  const written = text.slice(start, end).replace(/_/g, '').toLowerCase();
  const isHex = written.startsWith('0x');
  const isBinary = written.startsWith('0b');
  if (!isHex && !isBinary && /[.efdm]/.test(written)) return realValue(written, start, end, report);
  const suffix = /[ul]*$/.exec(written)?.[0] ?? '';
  const digits = written.slice(0, written.length - suffix.length);
  const isOpen = text
    .slice(start, end)
    .replace(/[ul]+$/i, '')
    .endsWith('_');
  if (digits === '0x' || digits === '0b' || isOpen) {
    report('CS1013', 'Invalid number', start, end);
    return { type: 'int', value: 0 };
  }
  if (digits.length < 10) {
    const small = Number(digits);
    if (suffix === '' && small <= 0x7fffffff) return { type: 'int', value: small };
  }
  if (isBinary && /[2-9a-f]/.test(digits.slice(2))) {
    report('CS1013', 'Invalid number', start, end);
    return { type: 'int', value: 0 };
  }
  return integerValue(BigInt(digits), suffix.includes('u'), suffix.includes('l'), start, end, report);
}

function integerValue(
  value: bigint,
  unsigned: boolean,
  long: boolean,
  start: number,
  end: number,
  report: Report,
): LiteralValue {
  if (value > 0xffffffffffffffffn) {
    report('CS1021', 'Integral constant is too large', start, end);
    return { type: 'int', value: 0 };
  }
  if (!long && !unsigned && value <= 0x7fffffffn) return { type: 'int', value: Number(value) };
  if (!long && value <= 0xffffffffn) return { type: 'uint', value: Number(value) };
  if (!unsigned && value <= 0x7fffffffffffffffn) return { type: 'long', value };
  return { type: 'ulong', value };
}

function realValue(written: string, start: number, end: number, report: Report): LiteralValue {
  const suffix = /[fdm]$/.exec(written)?.[0] ?? '';
  const digits = suffix === '' ? written : written.slice(0, -1);
  if (suffix === 'm') {
    if (isBeyondDecimal(digits))
      report('CS0594', "Floating-point constant is outside the range of type 'decimal'", start, end);
    return { type: 'decimal', value: digits };
  }
  const isFloat = suffix === 'f';
  const value = isFloat ? Math.fround(Number(digits)) : Number(digits);
  if (!Number.isFinite(value)) {
    const type = isFloat ? 'float' : 'double';
    report('CS0594', `Floating-point constant is outside the range of type '${type}'`, start, end);
  }
  return { type: isFloat ? 'float' : 'double', value };
}

function isBeyondDecimal(digits: string): boolean {
  const [mantissa = '', exponent = '0'] = digits.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = whole.length + Number(exponent);
  if (places > 1000) return /[1-9]/.test(mantissa);
  return BigInt((whole + fraction).padEnd(places, '0').slice(0, Math.max(0, places)) || '0') >= 1n << 96n;
}

/** The UTF-16 unit of `'x'`. */
export function charValue(text: string, start: number, end: number, report: Report): LiteralValue {
  const closed = end - start > 1 && text.charCodeAt(end - 1) === 39;
  if (!closed) return { type: 'char', value: 0 };
  const decoded = decodeEscapes(text, start + 1, end - 1, report);
  if (decoded.length === 0) report('CS1011', 'Empty character literal', start, end);
  else if (decoded.length > 1) report('CS1012', 'Too many characters in character literal', start, end);
  return { type: 'char', value: decoded.length === 0 ? 0 : decoded.charCodeAt(0) };
}

/** The value of a string token of any flavour except interpolated ones. */
export function stringValue(text: string, start: number, end: number, report: Report): LiteralValue {
  const hasSuffix = text.charCodeAt(end - 1) === 56;
  const type = hasSuffix ? 'utf8string' : 'string';
  const close = hasSuffix ? end - 2 : end;
  if (text.charCodeAt(start) === 64) {
    return { type, value: decodeVerbatim(text.slice(start + 2, unquoted(text, start + 2, close))) };
  }
  if (text.startsWith('"""', start)) return { type, value: rawValue(text, start, close, report) };
  return { type, value: decodeEscapes(text, start + 1, unquoted(text, start + 1, close), report) };
}

/** The end of the content: before the closing quote if there is one. */
function unquoted(text: string, from: number, end: number): number {
  return end > from && text.charCodeAt(end - 1) === 34 ? end - 1 : end;
}

export function decodeVerbatim(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}

/** Resolves `\n`, `\u0041`, … in [start, end) of the file. */
export function decodeEscapes(text: string, start: number, end: number, report: Report): string {
  let slash = text.indexOf('\\', start);
  if (slash < 0 || slash >= end) return text.slice(start, end);
  let result = '';
  let from = start;
  while (slash >= 0 && slash < end) {
    result += text.slice(from, slash);
    const letter = text[slash + 1] ?? '';
    const simple = slash + 1 < end ? simpleEscapes[letter] : undefined;
    if (simple !== undefined) {
      result += simple;
      from = slash + 2;
    } else {
      const length = codeEscapeLength(text, slash, end);
      const code = length > 2 ? Number.parseInt(text.slice(slash + 2, slash + length), 16) : -1;
      if (code >= 0 && code <= 0x10ffff) result += String.fromCodePoint(code);
      else report('CS1009', 'Unrecognized escape sequence', slash, Math.min(slash + 2, end));
      from = code >= 0 ? slash + length : Math.min(slash + 2, end);
      if (code < 0) result += text.slice(slash + 1, from);
    }
    slash = text.indexOf('\\', from);
  }
  return result + text.slice(from, end);
}

const simpleEscapes: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '\\': '\\',
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The length of `\x1` … `\x1234`, `\u1234`, `\U12345678`; 0 when it is none. */
function codeEscapeLength(text: string, slash: number, end: number): number {
  if (text.charCodeAt(slash + 1) !== 120) {
    const length = unicodeEscapeLength(text, slash);
    return slash + length <= end ? length : 0;
  }
  let length = 2;
  while (length < 6 && slash + length < end && isHexDigit(text.charCodeAt(slash + length))) length++;
  return length;
}

/** An identifier's name: no `@`, unicode escapes decoded, formatting characters dropped. */
export function identifierName(text: string, start: number, end: number): string {
  const from = text.charCodeAt(start) === 64 ? start + 1 : start;
  const written = text.slice(from, end);
  if (isPlain(written)) return written;
  return written
    .replace(/\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/gi, (whole, short?: string, long?: string) => {
      const code = Number.parseInt(short ?? long ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\p{Cf}/gu, '');
}

function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 128 || code === 92) return false;
  }
  return true;
}

function rawValue(text: string, start: number, end: number, report: Report): string {
  let quotes = 0;
  while (text.charCodeAt(start + quotes) === 34) quotes++;
  const from = start + quotes;
  let to = end;
  while (to > from && end - to < quotes && text.charCodeAt(to - 1) === 34) to--;
  if (!hasNewline(text, from, to)) return text.slice(from, to);
  return rawContent(text, [{ start: from, end: to }], report)[0] ?? '';
}

/**
 * The contents of the text parts of a multi-line raw string: without the first and the last newline, every line without
 * the white space that stands before the closing quotes. The last part ends at the closing quotes.
 */
export function rawContent(text: string, parts: readonly { start: number; end: number }[], report: Report): string[] {
  const last = parts[parts.length - 1];
  if (last === undefined) return [];
  let lineStart = last.end;
  while (lineStart > last.start && isWhitespace(text.charCodeAt(lineStart - 1))) lineStart--;
  const closesOwnLine = lineStart > last.start && isNewline(text.charCodeAt(lineStart - 1));
  if (!closesOwnLine) report('CS9000', 'Raw string literal delimiter must be on its own line', last.end, last.end);
  const indentation = closesOwnLine ? text.slice(lineStart, last.end) : '';
  return parts.map((part, index) => {
    const to = index === parts.length - 1 && closesOwnLine ? beforeNewline(text, lineStart) : part.end;
    let at = part.start;
    if (index === 0) at = skipNewline(text, endOfLine(text, at));
    let result = '';
    let atLineStart = index === 0;
    while (at < to) {
      const lineEnd = Math.min(endOfLine(text, at), to);
      result += atLineStart ? unindented(text, at, lineEnd, indentation, report) : text.slice(at, lineEnd);
      const next = Math.min(skipNewline(text, lineEnd), to);
      if (lineEnd < to) result += text.slice(lineEnd, next);
      atLineStart = true;
      at = next;
    }
    return result;
  });
}

function beforeNewline(text: string, lineStart: number): number {
  const isPair = text.charCodeAt(lineStart - 1) === 10 && text.charCodeAt(lineStart - 2) === 13;
  return lineStart - (isPair ? 2 : 1);
}

function unindented(text: string, start: number, end: number, indentation: string, report: Report): string {
  const line = text.slice(start, end);
  if (line.startsWith(indentation)) return line.slice(indentation.length);
  if (line.trim() !== '') {
    const message = 'Line does not start with the same whitespace as the closing line of the raw string literal.';
    report('CS8999', message, start, end);
  }
  return line.trimStart();
}
