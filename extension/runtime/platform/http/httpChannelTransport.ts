// A request, or a client, that a control channel watches: what UsingTransport is given in the case of HTTP.

import type { ChannelTransport, ChannelWatcher } from '../channels/transport';
import type { Process } from '../lifecycle/processes';
import type { HttpExchange } from './httpExchange';

/** Its connection is that of the request sent last; sending a new one aborts the one before. */
export class HttpChannelTransport implements ChannelTransport {
  watcher: ChannelWatcher | undefined;
  private exchange: HttpExchange | undefined;
  private wasConnected = false;

  constructor(
    /** Name in the journal as long as there is no connection. */
    private readonly name: string,
    readonly process: Process,
  ) {}

  get label(): string {
    return this.exchange?.connectionLabel ?? this.name;
  }

  get connection(): ChannelTransport['connection'] {
    if (!this.exchange) return 'none';
    if (this.exchange.isConnected) return 'open';
    return this.wasConnected || this.exchange.isOver ? 'over' : 'none';
  }

  /** A request of the app goes out over this transport. */
  carry(exchange: HttpExchange): void {
    this.exchange?.abandon('a newer request of the same control channel takes its place');
    this.exchange = exchange;
    this.wasConnected = false;
    exchange.transport = this;
  }

  /** For the exchange: its connection stands. */
  connected(): void {
    this.wasConnected = true;
  }
}
