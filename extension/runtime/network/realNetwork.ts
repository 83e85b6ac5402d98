// The sockets of this computer as the network of the simulated PC: loopback only, unless a host is allowed by name.

import { DatagramTransport } from './datagramTransport';
import type { RouteOptions } from './routes';
import { TcpTransport } from './tcpTransport';
import type { Transport, TransportCommand, TransportListener } from './transport';
import { WebSocketTransport } from './webSocketTransport';

/** Events come in the order in which the operating system tells them, one per callback. */
export class RealNetwork implements Transport {
  private readonly parts: readonly (Transport & { dispose(): void })[];

  constructor(options: RouteOptions = {}) {
    this.parts = [new TcpTransport(options), new WebSocketTransport(options), new DatagramTransport(options)];
  }

  onEvent(listener: TransportListener): void {
    for (const part of this.parts) part.onEvent(listener);
  }

  /** Each part knows its own connections and ignores the rest. */
  carryOut(command: TransportCommand): void {
    for (const part of this.parts) part.carryOut(command);
  }

  /** Drops everything; no event follows. */
  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}
