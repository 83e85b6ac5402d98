// Compares the engine with hand-written JavaScript in the same process: `node esbuild.js --script=bench/engine && node out/bench/engine.mjs`.
//
// The eight programs and their JavaScript are not part of this repository: BGTASK_SHARED names the folder that holds `bench/`.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Engine } from '../../extension/runtime/engine/engine';
import type { MethodEntry } from '../../extension/runtime/engine/methods';
import { createEngine } from '../../extension/runtime/engine/program';
import { Compilation } from '../../server/csharp/binding/compilation';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { libraryReferences, TestPorts } from '../engine/run';

interface Program {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

const programs: readonly Program[] = [
  { name: 'fib', type: 'Fib', size: 30 },
  { name: 'nbody', type: 'NBody', size: 100_000 },
  { name: 'sieve', type: 'Sieve', size: 2_000_000 },
  { name: 'strbuild', type: 'StrBuild', size: 200_000 },
  { name: 'wordcount', type: 'WordCount', size: 200_000 },
  { name: 'exceptions', type: 'Ex', size: 100_000 },
  { name: 'async', type: 'AsyncB', size: 100_000 },
  { name: 'virt', type: 'Virt', size: 3_000_000 },
];

const rounds = 7;

type Hand = Record<string, (size: number) => number | Promise<number>>;

async function main() {
  const folder = join(resolve(process.env['BGTASK_SHARED'] ?? '../shared'), 'bench');
  if (!existsSync(folder)) {
    console.log('skipped: no bench folder; BGTASK_SHARED names its parent');
    return;
  }
  const only = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
  const hand = createRequire(import.meta.url)(join(folder, 'hand.cjs')) as Hand;
  const tree = parseCSharp(readFileSync(join(folder, 'Bench.cs'), 'utf8'), { path: 'Bench.cs' });
  const program = new Compilation({ sources: [tree], references: libraryReferences() });
  const ports = new TestPorts();
  const engine = createEngine({ program, ports, debuggable: process.argv.includes('--debuggable') });
  engine.debugging = process.argv.includes('--debug');
  const ratios: number[] = [];
  for (const entry of programs) {
    if (only.length > 0 && !only.includes(entry.name)) continue;
    try {
      const byHand = await best(async () => hand[entry.name]?.(entry.size) ?? 0);
      const method = engine.wellKnownIn(engine.types.byMetadataName(entry.type), 'Run', 1);
      const ours = await best(async () => runToEnd(engine, ports, method, entry.size));
      const ratio = ours.time / byHand.time;
      ratios.push(ratio);
      const same =
        ours.result === byHand.result || Math.abs(Number(ours.result) - byHand.result) < 2
          ? ''
          : `  DIFFERENT: ${ours.result} and ${byHand.result}`;
      console.log(
        `${entry.name.padEnd(12)}${ours.time.toFixed(2).padStart(9)} ms${byHand.time.toFixed(2).padStart(9)} ms${ratio.toFixed(2).padStart(8)}${same}`,
      );
    } catch (error) {
      console.log(`${entry.name.padEnd(12)} ${(error as Error).message}`);
    }
  }
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(`geometric mean of ${ratios.length}: ${mean.toFixed(2)} times hand-written JavaScript`);
}

async function best(run: () => Promise<number>): Promise<{ time: number; result: number }> {
  let time = Number.POSITIVE_INFINITY;
  let result = 0;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    result = await run();
    time = Math.min(time, performance.now() - start);
  }
  return { time, result };
}

function runToEnd(engine: Engine, ports: TestPorts, method: MethodEntry, size: number): number {
  let result: number | undefined;
  engine.onUnhandled = (_thread, error) => {
    throw new Error(`unhandled ${error.value.$type.fullName}`);
  };
  engine.start(method, [size], thread => {
    result = Number(thread.result);
  });
  for (;;) {
    const state = engine.run(1_000_000_000);
    if (result !== undefined) return result;
    if (state === 'idle' && !ports.advance()) throw new Error('deadlock');
  }
}

await main();
