// A WebSocket server on loopback that a script can lead: it notes what happens, and sends, closes, resets on demand.

import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ServerCertificate } from './certificates';

export interface WebSocketTestServerOptions {
  /** 0 or nothing: the system chooses. */
  readonly port?: number;
  /** Sub-protocols that the server knows; it takes the first of the client's that is among them. */
  readonly protocols?: readonly string[];
  /** With it the server is one for wss: addresses. */
  readonly certificate?: ServerCertificate;
  /** Called for every message; what it returns is sent back. */
  readonly reply?: (message: string | Uint8Array) => string | Uint8Array | undefined;
}

export interface WebSocketTestEvent {
  readonly what: 'connected' | 'received' | 'pinged' | 'ponged' | 'closed';
  /** Number of the connection, from 1. */
  readonly connection: number;
  readonly message?: string | Uint8Array;
  /** Of the client's close frame; 1005: it held none, 1006: there was no close frame. */
  readonly code?: number;
  readonly reason?: string;
}

/** Starts to listen; the promise is rejected when the port is taken. */
export function startWebSocketTestServer(options: WebSocketTestServerOptions = {}): Promise<WebSocketTestServer> {
  return new Promise((resolve, reject) => {
    const known = options.protocols ?? [];
    const web = options.certificate ? https.createServer(options.certificate) : http.createServer();
    const server = new WebSocketServer({
      server: web,
      handleProtocols: offered => [...offered].find(protocol => known.includes(protocol)) ?? false,
    });
    web.once('error', reject);
    web.listen(options.port ?? 0, '127.0.0.1', () => {
      web.off('error', reject);
      resolve(new WebSocketTestServer(web, server, options));
    });
  });
}

/** Sends go to the newest connection unless told otherwise. */
export class WebSocketTestServer {
  readonly log: WebSocketTestEvent[] = [];
  /** Headers of each opening request. */
  readonly requests: Readonly<Record<string, string | string[] | undefined>>[] = [];
  private readonly connections: WebSocket[] = [];
  private readonly listeners: ((event: WebSocketTestEvent) => void)[] = [];

  constructor(
    private readonly web: http.Server | https.Server,
    private readonly server: WebSocketServer,
    private readonly options: WebSocketTestServerOptions,
  ) {
    server.on('connection', (socket, request) => {
      this.requests.push(request.headers);
      this.accept(socket);
    });
  }

  get port(): number {
    return (this.web.address() as AddressInfo).port;
  }

  get connectionCount(): number {
    return this.connections.length;
  }

  /** The newest connection is open. */
  get isConnected(): boolean {
    const newest = this.connections.at(-1);
    return newest !== undefined && newest.readyState === newest.OPEN;
  }

  onEvent(listener: (event: WebSocketTestEvent) => void): void {
    this.listeners.push(listener);
  }

  /** A text is sent as text, bytes as binary. */
  send(message: string | Uint8Array, connection = this.connections.length): void {
    this.socket(connection).send(message);
  }

  /** Sends a close frame; without code an empty one. */
  end(code?: number, reason = '', connection = this.connections.length): void {
    this.socket(connection).close(code, reason);
  }

  /** Drops the connection without a close frame. */
  reset(connection = this.connections.length): void {
    this.socket(connection).terminate();
  }

  /** Resolves when `condition` holds; it is asked now and after every event. */
  until(condition: (server: WebSocketTestServer) => boolean): Promise<void> {
    if (condition(this)) return Promise.resolve();
    return new Promise(resolve => {
      this.listeners.push(() => {
        if (condition(this)) resolve();
      });
    });
  }

  /** Drops all connections and stops listening. */
  close(): Promise<void> {
    for (const socket of this.connections) socket.terminate();
    this.server.close();
    this.web.closeAllConnections();
    return new Promise(resolve => this.web.close(() => resolve()));
  }

  private accept(socket: WebSocket): void {
    const connection = this.connections.push(socket);
    socket.on('message', (data: Buffer, isBinary) => {
      const message = isBinary ? new Uint8Array(data) : data.toString('utf8');
      this.note({ what: 'received', connection, message });
      const reply = this.options.reply?.(message);
      if (reply !== undefined) socket.send(reply);
    });
    socket.on('ping', () => this.note({ what: 'pinged', connection }));
    socket.on('pong', () => this.note({ what: 'ponged', connection }));
    socket.on('close', (code, reason) =>
      this.note({ what: 'closed', connection, code, reason: reason.toString('utf8') }),
    );
    socket.on('error', () => {});
    this.note({ what: 'connected', connection });
  }

  private socket(connection: number): WebSocket {
    const socket = this.connections[connection - 1];
    if (!socket) throw new Error(`The test server has no connection ${connection} yet.`);
    return socket;
  }

  private note(event: WebSocketTestEvent): void {
    this.log.push(event);
    for (const listener of this.listeners) listener(event);
  }
}
