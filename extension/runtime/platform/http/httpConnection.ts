// One connection to a web server: carries one request after the other, and reads what comes back.

import limits from '../../../../schemas/windows/limits.json';
import { headerTokens, type RequestHead, type ResponseHead, requestBytes } from '../../network/http/httpMessage';
import { type HttpEvent, HttpResponseReader } from '../../network/http/httpReader';
import type { CertificateError } from '../../network/transport';
import type { NetworkStack } from '../broker/networkStack';
import type { TcpCore } from '../broker/tcpCore';
import type { Kernel, Scheduled } from '../kernel/kernel';
import { whyFailed } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import { type HttpFailure, ofSocketFailure } from './httpErrors';

/** Whoever has the connection now. */
export interface Carried {
  /** The connection stands; `send` is to be called. */
  connected(): void;
  /** All that `send` was given has been handed to the network. */
  sent(): void;
  received(event: HttpEvent<ResponseHead>): void;
  /** Nothing more comes; the connection is gone. `isNotAllowed`: this simulator refuses the host. */
  failed(failure: HttpFailure, why: string, isNotAllowed: boolean): void;
  /** More is there than whoever reads has taken; nothing more is read from the network. */
  readonly isFull: boolean;
}

/** Where a connection leads, and how. */
export interface HttpServer {
  readonly host: string;
  readonly port: string;
  readonly isSecure: boolean;
  /** What may be wrong with its certificate. */
  readonly overlooked: readonly CertificateError[];
}

export class HttpConnection {
  readonly core: TcpCore;
  /** Runs while nobody uses the connection. */
  idleTimer: Scheduled | undefined;
  /** It has carried a request before. */
  isReused = false;
  private readonly reader = new HttpResponseReader(limits.httpHeadSize.value);
  private carried: Carried | undefined;
  private keepsAlive = true;
  /** TLS has been asked for. */
  private isSecuring = false;
  private isAnnounced = false;
  private isPumping = false;

  constructor(
    private readonly kernel: Kernel,
    private readonly stack: NetworkStack,
    readonly process: Process,
    readonly server: HttpServer,
    /** Nobody had the connection when it ended. */
    private readonly whenLost: () => void,
  ) {
    this.core = stack.newConnection();
    this.core.onChange = () => this.pump();
  }

  get label(): string {
    return this.core.label;
  }

  /** What is wrong with the certificate of the server and was overlooked. */
  get certificateErrors(): readonly CertificateError[] {
    return this.core.certificateErrors;
  }

  get isOpen(): boolean {
    return this.core.state === 'open' && !this.core.remoteEnded;
  }

  /** Can carry another request when the present one is done. */
  get isReusable(): boolean {
    return this.isOpen && this.keepsAlive && !this.reader.hasUnasked && this.core.unread === 0;
  }

  /** The connection belongs to `carried` until `release` or `close`. Connects when it has not yet. */
  carry(carried: Carried): void {
    this.idleTimer?.cancel();
    this.idleTimer = undefined;
    this.carried = carried;
    if (this.core.state === 'created') {
      const refused = this.stack.connect(this.core, this.server.host, this.server.port, this.process);
      if (refused) this.kernel.post(() => this.fail('CannotConnect', refused.why), this.process.cause);
    } else {
      this.kernel.post(() => this.carried?.connected(), this.process.cause);
    }
  }

  send(head: RequestHead, body: Uint8Array, chunked: boolean): void {
    this.reader.expect(head.method);
    this.keepsAlive = !headerTokens(head.headers, 'connection').includes('close');
    this.stack.write(this.core, requestBytes(head, body, chunked), this.process, failure => {
      // What broke the connection is told where the answer is waited for.
      if (!failure) this.carried?.sent();
    });
  }

  /** After `isFull` has become false. */
  resume(): void {
    this.pump();
  }

  release(): void {
    this.carried = undefined;
    this.isReused = true;
  }

  /** Without a word to whoever has it. `abort`: at once, in the middle of things. */
  close(why: string, abort: boolean): void {
    this.carried = undefined;
    this.idleTimer?.cancel();
    if (this.core.state === 'open') {
      this.kernel.write('socket.closed', { socket: this.label, pid: this.process.pid, why });
    }
    this.stack.close(this.core, abort);
  }

  /** What an event brings about may lead back here: then the rest is done when that event has been dealt with. */
  private pump(): void {
    if (this.isPumping) return;
    this.isPumping = true;
    this.takeStock();
    this.isPumping = false;
  }

  private takeStock(): void {
    const { core } = this;
    if (core.state === 'open' && this.carried && !this.isAnnounced) this.secure();
    this.read();
    if (core.failure && core.unread === 0) {
      this.fail(
        ofSocketFailure(core.failure),
        core.failureDetail ?? whyFailed(core.failure),
        core.failure === 'NotAllowed',
      );
    } else if (core.remoteEnded && core.unread === 0) {
      this.finish();
    }
  }

  private secure(): void {
    const { isSecure, host, overlooked } = this.server;
    const announce = () => {
      this.isAnnounced = true;
      this.carried?.connected();
    };
    if (!isSecure) announce();
    else if (!this.isSecuring) {
      this.isSecuring = true;
      // What is wrong with the certificate breaks the connection, and is told where that is told.
      this.stack.secure(this.core, host, overlooked, this.process, failure => {
        if (!failure) announce();
      });
    }
  }

  private read(): void {
    const { core } = this;
    while (core.unread > 0 && this.carried && !this.carried.isFull) {
      const data = core.take(core.unread);
      this.stack.afterRead(core);
      this.feed(this.reader.push(data));
    }
  }

  private finish(): void {
    this.feed(this.reader.finish());
    if (this.core.state === 'closed') return;
    this.fail('ConnectionAborted', 'the server closed the connection before its answer was complete');
  }

  private feed(events: readonly HttpEvent<ResponseHead>[]): void {
    for (const event of events) {
      if (event.type === 'fault') {
        if (this.core.remoteEnded) return;
        this.fail('ErrorHttpInvalidServerResponse', event.why);
        return;
      }
      if (event.type === 'head') this.keepsAlive &&= staysOpen(event.head);
      this.carried?.received(event);
    }
  }

  private fail(failure: HttpFailure, why: string, isNotAllowed = false): void {
    const { carried } = this;
    this.carried = undefined;
    this.stack.close(this.core, false);
    if (carried) carried.failed(failure, why, isNotAllowed);
    else this.whenLost();
  }
}

/** RFC 9112, section 9.3. */
function staysOpen(head: ResponseHead): boolean {
  if (head.status === 101) return false;
  const options = headerTokens(head.headers, 'connection');
  return head.version === '1.1' ? !options.includes('close') : options.includes('keep-alive');
}
