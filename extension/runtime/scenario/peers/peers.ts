// All peers of a scenario by name, opened before the machine starts or with it.

import { UserError } from '../../../../server/base/errors';
import { CertificateAuthority, type ServerCertificate } from '../../network/certificates';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import { isLoopback, type RouteOptions } from '../../network/routes';
import { MemoryHttpPeer, realHttpPeer } from './httpPeer';
import type { Peer, PeerPlan } from './peer';
import { MemoryTcpPeer, realTcpPeer } from './tcpPeer';
import { MemoryUdpPeer, realUdpPeer } from './udpPeer';
import { MemoryWebSocketServerPeer, realWebSocketPeer } from './webSocketPeer';

/** Port of the first peer in memory that names none; the next has the next. */
const memoryPort = 40404;

export class Peers {
  private constructor(
    private readonly all: readonly Peer[],
    /** Of real ones: where the app's addresses lead, and whom it trusts. */
    readonly reached: Pick<RouteOptions, 'routes' | 'trusted'> = {},
  ) {}

  /** Real ones. The promise is rejected when a port is taken. */
  static async onLoopback(plans: readonly PeerPlan[]): Promise<Peers> {
    const authority = plans.some(plan => plan.tls) ? new CertificateAuthority() : undefined;
    const all: Peer[] = [];
    const routes: Record<string, string> = {};
    for (const plan of plans) {
      const certificate = plan.tls ? authority?.issue({ hosts: [plan.host] }) : undefined;
      const peer = await openReal(plan, certificate);
      if (!isLoopback(plan.host)) routes[`${plan.host}:${peer.port}`] = `127.0.0.1:${peer.port}`;
      all.push(peer);
    }
    return new Peers(all, { routes, ...(authority ? { trusted: authority.cert } : {}) });
  }

  /** Those that somebody else has opened. */
  static of(all: readonly Peer[]): Peers {
    return new Peers(all);
  }

  static inMemory(plans: readonly PeerPlan[], network: MemoryNetwork): Peers {
    return new Peers(
      plans.map((plan, index) => {
        const port = plan.port ?? String(memoryPort + index);
        switch (plan.kind) {
          case 'tcp':
            return new MemoryTcpPeer(network, plan, port);
          case 'udp':
            return new MemoryUdpPeer(network, plan, port);
          case 'websocket':
            return new MemoryWebSocketServerPeer(network, plan, port);
          case 'http':
            return new MemoryHttpPeer(network, plan.name, plan.host, port, plan.answers);
        }
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
    const remedy = there === '' ? 'add "server": {} to the scenario' : `there are ${there}`;
    const missing = name === undefined ? 'no server' : `no peer "${name}"`;
    throw new UserError('no-server', `There is ${missing}: ${remedy}.`);
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

/** The promise is rejected when the port is taken. */
function openReal(plan: PeerPlan, certificate?: ServerCertificate): Promise<Peer> {
  const { name, kind, host, answers } = plan;
  const port = Number(plan.port ?? 0);
  switch (kind) {
    case 'tcp':
      return realTcpPeer(plan, port, certificate);
    case 'udp':
      return realUdpPeer(plan, port);
    case 'websocket':
      return realWebSocketPeer(plan, port, certificate);
    case 'http':
      return realHttpPeer(name, host, port, answers, certificate);
  }
}
