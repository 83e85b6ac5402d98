// UDP in memory: sockets of the simulated app and of servers, by host and port.

import { endName, type MemoryHosts } from './memoryHosts';
import { isGroup } from './routes';
import type { DatagramCommand, TransportEvent } from './transport';

export type DatagramHandler = (peer: MemoryDatagramPeer, data: Uint8Array, from: string) => void;

export class MemoryDatagrams {
  private readonly peers = new Map<string, MemoryDatagramPeer>();
  /** Port → name of the app's socket that is bound to it. */
  private readonly bound = new Map<string, string>();
  /** Group → names of the app's sockets that have joined it. */
  private readonly members = new Map<string, Set<string>>();

  constructor(
    private readonly hosts: MemoryHosts,
    private readonly tell: (event: TransportEvent) => void,
  ) {}

  serve(host: string, port: string, received: DatagramHandler): MemoryDatagramPeer {
    this.hosts.add(host);
    const end = endName(host, port);
    const group = isGroup(host) ? end : undefined;
    const peer = new MemoryDatagramPeer(received, (data, to) => this.toApp(end, to, data), group);
    this.peers.set(end, peer);
    return peer;
  }

  stopServing(host: string, port: string): void {
    this.peers.delete(endName(host, port));
  }

  carryOut(command: DatagramCommand): void {
    const { connection } = command;
    if (command.do === 'bindDatagram') {
      const port = command.port === '' || command.port === '0' ? this.hosts.freePort() : command.port;
      const isFree = !this.bound.has(port);
      if (isFree) this.bound.set(port, connection);
      this.hosts.onArrival(() =>
        this.tell(
          isFree
            ? { type: 'listening', connection, local: `127.0.0.1:${port}` }
            : { type: 'failed', connection, failure: 'AddressAlreadyInUse' },
        ),
      );
      return;
    }
    if (command.do === 'joinGroup') {
      const joined = this.members.get(command.group) ?? new Set();
      this.members.set(command.group, joined.add(connection));
      this.hosts.add(command.group);
      return;
    }
    const from = [...this.bound].find(([, name]) => name === connection)?.[0];
    if (from === undefined) return;
    const { remote } = command;
    const data = command.data.slice();
    this.hosts.soon(() => this.tell({ type: 'written', connection, bytes: data.length }));
    const sender = `127.0.0.1:${from}`;
    this.hosts.onArrival(() => this.peers.get(remote.toLowerCase())?.arrived(data, sender));
    // Whoever has joined a group hears itself too.
    if (this.members.has(hostOf(remote))) this.toApp(sender, remote, data);
  }

  close(connection: string): void {
    for (const [port, name] of this.bound) if (name === connection) this.bound.delete(port);
    for (const joined of this.members.values()) joined.delete(connection);
  }

  private toApp(from: string, to: string, data: Uint8Array): void {
    const port = to.slice(to.lastIndexOf(':') + 1);
    this.hosts.onArrival(() => {
      const connection = this.bound.get(port);
      if (isGroup(hostOf(to)) && !this.members.get(hostOf(to))?.has(connection ?? '')) return;
      if (connection !== undefined) this.tell({ type: 'datagram', connection, data, remote: from });
    });
  }
}

function hostOf(end: string): string {
  return end.slice(0, end.lastIndexOf(':'));
}

/** A UDP socket of a server, or all that others send to a multicast group. */
export class MemoryDatagramPeer {
  /** What has arrived, with `host:port` of the sender. */
  readonly received: { readonly data: Uint8Array; readonly from: string }[] = [];

  constructor(
    private readonly handler: DatagramHandler,
    private readonly transmit: (data: Uint8Array, to: string) => void,
    /** Its end, when it is a group. */
    private readonly group?: string,
  ) {}

  /** `to`: `host:port` of the app's socket; the group, or whom the newest datagram came from, unless said. */
  send(data: Uint8Array, to = this.group ?? this.received.at(-1)?.from): void {
    if (to !== undefined) this.transmit(data.slice(), to);
  }

  /** For the network only. */
  arrived(data: Uint8Array, from: string): void {
    this.received.push({ data, from });
    this.handler(this, data, from);
  }
}
