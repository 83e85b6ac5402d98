// The schema that counts for a manifest, by the generation of Windows that it is written for.
import generations from '../../../schemas/manifest/generations.json';
import { allGenerations, type Generation } from '../manifest';
import { buildSet } from './resolver';
import type { SchemaSet } from './schemaSet';

const sets = new Map<Generation, SchemaSet>();

export function schemaOf(generation: Generation): SchemaSet {
  let set = sets.get(generation);
  if (!set) {
    set = buildSet(generations.schemas[generation]);
    sets.set(generation, set);
  }
  return set;
}

/** In whose manifests a namespace means something; empty when no schema knows it. */
export function generationsWith(namespace: string): readonly Generation[] {
  return allGenerations.filter(generation => schemaOf(generation).namespaces.has(namespace));
}
