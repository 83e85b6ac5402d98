// A UDP socket of a scenario.

import { type DatagramTestServer, startDatagramTestServer } from '../../network/datagramTestServer';
import type { MemoryDatagramPeer } from '../../network/memoryDatagrams';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import type { Peer, PeerMessage, PeerPlan } from './peer';
import { Conversation, WallReplies } from './replies';

export async function realUdpPeer(plan: PeerPlan, port: number): Promise<Peer> {
  return new RealUdpPeer(plan, await startDatagramTestServer({ port }));
}

class RealUdpPeer implements Peer {
  onChange = () => {};
  readonly name: string;
  readonly host: string;
  private readonly wall = new WallReplies();

  constructor(
    { name, host, replies }: PeerPlan,
    private readonly server: DatagramTestServer,
  ) {
    this.name = name;
    this.host = host;
    const conversation = new Conversation(replies, false);
    server.onDatagram = (data, answer) => {
      for (const { data: reply, after } of conversation.heard(data)) this.wall.later(after, () => answer(reply));
      this.onChange();
    };
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
    this.wall.dispose();
    return this.server.close();
  }
}

export class MemoryUdpPeer implements Peer {
  onChange = () => {};
  private readonly peer: MemoryDatagramPeer;

  readonly name: string;
  readonly host: string;

  constructor(
    network: MemoryNetwork,
    { name, host, replies }: PeerPlan,
    readonly port: string,
  ) {
    this.name = name;
    this.host = host;
    const conversation = new Conversation(replies, false);
    this.peer = network.serveDatagrams(host, port, (peer, data, from) => {
      for (const { data: answer, after } of conversation.heard(data))
        network.later(after, () => peer.send(answer, from));
    });
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
