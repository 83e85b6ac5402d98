// StreamWebSocket as C# holds it: a stream of bytes out of the messages of the network, read in parts.

import limits from '../../../../schemas/windows/limits.json';
import { ByteQueue } from '../broker/byteQueue';
import { ReadQueue, type ReadSource } from '../broker/readQueue';
import type { Done, Started } from '../kernel/operation';
import type { PlatformError } from '../kernel/platformError';
import { type Arrival, type OpeningOptions, WebSocket } from './webSocket';

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamwebsocket */
export class StreamWebSocket extends WebSocket implements ReadSource {
  readonly kind = 'StreamWebSocket';
  private readonly received = new ByteQueue();
  private readonly reads = new ReadQueue(
    this.kernel,
    this.process,
    () => this.watcher,
    detail => this.errorOf({ failure: 'OperationAborted', detail }, 'StreamWebSocket.InputStream'),
  );
  private isPaused = false;
  private onClosed: ((code: number, reason: string) => void) | undefined;

  /** ConnectAsync. `closed`: hears of the close frame. Throws PlatformError where the call itself fails. */
  connect(options: OpeningOptions, closed: (code: number, reason: string) => void, done: Done<void>): Started {
    const started = this.open(options, done);
    this.onClosed = closed;
    return started;
  }

  /**
   * InputStream.ReadAsync. `partial`: ends with what there is of one message, at most `count` bytes; otherwise with `count`
   * bytes, or fewer at the end. With no bytes when the other side has closed and all is read. Throws PlatformError.
   */
  read(count: number, partial: boolean, done: Done<Uint8Array>): Started {
    if (this.isDisposed) throw this.refuse('websocket-closed', 'InputStream');
    if (this.connection === 'none') throw this.refuse('not-connected', 'InputStream');
    const error = this.stack.refusalFor(this.process, 'StreamWebSocket.InputStream');
    if (error) {
      this.finish(done, { ok: false, error });
      return {};
    }
    return this.reads.add(count, partial, this, done);
  }

  get unread(): number {
    return this.received.length;
  }

  get isOver(): boolean {
    return this.connection === 'over';
  }

  error(): PlatformError | undefined {
    return this.lost && this.errorOf(this.lost, 'StreamWebSocket.InputStream');
  }

  take(count: number, partial: boolean): Uint8Array {
    const data = this.received.take(partial ? Math.min(count, this.received.firstPiece) : count);
    if (this.isPaused && this.unread < limits.receiveBuffer.value) {
      this.isPaused = false;
      this.receive(true);
    }
    return data;
  }

  /** Text arrives as its UTF-8 bytes; where a part ends says nothing. */
  protected override arrived({ data }: Arrival): void {
    this.received.append(data);
    if (!this.isPaused && this.unread > limits.receiveBuffer.value) {
      this.isPaused = true;
      this.receive(false);
    }
    this.serveNews();
  }

  protected override broken(): void {
    this.serveNews();
  }

  protected override closed(code: number, reason: string): void {
    this.serveNews();
    const { onClosed } = this;
    if (onClosed)
      this.kernel.post(() => {
        if (this.process.alive) onClosed(code, reason);
      });
  }

  protected override released(): void {
    this.reads.abort('the WebSocket was closed');
  }

  private serveNews(): void {
    const isUnread = this.reads.length === 0 && !this.isDisposed;
    this.reads.serve(this);
    if (isUnread) this.watcher?.unread();
  }
}
