// The C# of one simulated process: an engine of its own, hence statics of its own, wired to the kernel for time and ids.

import quotaRows from '../../../schemas/windows/quotas.json';
import { UserError } from '../../../server/base/errors';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import type { MethodSymbol, NamedType, TypeSymbol } from '../../../server/csharp/symbols/symbols';
import { type Engine, type EnginePorts, UnsupportedError } from '../engine/engine';
import { HelperFrame } from '../engine/frames';
import type { MethodEntry } from '../engine/methods';
import { createEngine } from '../engine/program';
import { type MissingMember, missingMembers } from '../engine/reachable';
import type { EngineType } from '../engine/runtimeTypes';
import type { StatementCounter } from '../engine/statementCounter';
import type { SimulatedThread } from '../engine/threads';
import type { CsObject, ThrownException, Value } from '../engine/values';
import type { Kernel } from '../platform/kernel/kernel';
import type { Process } from '../platform/lifecycle/processes';
import { windowsNatives } from '../projection/natives';

export interface CodeProcessParts {
  readonly kernel: Kernel;
  readonly process: Process;
  readonly program: Compilation;
  readonly debuggable: boolean;
  readonly counter?: StatementCounter | undefined;
  /** An engine of an earlier process of the same program, made ready again. */
  readonly engine?: Engine | undefined;
  /** What natives find as `rt.host`. */
  readonly host: Readonly<Record<string, unknown>>;
  readonly crashed: (crash: Crash) => void;
  /** Environment.Exit. */
  readonly exited: () => void;
}

type Step = (before: Value | undefined) => Value | undefined;

/** An exception that no frame of a thread has caught. */
export interface Crash {
  readonly thread: SimulatedThread | undefined;
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
}

export class CodeProcess {
  readonly engine: Engine;
  /** No thread runs while this is set. */
  frozen = false;
  private isOver = false;
  private hasCrashed = false;
  /** Threads that an exception has ended. */
  private readonly failed = new WeakSet<SimulatedThread>();

  constructor(private readonly parts: CodeProcessParts) {
    const ports = this.ports();
    parts.engine?.belongTo(ports, parts.host);
    this.engine =
      parts.engine ??
      createEngine({
        program: parts.program,
        ports,
        natives: windowsNatives,
        debuggable: parts.debuggable,
        counter: parts.counter,
        restartable: true,
        host: parts.host,
      });
    this.engine.onUnhandled = (thread, error) => this.describe(thread, error);
    this.engine.onStackOverflow = () => this.crash(undefined, 'System.StackOverflowException', 'The stack is full.');
  }

  get process(): Process {
    return this.parts.process;
  }

  get program(): Compilation {
    return this.parts.program;
  }

  /** A type that the program knows, as typeByMetadataName finds it. */
  typeNamed(name: string): NamedType | undefined {
    let known = this.types.get(name);
    if (!known) {
      known = this.program.typeByMetadataName(name);
      if (known) this.types.set(name, known);
    }
    return known;
  }
  private readonly types = new Map<string, NamedType>();

  get canRun(): boolean {
    return !this.isOver && !this.frozen && this.engine.scheduler.hasWork;
  }

  /** Loop heads and method entries that its code has passed. */
  get work(): number {
    return this.engine.scheduler.spent;
  }

  run(fuel: number): 'idle' | 'fuel' | 'stopped' {
    try {
      const state = this.engine.run(fuel);
      if (this.isOver) return 'idle';
      if (this.engine.exitCode === undefined) return state;
      this.parts.exited();
      return 'idle';
    } catch (error) {
      if (!(error instanceof UnsupportedError)) throw error;
      this.crash(this.engine.scheduler.current, 'Unsupported', error.message);
      return 'idle';
    }
  }

  /**
   * Starts a static method on a thread of its own, with a text for each parameter or all of them as its one array; when it
   * returns a Task, the thread waits for that as well.
   */
  start(method: MethodSymbol, texts: readonly string[]): SimulatedThread {
    const { engine } = this;
    const args = takesArguments(method) ? [engine.runtime.arrayFrom(engine.types.string, [...texts])] : texts;
    const entry = engine.methodOf(method, engine.types.of(method.containingType));
    const steps: Step[] = [() => void engine.runInitializer(entry.declaringType), () => entry.f(...args)];
    const returned = engine.types.of(method.returnType);
    if (returned.namespace === 'System.Threading.Tasks' && /^Task\b/.test(returned.name)) {
      const getAwaiter = engine.wellKnownIn(returned, 'GetAwaiter', 0);
      const awaiter = engine.typeIn(getAwaiter.definition.returnType, getAwaiter.substitution);
      const getResult = engine.wellKnownIn(awaiter, 'GetResult', 0);
      steps.push(
        task => getAwaiter.f(task as Value),
        value => getResult.f(value as Value),
      );
    }
    return this.startSteps(steps, () => {});
  }

  /** Creates an object of a task class and calls Run on it; `returned` hears when Run has returned to its caller. */
  startTask(type: NamedType, instance: CsObject, returned: () => void): SimulatedThread {
    const { engine } = this;
    const { taskType, create, run } = taskClassOf(engine, type);
    const task = taskType.make();
    return this.startSteps(
      [() => void engine.runInitializer(taskType), () => create?.f(task), () => run.f(task, instance)],
      returned,
    );
  }

  /** Forgets every thread; nothing of the process runs any more. Gives the engine if a later process can go on with it. */
  end(): Engine | undefined {
    this.isOver = true;
    this.engine.scheduler.abandon();
    if (!this.engine.restartable || this.hasCrashed) return undefined;
    this.engine.restart();
    return this.engine;
  }

  /** Each step may be suspended; the next gets what it gives. */
  private startSteps(steps: readonly Step[], returned: () => void): SimulatedThread {
    const [first, ...rest] = steps;
    const thread = this.engine.startCode(
      () => first?.(undefined),
      ended => {
        if (!this.failed.has(ended)) returned();
      },
    );
    thread.frames.unshift(...rest.map(step => new HelperFrame(step)).reverse());
    return thread;
  }

  /** The message of an exception is a virtual property: C# has to run once more before it is known. */
  private describe(thread: SimulatedThread, error: ThrownException): void {
    const { engine } = this;
    this.failed.add(thread);
    const { value } = error;
    const type = value.$type as EngineType;
    const stack = engine.runtime.stackTraceOf(value) ?? undefined;
    const base = engine.types.byMetadataName('System.Exception');
    const getter = engine.wellKnownIn(base, 'Message', 0, true).definition;
    const message = engine.resolve(type, engine.slotOf(getter, base, []));
    const asking = engine.startCode(
      () => message.f(value),
      ended => this.crash(thread, type.fullName, String(ended.result ?? ''), stack),
    );
    asking.isBackground = true;
  }

  private crash(thread: SimulatedThread | undefined, type: string, message: string, stack?: string): void {
    if (this.isOver) return;
    this.hasCrashed = true;
    this.parts.crashed({ thread, type, message, ...(stack ? { stack } : {}) });
  }

  private ports(): EnginePorts {
    const { kernel, process } = this.parts;
    const purpose = (what: string) => `${what} of process ${process.pid}`;
    return {
      now: () => {
        this.engine.scheduler.charge(quotaRows.workOfClock.value);
        return kernel.date;
      },
      schedule: (milliseconds, callback) => {
        const timer = kernel.after(
          milliseconds,
          () => {
            if (!this.isOver) callback();
          },
          process.cause,
        );
        return () => timer.cancel();
      },
      random: () => kernel.ids.uint32(purpose('random')) / 2 ** 32,
      newGuid: () => kernel.ids.guid(purpose('guid')),
      console: {
        write: (text, stream) => void kernel.write('output', { pid: process.pid, stream, text }, process.cause),
        readLine: () => null,
      },
    };
  }
}

/** `static void Main(string[] args)` and its like. */
function takesArguments({ parameters: [only, second] }: MethodSymbol): boolean {
  return second === undefined && only?.type.kind === 'array' && isText(only.type.element);
}

function isText(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.special === 'string';
}

/**
 * In: `Namespace.Type.Method`. Out: the static method that takes so many texts, or any number of them. Throws UserError
 * naming what is there instead.
 */
export function methodToLaunch(program: Compilation, type: NamedType, name: string, parameters: number): MethodSymbol {
  const all = program.membersNamed(type, name).filter((member): member is MethodSymbol => member.kind === 'method');
  const place = `${type.metadataName}.${name}`;
  if (all.length === 0) throw new UserError('launch-missing', `There is no method ${place} to launch the app with.`);
  const able = all.filter(method => method.isStatic && method.typeParameters.length === 0);
  const found =
    able.find(
      method => method.parameters.length === parameters && method.parameters.every(({ type }) => isText(type)),
    ) ?? able.find(takesArguments);
  if (found) return found;
  const wanted = parameters === 0 ? 'without parameters' : `with ${parameters} parameters of type string`;
  throw new UserError('launch-unfit', `${place} has to be a static method ${wanted} to launch the app with it.`);
}

/** A static method of the library by which Windows enters C#. */
export function libraryMethod(program: Compilation, typeName: string, name: string): MethodSymbol {
  const type = program.typeByMetadataName(typeName);
  const found = type && program.membersNamed(type, name)[0];
  if (found?.kind === 'method') return found;
  throw new Error(`The library has no ${typeName}.${name}`);
}

/** What an engine needs of a task class to start it. */
interface TaskClass {
  readonly taskType: EngineType;
  readonly create: MethodEntry | undefined;
  readonly run: MethodEntry;
}

/** Looked up once: a task that sockets wake starts again and again. */
const taskClasses = new WeakMap<Engine, Map<NamedType, TaskClass>>();

/** Throws UserError when the class is no task. */
function taskClassOf(engine: Engine, type: NamedType): TaskClass {
  const ofEngine = taskClasses.get(engine) ?? new Map<NamedType, TaskClass>();
  taskClasses.set(engine, ofEngine);
  let known = ofEngine.get(type);
  if (!known) {
    const taskType = engine.types.of(type);
    const run = runMethodOf(engine.program, type);
    known = {
      taskType,
      create: engine.parameterlessConstructor(taskType),
      run: engine.methodOf(run, engine.types.of(run.containingType)),
    };
    ofEngine.set(type, known);
  }
  return known;
}

/** What implements IBackgroundTask.Run. Throws UserError when the class is no task. */
function runMethodOf(program: Compilation, type: NamedType): MethodSymbol {
  const contract = program.typeByMetadataName('Windows.ApplicationModel.Background.IBackgroundTask');
  const declared = contract && program.membersNamed(contract, 'Run')[0];
  const found = declared?.kind === 'method' ? program.implementationOf(type, declared) : undefined;
  if (found) return found;
  throw new UserError('not-a-task', `${type.metadataName} does not implement IBackgroundTask.`);
}

/** Members that Run of a task may reach in code of the app and that have no behaviour here. Throws UserError for a class that is no task. */
export function notSimulated(program: Compilation, type: NamedType): string[] {
  const hasNative = nativesOf(program);
  return missingMembers(program, runMethodOf(program, type), hasNative).map(({ member }) => member);
}

/** The same for classes any of whose methods may be called. */
export function notSimulatedIn(program: Compilation, types: readonly NamedType[]): MissingMember[] {
  return missingMembers(program, undefined, nativesOf(program), types);
}

function nativesOf(program: Compilation): (method: MethodSymbol) => boolean {
  const nothing = () => undefined as never;
  const ports: EnginePorts = {
    now: nothing,
    schedule: nothing,
    random: nothing,
    newGuid: nothing,
    console: { write: nothing, readLine: () => null },
  };
  const engine = createEngine({ program, ports, natives: windowsNatives });
  return method => engine.hasNative(method);
}
