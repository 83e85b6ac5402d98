// HTTP of the simulated PC over the network in memory: what goes out, what comes back, and how it fails.

import assert from 'node:assert/strict';
import test from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { Journal } from '../../extension/runtime/machine/journal';
import { type HttpReply, httpPeer } from '../../extension/runtime/network/http/httpPeer';
import { MemoryNetwork, type MemoryPeer } from '../../extension/runtime/network/memoryNetwork';
import type { HttpExchange, HttpRequest } from '../../extension/runtime/platform/http/httpExchange';
import { Kernel } from '../../extension/runtime/platform/kernel/kernel';
import type { CodeHost } from '../../extension/runtime/platform/lifecycle/codeHost';
import type { Process } from '../../extension/runtime/platform/lifecycle/processes';
import { System } from '../../extension/runtime/platform/system';
import { sentenceOf } from '../../extension/timeline/sentences';
import { dedent } from './scenario';

/** What the server does by "METHOD /path": a reply, one after the other, or something else; 404 for what is not there. */
type Site = Readonly<Record<string, HttpReply | readonly HttpReply[] | Misbehaviour>>;
type Misbehaviour = 'silent' | 'close' | 'reset' | 'garbage';

/**
 * Steps, with 100 ms after each: `GET /path [name: value, …] ["body"]` (a request to http://web), `cancel` (the send or read
 * that is pending), `dispose 0` (a request, by its place; the newest), `hangup` (the server ends the connection), `race /path` (both at once), `wait 2 min`, `offline`,
 * `standby`, `freeze /path` (the process, after the request has gone out) and `thaw`, `kill`, `reborn` (another process of the app), `show` (what the server has received).
 */
function check(site: Site, steps: string, expected: string, settings: Partial<HttpRequest> = {}): void {
  const pc = new Pc(site, settings);
  for (const step of steps.split('\n').map(line => line.trim())) if (step !== '') pc.step(step);
  assert.equal(`\n${dedent(pc.log)}\n`, `\n${dedent(expected)}\n`);
}

class Pc {
  private readonly journal = new Journal();
  private readonly kernel = new Kernel({ seed: 'test', epoch: Date.UTC(2024, 0, 1), journal: this.journal });
  private readonly network = new MemoryNetwork({ after: (delay, fn) => this.kernel.after(delay, fn) });
  private readonly system: System;
  private process: Process;
  private readonly lines: string[] = [];
  private readonly received: string[] = [];
  private readonly exchanges: HttpExchange[] = [];
  private cancel: (() => void) | undefined;
  private shown = 0;
  /** The newest connection, as the server has it. */
  private peer: MemoryPeer | undefined;

  constructor(
    site: Site,
    private readonly settings: Partial<HttpRequest>,
  ) {
    this.system = new System({
      kernel: this.kernel,
      transport: this.network,
      host: { endProcess: () => {}, freeze: () => {}, thaw: () => {} } as Partial<CodeHost> as CodeHost,
      app: { name: 'Chat', declaredTasks: [], capabilities: ['internetClient'] },
    });
    this.process = this.system.processes.start('taskHost', false);
    const turns = new Map<string, number>();
    const web = httpPeer((request, reply, peer) => {
      const key = `${request.method} ${request.target.replace(/\?.*/, '')}`;
      const body = new TextDecoder().decode(request.body);
      this.received.push(
        [`${request.method} ${request.target}`, ...request.headers.map(([name, value]) => `${name}: ${value}`), body]
          .filter(line => line !== '')
          .join(' | '),
      );
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const answer = site[key] ?? { status: 404 };
      if (typeof answer === 'string') misbehave(peer, answer);
      else reply((Array.isArray(answer) ? (answer as HttpReply[])[turn] : answer) as HttpReply);
    });
    this.network.serve('web', '80', { ...web, connected: peer => (this.peer = peer) });
    this.network.serve('web', '443', web);
    this.network.serve('other', '8080', web);
    this.network.fail('blackhole', '80', 'ConnectionTimedOut');
  }

  get log(): string {
    this.collect();
    return this.lines.join('\n');
  }

  step(step: string): void {
    const [, verb = '', rest = ''] = /^(\S+) ?(.*)$/.exec(step) ?? [];
    if (verb === 'wait') this.run(Number.parseInt(rest, 10) * 60_000);
    else if (verb === 'cancel') this.cancel?.();
    else if (verb === 'dispose') this.exchanges.at(rest === '' ? -1 : Number(rest))?.abandon('the answer was disposed');
    else if (verb === 'race') {
      this.peer?.end();
      this.send('GET', rest);
    } else if (verb === 'hangup') this.peer?.end();
    else if (verb === 'offline') this.system.device.set('network', 'none');
    else if (verb === 'standby') this.system.device.setPower('connectedStandby');
    else if (verb === 'freeze') {
      this.send('GET', rest);
      this.kernel.after(15, () => this.system.http.freezer.hold(this.process, 'suspended'));
    } else if (verb === 'thaw') this.system.http.freezer.release(this.process, 'suspended');
    else if (verb === 'kill') this.system.processes.end(this.process, 'killed');
    else if (verb === 'reborn') this.process = this.system.processes.start('taskHost', false);
    else if (verb === 'show') this.show();
    else this.send(verb, rest);
    this.run(100);
  }

  private show(): void {
    this.collect();
    this.lines.push(...this.received.splice(0).map(line => `server: ${line}`));
  }

  private send(method: string, rest: string): void {
    const [place = '', ...more] = rest.split(' ');
    const text = more.join(' ');
    const [, headers = '', body] = /^(.*?)(?:"(.*)")?$/.exec(text) ?? [];
    const request: HttpRequest = {
      method,
      uri: place.includes('://') ? place : `http://web${place}`,
      headers: headers
        .split(',')
        .filter(part => part.includes(':'))
        .map(part => [part.split(':')[0]?.trim() ?? '', part.split(':')[1]?.trim() ?? ''] as const),
      ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
      redirections: 3,
      cookies: this.system.http.cookiesOf(this.process),
      decompress: true,
      ...this.settings,
    };
    const exchange = this.system.http.newExchange(request, this.process);
    this.exchanges.push(exchange);
    const started = exchange.send(outcome => {
      if (!outcome.ok) this.note(`${exchange.label} ${outcome.error.code}`);
      else {
        const { status, headers } = outcome.value;
        this.note(
          [`${exchange.label} ${status} ${exchange.uri}`, ...headers.map(field => field.join(': '))].join(' | '),
        );
        this.read(exchange);
      }
    });
    this.cancel = () => started.cancel?.();
  }

  private read(exchange: HttpExchange): void {
    const started = exchange.read(100, true, outcome => {
      if (!outcome.ok) this.note(`${exchange.label} body: ${outcome.error.code}`);
      else if (outcome.value.length === 0) this.note(`${exchange.label} over`);
      else {
        this.note(`${exchange.label} "${new TextDecoder().decode(outcome.value)}"`);
        this.read(exchange);
      }
    });
    this.cancel = () => started.cancel?.();
  }

  private run(time: number): void {
    this.kernel.runUntil(this.kernel.now + time);
  }

  private note(text: string): void {
    this.collect();
    this.lines.push(`${String(this.kernel.now).padStart(8)} ${text}`);
  }

  private collect(): void {
    const { lines } = this.journal;
    for (; this.shown < lines.length; this.shown++) {
      const line = lines[this.shown];
      if (line && /^(http|error)\.|connecting$|secured$|closed$|failed$/.test(line.kind)) {
        this.lines.push(`${String(line.at).padStart(8)} ${sentenceOf(line)}`);
      }
    }
  }
}

function misbehave(peer: MemoryPeer, how: Misbehaviour): void {
  if (how === 'close') peer.end();
  else if (how === 'reset') peer.reset();
  else if (how === 'garbage') peer.send(new TextEncoder().encode('SSH-2.0\r\n'));
}

test('a request goes out with what it needs; a second one uses the same connection, until it has been idle for a minute', () => {
  check(
    { 'GET /news': { body: 'hello', headers: [['Content-Type', 'text/plain']] }, 'POST /in': { status: 201 } },
    `
    GET /news?a=b#part Accept: */*
    POST /in Content-Type: text/plain "some text"
    show
    wait 2 min
    GET /news
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/news?a=b#part
          30 s1 ← 200 OK
          30 h1 200 http://web/news?a=b#part | Content-Type: text/plain | Content-Length: 5
          30 h1 "hello"
          30 h1 over
         100 s1 → POST http://web/in
         120 s1 ← 201 Created
         120 h2 201 http://web/in | Content-Length: 0
         120 h2 over
    server: GET /news?a=b | Host: web | Accept: */* | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    server: POST /in | Host: web | Content-Type: text/plain | Accept-Encoding: gzip, deflate | Content-Length: 9 | Connection: Keep-Alive | some text
       60120 s1 closed: nobody used it any more
      120400 s2 connects to web:80
      120410 s2 → GET http://web/news
      120430 s2 ← 200 OK
      120430 h3 200 http://web/news | Content-Type: text/plain | Content-Length: 5
      120430 h3 "hello"
      120430 h3 over
    `,
  );
});

const to = (status: number, place: string): HttpReply => ({ status, headers: [['Location', place]], body: 'moved' });

test('redirections: what becomes of method, body and headers; too many, and to nowhere', () => {
  check(
    {
      'POST /301': to(301, '/in'),
      'POST /303': to(303, 'in?x#y'),
      'POST /307': to(307, 'http://other:8080/in'),
      'GET /in': { body: 'got' },
      'POST /in': { body: 'posted' },
      'GET /loop': to(302, '/loop'),
      'GET /mail': to(302, 'mailto:me'),
    },
    `
    POST /301 Content-Type: text/plain, X: y "data"
    POST /303#z "data"
    POST /307 Authorization: secret "data"
    show
    GET /loop
    GET /mail
    `,
    `
           0 s1 connects to web:80
          10 s1 → POST http://web/301
          30 s1 ← 301 Moved Permanently
          30 s1 → GET http://web/in
          50 s1 ← 200 OK
          50 h1 200 http://web/in | Content-Length: 3
          50 h1 "got"
          50 h1 over
         100 s1 → POST http://web/303#z
         120 s1 ← 303 See Other
         120 s1 → GET http://web/in?x#y
         140 s1 ← 200 OK
         140 h2 200 http://web/in?x#y | Content-Length: 3
         140 h2 "got"
         140 h2 over
         200 s1 → POST http://web/307
         220 s1 ← 307 Temporary Redirect
         220 s2 connects to other:8080
         230 s2 → POST http://other:8080/in
         250 s2 ← 200 OK
         250 h3 200 http://other:8080/in | Content-Length: 6
         250 h3 "posted"
         250 h3 over
    server: POST /301 | Host: web | Content-Type: text/plain | X: y | Accept-Encoding: gzip, deflate | Content-Length: 4 | Connection: Keep-Alive | data
    server: GET /in | Host: web | X: y | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    server: POST /303 | Host: web | Accept-Encoding: gzip, deflate | Content-Length: 4 | Connection: Keep-Alive | data
    server: GET /in?x | Host: web | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    server: POST /307 | Host: web | Authorization: secret | Accept-Encoding: gzip, deflate | Content-Length: 4 | Connection: Keep-Alive | data
    server: POST /in | Host: other:8080 | Accept-Encoding: gzip, deflate | Content-Length: 4 | Connection: Keep-Alive | data
         400 s1 → GET http://web/loop
         420 s1 ← 302 Found
         420 s1 → GET http://web/loop
         440 s1 ← 302 Found
         440 s1 → GET http://web/loop
         460 s1 ← 302 Found
         460 s1 → GET http://web/loop
         480 s1 ← 302 Found
         480 s1 closed: the request failed: more than 3 redirections
         480 HttpClient fails with 0x80072F7C WININET_E_REDIRECT_FAILED: more than 3 redirections
         480 h4 WININET_E_REDIRECT_FAILED
         500 s3 connects to web:80
         510 s3 → GET http://web/mail
         530 s3 ← 302 Found
         530 s3 closed: the request failed: "mailto:me" is no address of the web
         530 HttpClient fails with 0x80072F7C WININET_E_REDIRECT_FAILED: "mailto:me" is no address of the web
         530 h5 WININET_E_REDIRECT_FAILED
    `,
  );
});

test('a redirection that is not to be followed is an answer', () => {
  check(
    { 'GET /': to(302, '/in') },
    'GET /',
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/
          30 s1 ← 302 Found
          30 h1 302 http://web/ | Location: /in | Content-Length: 5
          30 h1 "moved"
          30 h1 over
    `,
    { redirections: undefined },
  );
});

test('connection failures have the names of WebErrorStatus', () => {
  check(
    { 'GET /close': 'close', 'GET /reset': 'reset', 'GET /garbage': 'garbage' },
    `
    GET http://nowhere/
    GET http://web:81/
    GET http://blackhole/
    wait 1 min
    GET /close
    GET /reset
    GET /garbage
    `,
    `
           0 s1 connects to nowhere:80
          10 s1 HostNotFound
          10 HttpClient fails with 0x80072EE7 WININET_E_NAME_NOT_RESOLVED: the host name is unknown
          10 h1 WININET_E_NAME_NOT_RESOLVED
         100 s2 connects to web:81
         110 s2 ConnectionRefused
         110 HttpClient fails with 0x80072EFD WININET_E_CANNOT_CONNECT: nobody listens there
         110 h2 WININET_E_CANNOT_CONNECT
         200 s3 connects to blackhole:80
       21200 s3 ConnectionTimedOut
       21200 HttpClient fails with 0x80072EE2 WININET_E_TIMEOUT: nobody answered in time
       21200 h3 WININET_E_TIMEOUT
       60400 s4 connects to web:80
       60410 s4 → GET http://web/close
       60430 HttpClient fails with 0x80072EFE WININET_E_CONNECTION_ABORTED: the server closed the connection before its answer was complete
       60430 h4 WININET_E_CONNECTION_ABORTED
       60500 s5 connects to web:80
       60510 s5 → GET http://web/reset
       60530 s5 ConnectionResetByPeer
       60530 HttpClient fails with 0x80072EFF WININET_E_CONNECTION_RESET: the other side reset the connection
       60530 h5 WININET_E_CONNECTION_RESET
       60600 s6 connects to web:80
       60610 s6 → GET http://web/garbage
       60630 HttpClient fails with 0x80072F78 WININET_E_INVALID_SERVER_RESPONSE: "SSH-2.0" is no status line
       60630 h6 WININET_E_INVALID_SERVER_RESPONSE
    `,
  );
});

test('a body that breaks off is an error where it is read', () => {
  check(
    { 'GET /short': { body: 'abc', headers: [['Content-Length', '5']] } },
    `
    GET /short
    hangup
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/short
          30 s1 ← 200 OK
          30 h1 200 http://web/short | Content-Length: 5
          30 h1 "abc"
         110 HttpClient fails with 0x80072EFE WININET_E_CONNECTION_ABORTED: the server closed the connection before its answer was complete
         110 h1 body: WININET_E_CONNECTION_ABORTED
    `,
  );
});

test('an idle connection that the server closes just as it is used again is replaced', () => {
  check(
    { 'GET /': [{ body: 'one' }, { body: 'lost' }, { body: 'three' }] },
    `
    GET /
    race /
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/
          30 s1 ← 200 OK
          30 h1 200 http://web/ | Content-Length: 3
          30 h1 "one"
          30 h1 over
         100 s1 → GET http://web/
         110 s2 connects to web:80
         120 s2 → GET http://web/
         140 s2 ← 200 OK
         140 h2 200 http://web/ | Content-Length: 5
         140 h2 "three"
         140 h2 over
    `,
  );
});

test('canceling: before the answer, in its body; an answer that nobody reads to its end', () => {
  check(
    { 'GET /silent': 'silent', 'GET /long': { body: 'abc', headers: [['Content-Length', '500']] } },
    `
    GET /silent
    cancel
    GET /long
    cancel
    GET /long
    dispose
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/silent
         100 s1 closed: the request was canceled
         100 HttpClient ends: the request was canceled (WININET_E_OPERATION_CANCELLED)
         100 h1 WININET_E_OPERATION_CANCELLED
         200 s2 connects to web:80
         210 s2 → GET http://web/long
         230 s2 ← 200 OK
         230 h2 200 http://web/long | Content-Length: 500
         230 h2 "abc"
         300 s2 closed: a read of the body was canceled
         300 HttpClient ends: a read of the body was canceled (WININET_E_OPERATION_CANCELLED)
         300 h2 body: WININET_E_OPERATION_CANCELLED
         400 s3 connects to web:80
         410 s3 → GET http://web/long
         430 s3 ← 200 OK
         430 h3 200 http://web/long | Content-Length: 500
         430 h3 "abc"
         500 s3 closed: the answer was disposed
         500 HttpClient ends: the answer was disposed (WININET_E_OPERATION_CANCELLED)
         500 h3 body: WININET_E_OPERATION_CANCELLED
    `,
  );
});

test('a server that says nothing is given up after an hour', () => {
  check(
    { 'GET /silent': 'silent' },
    'GET /silent\nwait 61 min',
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/silent
     3600010 s1 closed: the request failed: the server does not answer
     3600010 HttpClient fails with 0x80072EE2 WININET_E_TIMEOUT: the server does not answer
     3600010 h1 WININET_E_TIMEOUT
    `,
  );
});

test('requests beyond the connections to one server wait until one is free', () => {
  check(
    { 'GET /silent': 'silent', 'GET /': { body: 'hello' } },
    `
    GET /silent
    GET /
    GET /
    cancel
    dispose 0
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/silent
         300 HttpClient ends: the request was canceled (WININET_E_OPERATION_CANCELLED)
         300 h3 WININET_E_OPERATION_CANCELLED
         400 s1 closed: the answer was disposed
         400 s2 connects to web:80
         400 HttpClient ends: the answer was disposed (WININET_E_OPERATION_CANCELLED)
         400 h1 WININET_E_OPERATION_CANCELLED
         410 s2 → GET http://web/
         430 s2 ← 200 OK
         430 h2 200 http://web/ | Content-Length: 5
         430 h2 "hello"
         430 h2 over
    `,
    { connectionsPerServer: 1 },
  );
});

test('compressed bodies', () => {
  const coded = (coding: string, body: Uint8Array): HttpReply => ({ headers: [['Content-Encoding', coding]], body });
  check(
    {
      'GET /gzip': coded('gzip', gzipSync('hello gzip')),
      'GET /deflate': coded('deflate', deflateSync('hello deflate')),
      'GET /raw': coded('deflate', deflateRawSync('hello raw')),
      'GET /broken': coded('gzip', new Uint8Array([1, 2, 3])),
      'GET /br': coded('br', new Uint8Array([65])),
    },
    `
    GET /gzip
    GET /deflate
    GET /raw
    GET /br
    GET /broken
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/gzip
          30 s1 ← 200 OK
          30 h1 200 http://web/gzip
          30 h1 "hello gzip"
          30 h1 over
         100 s1 → GET http://web/deflate
         120 s1 ← 200 OK
         120 h2 200 http://web/deflate
         120 h2 "hello deflate"
         120 h2 over
         200 s1 → GET http://web/raw
         220 s1 ← 200 OK
         220 h3 200 http://web/raw
         220 h3 "hello raw"
         220 h3 over
         300 s1 → GET http://web/br
         320 s1 ← 200 OK
         320 h4 200 http://web/br | Content-Encoding: br | Content-Length: 1
         320 h4 "A"
         320 h4 over
         400 s1 → GET http://web/broken
         420 s1 ← 200 OK
         420 s1 closed: the request failed: its body is not compressed as it says
         420 HttpClient fails with 0x80072F78 WININET_E_INVALID_SERVER_RESPONSE: its body is not compressed as it says
         420 h5 200 http://web/broken
         420 h5 body: WININET_E_INVALID_SERVER_RESPONSE
    `,
  );
});

test('cookies go back to where they came from, and die', () => {
  const cookies = [
    'a=1',
    'b=2; Path=/deep',
    'c=3; Max-Age=60',
    'd=4; Secure',
    'e=5; Domain=else.where',
    'f=6; Expires=Thu, 01-Jan-2024 00:10:00 GMT',
  ];
  check(
    {
      'GET /set': { headers: cookies.map(cookie => ['Set-Cookie', cookie]) },
      'GET /': {},
      'GET /deep/er': {},
      'GET /unset': { headers: [['Set-Cookie', 'a=; Max-Age=0; path=/']] },
    },
    `
    GET /set
    GET /
    GET /deep/er
    GET http://other:8080/
    wait 2 min
    GET /unset
    GET /
    show
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/set
          30 s1 ← 200 OK
          30 h1 200 http://web/set | Set-Cookie: a=1 | Set-Cookie: b=2; Path=/deep | Set-Cookie: c=3; Max-Age=60 | Set-Cookie: d=4; Secure | Set-Cookie: e=5; Domain=else.where | Set-Cookie: f=6; Expires=Thu, 01-Jan-2024 00:10:00 GMT | Content-Length: 0
          30 h1 over
         100 s1 → GET http://web/
         120 s1 ← 200 OK
         120 h2 200 http://web/ | Content-Length: 0
         120 h2 over
         200 s1 → GET http://web/deep/er
         220 s1 ← 200 OK
         220 h3 200 http://web/deep/er | Content-Length: 0
         220 h3 over
         300 s2 connects to other:8080
         310 s2 → GET http://other:8080/
         330 s2 ← 200 OK
         330 h4 200 http://other:8080/ | Content-Length: 0
         330 h4 over
       60220 s1 closed: nobody used it any more
       60330 s2 closed: nobody used it any more
      120500 s3 connects to web:80
      120510 s3 → GET http://web/unset
      120530 s3 ← 200 OK
      120530 h5 200 http://web/unset | Set-Cookie: a=; Max-Age=0; path=/ | Content-Length: 0
      120530 h5 over
      120600 s3 → GET http://web/
      120620 s3 ← 200 OK
      120620 h6 200 http://web/ | Content-Length: 0
      120620 h6 over
    server: GET /set | Host: web | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    server: GET / | Host: web | Accept-Encoding: gzip, deflate | Cookie: a=1; c=3; f=6 | Connection: Keep-Alive
    server: GET /deep/er | Host: web | Accept-Encoding: gzip, deflate | Cookie: b=2; a=1; c=3; f=6 | Connection: Keep-Alive
    server: GET / | Host: other:8080 | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    server: GET /unset | Host: web | Accept-Encoding: gzip, deflate | Cookie: a=1; f=6 | Connection: Keep-Alive
    server: GET / | Host: web | Accept-Encoding: gzip, deflate | Cookie: f=6 | Connection: Keep-Alive
    `,
  );
});

test('Basic authentication, once', () => {
  check(
    { 'GET /': { status: 401, headers: [['WWW-Authenticate', 'Negotiate, Basic realm="x"']] } },
    'GET /\nshow',
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/
          30 s1 ← 401 Unauthorized
          30 s1 → GET http://web/
          50 s1 ← 401 Unauthorized
          50 h1 401 http://web/ | WWW-Authenticate: Negotiate, Basic realm="x" | Content-Length: 0
          50 h1 over
    server: GET / | Host: web | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    server: GET / | Host: web | Authorization: Basic bWU6b3BlbiBzZXNhbWU= | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    `,
    { credentials: { user: 'me', password: 'open sesame' } },
  );
});

test('without network, or without having asked for it in connected standby, nothing goes out', () => {
  check(
    {},
    'offline\nGET /',
    `
         100 s1 connects to web:80
         100 s1 NetworkIsUnreachable
         100 HttpClient fails with 0x80072EE7 WININET_E_NAME_NOT_RESOLVED: the device has no network
         100 h1 WININET_E_NAME_NOT_RESOLVED
    `,
  );
  check(
    {},
    'standby\nGET /',
    `
         100 HttpClient fails with 0x80072F83 WININET_E_DISCONNECTED: the device is in connected standby and the task was registered without IsNetworkRequested
         100 h1 WININET_E_DISCONNECTED
    `,
  );
});

test('a process that ends hears nothing and leaves no connection behind', () => {
  check(
    { 'GET /silent': 'silent' },
    'GET /silent\nkill\nwait 61 min',
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/silent
         100 s1 closed: its process ended
    `,
  );
});

test('S2-8: a suspended app sends nothing: a redirection is followed when it runs again', () => {
  check(
    { 'GET /': to(302, '/in'), 'GET /in': { body: 'hello' } },
    `
    freeze /
    wait 1 min
    thaw
    `,
    `
        0 s1 connects to web:80
       10 s1 → GET http://web/
       30 s1 ← 302 Found
    60030 s1 closed: nobody used it any more
    60200 s2 connects to web:80
    60210 s2 → GET http://web/in
    60230 s2 ← 200 OK
    60230 h1 200 http://web/in | Content-Length: 5
    60230 h1 "hello"
    60230 h1 over
    `,
  );
});

test('cookies with an expiry outlive the process, others do not', () => {
  check(
    {
      'GET /set': { headers: ['a=1', 'b=2; Max-Age=600', 'c=3', 'c=4; Max-Age=600'].map(each => ['Set-Cookie', each]) },
      'GET /': {},
    },
    `
    GET /set
    GET /
    kill
    reborn
    GET /
    show
    `,
    `
           0 s1 connects to web:80
          10 s1 → GET http://web/set
          30 s1 ← 200 OK
          30 h1 200 http://web/set | Set-Cookie: a=1 | Set-Cookie: b=2; Max-Age=600 | Set-Cookie: c=3 | Set-Cookie: c=4; Max-Age=600 | Content-Length: 0
          30 h1 over
         100 s1 → GET http://web/
         120 s1 ← 200 OK
         120 h2 200 http://web/ | Content-Length: 0
         120 h2 over
         200 s1 closed: its process ended
         400 s2 connects to web:80
         410 s2 → GET http://web/
         430 s2 ← 200 OK
         430 h3 200 http://web/ | Content-Length: 0
         430 h3 over
    server: GET /set | Host: web | Accept-Encoding: gzip, deflate | Connection: Keep-Alive
    server: GET / | Host: web | Accept-Encoding: gzip, deflate | Cookie: a=1; b=2; c=4 | Connection: Keep-Alive
    server: GET / | Host: web | Accept-Encoding: gzip, deflate | Cookie: b=2; c=4 | Connection: Keep-Alive
    `,
  );
});

test('https: encrypted, on connections of its own; never back to http by a redirection', () => {
  check(
    { 'GET /': { body: 'hello' }, 'GET /back': to(302, 'http://web/') },
    `
    GET https://web/
    GET https://web/
    GET http://web/
    GET https://web/back
    `,
    `
      0 s1 connects to web:443
     30 s1 is encrypted
     30 s1 → GET https://web/
     50 s1 ← 200 OK
     50 h1 200 https://web/ | Content-Length: 5
     50 h1 "hello"
     50 h1 over
    100 s1 → GET https://web/
    120 s1 ← 200 OK
    120 h2 200 https://web/ | Content-Length: 5
    120 h2 "hello"
    120 h2 over
    200 s2 connects to web:80
    210 s2 → GET http://web/
    230 s2 ← 200 OK
    230 h3 200 http://web/ | Content-Length: 5
    230 h3 "hello"
    230 h3 over
    300 s1 → GET https://web/back
    320 s1 ← 302 Found
    320 s1 closed: the request failed: it leads to http://web/
    320 HttpClient fails with 0x80072F08 WININET_E_HTTPS_TO_HTTP_ON_REDIR: it leads to http://web/
    320 h4 WININET_E_HTTPS_TO_HTTP_ON_REDIR
    `,
  );
});
