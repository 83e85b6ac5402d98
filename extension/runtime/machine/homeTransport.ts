// Real sockets with a safety net: where nobody listens at the address that the app wants, a server of the simulator answers.

import { TcpTransport } from '../network/tcpTransport';
import type { Transport, TransportEvent, TransportFailure, TransportListener } from '../network/transport';

/** What a connection attempt that never stood may end with for the home server to step in. */
const noServer: readonly TransportFailure[] = ['ConnectionRefused', 'HostNotFound', 'NotAllowed'];

/** For people who debug a client without having its server at hand. */
export class HomeTransport implements Transport {
  private readonly attempts = new Map<string, { readonly host: string; readonly port: string }>();
  private readonly inner: TcpTransport;

  constructor(
    private readonly home: { readonly host: string; readonly port: string },
    /** Called for each connection that goes to the home server instead. */
    private readonly redirected: (wanted: string) => void,
    allowedHosts: readonly string[] = [],
  ) {
    this.inner = new TcpTransport({ allowedHosts });
  }

  onEvent(listener: TransportListener): void {
    this.inner.onEvent(event => {
      const attempt = this.attempts.get(event.connection);
      this.attempts.delete(event.connection);
      if (attempt && isMissed(event)) {
        this.redirected(`${attempt.host}:${attempt.port}`);
        this.inner.connect(event.connection, this.home.host, this.home.port);
      } else listener(event);
    });
  }

  connect(connection: string, host: string, port: string): void {
    this.attempts.set(connection, { host, port });
    this.inner.connect(connection, host, port);
  }

  listen(connection: string, port: string): void {
    this.inner.listen(connection, port);
  }

  write(connection: string, data: Uint8Array): void {
    this.inner.write(connection, data);
  }

  end(connection: string): void {
    this.inner.end(connection);
  }

  close(connection: string): void {
    this.attempts.delete(connection);
    this.inner.close(connection);
  }

  abort(connection: string): void {
    this.attempts.delete(connection);
    this.inner.abort(connection);
  }

  setReceiving(connection: string, on: boolean): void {
    this.inner.setReceiving(connection, on);
  }

  dispose(): void {
    this.inner.dispose();
  }
}

function isMissed(event: TransportEvent): boolean {
  return event.type === 'failed' && noServer.includes(event.failure);
}
