// A network that exists only in memory and in virtual time: hosts, servers and faults for tests and scripted runs.

import { type DatagramHandler, type MemoryDatagramPeer, MemoryDatagrams } from './memoryDatagrams';
import { endName, MemoryHosts, type MemoryNetworkOptions } from './memoryHosts';
import { MemoryWebSockets, type WebSocketServerHandlers } from './memoryWebSockets';
import { isGroup } from './routes';
import type { Transport, TransportCommand, TransportEvent, TransportFailure, TransportListener } from './transport';

export interface MemoryServerHandlers {
  connected?(peer: MemoryPeer): void;
  received?(peer: MemoryPeer, data: Uint8Array): void;
  ended?(peer: MemoryPeer): void;
  /** Whether the server answers the handshake of TLS; false: it keeps silent. */
  readonly speaksTls?: boolean;
  /** TLS from now on. */
  secured?(peer: MemoryPeer): void;
}

interface Client {
  open: boolean;
  peer?: MemoryPeer;
  localEnded: boolean;
}

/** Each host:port either has a server, or refuses; hosts that were never named do not exist. */
export class MemoryNetwork implements Transport {
  private listener: TransportListener = () => {};
  private readonly hosts: MemoryHosts;
  private readonly webSockets: MemoryWebSockets;
  private readonly datagrams: MemoryDatagrams;
  private readonly servers = new Map<string, MemoryServerHandlers>();
  private readonly clients = new Map<string, Client>();
  private readonly listeners = new Map<string, { port: string; accepted: number }>();

  constructor(private readonly options: MemoryNetworkOptions) {
    this.hosts = new MemoryHosts(options);
    this.webSockets = new MemoryWebSockets(this.hosts, event => this.listener(event));
    this.datagrams = new MemoryDatagrams(this.hosts, event => this.listener(event));
  }

  /** Puts a TCP server behind host:port. A second call replaces the handlers for new connections. */
  serve(host: string, port: string, handlers: MemoryServerHandlers = {}): void {
    this.hosts.add(host);
    this.servers.set(endName(host, port), handlers);
  }

  /** Puts a WebSocket server behind host:port, whatever the path. A second call replaces the handlers for new connections. */
  serveWebSocket(host: string, port: string, handlers: WebSocketServerHandlers = {}): void {
    this.webSockets.serve(host, port, handlers);
  }

  /** Binds a UDP socket of a server to host:port. */
  serveDatagrams(host: string, port: string, received: DatagramHandler = () => {}): MemoryDatagramPeer {
    return this.datagrams.serve(host, port, received);
  }

  /** Runs `say` so many virtual milliseconds later, for servers that take their time; at once when that is none. */
  later(milliseconds: number, say: () => void): void {
    if (milliseconds === 0) say();
    else this.options.after(milliseconds, say);
  }

  stopServing(host: string, port: string): void {
    this.servers.delete(endName(host, port));
    this.webSockets.stopServing(host, port);
    this.datagrams.stopServing(host, port);
  }

  /** Lets connection attempts to host:port fail in that way until `failure` is undefined. Timed out: nobody ever answers. */
  fail(host: string, port: string, failure: TransportFailure | undefined): void {
    this.hosts.fail(host, port, failure);
  }

  /** Connects from outside to a listener of the simulated app. */
  dial(port: string): MemoryPeer | undefined {
    for (const [name, entry] of this.listeners) {
      if (entry.port !== port) continue;
      const connection = `${name}.${++entry.accepted}`;
      const peer = this.attach(connection, {});
      this.tell({
        type: 'accepted',
        connection,
        listener: name,
        local: `127.0.0.1:${port}`,
        remote: `127.0.0.1:${this.hosts.freePort()}`,
      });
      return peer;
    }
    return undefined;
  }

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  carryOut(command: TransportCommand): void {
    const { connection } = command;
    switch (command.do) {
      case 'connect':
        this.connect(connection, command.host, command.port);
        break;
      case 'listen':
        this.listen(connection, command.port);
        break;
      case 'write':
        this.write(connection, command.data);
        break;
      case 'end':
        this.end(connection);
        break;
      case 'secure':
        this.secure(connection);
        break;
      case 'close':
      case 'abort':
        this.close(connection);
        break;
      case 'keepAlive':
      case 'receive':
        // What waits for the receiver waits in the simulated socket.
        break;
      case 'openWebSocket':
        this.openWebSocket(command);
        break;
      case 'sendMessage':
      case 'ping':
      case 'pong':
      case 'closeWebSocket':
        this.webSockets.carryOut(command);
        break;
      case 'bindDatagram':
      case 'joinGroup':
      case 'sendDatagram':
        this.datagrams.carryOut(command);
        break;
      case 'resolve':
        this.resolve(connection, command.host, command.port);
        break;
    }
  }

  private connect(connection: string, host: string, port: string): void {
    // A server of WebSockets takes the connection too, and waits for a handshake.
    const server = this.servers.get(endName(host, port)) ?? (this.webSockets.hasServer(host, port) ? {} : undefined);
    const failure = this.hosts.failureAt(host, port) ?? (server ? undefined : 'ConnectionRefused');
    if (failure) this.refuse(connection, failure);
    if (failure || !server) return;
    const peer = this.attach(connection, server);
    const local = `127.0.0.1:${this.hosts.freePort()}`;
    this.tell({ type: 'connected', connection, local, remote: `${host}:${port}` });
    this.hosts.onArrival(() => server.connected?.(peer));
  }

  private openWebSocket(command: TransportCommand & { do: 'openWebSocket' }): void {
    const { hostname: host, port, protocol } = new URL(command.url);
    const number = port || (protocol === 'wss:' ? '443' : '80');
    const failure = this.hosts.failureAt(host, number);
    if (failure) this.refuse(command.connection, failure);
    else if (this.webSockets.hasServer(host, number)) this.webSockets.open(command);
    else if (this.servers.has(endName(host, number)))
      this.refuse(command.connection, 'HttpInvalidServerResponse', 'the server does not speak WebSocket');
    else this.refuse(command.connection, 'ConnectionRefused');
  }

  private resolve(connection: string, host: string, port: string): void {
    if (!isGroup(host) && this.hosts.failureAt(host, port) === 'HostNotFound') this.refuse(connection, 'HostNotFound');
    else this.tell({ type: 'resolved', connection, remote: endName(host, port) });
  }

  /** Who has timed out hears nothing. */
  private refuse(connection: string, failure: TransportFailure, detail?: string): void {
    if (failure !== 'ConnectionTimedOut')
      this.tell({ type: 'failed', connection, failure, ...(detail === undefined ? {} : { detail }) });
  }

  private listen(connection: string, port: string): void {
    const chosen = port === '' || port === '0' ? this.hosts.freePort() : port;
    if ([...this.listeners.values()].some(entry => entry.port === chosen)) {
      this.tell({ type: 'failed', connection, failure: 'AddressAlreadyInUse' });
      return;
    }
    this.listeners.set(connection, { port: chosen, accepted: 0 });
    this.tell({ type: 'listening', connection, local: `0.0.0.0:${chosen}` });
  }

  private write(connection: string, data: Uint8Array): void {
    const client = this.clients.get(connection);
    if (!client?.open || client.localEnded) return;
    const bytes = data.slice();
    this.hosts.soon(() => this.listener({ type: 'written', connection, bytes: bytes.length }));
    this.hosts.onArrival(() => client.peer?.arrived(bytes));
  }

  /** The handshake goes there and back without bytes; the certificate is a good one. */
  private secure(connection: string): void {
    const client = this.clients.get(connection);
    if (!client?.open) return;
    const { peer } = client;
    if (!peer || peer.handlers.speaksTls === false) return;
    this.hosts.onArrival(() => {
      peer.handlers.secured?.(peer);
      this.tell({ type: 'secured', connection, certificateErrors: [] });
    });
  }

  private end(connection: string): void {
    const client = this.clients.get(connection);
    if (!client?.open || client.localEnded) return;
    client.localEnded = true;
    this.hosts.onArrival(() => client.peer?.remoteEnded());
  }

  private close(connection: string): void {
    this.listeners.delete(connection);
    this.webSockets.drop(connection);
    this.datagrams.close(connection);
    this.end(connection);
    const client = this.clients.get(connection);
    if (client) client.open = false;
  }

  private attach(connection: string, handlers: MemoryServerHandlers): MemoryPeer {
    const client: Client = { open: true, localEnded: false };
    client.peer = new MemoryPeer(handlers, event => {
      if (client.open) this.tell({ ...event, connection } as TransportEvent);
    });
    this.clients.set(connection, client);
    return client.peer;
  }

  private tell(event: TransportEvent): void {
    this.hosts.onArrival(() => {
      const client = this.clients.get(event.connection);
      if (client && !client.open) return;
      if (event.type === 'failed' && client) client.open = false;
      this.listener(event);
    });
  }
}

type PeerEvent =
  | { readonly type: 'received'; readonly data: Uint8Array }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly failure: TransportFailure };

/** The far end of one connection. */
export class MemoryPeer {
  /** Everything that has arrived here, one entry per write. */
  readonly received: Uint8Array[] = [];
  ended = false;

  constructor(
    /** For the network only. */
    readonly handlers: MemoryServerHandlers,
    private readonly tell: (event: PeerEvent) => void,
  ) {}

  send(data: Uint8Array): void {
    this.tell({ type: 'received', data: data.slice() });
  }

  /** Sends a FIN. */
  end(): void {
    this.tell({ type: 'ended' });
  }

  /** Sends a RST. */
  reset(): void {
    this.tell({ type: 'failed', failure: 'ConnectionResetByPeer' });
  }

  /** For the network only. */
  arrived(data: Uint8Array): void {
    this.received.push(data);
    this.handlers.received?.(this, data);
  }

  /** For the network only. */
  remoteEnded(): void {
    this.ended = true;
    this.handlers.ended?.(this);
  }
}
