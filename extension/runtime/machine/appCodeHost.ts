// Runs what the simulated Windows asks for: the app's code or its stand-in, Run of its tasks, and the events they listen to.

import quotaRows from '../../../schemas/windows/quotas.json';
import { UserError } from '../../../server/base/errors';
import { relativePath } from '../../../server/base/paths';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import type { MethodSymbol } from '../../../server/csharp/symbols/symbols';
import { NamedObjectTable } from '../engine/natives/namedObjects';
import type { StatementCounter } from '../engine/statementCounter';
import type { Kernel } from '../platform/kernel/kernel';
import { PlatformError } from '../platform/kernel/platformError';
import { valueText } from '../platform/kernel/valueText';
import type { AppState, SuspendingOperation } from '../platform/lifecycle/app';
import type { CodeHost, UserInput } from '../platform/lifecycle/codeHost';
import type { Process } from '../platform/lifecycle/processes';
import type { TaskRegistration } from '../platform/lifecycle/registrations';
import type { CancelReason, TaskInstance } from '../platform/lifecycle/taskInstance';
import type { System } from '../platform/system';
import {
  activateInBackground,
  createTaskInstance,
  raiseBackgroundActivated,
  raiseCanceled,
  raiseCompleted,
  raiseEnteredBackground,
  raiseLaunched,
  raiseLeavingBackground,
  raiseNamed,
  raiseProgress,
  raisePush,
  raiseResuming,
  raiseSuspending,
  raiseUserInput,
} from '../projection/entry';
import { FileStore } from '../projection/fileStore';
import { type ProjectionHost, ProjectionState } from '../projection/host';
import { foldersOf, type PackageFacts, packageFacts } from '../projection/packageFacts';
import { localSettings, SettingsStore } from '../projection/settingsStore';
import type { AppStart } from './appStart';
import { CodeProcess, type Crash, libraryMethod, methodToLaunch } from './codeProcess';
import { DataFolder } from './dataFolder';
import { IdleEngines } from './idleEngines';
import type { Journal } from './journal';
import { type AppProgram, identityOf, type LoadedApp } from './loadedApp';
import type { CodeRunner } from './loop';
import { planStandIn, StandIn } from './standIn';

export interface AppCodeHostParts {
  readonly app: LoadedApp;
  readonly kernel: Kernel;
  readonly debuggable: boolean;
  readonly counter?: StatementCounter | undefined;
  /** Those of an earlier run of the app. */
  readonly engines?: IdleEngines | undefined;
  readonly journal: Journal;
  /** Absolute path: where the data of the app is kept between runs. */
  readonly dataFolder?: string | undefined;
  /** Known after construction: platform and code need each other. */
  readonly system: () => System;
}

export class AppCodeHost implements CodeHost, CodeRunner {
  private readonly processes = new Map<Process, CodeProcess>();
  /** The same in order; another array after each change. */
  private order: readonly CodeProcess[] = [];
  private readonly listeners: ((code: CodeProcess) => void)[] = [];
  private readonly settings: SettingsStore;
  private readonly files: FileStore;
  private readonly namedObjects: NamedObjectTable;
  private readonly package: PackageFacts;
  /** Whose code is running at this moment. */
  private current: CodeProcess | undefined;
  /** Whom a debugger has stopped in the middle of a round. */
  private interrupted: { readonly code: CodeProcess; readonly isBusy: boolean } | undefined;
  private readonly idleEngines: IdleEngines;
  private standIns: { readonly process: Process; readonly actor: StandIn }[] = [];
  /** Processes with an Application object, and whether OnLaunched has been called. */
  private readonly applications = new Map<Process, boolean>();
  /** Threads that are in Run of a task: what they do not catch fails the task, not the process. */
  private readonly running = new Map<object, TaskInstance>();

  constructor(private readonly parts: AppCodeHostParts) {
    parts.kernel.callSite = () => this.callSite();
    const { kernel, app } = parts;
    this.idleEngines = parts.engines ?? new IdleEngines();
    this.namedObjects = new NamedObjectTable(work => kernel.post(work, 0));
    this.package = packageFacts(identityOf(app.facts.name, app.manifest));
    const data = parts.dataFolder === undefined ? undefined : new DataFolder(parts.dataFolder, this.package.dataFolder);
    this.settings = new SettingsStore(data);
    this.files = new FileStore({
      keeper: data,
      folders: foldersOf(this.package, parts.app.facts.capabilities),
      package: { folder: this.package.installFolder, content: app.content },
      now: () => kernel.date,
    });
  }

  /** Where the running code calls Windows: `Chat/Client.cs(31)`, from the app's folder. */
  private callSite(): string | undefined {
    const site = this.current?.engine.callSite();
    return site && `${relativePath(this.parts.app.folder, site.path)}(${site.line})`;
  }

  /** Hears of the C# of each process before any of it runs. */
  onProcess(listener: (code: CodeProcess) => void): void {
    this.listeners.push(listener);
  }

  /** The C# of all processes that live now. */
  get all(): readonly CodeProcess[] {
    return this.order;
  }

  /** Throws UserError when what a launch is to start is not there. */
  check(start: AppStart): void {
    if (start.kind === 'code') this.methodToLaunch(start.method, start.args.length);
    if (start.kind === 'app') this.application();
  }

  run(fuel: number): 'idle' | 'fuel' | 'stopped' {
    let { isBusy } = this.interrupted ?? { isBusy: false };
    const { all } = this;
    // A stop changes nobody's turn: what had its own before does not get another.
    const first = Math.max(0, this.interrupted ? all.indexOf(this.interrupted.code) : 0);
    this.interrupted = undefined;
    for (let i = first; i < all.length; i++) {
      const code = all[i];
      if (!code?.canRun) continue;
      this.current = code;
      const state = this.runWithinQuota(code, fuel);
      this.current = undefined;
      if (state === 'stopped') {
        this.interrupted = { code, isBusy };
        return 'stopped';
      }
      isBusy ||= state === 'fuel' && code.canRun;
    }
    return isBusy ? 'fuel' : 'idle';
  }

  /** What the code does counts as processor time of the task that runs in its process. */
  private runWithinQuota(code: CodeProcess, fuel: number): 'idle' | 'fuel' | 'stopped' {
    const { quotas } = this.parts.system();
    const { workPerMillisecond } = quotaRows;
    const allowance = quotas.allowance(code.process);
    const limit = allowance === undefined ? fuel : Math.min(fuel, Math.ceil(allowance * workPerMillisecond.value) + 1);
    const before = code.work;
    const state = code.run(limit);
    quotas.chargeCpu(code.process, (code.work - before) / workPerMillisecond.value);
    return state;
  }

  dispose(): void {
    for (const code of this.all) this.endCode(code);
    this.processes.clear();
    this.order = [];
  }

  startApp(
    process: Process,
    { previous, background }: { readonly previous: AppState; readonly background: boolean },
  ): void {
    if (background) {
      // An app that Windows starts for a task alone is started in the only way that Windows knows.
      if (this.parts.app.applicationClass !== undefined) this.startApplication(process, previous);
      return;
    }
    const start = this.requestedStart();
    this.writeSettings(start);
    if (start.kind === 'code') {
      const { compilation, method } = this.methodToLaunch(start.method, start.args.length);
      const thread = this.codeOf(process, compilation, previous).start(method, start.args);
      thread.name = 'Main thread';
    } else if (start.kind === 'app') {
      this.startApplication(process, previous);
      this.launchApplication(process);
    } else if (start.kind === 'standIn') this.startStandIn(process, start);
  }

  deliverEnteredBackground(process: Process, operation: SuspendingOperation): void {
    const code = this.processes.get(process);
    if (code) raiseEnteredBackground(code.engine.runtime, operation);
    else operation.handlersReturned();
  }

  deliverLeavingBackground(process: Process): void {
    const code = this.processes.get(process);
    if (code) raiseLeavingBackground(code.engine.runtime);
  }

  deliverSuspending(process: Process, operation: SuspendingOperation): void {
    const code = this.processes.get(process);
    for (const actor of this.standInsOf(process)) actor.suspending();
    if (code) raiseSuspending(code.engine.runtime, operation);
    else operation.handlersReturned();
  }

  deliverResuming(process: Process): void {
    const code = this.processes.get(process);
    for (const actor of this.standInsOf(process)) actor.resuming(process);
    if (code && this.waitsForLaunch(process)) this.launchApplication(process);
    else if (code) raiseResuming(code.engine.runtime);
  }

  deliverInput(process: Process, input: UserInput): void {
    const code = this.processes.get(process);
    if (code && input.kind === 'call' && !this.applications.has(process)) {
      this.callStatic(code, input);
      return;
    }
    if (!code || !this.applications.has(process)) {
      const sentence = 'The app has no Application object that runs here: launch it without naming a method.';
      throw new UserError('no-window', sentence);
    }
    raiseUserInput(code.engine.runtime, input);
  }

  /** Where the app was started by a method of its own there is no window, whose thread would call another one. Throws UserError. */
  private callStatic(code: CodeProcess, { target, value }: UserInput): void {
    const args = value === undefined ? [] : value.split('\n');
    const dot = target.lastIndexOf('.');
    const known = code.typeNamed(target.slice(0, Math.max(dot, 0)));
    const method = known
      ? methodToLaunch(code.program, known, target.slice(dot + 1), args.length)
      : this.methodToLaunch(target, args.length).method;
    const { process } = code;
    process.cause = this.parts.kernel.write('input.done', { pid: process.pid, input: 'call', target }, process.cause);
    code.start(method, args);
  }

  playStandIn(process: Process, start: string): void {
    const parsed = JSON.parse(start) as Extract<AppStart, { kind: 'standIn' }>;
    this.writeSettings(parsed);
    this.startStandIn(process, parsed);
  }

  freeze(process: Process): void {
    const code = this.processes.get(process);
    if (code) code.frozen = true;
  }

  thaw(process: Process): void {
    const code = this.processes.get(process);
    if (code) code.frozen = false;
  }

  deliverPush(process: Process, content: string, settled: (canceled: boolean) => void): void {
    const code = this.processes.get(process);
    if (code) raisePush(code.engine.runtime, content, settled);
    else settled(false);
  }

  startTask(instance: TaskInstance): void {
    const { entryPoint } = instance.registration;
    if (entryPoint === '') {
      const code = this.processes.get(instance.process);
      if (code && this.applications.has(instance.process)) activateInBackground(code.engine.runtime, instance);
      else if (!code || !raiseBackgroundActivated(code.engine.runtime, instance)) instance.runReturned();
      return;
    }
    let program: AppProgram;
    try {
      program = this.taskProgram(entryPoint, instance.process);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      instance.runThrew('not runnable', error.message);
      return;
    }
    const code = this.codeOf(instance.process, program.compilation);
    const thread = code.startTask(program.type, createTaskInstance(code.engine.runtime, instance), () => {
      this.running.delete(thread);
      instance.runReturned();
    });
    thread.name = `Run of ${instance.registration.name}`;
    this.running.set(thread, instance);
  }

  deliverCanceled(instance: TaskInstance, reason: CancelReason): void {
    const code = this.processes.get(instance.process);
    if (code) raiseCanceled(code.engine.runtime, instance, reason);
  }

  deliverProgress(registration: TaskRegistration, instance: TaskInstance): void {
    for (const code of this.appProcesses()) raiseProgress(code.engine.runtime, registration, instance);
  }

  deliverCompleted(registration: TaskRegistration, instance: TaskInstance, failure: string | undefined): void {
    for (const code of this.appProcesses()) raiseCompleted(code.engine.runtime, registration, instance, failure);
  }

  endProcess(process: Process): void {
    const code = this.processes.get(process);
    if (code) this.endCode(code);
    this.processes.delete(process);
    this.order = [...this.processes.values()];
    this.applications.delete(process);
    this.standIns = this.standIns.filter(each => each.process !== process);
  }

  private endCode(code: CodeProcess): void {
    this.namedObjects.leave(code.engine.runtime);
    const engine = code.end();
    if (engine) this.idleEngines.give(engine);
  }

  private application(): AppProgram {
    const name = this.parts.app.applicationClass;
    if (name !== undefined) return this.parts.app.program(name);
    const unknown = this.parts.app.unknownApplication;
    const sentence =
      unknown === undefined
        ? `No XAML file of this app stands for it (an Application element with x:Class): ${this.parts.app.startsWithDevice ? 'its task for startup starts with the device, nothing has to launch it.' : 'name the method to launch it with.'}`
        : `${unknown}: name C# that declares it under "stubs", or the method to launch the app with.`;
    throw new UserError('no-application', sentence);
  }

  /** The thread of the window: makes the object that stands for the app, then does what others have for it to do. */
  private startApplication(process: Process, previous: AppState): void {
    const { compilation, type } = this.application();
    const run = libraryMethod(compilation, 'Windows.UI.Xaml.Application', 'Run');
    const thread = this.codeOf(process, compilation, previous).start(run, [type.metadataName]);
    thread.name = 'Main thread';
    this.applications.set(process, false);
  }

  private launchApplication(process: Process): void {
    const code = this.processes.get(process);
    this.applications.set(process, true);
    if (code) raiseLaunched(code.engine.runtime);
  }

  /** Started for a task inside the app, and never yet by the user. */
  private waitsForLaunch(process: Process): boolean {
    return this.applications.get(process) === false;
  }

  /** The journal is asked, so that a replay starts the same. */
  private requestedStart(): AppStart {
    const launch = this.parts.journal.lines.findLast(line => line.kind === 'command' && line.command === 'launchApp');
    const text = launch?.kind === 'command' ? launch.args?.['start'] : undefined;
    return typeof text === 'string' ? (JSON.parse(text) as AppStart) : { kind: 'nothing' };
  }

  /** Those that the app has not written itself. */
  private writeSettings({ settings = {} }: AppStart): void {
    for (const [key, value] of Object.entries(settings))
      if (this.settings.read(localSettings, key) === undefined)
        this.settings.write(localSettings, key, valueText(value));
  }

  private startStandIn(process: Process, start: Extract<AppStart, { kind: 'standIn' }>): void {
    const plan = planStandIn(this.parts.app, start.entryPoint, start.server, start.lend);
    const actor = new StandIn(this.parts.system(), plan);
    this.standIns.push({ process, actor });
    try {
      actor.launched(process);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      throw new UserError('stand-in-refused', `Windows refuses to register ${start.entryPoint}: ${error.why}.`);
    }
  }

  private standInsOf(process: Process): StandIn[] {
    return this.standIns.flatMap(each => (each.process === process ? [each.actor] : []));
  }

  canRun(process: Process, entryPoint: string): boolean {
    const code = this.processes.get(process);
    return code === undefined || code.typeNamed(entryPoint) !== undefined;
  }

  /** The class of a task; in a process that runs code already, as that code knows it. Throws UserError. */
  private taskProgram(entryPoint: string, process: Process): AppProgram {
    const code = this.processes.get(process);
    const type = code?.typeNamed(entryPoint);
    return code && type ? { compilation: code.program, type } : this.parts.app.program(entryPoint);
  }

  private appProcesses(): CodeProcess[] {
    return this.all.filter(code => code.process.role === 'app');
  }

  private codeOf(process: Process, program: Compilation, previousState?: AppState): CodeProcess {
    const known = this.processes.get(process);
    if (known) return known;
    const { kernel, debuggable, counter } = this.parts;
    const system = this.parts.system();
    const host = this.lendTo(process, previousState);
    const code = new CodeProcess({
      kernel,
      process,
      program,
      debuggable,
      counter,
      engine: this.idleEngines.take(program),
      host,
      crashed: crash => this.crashed(process, crash),
      exited: () => kernel.post(() => system.processes.end(process, 'it ended itself'), process.cause),
    });
    this.processes.set(process, code);
    this.order = [...this.processes.values()];
    const files = this.parts.app.stubs.map(({ path }) => relativePath(this.parts.app.folder, path));
    if (files.length > 0) kernel.write('process.stubbed', { pid: process.pid, files }, process.cause);
    for (const listener of this.listeners) listener(code);
    return code;
  }

  /** What the process lends to WinRT. A literal without spread: those are dear where there are functions in them. */
  private lendTo(process: Process, previousState: AppState | undefined): ProjectionHost {
    const { app, system: systemOf } = this.parts;
    const system = systemOf();
    return {
      system,
      utcOffsetMinutes: () => system.device.state.utcOffset,
      culture: system.device.state.language,
      currentFolder: this.package.installFolder,
      process,
      package: this.package,
      settings: this.settings,
      files: this.files,
      namedObjects: this.namedObjects,
      raiseEverywhere: eventName => {
        for (const each of this.all) raiseNamed(each.engine.runtime, eventName);
      },
      xaml: name => app.xaml(name),
      xamlFile: path => app.xamlFile(path),
      text: (map, resource, language) => app.text(map, resource, language || system.device.state.language),
      resource: path => app.resource(path, system.device.state.language),
      previousState,
      state: new ProjectionState(),
    };
  }

  private crashed(process: Process, { thread, type, message, stack }: Crash): void {
    const { kernel } = this.parts;
    const instance = thread && this.running.get(thread);
    if (instance) {
      this.running.delete(thread);
      instance.runThrew(type, message, stack);
      return;
    }
    // Nothing of the process runs on, although Windows hears of its end only after the present event.
    this.freeze(process);
    kernel.post(() => this.parts.system().crash(process, type, message, stack), process.cause);
  }

  private methodToLaunch(name: string, parameters: number): { compilation: Compilation; method: MethodSymbol } {
    const dot = name.lastIndexOf('.');
    const { compilation, type } = this.parts.app.program(name.slice(0, Math.max(dot, 0)));
    return { compilation, method: methodToLaunch(compilation, type, name.slice(dot + 1), parameters) };
  }
}
