// A scenario under the debugger: all that happens follows from its text, so it steps back by being led again to an earlier statement.

import { UserError } from '../../../server/base/errors';
import { StatementCounter } from '../engine/statementCounter';
import { IdleEngines } from '../machine/idleEngines';
import type { AppFiles, LoadedApp } from '../machine/loadedApp';
import type { Machine } from '../machine/machine';
import { runScenario, type ScenarioListener, type ScenarioResult } from '../scenario/run';
import type { Scenario } from '../scenario/scenario';
import type { InspectedProcesses, MachineStop, Passed } from './inspectedProcesses';

export interface RepeatableRunParts {
  readonly scenario: Scenario;
  readonly app: LoadedApp;
  readonly files: AppFiles;
  readonly processes: InspectedProcesses;
  /** What the user is told; nothing of it while the run is led to where it has been. */
  readonly listener: ScenarioListener;
  /** A machine has been made, and nothing runs on it yet. */
  readonly began: (machine: Machine) => void;
  readonly ended: (result: ScenarioResult) => void;
  readonly failed: (error: unknown) => void;
}

/** What the user did to the program while it was stopped before that statement. */
interface Action {
  readonly statement: number;
  readonly again: () => void;
}

/** Statements that are looked through first when a step goes back; more, when the one wanted is not among them. */
const nearby = 2_000;

export class RepeatableRun {
  machine: Machine | undefined;
  private readonly counter = new StatementCounter();
  /** What one run has compiled serves the next. */
  private readonly engines = new IdleEngines();
  private actions: Action[] = [];
  /** The run is being led to a statement: who waits for it. */
  private leading: { readonly target: number; readonly reached: (stop: MachineStop) => void } | undefined;

  constructor(private readonly parts: RepeatableRunParts) {}

  /** The statement that is about to run, or was begun last. */
  get statement(): number {
    return this.counter.count;
  }

  /** Nothing of what happens is news. */
  get isLed(): boolean {
    return this.leading !== undefined;
  }

  start(): void {
    this.begin(Number.POSITIVE_INFINITY);
  }

  acted(again: () => void): void {
    if (!this.isLed) this.actions.push({ statement: this.statement, again });
  }

  /** The stop that a statement further on will be; it may never come. */
  runTo(statement: number): void {
    this.counter.target = statement;
  }

  /** True: the stop belongs to the way and is no news. */
  stopped(stop: MachineStop): boolean {
    const { leading } = this;
    if (!leading) return false;
    if (this.statement < leading.target) {
      for (const action of this.actions) if (action.statement === this.statement) action.again();
      this.counter.target = this.nextTarget(leading.target, this.statement);
      this.goOn(stop.threadId);
    } else leading.reached(stop);
    return true;
  }

  /** Throws a UserError when there is nothing before. */
  async stepBack(): Promise<MachineStop> {
    const here = this.requireBefore();
    for (let reach = nearby; ; reach *= 20) {
      const first = Math.max(here - reach, 1);
      const found = await this.previousOf(first, here);
      if (found !== undefined) return this.lead(found);
      if (first === 1) return this.lead(here - 1);
    }
  }

  /** To the last breakpoint before, or to the first statement. */
  async continueBack(): Promise<MachineStop> {
    const here = this.requireBefore();
    let last = 1;
    this.parts.processes.repeating = {
      everyStatement: false,
      passed: ({ isHit }) => {
        if (isHit && this.statement < here) last = this.statement;
      },
    };
    await this.repeatTo(here);
    return this.lead(last);
  }

  /** Begins again and stops before that statement. */
  async lead(statement: number): Promise<MachineStop> {
    const stop = await this.repeatTo(statement);
    // What was done there or later belongs to a run that has not been.
    this.actions = this.actions.filter(action => action.statement < statement);
    return stop;
  }

  private async repeatTo(statement: number): Promise<MachineStop> {
    const { processes } = this.parts;
    processes.repeating ??= { everyStatement: false, passed: () => {} };
    const stop = await new Promise<MachineStop>(reached => {
      this.leading = { target: statement, reached };
      this.begin(this.nextTarget(statement, 0));
    });
    this.leading = undefined;
    processes.repeating = undefined;
    return stop;
  }

  async dispose(): Promise<void> {
    const { machine } = this;
    this.machine = undefined;
    await machine?.dispose();
  }

  private requireBefore(): number {
    if (this.statement > 1) return this.statement;
    throw new UserError('nothing-before', 'This is the first statement of the run: nothing lies before it.');
  }

  /** Where the run has to stop next on its way: there, or earlier where the user did something. */
  private nextTarget(target: number, after: number): number {
    const due = this.actions.map(action => action.statement).filter(statement => statement > after);
    return Math.min(target, ...due);
  }

  /** The last statement before `here` of the same method, or of one that called it; undefined: not among those from `first` on. */
  private async previousOf(first: number, here: number): Promise<number | undefined> {
    const { processes } = this.parts;
    const begin = await this.repeatTo(first);
    const seen: (Passed & { readonly statement: number })[] = [];
    processes.repeating = {
      everyStatement: true,
      passed: passed => seen.push({ ...passed, statement: this.statement }),
    };
    const top = processes.positionOf(begin.threadId);
    if (top) seen.push({ ...top, isHit: false, statement: first });
    const stop = await new Promise<MachineStop>(reached => {
      this.leading = { target: here, reached };
      this.counter.target = this.nextTarget(here, first);
      this.goOn(begin.threadId);
    });
    this.leading = undefined;
    processes.repeating = undefined;
    const now = processes.positionOf(stop.threadId);
    const callers = processes.callersOf(stop.threadId);
    if (!now || !callers) return undefined;
    return seen.findLast(
      ({ statement, threadId: thread, depth, activation }) =>
        statement < here &&
        ((activation !== undefined && callers.activations.has(activation)) ||
          (thread === stop.threadId && callers.strangers < depth && depth <= now.depth)),
    )?.statement;
  }

  private goOn(threadId: number): void {
    this.parts.processes.resume(threadId, 'continue');
    this.machine?.release();
  }

  private begin(target: number): void {
    const { scenario, app, files, processes, listener, began, ended, failed } = this.parts;
    const before = this.machine;
    this.machine = undefined;
    void before?.dispose();
    processes.beginAgain();
    const { counter, engines } = this;
    counter.restart();
    counter.target = target;
    let own: Machine | undefined;
    const isCurrent = () => own !== undefined && own === this.machine;
    const whenNews: ScenarioListener = {
      step: (step, at) => {
        if (isCurrent() && !this.isLed) listener.step?.(step, at);
      },
      verdict: (verdict, at) => {
        if (isCurrent() && !this.isLed) listener.verdict?.(verdict, at);
      },
      started: machine => {
        own = machine;
        this.machine = machine;
        machine.code.onProcess(code => processes.add(code));
        began(machine);
      },
    };
    runScenario(scenario, files, whenNews, app, { debuggable: true, counter, engines }).then(
      result => {
        if (!isCurrent()) return;
        if (this.leading) failed(new Error(`The run did not come to statement ${this.leading.target} again`));
        else ended(result);
      },
      error => {
        if (isCurrent()) failed(error);
      },
    );
  }
}
