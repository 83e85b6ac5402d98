// One TCP connection as the simulated Windows keeps it, whoever owns it: received bytes, how it ended, what was agreed for lending.

import type { CertificateError } from '../../network/transport';
import type { Scheduled } from '../kernel/kernel';
import type { SocketFailure } from '../kernel/platformError';
import type { SocketActivityReason } from '../lifecycle/activations';
import type { TaskRegistration } from '../lifecycle/registrations';
import { ByteQueue } from './byteQueue';

/** What EnableTransferOwnership has set. */
export interface TransferSettings {
  readonly registration: TaskRegistration;
  readonly action: 'Wake' | 'DoNotWake';
}

/** What the last TransferOwnership gave; kept when the next one leaves it out. */
export interface Lending {
  readonly context: Uint8Array | undefined;
  /** Milliseconds; undefined or 0: no keep-alive timer. */
  readonly keepAlive: number | undefined;
}

export interface PendingWrite {
  readonly bytes: number;
  readonly seq: number;
  readonly done: (failure: SocketFailure | undefined) => void;
}

export interface Handshake {
  readonly seq: number;
  readonly overlooked: readonly CertificateError[];
  readonly timer: Scheduled;
  readonly done: (failure: SocketFailure | undefined) => void;
}

export class TcpCore {
  readonly kind = 'StreamSocket';
  state: 'created' | 'connecting' | 'open' | 'failed' | 'closed' = 'created';
  local = '';
  remote = '';
  remoteEnded = false;
  failure: SocketFailure | undefined;
  failureDetail: string | undefined;
  /** Journal line of the connection attempt. */
  requestSeq = 0;
  connectTimer: Scheduled | undefined;
  /** TLS has begun. */
  handshake: Handshake | undefined;
  isSecured = false;
  certificateErrors: readonly CertificateError[] = [];
  transfer: TransferSettings | undefined;
  lending: Lending = { context: undefined, keepAlive: undefined };
  /** Counts arrivals and endings, so that the broker can tell new from old. */
  revision = 0;
  isPaused = false;
  readonly writes: PendingWrite[] = [];
  /** Set by the owner of the moment: something arrived, ended or failed. */
  onChange: (() => void) | undefined;
  private readonly received = new ByteQueue();

  constructor(readonly label: string) {}

  /** Received bytes that nobody has read. */
  get unread(): number {
    return this.received.length;
  }

  /** What the broker would tell a task; looks without reading. */
  get pendingReason(): SocketActivityReason | undefined {
    if (this.received.length > 0) return 'SocketActivity';
    return this.remoteEnded || this.state === 'failed' ? 'SocketClosed' : undefined;
  }

  append(data: Uint8Array): void {
    if (data.length === 0) return;
    this.received.append(data);
    this.revision++;
  }

  /** Takes at most `count` bytes out. */
  take(count: number): Uint8Array {
    return this.received.take(count);
  }

  /** The handshake is over, with or without success. */
  endHandshake(failure: SocketFailure | undefined): void {
    const { handshake } = this;
    this.handshake = undefined;
    handshake?.timer.cancel();
    handshake?.done(failure);
  }

  changed(): void {
    this.onChange?.();
  }
}
