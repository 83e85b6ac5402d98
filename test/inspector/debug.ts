// Drives the inspector over a program given as text; lines are named `// @name`, stops are written as text.

import type { StoppedException } from '../../extension/runtime/adapter/debugTarget';
import type { Engine } from '../../extension/runtime/engine/engine';
import { createEngine, ProgramRun } from '../../extension/runtime/engine/program';
import type { StatementCounter } from '../../extension/runtime/engine/statementCounter';
import type { BreakpointRequest } from '../../extension/runtime/inspector/breakpoints';
import { Inspector, type Stop } from '../../extension/runtime/inspector/inspector';
import type { InspectedVariable } from '../../extension/runtime/inspector/variables';
import { Compilation } from '../../server/csharp/binding/compilation';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { libraryReferences, TestPorts } from '../engine/run';

export class DebugSession {
  ports = new TestPorts();
  inspector: Inspector;
  run: ProgramRun;
  private readonly engine: Engine;
  private readonly names = new Map<string, number>();
  private stop: Stop | undefined;

  constructor(source: string, options: { readonly counter?: StatementCounter; readonly quantum?: number } = {}) {
    source.split('\n').forEach((line, i) => {
      const name = /\/\/ (@\w+)/.exec(line)?.[1];
      if (name) this.names.set(name, i);
    });
    const tree = parseCSharp(source, { path: 'program.cs' });
    const program = new Compilation({ sources: [tree], references: libraryReferences() });
    const problems = diagnose(program).filter(entry => entry.category !== 'warning');
    if (problems.length > 0) throw new Error(problems.map(problem => problem.message).join('\n'));
    const { counter } = options;
    this.engine = createEngine({ program, ports: this.ports, debuggable: true, restartable: true, counter });
    if (options.quantum) this.engine.scheduler.quantum = options.quantum;
    this.inspector = this.inspect();
    this.run = this.begin();
  }

  /** The program from its start, with what has been compiled, without breakpoints. */
  again(): void {
    this.stop = undefined;
    this.engine.restart();
    this.ports = new TestPorts();
    this.engine.belongTo(this.ports, {});
    this.inspector = this.inspect();
    this.run = this.begin();
  }

  private inspect(): Inspector {
    const inspector = new Inspector(this.engine);
    inspector.onStop = stop => {
      this.stop = stop;
    };
    inspector.onMessage = (text, { range }) => this.messages.push(`${this.nameOf(range?.start.line ?? -1)} ${text}`);
    inspector.attach();
    return inspector;
  }

  private begin(): ProgramRun {
    const run = new ProgramRun(this.engine, text => {
      this.ports.stderr += text;
    });
    const main = this.engine.program.entryPoint();
    if (!main) throw new Error('no Main');
    run.start(main, []);
    return run;
  }

  lineOf(name: string): number {
    const line = this.names.get(name);
    if (line === undefined) throw new Error(`no line ${name}`);
    return line;
  }

  breakAt(...names: string[]) {
    return this.inspector.setBreakpoints(
      'program.cs',
      names.map(name => ({ line: this.lineOf(name) })),
    );
  }

  /** What is wrong with it; undefined when it is set. */
  breakWhen(name: string, rest: Omit<BreakpointRequest, 'line'>): string | undefined {
    return this.inspector.setBreakpoints('program.cs', [{ line: this.lineOf(name), ...rest }])[0]?.message;
  }

  completions(text: string): string {
    const [top] = this.inspector.frames(this.stop?.threadId ?? 0);
    return this.inspector
      .completions(text, top)
      .map(({ label }) => label)
      .join(' ');
  }

  /** What the breakpoints have said, with the line. */
  readonly messages: string[] = [];

  /** Runs to the next stop, or to the end of the program: then undefined. */
  toStop(): Stop | undefined {
    this.stop = undefined;
    for (;;) {
      const state = this.run.run(10_000_000);
      if (this.stop) return this.stop;
      if (this.run.exitCode !== undefined) return undefined;
      if (state === 'idle' && !this.ports.advance()) throw new Error('deadlock');
    }
  }

  /** `breakpoint @name` or `step 12`, after going on. */
  go(kind: 'continue' | 'next' | 'stepIn' | 'stepOut'): string {
    if (this.stop) this.inspector.resume(this.stop.threadId, kind);
    return this.describe(this.toStop());
  }

  start(): string {
    return this.describe(this.toStop());
  }

  private describe(stop: Stop | undefined): string {
    if (!stop) return `end ${this.run.exitCode}`;
    const [top] = this.inspector.frames(stop.threadId);
    return `${stop.reason} ${this.nameOf(top?.range?.start.line ?? -1)}`;
  }

  private nameOf(line: number): string {
    return [...this.names].find(([, at]) => at === line)?.[0] ?? String(line + 1);
  }

  /** What is known of the exception that it has stopped at. */
  get exception(): StoppedException | undefined {
    return this.inspector.exceptionOf(this.stop?.threadId ?? 0);
  }

  /** `Name(…) @line` per frame of the user, innermost first. */
  get threadId(): number {
    return this.stop?.threadId ?? 0;
  }

  stack(): string[] {
    return this.inspector
      .frames(this.stop?.threadId ?? 0)
      .filter(frame => !frame.isLibrary)
      .map(frame => frame.name);
  }

  /** `name = value` of one scope of the innermost frame. */
  variables(scope: 'arguments' | 'locals'): string[] {
    const [top] = this.inspector.frames(this.stop?.threadId ?? 0);
    if (!top) return [];
    return this.inspector
      .scopes(top)
      .filter(entry => entry.kind === scope)
      .flatMap(entry => entry.variables())
      .map(entry => `${entry.name} = ${entry.value}`);
  }

  /** Goes on from there instead; what then is said of the place. */
  jump(name: string): string {
    const [place] = this.inspector.statementsOn('program.cs', this.lineOf(name));
    if (!this.stop || !place) return 'no statement';
    try {
      this.inspector.setNextStatement(this.stop.threadId, place.node);
      return this.describe({ ...this.stop, reason: 'target' });
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Gives a variable another value; what it then shows, or why not. */
  set(name: string, expression: string): string {
    const [top] = this.inspector.frames(this.stop?.threadId ?? 0);
    const all = top ? this.inspector.scopes(top).flatMap(entry => entry.variables()) : [];
    const found = all.find(entry => entry.name === name);
    try {
      return found?.set?.(expression).value ?? 'cannot be set';
    } catch (error) {
      return (error as Error).message;
    }
  }

  evaluate(text: string): string {
    return this.variable(text).value;
  }

  /** `frame`: 0 for the innermost one of the user. */
  variable(text: string, frame = 0, isHarmless = false): InspectedVariable {
    const frames = this.inspector.frames(this.stop?.threadId ?? 0).filter(each => !each.isLibrary);
    return this.inspector.evaluate(text, frames[frame], isHarmless);
  }

  /** Value and type, or why there is none. */
  said(text: string, frame = 0, isHarmless = false): string {
    try {
      const { value, type } = this.variable(text, frame, isHarmless);
      return `${value} : ${type}`;
    } catch (error) {
      return (error as Error).message;
    }
  }
}
