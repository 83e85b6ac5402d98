// StreamWebSocket as C# holds it: a stream of bytes out of the messages of the network, read in parts.

import limits from '../../../../schemas/windows/limits.json';
import { ByteQueue } from '../broker/byteQueue';
import type { Done, Outcome, Started } from '../kernel/operation';
import { type Arrival, type OpeningOptions, WebSocket } from './webSocket';

interface PendingRead {
  readonly count: number;
  readonly partial: boolean;
  readonly done: Done<Uint8Array>;
  /** A Completed handler waits for it. */
  hasHandler: boolean;
}

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamwebsocket */
export class StreamWebSocket extends WebSocket {
  readonly kind = 'StreamWebSocket';
  private readonly unread = new ByteQueue();
  private readonly reads: PendingRead[] = [];
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
    const read: PendingRead = { count, partial, done, hasHandler: false };
    this.reads.push(read);
    // Not at once: whoever has posted the read may say next that a handler waits for it.
    this.kernel.post(() => this.serve(), this.process.cause);
    return {
      cancel: () => {
        const index = this.reads.indexOf(read);
        if (index >= 0) this.abort(index, 1, 'the read was canceled');
      },
      handlerSet: () => {
        read.hasHandler = true;
      },
      handlerReturned: () => this.watcher?.handled(),
    };
  }

  /** Text arrives as its UTF-8 bytes; where a part ends says nothing. */
  protected override arrived({ data }: Arrival): void {
    this.unread.append(data);
    if (!this.isPaused && this.unread.length > limits.receiveBuffer.value) {
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
    this.abort(0, this.reads.length, 'the WebSocket was closed');
  }

  private serveNews(): void {
    const isUnread = this.reads.length === 0 && !this.isDisposed;
    this.serve();
    if (isUnread) this.watcher?.unread();
  }

  private serve(): void {
    const { lost, unread } = this;
    const isOver = this.connection === 'over';
    for (let read = this.reads[0]; read; read = this.reads[0]) {
      const isEnough = unread.length >= read.count || (unread.length > 0 && (read.partial || isOver));
      if (!isEnough && !isOver && read.count > 0) return;
      this.reads.shift();
      if (lost && unread.length === 0 && read.count > 0) {
        this.complete(read, { ok: false, error: this.errorOf(lost, 'StreamWebSocket.InputStream') });
        continue;
      }
      const data = unread.take(read.partial ? Math.min(read.count, unread.firstPiece) : read.count);
      const fields = { socket: this.label, pid: this.process.pid, bytes: data.length };
      const seq = this.kernel.write('socket.read', fields, this.process.cause);
      if (this.isPaused && unread.length < limits.receiveBuffer.value) {
        this.isPaused = false;
        this.receive(true);
      }
      this.kernel.within(seq, () => this.complete(read, { ok: true, value: data }));
    }
  }

  /** News from the other side; a control channel that watches the socket hears of it before the app does. */
  private complete(read: PendingRead, outcome: Outcome<Uint8Array>): void {
    this.finish(read.done, outcome, this.watcher?.arriving(read.hasHandler));
  }

  private abort(start: number, count: number, detail: string): void {
    for (const read of this.reads.splice(start, count)) {
      const error = this.errorOf({ failure: 'OperationAborted', detail }, 'StreamWebSocket.InputStream');
      this.finish(read.done, { ok: false, error });
    }
  }
}
