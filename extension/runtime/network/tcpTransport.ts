// Real TCP for the simulated PC: sockets of this computer, loopback only unless a host is allowed by name.

import net from 'node:net';
import type { Transport, TransportEvent, TransportFailure, TransportListener } from './transport';

export interface TcpTransportOptions {
  /** Host names or addresses, besides those of this computer, that the app may connect to. */
  readonly allowedHosts?: readonly string[];
  /** Where the app's `host:port` or `host` really leads, for example `{"chat.contoso.com:5000": "127.0.0.1:41234"}`. */
  readonly routes?: Readonly<Record<string, string>>;
}

/** Events come in the order in which the operating system tells them, one per callback. */
export class TcpTransport implements Transport {
  private listener: TransportListener = () => {};
  private readonly sockets = new Map<string, net.Socket>();
  private readonly servers = new Map<string, net.Server>();
  private readonly closing = new Set<net.Socket>();

  constructor(private readonly options: TcpTransportOptions = {}) {}

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  connect(connection: string, host: string, port: string): void {
    const target = this.route(host, port);
    const number = portNumber(target.port);
    if (number === undefined) {
      this.later({ type: 'failed', connection, failure: 'HostNotFound', detail: `"${port}" is not a port number` });
      return;
    }
    if (!this.isAllowed(target.host)) {
      const detail = `"${target.host}" is not on this computer; allow it, or route it to a local server`;
      this.later({ type: 'failed', connection, failure: 'NotAllowed', detail });
      return;
    }
    const socket = net.connect({ host: target.host, port: number, allowHalfOpen: true });
    this.attach(connection, socket);
    socket.once('connect', () => {
      if (this.sockets.get(connection) !== socket) return;
      const local = address(socket.localAddress, socket.localPort);
      const remote = address(socket.remoteAddress, socket.remotePort);
      this.tell({ type: 'connected', connection, local, remote });
    });
  }

  listen(connection: string, port: string): void {
    const number = portNumber(port === '' ? '0' : port);
    if (number === undefined) {
      this.later({ type: 'failed', connection, failure: 'HostNotFound', detail: `"${port}" is not a port number` });
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

  write(connection: string, data: Uint8Array): void {
    this.sockets.get(connection)?.write(data, error => {
      if (!error) this.tell({ type: 'written', connection, bytes: data.length });
    });
  }

  end(connection: string): void {
    this.sockets.get(connection)?.end();
  }

  close(connection: string): void {
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

  abort(connection: string): void {
    const socket = this.forget(connection);
    if (socket && !socket.destroyed) socket.resetAndDestroy();
    this.close(connection);
  }

  setReceiving(connection: string, on: boolean): void {
    const socket = this.sockets.get(connection);
    if (on) socket?.resume();
    else socket?.pause();
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

  private route(host: string, port: string): { readonly host: string; readonly port: string } {
    const routes = this.options.routes ?? {};
    const target = routes[`${host}:${port}`] ?? routes[host];
    if (target === undefined) return { host, port };
    const colon = target.lastIndexOf(':');
    const hasPort = colon > 0 && /^\d+$/.test(target.slice(colon + 1));
    return hasPort ? { host: target.slice(0, colon), port: target.slice(colon + 1) } : { host: target, port };
  }

  private isAllowed(host: string): boolean {
    return (
      isLoopback(host) || (this.options.allowedHosts ?? []).some(name => name.toLowerCase() === host.toLowerCase())
    );
  }

  private later(event: TransportEvent): void {
    setImmediate(() => this.tell(event));
  }

  private tell(event: TransportEvent): void {
    this.listener(event);
  }
}

/** By name only: what a name resolves to is not asked, since asking would already leave this computer. */
function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  if (name === 'localhost' || name.endsWith('.localhost') || name === '::1') return true;
  return net.isIPv4(name) && name.startsWith('127.');
}

function portNumber(port: string): number | undefined {
  const number = Number(port);
  return /^\d{1,5}$/.test(port) && number <= 65535 ? number : undefined;
}

function address(host: string | undefined, port: number | undefined): string {
  return host === undefined || port === undefined ? '' : `${host}:${port}`;
}

function failureOf(error: Error): TransportFailure {
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && failures[code]) || 'SoftwareCausedConnectionAbort';
}

const failures: Readonly<Record<string, TransportFailure>> = {
  EADDRINUSE: 'AddressAlreadyInUse',
  EADDRNOTAVAIL: 'CannotAssignRequestedAddress',
  EACCES: 'NotAllowed',
  EAI_AGAIN: 'HostNotFound',
  ECONNABORTED: 'SoftwareCausedConnectionAbort',
  ECONNREFUSED: 'ConnectionRefused',
  ECONNRESET: 'ConnectionResetByPeer',
  EHOSTUNREACH: 'UnreachableHost',
  ENETUNREACH: 'NetworkIsUnreachable',
  ENOTFOUND: 'HostNotFound',
  EPIPE: 'ConnectionResetByPeer',
  ETIMEDOUT: 'ConnectionTimedOut',
};
