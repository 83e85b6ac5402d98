// One listening TCP port as the simulated Windows keeps it, with the connections that nobody has fetched yet.

import type { SocketFailure } from '../kernel/platformError';
import type { SocketActivityReason } from '../lifecycle/activations';
import type { Lending, TcpCore, TransferSettings } from './tcpCore';

export class ListenerCore {
  readonly kind = 'StreamSocketListener';
  state: 'created' | 'binding' | 'open' | 'failed' | 'closed' = 'created';
  local = '';
  failure: SocketFailure | undefined;
  requestSeq = 0;
  transfer: TransferSettings | undefined;
  lending: Lending = { context: undefined, keepAlive: undefined };
  revision = 0;
  readonly accepted: TcpCore[] = [];
  /** Set by the owner of the moment: bound, failed, or a connection was accepted. */
  onChange: (() => void) | undefined;

  constructor(readonly label: string) {}

  get unread(): number {
    return this.accepted.length;
  }

  get pendingReason(): SocketActivityReason | undefined {
    return this.accepted.length > 0 ? 'ConnectionAccepted' : undefined;
  }

  changed(): void {
    this.onChange?.();
  }
}
