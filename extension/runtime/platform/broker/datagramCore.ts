// One UDP socket as the simulated Windows keeps it, whoever owns it: where it is bound, and the datagrams nobody has seen.

import type { TransportEvent } from '../../network/transport';
import { toBase64 } from '../kernel/bytes';
import type { Kernel } from '../kernel/kernel';
import type { SocketFailure } from '../kernel/platformError';
import type { SocketActivityReason } from '../lifecycle/activations';
import type { Endpoint } from './networkStack';
import type { Lending, TransferSettings } from './tcpCore';

export interface Datagram {
  readonly data: Uint8Array;
  /** `host:port` of the sender. */
  readonly remote: string;
}

interface PendingSend {
  readonly seq: number;
  readonly done: (failure: SocketFailure | undefined) => void;
}

export class DatagramCore implements Endpoint {
  readonly kind = 'DatagramSocket';
  state: 'created' | 'binding' | 'open' | 'failed' | 'closed' = 'created';
  local = '';
  /** Of ConnectAsync: the only end that is heard then; empty: everybody is. */
  remote = '';
  failure: SocketFailure | undefined;
  failureDetail: string | undefined;
  /** Journal line of the binding. */
  requestSeq = 0;
  transfer: TransferSettings | undefined;
  lending: Lending = { context: undefined, keepAlive: undefined };
  revision = 0;
  readonly waiting: Datagram[] = [];
  readonly sends: PendingSend[] = [];
  /** Set by the owner of the moment: bound, failed, or a datagram has arrived. */
  onChange: (() => void) | undefined;

  constructor(
    readonly label: string,
    private readonly kernel: Kernel,
  ) {}

  /** Bytes that nobody has seen. */
  get unread(): number {
    return this.waiting.reduce((sum, { data }) => sum + data.length, 0);
  }

  get pendingReason(): SocketActivityReason | undefined {
    return this.waiting.length > 0 ? 'SocketActivity' : undefined;
  }

  handle(event: TransportEvent): void {
    const { kernel, label: connection } = this;
    switch (event.type) {
      case 'listening': {
        this.state = 'open';
        this.local = event.local;
        const fields = { connection, local: event.local, remote: '' };
        kernel.within(kernel.write('network.connected', fields, this.requestSeq), () => this.changed());
        return;
      }
      case 'datagram': {
        const { data, remote } = event;
        const fields = { connection, bytes: data.length, data: toBase64(data), remote };
        const seq = kernel.write('network.datagram', fields, 0);
        if (this.remote !== '' && this.remote !== remote) return;
        this.waiting.push({ data, remote });
        this.revision++;
        kernel.within(seq, () => this.changed());
        return;
      }
      case 'written': {
        const send = this.sends.shift();
        const seq = kernel.write('network.written', { connection, bytes: event.bytes }, send?.seq);
        kernel.within(seq, () => send?.done(undefined));
        return;
      }
      case 'failed':
        this.fail(event.failure, 'network', event.detail, this.requestSeq);
        return;
      default:
        return;
    }
  }

  /** UDP knows no connection that could be lost: what is sent meanwhile is, and nothing arrives. */
  networkLost(): void {}

  fail(failure: SocketFailure, by: 'network' | 'windows', detail: string | undefined, cause: number): void {
    this.state = 'failed';
    this.failure = failure;
    this.failureDetail = detail;
    const fields = { connection: this.label, failure, by, ...(detail === undefined ? {} : { detail }) };
    const seq = this.kernel.write('network.failed', fields, cause);
    this.kernel.within(seq, () => {
      for (const send of this.sends.splice(0)) send.done(failure);
      this.changed();
    });
  }

  changed(): void {
    this.onChange?.();
  }
}
