// Numbers that an expectation takes: exactly this one, or from one to another.

import { fail, type Place, readObject } from './reading';

export interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}

/** In: a number, or an object with `atLeast`, `atMost` or both. */
export function readRange(place: Place): Range {
  if (typeof place.value === 'number') return { atLeast: place.value, atMost: place.value };
  const entries = readObject(place, ['atLeast', 'atMost']);
  if (entries.size === 0) return fail(place, 'a number, or an object with "atLeast", "atMost" or both');
  const bound = (key: string, otherwise: number) => {
    const inner = entries.get(key);
    if (!inner) return otherwise;
    return typeof inner.value === 'number' ? inner.value : fail(inner, 'a number');
  };
  return { atLeast: bound('atLeast', 0), atMost: bound('atMost', Number.POSITIVE_INFINITY) };
}

export function isWithin({ atLeast, atMost }: Range, value: number): boolean {
  return value >= atLeast && value <= atMost;
}

export function inWords({ atLeast, atMost }: Range): string {
  if (atLeast === atMost) return String(atLeast);
  if (atMost === Number.POSITIVE_INFINITY) return `at least ${atLeast}`;
  return atLeast === 0 ? `at most ${atMost}` : `${atLeast} to ${atMost}`;
}
