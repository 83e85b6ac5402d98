// The server that a scenario talks through: a real one on loopback, or one that exists only in the simulated network.

import type { MemoryNetwork, MemoryPeer } from '../network/memoryNetwork';
import { startTestServer, type TestServer } from '../network/testServer';

export interface ScenarioServer {
  readonly host: string;
  readonly port: string;
  /** Everything that came, over all connections, joined. */
  readonly received: string;
  readonly connectionCount: number;
  /** Called when something has arrived or ended; with real sockets the loop of the machine does not see that by itself. */
  onChange: () => void;
  /** To the newest connection. False when there is none that is open. */
  send(data: Uint8Array): boolean;
  /** Ends the newest connection: in order (`fin`) or at once (`reset`). False when there is none that is open. */
  close(how: 'fin' | 'reset'): boolean;
  dispose(): Promise<void>;
}

/** Port 0: the system chooses. */
export async function tcpServer(port: number): Promise<ScenarioServer> {
  return new TcpServer(await startTestServer({ port }));
}

class TcpServer implements ScenarioServer {
  readonly host = '127.0.0.1';
  onChange = () => {};
  private readonly over = new Set<number>();

  constructor(private readonly server: TestServer) {
    server.onEvent(({ what, connection }) => {
      if (what === 'ended' || what === 'closed' || what === 'reset') this.over.add(connection);
      this.onChange();
    });
  }

  get port(): string {
    return String(this.server.port);
  }

  get received(): string {
    return Array.from({ length: this.server.connectionCount }, (_, i) => this.server.textOf(i + 1)).join('');
  }

  get connectionCount(): number {
    return this.server.connectionCount;
  }

  send(data: Uint8Array): boolean {
    if (!this.isOpen) return false;
    this.server.send(new TextDecoder().decode(data));
    return true;
  }

  close(how: 'fin' | 'reset'): boolean {
    if (!this.isOpen) return false;
    if (how === 'reset') this.server.reset();
    else this.server.end();
    this.over.add(this.connectionCount);
    return true;
  }

  dispose(): Promise<void> {
    return this.server.close();
  }

  private get isOpen(): boolean {
    return this.connectionCount > 0 && !this.over.has(this.connectionCount);
  }
}

export function memoryServer(network: MemoryNetwork, host: string, port: string): ScenarioServer {
  return new InMemoryServer(network, host, port);
}

class InMemoryServer implements ScenarioServer {
  received = '';
  connectionCount = 0;
  onChange = () => {};
  private peer: MemoryPeer | undefined;
  private readonly decoder = new TextDecoder();

  constructor(
    network: MemoryNetwork,
    readonly host: string,
    readonly port: string,
  ) {
    network.serve(host, port, {
      connected: peer => {
        this.peer = peer;
        this.connectionCount++;
      },
      received: (_, data) => {
        this.received += this.decoder.decode(data, { stream: true });
      },
      ended: peer => {
        if (this.peer === peer) this.peer = undefined;
      },
    });
  }

  send(data: Uint8Array): boolean {
    this.peer?.send(data);
    return this.peer !== undefined;
  }

  close(how: 'fin' | 'reset'): boolean {
    const { peer } = this;
    this.peer = undefined;
    if (how === 'reset') peer?.reset();
    else peer?.end();
    return peer !== undefined;
  }

  async dispose(): Promise<void> {}
}
