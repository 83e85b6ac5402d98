// StreamSocket as C# holds it: connect, read, write, cancel, lend, close, each refusing as Windows refuses.

import type { CertificateError } from '../../network/transport';
import type { ChannelTransport, ChannelWatcher } from '../channels/transport';
import type { Done, Outcome, Started } from '../kernel/operation';
import { type PlatformError, refusal, type SocketFailure, socketError } from '../kernel/platformError';
import { Handle } from './handle';
import type { Lending, TcpCore } from './tcpCore';

interface PendingRead {
  readonly count: number;
  readonly partial: boolean;
  readonly done: Done<Uint8Array>;
  /** A Completed handler waits for it. */
  hasHandler: boolean;
}

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket */
export class StreamSocket extends Handle<TcpCore> implements ChannelTransport {
  watcher: ChannelWatcher | undefined;
  private readonly reads: PendingRead[] = [];
  private writing = 0;
  private securing = 0;
  private connecting: Done<void> | undefined;
  private whenWritten: (() => void)[] = [];
  /** Up to which revision of the core the app has had its chance to read. */
  private toldRevision = 0;

  /** Addresses as `host:port`; empty before the connection stands. */
  get addresses(): { readonly local: string; readonly remote: string } {
    return { local: this.core?.local ?? '', remote: this.core?.remote ?? '' };
  }

  get connection(): ChannelTransport['connection'] {
    const { core } = this;
    if (!core || core.failure || core.remoteEnded) return 'over';
    return core.state === 'open' ? 'open' : 'none';
  }

  /** ConnectAsync. Throws PlatformError where the call itself fails. */
  connect(host: string, port: string, done: Done<void>): Started {
    const core = this.held();
    if (core.state !== 'created') throw refusal(this.kernel, 'connect-twice', this.process.cause);
    const refused = this.watcher?.connecting() ?? this.broker.options.stack.connect(core, host, port, this.process);
    if (refused) this.finish(done, { ok: false, error: refused });
    else this.connecting = done;
    return {
      cancel: () => {
        if (this.connecting === done) this.abortConnecting(core, 'the attempt was canceled');
      },
    };
  }

  /** ConnectAsync with a protection level: connects, then encrypts. Throws PlatformError where the call itself fails. */
  connectSecured(host: string, port: string, overlooked: readonly CertificateError[], done: Done<void>): Started {
    return this.connect(host, port, outcome => {
      if (outcome.ok && this.core) this.encrypt(this.core, host, overlooked, 'ConnectAsync', done);
      else this.finish(done, outcome);
    });
  }

  /** UpgradeToSslAsync: what follows is encrypted. Throws PlatformError where the call itself fails. */
  upgrade(validationHost: string, overlooked: readonly CertificateError[], done: Done<void>): void {
    const core = this.connected();
    const { kernel, process } = this;
    if (this.pending > 0) throw refusal(kernel, 'upgrade-pending-io', process.cause, this.pendingInWords());
    if (core.isSecured) throw refusal(kernel, 'upgrade-twice', process.cause);
    this.encrypt(core, validationHost, overlooked, 'UpgradeToSslAsync', done);
  }

  get isSecured(): boolean {
    return this.core?.isSecured ?? false;
  }

  /** What was wrong with the certificate of the server. */
  get certificateErrors(): readonly CertificateError[] {
    return this.core?.certificateErrors ?? [];
  }

  /**
   * InputStream.ReadAsync. Ends with at most `count` bytes: as soon as there are some when
   * `partial`, otherwise when there are `count` or the other side has ended; with no bytes when it has ended and all is read.
   */
  read(count: number, partial: boolean, done: Done<Uint8Array>): Started {
    const core = this.connected();
    const refused = this.broker.options.stack.refusalFor(this.process);
    if (refused) {
      this.finish(done, { ok: false, error: refused });
      return {};
    }
    const read: PendingRead = { count, partial, done, hasHandler: false };
    this.reads.push(read);
    // Not at once: whoever has posted the read may say next that a handler waits for it.
    this.kernel.post(() => this.serveReads(core), this.process.cause);
    return {
      cancel: () => {
        const index = this.reads.indexOf(read);
        if (index >= 0) this.abortReads(index, 1, 'the read was canceled');
      },
      handlerSet: () => {
        read.hasHandler = true;
      },
      handlerReturned: () => this.watcher?.handled(),
    };
  }

  /** OutputStream.WriteAsync. Ends with the number of bytes when the network has taken them. */
  write(data: Uint8Array, done: Done<number>): void {
    const core = this.connected();
    const { stack } = this.broker.options;
    const error =
      stack.refusalFor(this.process) ?? (core.failure && this.failed(core, core.failure, 'StreamSocket.OutputStream'));
    if (error) {
      this.finish(done, { ok: false, error });
      return;
    }
    this.writing++;
    stack.write(core, data.slice(), this.process, failure => {
      this.writing--;
      this.finish(
        done,
        failure
          ? { ok: false, error: this.failed(core, failure, 'StreamSocket.OutputStream') }
          : { ok: true, value: data.length },
      );
      if (this.writing === 0) for (const go of this.whenWritten.splice(0)) go();
    });
  }

  /** OutputStream.FlushAsync: done when everything written before is in the hands of the network. */
  flush(done: Done<void>): void {
    this.connected();
    this.afterWrites(() => this.finish(done, { ok: true, value: undefined }));
  }

  /** CancelIOAsync: reads and a connection attempt end with an error, writes are waited for; then nothing is pending. */
  cancelIO(done: Done<void>): void {
    const core = this.held();
    const { kernel } = this;
    kernel.write('socket.ioCanceled', { socket: core.label, operations: this.pending }, this.process.cause);
    const why = 'CancelIOAsync was called';
    if (this.connecting) this.abortConnecting(core, why);
    this.abortReads(0, this.reads.length, why);
    this.afterWrites(() => this.finish(done, { ok: true, value: undefined }));
  }

  /** TransferOwnership. Throws PlatformError. What `lending` leaves out stays as it was. */
  transferOwnership(socketId: string, lending: Partial<Lending> = {}): void {
    const core = this.held();
    if (this.pending > 0) {
      throw refusal(this.kernel, 'transfer-pending-io', this.process.cause, this.pendingInWords());
    }
    this.broker.lend(core, socketId, lending, this.process);
    this.empty('used-after-transfer');
  }

  protected override forgetPending(): void {
    this.reads.length = 0;
    this.connecting = undefined;
  }

  private encrypt(
    core: TcpCore,
    host: string,
    overlooked: readonly CertificateError[],
    call: string,
    done: Done<void>,
  ): void {
    this.securing++;
    this.broker.options.stack.secure(core, host, overlooked, this.process, failure => {
      this.securing--;
      this.finish(
        done,
        failure
          ? { ok: false, error: this.failed(core, failure, `StreamSocket.${call}`) }
          : { ok: true, value: undefined },
      );
    });
  }

  private abortConnecting(core: TcpCore, why: string): void {
    core.failure = 'OperationAborted';
    core.failureDetail = why;
    this.broker.options.stack.close(core, true);
    this.coreChanged(core);
  }

  private abortReads(start: number, count: number, why: string): void {
    for (const read of this.reads.splice(start, count)) {
      const { kernel, process } = this;
      const error = socketError(kernel, 'OperationAborted', 'StreamSocket.InputStream', why, process.cause);
      this.finish(read.done, { ok: false, error });
    }
  }

  private get pending(): number {
    return this.reads.length + this.writing + this.securing + (this.connecting ? 1 : 0);
  }

  private pendingInWords(): string {
    const parts: string[] = [];
    if (this.connecting) parts.push('ConnectAsync');
    if (this.securing > 0) parts.push('the TLS handshake');
    if (this.reads.length > 0) parts.push(this.reads.length === 1 ? 'one read' : `${this.reads.length} reads`);
    if (this.writing > 0) parts.push(this.writing === 1 ? 'one write' : `${this.writing} writes`);
    return parts.join(', ');
  }

  protected override coreChanged(core: TcpCore): void {
    if (this.connecting) {
      const done = this.connecting;
      if (core.state === 'open') {
        this.connecting = undefined;
        this.finish(done, { ok: true, value: undefined });
      } else if (core.failure) {
        this.connecting = undefined;
        this.finish(done, { ok: false, error: this.failed(core, core.failure, 'StreamSocket.ConnectAsync') });
      }
    }
    const isUnread = this.reads.length === 0 && core.revision > this.toldRevision;
    this.toldRevision = core.revision;
    this.serveReads(core);
    if (isUnread) this.watcher?.unread();
  }

  private serveReads(core: TcpCore): void {
    for (let read = this.reads[0]; read; read = this.reads[0]) {
      const isOver = core.remoteEnded || core.failure !== undefined;
      const isEnough = core.unread >= read.count || (core.unread > 0 && (read.partial || isOver));
      if (!isEnough && !isOver && read.count > 0) return;
      this.reads.shift();
      if (core.failure && core.unread === 0 && read.count > 0) {
        this.complete(read, { ok: false, error: this.failed(core, core.failure, 'StreamSocket.InputStream') });
        continue;
      }
      const data = core.take(read.count);
      const fields = { socket: core.label, pid: this.process.pid, bytes: data.length };
      const seq = this.kernel.write('socket.read', fields, this.process.cause);
      this.broker.options.stack.afterRead(core);
      this.kernel.within(seq, () => this.complete(read, { ok: true, value: data }));
    }
  }

  /** News from the other side; a control channel that watches the socket hears of it before the app does. */
  private complete(read: PendingRead, outcome: Outcome<Uint8Array>): void {
    this.finish(read.done, outcome, this.watcher?.arriving(read.hasHandler));
  }

  protected override endPending(core: TcpCore): void {
    const failure = 'OperationAborted';
    const { connecting } = this;
    this.connecting = undefined;
    const error = () => this.failed(core, failure, 'StreamSocket');
    if (connecting) this.finish(connecting, { ok: false, error: error() });
    for (const read of this.reads.splice(0)) this.finish(read.done, { ok: false, error: error() });
    const { handshake } = core;
    core.handshake = undefined;
    handshake?.timer.cancel();
    handshake?.done(failure);
    for (const write of core.writes.splice(0)) write.done(failure);
  }

  private failed(core: TcpCore, failure: SocketFailure, api: string): PlatformError {
    const { kernel, process } = this;
    if (failure === 'NotAllowed') return refusal(kernel, 'access-denied-host', process.cause, core.failureDetail);
    return socketError(kernel, failure, api, core.failureDetail, process.cause);
  }

  private afterWrites(go: () => void): void {
    if (this.writing === 0) go();
    else this.whenWritten.push(go);
  }

  private connected(): TcpCore {
    const core = this.held();
    if (core.state === 'created' || core.state === 'connecting') {
      throw refusal(this.kernel, 'not-connected', this.process.cause);
    }
    return core;
  }
}
