// Real sockets with a safety net: where nobody listens at the address that the app wants, a server of the simulator answers.

import { RealNetwork } from '../network/realNetwork';
import type {
  Transport,
  TransportCommand,
  TransportEvent,
  TransportFailure,
  TransportListener,
} from '../network/transport';

/** What a connection attempt that never stood may end with for the home server to step in. */
const noServer: readonly TransportFailure[] = ['ConnectionRefused', 'HostNotFound', 'NotAllowed'];

/** For people who debug a client without having its server at hand. */
export class HomeTransport implements Transport {
  private readonly attempts = new Map<string, Attempt>();
  private readonly inner: RealNetwork;

  constructor(
    private readonly home: { readonly host: string; readonly port: string },
    /** Called for each connection that goes to the home server instead. */
    private readonly redirected: (wanted: string) => void,
    allowedHosts: readonly string[] = [],
  ) {
    this.inner = new RealNetwork({ allowedHosts });
  }

  onEvent(listener: TransportListener): void {
    this.inner.onEvent(event => {
      const attempt = this.attempts.get(event.connection);
      this.attempts.delete(event.connection);
      if (attempt && isMissed(event)) {
        this.redirected(`${attempt.host}:${attempt.port}`);
        this.inner.carryOut({ ...attempt, ...this.home });
      } else listener(event);
    });
  }

  carryOut(command: TransportCommand): void {
    if (command.do === 'connect') this.attempts.set(command.connection, command);
    else if (command.do === 'close' || command.do === 'abort') this.attempts.delete(command.connection);
    this.inner.carryOut(command);
  }

  dispose(): void {
    this.inner.dispose();
  }
}

type Attempt = TransportCommand & { readonly do: 'connect' };

function isMissed(event: TransportEvent): boolean {
  return event.type === 'failed' && noServer.includes(event.failure);
}
