// What rules look for on the walks through a program, walk by walk: an edit concerns few of them.
import { areCurrent, type Read, type Reads, recordReads, withoutReads } from '../../../base/reads';
import { isSame } from '../../../base/sameness';
import type { Event } from './history';
import type { ObjectUse, TraceEnd } from './objectUse';
import type { Traces } from './traces';
import type { TypeWalks, Walk } from './walks';
import { testOf, testOfType } from './wanted';

export type Find<T extends object> = (walk: WalkUses, traces: Traces) => readonly T[];

export interface WalkUses {
  uses(event: Event | RegExp, type?: string | RegExp): readonly ObjectUse[];
  readonly ends: readonly TraceEnd[];
}

/** Current for as long as looking again finds the same. */
export class Selection implements Read {
  readonly list: readonly object[];
  types: readonly Selected<TypeWalks>[];
  private reads: Reads;

  constructor(
    private traces: Traces,
    private readonly name: string,
    private readonly find: Find<object>,
    before: readonly Selected<TypeWalks>[] | undefined,
  ) {
    this.types = withoutReads(() =>
      selectedAgain(traces.found.parts.all, before, (type, earlier) => selectedIn(type, find, traces, earlier)),
    );
    this.list = this.types.flatMap(({ list }) => list);
    this.reads = this.types.flatMap(({ reads }) => reads);
  }

  get isCurrent(): boolean {
    const { now } = this.traces;
    if (!now) return false;
    if (now === this.traces && areCurrent(this.reads)) return true;
    const again =
      now === this.traces ? new Selection(now, this.name, this.find, this.types) : now.selection(this.name, this.find);
    if (!isSame(this.list, again.list)) return false;
    this.traces = now;
    this.types = again.types;
    this.reads = again.reads;
    return true;
  }
}

/** What was wanted of one walk, or of all that begin in a type. */
export interface Selected<Of> {
  readonly of: Of;
  readonly list: readonly object[];
  readonly reads: Reads;
  /** Of a type. */
  readonly walks?: readonly Selected<Walk>[];
}

/** An edit concerns one type as a rule, and there one walk: the others keep their places. */
function selectedAgain<Of>(
  all: readonly Of[],
  before: readonly Selected<Of>[] | undefined,
  select: (each: Of, earlier: Selected<Of> | undefined) => Selected<Of>,
): readonly Selected<Of>[] {
  return all.map((each, i) => {
    const earlier = before?.[i];
    const known = earlier?.of === each ? earlier : before?.find(({ of }) => of === each);
    return known && areCurrent(known.reads) ? known : select(each, known ?? earlier);
  });
}

function selectedIn(
  type: TypeWalks,
  find: Find<object>,
  traces: Traces,
  earlier: Selected<TypeWalks> | undefined,
): Selected<TypeWalks> {
  const walks = selectedAgain(type.walks, earlier?.walks, walk => {
    const { value, reads } = recordReads(() => find(usesIn(walk), traces));
    return { of: walk, list: value, reads };
  });
  return { of: type, list: walks.flatMap(({ list }) => list), reads: walks.flatMap(({ reads }) => reads), walks };
}

function usesIn(walk: Walk): WalkUses {
  return {
    uses: (event, type = /./) => walk.usesLike(testOf(event), testOfType(type)),
    ends: walk.ends,
  };
}
