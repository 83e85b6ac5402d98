// Breaks manifests until the time is over or something of ours breaks.
import { brokenManifestInvariant } from './manifestInvariants';
import { mutateManifest } from './manifestMutations';
import { minimise } from './minimise';
import { randomNumbers } from './mutations';

export interface Failure {
  /** Fails in the first run. */
  readonly seed: number;
  readonly problem: string;
  readonly text: string;
}

export interface FuzzResult {
  readonly runs: number;
  readonly failure?: Failure;
}

/** Run number n has the seed `seed + n`, so that each failure can be repeated by itself. `more` is asked before each run. */
export function fuzzManifests(seeds: readonly string[], seed: number, more: (runs: number) => boolean): FuzzResult {
  let runs = 0;
  for (; more(runs); runs++) {
    const random = randomNumbers(seed + runs);
    const text = mutateManifest(seeds[Math.floor(random() * seeds.length)] ?? '', random);
    const problem = text === undefined ? undefined : brokenManifestInvariant(text);
    if (text === undefined || problem === undefined) continue;
    const small = minimise(text, shorter => brokenManifestInvariant(shorter) !== undefined);
    return { runs: runs + 1, failure: { seed: seed + runs, problem, text: small } };
  }
  return { runs };
}
