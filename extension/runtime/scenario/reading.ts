// Reads values out of JSON and says where something is wrong, in the words of whoever wrote the file.

import { UserError } from '../../../server/base/errors';
import type { AccessStatus } from '../platform/lifecycle/access';

/** A value with the way to it from the top of the file: `steps[2].expect.toast`. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

export function fail(place: Place, wanted: string): never {
  const found = place.value === undefined ? 'it is missing' : `not ${JSON.stringify(place.value)}`;
  throw new UserError('scenario-invalid', `${place.path} has to be ${wanted}, ${found}.`);
}

export function readText(place: Place): string {
  return typeof place.value === 'string' ? place.value : fail(place, 'a text');
}

export function readChoice<const T extends string>(place: Place, choices: readonly T[]): T {
  const found = choices.find(choice => choice === place.value);
  return found ?? fail(place, `one of ${choices.map(choice => `"${choice}"`).join(', ')}`);
}

/** A whole number from 0 on. */
export function readCount(place: Place): number {
  const { value } = place;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fail(place, 'a whole number');
}

export function readTrue(place: Place): true {
  return place.value === true ? true : fail(place, 'true');
}

/** Milliseconds, from a number of them or a text such as `"250 ms"`, `"30 s"`, `"15 min"`, `"2 h"`. */
export function readDuration(place: Place): number {
  const { value } = place;
  if (typeof value === 'number' && value >= 0) return value;
  const parts = typeof value === 'string' ? /^(\d+(?:\.\d+)?) ?(ms|s|min|h)$/.exec(value) : null;
  if (!parts) return fail(place, 'a duration such as "250 ms", "30 s", "15 min" or "2 h"');
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };
  return Number(parts[1]) * (units[parts[2] ?? ''] ?? 1);
}

/** Unix milliseconds, from a date and time of ISO 8601. */
export function readDate(place: Place): number {
  const { value } = place;
  const date =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? fail(place, 'a date and time such as "2024-03-31T01:00:00Z"') : date;
}

export function readList(place: Place): Place[] {
  if (!Array.isArray(place.value)) return fail(place, 'a list');
  return place.value.map((value: unknown, index) => ({ value, path: `${place.path}[${index}]` }));
}

/** The entries of an object; keys that are not `known` are refused. Without `known` every key is good. */
export function readObject(place: Place, known?: readonly string[]): ReadonlyMap<string, Place> {
  const { value, path } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(place, 'an object');
  const entries = Object.entries(value as Record<string, unknown>);
  const stranger = known && entries.find(([key]) => !known.includes(key));
  if (stranger) {
    const sentence = `${path} has no "${stranger[0]}"; it may have ${known.map(key => `"${key}"`).join(', ')}.`;
    throw new UserError('scenario-invalid', sentence);
  }
  return new Map(entries.map(([key, inner]) => [key, { value: inner, path: path === '' ? key : `${path}.${key}` }]));
}

/** What an object has under a key; a value that is missing for `read` to refuse otherwise. */
export function at(object: ReadonlyMap<string, Place>, key: string, path: string): Place {
  return object.get(key) ?? { value: undefined, path: path === '' ? key : `${path}.${key}` };
}

export function optional<T>(place: Place | undefined, read: (place: Place) => T): T | undefined {
  return place && read(place);
}

/** Texts, numbers and truth values by name. */
export function readFields(place: Place): Readonly<Record<string, string | number | boolean>> {
  const fields: Record<string, string | number | boolean> = {};
  for (const [key, inner] of readObject(place)) {
    const { value } = inner;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      return fail(inner, 'a text, a number, true or false');
    fields[key] = value;
  }
  return fields;
}

/** What the user and the policies can say when the app asks for background access. */
export const accessDecisions = [
  'AlwaysAllowed',
  'AllowedSubjectToSystemPolicy',
  'DeniedBySystemPolicy',
  'DeniedByUser',
  'Denied',
  'Unspecified',
] as const satisfies readonly AccessStatus[];
