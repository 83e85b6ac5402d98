// All peers of a scenario by name, opened before the machine starts or with it.

import { UserError } from '../../../../server/base/errors';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import { MemoryHttpPeer, realHttpPeer } from './httpPeer';
import type { Peer, PeerPlan } from './peer';
import { MemoryTcpPeer, realTcpPeer } from './tcpPeer';
import { MemoryUdpPeer, realUdpPeer } from './udpPeer';
import { MemoryWebSocketServerPeer, realWebSocketPeer } from './webSocketPeer';

/** Port of the first peer in memory that names none; the next has the next. */
const memoryPort = 40404;

export class Peers {
  private constructor(private readonly all: readonly Peer[]) {}

  /** Real ones. The promise is rejected when a port is taken. */
  static async onLoopback(plans: readonly PeerPlan[]): Promise<Peers> {
    const all: Peer[] = [];
    for (const { name, kind, port, answers } of plans) {
      const number = Number(port ?? 0);
      if (kind === 'tcp') all.push(await realTcpPeer(name, number));
      else if (kind === 'udp') all.push(await realUdpPeer(name, number));
      else if (kind === 'websocket') all.push(await realWebSocketPeer(name, number));
      else all.push(await realHttpPeer(name, number, answers));
    }
    return new Peers(all);
  }

  static inMemory(plans: readonly PeerPlan[], network: MemoryNetwork): Peers {
    return new Peers(
      plans.map(({ name, kind, host, port, answers }, index) => {
        const number = port ?? String(memoryPort + index);
        if (kind === 'tcp') return new MemoryTcpPeer(network, name, host, number);
        if (kind === 'udp') return new MemoryUdpPeer(network, name, host, number);
        if (kind === 'websocket') return new MemoryWebSocketServerPeer(network, name, host, number);
        return new MemoryHttpPeer(network, name, host, number, answers);
      }),
    );
  }

  set onChange(changed: () => void) {
    for (const peer of this.all) peer.onChange = changed;
  }

  /** Without a name the first. Throws UserError when there is none. */
  named(name: string | undefined): Peer {
    const found = name === undefined ? this.all[0] : this.all.find(peer => peer.name === name);
    if (found) return found;
    const there = this.all.map(peer => `"${peer.name}"`).join(', ');
    const remedy = there === '' ? 'add "server": {} to it' : `it has ${there}`;
    const missing = name === undefined ? 'no server' : `no peer "${name}"`;
    throw new UserError('no-server', `This scenario has ${missing}: ${remedy}.`);
  }

  /** How much each has received. */
  get marks(): ReadonlyMap<string, number> {
    return new Map(this.all.map(peer => [peer.name, peer.received.length]));
  }

  /** What has come since the marks were taken; of all peers when `name` is undefined. */
  receivedSince(marks: ReadonlyMap<string, number>, name: string | undefined): string {
    const peers = name === undefined ? this.all : [this.named(name)];
    return peers.map(peer => peer.received.slice(marks.get(peer.name) ?? 0)).join('');
  }

  /** Puts `{server.host}`, `{server.port}` and their like in. */
  fill(text: string): string {
    return this.all.reduce(
      (filled, { name, host, port }) => filled.replaceAll(`{${name}.host}`, host).replaceAll(`{${name}.port}`, port),
      text,
    );
  }

  async dispose(): Promise<void> {
    for (const peer of this.all) await peer.dispose();
  }
}
