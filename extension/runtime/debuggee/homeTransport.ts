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
    private readonly home: HomeServers,
    /** Called for each connection that goes to the home server instead. */
    private readonly redirected: (wanted: string) => void,
    /** PEM, of the authority that signs the certificates of the TCP server at home. */
    trusted?: string,
  ) {
    this.inner = new RealNetwork(trusted === undefined ? {} : { trusted });
  }

  onEvent(listener: TransportListener): void {
    this.inner.onEvent(event => {
      const attempt = this.attempts.get(event.connection);
      this.attempts.delete(event.connection);
      if (attempt && isMissed(event)) {
        this.redirected(attempt.do === 'connect' ? `${attempt.host}:${attempt.port}` : attempt.url);
        this.inner.carryOut(this.atHome(attempt));
      } else listener(event);
    });
  }

  carryOut(command: TransportCommand): void {
    if (command.do === 'connect' || command.do === 'openWebSocket') this.attempts.set(command.connection, command);
    else if (command.do === 'close' || command.do === 'abort') this.attempts.delete(command.connection);
    this.inner.carryOut(command);
  }

  dispose(): void {
    this.inner.dispose();
  }

  /** The server at home has no certificate for the wanted name: wss: becomes ws:. */
  private atHome(attempt: Attempt): Attempt {
    const { tcp, webSocket } = this.home;
    if (attempt.do === 'connect') return { ...attempt, ...tcp };
    const { pathname, search } = new URL(attempt.url);
    return { ...attempt, url: `ws://${webSocket.host}:${webSocket.port}${pathname}${search}` };
  }
}

/** Servers of the simulator, by what they speak. */
export interface HomeServers {
  readonly tcp: End;
  readonly webSocket: End;
}

interface End {
  readonly host: string;
  readonly port: string;
}

type Attempt = TransportCommand & { readonly do: 'connect' | 'openWebSocket' };

function isMissed(event: TransportEvent): boolean {
  return event.type === 'failed' && noServer.includes(event.failure);
}
