// One request of an app and what becomes of it: redirections, cookies, credentials, the answer and its body.

import limits from '../../../../schemas/windows/limits.json';
import { type HeaderField, headerOf, joined, type ResponseHead } from '../../network/http/httpMessage';
import type { HttpEvent } from '../../network/http/httpReader';
import type { CertificateError } from '../../network/transport';
import type { CertificateJudge } from '../broker/certificates';
import type { Scheduled } from '../kernel/kernel';
import type { Done, Outcome, Started } from '../kernel/operation';
import { type PlatformError, refusal, type Situation } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import { acceptedCodings, codingOf, decoded } from './contentCoding';
import type { CookieJar } from './cookieJar';
import type { HttpChannelTransport } from './httpChannelTransport';
import type { Carried, HttpConnection } from './httpConnection';
import { type HttpFailure, httpError } from './httpErrors';
import type { HttpStack } from './httpStack';

export interface HttpRequest {
  readonly method: string;
  /** Absolute. */
  readonly uri: string;
  /** As the app has set them; what it has not set and the request needs is added. */
  readonly headers: readonly HeaderField[];
  /** Undefined: the request has none. */
  readonly body?: Uint8Array;
  /** The length of the body is not told, but its end. */
  readonly chunked?: boolean;
  /** How many redirections are followed; undefined: they are answers like others. */
  readonly redirections?: number;
  readonly decompress?: boolean;
  readonly cookies?: CookieJar;
  /** For servers that ask for Basic authentication. */
  readonly credentials?: { readonly user: string; readonly password: string };
  readonly connectionsPerServer?: number;
  /** What may be wrong with the certificate of a server. */
  readonly overlooked?: readonly CertificateError[];
  readonly onProgress?: (stage: HttpStage) => void;
  /** Asked before anything is sent. */
  readonly judge?: CertificateJudge;
}

/** Names of Windows.Web.Http.HttpProgressStage. */
export type HttpStage =
  | 'ConnectingToServer'
  | 'SendingHeaders'
  | 'SendingContent'
  | 'WaitingForResponse'
  | 'ReceivingHeaders'
  | 'ReceivingContent';

/** What goes out now: redirections change it. */
interface Hop {
  readonly method: string;
  readonly uri: URL;
  readonly headers: readonly HeaderField[];
  readonly body: Uint8Array | undefined;
  readonly count: number;
}

interface PendingRead {
  readonly count: number;
  readonly partial: boolean;
  readonly done: Done<Uint8Array>;
  hasHandler: boolean;
}

export class HttpExchange implements Carried {
  /** The answer, without what only concerns the way here. */
  response: ResponseHead | undefined;
  /** What was wrong with the certificate of the server, and overlooked. */
  certificateErrors: readonly CertificateError[] = [];
  private hop: Hop;
  private answered: Done<ResponseHead> | undefined;
  private hasHandler = false;
  private connection: HttpConnection | undefined;
  private pieces: Uint8Array[] = [];
  private buffered = 0;
  private isComplete = false;
  private error: PlatformError | undefined;
  private readonly reads: PendingRead[] = [];
  /** The present answer is not for the app: another request follows it. */
  private next: Hop | undefined;
  private current: ResponseHead | undefined;
  private isAuthorized = false;
  private timer: Scheduled | undefined;
  private lastHeard = 0;
  /** When that came which the app was last told of. */
  private toldOf = -1;
  private seq = 0;
  /** A control channel watches. */
  transport: HttpChannelTransport | undefined;

  constructor(
    private readonly stack: HttpStack,
    /** Name of the request in the journal: h1, h2, … */
    readonly label: string,
    private readonly request: HttpRequest,
    readonly process: Process,
  ) {
    const { method, headers, body } = request;
    this.hop = { method: method.toUpperCase(), uri: new URL(request.uri), headers, body, count: 0 };
  }

  /** Where the answer comes from, after all redirections. */
  get uri(): string {
    return this.hop.uri.href;
  }

  get isOver(): boolean {
    return this.error !== undefined || this.isComplete;
  }

  /** Ends with the head of the answer, whose body follows by `read`. */
  send(done: Done<ResponseHead>): Started {
    this.answered = done;
    this.seq = this.process.cause;
    this.kernel.post(() => this.start(false), this.process.cause);
    return {
      cancel: () => {
        if (this.answered) this.abandon('the request was canceled');
      },
      handlerSet: () => {
        this.hasHandler = true;
      },
      handlerReturned: () => this.transport?.watcher?.handled(),
    };
  }

  /**
   * Ends with at most `count` bytes of the body: as soon as there are some when `partial`, otherwise when there are
   * `count` or the body is over; with none when it is over and all is read.
   */
  read(count: number, partial: boolean, done: Done<Uint8Array>): Started {
    const read: PendingRead = { count, partial, done, hasHandler: false };
    this.reads.push(read);
    this.kernel.post(() => this.serveReads(), this.process.cause);
    return {
      cancel: () => {
        if (this.reads.includes(read)) this.abandon('a read of the body was canceled');
      },
      handlerSet: () => {
        read.hasHandler = true;
      },
      handlerReturned: () => this.transport?.watcher?.handled(),
    };
  }

  /** Nobody wants the rest. What is pending ends with OperationCanceled. */
  abandon(why: string): void {
    if (this.isOver && this.reads.length === 0) return;
    this.dropConnection(why);
    if (this.answered || this.reads.length > 0) {
      this.stop(httpError(this.kernel, 'OperationCanceled', why, this.process.cause));
    } else this.isComplete = true;
  }

  get isFull(): boolean {
    if (this.next || this.coding) return false;
    // A read that wants more than the buffer has to be able to end.
    return this.buffered >= Math.max(limits.receiveBuffer.value, this.reads[0]?.count ?? 0);
  }

  connected(): void {
    const { connection } = this;
    if (!connection) return;
    this.certificateErrors = connection.certificateErrors;
    this.transport?.connected(connection);
    this.watchTime();
    // A process that stands still sends nothing.
    this.stack.freezer.whenRunning(this.process, () => {
      if (this.connection === connection) this.judge(connection);
    });
  }

  /** A connection that is used again has been judged. */
  private judge(connection: HttpConnection): void {
    const { judge } = this.request;
    if (!judge || connection.isReused || this.hop.uri.protocol !== 'https:') {
      this.sendOn(connection);
      return;
    }
    judge(connection.certificateErrors, accepts => {
      this.kernel.post(() => {
        if (this.connection !== connection) return;
        if (accepts) this.sendOn(connection);
        else this.giveUp('CertificateIsInvalid', 'the program has rejected the certificate of the server');
      }, this.process.cause);
    });
  }

  sent(): void {
    if (!this.current) this.progress('WaitingForResponse');
  }

  received(event: HttpEvent<ResponseHead>): void {
    this.lastHeard = this.kernel.now;
    switch (event.type) {
      case 'head':
        this.takeHead(event.head);
        return;
      case 'data':
        if (this.next || !this.current) return;
        this.pieces.push(event.data);
        this.buffered += event.data.length;
        this.serveReads();
        return;
      case 'end':
        this.takeEnd();
    }
  }

  failed(failure: HttpFailure, why: string, isNotAllowed: boolean): void {
    const { connection } = this;
    this.connection = undefined;
    if (connection) this.stack.forget(connection);
    const isUnheard = this.current === undefined && this.next === undefined;
    if (connection?.isReused && isUnheard && isRepeatable(this.hop.method)) {
      // The server has closed an idle connection just when it was used again: that is no fault of the request.
      this.start(true);
      return;
    }
    const { cause } = this.kernel;
    this.stop(
      isNotAllowed
        ? refusal(this.kernel, 'http-host-not-allowed', cause, why)
        : httpError(this.kernel, failure, why, cause),
    );
  }

  private get kernel() {
    return this.stack.kernel;
  }

  private get coding() {
    return this.request.decompress && this.current ? codingOf(this.current.headers) : undefined;
  }

  private start(isFresh: boolean): void {
    this.stack.freezer.whenRunning(this.process, () => this.connect(isFresh));
  }

  private connect(isFresh: boolean): void {
    if (this.isOver) return;
    const { uri } = this.hop;
    const obstacle = this.obstacle();
    const refused = obstacle
      ? refusal(this.kernel, obstacle, this.process.cause)
      : this.transport?.watcher?.connecting();
    if (refused) {
      this.stop(refused);
      return;
    }
    this.current = undefined;
    this.progress('ConnectingToServer');
    const isSecure = uri.protocol === 'https:';
    const server = {
      host: uri.hostname.replace(/^\[|\]$/g, ''),
      port: uri.port || (isSecure ? '443' : '80'),
      isSecure,
      overlooked: this.request.overlooked ?? [],
    };
    const most = this.request.connectionsPerServer ?? limits.httpConnectionsPerServer.value;
    this.stack.acquire(this, this.process, server, most, isFresh, connection => {
      this.connection = connection;
    });
  }

  private obstacle(): Situation | undefined {
    const obstacle = this.stack.network.obstacleFor(this.process);
    if (obstacle) return `http-${obstacle}`;
    return this.transport && this.hop.uri.protocol === 'https:' ? 'http-channel-secure' : undefined;
  }

  private sendOn(connection: HttpConnection): void {
    const { method, uri, body } = this.hop;
    const headers = this.wireHeaders();
    const fields = { request: this.label, connection: connection.label, method, uri: uri.href, pid: this.process.pid };
    this.seq = this.kernel.write('http.request', fields, this.seq || this.kernel.cause);
    this.progress('SendingHeaders');
    if (body) this.progress('SendingContent');
    const target = `${uri.pathname}${uri.search}`;
    const isChunked = body !== undefined && this.request.chunked === true;
    this.kernel.within(this.seq, () =>
      connection.send({ method, target, version: '1.1', headers }, body ?? new Uint8Array(), isChunked),
    );
  }

  private wireHeaders(): HeaderField[] {
    const { uri, headers, body, method } = this.hop;
    const has = (name: string) => headerOf(headers, name) !== undefined;
    const result = [...headers];
    if (!has('host')) result.unshift(['Host', uri.host]);
    if (this.request.decompress && !has('accept-encoding')) result.push(['Accept-Encoding', acceptedCodings]);
    if (body && this.request.chunked) {
      if (!has('transfer-encoding')) result.push(['Transfer-Encoding', 'chunked']);
    } else if (!has('content-length') && (body || method === 'POST' || method === 'PUT')) {
      result.push(['Content-Length', String(body?.length ?? 0)]);
    }
    const cookies = this.request.cookies?.cookiesFor(uri, this.kernel.date) ?? [];
    if (cookies.length > 0 && !has('cookie')) {
      result.push(['Cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; ')]);
    }
    if (!has('connection')) result.push(['Connection', 'Keep-Alive']);
    return result;
  }

  private takeHead(head: ResponseHead): void {
    const { status, reason } = head;
    if (status < 200 && status !== 101) return;
    const connection = this.connection?.label ?? '';
    const seq = this.kernel.write('http.response', { request: this.label, connection, status, reason });
    this.seq = seq;
    this.kernel.within(seq, () => {
      this.progress('ReceivingHeaders');
      this.current = head;
      for (const [name, value] of head.headers) {
        if (name.toLowerCase() === 'set-cookie') this.request.cookies?.take(value, this.hop.uri, this.kernel.date);
      }
      this.next = this.followUp(head);
      if (this.error || this.next) return;
      this.response = this.coding ? { ...head, headers: withoutCoding(head.headers) } : head;
      this.answer({ ok: true, value: this.response });
      this.progress('ReceivingContent');
    });
  }

  private takeEnd(): void {
    const { connection } = this;
    if (!this.current) return;
    this.timer?.cancel();
    this.connection = undefined;
    if (this.next) {
      this.hop = this.next;
      this.next = undefined;
      if (connection) this.stack.release(connection);
      this.start(false);
      return;
    }
    if (this.coding) {
      const body = decoded(this.coding, joined(this.pieces));
      this.pieces = body ? [body] : [];
      this.buffered = body?.length ?? 0;
      if (!body) {
        this.connection = connection;
        this.giveUp('ErrorHttpInvalidServerResponse', 'its body is not compressed as it says');
        return;
      }
    }
    this.isComplete = true;
    if (connection) this.stack.release(connection);
    this.serveReads();
  }

  /** The request that answers this answer; undefined when the app gets it. */
  private followUp(head: ResponseHead): Hop | undefined {
    const location = headerOf(head.headers, 'location');
    if (this.request.redirections !== undefined && redirecting.has(head.status) && location !== undefined) {
      return this.redirected(head.status, location);
    }
    const { credentials } = this.request;
    const challenge = headerOf(head.headers, 'www-authenticate') ?? '';
    if (head.status === 401 && credentials && !this.isAuthorized && /(^|,)\s*basic\b/i.test(challenge)) {
      this.isAuthorized = true;
      const bytes = new TextEncoder().encode(`${credentials.user}:${credentials.password}`);
      const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
      const headers = this.hop.headers.filter(([name]) => name.toLowerCase() !== 'authorization');
      return { ...this.hop, headers: [...headers, ['Authorization', value]] };
    }
    return undefined;
  }

  private redirected(status: number, location: string): Hop | undefined {
    const { method, uri, headers, body, count } = this.hop;
    const target = URL.canParse(location, uri.href) ? new URL(location, uri) : undefined;
    const most = this.request.redirections ?? 0;
    const problem =
      count >= most
        ? `more than ${most} redirections`
        : isHttp(target)
          ? undefined
          : `"${location}" is no address of the web`;
    if (problem !== undefined || !target) {
      this.giveUp('RedirectFailed', problem ?? '');
      return undefined;
    }
    if (uri.protocol === 'https:' && target.protocol === 'http:') {
      this.giveUp('HttpsToHttpOnRedirection', `it leads to ${target.href}`);
      return undefined;
    }
    if (target.hash === '') target.hash = uri.hash;
    const kept = target.host === uri.host ? headers : headers.filter(([name]) => !/^(authorization|host)$/i.test(name));
    // RFC 9110, section 15.4: 303 asks for a GET, and for 301 and 302 everybody makes one of a POST.
    const becomesGet = (status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST');
    if (!becomesGet) return { method, uri: target, headers: kept, body, count: count + 1 };
    const bare = kept.filter(([name]) => !/^(content-|transfer-encoding$)/i.test(name));
    return { method: 'GET', uri: target, headers: bare, body: undefined, count: count + 1 };
  }

  private answer(outcome: Outcome<ResponseHead>): void {
    const done = this.answered;
    this.answered = undefined;
    if (done) this.finish(done, outcome, this.hasHandler);
  }

  private serveReads(): void {
    if (this.coding && !this.isComplete && !this.error) return;
    for (let read = this.reads[0]; read; read = this.reads[0]) {
      const isOver = this.isComplete || this.error !== undefined;
      const isEnough = this.buffered >= read.count || (this.buffered > 0 && (read.partial || isOver));
      if (!isEnough && !isOver) break;
      this.reads.shift();
      const isFailed = this.error !== undefined && this.buffered === 0 && read.count > 0;
      this.finish(
        read.done,
        isFailed && this.error ? { ok: false, error: this.error } : { ok: true, value: this.take(read.count) },
        read.hasHandler,
      );
    }
    if (!this.isFull) this.connection?.resume();
  }

  private take(count: number): Uint8Array {
    const all = joined(this.pieces);
    const taken = all.slice(0, count);
    const rest = all.subarray(taken.length);
    this.pieces = rest.length === 0 ? [] : [rest];
    this.buffered = rest.length;
    return taken;
  }

  /** A control channel that watches hears of news before the app does; the rest of what came in one piece is no news. */
  private finish<T>(done: Done<T>, outcome: Outcome<T>, hasHandler: boolean): void {
    const isNews = hasHandler || !outcome.ok || this.toldOf !== this.lastHeard;
    this.toldOf = this.lastHeard;
    const delay = (isNews && this.transport?.watcher?.arriving(hasHandler)) || 0;
    this.kernel.after(delay, () => {
      if (this.process.alive) done(outcome);
    });
  }

  private stop(error: PlatformError): void {
    this.error = error;
    this.timer?.cancel();
    this.stack.giveUp(this, this.process);
    this.transport?.failed();
    this.answer({ ok: false, error });
    this.serveReads();
  }

  private giveUp(failure: HttpFailure, why: string): void {
    this.dropConnection(`the request failed: ${why}`);
    this.stop(httpError(this.kernel, failure, why, this.kernel.cause));
  }

  private dropConnection(why: string): void {
    const { connection } = this;
    this.connection = undefined;
    this.timer?.cancel();
    if (!connection) return;
    connection.close(why, true);
    this.stack.forget(connection);
  }

  /** The server is given up when it says nothing for too long; a control channel waits as long as its connection stands. */
  private watchTime(): void {
    this.lastHeard = this.kernel.now;
    this.timer?.cancel();
    if (this.transport) return;
    const limit = limits.httpAnswerTimeout.value;
    const look = () => {
      const rest = this.lastHeard + limit - this.kernel.now;
      if (rest > 0) {
        this.timer = this.kernel.after(rest, look);
        return;
      }
      if (this.process.alive) this.giveUp('Timeout', 'the server does not answer');
    };
    this.timer = this.kernel.after(limit, look, this.seq);
  }

  private progress(stage: HttpStage): void {
    this.request.onProgress?.(stage);
  }
}

const redirecting = new Set([301, 302, 303, 307, 308]);

/** RFC 9110, section 9.2.2. */
function isRepeatable(method: string): boolean {
  return /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE)$/.test(method);
}

function isHttp(uri: URL | undefined): boolean {
  return uri?.protocol === 'http:' || uri?.protocol === 'https:';
}

function withoutCoding(headers: readonly HeaderField[]): HeaderField[] {
  return headers.filter(([name]) => !/^content-(encoding|length)$/i.test(name));
}
