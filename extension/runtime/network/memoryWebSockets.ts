// WebSockets in memory: servers behind host:port, the opening handshake with its refusals, messages and close frames.

import { endName, type MemoryHosts } from './memoryHosts';
import type { TransportEvent, WebSocketCommand, WebSocketEvent } from './transport';

/** The opening request as the server sees it. */
export interface WebSocketRequest {
  readonly url: string;
  readonly protocols: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

export interface WebSocketServerHandlers {
  /** Which sub-protocol the server takes, or with which HTTP status it refuses; without this it takes everybody. */
  accept?(request: WebSocketRequest): { readonly protocol?: string; readonly status?: number };
  connected?(peer: MemoryWebSocketPeer, request: WebSocketRequest): void;
  received?(peer: MemoryWebSocketPeer, message: WebSocketMessage): void;
  pinged?(peer: MemoryWebSocketPeer): void;
  /** The client has sent a close frame, or is gone (no code). */
  closed?(peer: MemoryWebSocketPeer, code: number | undefined, reason: string): void;
}

export interface WebSocketMessage {
  readonly data: Uint8Array;
  readonly isText: boolean;
  /** Whether the message ends with this part. */
  readonly isFinal: boolean;
}

interface Client {
  readonly server: WebSocketServerHandlers;
  readonly peer: MemoryWebSocketPeer;
  /** The server's handshake has been sent off and nothing has ended the connection. */
  isOpen: boolean;
}

export class MemoryWebSockets {
  private readonly servers = new Map<string, WebSocketServerHandlers>();
  private readonly clients = new Map<string, Client>();

  constructor(
    private readonly hosts: MemoryHosts,
    private readonly tell: (event: TransportEvent) => void,
  ) {}

  serve(host: string, port: string, handlers: WebSocketServerHandlers): void {
    this.hosts.add(host);
    this.servers.set(endName(host, port), handlers);
  }

  stopServing(host: string, port: string): void {
    this.servers.delete(endName(host, port));
  }

  hasServer(host: string, port: string): boolean {
    return this.servers.has(endName(host, port));
  }

  /** Asks the server that is there. */
  open({ connection, url, protocols, headers }: WebSocketCommand & { do: 'openWebSocket' }): void {
    const { hostname: host, port, protocol } = new URL(url);
    const end = endName(host, port || (protocol === 'wss:' ? '443' : '80'));
    const server = this.servers.get(end);
    if (!server) return;
    const request: WebSocketRequest = { url, protocols, headers };
    const peer = new MemoryWebSocketPeer(event => this.fromServer(connection, event));
    const client: Client = { server, peer, isOpen: true };
    this.clients.set(connection, client);
    this.hosts.onArrival(() => {
      if (!client.isOpen) return;
      const { protocol: chosen = '', status } = server.accept?.(request) ?? {};
      if (status !== undefined) {
        client.isOpen = false;
        const detail = `the server answers ${status}`;
        const failure = 'HttpInvalidServerResponse';
        this.answer(connection, { type: 'failed', connection, failure, detail, httpStatus: status });
        return;
      }
      const local = `127.0.0.1:${this.hosts.freePort()}`;
      this.answer(connection, {
        type: 'opened',
        connection,
        local,
        remote: end,
        protocol: chosen,
        certificateErrors: [],
      });
      server.connected?.(peer, request);
    });
  }

  carryOut(command: WebSocketCommand): void {
    const { connection } = command;
    const client = this.clients.get(connection);
    if (!client?.isOpen) return;
    const { server, peer } = client;
    switch (command.do) {
      case 'openWebSocket':
        return;
      case 'sendMessage': {
        const { isText, isFinal } = command;
        const data = command.data.slice();
        this.hosts.soon(() => this.tell({ type: 'written', connection, bytes: data.length }));
        this.hosts.onArrival(() => peer.arrived({ data, isText, isFinal }, server));
        return;
      }
      case 'ping':
        this.hosts.onArrival(() => {
          server.pinged?.(peer);
          this.answer(connection, { type: 'pong', connection });
        });
        return;
      case 'pong':
        return;
      case 'closeWebSocket': {
        const { code, reason } = command;
        this.hosts.onArrival(() => {
          if (!peer.isOpen) return;
          server.closed?.(peer, code, reason);
          // The close frame of the server answers ours.
          peer.close(code, reason);
        });
        return;
      }
    }
  }

  /** Ends a connection without a close frame. */
  drop(connection: string): void {
    const client = this.clients.get(connection);
    this.clients.delete(connection);
    if (!client?.isOpen) return;
    client.isOpen = false;
    this.hosts.onArrival(() => {
      if (client.peer.isOpen) client.server.closed?.(client.peer, undefined, '');
      client.peer.isOpen = false;
    });
  }

  private fromServer(connection: string, event: PeerEvent): void {
    this.answer(connection, { ...event, connection } as TransportEvent);
  }

  private answer(connection: string, event: TransportEvent): void {
    this.hosts.onArrival(() => {
      const client = this.clients.get(connection);
      if (!client) return;
      if (event.type === 'failed' || event.type === 'closed') {
        client.isOpen = false;
        this.clients.delete(connection);
      }
      this.tell(event);
    });
  }
}

type PeerEvent =
  | Omit<WebSocketEvent & { type: 'message' }, 'connection'>
  | Omit<WebSocketEvent & { type: 'closed' }, 'connection'>
  | Omit<TransportEvent & { type: 'failed' }, 'connection'>;

/** The server's end of one WebSocket. */
export class MemoryWebSocketPeer {
  /** What has arrived, one entry per message or part. */
  readonly received: WebSocketMessage[] = [];
  isOpen = true;

  constructor(private readonly tell: (event: PeerEvent) => void) {}

  /** A text is a text message; `isFinal` false: the message goes on with the next call. */
  send(message: string | Uint8Array, isFinal = true): void {
    if (!this.isOpen) return;
    const isText = typeof message === 'string';
    const data = isText ? new TextEncoder().encode(message) : message.slice();
    this.tell({ type: 'message', data, isText, isFinal });
  }

  /** Sends a close frame; without code an empty one. */
  close(code?: number, reason = ''): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.tell({ type: 'closed', ...(code === undefined ? {} : { code }), reason });
  }

  /** Sends a RST. */
  reset(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.tell({ type: 'failed', failure: 'ConnectionResetByPeer' });
  }

  /** For the network only. */
  arrived(message: WebSocketMessage, server: WebSocketServerHandlers): void {
    if (!this.isOpen) return;
    this.received.push(message);
    server.received?.(this, message);
  }
}
