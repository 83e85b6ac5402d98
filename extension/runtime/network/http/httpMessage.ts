// HTTP/1.1 messages as both ends see them: heads, and how they are written on the wire.

/** In the order of the wire; a name may stand there more than once. Both are Latin-1 text. */
export type HeaderField = readonly [name: string, value: string];

export interface RequestHead {
  readonly method: string;
  /** Origin form, `/path?query`. */
  readonly target: string;
  readonly version: HttpVersion;
  readonly headers: readonly HeaderField[];
}

export interface ResponseHead {
  readonly status: number;
  readonly reason: string;
  readonly version: HttpVersion;
  readonly headers: readonly HeaderField[];
}

export type HttpVersion = '1.0' | '1.1';

/** Values of all fields of that name, joined as if they stood in one; undefined when there is none. */
export function headerOf(headers: readonly HeaderField[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const values = headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** The members of a comma-separated header, lower-cased and trimmed. */
export function headerTokens(headers: readonly HeaderField[], name: string): readonly string[] {
  return (headerOf(headers, name) ?? '')
    .split(',')
    .map(token => token.trim().toLowerCase())
    .filter(token => token !== '');
}

/** The head and, behind it, the body: as it is, or as one chunk and the last chunk. */
export function requestBytes(head: RequestHead, body: Uint8Array, chunked: boolean): Uint8Array {
  return messageBytes(`${head.method} ${head.target} HTTP/${head.version}`, head.headers, body, chunked);
}

export function responseBytes(head: ResponseHead, body: Uint8Array, chunked: boolean): Uint8Array {
  return messageBytes(`HTTP/${head.version} ${head.status} ${head.reason}`, head.headers, body, chunked);
}

function messageBytes(
  startLine: string,
  headers: readonly HeaderField[],
  body: Uint8Array,
  chunked: boolean,
): Uint8Array {
  const lines = [startLine, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''];
  const parts = [latin1Bytes(lines.join('\r\n'))];
  if (!chunked) parts.push(body);
  else if (body.length === 0) parts.push(latin1Bytes('0\r\n\r\n'));
  else parts.push(latin1Bytes(`${body.length.toString(16)}\r\n`), body, latin1Bytes('\r\n0\r\n\r\n'));
  return joined(parts);
}

/** What Latin-1 does not have becomes a question mark. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, char => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
