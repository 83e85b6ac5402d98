// Real UDP for the simulated PC, and where its host names lead: sockets of this computer, bound to loopback.

import dgram from 'node:dgram';
import { address, failureOf } from './nodeErrors';
import { notAPort, portNumber, type RouteOptions, routeTo } from './routes';
import type { Transport, TransportCommand, TransportEvent, TransportListener } from './transport';

export class DatagramTransport implements Transport {
  private listener: TransportListener = () => {};
  private readonly sockets = new Map<string, dgram.Socket>();
  /** What hears the groups that a socket has joined: bound to loopback, that one itself does not, except on Windows. */
  private readonly ears = new Map<string, dgram.Socket[]>();

  constructor(private readonly options: RouteOptions = {}) {}

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  carryOut(command: TransportCommand): void {
    const { connection } = command;
    switch (command.do) {
      case 'resolve':
        this.resolve(connection, command.host, command.port);
        break;
      case 'bindDatagram':
        this.bind(connection, command.port);
        break;
      case 'joinGroup':
        this.join(connection, command.group);
        break;
      case 'sendDatagram':
        this.send(connection, command.remote, command.data);
        break;
      case 'close':
      case 'abort':
        this.sockets.get(connection)?.close();
        this.sockets.delete(connection);
        for (const ear of this.ears.get(connection) ?? []) ear.close();
        this.ears.delete(connection);
        break;
    }
  }

  /** Drops everything; no event follows. */
  dispose(): void {
    this.listener = () => {};
    for (const socket of [...this.sockets.values(), ...[...this.ears.values()].flat()]) socket.close();
    this.sockets.clear();
    this.ears.clear();
  }

  private resolve(connection: string, host: string, port: string): void {
    const route = routeTo(host, port, this.options);
    const event: TransportEvent = route.refused
      ? { type: 'failed', connection, ...route.refused }
      : { type: 'resolved', connection, remote: address(route.host, route.port) };
    setImmediate(() => this.listener(event));
  }

  private bind(connection: string, port: string): void {
    const number = portNumber(port === '' ? '0' : port);
    if (number === undefined) {
      setImmediate(() => this.listener({ type: 'failed', connection, ...notAPort(port) }));
      return;
    }
    const socket = dgram.createSocket('udp4');
    this.sockets.set(connection, socket);
    const tell = (event: TransportEvent) => {
      if (this.sockets.get(connection) === socket) this.listener(event);
    };
    socket.on('listening', () => {
      const bound = socket.address();
      tell({ type: 'listening', connection, local: address(bound.address, bound.port) });
    });
    socket.on('message', (data, from) =>
      tell({ type: 'datagram', connection, data: new Uint8Array(data), remote: address(from.address, from.port) }),
    );
    socket.on('error', error => tell({ type: 'failed', connection, failure: failureOf(error), detail: error.message }));
    socket.bind(number, '127.0.0.1', () => socket.setMulticastInterface('127.0.0.1'));
  }

  private join(connection: string, group: string): void {
    const socket = this.sockets.get(connection);
    if (!socket) return;
    if (process.platform === 'win32') {
      socket.addMembership(group, '127.0.0.1');
      return;
    }
    const ear = dgram.createSocket({ type: 'udp4', reuseAddr: true });
    this.ears.set(connection, [...(this.ears.get(connection) ?? []), ear]);
    ear.on('message', (data, from) => {
      const remote = address(from.address, from.port);
      if (this.sockets.get(connection) === socket)
        this.listener({ type: 'datagram', connection, data: new Uint8Array(data), remote });
    });
    ear.on('error', error => {
      if (this.sockets.get(connection) === socket)
        this.listener({ type: 'failed', connection, failure: failureOf(error), detail: error.message });
    });
    ear.bind(socket.address().port, group, () => ear.addMembership(group, '127.0.0.1'));
  }

  private send(connection: string, remote: string, data: Uint8Array): void {
    const colon = remote.lastIndexOf(':');
    const [host, port] = [remote.slice(0, colon), Number(remote.slice(colon + 1))];
    // What cannot be sent is lost, as a datagram may be.
    this.sockets.get(connection)?.send(data, port, host, () => {
      this.listener({ type: 'written', connection, bytes: data.length });
    });
  }
}
