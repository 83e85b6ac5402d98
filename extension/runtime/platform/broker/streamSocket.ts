// StreamSocket as C# holds it: connect, read, write, cancel, lend, close, each refusing as Windows refuses.

import type { CertificateError } from '../../network/transport';
import type { ChannelTransport, ChannelWatcher } from '../channels/transport';
import type { Done, Started } from '../kernel/operation';
import { type PlatformError, refusal, type SocketFailure, socketError } from '../kernel/platformError';
import { Handle } from './handle';
import { ReadQueue, type ReadSource } from './readQueue';
import type { Lending, TcpCore } from './tcpCore';

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket */
export class StreamSocket extends Handle<TcpCore> implements ChannelTransport {
  watcher: ChannelWatcher | undefined;
  private readonly reads = new ReadQueue(
    this.kernel,
    this.process,
    () => this.watcher,
    why => socketError(this.kernel, 'OperationAborted', 'StreamSocket.InputStream', why, this.process.cause),
  );
  private readonly received = new ReceivedBytes(this.held(), {
    error: (core, failure) => this.failed(core, failure, 'StreamSocket.InputStream'),
    afterRead: core => this.broker.options.stack.afterRead(core),
  });
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
    const connecting = this.connect(host, port, outcome => {
      if (outcome.ok && this.core) this.encrypt(this.core, host, overlooked, 'ConnectAsync', done);
      else this.finish(done, outcome);
    });
    return {
      cancel: () => {
        connecting.cancel?.();
        const { core } = this;
        if (!core?.handshake) return;
        this.abortConnecting(core, 'the attempt was canceled');
        core.endHandshake('OperationAborted');
      },
    };
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
    this.connected();
    const refused = this.broker.options.stack.refusalFor(this.process);
    if (refused) {
      this.finish(done, { ok: false, error: refused });
      return {};
    }
    return this.reads.add(count, partial, this.received, done);
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
    this.reads.abort(why);
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
    this.reads.forget();
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
    this.reads.serve(this.received);
    if (isUnread) this.watcher?.unread();
  }

  protected override endPending(core: TcpCore): void {
    const failure = 'OperationAborted';
    const { connecting } = this;
    this.connecting = undefined;
    if (connecting) this.finish(connecting, { ok: false, error: this.failed(core, failure, 'StreamSocket') });
    this.reads.abort('the socket was closed');
    core.endHandshake(failure);
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

/** What has come on a connection, as its readers see it. */
class ReceivedBytes implements ReadSource {
  constructor(
    private readonly core: TcpCore,
    private readonly owner: {
      readonly error: (core: TcpCore, failure: SocketFailure) => PlatformError;
      readonly afterRead: (core: TcpCore) => void;
    },
  ) {}

  get label(): string {
    return this.core.label;
  }

  get unread(): number {
    return this.core.unread;
  }

  get isOver(): boolean {
    return this.core.remoteEnded || this.core.failure !== undefined;
  }

  error(): PlatformError | undefined {
    const { failure } = this.core;
    return failure && this.owner.error(this.core, failure);
  }

  take(count: number): Uint8Array {
    const data = this.core.take(count);
    this.owner.afterRead(this.core);
    return data;
  }
}
