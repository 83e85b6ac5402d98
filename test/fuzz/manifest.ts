// Feeds everything that reads manifests with broken ones, reproducibly.
// npm run fuzz:manifest -- --seconds 60 --seed 1
import { parseArgs } from 'node:util';
import { fuzzManifests } from './fuzzManifests';
import { manifestSeeds } from './manifestSeeds';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const end = performance.now() + Number(values.seconds) * 1000;
const seeds = manifestSeeds();
const { runs, failure } = fuzzManifests(seeds, Number(values.seed), () => performance.now() < end);

console.log(`${runs} broken manifests made of ${seeds.length}, seed ${values.seed}`);
if (failure) {
  console.log(`FAILED: ${failure.problem}`);
  console.log(`Repeat: npm run fuzz:manifest -- --seconds 5 --seed ${failure.seed}`);
  console.log(`Smallest input found (as JSON): ${JSON.stringify(failure.text)}`);
  process.exitCode = 1;
}
