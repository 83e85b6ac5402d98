// A TCP server of a scenario.

import type { ServerCertificate } from '../../network/certificates';
import type { MemoryNetwork, MemoryPeer } from '../../network/memoryNetwork';
import { startTestServer, type TestServer } from '../../network/testServer';
import type { Ending, Peer, PeerMessage, PeerPlan } from './peer';
import { Conversation, WallReplies } from './replies';

/** What a peer says by itself. */
type Words = Pick<PeerPlan, 'greeting' | 'replies'>;

export async function realTcpPeer(plan: PeerPlan, port: number, certificate?: ServerCertificate): Promise<Peer> {
  const server = await startTestServer({ port, ...(certificate ? { certificate } : {}) });
  return new RealTcpPeer(plan.name, plan.host, server, plan);
}

/** A server that exists already. */
export class RealTcpPeer implements Peer {
  onChange = () => {};
  private readonly over = new Set<number>();
  private readonly conversations = new Map<number, Conversation>();
  private readonly wall = new WallReplies();

  constructor(
    readonly name: string,
    readonly host: string,
    private readonly server: TestServer,
    { greeting, replies }: Words = { replies: [] },
  ) {
    server.onEvent(({ what, connection, text }) => {
      if (what === 'ended' || what === 'closed' || what === 'reset') this.over.add(connection);
      if (what === 'connected') {
        this.conversations.set(connection, new Conversation(replies, true));
        if (greeting !== undefined) server.send(greeting, connection);
      }
      if (what === 'received') this.answer(connection, text ?? '');
      this.onChange();
    });
  }

  private answer(connection: number, text: string): void {
    for (const { data, after } of this.conversations.get(connection)?.heard(new TextEncoder().encode(text)) ?? [])
      this.wall.later(after, () => {
        if (!this.over.has(connection)) this.server.send(new TextDecoder().decode(data), connection);
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
    this.wall.dispose();
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

  readonly name: string;
  readonly host: string;

  constructor(
    network: MemoryNetwork,
    { name, host, greeting, replies }: PeerPlan,
    readonly port: string,
  ) {
    this.name = name;
    this.host = host;
    const conversations = new WeakMap<MemoryPeer, Conversation>();
    network.serve(host, port, {
      connected: peer => {
        this.peer = peer;
        conversations.set(peer, new Conversation(replies, true));
        if (greeting !== undefined) peer.send(new TextEncoder().encode(greeting));
      },
      received: (peer, data) => {
        this.received += this.decoder.decode(data, { stream: true });
        for (const { data: answer, after } of conversations.get(peer)?.heard(data) ?? [])
          network.later(after, () => peer.send(answer));
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
