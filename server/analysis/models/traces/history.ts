// What has happened to one object until some place in the code.
import type { Node } from '../../../csharp/syntax/nodes';

/**
 * Written as the code writes it: `new`, `ConnectAsync`, `await ConnectAsync`, `InputStream.ReadAsync`, `Control.NoDelay =`,
 * `MessageReceived +=`, `get InputStream`, `InputStream.ReadAsync.Completed =`, `LoadAsync.AsTask`,
 * `ConnectAsync.ContinueWith`; `to DataReader` when the object, or
 * `to DataReader InputStream` when a part of it, is handed to a constructor or method that is not the app's own; `to ?`
 * when nobody can say where it went.
 */
export type Event = string;

interface Happened {
  /** On every path on which nothing was thrown; else on some. */
  readonly always: boolean;
  readonly at: ReadonlySet<Node>;
}

/** A value: no function changes the one it is given. */
export class History {
  static readonly empty = new History(new Map());

  private constructor(private readonly happened: ReadonlyMap<Event, Happened>) {}

  get isEmpty(): boolean {
    return this.happened.size === 0;
  }

  always(event: Event): boolean {
    return this.happened.get(event)?.always ?? false;
  }

  sometimes(event: Event): boolean {
    return this.happened.has(event);
  }

  private summed: string | undefined;

  /** Equal for those in which the same has happened. */
  get summary(): string {
    this.summed ??= [...this.happened]
      .map(([event, { always }]) => `${always ? '+' : '?'}${event}`)
      .sort()
      .join();
    return this.summed;
  }

  private onEvery: readonly Event[] | undefined;
  private onSome: readonly Event[] | undefined;

  /** The events that happened on every path. */
  get certain(): readonly Event[] {
    this.onEvery ??= [...this.happened].flatMap(([event, { always }]) => (always ? [event] : []));
    return this.onEvery;
  }

  /** The events that happened on some path. */
  get possible(): readonly Event[] {
    this.onSome ??= [...this.happened.keys()];
    return this.onSome;
  }

  /** Where it happened. */
  at(event: Event): readonly Node[] {
    return [...(this.happened.get(event)?.at ?? [])];
  }

  with(event: Event, at: Node | undefined): History {
    const known = this.happened.get(event);
    if (known?.always && (!at || known.at.has(at))) return this;
    return new History(
      new Map([...this.happened, [event, { always: true, at: new Set([...(known?.at ?? []), ...(at ? [at] : [])]) }]]),
    );
  }

  join(other: History): History {
    if (this === other) return this;
    const joined = new Map<Event, Happened>();
    for (const event of new Set([...this.happened.keys(), ...other.happened.keys()])) {
      const [a, b] = [this.happened.get(event), other.happened.get(event)];
      joined.set(event, {
        always: (a?.always ?? false) && (b?.always ?? false),
        at: new Set([...(a?.at ?? []), ...(b?.at ?? [])]),
      });
    }
    return new History(joined);
  }

  /** As `join`, but what always happened here always happened. */
  absorb(other: History): History {
    const joined = this.join(other);
    const happened = new Map(joined.happened);
    for (const [event, { always, at }] of joined.happened) {
      if (!always && this.always(event)) happened.set(event, { always: true, at });
    }
    return new History(happened);
  }

  isSame(other: History): boolean {
    if (this === other) return true;
    if (this.happened.size !== other.happened.size) return false;
    for (const [event, { always, at }] of this.happened) {
      const there = other.happened.get(event);
      if (!there || there.always !== always || there.at.size !== at.size) return false;
    }
    return true;
  }
}
