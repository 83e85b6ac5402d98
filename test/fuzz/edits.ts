// Edits the samples at random until the time is over or a finding is another one than after a fresh start, reproducibly.
// npm run fuzz:edits -- --seconds 60 --seed 1
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '../../server/analysis/rules/index';
import { longSolution } from '../bench/longSolution';
import { sampleFiles } from './editedSamples';
import { fuzzEdits } from './fuzzEdits';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const end = performance.now() + Number(values.seconds) * 1000;
const isTime = () => performance.now() < end;
/** Then the app is as it was at first again. */
const mostEdits = 40;

let edits = 0;
for (let seed = Number(values.seed); isTime(); seed++)
  for (const files of [...readdirSync('samples').map(sampleFiles), longSolution(14, seed).files])
    edits += fuzzEdits(files, rules, seed, done => done < mostEdits && isTime());
console.log(`${edits} edits, seed ${values.seed}`);
