// MessageWebSocket as C# holds it: whole messages, or parts of them, handed to one handler at a time, in the order of the wire.

import limits from '../../../../schemas/windows/limits.json';
import type { Done, Started } from '../kernel/operation';
import type { PlatformError } from '../kernel/platformError';
import { type Arrival, type OpeningOptions, tooBig, WebSocket } from './webSocket';

export interface MessageOptions extends OpeningOptions {
  /** MaxMessageSize, bytes; undefined: no limit. */
  readonly maxMessageSize: number | undefined;
  readonly receiveMode: 'FullMessage' | 'PartialMessage';
}

/** Who is told; after each call `handled` has to be called when the program's handlers have returned. */
export interface MessageHandlers {
  received(message: Message | PlatformError): void;
  closed(code: number, reason: string): void;
}

export interface Message {
  readonly data: Uint8Array;
  readonly isText: boolean;
  readonly isComplete: boolean;
}

type Delivery = { readonly message: Message | PlatformError } | { readonly code: number; readonly reason: string };

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket */
export class MessageWebSocket extends WebSocket {
  readonly kind = 'MessageWebSocket';
  private options: MessageOptions | undefined;
  private handlers: MessageHandlers | undefined;
  /** The parts so far of a message that is handed over whole. */
  private parts: Uint8Array[] = [];
  private readonly deliveries: Delivery[] = [];
  private isBusy = false;
  private isPaused = false;

  /** ConnectAsync. Throws PlatformError where the call itself fails. */
  connect(options: MessageOptions, handlers: MessageHandlers, done: Done<void>): Started {
    const started = this.open(options, done);
    this.options = options;
    this.handlers = handlers;
    return started;
  }

  /** The program's handlers for the last delivery have returned: the next may follow. */
  handled(): void {
    this.isBusy = false;
    this.watcher?.handled();
    this.deliver();
  }

  protected override arrived(arrival: Arrival): void {
    const { maxMessageSize = Number.POSITIVE_INFINITY, receiveMode } = this.options ?? {};
    const { data, isText, isFinal } = arrival;
    if (receiveMode === 'PartialMessage') {
      for (const message of cut(data, isText, isFinal)) this.add({ message });
      return;
    }
    this.parts.push(data);
    const size = this.parts.reduce((sum, part) => sum + part.length, 0);
    if (size > maxMessageSize) {
      this.parts = [];
      this.fault(tooBig, { failure: 'MessageTooLong' });
    } else if (isFinal) {
      const whole = joined(this.parts);
      this.parts = [];
      this.add({ message: { data: whole, isText, isComplete: true } });
    }
  }

  protected override broken(): void {
    const failure = this.lost ?? { failure: 'SoftwareCausedConnectionAbort' };
    this.add({ message: this.errorOf(failure, 'MessageWebSocketMessageReceivedEventArgs.GetDataReader') });
  }

  protected override closed(code: number, reason: string): void {
    this.add({ code, reason });
  }

  /** The program wants no more messages; Closed may still follow. */
  protected override released(): void {
    this.deliveries.length = 0;
  }

  private add(delivery: Delivery): void {
    this.deliveries.push(delivery);
    this.holdBack();
    this.deliver();
  }

  private deliver(): void {
    const delivery = this.deliveries[0];
    if (!delivery || this.isBusy) return;
    this.isBusy = true;
    this.deliveries.shift();
    this.holdBack();
    this.kernel.after(this.watcher?.arriving(true) ?? 0, () => {
      const { handlers } = this;
      if (!this.process.alive || !handlers) return;
      if ('code' in delivery) handlers.closed(delivery.code, delivery.reason);
      else handlers.received(delivery.message);
    });
  }

  /** Flow control: what the handler has not seen yet is bounded. */
  private holdBack(): void {
    const waiting = this.deliveries.reduce((sum, each) => sum + ('message' in each ? sizeOf(each.message) : 0), 0);
    const isFull = waiting > limits.receiveBuffer.value;
    if (isFull === this.isPaused) return;
    this.isPaused = isFull;
    this.receive(!isFull);
  }
}

function sizeOf(message: Message | PlatformError): number {
  return 'data' in message ? message.data.length : 0;
}

function* cut(data: Uint8Array, isText: boolean, isFinal: boolean): Generator<Message> {
  const { value: size } = limits.webSocketPart;
  for (let start = 0; start === 0 || start < data.length; start += size) {
    const isLast = start + size >= data.length;
    yield { data: data.slice(start, start + size), isText, isComplete: isLast && isFinal };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}
