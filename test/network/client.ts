// The simulated PC's side of a transport, as tests play it: short commands, every event noted, and waiting for one.

import type { TestContext } from 'node:test';
import { RealNetwork } from '../../extension/runtime/network/realNetwork';
import type { RouteOptions } from '../../extension/runtime/network/routes';
import type { Transport, TransportCommand, TransportEvent } from '../../extension/runtime/network/transport';

/** Over the sockets of this computer, until the test is over. */
export function realClient(t: TestContext, options: RouteOptions = {}): Client {
  const network = new RealNetwork(options);
  t.after(() => network.dispose());
  return new Client(network);
}

export class Client {
  readonly events: TransportEvent[] = [];
  private watchers: (() => void)[] = [];

  constructor(private readonly transport: Transport) {
    transport.onEvent(event => {
      this.events.push(event);
      for (const watch of [...this.watchers]) watch();
    });
  }

  do(command: TransportCommand): void {
    this.transport.carryOut(command);
  }

  connect(connection: string, host: string, port: string): void {
    this.do({ do: 'connect', connection, host, port });
  }

  listen(connection: string, port: string): void {
    this.do({ do: 'listen', connection, port });
  }

  write(connection: string, text: string): void {
    this.do({ do: 'write', connection, data: bytes(text) });
  }

  end(connection: string): void {
    this.do({ do: 'end', connection });
  }

  close(connection: string): void {
    this.do({ do: 'close', connection });
  }

  abort(connection: string): void {
    this.do({ do: 'abort', connection });
  }

  receive(connection: string, on: boolean): void {
    this.do({ do: 'receive', connection, on });
  }

  openWebSocket(connection: string, url: string, protocols: string[] = [], headers: Record<string, string> = {}): void {
    this.do({ do: 'openWebSocket', connection, url, protocols, headers });
  }

  /** A text is sent as text, bytes as binary. */
  sendMessage(connection: string, message: string | Uint8Array, isFinal = true): void {
    const isText = typeof message === 'string';
    this.do({ do: 'sendMessage', connection, data: isText ? bytes(message) : message, isText, isFinal });
  }

  closeWebSocket(connection: string, code?: number, reason = ''): void {
    this.do({ do: 'closeWebSocket', connection, ...(code === undefined ? {} : { code }), reason });
  }

  heard(type: TransportEvent['type'], count = 1): Promise<void> {
    const isThere = () => this.events.filter(event => event.type === type).length >= count;
    if (isThere()) return Promise.resolve();
    return new Promise(resolve => {
      this.watchers.push(() => isThere() && resolve());
    });
  }

  text(): string {
    return this.events.map(inWords).join(' | ');
  }
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function inWords(event: TransportEvent): string {
  const head = `${event.connection} ${event.type}`;
  switch (event.type) {
    case 'received':
      return `${head} "${new TextDecoder().decode(event.data)}"`;
    case 'written':
      return `${head} ${event.bytes}`;
    case 'datagram':
      return `${head} "${new TextDecoder().decode(event.data)}"`;
    case 'opened':
      return event.protocol ? `${head} ${event.protocol}` : head;
    case 'message': {
      const what = event.isText ? JSON.stringify(new TextDecoder().decode(event.data)) : `[${event.data}]`;
      return `${head} ${what}${event.isFinal ? '' : ' …'}`;
    }
    case 'closed':
      return `${head} ${event.code ?? 'without code'}${event.reason ? ` "${event.reason}"` : ''}`;
    case 'failed':
      return `${head} ${event.failure}${event.detail?.includes('"') ? ` (${event.detail})` : ''}${event.httpStatus ? ` ${event.httpStatus}` : ''}`;
    default:
      return head;
  }
}
