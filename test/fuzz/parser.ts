// Feeds the C# parser with broken programs: it must not throw, must end in proportion to the size, and must keep positions.
// node esbuild.js --script=fuzz/parser
// node out/fuzz/parser.mjs [folder with .cs files, default: the repository] [runs, default: 20000] [seed, default: 1]
import fs from 'node:fs';
import path from 'node:path';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { brokenInvariant } from '../csharp/syntax/invariants';
import { mutate, randomNumbers } from './mutations';

const [folder = '.', runs = '20000', seed = '1'] = process.argv.slice(2);
const texts = csharpFiles(folder).map(file => fs.readFileSync(file, 'utf8'));
const random = randomNumbers(Number(seed));
/** Milliseconds per 1,000 characters: fifty times what sound files take, so that only bad growth shows. */
const slowest = 5;
let worst = 0;
let failures = 0;

for (let run = 0; run < Number(runs); run++) {
  const text = mutate(texts[Math.floor(random() * texts.length)] ?? '', random);
  const problem = check(text);
  if (problem === undefined) continue;
  failures++;
  const file = `fuzz-parser-${seed}-${run}.cs`;
  fs.writeFileSync(file, text);
  console.log(`${file}: ${problem}`);
  if (failures === 10) break;
}
console.log(`${runs} runs, ${failures} failures, slowest ${worst.toFixed(2)} ms per 1,000 characters`);
process.exitCode = failures === 0 ? 0 : 1;

function check(text: string): string | undefined {
  try {
    let time = timed(text);
    // A pause of the garbage collector is no fault of the parser: the second run decides.
    if (time > slowest) time = timed(text);
    worst = Math.max(worst, time);
    if (time > slowest) return `took ${time.toFixed(1)} ms per 1,000 characters`;
    return brokenInvariant(parseCSharp(text));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function timed(text: string): number {
  const start = performance.now();
  parseCSharp(text);
  return ((performance.now() - start) * 1000) / Math.max(text.length, 2000);
}

function csharpFiles(root: string): string[] {
  const skip = new Set(['node_modules', 'out', 'dist', '.git']);
  return fs.readdirSync(root, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(root, entry.name);
    if (entry.isDirectory()) return skip.has(entry.name) ? [] : csharpFiles(full);
    return entry.name.endsWith('.cs') ? [full] : [];
  });
}
