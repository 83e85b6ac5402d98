// Feeds parser, binder, rules and fixes with broken C#, reproducibly.
// npm run fuzz:csharp -- --seconds 60 --seed 1 [--folder FOLDER with more .cs files]
import { parseArgs } from 'node:util';
import { csharpSeeds } from './csharpSeeds';
import { fuzzCSharp } from './fuzzCSharp';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
  },
});
const end = performance.now() + Number(values.seconds) * 1000;
const seeds = csharpSeeds(values.folder);
const { runs, failure } = fuzzCSharp(seeds, Number(values.seed), () => performance.now() < end);

console.log(`${runs} broken C# files made of ${seeds.length}, seed ${values.seed}`);
if (failure) {
  console.log(`FAILED: ${failure.problem}`);
  console.log(`Repeat: npm run fuzz:csharp -- --seconds 5 --seed ${failure.seed}`);
  console.log(`Smallest input found (as JSON): ${JSON.stringify(failure.text)}`);
  process.exitCode = 1;
}
