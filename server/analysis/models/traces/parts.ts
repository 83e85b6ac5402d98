// What the walks through a program have found, by the type that they begin in.
import { addTo } from '../../../base/lists';
import type { ObjectUse } from './objectUse';
import type { TrackedObject } from './tracked';
import { distinct, type TypeWalks } from './walks';

export class Parts {
  private readonly uses = new Map<TrackedObject, readonly ObjectUse[]>();
  private places: ReadonlyMap<TrackedObject, readonly TypeWalks[]> | undefined;

  constructor(readonly all: readonly TypeWalks[]) {}

  /** Those that something is done with, in the order of the program. */
  get objects(): readonly TrackedObject[] {
    return [...this.placesOf.keys()];
  }

  usesOf(object: TrackedObject): readonly ObjectUse[] {
    const known = this.uses.get(object) ?? this.findUses(object);
    this.uses.set(object, known);
    return known;
  }

  private findUses(object: TrackedObject): readonly ObjectUse[] {
    const [first, ...others] = this.placesOf.get(object) ?? [];
    const own = first?.usesByObject.get(object) ?? [];
    if (others.length === 0) return own;
    return distinct([...own, ...others.flatMap(part => part.usesByObject.get(object) ?? [])]);
  }

  private get placesOf(): ReadonlyMap<TrackedObject, readonly TypeWalks[]> {
    this.places ??= this.newPlaces();
    return this.places;
  }

  private newPlaces(): ReadonlyMap<TrackedObject, readonly TypeWalks[]> {
    const found = new Map<TrackedObject, TypeWalks[]>();
    for (const part of this.all) for (const object of part.usesByObject.keys()) addTo(found, object, part);
    return found;
  }
}
