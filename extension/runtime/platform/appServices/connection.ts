// One connection to an app service: two ends that send messages to each other, wherever the apps behind them run.

import type { Kernel } from '../kernel/kernel';
import { messageText, type ServiceMessage } from './messages';

/** Names of Windows.ApplicationModel.AppService.AppServiceResponseStatus. */
export type ResponseStatus = 'Success' | 'Failure' | 'ResourceLimitsExceeded' | 'Unknown';
/** Names of Windows.ApplicationModel.AppService.AppServiceClosedStatus. */
export type ClosedStatus = 'Completed' | 'Canceled' | 'ResourceLimitsExceeded' | 'Unknown';

export interface ServiceResponse {
  readonly status: ResponseStatus;
  readonly message?: ServiceMessage;
}

/** What an app reads of a message, and does with it. */
export interface ServiceRequest {
  readonly message: ServiceMessage;
  /** SendResponseAsync. Failure when it was answered before, or the other end is gone. */
  respond(message: ServiceMessage): ResponseStatus;
  /** The handlers have returned and their deferrals are completed. */
  handled(): void;
}

/** What an app hears on its end. Called when its process can run. */
export interface EndListener {
  received?(request: ServiceRequest): void;
  closed?(status: ClosedStatus): void;
}

interface Pending {
  readonly message: ServiceMessage;
  answer: ((response: ServiceResponse) => void) | undefined;
}

export type Runner = (fn: () => void) => void;

export type Side = 'client' | 'service';

/** The end of one app. */
export class ServiceEnd {
  other!: ServiceEnd;
  private listener: EndListener = {};
  /** Messages that nobody has listened for yet. */
  private unheard: Pending[] = [];
  private readonly pending = new Set<Pending>();
  private closedAs: ClosedStatus | undefined;

  constructor(
    private readonly kernel: Kernel,
    readonly connection: string,
    readonly side: Side,
    /** Calls back when the app of this end can run, never when it has ended; absent before anything runs for this end. */
    public runner: Runner | undefined,
    private readonly onClosed: (end: ServiceEnd) => void,
  ) {}

  get isClosed(): boolean {
    return this.closedAs !== undefined;
  }

  /** Adds to what is listened for; what has waited for it comes now. */
  listen(listener: EndListener): void {
    this.listener = { ...this.listener, ...listener };
    const waiting = this.unheard;
    this.unheard = [];
    for (const each of waiting) this.deliver(each);
  }

  /** SendMessageAsync; `done` is called once, in an event of its own. */
  send(message: ServiceMessage, cause: number, done: (response: ServiceResponse) => void): void {
    const { kernel, connection, side } = this;
    const seq = kernel.write('appService.message', { connection, from: side, text: messageText(message) }, cause);
    const answer = (response: ServiceResponse) => {
      const { status } = response;
      const text = response.message ? { text: messageText(response.message) } : {};
      const fields = { connection, from: this.other.side, status, ...text };
      const answered = kernel.write('appService.response', fields);
      kernel.post(() => this.runner?.(() => done(response)), answered);
    };
    kernel.post(() => this.other.receive({ message, answer }), seq);
  }

  /** The app closes its end, or has ended. `status`: what the other side is told. */
  close(status: ClosedStatus, why: string): void {
    if (this.isClosed) return;
    const { kernel, connection, side, other } = this;
    this.closedAs = status;
    this.giveUp();
    const seq = kernel.write('appService.closed', { connection, by: side, status, why });
    kernel.within(seq, () => {
      if (!other.isClosed) {
        other.closedAs = status;
        other.giveUp();
        other.runner?.(() => other.listener.closed?.(status));
      }
      this.onClosed(this);
    });
  }

  private receive(pending: Pending): void {
    if (this.isClosed) {
      pending.answer?.({ status: 'Failure' });
      return;
    }
    this.pending.add(pending);
    this.deliver(pending);
  }

  private deliver(pending: Pending): void {
    if (!this.listener.received) {
      this.unheard.push(pending);
      return;
    }
    this.runner?.(() => {
      if (!this.isClosed) this.listener.received?.(this.requestOf(pending));
    });
  }

  private requestOf(pending: Pending): ServiceRequest {
    return {
      message: pending.message,
      respond: message => (this.settle(pending, { status: 'Success', message }) ? 'Success' : 'Failure'),
      handled: () => void this.settle(pending, { status: 'Failure' }),
    };
  }

  /** False when it has an answer already. */
  private settle(pending: Pending, response: ServiceResponse): boolean {
    const { answer } = pending;
    pending.answer = undefined;
    this.pending.delete(pending);
    answer?.(response);
    return answer !== undefined;
  }

  /** Whoever waits for an answer from this end will not get one. */
  private giveUp(): void {
    for (const pending of [...this.pending]) this.settle(pending, { status: 'Failure' });
    this.unheard = [];
  }
}
