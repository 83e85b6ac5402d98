// The reads that a program has posted on a stream of bytes: answered in order, canceled, watched by a control channel.

import type { ChannelWatcher } from '../channels/transport';
import type { Kernel } from '../kernel/kernel';
import type { Done, Outcome, Started } from '../kernel/operation';
import type { PlatformError } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';

/** What has come for the reader. */
export interface ReadSource {
  readonly label: string;
  readonly unread: number;
  /** Nothing more will come. */
  readonly isOver: boolean;
  /** Why, when that is an error; asked when all is read. */
  error(): PlatformError | undefined;
  /** At most `count` bytes. */
  take(count: number, partial: boolean): Uint8Array;
}

interface PendingRead {
  readonly count: number;
  readonly partial: boolean;
  readonly done: Done<Uint8Array>;
  /** A Completed handler waits for it. */
  hasHandler: boolean;
}

export class ReadQueue {
  private readonly reads: PendingRead[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly process: Process,
    private readonly watcher: () => ChannelWatcher | undefined,
    /** The error of a read that is ended from this side. */
    private readonly aborted: (why: string) => PlatformError,
  ) {}

  get length(): number {
    return this.reads.length;
  }

  /**
   * Ends with at most `count` bytes: as soon as there are some when `partial`, otherwise when there are `count` or no more
   * will come; with no bytes when nothing more will come and all is read.
   */
  add(count: number, partial: boolean, source: ReadSource, done: Done<Uint8Array>): Started {
    const read: PendingRead = { count, partial, done, hasHandler: false };
    this.reads.push(read);
    // Not at once: whoever has posted the read may say next that a handler waits for it.
    this.kernel.post(() => this.serve(source), this.process.cause);
    return {
      cancel: () => {
        const index = this.reads.indexOf(read);
        if (index >= 0) this.abort('the read was canceled', index, 1);
      },
      handlerSet: () => {
        read.hasHandler = true;
      },
      handlerReturned: () => this.watcher()?.handled(),
    };
  }

  serve(source: ReadSource): void {
    for (let read = this.reads[0]; read; read = this.reads[0]) {
      const { count, partial } = read;
      const { unread, isOver } = source;
      const isEnough = unread >= count || (unread > 0 && (partial || isOver));
      if (!isEnough && !isOver && count > 0) return;
      this.reads.shift();
      const error = isOver && unread === 0 && count > 0 ? source.error() : undefined;
      if (error) {
        this.complete(read, { ok: false, error });
        continue;
      }
      const data = source.take(count, partial);
      const fields = { socket: source.label, pid: this.process.pid, bytes: data.length };
      const seq = this.kernel.write('socket.read', fields, this.process.cause);
      const done = read;
      this.kernel.within(seq, () => this.complete(done, { ok: true, value: data }));
    }
  }

  /** All of them, or so many from `start` on, end with an error. */
  abort(why: string, start = 0, count = this.reads.length): void {
    for (const { done } of this.reads.splice(start, count)) this.finish(done, { ok: false, error: this.aborted(why) });
  }

  /** Nobody is there any more who would hear of their end. */
  forget(): void {
    this.reads.length = 0;
  }

  /** News from the other side; a control channel that watches hears of it before the app does. */
  private complete(read: PendingRead, outcome: Outcome<Uint8Array>): void {
    this.finish(read.done, outcome, this.watcher()?.arriving(read.hasHandler));
  }

  private finish(done: Done<Uint8Array>, outcome: Outcome<Uint8Array>, delay = 0): void {
    this.kernel.after(delay, () => {
      if (this.process.alive) done(outcome);
    });
  }
}
