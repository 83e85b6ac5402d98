// Real TCP for the simulated PC: sockets of this computer.

import net from 'node:net';
import tls from 'node:tls';
import { address, failureOf } from './nodeErrors';
import { notAPort, portNumber, type Refused, type RouteOptions, routeTo } from './routes';
import { certificateErrors, tlsOptions } from './tlsClient';
import type { Transport, TransportCommand, TransportEvent, TransportFailure, TransportListener } from './transport';

/** Events come in the order in which the operating system tells them, one per callback. */
export class TcpTransport implements Transport {
  private listener: TransportListener = () => {};
  private readonly sockets = new Map<string, net.Socket>();
  private readonly servers = new Map<string, net.Server>();
  private readonly closing = new Set<net.Socket>();
  /** What an encrypted connection goes over. */
  private readonly plain = new WeakMap<net.Socket, net.Socket>();

  constructor(private readonly options: RouteOptions = {}) {}

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  carryOut(command: TransportCommand): void {
    const { connection } = command;
    const socket = this.sockets.get(connection);
    switch (command.do) {
      case 'connect':
        this.connect(connection, command.host, command.port);
        break;
      case 'listen':
        this.listen(connection, command.port);
        break;
      case 'write':
        this.write(connection, command.data);
        break;
      case 'end':
        socket?.end();
        break;
      case 'secure':
        if (socket) this.secure(connection, socket, command.host);
        break;
      case 'close':
        this.close(connection);
        break;
      case 'abort':
        this.abort(connection);
        break;
      case 'keepAlive':
        // The system of this computer does that by itself.
        break;
      case 'receive':
        if (command.on) socket?.resume();
        else socket?.pause();
        break;
    }
  }

  /** Drops everything; no event follows. */
  dispose(): void {
    this.listener = () => {};
    for (const server of this.servers.values()) server.close();
    for (const socket of [...this.sockets.values(), ...this.closing]) socket.destroy();
    this.servers.clear();
    this.sockets.clear();
    this.closing.clear();
  }

  private connect(connection: string, host: string, port: string): void {
    const route = routeTo(host, port, this.options);
    if (route.refused) {
      this.refuse(connection, route.refused);
      return;
    }
    const socket = net.connect({ host: route.host, port: route.port, allowHalfOpen: true });
    this.attach(connection, socket);
    socket.once('connect', () => {
      if (this.sockets.get(connection) !== socket) return;
      const local = address(socket.localAddress, socket.localPort);
      const remote = address(socket.remoteAddress, socket.remotePort);
      this.tell({ type: 'connected', connection, local, remote });
    });
  }

  private listen(connection: string, port: string): void {
    const number = portNumber(port === '' ? '0' : port);
    if (number === undefined) {
      this.refuse(connection, notAPort(port));
      return;
    }
    let accepted = 0;
    const server = net.createServer({ allowHalfOpen: true }, socket => {
      const name = `${connection}.${++accepted}`;
      this.attach(name, socket);
      const local = address(socket.localAddress, socket.localPort);
      const remote = address(socket.remoteAddress, socket.remotePort);
      this.tell({ type: 'accepted', connection: name, listener: connection, local, remote });
    });
    this.servers.set(connection, server);
    server.on('error', error =>
      this.tell({ type: 'failed', connection, failure: failureOf(error), detail: error.message }),
    );
    server.listen(number, '127.0.0.1', () => {
      const bound = server.address();
      const local = bound && typeof bound === 'object' ? address(bound.address, bound.port) : '';
      this.tell({ type: 'listening', connection, local });
    });
  }

  private write(connection: string, data: Uint8Array): void {
    this.sockets.get(connection)?.write(data, error => {
      if (!error) this.tell({ type: 'written', connection, bytes: data.length });
    });
  }

  private close(connection: string): void {
    this.servers.get(connection)?.close();
    this.servers.delete(connection);
    const socket = this.forget(connection);
    if (!socket) return;
    // The FIN follows what is written; the rest is waited for unseen, so that no RST overtakes the data.
    this.closing.add(socket);
    socket.once('close', () => this.closing.delete(socket));
    socket.once('end', () => socket.destroy());
    socket.end();
    socket.resume();
  }

  private abort(connection: string): void {
    const socket = this.forget(connection);
    if (socket && !socket.destroyed) (this.plain.get(socket) ?? socket).resetAndDestroy();
    this.close(connection);
  }

  private secure(connection: string, plain: net.Socket, host: string): void {
    plain.removeAllListeners('data').removeAllListeners('end');
    const secured = tls.connect({ socket: plain, ...tlsOptions(host, this.options.trusted) });
    this.plain.set(secured, plain);
    this.attach(connection, secured);
    secured.once('secureConnect', () => {
      if (this.sockets.get(connection) !== secured) return;
      this.tell({ type: 'secured', connection, certificateErrors: certificateErrors(secured, host) });
    });
  }

  private attach(connection: string, socket: net.Socket): void {
    this.sockets.set(connection, socket);
    const isCurrent = () => this.sockets.get(connection) === socket;
    let isOver = false;
    const fail = (failure: TransportFailure, detail: string) => {
      if (isOver || !isCurrent()) return;
      isOver = true;
      this.tell({ type: 'failed', connection, failure, detail });
    };
    socket.setNoDelay(true);
    socket.on('data', data => {
      if (isCurrent()) this.tell({ type: 'received', connection, data: new Uint8Array(data) });
    });
    socket.on('end', () => {
      if (isCurrent()) this.tell({ type: 'ended', connection });
    });
    socket.on('error', error => fail(failureOf(error), error.message));
    socket.on('close', () => {
      // Both sides ended in order: `ended` was told and nothing more has to be.
      if (socket.readableEnded) isOver = true;
      fail('ConnectionResetByPeer', 'the connection was closed');
    });
  }

  private forget(connection: string): net.Socket | undefined {
    const socket = this.sockets.get(connection);
    this.sockets.delete(connection);
    return socket;
  }

  private refuse(connection: string, refused: Refused): void {
    setImmediate(() => this.tell({ type: 'failed', connection, ...refused }));
  }

  private tell(event: TransportEvent): void {
    this.listener(event);
  }
}
