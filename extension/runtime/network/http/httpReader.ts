// Reads HTTP/1.1 messages out of a stream of bytes as they come; RFC 9112 says how (https://www.rfc-editor.org/rfc/rfc9112).

import {
  type HeaderField,
  type HttpVersion,
  headerOf,
  headerTokens,
  type RequestHead,
  type ResponseHead,
} from './httpMessage';

export type HttpEvent<H> =
  | { readonly type: 'head'; readonly head: H }
  /** Part of the body, out of its chunks. */
  | { readonly type: 'data'; readonly data: Uint8Array }
  | { readonly type: 'end' }
  /** The bytes are no HTTP; nothing follows. */
  | { readonly type: 'fault'; readonly why: string };

/** Where the body ends: `left` bytes on, after the last chunk, or with the connection. */
type Framing =
  | { readonly kind: 'sized'; readonly left: number }
  | { readonly kind: 'chunked' }
  | { readonly kind: 'untilClose' };

type State = 'head' | 'sized' | 'chunkSize' | 'chunk' | 'chunkEnd' | 'trailer' | 'untilClose' | 'between' | 'broken';

const nothing = new Uint8Array();

/** For servers: one request after the other, as they come. */
export class HttpRequestReader {
  private readonly reader: MessageReader<RequestHead>;

  constructor(headLimit = Number.POSITIVE_INFINITY) {
    this.reader = new MessageReader('head', requestHead, headLimit, requestFraming);
  }

  push(data: Uint8Array): HttpEvent<RequestHead>[] {
    const events = this.reader.push(data);
    while (this.reader.isBetween) {
      this.reader.begin();
      events.push(...this.reader.push(nothing));
    }
    return events;
  }
}

/** For clients: each response is asked for, since what it looks like depends on the request. */
export class HttpResponseReader {
  private readonly reader: MessageReader<ResponseHead>;
  private method = '';

  /** `headLimit`: the most bytes that a head may have. */
  constructor(headLimit = Number.POSITIVE_INFINITY) {
    const framing = (head: ResponseHead) => responseFraming(head, this.method);
    this.reader = new MessageReader('between', responseHead, headLimit, framing);
  }

  /** The next response answers a request with this method. */
  expect(method: string): void {
    this.method = method;
    this.reader.begin();
  }

  /** Has bytes that no request asked for. */
  get hasUnasked(): boolean {
    return this.reader.isBetween && this.reader.hasRest;
  }

  /** Interim responses (100 to 199) are events like the others, each followed by `end`. */
  push(data: Uint8Array): HttpEvent<ResponseHead>[] {
    const events = this.reader.push(data);
    // An interim response is not the answer: the next head is read at once.
    while (this.reader.isBetween && isInterim(events)) {
      this.reader.begin();
      const more = this.reader.push(nothing);
      if (more.length === 0) break;
      events.push(...more);
    }
    return events;
  }

  /** The other side has ended: the end of the message, or a fault in the middle of it. */
  finish(): HttpEvent<ResponseHead>[] {
    return this.reader.finish();
  }
}

/** Stays inside this file. */
class SyntaxFault extends Error {}

class MessageReader<H extends RequestHead | ResponseHead> {
  private rest: Uint8Array = nothing;
  private lines: string[] = [];
  private line = '';
  private headSize = 0;
  private left = 0;

  constructor(
    private state: State,
    private readonly parseHead: (startLine: string, headers: readonly HeaderField[]) => H,
    private readonly headLimit: number,
    private readonly framingOf: (head: H) => Framing,
  ) {}

  /** A message has been read to its end, and nobody has asked for the next. */
  get isBetween(): boolean {
    return this.state === 'between';
  }

  get hasRest(): boolean {
    return this.rest.length > 0;
  }

  /** Nothing of a message has come yet. */
  get isWaiting(): boolean {
    return this.state === 'head' && this.lines.length === 0 && this.line === '' && !this.hasRest;
  }

  begin(): void {
    this.state = 'head';
  }

  push(data: Uint8Array): HttpEvent<H>[] {
    const bytes = this.rest.length === 0 ? data : concat(this.rest, data);
    this.rest = nothing;
    const events: HttpEvent<H>[] = [];
    let at = 0;
    while (at < bytes.length && !this.isBetween && this.state !== 'broken') {
      try {
        at = this.step(bytes, at, events);
      } catch (error) {
        if (!(error instanceof SyntaxFault)) throw error;
        this.state = 'broken';
        events.push({ type: 'fault', why: error.message });
        return events;
      }
    }
    this.rest = bytes.subarray(at);
    return events;
  }

  finish(): HttpEvent<H>[] {
    if (this.state === 'untilClose') {
      const events: HttpEvent<H>[] = [];
      this.end(events);
      return events;
    }
    if (this.isBetween || this.isWaiting || this.state === 'broken') return [];
    this.state = 'broken';
    return [{ type: 'fault', why: 'the connection ended in the middle of a message' }];
  }

  /** Consumes at least one byte; gives the place behind it. */
  private step(bytes: Uint8Array, at: number, events: HttpEvent<H>[]): number {
    switch (this.state) {
      case 'sized':
      case 'chunk':
      case 'untilClose':
        return this.takeData(bytes, at, events);
      default:
        return this.takeLine(bytes, at, events);
    }
  }

  private takeData(bytes: Uint8Array, at: number, events: HttpEvent<H>[]): number {
    const end = this.state === 'untilClose' ? bytes.length : Math.min(bytes.length, at + this.left);
    events.push({ type: 'data', data: bytes.slice(at, end) });
    this.left -= end - at;
    if (this.state === 'sized' && this.left === 0) this.end(events);
    else if (this.state === 'chunk' && this.left === 0) this.state = 'chunkEnd';
    return end;
  }

  private takeLine(bytes: Uint8Array, at: number, events: HttpEvent<H>[]): number {
    const newline = bytes.indexOf(0x0a, at);
    const end = newline < 0 ? bytes.length : newline;
    for (let i = at; i < end; i++) this.line += String.fromCharCode(bytes[i] ?? 0);
    this.headSize += end - at;
    if (this.headSize > this.headLimit) throw new SyntaxFault('the head of the message is too long');
    if (newline < 0) return end;
    const line = this.line.endsWith('\r') ? this.line.slice(0, -1) : this.line;
    this.line = '';
    this.takeWholeLine(line, events);
    return newline + 1;
  }

  private takeWholeLine(line: string, events: HttpEvent<H>[]): void {
    switch (this.state) {
      case 'head':
        // Empty lines before a message are left over from the one before (RFC 9112, section 2.2).
        if (line === '' && this.lines.length > 0) this.takeHead(events);
        else if (line !== '') this.addToHead(line);
        return;
      case 'chunkSize': {
        const size = /^([0-9a-f]{1,12})[ \t]*(?:;|$)/i.exec(line)?.[1];
        if (size === undefined) throw new SyntaxFault(`"${line}" is no size of a chunk`);
        this.headSize = 0;
        this.left = Number.parseInt(size, 16);
        this.state = this.left === 0 ? 'trailer' : 'chunk';
        return;
      }
      case 'chunkEnd':
        if (line !== '') throw new SyntaxFault('a chunk is longer than it says');
        this.state = 'chunkSize';
        return;
      default:
        // Nobody reads trailers here.
        if (line === '') this.end(events);
    }
  }

  private addToHead(line: string): void {
    // Whoever speaks another protocol may never send an empty line: the first one has to do.
    if (this.lines.length === 0) this.parseHead(line, []);
    this.lines.push(line);
  }

  private takeHead(events: HttpEvent<H>[]): void {
    const [startLine = '', ...rest] = this.lines;
    this.lines = [];
    this.headSize = 0;
    const head = this.parseHead(startLine, headerFields(rest));
    const framing = this.framingOf(head);
    events.push({ type: 'head', head });
    if (framing.kind === 'chunked') this.state = 'chunkSize';
    else if (framing.kind === 'untilClose') this.state = 'untilClose';
    else if (framing.left === 0) this.end(events);
    else {
      this.left = framing.left;
      this.state = 'sized';
    }
  }

  private end(events: HttpEvent<H>[]): void {
    events.push({ type: 'end' });
    this.state = 'between';
    this.headSize = 0;
  }
}

function isInterim(events: readonly HttpEvent<ResponseHead>[]): boolean {
  const head = events.findLast(event => event.type === 'head')?.head;
  return head !== undefined && head.status < 200 && head.status !== 101;
}

/** Folded lines are joined to the one before (RFC 9112, section 5.2). */
function headerFields(lines: readonly string[]): HeaderField[] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    if (last && /^[ \t]/.test(line)) {
      last[1] = `${last[1]} ${line.trim()}`.trim();
      continue;
    }
    const [, name, value] = /^([!#$%&'*+\-.^_`|~\w]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new SyntaxFault(`"${line}" is no header`);
    fields.push([name, value]);
  }
  return fields;
}

function requestHead(startLine: string, headers: readonly HeaderField[]): RequestHead {
  const [, method, target, version] = /^([!#$%&'*+\-.^_`|~\w]+) (\S+) HTTP\/(1\.[01])$/.exec(startLine) ?? [];
  if (!method || !target) throw new SyntaxFault(`"${startLine}" is no request`);
  return { method, target, version: version as HttpVersion, headers };
}

function responseHead(startLine: string, headers: readonly HeaderField[]): ResponseHead {
  const [, version, status, reason = ''] = /^HTTP\/(1\.[01]) (\d{3})(?: (.*))?$/.exec(startLine) ?? [];
  if (!status) throw new SyntaxFault(`"${startLine}" is no status line`);
  return { status: Number(status), reason, version: version as HttpVersion, headers };
}

/** RFC 9112, section 6.3. */
function requestFraming(head: RequestHead): Framing {
  if (headerTokens(head.headers, 'transfer-encoding').at(-1) === 'chunked') return { kind: 'chunked' };
  return { kind: 'sized', left: contentLength(head.headers) ?? 0 };
}

/** RFC 9112, section 6.3. */
function responseFraming(head: ResponseHead, method: string): Framing {
  const { status, headers } = head;
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304) return { kind: 'sized', left: 0 };
  const codings = headerTokens(headers, 'transfer-encoding');
  if (codings.length > 0) return { kind: codings.at(-1) === 'chunked' ? 'chunked' : 'untilClose' };
  const length = contentLength(headers);
  return length === undefined ? { kind: 'untilClose' } : { kind: 'sized', left: length };
}

function contentLength(headers: readonly HeaderField[]): number | undefined {
  if (headerOf(headers, 'content-length') === undefined) return undefined;
  const values = new Set(headerTokens(headers, 'content-length'));
  const [value = ''] = values;
  if (values.size !== 1 || !/^\d{1,15}$/.test(value)) throw new SyntaxFault('the length of the body is unclear');
  return Number(value);
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const result = new Uint8Array(first.length + second.length);
  result.set(first);
  result.set(second, first.length);
  return result;
}
