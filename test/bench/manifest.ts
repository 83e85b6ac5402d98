// Measures how fast manifests are judged, as ratios to what fast-xml-parser alone takes for the same bytes in the same run.
// npm run bench:manifest [-- seconds per measurement, default: 3]
import { XMLParser } from 'fast-xml-parser';
import { FindingsCache } from '../../server/analysis/engine/findingsCache';
import type { RuleFailed } from '../../server/analysis/engine/ruleRun';
import { analyseAtOnce } from '../../server/analysis/engine/runner';
import { completionsAt } from '../../server/analysis/features/completion/completion';
import { rules } from '../../server/analysis/rules/index';
import { createPolicy } from '../../server/analysis/settings/policy';
import { readManifest } from '../../server/manifest/manifest';
import { parseXml } from '../../server/manifest/xml';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { realManifests } from '../fuzz/manifestSeeds';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';
import { longManifest } from './longManifest';

const seconds = Number(process.argv[2] ?? '3');
const path = '/Package.appxmanifest';
const policy = createPolicy(rules);
const code = new CodeCache(declarations);
const failed: RuleFailed = ({ error }) => {
  throw error;
};
// The defaults leave attributes out: the least that a parse can cost.
const library = new XMLParser();
const parse = (text: string) => library.parse(text);
// What it takes to have attributes, and the places of elements.
const whole = new XMLParser({ preserveOrder: true, ignoreAttributes: false, captureMetaData: true });
const parseWhole = (text: string) => whole.parse(text);

const long = longManifest(500);
console.log(`manifest of ${long.split('\n').length} lines, ${long.length} characters`);
compare({
  'fast-xml-parser alone': () => parse(long),
  'the same with attributes': () => parseWhole(long),
  'our reader': () => parseXml(long),
  'full validation': () => validate(long),
});
// An editor does nothing else while somebody types: what another subject leaves to be collected is not its own.
compareApart({
  'fast-xml-parser alone': () => parse(long),
  'keystroke to diagnostics': keystrokes(long),
  'keystroke to completion': completions(long),
});

const corpus = realManifests();
if (corpus.length === 0) console.log('no real manifests on this machine: BGTASK_SHARED names the folder above them');
else {
  console.log(`${corpus.length} real manifests, ${corpus.reduce((sum, text) => sum + text.length, 0)} characters`);
  compare({
    'fast-xml-parser alone': () => corpus.map(parse),
    'the same with attributes': () => corpus.map(parseWhole),
    'our reader': () => corpus.map(parseXml),
    'full validation': () => corpus.map(validate),
  });
}

/** Reading, well-formedness, schema and all rules. */
function validate(text: string): unknown {
  const manifest = readManifest(path, text);
  const app = {
    name: 'app',
    folder: '/',
    complete: true,
    manifests: [manifest],
    projects: [],
    otherProjects: [],
    unknownComponents: [],
    missingSources: [],
    strayComponents: [],
    targetPlatforms: [],
    settings: [],
    disk: memoryFiles({}),
  };
  return analyseAtOnce({ apps: [app], files: [path], settings: [], unreadable: [] }, policy, code, failed);
}

/** Types one character somewhere, takes a snapshot and analyses it, as the language server does after its delay. */
function keystrokes(text: string): () => unknown {
  const workspace = new Workspace(memoryFiles({ [path]: text }), { folders: ['/'], files: [] });
  const cache = new FindingsCache(code, failed);
  let typed = 0;
  return () => {
    const at = (typed * 7919) % text.length;
    workspace.setEditorText(path, `${text.slice(0, at)}${typed++ % 10}${text.slice(at)}`);
    const steps = cache.inFiles(workspace.snapshot(), [path], policy);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
}

/** Types "<" at the beginning of an element, and asks what may stand there: the text is read and judged anew each time. */
function completions(text: string): () => unknown {
  const places = [...text.matchAll(/\n\s*(?=<\w)/g)].map(({ index, 0: { length } }) => index + length);
  let typed = 0;
  return () => {
    const at = places[(typed++ * 7919) % places.length] ?? 0;
    const manifest = readManifest(path, `${text.slice(0, at)}<${text.slice(at)}`);
    return completionsAt(manifest, at + 1, { taskClasses: () => [], files: () => [] });
  };
}

type Subjects = Readonly<Record<string, () => unknown>>;
type Times = ReadonlyMap<string, readonly number[]>;

/** Runs the subjects in turn, so that what disturbs the machine meets all of them alike; the first is what the others are divided by. */
function compare(subjects: Subjects): void {
  show(measure(subjects));
}

/** Runs each subject by itself. */
function compareApart(subjects: Subjects): void {
  show(new Map(Object.entries(subjects).flatMap(([name, run]) => [...measure({ [name]: run })])));
}

function measure(subjects: Subjects): Times {
  const times = new Map(Object.keys(subjects).map(name => [name, [] as number[]]));
  const rounds = (duration: number, keep: boolean) => {
    const end = performance.now() + duration;
    while (performance.now() < end)
      for (const [name, run] of Object.entries(subjects)) {
        const start = performance.now();
        run();
        if (keep) times.get(name)?.push(performance.now() - start);
      }
  };
  rounds(seconds * 300, false);
  rounds(seconds * 1000, true);
  return times;
}

function show(times: Times): void {
  const first = [...times.values()][0] ?? [];
  for (const [name, measured] of times) {
    const figures = [0.5, 0.95].map(part => {
      const time = percentile(measured, part);
      return `${time.toFixed(3).padStart(9)} ms ${(time / percentile(first, part)).toFixed(2).padStart(6)} x`;
    });
    console.log(`  ${name.padEnd(26)} p50 ${figures[0]}   p95 ${figures[1]}   ${measured.length} runs`);
  }
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
