// The TCP stack of the simulated PC: turns what the transport says into state of connections and journals both directions.

import limits from '../../../../schemas/windows/limits.json';
import type { CertificateError, Transport, TransportEvent } from '../../network/transport';
import { type Device, reachOf } from '../device/device';
import { toBase64 } from '../kernel/bytes';
import type { Kernel } from '../kernel/kernel';
import { type PlatformError, refusal, type SocketFailure } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import { unforgivable } from './certificates';
import { DatagramCore } from './datagramCore';
import { ListenerCore } from './listenerCore';
import { TcpCore } from './tcpCore';

/** Any of these lets an app open connections. https://learn.microsoft.com/windows/uwp/networking/networking-basics */
const networkCapabilities = ['internetClient', 'internetClientServer', 'privateNetworkClientServer'];

/** A connection that is no TCP socket: it hears itself what the network says of it. */
export interface Endpoint {
  /** Name of the connection. */
  readonly label: string;
  handle(event: TransportEvent): void;
  /** The device has no network any more. */
  networkLost(): void;
}

/** The transport may only speak from within kernel events; see machine/ports.ts for how a real network does that. */
export class NetworkStack {
  private readonly cores = new Map<string, TcpCore | ListenerCore>();
  private readonly endpoints = new Map<string, Endpoint>();

  constructor(
    readonly kernel: Kernel,
    readonly transport: Transport,
    readonly device: Device,
    private readonly capabilities: readonly string[],
  ) {
    transport.onEvent(event => this.handle(event));
    device.onChange(change => {
      if (reachOf(change.before) !== 'none' && !device.hasNetwork) this.abortAll();
    });
  }

  newConnection(): TcpCore {
    const core = new TcpCore(this.kernel.nextId('s'));
    this.cores.set(core.label, core);
    return core;
  }

  newListener(): ListenerCore {
    const core = new ListenerCore(this.kernel.nextId('l'));
    this.cores.set(core.label, core);
    return core;
  }

  newDatagram(): DatagramCore {
    return new DatagramCore(this.kernel.nextId('u'), this.kernel);
  }

  attach(endpoint: Endpoint): void {
    this.endpoints.set(endpoint.label, endpoint);
  }

  /** It wants to hear nothing more. */
  detach(endpoint: Endpoint): void {
    this.endpoints.delete(endpoint.label);
  }

  /** Why this process cannot open a connection now; undefined when it can. `api`: the call. */
  refusalToConnect(process: Process, api?: string): PlatformError | undefined {
    const obstacle = this.obstacleFor(process);
    return obstacle && refusal(this.kernel, obstacle, process.cause, undefined, api);
  }

  /** What keeps this process from opening connections now. */
  obstacleFor(process: Process): 'network-not-requested' | 'capability-missing' | undefined {
    if (!process.networkRequested && this.device.isInConnectedStandby) return 'network-not-requested';
    const isCapable = this.capabilities.some(capability => networkCapabilities.includes(capability));
    return isCapable ? undefined : 'capability-missing';
  }

  /** Why this process cannot use the network now; undefined when it can. */
  refusalFor(process: Process, api?: string): PlatformError | undefined {
    if (process.networkRequested || !this.device.isInConnectedStandby) return undefined;
    return refusal(this.kernel, 'network-not-requested', process.cause, undefined, api);
  }

  /** The result is told by the core: state "open" or "failed". */
  connect(core: TcpCore, host: string, port: string, process: Process): PlatformError | undefined {
    const refused = this.refusalToConnect(process);
    if (refused) return refused;
    const seq = this.kernel.write(
      'network.connecting',
      { connection: core.label, host, port, pid: process.pid },
      process.cause,
    );
    core.state = 'connecting';
    core.requestSeq = seq;
    if (!this.device.hasNetwork) {
      this.kernel.post(() => this.fail(core, 'NetworkIsUnreachable', 'windows', undefined, seq), seq);
      return undefined;
    }
    core.connectTimer = this.kernel.after(
      limits.connectTimeout.value,
      () => {
        this.transport.carryOut({ do: 'abort', connection: core.label });
        this.fail(core, 'ConnectionTimedOut', 'windows', undefined, seq);
      },
      seq,
    );
    this.transport.carryOut({ do: 'connect', connection: core.label, host, port });
    return undefined;
  }

  listen(core: ListenerCore, port: string, process: Process): PlatformError | undefined {
    const refused = this.refusalToConnect(process);
    if (refused) return refused;
    core.requestSeq = this.kernel.write(
      'network.listening',
      { connection: core.label, port, pid: process.pid },
      process.cause,
    );
    core.state = 'binding';
    this.transport.carryOut({ do: 'listen', connection: core.label, port });
    return undefined;
  }

  /** The result is told by the core: state "open" or "failed". `api`: the call. */
  bindDatagram(core: DatagramCore, port: string, process: Process, api: string): PlatformError | undefined {
    const refused = this.refusalToConnect(process, api);
    if (refused) return refused;
    const fields = { connection: core.label, port, pid: process.pid };
    core.requestSeq = this.kernel.write('network.listening', fields, process.cause);
    core.state = 'binding';
    this.attach(core);
    this.transport.carryOut({ do: 'bindDatagram', connection: core.label, port });
    return undefined;
  }

  /** `done` runs when the network has taken the bytes, or with what broke the connection before. */
  write(core: TcpCore, data: Uint8Array, process: Process, done: (failure: SocketFailure | undefined) => void): void {
    const fields = { connection: core.label, bytes: data.length, data: toBase64(data), pid: process.pid };
    const seq = this.kernel.write('network.sent', fields, process.cause);
    core.writes.push({ bytes: data.length, seq, done });
    this.transport.carryOut({ do: 'write', connection: core.label, data });
  }

  /** TLS as the client, on an open connection. `done` runs when the certificate was judged, or with what was wrong. */
  secure(
    core: TcpCore,
    host: string,
    overlooked: readonly CertificateError[],
    process: Process,
    done: (failure: SocketFailure | undefined) => void,
  ): void {
    const { label: connection } = core;
    const seq = this.kernel.write('network.securing', { connection, host, pid: process.pid }, process.cause);
    const giveUp = () => {
      this.transport.carryOut({ do: 'abort', connection });
      this.fail(core, 'ConnectionTimedOut', 'windows', 'the server did not answer the handshake', seq);
    };
    core.handshake = { seq, overlooked, done, timer: this.kernel.after(limits.connectTimeout.value, giveUp, seq) };
    this.transport.carryOut({ do: 'secure', connection, host });
  }

  /** Looks whether a connection still stands; a NAT on the way remembers it for that. */
  keepAlive(connection: string): void {
    this.transport.carryOut({ do: 'keepAlive', connection });
  }

  /** After the owner has read. */
  afterRead(core: TcpCore): void {
    if (!core.isPaused || core.unread >= limits.receiveBuffer.value) return;
    core.isPaused = false;
    this.transport.carryOut({ do: 'receive', connection: core.label, on: true });
  }

  /** In order (FIN), or at once (RST) when `abort`. */
  close(core: TcpCore | ListenerCore | DatagramCore, abort: boolean): void {
    if (core.state === 'closed') return;
    const isLive = core.state !== 'created' && core.state !== 'failed';
    core.state = 'closed';
    if (core instanceof TcpCore) {
      core.connectTimer?.cancel();
      core.handshake?.timer.cancel();
    } else if (core instanceof DatagramCore) this.detach(core);
    else for (const accepted of core.accepted.splice(0)) this.close(accepted, true);
    this.cores.delete(core.label);
    if (!isLive) return;
    if (abort) this.transport.carryOut({ do: 'abort', connection: core.label });
    else this.transport.carryOut({ do: 'close', connection: core.label });
  }

  private handle(event: TransportEvent): void {
    this.endpoints.get(event.connection)?.handle(event);
    const core = this.cores.get(event.type === 'accepted' ? event.listener : event.connection);
    // What was given up, timed out for example, may still be spoken of.
    if (!core || core.state === 'closed' || core.state === 'failed') return;
    if (core instanceof ListenerCore) this.handleListener(core, event);
    else this.handleConnection(core, event);
  }

  private handleConnection(core: TcpCore, event: TransportEvent): void {
    const { kernel } = this;
    const connection = core.label;
    switch (event.type) {
      case 'connected': {
        core.connectTimer?.cancel();
        const { local, remote } = event;
        const seq = kernel.write('network.connected', { connection, local, remote }, core.requestSeq);
        Object.assign(core, { state: 'open', local, remote });
        kernel.within(seq, () => core.changed());
        return;
      }
      case 'failed':
        this.fail(core, event.failure, 'network', event.detail, core.state === 'connecting' ? core.requestSeq : 0);
        return;
      case 'received': {
        const { data } = event;
        const seq = kernel.write('network.received', { connection, bytes: data.length, data: toBase64(data) }, 0);
        core.append(data);
        if (!core.isPaused && core.unread > limits.receiveBuffer.value) {
          core.isPaused = true;
          this.transport.carryOut({ do: 'receive', connection, on: false });
        }
        kernel.within(seq, () => core.changed());
        return;
      }
      case 'secured':
        this.judge(core, event.certificateErrors);
        return;
      case 'written': {
        const write = core.writes.shift();
        const seq = kernel.write('network.written', { connection, bytes: event.bytes }, write?.seq);
        kernel.within(seq, () => write?.done(undefined));
        return;
      }
      case 'ended': {
        core.remoteEnded = true;
        core.revision++;
        const seq = kernel.write('network.ended', { connection }, 0);
        kernel.within(seq, () => core.changed());
        return;
      }
      default:
        // What happens to listeners and WebSockets.
        return;
    }
  }

  private judge(core: TcpCore, errors: readonly CertificateError[]): void {
    const { kernel } = this;
    const { handshake, label: connection } = core;
    if (!handshake) return;
    const fields = { connection, ...(errors.length > 0 ? { errors: [...errors] } : {}) };
    const seq = kernel.write('network.secured', fields, handshake.seq);
    core.certificateErrors = errors;
    const unforgiven = unforgivable(errors, handshake.overlooked);
    if (unforgiven) {
      this.transport.carryOut({ do: 'abort', connection });
      this.fail(core, unforgiven, 'windows', undefined, seq);
      return;
    }
    core.isSecured = true;
    kernel.within(seq, () => core.endHandshake(undefined));
  }

  private handleListener(core: ListenerCore, event: TransportEvent): void {
    const { kernel } = this;
    if (event.type === 'listening') {
      core.state = 'open';
      core.local = event.local;
      const fields = { connection: core.label, local: event.local, remote: '' };
      kernel.within(kernel.write('network.connected', fields, core.requestSeq), () => core.changed());
    } else if (event.type === 'failed') {
      const { failure } = event;
      core.state = 'failed';
      core.failure = failure;
      const seq = kernel.write('network.failed', { connection: core.label, failure, by: 'network' }, core.requestSeq);
      kernel.within(seq, () => core.changed());
    } else if (event.type === 'accepted') {
      const { connection, local, remote } = event;
      const accepted = new TcpCore(connection);
      Object.assign(accepted, { state: 'open', local, remote });
      this.cores.set(connection, accepted);
      const seq = kernel.write('network.accepted', { connection, listener: core.label, local, remote }, 0);
      core.accepted.push(accepted);
      core.revision++;
      kernel.within(seq, () => core.changed());
    }
  }

  private fail(
    core: TcpCore,
    failure: SocketFailure,
    by: 'network' | 'windows',
    detail: string | undefined,
    cause: number,
  ): void {
    core.connectTimer?.cancel();
    core.state = 'failed';
    core.failure = failure;
    if (detail !== undefined) core.failureDetail = detail;
    core.revision++;
    const fields = { connection: core.label, failure, by, ...(detail === undefined ? {} : { detail }) };
    const seq = this.kernel.write('network.failed', fields, cause);
    this.kernel.within(seq, () => {
      core.endHandshake(failure);
      for (const write of core.writes.splice(0)) write.done(failure);
      core.changed();
    });
  }

  private abortAll(): void {
    for (const endpoint of [...this.endpoints.values()]) endpoint.networkLost();
    for (const core of [...this.cores.values()]) {
      if (!(core instanceof TcpCore) || (core.state !== 'open' && core.state !== 'connecting')) continue;
      this.transport.carryOut({ do: 'abort', connection: core.label });
      this.fail(core, 'SoftwareCausedConnectionAbort', 'windows', 'the device lost its network', this.kernel.cause);
    }
  }
}
