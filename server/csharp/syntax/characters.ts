// What single characters mean to the lexer: newlines, white space, identifier characters, digits.

/** The five characters that C# takes for the end of a line. */
export function isNewline(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

export function isWhitespace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 12 && code !== 10);
  return code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a) || isOtherSpace(code);
}

function isOtherSpace(code: number): boolean {
  return code === 0x1680 || code === 0x202f || code === 0x205f || code === 0x3000;
}

const start = /^[\p{L}\p{Nl}]$/u;
const part = /^[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}]$/u;

/** C# identifiers are made of UTF-16 units: characters outside the basic plane are never part of one. */
export function isIdentifierStart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return start.test(String.fromCharCode(code));
}

export function isIdentifierPart(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
  }
  return part.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

/** The first offset from `position` on where a line ends (or the text does). */
export function endOfLine(text: string, position: number): number {
  let at = position;
  while (at < text.length && !isNewline(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the newline that stands at `position`; `\r\n` is one newline. */
export function skipNewline(text: string, position: number): number {
  if (position >= text.length) return position;
  return text.charCodeAt(position) === 13 && text.charCodeAt(position + 1) === 10 ? position + 2 : position + 1;
}

/** Whether a line ends somewhere in [from, to). */
export function hasNewline(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNewline(text.charCodeAt(at))) return true;
  return false;
}
