// A TCP server on loopback that a script can lead: it notes what happens with its time, and sends, ends, resets on demand.

import net from 'node:net';
import tls from 'node:tls';
import type { ServerCertificate } from './certificates';

export interface TestServerOptions {
  /** 0 or nothing: the system chooses. */
  readonly port?: number;
  /** Milliseconds, for the log; by default the log counts from the start of the server. */
  readonly now?: () => number;
  /** Called for every piece of data; what it returns is sent back. */
  readonly reply?: (data: string) => string | undefined;
  /** With it a client may begin TLS at any time: at once, or behind some words in the clear. A function: by the name it asks for. */
  readonly certificate?: ServerCertificate | ((host: string) => ServerCertificate);
}

export interface TestServerEvent {
  readonly at: number;
  readonly what: 'connected' | 'secured' | 'received' | 'sent' | 'ended' | 'reset' | 'closed';
  /** Number of the connection, from 1. */
  readonly connection: number;
  /** What was received or sent, as UTF-8. */
  readonly text?: string;
}

/** First byte of the first record of a client that begins TLS: RFC 8446, 5.1. */
const handshake = 22;

/** Starts to listen; the promise is rejected when the port is taken. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const server = new TestServer(options);
  await server.listen(options.port ?? 0);
  return server;
}

/** Sends go to the newest connection unless told otherwise. */
export class TestServer {
  readonly log: TestServerEvent[] = [];
  private readonly server: net.Server;
  private readonly connections: net.Socket[] = [];
  private readonly received: string[] = [];
  /** What an encrypted connection goes over. */
  private readonly plain = new WeakMap<net.Socket, net.Socket>();
  private readonly now: () => number;
  private watchers: (() => void)[] = [];
  private listeners: ((event: TestServerEvent) => void)[] = [];

  constructor(private readonly options: TestServerOptions) {
    const start = performance.now();
    this.now = options.now ?? (() => Math.round(performance.now() - start));
    this.server = net.createServer({ allowHalfOpen: true }, socket => this.accept(socket));
  }

  get port(): number {
    const address = this.server.address();
    return address && typeof address === 'object' ? address.port : 0;
  }

  get connectionCount(): number {
    return this.connections.length;
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', () => {
        this.server.off('error', reject);
        resolve();
      });
    });
  }

  onEvent(listener: (event: TestServerEvent) => void): void {
    this.listeners.push(listener);
  }

  /** Everything that came over one connection, joined; the newest if no number is given. */
  textOf(connection = this.connections.length): string {
    return this.received[connection - 1] ?? '';
  }

  send(text: string, connection = this.connections.length): void {
    this.socket(connection).write(text);
    this.note('sent', connection, text);
  }

  /** Sends a FIN. */
  end(connection = this.connections.length): void {
    this.socket(connection).end();
  }

  /** Sends a RST. */
  reset(connection = this.connections.length): void {
    const socket = this.socket(connection);
    (this.plain.get(socket) ?? socket).resetAndDestroy();
    this.note('reset', connection);
  }

  /** Resolves when `condition` holds; it is asked now and after every event. */
  until(condition: (server: TestServer) => boolean): Promise<void> {
    if (condition(this)) return Promise.resolve();
    return new Promise(resolve => {
      const watch = () => {
        if (!condition(this)) return;
        this.watchers = this.watchers.filter(other => other !== watch);
        resolve();
      };
      this.watchers.push(watch);
    });
  }

  /** Drops all connections and stops listening. */
  close(): Promise<void> {
    for (const socket of this.connections) socket.destroy();
    return new Promise(resolve => this.server.close(() => resolve()));
  }

  private accept(socket: net.Socket): void {
    const connection = this.connections.push(socket);
    this.received.push('');
    socket.setNoDelay(true);
    this.hear(socket, connection);
    this.note('connected', connection);
  }

  private hear(socket: net.Socket, connection: number): void {
    const isCurrent = () => this.connections[connection - 1] === socket;
    socket.on('data', data => {
      const { certificate } = this.options;
      if (certificate && data[0] === handshake && !(socket instanceof tls.TLSSocket)) {
        this.secure(socket, connection, data);
        return;
      }
      const text = data.toString('utf8');
      this.received[connection - 1] += text;
      this.note('received', connection, text);
      const reply = this.options.reply?.(text);
      if (reply !== undefined) this.send(reply, connection);
    });
    socket.on('end', () => {
      if (isCurrent()) this.note('ended', connection);
    });
    socket.on('close', () => {
      if (isCurrent()) this.note('closed', connection);
    });
    socket.on('error', () => {});
  }

  private secure(plain: net.Socket, connection: number, hello: Buffer): void {
    plain.removeAllListeners('data').removeAllListeners('end');
    plain.pause();
    plain.unshift(hello);
    const secured = new tls.TLSSocket(plain, { isServer: true, ...this.contexts() });
    this.connections[connection - 1] = secured;
    this.plain.set(secured, plain);
    this.hear(secured, connection);
    secured.once('secure', () => this.note('secured', connection));
  }

  private contexts(): tls.TLSSocketOptions {
    const { certificate } = this.options;
    if (typeof certificate !== 'function') return { secureContext: tls.createSecureContext(certificate) };
    return {
      secureContext: tls.createSecureContext(certificate('localhost')),
      SNICallback: (host, done) => done(null, tls.createSecureContext(certificate(host))),
    };
  }

  private socket(connection: number): net.Socket {
    const socket = this.connections[connection - 1];
    if (!socket) throw new Error(`The test server has no connection ${connection} yet.`);
    return socket;
  }

  private note(what: TestServerEvent['what'], connection: number, text?: string): void {
    const event = { at: this.now(), what, connection, ...(text === undefined ? {} : { text }) };
    this.log.push(event);
    for (const listener of this.listeners) listener(event);
    for (const watch of [...this.watchers]) watch();
  }
}
