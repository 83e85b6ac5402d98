// HTTP of the simulated Windows: the connections that each process keeps to servers, and the requests that wait for one.

import limits from '../../../../schemas/windows/limits.json';
import type { NetworkStack } from '../broker/networkStack';
import type { ChannelWatcher } from '../channels/transport';
import type { Kernel } from '../kernel/kernel';
import type { Freezer } from '../lifecycle/freezer';
import type { Process, Processes } from '../lifecycle/processes';
import { CookieJar } from './cookieJar';
import { type Carried, HttpConnection, type HttpServer } from './httpConnection';
import { HttpExchange, type HttpRequest } from './httpExchange';

/** What a process has to do with one server. */
interface ServerUse {
  readonly connections: Set<HttpConnection>;
  readonly idle: HttpConnection[];
  readonly waiting: { readonly carried: Carried; readonly take: (connection: HttpConnection) => void }[];
}

export class HttpStack {
  private readonly lastingCookies = new CookieJar();
  private readonly cookies = new WeakMap<Process, CookieJar>();
  /** What each control channel has sent last: it has one request at a time. */
  readonly channelRequests = new WeakMap<ChannelWatcher, HttpExchange>();
  private readonly uses = new Map<Process, Map<string, ServerUse>>();

  constructor(
    readonly kernel: Kernel,
    readonly network: NetworkStack,
    processes: Processes,
    readonly freezer: Freezer,
  ) {
    processes.onEnd(process => this.drop(process));
  }

  /** The cookies that all clients of a process share; those with an expiry are the app's and outlive it. */
  cookiesOf(process: Process): CookieJar {
    const jar = this.cookies.get(process) ?? new CookieJar(this.lastingCookies);
    this.cookies.set(process, jar);
    return jar;
  }

  /** Nothing happens before `send` of the result. */
  newExchange(request: HttpRequest, process: Process): HttpExchange {
    return new HttpExchange(this, this.kernel.nextId('h'), request, process);
  }

  /**
   * Gives a connection to the server as soon as there is one: an idle one, a new one, or the next that becomes free.
   * `isFresh`: only a new one will do.
   */
  acquire(
    carried: Carried,
    process: Process,
    server: HttpServer,
    most: number,
    isFresh: boolean,
    take: (connection: HttpConnection) => void,
  ): void {
    const use = this.use(process, server);
    const give = (connection: HttpConnection) => {
      take(connection);
      connection.carry(carried);
    };
    const idle = isFresh ? undefined : use.idle.pop();
    if (idle) give(idle);
    else if (use.connections.size < most || isFresh) {
      const connection = new HttpConnection(this.kernel, this.network, process, server, () => this.forget(connection));
      use.connections.add(connection);
      give(connection);
    } else use.waiting.push({ carried, take: give });
  }

  /** A request that was waiting for a connection is given up. */
  giveUp(carried: Carried, process: Process): void {
    for (const use of this.uses.get(process)?.values() ?? []) {
      const at = use.waiting.findIndex(each => each.carried === carried);
      if (at >= 0) use.waiting.splice(at, 1);
    }
  }

  /** The request is done; the connection stays for others if it can. */
  release(connection: HttpConnection): void {
    connection.release();
    if (!connection.isReusable) {
      connection.close('one of the two sides does not keep it', false);
      this.forget(connection);
      return;
    }
    const use = this.use(connection.process, connection.server);
    const next = use.waiting.shift();
    if (next) {
      next.take(connection);
      return;
    }
    use.idle.push(connection);
    const { cause } = connection.process;
    connection.idleTimer = this.kernel.after(
      limits.httpIdleConnection.value,
      () => {
        connection.close('nobody used it any more', false);
        this.forget(connection);
      },
      cause,
    );
  }

  /** The connection is gone; who waits gets a new one. */
  forget(connection: HttpConnection): void {
    const use = this.uses.get(connection.process)?.get(nameOf(connection.server));
    if (!use?.connections.delete(connection)) return;
    const at = use.idle.indexOf(connection);
    if (at >= 0) use.idle.splice(at, 1);
    const next = use.waiting.shift();
    if (!next) return;
    const { process, server } = connection;
    const fresh = new HttpConnection(this.kernel, this.network, process, server, () => this.forget(fresh));
    use.connections.add(fresh);
    next.take(fresh);
  }

  private use(process: Process, to: HttpServer): ServerUse {
    const server = nameOf(to);
    const servers = this.uses.get(process) ?? new Map<string, ServerUse>();
    this.uses.set(process, servers);
    const use = servers.get(server) ?? { connections: new Set(), idle: [], waiting: [] };
    servers.set(server, use);
    return use;
  }

  private drop(process: Process): void {
    const servers = this.uses.get(process);
    this.uses.delete(process);
    for (const use of servers?.values() ?? [])
      for (const connection of use.connections) connection.close('its process ended', true);
  }
}

/** Connections that differ in this are never shared. */
function nameOf({ host, port, isSecure, overlooked }: HttpServer): string {
  return [isSecure ? 'https' : 'http', host, port, ...overlooked].join(' ');
}
