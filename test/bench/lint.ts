// Measures how fast the C# of a large solution is judged, as ratios to what parsing the same files alone takes in the same run.
// npm run bench:lint [-- seconds per measurement, default: 10 [number of files, default: 1000]]
import { FindingsCache } from '../../server/analysis/engine/findingsCache';
import type { RuleFailed } from '../../server/analysis/engine/ruleRun';
import { analyseAtOnce } from '../../server/analysis/engine/runner';
import { rules } from '../../server/analysis/rules/index';
import { createPolicy } from '../../server/analysis/settings/policy';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';
import { longSolution } from './longSolution';
import { typist } from './typist';

const [seconds = '10', count = '1000'] = process.argv.slice(2);
const policy = createPolicy(rules);
const failed: RuleFailed = ({ error }) => {
  throw error;
};
const { files, longest } = longSolution(Number(count), 1);
const texts = Object.entries(files).flatMap(([path, text]) => (path.endsWith('.cs') ? [text] : []));
const lines = (text: string) => text.split('\n').length;
const total = texts.map(lines).reduce((a, b) => a + b);
console.log(
  `${texts.length} files of ${total} lines, the longest of ${lines(files[longest] ?? '')}; ${rules.length} rules`,
);

const before = heap();
const first = timed(lint);
console.log(`  first lint of everything in this process ${first.toFixed(0)} ms`);
const times = alternate({ parse: () => texts.map(text => parseCSharp(text)), lint });
const parse = percentile(times.parse, 0.5);
show('bare parse of all files', times.parse);
show('lint of everything', times.lint);

const code = new CodeCache(declarations);
const workspace = new Workspace(memoryFiles(files), { folders: ['/'], files: [] });
const cache = new FindingsCache(code, failed);
diagnose();
// One file is a thousandth of the whole; its own parse is what a keystroke is compared with.
const bareText = files[longest] ?? '';
const bare = alternate({ parse: () => parseCSharp(bareText) }).parse;
for (const place of ['body', 'comment', 'member'] as const) show(`keystroke in a ${place}`, typing(place), bare);
show('bare parse of that file', bare, bare);
console.log(
  `  memory: heap ${(heap() - before).toFixed(0)} MB above the bare program, most resident ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);

function lint(): unknown {
  const fresh = new Workspace(memoryFiles(files), { folders: ['/'], files: [] });
  return analyseAtOnce(fresh.snapshot(), policy, new CodeCache(declarations), failed);
}

/** As the language server does after its delay. */
function diagnose(): unknown {
  const steps = cache.inFiles(workspace.snapshot(), [longest], policy);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function typing(place: 'body' | 'comment' | 'member'): number[] {
  const found: number[] = [];
  const end = performance.now() + Number(seconds) * 1000;
  for (const text of typist(bareText, place, 1)) {
    found.push(
      timed(() => {
        workspace.setEditorText(longest, text);
        diagnose();
      }),
    );
    if (performance.now() > end) break;
  }
  // The first few are slower: the caches of this kind of edit are cold.
  return found.slice(Math.min(5, found.length - 1));
}

/** Runs the subjects in turn, so that what disturbs the machine meets all of them alike. */
function alternate<Name extends string>(subjects: Record<Name, () => unknown>): Record<Name, number[]> {
  const found = Object.fromEntries(Object.keys(subjects).map(name => [name, []])) as unknown as Record<Name, number[]>;
  const end = performance.now() + Number(seconds) * 1000;
  do {
    for (const name in subjects) found[name].push(timed(subjects[name]));
  } while (performance.now() < end);
  return found;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function show(name: string, measured: readonly number[], reference: readonly number[] = [parse]): void {
  const figures = [0.5, 0.95].map(part => {
    const time = percentile(measured, part);
    return `${time.toFixed(2).padStart(9)} ms ${(time / percentile(reference, 0.5)).toFixed(2).padStart(6)} x`;
  });
  console.log(`  ${name.padEnd(26)} p50 ${figures[0]}   p95 ${figures[1]}   ${measured.length} runs`);
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** In megabytes. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
