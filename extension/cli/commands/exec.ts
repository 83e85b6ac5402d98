// bgtask exec: runs a C# console program in the engine.

import { readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { UserError } from '../../../server/base/errors';
import { normalizePath, resolvePath } from '../../../server/base/paths';
import { LineIndex } from '../../../server/base/text';
import { Compilation } from '../../../server/csharp/binding/compilation';
import { diagnose } from '../../../server/csharp/checks/diagnose';
import { languageVersionOf } from '../../../server/csharp/checks/languageVersion';
import type { MethodSymbol, TypeSymbol } from '../../../server/csharp/symbols/symbols';
import { isSpecial, isString, isVoid } from '../../../server/csharp/symbols/types';
import type { SyntaxTree } from '../../../server/csharp/syntax/nodes';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import { diskFiles } from '../../../server/workspace/diskFiles';
import { type EnginePorts, UnsupportedError } from '../../runtime/engine/engine';
import { createEngine, exitCodes, ProgramRun } from '../../runtime/engine/program';
import { missingMembers } from '../../runtime/engine/reachable';
import { type CommandLineIO, defineCommand } from '../options';

/** Exit codes of `exec` beside those that Main gives; scripts rely on them. */
const doesNotCompile = 3;
const notSupported = 4;
const timedOut = 124;

/** Loop rounds and calls between two looks at the clock. */
const slice = 5_000_000;

export const exec = defineCommand({
  name: 'exec',
  summary: 'Runs a C# program; its exit code is what Main returns.',
  operands: 'FILE…',
  minOperands: 1,
  maxOperands: undefined,
  options: {
    entry: { kind: 'text', placeholder: 'NAMESPACE.TYPE.METHOD', summary: 'Run this static method instead of Main.' },
    main: { kind: 'text', placeholder: 'TYPE', summary: 'The class whose Main is meant, when there are several.' },
    define: { kind: 'text', placeholder: 'SYMBOL', summary: 'Define a preprocessor symbol.', repeated: true },
    langversion: {
      kind: 'text',
      placeholder: 'VERSION',
      summary: 'Refuse what is newer than this version of C#: 7.3, 8.0, latest …',
    },
    runtime: {
      kind: 'choice',
      choices: ['uwp', 'net'],
      summary: 'Whose library the program finds: that of UWP and .NET Framework unless given, or the current .NET.',
    },
    checked: { kind: 'flag', summary: 'Integer arithmetic that overflows throws.' },
    timeout: { kind: 'number', placeholder: 'SECONDS', summary: 'Give up after so many seconds (exit code 124).' },
  },
  async run(files, values, io) {
    const trees = files.map(file => parseCSharp(readSource(file, io), { path: file, symbols: [...values.define] }));
    const languageVersion = values.langversion === undefined ? undefined : languageVersionOf(values.langversion);
    if (values.langversion !== undefined && !languageVersion)
      throw new UserError(
        'no-version',
        `There is no version ${values.langversion} of C# (--langversion); 7.3, 8.0 and latest are some.`,
      );
    const program = new Compilation({
      languageVersion,
      sources: trees,
      references: io.declarations(),
      checked: values.checked,
      mainType: values.main,
    });
    const problems = report(trees, program, io);
    if (problems !== 0) return problems;
    const unclear = values.entry === undefined && values.main === undefined ? reportMains(program, io) : 0;
    if (unclear !== 0) return unclear;
    const main = findEntry(program, values.entry, values.main);
    const deadline =
      values.timeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + values.timeout * 1000;
    return execute(program, main, values.runtime === 'net', deadline, io);
  },
});

function readSource(file: string, io: CommandLineIO): string {
  const content = diskFiles.readFile(resolvePath(normalizePath(io.cwd), file));
  if (content.kind === 'text') return content.text;
  if (content.kind === 'binary') throw new UserError('path-not-text', `${file} is not a text file.`);
  throw new UserError('path-missing', `${file} cannot be read.`);
}

/** Says what does not compile or is not supported; 0 when all is well. */
function report(trees: readonly SyntaxTree[], program: Compilation, io: CommandLineIO): number {
  const place = placeWriter();
  let code = 0;
  for (const tree of trees) {
    for (const problem of tree.diagnostics) {
      if (problem.severity === 'warning') continue;
      io.stderr.write(`${place(tree, problem.start)}: error ${problem.code}: ${problem.message}\n`);
      code = doesNotCompile;
    }
  }
  for (const problem of diagnose(program)) {
    if (problem.category === 'warning') continue;
    io.stderr.write(`${place(problem.tree, problem.start)}: error ${problem.code}: ${problem.message}\n`);
    code = problem.category === 'error' || code === doesNotCompile ? doesNotCompile : notSupported;
  }
  return code;
}

/** `file(line,column)`, counted from 1. */
function placeWriter(): (tree: SyntaxTree, offset: number) => string {
  const indexes = new Map<SyntaxTree, LineIndex>();
  return (tree, offset) => {
    const index = indexes.get(tree) ?? new LineIndex(tree.text);
    indexes.set(tree, index);
    const { line, character } = index.positionAt(offset);
    return `${tree.path}(${line + 1},${character + 1})`;
  };
}

/** Whoever has several Mains says which is meant; 0 when that is known. */
function reportMains(program: Compilation, io: CommandLineIO): number {
  const mains = program.entryPoints().filter(isMain);
  // Statements at the top of a file are the program; a Main that gives a task steps back behind others.
  if (mains.some(({ name }) => name !== 'Main')) return 0;
  const plain = mains.filter(({ returnType }) => !isTask(returnType));
  const [, second] = plain.length > 0 ? plain : mains;
  if (!second?.location) return 0;
  const at = placeWriter()(second.location.tree, second.location.start);
  io.stderr.write(
    `${at}: error CS0017: Program has more than one entry point defined. --main names the class of the one that is meant.\n`,
  );
  return doesNotCompile;
}

/** Without parameters or with the arguments; it returns nothing, a number, or a task of these. */
function isMain({ parameters: [only], returnType }: MethodSymbol): boolean {
  if (only && !(only.type.kind === 'array' && isString(only.type.element))) return false;
  return isVoid(returnType) || isSpecial(returnType, 'int') || isTask(returnType);
}

function isTask(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.name === 'Task';
}

function findEntry(program: Compilation, entry: string | undefined, mainType: string | undefined): MethodSymbol {
  if (entry === undefined) {
    const main = program.entryPoint();
    if (main) return main;
    if (mainType !== undefined) throw new UserError('no-main', `There is no class ${mainType} with a static Main.`);
    throw new UserError('no-main', 'The program has no static Main; --entry names another method to run.');
  }
  const dot = entry.lastIndexOf('.');
  const typeName = entry.slice(0, Math.max(dot, 0));
  const type = program.sourceTypes.find(each => each.metadataName.replaceAll('+', '.') === typeName);
  if (!type)
    throw new UserError('no-entry', `There is no type ${typeName || entry} in the given files (--entry ${entry}).`);
  const method = program
    .membersNamed(type, entry.slice(dot + 1))
    .find(
      (member): member is MethodSymbol => member.kind === 'method' && member.isStatic && member.parameters.length <= 1,
    );
  if (!method)
    throw new UserError(
      'no-entry',
      `${typeName} has no static method ${entry.slice(dot + 1)} that could be run (--entry ${entry}).`,
    );
  return method;
}

async function execute(
  program: Compilation,
  main: MethodSymbol,
  isCurrentNet: boolean,
  deadline: number,
  io: CommandLineIO,
): Promise<number> {
  const world = new Outside(io);
  const engine = createEngine({ program, ports: world, isCurrentNet });
  const place = placeWriter();
  const missing = missingMembers(program, main, method => engine.hasNative(method));
  for (const { member, tree, start } of missing)
    io.stderr.write(`${place(tree, start)}: error BGT0201: ${member} is not simulated.\n`);
  if (missing.length > 0) return notSupported;
  const run = new ProgramRun(engine, text => io.stderr.write(text));
  try {
    run.start(main, []);
    while (run.exitCode === undefined) {
      const state = run.run(slice);
      if (run.exitCode !== undefined) break;
      if (performance.now() >= deadline) {
        io.stderr.write('bgtask: the time is up; the program was ended.\n');
        return timedOut;
      }
      if (memoryIsScarce()) {
        io.stderr.write('bgtask: the program needs more memory than there is; it was ended.\n');
        return exitCodes.unhandledException;
      }
      // Sleepers wake while other threads are busy.
      if (state === 'fuel') await setImmediate();
      if (state === 'idle' && !(await world.nextEvent(deadline))) {
        if (performance.now() >= deadline) continue;
        io.stderr.write('bgtask: the program waits for ever: no thread of it can go on.\n');
        return timedOut;
      }
    }
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    io.stderr.write(`bgtask: ${error.message}.\n`);
    return notSupported;
  }
  return run.exitCode & 0xff;
}

/** Looked at after each slice: beyond the limit JavaScript would end this process without a word. */
function memoryIsScarce(): boolean {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  return used_heap_size > heap_size_limit * 0.75;
}

/** Clock, timers and console of this computer. */
class Outside implements EnginePorts {
  private pending = 0;
  private wake: (() => void) | undefined;
  private rest = '';
  private atEnd = false;
  readonly console = {
    // A line of Windows ends in two characters, a line of this terminal as this computer has it.
    write: (text: string, stream: 'out' | 'error') =>
      (stream === 'out' ? this.io.stdout : this.io.stderr).write(text.replaceAll('\r\n', '\n')),
    readLine: () => this.readLine(),
  };

  constructor(private readonly io: CommandLineIO) {}

  now(): number {
    return Date.now();
  }
  random(): number {
    return Math.random();
  }
  newGuid(): string {
    return crypto.randomUUID();
  }

  schedule(milliseconds: number, callback: () => void): () => void {
    let waiting = true;
    const settle = () => {
      if (waiting) this.pending--;
      waiting = false;
    };
    this.pending++;
    // Longer times than a timer of Node takes are cut; nobody waits 24 days here.
    const timer = setTimeout(
      () => {
        settle();
        callback();
        this.wake?.();
      },
      Math.min(milliseconds, 0x7fffffff),
    );
    return () => {
      clearTimeout(timer);
      settle();
    };
  }

  /** Waits for a timer; false when there is none or the deadline has passed. */
  async nextEvent(deadline: number): Promise<boolean> {
    if (this.pending <= 0) return false;
    let limit: NodeJS.Timeout | undefined;
    const fired = await new Promise<boolean>(resolve => {
      this.wake = () => resolve(true);
      if (Number.isFinite(deadline))
        limit = setTimeout(() => resolve(false), Math.max(deadline - performance.now(), 0));
    });
    this.wake = undefined;
    clearTimeout(limit);
    return fired;
  }

  private readLine(): string | null {
    const buffer = Buffer.alloc(4096);
    for (;;) {
      const end = this.rest.indexOf('\n');
      if (end >= 0) {
        const line = this.rest.slice(0, end).replace(/\r$/, '');
        this.rest = this.rest.slice(end + 1);
        return line;
      }
      if (this.atEnd) {
        const last = this.rest;
        this.rest = '';
        return last === '' ? null : last;
      }
      let count = 0;
      try {
        count = readSync(0, buffer);
      } catch {
        count = 0;
      }
      if (count === 0) this.atEnd = true;
      this.rest += buffer.toString('utf8', 0, count);
    }
  }
}
