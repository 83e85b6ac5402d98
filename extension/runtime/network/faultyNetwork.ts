// A network between the simulated Windows and the real or simulated one, that delays, cuts and breaks on demand.

import { ActiveFaults, newPipe, type Pipe } from './activeFaults';
import type { Fault, NetworkFaults } from './faults';
import type { CertificateError, Transport, TransportCommand, TransportEvent, TransportListener } from './transport';

export interface FaultyNetworkOptions {
  /** Virtual milliseconds. */
  readonly now: () => number;
  readonly after: (delay: number, fn: () => void) => void;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** So many bytes a socket takes from a program before the network has taken them. */
const sendBuffer = 65_536;

interface Link {
  readonly name: string;
  readonly kind: 'tcp' | 'webSocket' | 'datagram';
  /** Of the server; of a UDP socket: of nobody. */
  readonly host: string;
  readonly port: string;
  /** wss: */
  isSecure: boolean;
  readonly upstream: Pipe;
  readonly downstream: Pipe;
  /** The connection stands. */
  isOpen: boolean;
  /** Nothing more is passed on in either direction. */
  isOver: boolean;
  lastActivity: number;
  /** A router has forgotten it. */
  isForgotten: boolean;
  /** Writes handed to the network that it has not told the end of; `ours`: then it need not be told any more. */
  readonly handedOver: ('ours' | 'network')[];
  /** Sizes of the writes that are or were under way here and whose end has still to be told, in order. */
  readonly unconfirmed: number[];
}

/** Without faults everything passes at once, as if this were not here. */
export class FaultyNetwork implements Transport, NetworkFaults {
  private listener: TransportListener = () => {};
  private readonly faults: ActiveFaults;
  private readonly links = new Map<string, Link>();

  constructor(
    private readonly inner: Transport,
    private readonly options: FaultyNetworkOptions,
  ) {
    this.faults = new ActiveFaults(options);
    inner.onEvent(event => this.fromNetwork(event));
  }

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  get activeFaults(): readonly Fault[] {
    return this.faults.all;
  }

  addFault(fault: Fault): void {
    this.faults.add(fault);
    for (const link of this.links.values()) if (link.isOpen) this.begin(link, fault);
  }

  removeFault(name: string | undefined): boolean {
    return this.faults.remove(name);
  }

  carryOut(command: TransportCommand): void {
    const { connection } = command;
    switch (command.do) {
      case 'connect':
        this.connect(this.newLink(connection, 'tcp', command.host, command.port), command);
        break;
      case 'openWebSocket': {
        const { hostname, port, protocol } = new URL(command.url);
        const number = port || (protocol === 'wss:' ? '443' : '80');
        const link = this.newLink(connection, 'webSocket', hostname, number);
        link.isSecure = protocol === 'wss:';
        this.connect(link, command);
        break;
      }
      case 'bindDatagram':
        this.newLink(connection, 'datagram', '', '').isOpen = true;
        this.inner.carryOut(command);
        break;
      case 'joinGroup':
        this.inner.carryOut(command);
        break;
      case 'abort':
        this.forget(connection);
        this.inner.carryOut(command);
        break;
      case 'write':
      case 'sendMessage':
        this.send(command, command.data);
        break;
      case 'sendDatagram':
        this.sendDatagram(command);
        break;
      case 'end':
      case 'close':
      case 'closeWebSocket':
      case 'ping':
      case 'pong':
      case 'secure':
        this.send(command, undefined);
        break;
      case 'keepAlive':
        this.keepAlive(connection);
        break;
      case 'listen':
      case 'receive':
      case 'resolve':
        this.inner.carryOut(command);
        break;
    }
  }

  private connect(link: Link, command: TransportCommand): void {
    this.pass(link, link.upstream, 0, () => this.inner.carryOut(command));
  }

  /** `data` undefined: a frame or an end, which has no bytes to count. */
  private send(command: TransportCommand, data: Uint8Array | undefined): void {
    const link = this.links.get(command.connection);
    if (!link) {
      if (command.do === 'close') this.inner.carryOut(command);
      return;
    }
    if (link.isOver) {
      // A fault has closed it; who goes on sending hears of that.
      this.forget(link.name);
      if (command.do !== 'close') this.later(0, () => this.listener(resetOf(link.name)));
      return;
    }
    if (this.isForgotten(link)) {
      this.reset(link);
      return;
    }
    const { upstream } = link;
    if (data) upstream.bytes += data.length;
    const isAlone = upstream.things === 0;
    const passed = this.cut(link, upstream, command, data, (piece, isLate) => {
      if (piece.do === 'close') this.forget(link.name);
      if (data) link.handedOver.push(isLate ? 'ours' : 'network');
      this.inner.carryOut(piece);
    });
    if (data && !(passed === 'now' && isAlone)) {
      link.unconfirmed.push(data.length);
      this.confirm(link);
    }
  }

  /** Tells the end of writes that fit into the send buffer, or are in the hands of the network. */
  private confirm(link: Link): void {
    while (link.unconfirmed.length > 0 && link.upstream.bytes <= sendBuffer && !link.handedOver.includes('network')) {
      const bytes = link.unconfirmed.shift() ?? 0;
      this.later(0, () => {
        if (!link.isOver) this.listener({ type: 'written', connection: link.name, bytes });
      });
    }
  }

  private sendDatagram(command: TransportCommand & { do: 'sendDatagram' }): void {
    const link = this.links.get(command.connection);
    if (!link) return;
    const [host, port] = ends(command.remote);
    link.isForgotten = false;
    link.lastActivity = this.options.now();
    const size = command.data.length;
    const isLost = this.faults.block(host, port, 'upstream');
    const delay = isLost ? 0 : this.faults.delay(link.upstream, size, host, port);
    if (delay === 0 && !isLost) {
      link.handedOver.push('network');
      this.inner.carryOut(command);
      return;
    }
    link.unconfirmed.push(size);
    this.confirm(link);
    if (isLost) return;
    this.later(delay, () => {
      link.handedOver.push('ours');
      this.inner.carryOut(command);
    });
  }

  private fromNetwork(event: TransportEvent): void {
    if (event.type === 'accepted') {
      const [host, port] = ends(event.remote);
      const link = this.newLink(event.connection, 'tcp', host, port);
      this.open(link);
      this.listener(event);
      return;
    }
    const link = this.links.get(event.connection);
    if (!link) {
      this.listener(event);
      return;
    }
    if (link.isOver) return;
    const { downstream } = link;
    switch (event.type) {
      case 'written':
        if (link.handedOver.shift() !== 'ours') this.listener(event);
        this.confirm(link);
        return;
      case 'datagram': {
        const [host, port] = ends(event.remote);
        if (this.isForgotten(link, host, port) || this.faults.block(host, port, 'downstream')) return;
        link.lastActivity = this.options.now();
        const delay = this.faults.delay(downstream, event.data.length, host, port);
        if (delay === 0) this.listener(event);
        else this.later(delay, () => this.listener(event));
        return;
      }
      case 'connected':
        this.pass(link, downstream, 0, () => {
          this.listener(event);
          this.open(link);
        });
        return;
      case 'opened': {
        const judged = link.isSecure ? this.judged(event, link) : event;
        this.pass(link, downstream, 0, () => {
          this.listener(judged);
          this.open(link);
        });
        return;
      }
      case 'secured':
        this.pass(link, downstream, 0, () => this.listener(this.judged(event, link)));
        return;
      case 'received':
      case 'message':
      case 'pong':
      case 'ended':
      case 'closed': {
        if (this.isForgotten(link)) return;
        const data = 'data' in event ? event.data : undefined;
        const closing =
          event.type === 'ended' || event.type === 'closed' ? this.faults.slowClose(link.host, link.port) : 0;
        this.cut(
          link,
          downstream,
          event,
          data,
          piece => {
            if (piece.type === 'closed') this.forget(link.name);
            this.listener(piece);
          },
          closing,
        );
        return;
      }
      case 'failed':
        this.pass(link, downstream, 0, () => {
          this.forget(link.name);
          this.listener(event);
        });
        return;
      default:
        this.listener(event);
    }
  }

  /**
   * Passes a thing on, in pieces where it is TCP data that is sliced, and only as far as a limit lets it. `deliver` hears
   * whether that was at once. `more`: milliseconds that only this thing takes.
   */
  private cut<T extends TransportCommand | TransportEvent>(
    link: Link,
    pipe: Pipe,
    thing: T,
    data: Uint8Array | undefined,
    deliver: (piece: T, isLate: boolean) => void,
    more = 0,
  ): 'now' | 'later' {
    const { host, port } = link;
    const { stream } = pipe;
    link.lastActivity = this.options.now();
    if (!data) return this.pass(link, pipe, 0, isLate => deliver(thing, isLate), more);
    // Nearly always.
    if (this.faults.isEmpty) {
      pipe.counted += data.length;
      return this.pass(link, pipe, data.length, isLate => deliver(thing, isLate), more);
    }
    const room = this.faults.limit(host, port, stream) - pipe.counted;
    pipe.counted += data.length;
    const isTcp = link.kind === 'tcp';
    // A message goes as a whole, or not at all.
    const kept = data.length <= room ? data : data.subarray(0, isTcp ? Math.max(0, room) : 0);
    let result: 'now' | 'later' = kept.length < data.length ? 'later' : 'now';
    const pieces = isTcp ? this.faults.slices(kept, host, port, stream) : [kept];
    for (const [index, piece] of pieces.entries()) {
      if (piece.length === 0 && data.length > 0) continue;
      const gap = index === 0 ? 0 : this.faults.gap(host, port, stream);
      const part = piece.length === data.length ? thing : { ...thing, data: piece };
      const passed = this.pass(link, pipe, piece.length, isLate => deliver(part, isLate || pieces.length > 1), gap);
      if (passed === 'later' || pieces.length > 1) result = 'later';
    }
    if (kept.length < data.length) {
      pipe.bytes = Math.max(0, pipe.bytes - (data.length - kept.length));
      this.pass(link, pipe, 0, () => this.closeByFault(link));
    }
    return result;
  }

  /** Delivers now, or when the faults of the moment and what is under way allow it, or never. */
  private pass(link: Link, pipe: Pipe, size: number, deliver: (isLate: boolean) => void, more = 0): 'now' | 'later' {
    const { host, port } = link;
    const now = this.options.now();
    const arrived = () => {
      if (pipe.stream === 'upstream') pipe.bytes = Math.max(0, pipe.bytes - size);
    };
    if (this.faults.isEmpty && pipe.things === 0 && pipe.busyUntil <= now && more === 0) {
      arrived();
      if (!link.isOver) deliver(false);
      return 'now';
    }
    if (this.faults.block(host, port, pipe.stream)) {
      arrived();
      return 'later';
    }
    const arrival =
      Math.max(now + this.faults.delay(pipe, size, host, port), pipe.things > 0 ? pipe.lastArrival : 0) + more;
    if (arrival <= now && pipe.things === 0) {
      arrived();
      if (!link.isOver) deliver(false);
      return 'now';
    }
    pipe.lastArrival = arrival;
    pipe.things++;
    this.options.after(arrival - now, () => {
      pipe.things--;
      arrived();
      if (link.isOver) return;
      deliver(true);
      this.confirm(link);
    });
    return 'later';
  }

  /** With what the faults find wrong with the certificate. */
  private judged<T extends TransportEvent & { readonly certificateErrors: unknown }>(
    event: T,
    { host, port }: Link,
  ): T {
    const more = this.faults.certificateErrors(host, port);
    const certificateErrors = [...(event.certificateErrors as CertificateError[]), ...more];
    return { ...event, certificateErrors: [...new Set(certificateErrors)] };
  }

  /** The connection stands: what faults do to connections begins. */
  private open(link: Link): void {
    link.isOpen = true;
    link.lastActivity = this.options.now();
    for (const fault of this.faults.all) this.begin(link, fault);
  }

  private begin(link: Link, fault: Fault): void {
    if (link.kind === 'datagram' || !this.faults.concerns(fault, link.host, link.port)) return;
    const stillThere = () => this.faults.all.includes(fault) && !link.isOver;
    if (fault.type === 'reset_peer')
      this.options.after(fault.timeout, () => {
        if (stillThere()) this.reset(link);
      });
    if (fault.type === 'timeout' && fault.timeout > 0)
      this.options.after(fault.timeout, () => {
        if (stillThere()) this.closeByFault(link);
      });
  }

  /** A router in between forgets who is silent. */
  private isForgotten(link: Link, host = link.host, port = link.port): boolean {
    if (link.isForgotten || this.faults.isEmpty || !link.isOpen) return link.isForgotten;
    const silence = this.options.now() - link.lastActivity;
    link.isForgotten = silence >= this.faults.idle(host, port);
    return link.isForgotten;
  }

  private keepAlive(connection: string): void {
    const link = this.links.get(connection);
    if (!link || link.isOver) return;
    if (this.isForgotten(link)) this.reset(link);
    else link.lastActivity = this.options.now();
  }

  /** RST to both sides. */
  private reset(link: Link): void {
    this.forget(link.name);
    this.inner.carryOut({ do: 'abort', connection: link.name });
    this.later(0, () => this.listener(resetOf(link.name)));
  }

  /** FIN to both sides; a WebSocket is lost without a close frame. */
  private closeByFault(link: Link): void {
    if (link.kind === 'webSocket') {
      this.reset(link);
      return;
    }
    link.isOver = true;
    this.inner.carryOut({ do: 'close', connection: link.name });
    this.later(0, () => this.listener({ type: 'ended', connection: link.name }));
  }

  private later(delay: number, fn: () => void): void {
    this.options.after(delay, fn);
  }

  private forget(name: string): void {
    const link = this.links.get(name);
    if (link) link.isOver = true;
    this.links.delete(name);
  }

  private newLink(name: string, kind: Link['kind'], host: string, port: string): Link {
    const link: Link = {
      name,
      kind,
      host,
      port,
      isSecure: false,
      upstream: newPipe('upstream'),
      downstream: newPipe('downstream'),
      isOpen: false,
      isOver: false,
      lastActivity: this.options.now(),
      isForgotten: false,
      handedOver: [],
      unconfirmed: [],
    };
    this.links.set(name, link);
    return link;
  }
}

function resetOf(connection: string): TransportEvent {
  return { type: 'failed', connection, failure: 'ConnectionResetByPeer' };
}

/** host:port apart; the host may be an IPv6 address with colons of its own. */
function ends(end: string): readonly [host: string, port: string] {
  const colon = end.lastIndexOf(':');
  return [end.slice(0, colon), end.slice(colon + 1)];
}
