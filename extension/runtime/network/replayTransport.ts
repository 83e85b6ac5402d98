// A network that only repeats what a journal says: commands lead nowhere, events are told one by one on demand.

import type { Transport, TransportEvent, TransportListener } from './transport';

export class ReplayTransport implements Transport {
  private listener: TransportListener = () => {};

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  /** To be called from within a kernel event. */
  tell(event: TransportEvent): void {
    this.listener(event);
  }

  carryOut(): void {}
}
