// A TCP server of a scenario.

import type { ServerCertificate } from '../../network/certificates';
import type { MemoryNetwork, MemoryPeer } from '../../network/memoryNetwork';
import { startTestServer, type TestServer } from '../../network/testServer';
import type { Ending, Peer, PeerMessage } from './peer';

export async function realTcpPeer(
  name: string,
  host: string,
  port: number,
  certificate?: ServerCertificate,
): Promise<Peer> {
  return new RealTcpPeer(name, host, await startTestServer({ port, ...(certificate ? { certificate } : {}) }));
}

/** A server that exists already. */
export class RealTcpPeer implements Peer {
  onChange = () => {};
  private readonly over = new Set<number>();

  constructor(
    readonly name: string,
    readonly host: string,
    private readonly server: TestServer,
  ) {
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

  send({ data }: PeerMessage): boolean {
    if (!this.isOpen) return false;
    this.server.send(new TextDecoder().decode(data));
    return true;
  }

  end(how: Ending): boolean {
    if (!this.isOpen) return false;
    if (how === 'reset') this.server.reset();
    else this.server.end();
    this.over.add(this.server.connectionCount);
    return true;
  }

  dispose(): Promise<void> {
    return this.server.close();
  }

  private get isOpen(): boolean {
    return this.server.connectionCount > 0 && !this.over.has(this.server.connectionCount);
  }
}

export class MemoryTcpPeer implements Peer {
  received = '';
  onChange = () => {};
  private peer: MemoryPeer | undefined;
  private readonly decoder = new TextDecoder();

  constructor(
    network: MemoryNetwork,
    readonly name: string,
    readonly host: string,
    readonly port: string,
  ) {
    network.serve(host, port, {
      connected: peer => {
        this.peer = peer;
      },
      received: (_, data) => {
        this.received += this.decoder.decode(data, { stream: true });
      },
      ended: peer => {
        if (this.peer === peer) this.peer = undefined;
      },
    });
  }

  send({ data }: PeerMessage): boolean {
    this.peer?.send(data);
    return this.peer !== undefined;
  }

  end(how: Ending): boolean {
    const { peer } = this;
    this.peer = undefined;
    if (how === 'reset') peer?.reset();
    else peer?.end();
    return peer !== undefined;
  }

  async dispose(): Promise<void> {}
}
