// A WebSocket server of a scenario, whatever the path.

import type { ServerCertificate } from '../../network/certificates';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import type { MemoryWebSocketPeer } from '../../network/memoryWebSockets';
import { startWebSocketTestServer, type WebSocketTestServer } from '../../network/webSocketTestServer';
import type { Ending, Peer, PeerMessage, PeerPlan } from './peer';
import { Conversation, WallReplies } from './replies';

/** What a peer says by itself. */
type Words = Pick<PeerPlan, 'greeting' | 'replies'>;

export async function realWebSocketPeer(plan: PeerPlan, port: number, certificate?: ServerCertificate): Promise<Peer> {
  const server = await startWebSocketTestServer({ port, ...(certificate ? { certificate } : {}) });
  return new RealWebSocketPeer(plan.name, plan.host, server, plan);
}

/** A server that exists already. */
export class RealWebSocketPeer implements Peer {
  received = '';
  onChange = () => {};
  private readonly over = new Set<number>();
  private readonly wall = new WallReplies();

  constructor(
    readonly name: string,
    readonly host: string,
    private readonly server: WebSocketTestServer,
    { greeting, replies }: Words = { replies: [] },
  ) {
    const conversation = new Conversation(replies, false);
    server.onEvent(({ what, connection, message }) => {
      if (what === 'connected' && greeting !== undefined) server.send(greeting, connection);
      if (message !== undefined) {
        this.received += textOf(message);
        for (const { data, after } of conversation.heard(bytesOf(message)))
          this.wall.later(after, () => {
            if (!this.over.has(connection)) server.send(typeof message === 'string' ? textOf(data) : data, connection);
          });
      }
      if (what === 'closed') this.over.add(connection);
      this.onChange();
    });
  }

  get port(): string {
    return String(this.server.port);
  }

  send({ data, isText }: PeerMessage): boolean {
    if (!this.isOpen) return false;
    this.server.send(isText ? textOf(data) : data);
    return true;
  }

  end(how: Ending): boolean {
    if (!this.isOpen) return false;
    if (how === 'reset') this.server.reset();
    else if (how === 'fin') this.server.end();
    else this.server.end(how.code, how.reason);
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

export class MemoryWebSocketServerPeer implements Peer {
  received = '';
  onChange = () => {};
  private peer: MemoryWebSocketPeer | undefined;

  readonly name: string;
  readonly host: string;

  constructor(
    network: MemoryNetwork,
    { name, host, greeting, replies }: PeerPlan,
    readonly port: string,
  ) {
    this.name = name;
    this.host = host;
    const conversation = new Conversation(replies, false);
    network.serveWebSocket(host, port, {
      connected: peer => {
        this.peer = peer;
        if (greeting !== undefined) peer.send(greeting);
      },
      received: (peer, { data, isText }) => {
        this.received += textOf(data);
        for (const { data: answer, after } of conversation.heard(data))
          network.later(after, () => {
            if (peer.isOpen) peer.send(isText ? textOf(answer) : answer);
          });
      },
    });
  }

  send({ data, isText }: PeerMessage): boolean {
    if (!this.peer?.isOpen) return false;
    this.peer.send(isText ? textOf(data) : data);
    return true;
  }

  end(how: Ending): boolean {
    if (!this.peer?.isOpen) return false;
    if (how === 'reset') this.peer.reset();
    else if (how === 'fin') this.peer.close();
    else this.peer.close(how.code, how.reason);
    return true;
  }

  async dispose(): Promise<void> {}
}

function textOf(message: string | Uint8Array): string {
  return typeof message === 'string' ? message : new TextDecoder().decode(message);
}

function bytesOf(message: string | Uint8Array): Uint8Array {
  return typeof message === 'string' ? new TextEncoder().encode(message) : message;
}
