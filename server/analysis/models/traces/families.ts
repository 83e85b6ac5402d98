// Objects that may be one: those that stand in the same variables.
import { addTo } from '../../../base/lists';
import type { Event } from './history';
import type { ObjectUse } from './objectUse';
import type { Parts } from './parts';
import type { TrackedObject, Variable } from './tracked';
import type { Link } from './walks';

/** The same object, or one that stands in the same variables: what is done with any of them counts for all. */
export interface Family {
  readonly objects: ReadonlySet<TrackedObject>;
  /** By event. */
  readonly uses: ReadonlyMap<Event, readonly ObjectUse[]>;
  has(event: Event | RegExp): boolean;
}

/** With all that may be asked of it in one list. */
export interface WholeFamily extends Family {
  readonly all: readonly object[];
  /** The objects, used or not, and the variables that make it one. */
  readonly members: ReadonlySet<Member>;
}

export type Member = TrackedObject | Variable;

/** Of the objects of one program. */
export class Families {
  private readonly sharers: Kinship;
  private readonly fieldMates: Kinship;

  /** In: what the walks have found, the families before an edit, and what that has touched. */
  constructor(parts: Parts, before: Families | undefined, touched: ReadonlySet<Member>) {
    this.sharers = new Kinship(parts, () => true, before?.sharers, touched);
    this.fieldMates = new Kinship(parts, isMember, before?.fieldMates, touched);
  }

  /** Nothing has touched the family since somebody asked for it. */
  hasKept(object: TrackedObject): boolean {
    return this.sharers.knows(object);
  }

  hasKeptClose(object: TrackedObject): boolean {
    return this.fieldMates.knows(object);
  }

  of(object: TrackedObject): WholeFamily {
    return this.sharers.familyOf(object);
  }

  /** Of those only that stand in the same fields and properties. */
  closeOf(object: TrackedObject): WholeFamily {
    return this.fieldMates.familyOf(object);
  }
}

function isMember({ kind }: Variable): boolean {
  return kind === 'field' || kind === 'property';
}

class Kinship {
  private readonly families: Map<TrackedObject, WholeFamily>;
  private variables: ReadonlyMap<TrackedObject, readonly Variable[]> | undefined;
  private objects: ReadonlyMap<Variable, readonly TrackedObject[]> | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly isKin: (variable: Variable) => boolean,
    before: Kinship | undefined,
    touched: ReadonlySet<Member>,
  ) {
    this.families = new Map(before?.familiesApartFrom(touched));
  }

  knows(object: TrackedObject): boolean {
    return this.families.has(object);
  }

  familyOf(object: TrackedObject): WholeFamily {
    const known = this.families.get(object);
    if (known) return known;
    const members = this.membersAround(object);
    const family = this.familyWith(members);
    for (const each of family.objects) this.families.set(each, family);
    this.families.set(object, family);
    return family;
  }

  /** Those that an edit does not reach. */
  private *familiesApartFrom(others: ReadonlySet<Member>): Generator<[TrackedObject, WholeFamily]> {
    const areApart = new Map<WholeFamily, boolean>();
    for (const [object, family] of this.families) {
      const isApart = areApart.get(family) ?? ![...family.members].some(member => others.has(member));
      areApart.set(family, isApart);
      if (isApart) yield [object, family];
    }
  }

  /** Who is linked to the object, over however many links. */
  private membersAround(object: TrackedObject): ReadonlySet<Member> {
    const members = new Set<Member>([object]);
    const objects = [object];
    for (const each of objects)
      for (const variable of this.variablesOf(each)) {
        if (members.has(variable)) continue;
        members.add(variable);
        for (const other of this.objectsIn.get(variable) ?? []) {
          if (members.has(other)) continue;
          members.add(other);
          objects.push(other);
        }
      }
    return members;
  }

  /** Nothing may have been done so far with what a variable holds at first. */
  private variablesOf(object: TrackedObject): readonly Variable[] {
    this.variables ??= this.gathered((found, { object, variable }) => addTo(found, object, variable));
    const known = this.variables.get(object) ?? [];
    const { variable } = object;
    return variable && this.isKin(variable) ? [variable, ...known] : known;
  }

  private get objectsIn(): ReadonlyMap<Variable, readonly TrackedObject[]> {
    this.objects ??= this.gathered((found, { object, variable }) => addTo(found, variable, object));
    return this.objects;
  }

  private gathered<Key, T>(gather: (found: Map<Key, T[]>, link: Link) => void): ReadonlyMap<Key, readonly T[]> {
    const found = new Map<Key, T[]>();
    for (const { links } of this.parts.all)
      for (const link of links) if (this.isKin(link.variable)) gather(found, link);
    return found;
  }

  private familyWith(members: ReadonlySet<Member>): WholeFamily {
    const uses = new Map<Event, ObjectUse[]>();
    const objects = this.parts.objects.filter(object => members.has(object));
    for (const object of objects) for (const use of this.parts.usesOf(object)) addTo(uses, use.event, use);
    return {
      objects: new Set(objects),
      uses,
      has: event => (typeof event === 'string' ? uses.has(event) : [...uses.keys()].some(name => event.test(name))),
      all: [...objects, ...[...uses.values()].flat()],
      members,
    };
  }
}

/** All that is linked or used in what is not the same before and after an edit. */
export function membersThatDiffer(before: Parts, after: Parts): ReadonlySet<Member> {
  const found = new Set<Member>();
  for (const [parts, others] of [
    [before.all, new Set(after.all)],
    [after.all, new Set(before.all)],
  ] as const)
    for (const part of parts) {
      if (others.has(part)) continue;
      for (const { object, variable } of part.links) found.add(object).add(variable);
      for (const object of part.usesByObject.keys()) found.add(object);
    }
  return found;
}
