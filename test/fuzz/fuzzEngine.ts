// Runs C# programs made by chance in every way in which the engine can run code, and with Mono where it is installed: all must print
// the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunOptions, runProgram } from '../engine/run';
import { outputWhenRepeated, outputWhenStopped } from './debuggedRun';
import { engineProgram, programOf } from './engineProgram';
import { Random } from './random';

export interface EngineFailure {
  readonly seed: number;
  readonly problem: string;
  /** The smallest program that shows it. */
  readonly text: string;
}

const testsPerProgram = 25;
const ways: readonly (readonly [string, (text: string, seed: number) => string])[] = [
  ['fast', text => output(text, {})],
  ['pre-empted after every third call', text => output(text, { quantum: 3 })],
  ['debug version', text => output(text, { debug: true })],
  ['under a debugger', outputWhenStopped],
  ['led to statements', outputWhenRepeated],
];

/** Tries the programs of one seed after the other for as long as `goOn` says. */
export function fuzzEngine(firstSeed: number, goOn: () => boolean): { programs: number; failure?: EngineFailure } {
  const mono = Mono.find();
  let programs = 0;
  try {
    for (let seed = firstSeed; goOn(); seed++, programs++) {
      const { text, tests } = engineProgram(new Random(seed), testsPerProgram);
      if (!problemOf(text, seed, mono)) continue;
      for (const test of tests) {
        const small = programOf([test]);
        const problem = problemOf(small, seed, mono);
        if (problem) return { programs, failure: { seed, problem, text: small } };
      }
      return { programs, failure: { seed, problem: problemOf(text, seed, mono) ?? 'it has gone', text } };
    }
  } finally {
    mono?.close();
  }
  return { programs };
}

/** Undefined: all agree. */
export function problemOf(text: string, seed: number, mono: Mono | undefined): string | undefined {
  const outcomes = ways.map(([way, run]) => [way, orDefect(() => run(text, seed))] as const);
  const [[, first]] = outcomes as [(typeof outcomes)[number]];
  const expected = mono?.run(text);
  if (expected !== undefined && expected !== first) return `Mono and we differ:\n${difference(expected, first)}`;
  for (const [way, other] of outcomes)
    if (other !== first) return `fast and ${way} differ:\n${difference(first, other)}`;
  return undefined;
}

function output(text: string, options: RunOptions): string {
  const { stdout, stderr } = runProgram(text, { ...options, fuel: 100_000_000 });
  return stdout + stderr;
}

function orDefect(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return `defect: ${(error as Error).stack}`;
  }
}

function difference(expected: string, actual: string): string {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  const line = at < 0 ? a.length : at;
  return `line ${line + 1}: ${a[line] ?? '(ended)'}\n    but: ${b.slice(line, line + 6).join('\n         ') || '(ended)'}`;
}

export class Mono {
  private readonly folder = mkdtempSync(join(tmpdir(), 'fuzz-engine-'));

  static find(): Mono | undefined {
    const isThere = spawnSync('mcs', ['--version']).status === 0 && spawnSync('mono', ['--version']).status === 0;
    return isThere ? new Mono() : undefined;
  }

  /** What the program prints, or why Mono does not compile it: then the generator is wrong, or the engine, which does. */
  run(text: string): string {
    const [source, exe] = [join(this.folder, 'program.cs'), join(this.folder, 'program.exe')];
    writeFileSync(source, text);
    const compiler = spawnSync(
      'mcs',
      ['-nowarn:1998,168,219,162,652,458,472,1718,183,184,1717', '-r:System.Core', `-out:${exe}`, source],
      { encoding: 'utf8' },
    );
    if (compiler.status !== 0)
      return `Mono refuses: ${compiler.stderr
        .split(/\r?\n/)
        .filter(line => line.includes('error'))
        .slice(0, 3)
        .join(' ')}`;
    const { stdout, stderr } = spawnSync('mono', [exe], { encoding: 'utf8' });
    return stdout + stderr;
  }

  close() {
    rmSync(this.folder, { recursive: true });
  }
}
