// What a peer says by itself: when a connection is made, and when it has heard something.

export interface PlannedReply {
  /** Text that it waits for; undefined: whatever comes. */
  readonly to: string | undefined;
  /** Undefined: what has come is sent back. */
  readonly with: string | undefined;
  /** Milliseconds that it takes its time; of the wall with real sockets. */
  readonly after: number;
}

export interface Reply {
  readonly data: Uint8Array;
  readonly after: number;
}

/** One connection. A stream may cut what is waited for anywhere; messages and datagrams come whole. */
export class Conversation {
  private heardSoFar = '';
  private readonly decoder = new TextDecoder();

  constructor(
    private readonly replies: readonly PlannedReply[],
    private readonly isStream: boolean,
  ) {}

  /** What is to be answered to a piece of data, in order. */
  heard(data: Uint8Array): Reply[] {
    const text = this.decoder.decode(data, { stream: this.isStream });
    this.heardSoFar = this.isStream ? this.heardSoFar + text : text;
    const found = [...this.takeMatches()];
    const rest = this.replies.find(({ to }) => to === undefined);
    if (found.length === 0 && rest) {
      this.heardSoFar = '';
      found.push(rest);
    }
    return found.map(({ with: answer, after }) => ({
      data: answer === undefined ? data.slice() : new TextEncoder().encode(answer),
      after,
    }));
  }

  private *takeMatches(): Iterable<PlannedReply> {
    for (;;) {
      const next = this.replies
        .flatMap(reply => {
          const index = reply.to === undefined ? -1 : this.heardSoFar.indexOf(reply.to);
          return index < 0 || reply.to === undefined ? [] : [{ reply, index, end: index + reply.to.length }];
        })
        .reduce<{ reply: PlannedReply; index: number; end: number } | undefined>(
          (best, each) => (best && best.index <= each.index ? best : each),
          undefined,
        );
      if (!next) return;
      this.heardSoFar = this.heardSoFar.slice(next.end);
      yield next.reply;
    }
  }
}

/** Says it after a while; at once when that is none. */
export type Later = (milliseconds: number, say: () => void) => void;

/** In the time of the wall; nothing is said any more when the peer is gone. */
export class WallReplies {
  private readonly timers = new Set<NodeJS.Timeout>();

  readonly later: Later = (milliseconds, say) => {
    if (milliseconds === 0) return say();
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      say();
    }, milliseconds);
    this.timers.add(timer);
  };

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }
}
