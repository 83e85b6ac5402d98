// A request, or a client, that a control channel watches: what UsingTransport is given in the case of HTTP.

import type { ChannelTransport, ChannelWatcher } from '../channels/transport';
import type { Process } from '../lifecycle/processes';
import type { HttpConnection } from './httpConnection';
import type { HttpExchange } from './httpExchange';
import type { HttpStack } from './httpStack';

/** Its connection is the one of the request that was sent last. */
export class HttpChannelTransport implements ChannelTransport {
  watcher: ChannelWatcher | undefined;
  private exchange: HttpExchange | undefined;
  private carrier: HttpConnection | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly stack: HttpStack,
    /** Name in the journal as long as there is no connection. */
    private readonly name: string,
    readonly process: Process,
  ) {}

  get label(): string {
    return this.carrier?.label ?? this.name;
  }

  get connection(): ChannelTransport['connection'] {
    if (!this.exchange) return 'none';
    if (this.carrier?.isOpen) return 'open';
    return this.carrier || this.exchange.isOver ? 'over' : 'pending';
  }

  whenSettled(fn: () => void): void {
    this.waiting.push(fn);
  }

  /** A request of the app is about to go out over this transport; the one before of the same channel is aborted. */
  carry(exchange: HttpExchange): void {
    if (!this.watcher) return;
    const { channelRequests } = this.stack;
    const earlier = channelRequests.get(this.watcher);
    channelRequests.set(this.watcher, exchange);
    if (earlier) {
      earlier.transport = undefined;
      earlier.abandon('a newer request of the same control channel takes its place');
    }
    this.exchange = exchange;
    this.carrier = undefined;
    exchange.transport = this;
  }

  /** For the exchange: its connection stands. */
  connected(connection: HttpConnection): void {
    this.carrier = connection;
    this.settle();
  }

  /** For the exchange: it has failed. */
  failed(): void {
    this.settle();
  }

  private settle(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}
