// HTTP messages out of bytes: heads, bodies in all framings, however the bytes are cut; and what is no HTTP.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { RequestHead, ResponseHead } from '../../../extension/runtime/network/http/httpMessage';
import {
  type HttpEvent,
  HttpRequestReader,
  HttpResponseReader,
} from '../../../extension/runtime/network/http/httpReader';

/** `wire`: lines, ended by CR LF on the wire; `⏎` at the end of one leaves that out. `<end>` as last line: the server ends. */
function check(method: string, wire: string, expected: string): void {
  const bytes = bytesOf(wire.replace(/ *<end>\s*$/, ''));
  const isEnded = /<end>\s*$/.test(wire);
  for (const size of [bytes.length, 1, 7]) {
    assert.equal(`\n${read(method, bytes, size, isEnded)}\n`, `\n${dedent(expected)}\n`, `cut into ${size} bytes`);
  }
}

function read(method: string, bytes: Uint8Array, size: number, isEnded: boolean): string {
  const reader = new HttpResponseReader(2000);
  const log = new Log();
  reader.expect(method);
  for (let at = 0; at < bytes.length; at += size) log.add(reader.push(bytes.subarray(at, at + size)));
  if (isEnded) log.add(reader.finish());
  if (reader.hasUnasked) log.lines.push('more than was asked for');
  return log.lines.join('\n');
}

/** Pieces of one body that follow each other are shown as one. */
class Log {
  readonly lines: string[] = [];
  private isInBody = false;

  add(events: readonly HttpEvent<RequestHead | ResponseHead>[]): void {
    for (const event of events) {
      if (event.type === 'data') {
        const text = new TextDecoder('latin1').decode(event.data);
        if (this.isInBody) this.lines.push(`${this.lines.pop()}${text}`);
        else this.lines.push(`body: ${text}`);
      } else if (event.type === 'fault') this.lines.push(`no HTTP: ${event.why}`);
      else if (event.type === 'end') this.lines.push('end');
      else this.lines.push(headText(event.head));
      this.isInBody = event.type === 'data';
    }
  }
}

function headText(head: RequestHead | ResponseHead): string {
  const start = 'status' in head ? `${head.status} "${head.reason}"` : `${head.method} ${head.target}`;
  return [`${start} ${head.version}`, ...head.headers.map(([name, value]) => `${name}=${value}`)].join(' | ');
}

test('a body of known length', () => {
  check(
    'GET',
    `
    HTTP/1.1 200 OK
    Content-Type: text/plain
    Content-Length: 5

    hello⏎
    `,
    `
    200 "OK" 1.1 | Content-Type=text/plain | Content-Length=5
    body: hello
    end
    `,
  );
});

test('chunks with extensions and trailers', () => {
  check(
    'GET',
    `
    HTTP/1.1 200
    Transfer-Encoding: gzip, chunked
    Content-Length: 3

    5;name=value
    hello
    A
    , dear you
    0
    Expires: never

    `,
    `
    200 "" 1.1 | Transfer-Encoding=gzip, chunked | Content-Length=3
    body: hello, dear you
    end
    `,
  );
});

test('a body that ends with the connection', () => {
  check(
    'GET',
    `
    HTTP/1.0 200 OK

    all
    of it⏎
    <end>
    `,
    `
    200 "OK" 1.0
    body: all\r
    of it
    end
    `,
  );
});

test('answers without a body: HEAD, 204, 304; interim answers come before the answer', () => {
  check('HEAD', 'HTTP/1.1 200 OK\nContent-Length: 500\n\n', '200 "OK" 1.1 | Content-Length=500\nend');
  check('GET', 'HTTP/1.1 204 No Content\n\n', '204 "No Content" 1.1\nend');
  check('GET', 'HTTP/1.1 304 Not Modified\nContent-Length: 9\n\n', '304 "Not Modified" 1.1 | Content-Length=9\nend');
  check(
    'POST',
    'HTTP/1.1 100 Continue\n\nHTTP/1.1 103 Early Hints\nLink: </a>\n\nHTTP/1.1 201 Created\nContent-Length: 0\n\n',
    '100 "Continue" 1.1\nend\n103 "Early Hints" 1.1 | Link=</a>\nend\n201 "Created" 1.1 | Content-Length=0\nend',
  );
});

test('lines may be folded, blank around values, and end with a bare LF', () => {
  check(
    'GET',
    'HTTP/1.1 200 OK\nX-Long: one\n  two\nX-Empty:\nX-Blank : \t a b \t\nContent-Length: 0\n\n',
    '200 "OK" 1.1 | X-Long=one two | X-Empty= | X-Blank=a b | Content-Length=0\nend',
  );
  const reader = new HttpResponseReader();
  reader.expect('GET');
  const [head] = reader.push(new TextEncoder().encode('HTTP/1.1 200 OK\nA: b\n\n'));
  assert.deepEqual(head?.type === 'head' && head.head.headers, [['A', 'b']]);
});

test('what nobody asked for is kept apart', () => {
  check(
    'GET',
    'HTTP/1.1 200 OK\nContent-Length: 0\n\nHTTP/1.1 200 OK\n\n',
    '200 "OK" 1.1 | Content-Length=0\nend\nmore than was asked for',
  );
});

test('what is no HTTP', () => {
  check('GET', 'SSH-2.0-server\n', 'no HTTP: "SSH-2.0-server" is no status line');
  check('GET', 'HTTP/1.1 200 OK\nno header\n\n', 'no HTTP: "no header" is no header');
  check(
    'GET',
    'HTTP/1.1 200 OK\nContent-Length: 3\nContent-Length: 4\n\n',
    'no HTTP: the length of the body is unclear',
  );
  check('GET', 'HTTP/1.1 200 OK\nContent-Length: -1\n\n', 'no HTTP: the length of the body is unclear');
  const head = '200 "OK" 1.1 | Transfer-Encoding=chunked\n';
  const chunked = 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n';
  check('GET', `${chunked}many\n`, `${head}no HTTP: "many" is no size of a chunk`);
  check('GET', `${chunked}2\nabc\n`, `${head}body: ab\nno HTTP: a chunk is longer than it says`);
  check('GET', `${chunked}5\nab<end>`, `${head}body: ab\nno HTTP: the connection ended in the middle of a message`);
  check('GET', `HTTP/1.1 200 OK\nX: ${'x'.repeat(2000)}\n`, 'no HTTP: the head of the message is too long');
});

test('a server reads requests one behind the other, however they are cut', () => {
  const wire = bytesOf(
    'POST /a HTTP/1.1\nContent-Length: 2\n\nhi⏎\nGET /b?c HTTP/1.0\n\nPUT /d HTTP/1.1\nTransfer-Encoding: chunked\n\n1\nx\n0\n\n',
  );
  for (const size of [wire.length, 1, 5]) {
    const reader = new HttpRequestReader();
    const log = new Log();
    for (let at = 0; at < wire.length; at += size) log.add(reader.push(wire.subarray(at, at + size)));
    assert.deepEqual(log.lines, [
      'POST /a 1.1 | Content-Length=2',
      'body: hi',
      'end',
      'GET /b?c 1.0',
      'end',
      'PUT /d 1.1 | Transfer-Encoding=chunked',
      'body: x',
      'end',
    ]);
  }
});

function bytesOf(wire: string): Uint8Array {
  const text = wire.startsWith('\n') ? `${dedent(wire)}\n` : wire;
  return new TextEncoder().encode(text.replace(/⏎\n?/g, '\u0000').replace(/\n/g, '\r\n').replace(/\0/g, ''));
}

function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const lines = text.slice(1).replace(/\n *$/, '').split('\n');
  const margin = Math.min(...lines.filter(line => line.trim()).map(line => /^ */.exec(line)?.[0].length ?? 0));
  return lines.map(line => line.slice(margin)).join('\n');
}
