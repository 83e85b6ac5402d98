// Breaks C# files until the time is over or something of ours breaks.
import { CSharpChecker } from './csharpInvariants';
import { mutateCSharp } from './csharpMutations';
import type { FuzzResult } from './fuzzManifests';
import { minimise } from './minimise';
import { randomNumbers } from './mutations';

/** Run number n has the seed `seed + n`, so that each failure can be repeated by itself. `more` is asked before each run. */
export function fuzzCSharp(seeds: readonly string[], seed: number, more: (runs: number) => boolean): FuzzResult {
  const checker = new CSharpChecker();
  let runs = 0;
  for (; more(runs); runs++) {
    const random = randomNumbers(seed + runs);
    const pick = () => seeds[Math.floor(random() * seeds.length)] ?? '';
    const text = mutateCSharp(pick(), pick(), random);
    const problem = checker.broken(text);
    if (problem === undefined) continue;
    const small = minimise(text, shorter => checker.broken(shorter) !== undefined, 600);
    return { runs: runs + 1, failure: { seed: seed + runs, problem: checker.broken(small) ?? problem, text: small } };
  }
  return { runs };
}
