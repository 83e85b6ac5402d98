// Runs a C# program as text and gives back what it wrote.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EnginePorts, UnsupportedError } from '../../extension/runtime/engine/engine';
import type { NativeModule } from '../../extension/runtime/engine/native';
import { createEngine, ProgramRun } from '../../extension/runtime/engine/program';
import { Compilation } from '../../server/csharp/binding/compilation';
import type { ReferenceSources } from '../../server/csharp/binding/references';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { parseCSharp } from '../../server/csharp/syntax/parser';

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

let references: ReferenceSources | undefined;

/** Declarations and library as they lie in the source tree. */
export function libraryReferences(): ReferenceSources {
  if (!references) {
    const files = new Map<string, string>();
    for (const folder of ['schemas/api', 'extension/runtime/library']) collect(folder, files);
    references = { files };
  }
  return references;
}

function collect(folder: string, files: Map<string, string>) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (entry.isDirectory()) collect(path, files);
    else if (entry.name.endsWith('.cs')) files.set(path, readFileSync(path, 'utf8'));
  }
}

/** Ports without the outside world: time jumps to the next timer, randomness is a counter. */
export class TestPorts implements EnginePorts {
  stdout = '';
  stderr = '';
  private time = Date.UTC(2024, 0, 1);
  private nextId = 1;
  private readonly timers: { due: number; id: number; callback: () => void }[] = [];
  readonly console = {
    write: (text: string, stream: 'out' | 'error') => {
      if (stream === 'out') this.stdout += text;
      else this.stderr += text;
    },
    readLine: (): string | null => null,
  };
  now() {
    return this.time;
  }
  schedule(milliseconds: number, callback: () => void) {
    const timer = { due: this.time + milliseconds, id: this.nextId++, callback };
    this.timers.push(timer);
    this.timers.sort((a, b) => a.due - b.due || a.id - b.id);
    return () => {
      const at = this.timers.indexOf(timer);
      if (at >= 0) this.timers.splice(at, 1);
    };
  }
  random() {
    this.nextId = (Math.imul(this.nextId, 1103515245) + 12345) & 0x7fffffff;
    return this.nextId / 0x80000000;
  }
  newGuid() {
    return `00000000-0000-4000-8000-${String(this.nextId++).padStart(12, '0')}`;
  }
  /** Fires the next timer; false when there is none. */
  advance(): boolean {
    const timer = this.timers.shift();
    if (!timer) return false;
    this.time = Math.max(this.time, timer.due);
    timer.callback();
    return true;
  }
}

export interface RunOptions {
  readonly checked?: boolean;
  readonly mainType?: string;
  readonly symbols?: readonly string[];
  /** More than this many loop rounds and calls: the program is given up, exit code 124. */
  readonly fuel?: number;
  readonly natives?: readonly NativeModule[];
  readonly log?: (text: string) => void;
  readonly debug?: boolean;
  readonly isCurrentNet?: boolean;
  /** Pre-empts after so few loop rounds and calls. */
  readonly quantum?: number;
}

/** Compiles and runs; diagnostics come back on stderr with exit code 3. */
export function runProgram(source: string, options: RunOptions = {}): Outcome {
  const tree = parseCSharp(source, { path: 'program.cs', symbols: options.symbols ?? [] });
  const program = new Compilation({
    sources: [tree],
    references: libraryReferences(),
    checked: options.checked,
    mainType: options.mainType,
  });
  const errors = diagnose(program).filter(entry => entry.category !== 'warning');
  const syntax = tree.diagnostics.filter(entry => entry.severity !== 'warning');
  if (errors.length > 0 || syntax.length > 0) {
    const text = [
      ...syntax.map(entry => entry.message),
      ...errors.map(entry => `${entry.code}: ${entry.message}`),
    ].join('\n');
    return { stdout: '', stderr: text, exitCode: 3 };
  }
  const ports = new TestPorts();
  const engine = createEngine({
    program,
    ports,
    natives: options.natives,
    debuggable: options.debug,
    isCurrentNet: options.isCurrentNet,
  });
  if (options.debug) engine.debugging = true;
  if (options.quantum) engine.scheduler.quantum = options.quantum;
  if (options.log) engine.log = (_entry, text) => options.log?.(text);
  const run = new ProgramRun(engine, text => {
    ports.stderr += text;
  });
  const main = program.entryPoint();
  if (!main) return { stdout: '', stderr: 'no Main', exitCode: 3 };
  let left = options.fuel ?? 2_000_000_000;
  try {
    run.start(main, []);
    while (run.exitCode === undefined) {
      const result = run.run(Math.min(left, 10_000_000));
      left -= 10_000_000;
      if (run.exitCode !== undefined) break;
      if (left <= 0) return { stdout: ports.stdout, stderr: 'out of fuel', exitCode: 124 };
      if (result === 'idle' && !ports.advance()) return { stdout: ports.stdout, stderr: 'deadlock', exitCode: 124 };
    }
  } catch (error) {
    if (error instanceof UnsupportedError) return { stdout: ports.stdout, stderr: error.message, exitCode: 4 };
    throw error;
  }
  return { stdout: ports.stdout, stderr: ports.stderr, exitCode: run.exitCode ?? -1 };
}
