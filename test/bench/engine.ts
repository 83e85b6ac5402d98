// Measures the C# engine, as ratios to hand-written JavaScript and, where it is installed, to Mono's JIT and interpreter in the same run.
// npm run bench:engine [-- name…]
//
// The eight programs of the engine study are not part of this repository: BGTASK_SHARED names the folder that holds `bench/`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine } from '../../extension/runtime/engine/engine';
import { createEngine } from '../../extension/runtime/engine/program';
import { StatementCounter } from '../../extension/runtime/engine/statementCounter';
import { Inspector } from '../../extension/runtime/inspector/inspector';
import { Compilation } from '../../server/csharp/binding/compilation';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { libraryReferences, TestPorts } from '../engine/run';
import { byHand } from './byHand';

interface Program {
  readonly name: string;
  /** With a static `int Run(int)`. */
  readonly type: string;
  readonly size: number;
}

const study: readonly Program[] = [
  { name: 'fib', type: 'Fib', size: 30 },
  { name: 'nbody', type: 'NBody', size: 100_000 },
  { name: 'sieve', type: 'Sieve', size: 2_000_000 },
  { name: 'strbuild', type: 'StrBuild', size: 200_000 },
  { name: 'wordcount', type: 'WordCount', size: 200_000 },
  { name: 'exceptions', type: 'Ex', size: 100_000 },
  { name: 'async', type: 'AsyncB', size: 100_000 },
  { name: 'virt', type: 'Virt', size: 3_000_000 },
];
const ours: readonly Program[] = [
  { name: 'queries', type: 'Queries', size: 100_000 },
  { name: 'dictionaries', type: 'Dictionaries', size: 400_000 },
  { name: 'texts', type: 'Texts', size: 50_000 },
  { name: 'longs', type: 'Longs', size: 200_000 },
  { name: 'structs', type: 'Structs', size: 500 },
];
const rounds = 7;

type Hand = Record<string, (size: number) => number | Promise<number>>;
interface Measured {
  readonly time: number;
  readonly result: number;
}

async function main() {
  const folder = join(resolve(process.env['BGTASK_SHARED'] ?? '../shared'), 'bench');
  const hasStudy = existsSync(folder);
  if (!hasStudy) console.log('without the programs of the study: BGTASK_SHARED names the folder that holds bench/');
  const wanted = process.argv.slice(2);
  const programs = [...(hasStudy ? study : []), ...ours].filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name),
  );
  const files = [...(hasStudy ? [join(folder, 'Bench.cs')] : []), resolve('test/bench/programs/Library.cs')];
  const hand: Hand = { ...byHand, ...(hasStudy ? createRequire(import.meta.url)(join(folder, 'hand.cjs')) : {}) };
  const mono = measureMono(files, programs);
  const fast = engineFor(files, false);
  const attached = engineFor(files, true);
  const stepping = engineFor(files, true);
  stepping.engine.scheduler.state.step = 1;
  const counting = engineFor(files, true, new StatementCounter());
  const ratios: Record<string, number[]> = {
    hand: [],
    attached: [],
    stepping: [],
    counting: [],
    jit: [],
    interpreter: [],
  };
  console.log(
    `${''.padEnd(13)}${['engine', '/ JavaScript', 'debugger', 'every stmt', 'counted', '/ Mono JIT', '/ interpreter'].map(text => text.padStart(14)).join('')}`,
  );
  for (const program of programs) {
    const own = await best(() => runToEnd(fast, program));
    const javascript = await best(async () => hand[program.name]?.(program.size) ?? Number.NaN);
    const withDebugger = await best(() => runToEnd(attached, program));
    const everyStatement = await best(() => runToEnd(stepping, program));
    const counted = await best(() => runToEnd(counting, program));
    const jit = mono?.jit.get(program.name);
    const interpreter = mono?.interpreter.get(program.name);
    const row: [keyof typeof ratios, number | undefined][] = [
      ['hand', own.time / javascript.time],
      ['attached', withDebugger.time / own.time],
      ['stepping', everyStatement.time / own.time],
      ['counting', counted.time / own.time],
      ['jit', jit && own.time / jit.time],
      ['interpreter', interpreter && own.time / interpreter.time],
    ];
    for (const [name, ratio] of row) if (ratio !== undefined) ratios[name]?.push(ratio);
    const expected = jit?.result ?? javascript.result;
    const same = Math.abs(own.result - expected) < 2 ? '' : `  DIFFERENT: ${own.result} and ${expected}`;
    const texts = row.map(([, ratio]) => (ratio === undefined ? '-' : `${ratio.toFixed(2)} x`).padStart(14));
    console.log(`${program.name.padEnd(13)}${`${own.time.toFixed(1)} ms`.padStart(14)}${texts.join('')}${same}`);
  }
  const means = ['hand', 'attached', 'stepping', 'counting', 'jit', 'interpreter'].map(name => {
    const list = ratios[name] ?? [];
    return (list.length === 0 ? '-' : `${geometricMean(list).toFixed(2)} x`).padStart(14);
  });
  console.log(`${'geo. mean'.padEnd(13)}${''.padStart(14)}${means.join('')}`);
  console.log(
    `${''.padEnd(13)}${['the run', 'step back', 'another', 'a third'].map(text => text.padStart(14)).join('')}`,
  );
  for (const program of programs) repeatMillion(files, program);
  coldStart();
  manyThreads(10_000);
}

function engineFor(
  files: readonly string[],
  isAttached: boolean,
  counter?: StatementCounter,
): { engine: Engine; ports: TestPorts } {
  const trees = files.map(file => parseCSharp(readFileSync(file, 'utf8'), { path: file }));
  const program = new Compilation({ sources: trees, references: libraryReferences() });
  const ports = new TestPorts();
  const engine = createEngine({ program, ports, debuggable: isAttached, restartable: counter !== undefined, counter });
  if (isAttached) new Inspector(engine).attach();
  return { engine, ports };
}

/** A run of a million statements, and steps back to its end: everything again, on the engine of the run before. */
function repeatMillion(files: readonly string[], { name, type, size }: Program) {
  const counter = new StatementCounter();
  const { engine, ports } = engineFor(files, true, counter);
  const method = engine.wellKnownIn(engine.types.byMetadataName(type), 'Run', 1);
  const run = () => {
    counter.restart();
    counter.target = 1_000_000;
    const start = performance.now();
    engine.start(method, [size]);
    let state = engine.run(1_000_000_000);
    while (state !== 'stopped' && (state === 'fuel' || ports.advance())) state = engine.run(1_000_000_000);
    return { time: performance.now() - start, isReached: state === 'stopped', count: counter.count };
  };
  const stepBack = () => {
    engine.restart();
    engine.belongTo(ports, {});
    new Inspector(engine).attach();
    return run();
  };
  const first = run();
  const again = [stepBack(), stepBack(), stepBack()];
  const reached = first.isReached ? 'to statement 1,000,000' : `to its end, ${first.count} statements`;
  const different = again.every(({ count }) => count === first.count) ? '' : '  DIFFERENT';
  const times = [first, ...again].map(({ time }) => `${time.toFixed(1)} ms`.padStart(14));
  console.log(`${name.padEnd(13)}${times.join('')}  ${reached}${different}`);
}

function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

async function best(run: () => Promise<number>): Promise<Measured> {
  let time = Number.POSITIVE_INFINITY;
  let result = 0;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    result = await run();
    time = Math.min(time, performance.now() - start);
  }
  return { time, result };
}

async function runToEnd({ engine, ports }: { engine: Engine; ports: TestPorts }, program: Program): Promise<number> {
  const method = engine.wellKnownIn(engine.types.byMetadataName(program.type), 'Run', 1);
  let result: number | undefined;
  engine.onUnhandled = (_thread, error) => {
    throw new Error(`unhandled ${error.value.$type.fullName}`);
  };
  engine.start(method, [program.size], thread => {
    result = Number(thread.result);
  });
  for (;;) {
    const state = engine.run(1_000_000_000);
    if (result !== undefined) return result;
    if (state === 'idle' && !ports.advance()) throw new Error('deadlock');
  }
}

/** Undefined: Mono is not installed. */
function measureMono(files: readonly string[], programs: readonly Program[]) {
  if (spawnSync('mcs', ['--version']).status !== 0 || spawnSync('mono', ['--version']).status !== 0) {
    console.log("without Mono: install Debian's mono-mcs and mono-runtime to compare with it");
    return undefined;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'bench-engine-'));
  try {
    const calls = programs.map(({ name, type, size }) => `T("${name}", () => ${type}.Run(${size}));`).join('\n');
    writeFileSync(
      join(scratch, 'Main.cs'),
      `using System; using System.Diagnostics;
       static class Measure {
         static void T(string name, Func<int> run) {
           var best = double.MaxValue; var result = 0;
           for (var i = 0; i < ${rounds}; i++) { var watch = Stopwatch.StartNew(); result = run(); best = Math.Min(best, watch.Elapsed.TotalMilliseconds); }
           Console.WriteLine("{0} {1} {2}", name, result, best.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
         }
         static void Main() { ${calls} }
       }`,
    );
    const exe = join(scratch, 'bench.exe');
    execFileSync('mcs', [
      '-nowarn:168',
      '-optimize+',
      `-out:${exe}`,
      '-r:System.Core',
      join(scratch, 'Main.cs'),
      ...files,
    ]);
    return { jit: timesOf(['-O=all', exe]), interpreter: timesOf(['--interpreter', exe]) };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function timesOf(args: readonly string[]): Map<string, Measured> {
  const found = new Map<string, Measured>();
  const { stdout } = spawnSync('mono', args, { encoding: 'utf8' });
  for (const line of stdout.split('\n')) {
    const [name, result, time] = line.split(' ');
    if (name && time) found.set(name, { result: Number(result), time: Number(time) });
  }
  return found;
}

/** From the text of a task of 500 lines to the end of its first run; declarations are parsed already, as in a running host. */
function coldStart() {
  const methods = Array.from(
    { length: 60 },
    (_, i) => `
  static int Step${i}(List<int> values) {
    var sum = ${i};
    foreach (var value in values) {
      if (value % 2 == 0) sum += value;
      else sum -= 1;
    }
    return sum;
  }`,
  );
  const calls = methods.map((_, i) => `total += Step${i}(values);`).join('\n    ');
  const text = `using System;\nusing System.Collections.Generic;\nclass Task {\n  public static int Run(int n) {\n    var values = new List<int> { 1, 2, n };\n    var total = 0;\n    ${calls}\n    return total;\n  }${methods.join('')}\n}`;
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    const tree = parseCSharp(text, { path: 'Task.cs' });
    const program = new Compilation({ sources: [tree], references: libraryReferences() });
    const ports = new TestPorts();
    const engine = createEngine({ program, ports });
    const method = engine.wellKnownIn(engine.types.byMetadataName('Task'), 'Run', 1);
    engine.start(method, [3], () => {});
    engine.run(1_000_000_000);
    times.push(performance.now() - start);
  }
  const [first = 0, ...later] = times;
  console.log(
    `cold start of a task of ${text.split('\n').length} lines: ${first.toFixed(0)} ms the first time, then ${Math.min(...later).toFixed(0)} ms`,
  );
}

/** Threads that all wait at the same time, then end one after the other. */
function manyThreads(count: number) {
  const tree = parseCSharp(
    `using System.Threading;
     class Many { public static int Run(int n) {
       var gate = new ManualResetEvent(false); var sum = 0; var all = new Thread[n];
       for (var i = 0; i < n; i++) { all[i] = new Thread(() => { gate.WaitOne(); Interlocked.Increment(ref sum); }); all[i].Start(); }
       Thread.Sleep(1); gate.Set(); foreach (var thread in all) thread.Join(); return sum; } }`,
    { path: 'Many.cs' },
  );
  const ports = new TestPorts();
  const program = new Compilation({ sources: [tree], references: libraryReferences() });
  const engine = createEngine({ program, ports });
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let result: unknown;
  engine.start(engine.wellKnownIn(engine.types.byMetadataName('Many'), 'Run', 1), [count], thread => {
    result = thread.result;
  });
  while (result === undefined) if (engine.run(1_000_000_000) === 'idle' && !ports.advance()) break;
  const bytes = (process.memoryUsage().heapUsed - before) / count;
  console.log(
    `${count} threads that wait at once: ${(performance.now() - start).toFixed(0)} ms, about ${(bytes / 1024).toFixed(1)} KB each, ${String(result)} came through`,
  );
}

await main();
