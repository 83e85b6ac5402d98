// The machine as the debug adapter sees it: one run of one app that can be stopped, looked at, and played with.

import { UserError } from '../../../server/base/errors';
import { readText } from '../../../server/workspace/files';
import { isOrderlyError, sentenceOf } from '../../timeline/sentences';
import { clockText } from '../../timeline/text';
import type {
  BreakpointInfo,
  BreakpointRequest,
  Completion,
  DebugTarget,
  EvaluatePurpose,
  ExceptionFilters,
  Frame,
  LaunchConfig,
  MachineControls,
  ResumeKind,
  Scope,
  SourceId,
  Statement,
  StoppedException,
  StopReason,
  TargetEvent,
  ThreadInfo,
  Variable,
} from '../adapter/debugTarget';
import { notSimulated } from '../machine/codeProcess';
import { type AppFiles, type LoadedApp, loadApp } from '../machine/loadedApp';
import type { Machine } from '../machine/machine';
import type { JournalKind, JournalLine } from '../platform/kernel/records';
import { isExpectStep, readScenario, type Scenario } from '../scenario/scenario';
import type { PlannedStep } from '../scenario/step';
import { InspectedProcesses, type MachineStop } from './inspectedProcesses';
import { LiveRun } from './liveRun';
import { MachineKnobs } from './machineKnobs';
import { RepeatableRun } from './repeatableRun';

/** A machine that was told to end, as shells say it of a terminated program. */
const ended = 143;

/** What exists from `start` on. */
interface Running {
  readonly machine: Machine;
  readonly knobs: MachineKnobs;
  dispose(): Promise<void>;
}

export class MachineTarget implements DebugTarget {
  private listener: (event: TargetEvent) => void = () => {};
  private loaded:
    | { readonly config: LaunchConfig; readonly app: LoadedApp; readonly processes: InspectedProcesses }
    | undefined;
  private running: Running | undefined;
  private repeatable: RepeatableRun | undefined;
  /** Also when the run has ended: its timeline can still be asked for. */
  private knobs: MachineKnobs | undefined;
  private hasExited = false;
  private fired = false;
  private stateIsDue = false;

  constructor(
    private readonly files: AppFiles,
    private readonly logBug: (error: unknown) => void,
  ) {}

  onEvent(listener: (event: TargetEvent) => void): void {
    this.listener = listener;
  }

  async load(config: LaunchConfig): Promise<void> {
    const scenario = config.scenario === undefined ? undefined : readScenarioFile(this.files, config.scenario);
    const app = loadApp(
      scenario?.app ?? config.manifest ?? config.folder ?? '',
      this.files,
      scenario?.stubs ?? config.stubs,
    );
    const { entryPoint } = config;
    const declared = app.ownTasks;
    if (entryPoint !== undefined && !declared.includes(entryPoint)) {
      const sentence = `The manifest declares no background task ${entryPoint}; it declares ${declared.join(', ') || 'none'}.`;
      throw new UserError('no-such-task', sentence);
    }
    for (const each of entryPoint === undefined ? declared : [entryPoint]) app.program(each);
    const processes = new InspectedProcesses(app);
    processes.onStop = stop => {
      if (this.repeatable?.stopped(stop)) return;
      this.running?.machine.hold();
      this.tellStop(stop);
    };
    processes.onMessage = (text, { source, line }) => {
      if (this.repeatable?.isLed) return;
      this.listener({ kind: 'output', category: 'console', text: `${text}\n`, ...(source ? { source, line } : {}) });
    };
    processes.onActed = again => this.repeatable?.acted(again);
    if (!config.noDebug) processes.attach();
    this.loaded = { config, app, processes };
    this.repeatable = scenario && this.repeatableRun(scenario, app, processes);
  }

  async start(): Promise<void> {
    const { config, app, processes } = this.needLoaded();
    if (this.repeatable) {
      this.repeatable.start();
      if (config.stopOnEntry) this.repeatable.runTo(1);
      return;
    }
    const run = await LiveRun.open({
      app,
      entryPoint: config.entryPoint,
      dataFolder: config.dataFolder,
      say: sentence => this.say(sentence),
      onBug: error => {
        this.logBug(error);
        this.say(`The simulated PC has stopped because of a defect: ${String(error)}`, 'important');
        this.exit(70);
      },
      stopAtNextTask: () => processes.stopAtNextTask(),
    });
    const { machine } = run;
    machine.code.onProcess(code => processes.add(code));
    const knobs = new MachineKnobs(machine, run);
    this.running = { machine, knobs, dispose: () => run.dispose() };
    this.knobs = knobs;
    machine.journal.onLine(line => this.report(line));
    this.listener({ kind: 'state', state: knobs.state() });
    this.tellWhatIsMissing(app, config.entryPoint);
    if (app.facts.declaredTasks.some(({ types }) => types.includes('pushNotification')))
      this.say(`Raw notifications for the app go to ${run.pushAddress} (POST, X-WNS-Type: wns/raw).`);
    if (run.start.kind !== 'nothing' || !app.startsWithDevice) await machine.launch(run.start);
    const { entryPoint, trigger, payload, stopOnEntry } = config;
    if (entryPoint === undefined) return;
    this.fired = true;
    const result = await knobs.fire({ entryPoint, trigger, payload, stopOnEntry });
    if (result.outcome === 'held')
      this.say(`${entryPoint} has not started: ${result.reason ?? 'its trigger is held back.'}`, 'important');
  }

  detach(): void {
    this.loaded?.processes.detach();
    this.running?.machine.release();
  }

  async stop(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    await running?.dispose();
    this.exit(ended);
  }

  setBreakpoints(source: SourceId, requests: readonly BreakpointRequest[]): BreakpointInfo[] {
    return this.needLoaded().processes.setBreakpoints(source, requests);
  }

  threads(): ThreadInfo[] {
    return this.loaded?.processes.threads() ?? [];
  }

  setExceptionFilters(filters: ExceptionFilters): void {
    this.needLoaded().processes.setExceptionFilters(filters);
  }

  exceptionOf(threadId: number): StoppedException | undefined {
    return this.loaded?.processes.exceptionOf(threadId);
  }

  frames(threadId: number): Frame[] {
    return this.running?.machine.isHeld ? (this.loaded?.processes.frames(threadId) ?? []) : [];
  }

  scopes(frame: Frame): Scope[] {
    return this.loaded?.processes.scopes(frame) ?? [];
  }

  async evaluate(expression: string, frame: Frame | undefined, purpose: EvaluatePurpose): Promise<Variable> {
    const value = this.loaded?.processes.evaluate(expression, frame, purpose === 'hover');
    if (value) return value;
    throw nothingRuns();
  }

  async assign(target: string, expression: string, frame: Frame | undefined): Promise<Variable> {
    const value = this.loaded?.processes.assign(target, expression, frame);
    if (value) return value;
    throw nothingRuns();
  }

  completions(text: string, frame: Frame | undefined): Completion[] {
    return this.loaded?.processes.completions(text, frame) ?? [];
  }

  librarySource(name: string): string {
    const text = this.loaded?.processes.librarySource(name);
    if (text !== undefined) return text;
    throw new UserError('no-such-source', `The library has no ${name}.`);
  }

  resume(threadId: number, kind: ResumeKind): void {
    this.loaded?.processes.resume(threadId, kind);
    this.running?.machine.release();
    this.listener({ kind: 'continued', threadId });
  }

  async stepBack(): Promise<void> {
    await this.goBack(run => run.stepBack(), 'step');
  }

  async continueBack(): Promise<void> {
    await this.goBack(run => run.continueBack(), 'breakpoint');
  }

  async runToStatement(statement: number): Promise<void> {
    const { repeatable } = this;
    if (repeatable && statement > repeatable.statement) {
      repeatable.runTo(statement);
      const thread = this.threads()[0];
      if (thread && this.running?.machine.isHeld) this.resume(thread.id, 'continue');
    } else await this.goBack(run => run.lead(Math.max(1, statement)), 'goto');
  }

  private async goBack(way: (run: RepeatableRun) => Promise<MachineStop>, reason: StopReason): Promise<void> {
    const { repeatable } = this;
    if (!repeatable || this.running?.machine.isHeld === false) throw cannotGoBack(repeatable !== undefined);
    if (this.needLoaded().config.noDebug) throw cannotGoBack(false);
    const { threadId } = await way(repeatable);
    // Not every client knows that its request lets the program go.
    this.listener({ kind: 'continued', threadId });
    this.tellStop({ threadId, reason: repeatable.statement === 1 ? 'entry' : reason, hitBreakpointIds: [] });
  }

  private tellStop(stop: MachineStop): void {
    const { repeatable } = this;
    this.listener({ kind: 'stopped', ...stop, ...(repeatable ? { statement: repeatable.statement } : {}) });
  }

  private repeatableRun(scenario: Scenario, app: LoadedApp, processes: InspectedProcesses): RepeatableRun {
    const run: RepeatableRun = new RepeatableRun({
      scenario,
      app,
      processes,
      files: this.files,
      listener: {
        step: step => {
          if (step.say ?? !isExpectStep(step)) this.say(step.say ?? `${(step as PlannedStep).sentence}.`);
        },
        verdict: ({ sentence, held, instead }) =>
          this.say(`${held ? 'Held' : 'Did not hold'}: ${sentence}.${instead === undefined ? '' : ` ${instead}`}`),
      },
      began: machine => {
        const knobs = new MachineKnobs(machine);
        this.running = { machine, knobs, dispose: () => run.dispose() };
        this.knobs = knobs;
        machine.journal.onLine(line => {
          if (!run.isLed) this.report(line);
        });
      },
      ended: ({ held, stuck }) => {
        if (stuck) this.say(`The scenario cannot go on: ${stuck.why}`, 'important');
        this.running = undefined;
        this.exit(held ? 0 : 1);
      },
      failed: error => {
        if (!(error instanceof UserError)) this.logBug(error);
        this.say(error instanceof Error ? error.message : String(error), 'important');
        this.exit(70);
      },
    });
    return run;
  }

  statementsOn(source: SourceId, line: number): Statement[] {
    return this.loaded?.processes.statementsOn(source, line) ?? [];
  }

  setNextStatement(threadId: number, statement: Statement): void {
    this.loaded?.processes.setNextStatement(threadId, statement);
  }

  pause(threadId: number): void {
    this.loaded?.processes.pause(threadId);
  }

  get machine(): MachineControls {
    if (this.knobs) return this.knobs;
    throw new UserError('not-started', 'The simulated PC is not running.');
  }

  /** Before it runs, so that nobody looks for the reason in the app. */
  private tellWhatIsMissing(app: LoadedApp, entryPoint: string | undefined): void {
    for (const each of entryPoint === undefined ? app.ownTasks : [entryPoint]) {
      const { compilation, type } = app.program(each);
      const missing = notSimulated(compilation, type);
      if (missing.length > 0)
        this.say(`${each} uses what is not simulated yet, and ends where it gets there: ${missing.join(', ')}.`);
    }
  }

  private report(line: JournalLine): void {
    this.listener({ kind: 'journal', lines: [`${clockText(line.at)} ${sentenceOf(line)}`] });
    if (changesState.has(line.kind)) this.stateSoon();
    switch (line.kind) {
      case 'output':
        this.listener({ kind: 'output', category: categoryOf[line.stream], text: line.text });
        break;
      case 'exception.unhandled':
        this.listener({
          kind: 'output',
          category: 'stderr',
          text: `Unhandled ${line.type}: ${line.message}\n${line.stack ? `${line.stack}\n` : ''}`,
        });
        break;
      case 'toast.shown':
      case 'trigger.held':
      case 'trigger.limited':
      case 'trigger.dropped':
      case 'socket.lost':
      case 'app.ended':
        this.say(sentenceOf(line));
        break;
      case 'error.raised':
        if (!isOrderlyError(line)) this.say(sentenceOf(line));
        break;
      case 'task.finished':
        if (this.fired && line.instance === this.firstInstance()) this.exit(line.outcome === 'completed' ? 0 : 1);
        break;
      default:
        break;
    }
  }

  /** A line is written before what it tells has been done, and several often come together. */
  private stateSoon(): void {
    if (this.stateIsDue) return;
    this.stateIsDue = true;
    queueMicrotask(() => {
      this.stateIsDue = false;
      if (this.running) this.listener({ kind: 'state', state: this.running.knobs.state() });
    });
  }

  /** The run of the task that the launch configuration has fired. */
  private firstInstance(): string | undefined {
    const entryPoint = this.loaded?.config.entryPoint;
    const started = this.running?.machine.journal.lines.find(
      line => line.kind === 'task.started' && line.entryPoint === entryPoint,
    );
    return started?.kind === 'task.started' ? started.instance : undefined;
  }

  private say(sentence: string, category: 'console' | 'important' = 'console'): void {
    this.listener({ kind: 'output', category, text: `${sentence}\n` });
  }

  private exit(exitCode: number): void {
    if (this.hasExited) return;
    this.hasExited = true;
    this.listener({ kind: 'exited', exitCode });
  }

  private needLoaded(): NonNullable<MachineTarget['loaded']> {
    if (this.loaded) return this.loaded;
    throw new UserError('not-loaded', 'No app is loaded: launch one first.');
  }
}

const categoryOf = { out: 'stdout', error: 'stderr', debug: 'console' } as const;

function readScenarioFile({ files }: AppFiles, path: string): Scenario {
  const text = readText(files, path);
  if (text === undefined) throw new UserError('no-scenario', `There is no scenario ${path}: set "scenario" to a file.`);
  return readScenario(text, path);
}

function cannotGoBack(isRepeatable: boolean): UserError {
  return isRepeatable
    ? new UserError('not-stopped', 'The program runs: pause it, then step back.')
    : new UserError(
        'live-run',
        'This run is live: what real sockets and the clock brought does not come again, so it cannot step back; a "scenario" in the launch configuration can.',
      );
}

function nothingRuns(): UserError {
  return new UserError('nothing-runs', 'No C# runs now in which this could be evaluated.');
}

/** Lines after which the state that the panel shows may be another one. */
const changesState: ReadonlySet<JournalKind> = new Set<JournalKind>([
  'device.changed',
  'app.launched',
  'app.suspended',
  'app.resuming',
  'app.ended',
  'task.registered',
  'task.unregistered',
  'task.started',
  'task.canceled',
  'task.finished',
]);
