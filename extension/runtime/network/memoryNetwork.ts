// A network that exists only in memory and in virtual time: hosts, servers and faults for tests and scripted runs.

import type { Transport, TransportEvent, TransportFailure, TransportListener } from './transport';

export interface MemoryNetworkOptions {
  /** Runs `fn` so many virtual milliseconds later; the kernel's `after`. */
  readonly after: (delay: number, fn: () => void) => void;
  /** Time that anything needs from one end to the other, in milliseconds. */
  readonly latency?: number;
}

export interface MemoryServerHandlers {
  connected?(peer: MemoryPeer): void;
  received?(peer: MemoryPeer, data: Uint8Array): void;
  ended?(peer: MemoryPeer): void;
}

interface Client {
  open: boolean;
  peer?: MemoryPeer;
  localEnded: boolean;
}

/** Each host:port either has a server, or refuses; hosts that were never named do not exist. */
export class MemoryNetwork implements Transport {
  private listener: TransportListener = () => {};
  private readonly hosts = new Set<string>(['localhost', '127.0.0.1']);
  private readonly servers = new Map<string, MemoryServerHandlers>();
  private readonly faults = new Map<string, TransportFailure>();
  private readonly clients = new Map<string, Client>();
  private readonly listeners = new Map<string, { port: string; accepted: number }>();
  private readonly latency: number;
  private nextPort = 49152;

  constructor(private readonly options: MemoryNetworkOptions) {
    this.latency = options.latency ?? 10;
  }

  /** Puts a server behind host:port. A second call replaces the handlers for new connections. */
  serve(host: string, port: string, handlers: MemoryServerHandlers = {}): void {
    this.hosts.add(host.toLowerCase());
    this.servers.set(key(host, port), handlers);
  }

  stopServing(host: string, port: string): void {
    this.servers.delete(key(host, port));
  }

  /** Lets connection attempts to host:port fail in that way until `failure` is undefined. Timed out: nobody ever answers. */
  fail(host: string, port: string, failure: TransportFailure | undefined): void {
    this.hosts.add(host.toLowerCase());
    if (failure) this.faults.set(key(host, port), failure);
    else this.faults.delete(key(host, port));
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
        remote: this.nextAddress(),
      });
      return peer;
    }
    return undefined;
  }

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  connect(connection: string, host: string, port: string): void {
    const fault = this.faults.get(key(host, port));
    if (!this.hosts.has(host.toLowerCase())) {
      this.tell({ type: 'failed', connection, failure: 'HostNotFound' });
      return;
    }
    if (fault === 'ConnectionTimedOut') return;
    if (fault) {
      this.tell({ type: 'failed', connection, failure: fault });
      return;
    }
    const server = this.servers.get(key(host, port));
    if (!server) {
      this.tell({ type: 'failed', connection, failure: 'ConnectionRefused' });
      return;
    }
    const peer = this.attach(connection, server);
    this.tell({ type: 'connected', connection, local: this.nextAddress(), remote: `${host}:${port}` });
    this.options.after(this.latency, () => server.connected?.(peer));
  }

  listen(connection: string, port: string): void {
    const chosen = port === '' || port === '0' ? String(this.nextPort++) : port;
    if ([...this.listeners.values()].some(entry => entry.port === chosen)) {
      this.tell({ type: 'failed', connection, failure: 'AddressAlreadyInUse' });
      return;
    }
    this.listeners.set(connection, { port: chosen, accepted: 0 });
    this.tell({ type: 'listening', connection, local: `0.0.0.0:${chosen}` });
  }

  write(connection: string, data: Uint8Array): void {
    const client = this.clients.get(connection);
    if (!client?.open || client.localEnded) return;
    const bytes = data.slice();
    this.options.after(0, () => this.listener({ type: 'written', connection, bytes: bytes.length }));
    this.options.after(this.latency, () => client.peer?.arrived(bytes));
  }

  end(connection: string): void {
    const client = this.clients.get(connection);
    if (!client?.open || client.localEnded) return;
    client.localEnded = true;
    this.options.after(this.latency, () => client.peer?.remoteEnded());
  }

  close(connection: string): void {
    this.listeners.delete(connection);
    this.end(connection);
    const client = this.clients.get(connection);
    if (client) client.open = false;
  }

  abort(connection: string): void {
    this.close(connection);
  }

  /** Nothing to do: what waits for the receiver waits in the simulated socket. */
  setReceiving(): void {}

  private attach(connection: string, handlers: MemoryServerHandlers): MemoryPeer {
    const client: Client = { open: true, localEnded: false };
    client.peer = new MemoryPeer(handlers, event => {
      if (client.open) this.tell({ ...event, connection } as TransportEvent);
    });
    this.clients.set(connection, client);
    return client.peer;
  }

  private tell(event: TransportEvent): void {
    this.options.after(this.latency, () => {
      const client = this.clients.get(event.connection);
      if (client && !client.open) return;
      if (event.type === 'failed' && client) client.open = false;
      this.listener(event);
    });
  }

  private nextAddress(): string {
    return `127.0.0.1:${this.nextPort++}`;
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
    private readonly handlers: MemoryServerHandlers,
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

function key(host: string, port: string): string {
  return `${host.toLowerCase()}:${port}`;
}
