// Which values `Type` of a background task may have, read from schemas/manifest.
import data from '../../schemas/manifest/backgroundTaskTypes.json';

export interface TaskTypes {
  readonly namespace: string;
  readonly generation: string;
  /** The prefix people use for the namespace; '' for the namespaces that are the default one. */
  readonly prefix: string;
  readonly types: readonly string[];
  readonly source: string;
}

/** Undefined for a namespace that has no Task element. */
export function taskTypesOf(namespace: string | undefined): TaskTypes | undefined {
  return data.namespaces.find(row => row.namespace === namespace);
}

/** The namespaces of the same package generation that know this value; used to say where a value belongs. */
export function namespacesWithType(type: string): readonly TaskTypes[] {
  return data.namespaces.filter(row => row.types.includes(type));
}

/** What people write and what they mean, where it is more than a typing mistake. Letter case does not matter. */
export function mistakenTaskType(type: string): { readonly meant: string; readonly why: string } | undefined {
  return data.mistaken.find(row => row.written.toLowerCase() === type.toLowerCase());
}
