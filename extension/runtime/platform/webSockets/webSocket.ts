// What both kinds of WebSocket have in common: opening, sending, close frames, time-outs, and how they end.

import limits from '../../../../schemas/windows/limits.json';
import type { CertificateError, TransportCommand, TransportEvent } from '../../network/transport';
import { type CertificateJudge, unforgivable } from '../broker/certificates';
import type { Endpoint, NetworkStack } from '../broker/networkStack';
import type { ChannelTransport, ChannelWatcher } from '../channels/transport';
import { toBase64 } from '../kernel/bytes';
import type { Kernel, Scheduled } from '../kernel/kernel';
import type { Done, Outcome, Started } from '../kernel/operation';
import { type PlatformError, refusal } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import { type FailureFacts, webSocketError } from './errors';
import { mayBeHeader, mayClose, type OpeningRequest, refusalOf } from './request';

/** Code of Closed when the close frame held none: RFC 6455, 7.1.5. */
const noStatus = 1005;
/** RFC 6455, 7.4.1: the message is too big. */
export const tooBig = 1009;

/** A message, or a part of one. */
export interface Arrival {
  readonly data: Uint8Array;
  readonly isText: boolean;
  readonly isFinal: boolean;
}

export interface OpeningOptions {
  readonly url: string;
  readonly protocols: readonly string[];
  /** DesiredUnsolicitedPongInterval, milliseconds; 0: never. */
  readonly pongInterval: number;
  /** IgnorableServerCertificateErrors. */
  readonly overlooked: readonly CertificateError[];
}

interface PendingWrite {
  readonly seq: number;
  readonly timer: Scheduled;
  readonly done: Done<number>;
}

export abstract class WebSocket implements Endpoint, ChannelTransport {
  abstract readonly kind: 'MessageWebSocket' | 'StreamWebSocket';
  readonly label: string;
  watcher: ChannelWatcher | undefined;
  local = '';
  /** Chosen by the server, empty when it chose none; undefined before the connection stands. */
  protocol: string | undefined;
  private state: 'created' | 'connecting' | 'open' | 'closed' | 'failed' = 'created';
  /** Set when the connection is lost without a close frame. */
  protected lost: FailureFacts | undefined;
  private readonly headers = new Map<string, string>();
  private readonly writes: PendingWrite[] = [];
  private whenWritten: (() => void)[] = [];
  private connecting: { readonly done: Done<void>; readonly seq: number; readonly timer: Scheduled } | undefined;
  private pongInterval = 0;
  private overlooked: readonly CertificateError[] = [];
  /** Its address begins with wss: */
  private isSecure = false;
  /** What was wrong with the certificate of the server. */
  certificateErrors: readonly CertificateError[] = [];
  /** Asked when an encrypted connection stands; set before connecting. */
  judge: CertificateJudge | undefined;
  /** What the server says before it has been judged. */
  private early: TransportEvent[] | undefined;
  private pongTimer: Scheduled | undefined;
  /** While the rest of a message has not come. */
  private partTimer: Scheduled | undefined;
  /** The program has closed it. */
  protected isDisposed = false;

  constructor(
    protected readonly stack: NetworkStack,
    readonly process: Process,
    private readonly forget: (socket: WebSocket) => void,
  ) {
    this.label = this.kernel.nextId('w');
  }

  get connection(): ChannelTransport['connection'] {
    if (this.state === 'open') return 'open';
    return this.state === 'closed' || this.state === 'failed' ? 'over' : 'none';
  }

  /** ConnectAsync was called, or the object was closed: settings are fixed. */
  get isStarted(): boolean {
    return this.state !== 'created';
  }

  /** What DesiredUnsolicitedPongInterval has come to, milliseconds. */
  get actualPongInterval(): number {
    return this.pongTimer ? this.pongInterval : 0;
  }

  /** SetRequestHeader; a later value replaces an earlier one. Throws PlatformError. */
  setRequestHeader(name: string, value: string): void {
    if (this.isStarted) throw this.refuse('websocket-header-late', 'SetRequestHeader');
    if (!mayBeHeader(name, value)) throw this.refuse('websocket-header', 'SetRequestHeader', `"${name}"`);
    this.headers.set(name, value);
  }

  /** ConnectAsync. Throws PlatformError where the call itself fails. */
  protected open({ url, protocols, pongInterval, overlooked }: OpeningOptions, done: Done<void>): Started {
    const { kernel, process } = this;
    const api = `${this.kind}.ConnectAsync`;
    if (this.state === 'closed') throw this.refuse('closed', 'ConnectAsync');
    if (this.isStarted) throw this.refuse('connect-twice', 'ConnectAsync');
    const headers = Object.fromEntries(this.headers);
    const request: OpeningRequest = { url, protocols, headers };
    const refused = refusalOf(request, kernel, process.cause, api);
    if (refused) throw refused;
    this.state = 'failed';
    const error = this.watcher?.connecting() ?? this.stack.refusalToConnect(process, api);
    if (error) {
      this.finish(done, { ok: false, error });
      return {};
    }
    this.state = 'connecting';
    const seq = kernel.write(
      'network.opening',
      {
        connection: this.label,
        url,
        ...(protocols.length > 0 ? { protocols: [...protocols] } : {}),
        ...(this.headers.size > 0 ? { headers } : {}),
        pid: process.pid,
      },
      process.cause,
    );
    this.connecting = { done, seq, timer: this.giveUpAfter(limits.webSocketConnectTimeout.value, seq) };
    this.pongInterval = pongInterval;
    this.overlooked = overlooked;
    this.isSecure = /^wss:/i.test(url);
    this.stack.attach(this);
    if (!this.stack.device.hasNetwork)
      kernel.post(() => this.fail({ failure: 'NetworkIsUnreachable' }, 'windows', seq), seq);
    else this.command({ do: 'openWebSocket', connection: this.label, ...request });
    return {
      cancel: () => {
        if (this.connecting?.done !== done) return;
        this.command({ do: 'abort', connection: this.label });
        this.fail({ failure: 'OperationAborted', detail: 'the attempt was canceled' }, 'windows', seq);
      },
    };
  }

  /** Sends a message, or a part of one. Ends with the number of bytes when the network has taken them. Throws PlatformError. */
  write(data: Uint8Array, isText: boolean, isFinal: boolean, done: Done<number>): void {
    const { kernel, process, label } = this;
    const api = `${this.kind}.OutputStream`;
    const error = this.sendingError(api) ?? this.stack.refusalFor(process, api);
    if (error) {
      this.finish(done, { ok: false, error });
      return;
    }
    const fields = {
      connection: label,
      bytes: data.length,
      data: toBase64(data),
      ...(isText ? { text: true as const } : {}),
      ...(isFinal ? {} : { part: true as const }),
      pid: process.pid,
    };
    const seq = kernel.write('network.messageSent', fields, process.cause);
    this.writes.push({ seq, done, timer: this.giveUpAfter(limits.webSocketSendTimeout.value, seq) });
    this.command({ do: 'sendMessage', connection: label, data: data.slice(), isText, isFinal });
  }

  /** OutputStream.FlushAsync: done when everything written before is in the hands of the network. Throws PlatformError. */
  flush(done: Done<void>): void {
    const error = this.sendingError(`${this.kind}.OutputStream`);
    if (error) this.finish(done, { ok: false, error });
    else if (this.writes.length === 0) this.finish(done, { ok: true, value: undefined });
    else this.whenWritten.push(() => this.finish(done, { ok: true, value: undefined }));
  }

  /** A keep-alive frame that the other side has to answer. Throws PlatformError. */
  ping(): void {
    const error = this.sendingError(`${this.kind}.ping`);
    if (error) throw error;
    this.sendFrame('ping');
  }

  /** Close(code, reason). Throws PlatformError. Does nothing when the connection is over already. */
  close(code: number, reason: string): void {
    if (!mayClose(code, reason, limits.closeReason.value))
      throw this.refuse('websocket-close-code', 'Close', `${code} "${reason}"`);
    this.shut(code, reason);
  }

  /** Dispose: an empty close frame. */
  dispose(): void {
    this.shut(undefined, '');
  }

  /** The process has ended: the connection is dropped without a close frame. */
  abandon(why: string): void {
    const fields = { socket: this.label, pid: this.process.pid, why: `its process ended (${why})` };
    if (this.state !== 'closed') this.kernel.write('socket.closed', fields, this.process.cause);
    this.command({ do: 'abort', connection: this.label });
    this.over('closed');
    this.connecting = undefined;
    this.writes.length = 0;
    this.released();
  }

  networkLost(): void {
    if (this.connection === 'over') return;
    this.command({ do: 'abort', connection: this.label });
    const failure = 'SoftwareCausedConnectionAbort';
    this.fail({ failure, detail: 'the device lost its network' }, 'windows', this.kernel.cause);
  }

  handle(event: TransportEvent): void {
    if (this.connection === 'over') return;
    if (this.early && event.type !== 'failed') {
      this.early.push(event);
      return;
    }
    const { kernel, label: connection } = this;
    switch (event.type) {
      case 'opened': {
        const { local, remote, protocol, certificateErrors: errors } = event;
        const wrong = errors.length > 0 ? { errors: [...errors] } : {};
        const fields = { connection, local, remote, protocol, ...wrong };
        const seq = kernel.write('network.opened', fields, this.connecting?.seq ?? 0);
        this.certificateErrors = errors;
        const unforgiven = unforgivable(errors, this.overlooked);
        if (unforgiven) {
          this.command({ do: 'abort', connection });
          this.fail({ failure: unforgiven }, 'windows', seq);
          return;
        }
        Object.assign(this, { local, protocol });
        kernel.within(seq, () => this.judgeServer());
        return;
      }
      case 'message': {
        const { data, isText, isFinal } = event;
        const kind = { ...(isText ? { text: true as const } : {}), ...(isFinal ? {} : { part: true as const }) };
        const fields = { connection, bytes: data.length, data: toBase64(data), ...kind };
        const seq = kernel.write('network.message', fields, 0);
        this.partTimer?.cancel();
        this.partTimer = isFinal ? undefined : this.giveUpAfter(limits.webSocketReceiveTimeout.value, seq);
        kernel.within(seq, () => this.arrived({ data, isText, isFinal }));
        return;
      }
      case 'pong':
        kernel.write('network.pong', { connection }, 0);
        return;
      case 'written': {
        const write = this.writes.shift();
        const seq = kernel.write('network.written', { connection, bytes: event.bytes }, write?.seq);
        kernel.within(seq, () => {
          write?.timer.cancel();
          if (write) this.finish(write.done, { ok: true, value: event.bytes });
          if (this.writes.length === 0) for (const go of this.whenWritten.splice(0)) go();
        });
        return;
      }
      case 'closed': {
        const { code, reason } = event;
        const fields = { connection, ...(code === undefined ? {} : { code }), reason };
        const seq = kernel.write('network.closeFrame', fields, 0);
        this.over('closed');
        kernel.within(seq, () => {
          this.endPending({ failure: 'SoftwareCausedConnectionAbort', detail: 'the other side closed the WebSocket' });
          this.closed(code ?? noStatus, reason);
        });
        return;
      }
      case 'failed': {
        const { failure, detail, httpStatus } = event;
        this.fail({ failure, detail, httpStatus }, 'network', this.connecting?.seq ?? 0);
        return;
      }
      default:
        return;
    }
  }

  private judgeServer(): void {
    const { judge, kernel, process } = this;
    if (!judge || !this.isSecure) {
      this.opened();
      return;
    }
    const { cause } = kernel;
    this.early = [];
    judge(this.certificateErrors, accepts => {
      kernel.post(() => {
        if (this.state !== 'connecting') return;
        if (accepts) this.opened();
        else this.reject(cause);
      }, process.cause);
    });
  }

  private reject(cause: number): void {
    this.command({ do: 'abort', connection: this.label });
    const detail = 'the program has rejected the certificate of the server';
    this.fail({ failure: 'CertificateIsInvalid', detail }, 'windows', cause);
  }

  private opened(): void {
    const { connecting, early = [] } = this;
    connecting?.timer.cancel();
    Object.assign(this, { state: 'open', connecting: undefined, early: undefined });
    this.startPongs();
    if (connecting) this.finish(connecting.done, { ok: true, value: undefined });
    for (const event of early) this.handle(event);
  }

  protected get kernel(): Kernel {
    return this.stack.kernel;
  }

  /** Something has come from the other side. */
  protected abstract arrived(arrival: Arrival): void;
  /** The connection that stood is lost; `lost` says how. */
  protected abstract broken(): void;
  /** A close frame has come, or Close was called here. */
  protected abstract closed(code: number, reason: string): void;
  /** The program has given up the object, or its process is gone: what is pending ends. */
  protected abstract released(): void;

  /** Asks the other side to wait, or to go on. */
  protected receive(on: boolean): void {
    if (this.state === 'open') this.command({ do: 'receive', connection: this.label, on });
  }

  /** A process that has ended hears nothing more. `delay`: virtual milliseconds. */
  protected finish<T>(done: Done<T>, outcome: Outcome<T>, delay = 0): void {
    this.kernel.after(delay, () => {
      if (this.process.alive) done(outcome);
    });
  }

  protected refuse(situation: Parameters<typeof refusal>[1], api: string, detail?: string): PlatformError {
    return refusal(this.kernel, situation, this.process.cause, detail, `${this.kind}.${api}`);
  }

  /** The error of a connection that stood. */
  protected errorOf(facts: FailureFacts, api: string): PlatformError {
    return webSocketError(this.kernel, 'connected', facts, api, this.process.cause);
  }

  /** This side ends the connection for a fault of the other, telling it the code. */
  protected fault(code: number, facts: FailureFacts): void {
    this.sendFrame('close', code);
    this.command({ do: 'closeWebSocket', connection: this.label, code, reason: '' });
    this.lose(facts);
  }

  private fail(facts: FailureFacts, by: 'network' | 'windows', cause: number): void {
    const { kernel, label: connection, connecting } = this;
    const { failure, detail, httpStatus } = facts;
    const known = { ...(detail === undefined ? {} : { detail }), ...(httpStatus === undefined ? {} : { httpStatus }) };
    const seq = kernel.write('network.failed', { connection, failure, by, ...known }, cause);
    this.connecting = undefined;
    connecting?.timer.cancel();
    kernel.within(seq, () => {
      if (!connecting) {
        this.lose(facts);
        return;
      }
      this.over('failed');
      const error = webSocketError(kernel, 'connecting', facts, `${this.kind}.ConnectAsync`, this.process.cause);
      this.finish(connecting.done, { ok: false, error });
    });
  }

  /** Milliseconds; what was waited for has not come. */
  private giveUpAfter(time: number, cause: number): Scheduled {
    const giveUp = () => {
      this.command({ do: 'abort', connection: this.label });
      this.fail({ failure: 'ConnectionTimedOut' }, 'windows', cause);
    };
    return this.kernel.after(time, giveUp, cause);
  }

  private lose(facts: FailureFacts): void {
    this.lost = facts;
    this.over('failed');
    this.endPending(facts);
    this.broken();
  }

  /** Close by the program, once; raises Closed when the connection stood. */
  private shut(code: number | undefined, reason: string): void {
    const { state, connecting } = this;
    this.isDisposed = true;
    this.released();
    if (state === 'closed') return;
    const fields = { socket: this.label, pid: this.process.pid, why: 'the program closed it' };
    this.kernel.write('socket.closed', fields, this.process.cause);
    if (state === 'open') {
      this.sendFrame('close', code, reason);
      this.command({ do: 'closeWebSocket', connection: this.label, ...(code === undefined ? {} : { code }), reason });
    } else if (state === 'connecting') this.command({ do: 'abort', connection: this.label });
    this.over('closed');
    this.connecting = undefined;
    connecting?.timer.cancel();
    const facts = { failure: 'OperationAborted', detail: 'the WebSocket was closed' } as const;
    if (connecting) {
      const error = webSocketError(this.kernel, 'connecting', facts, `${this.kind}.ConnectAsync`, this.process.cause);
      this.finish(connecting.done, { ok: false, error });
    }
    this.endPending(facts);
    if (state === 'open') this.closed(code ?? noStatus, reason);
  }

  private over(state: 'closed' | 'failed'): void {
    this.state = state;
    this.pongTimer?.cancel();
    this.pongTimer = undefined;
    this.partTimer?.cancel();
    this.stack.detach(this);
    if (state === 'closed') this.forget(this);
  }

  private endPending(facts: FailureFacts): void {
    for (const write of this.writes.splice(0)) {
      write.timer.cancel();
      this.finish(write.done, { ok: false, error: this.errorOf(facts, `${this.kind}.OutputStream`) });
    }
    for (const go of this.whenWritten.splice(0)) go();
  }

  /** Why nothing can be sent: thrown where the program is too early or too late, otherwise how the connection was lost. */
  private sendingError(api: string): PlatformError | undefined {
    if (this.state === 'created' || this.state === 'connecting') throw this.refuse('not-connected', 'OutputStream');
    if (this.state === 'closed') throw this.refuse('websocket-closed', 'OutputStream');
    return this.state === 'failed'
      ? this.errorOf(this.lost ?? { failure: 'SoftwareCausedConnectionAbort' }, api)
      : undefined;
  }

  /** Unasked pongs; on a control channel they have no effect. */
  private startPongs(): void {
    if (this.pongInterval <= 0 || this.watcher) return;
    this.pongTimer = this.kernel.after(this.pongInterval, () => {
      this.sendFrame('pong');
      this.startPongs();
    });
  }

  private sendFrame(frame: 'ping' | 'pong' | 'close', code?: number, reason = ''): void {
    const { kernel, process, label: connection } = this;
    const closing = { ...(code === undefined ? {} : { code }), ...(reason === '' ? {} : { reason }) };
    kernel.write('network.frameSent', { connection, frame, ...closing, pid: process.pid }, process.cause);
    if (frame !== 'close') this.command({ do: frame, connection });
  }

  private command(command: TransportCommand): void {
    this.stack.transport.carryOut(command);
  }
}
