// A UDP socket of a scenario.

import { type DatagramTestServer, startDatagramTestServer } from '../../network/datagramTestServer';
import type { MemoryDatagramPeer } from '../../network/memoryDatagrams';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import type { Peer, PeerMessage } from './peer';

export async function realUdpPeer(name: string, host: string, port: number): Promise<Peer> {
  return new RealUdpPeer(name, host, await startDatagramTestServer({ port }));
}

class RealUdpPeer implements Peer {
  onChange = () => {};

  constructor(
    readonly name: string,
    readonly host: string,
    private readonly server: DatagramTestServer,
  ) {
    server.onDatagram = () => this.onChange();
  }

  get port(): string {
    return String(this.server.port);
  }

  get received(): string {
    return textOf(this.server.received);
  }

  send({ data }: PeerMessage): boolean {
    return this.server.send(data);
  }

  /** UDP has no connections. */
  end(): boolean {
    return false;
  }

  dispose(): Promise<void> {
    return this.server.close();
  }
}

export class MemoryUdpPeer implements Peer {
  onChange = () => {};
  private readonly peer: MemoryDatagramPeer;

  constructor(
    network: MemoryNetwork,
    readonly name: string,
    readonly host: string,
    readonly port: string,
  ) {
    this.peer = network.serveDatagrams(host, port);
  }

  get received(): string {
    return textOf(this.peer.received.map(({ data }) => data));
  }

  send({ data }: PeerMessage): boolean {
    this.peer.send(data);
    return this.peer.received.length > 0;
  }

  /** UDP has no connections. */
  end(): boolean {
    return false;
  }

  async dispose(): Promise<void> {}
}

function textOf(datagrams: readonly Uint8Array[]): string {
  return datagrams.map(data => new TextDecoder().decode(data)).join('');
}
