// A WebSocket server of a scenario, whatever the path.

import type { ServerCertificate } from '../../network/certificates';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import type { MemoryWebSocketPeer } from '../../network/memoryWebSockets';
import { startWebSocketTestServer, type WebSocketTestServer } from '../../network/webSocketTestServer';
import type { Ending, Peer, PeerMessage } from './peer';

export async function realWebSocketPeer(
  name: string,
  host: string,
  port: number,
  certificate?: ServerCertificate,
): Promise<Peer> {
  return new RealWebSocketPeer(
    name,
    host,
    await startWebSocketTestServer({ port, ...(certificate ? { certificate } : {}) }),
  );
}

/** A server that exists already. */
export class RealWebSocketPeer implements Peer {
  received = '';
  onChange = () => {};
  private readonly over = new Set<number>();

  constructor(
    readonly name: string,
    readonly host: string,
    private readonly server: WebSocketTestServer,
  ) {
    server.onEvent(({ what, connection, message }) => {
      if (message !== undefined) this.received += textOf(message);
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

  constructor(
    network: MemoryNetwork,
    readonly name: string,
    readonly host: string,
    readonly port: string,
  ) {
    network.serveWebSocket(host, port, {
      connected: peer => {
        this.peer = peer;
      },
      received: (_, { data }) => {
        this.received += textOf(data);
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
