// A console program in the engine: from its Main to its exit code.
import type { MethodSymbol } from '../../../server/csharp/symbols/symbols';
import { Engine, type EngineOptions } from './engine';
import { HelperFrame } from './frames';
import { blockingLeaves, engineLeaves } from './leaves';
import type { NativeModule } from './native';
import { libraryNatives } from './natives/all';
import { reflectionLeaves } from './reflection/leaves';
import type { EngineType } from './runtimeTypes';
import { threadLeaves } from './threadLeaves';
import type { SimulatedThread } from './threads';
import { UnsupportedError } from './unsupported';
import type { CsObject, ThrownException, Value } from './values';

export interface EngineSetup extends Omit<EngineOptions, 'natives'> {
  /** Beside those of the base class library. */
  readonly natives?: readonly NativeModule[];
}

/** An engine with the whole base class library. */
export function createEngine(setup: EngineSetup): Engine {
  const engine = new Engine({ ...setup, natives: [...libraryNatives, ...(setup.natives ?? [])] });
  engine.addNatives(engineLeaves(engine), false);
  engine.addNatives(blockingLeaves(engine), true);
  const threads = threadLeaves(engine);
  engine.addNatives(threads.quiet, false);
  engine.addNatives(threads.blocking, true);
  const reflection = reflectionLeaves(engine);
  engine.addNatives(reflection.quiet, false);
  engine.addNatives(reflection.blocking, true);
  return engine;
}

/** Exit codes of our own, beside those that Main gives. */
export const exitCodes = { unhandledException: 5 } as const;

export class ProgramRun {
  /** Set once the program has ended. */
  exitCode: number | undefined;
  private mainEnded = false;
  private mainResult = 0;
  private failing = false;

  constructor(
    readonly engine: Engine,
    private readonly writeError: (text: string) => void,
  ) {
    // The current .NET runs none when a program ends.
    if (!engine.runtime.isCurrentNet) engine.types.finalizable = new Set();
    engine.onThreadEnded = () => this.look();
    engine.onUnhandled = (thread, error) => this.unhandled(thread, error);
    engine.onStackOverflow = () => this.end(exitCodes.unhandledException, 'Stack overflow.\n');
  }

  /** Starts `method` as the main thread; `args` are given when it takes them. */
  start(method: MethodSymbol, args: readonly string[]): SimulatedThread {
    const { engine } = this;
    const entry = engine.methodOf(method, engine.types.of(method.containingType));
    const values: Value[] = [];
    if (method.parameters.length > 0) values.push(engine.runtime.arrayFrom(engine.types.string, [...args]));
    const thread = engine.startCode(
      () => {
        engine.initializers.runInitializer(entry.declaringType);
        if (engine.scheduler.state.s === 0) return entry.f(...values);
        engine.scheduler.state.frames.push(new HelperFrame(() => entry.f(...values)));
        return undefined;
      },
      ended => {
        this.mainEnded = true;
        this.mainResult = typeof ended.result === 'number' ? ended.result : this.environmentExitCode();
      },
    );
    const returned = engine.types.of(method.returnType);
    if (returned.name.startsWith('Task') && returned.namespace === 'System.Threading.Tasks') {
      if (returned.named?.isSource)
        throw new UnsupportedError(
          'Main returns a task of a class that the program declares itself; return void or int',
        );
      this.waitFor(thread, returned);
    }
    return thread;
  }

  /** What a Main without a result leaves in Environment.ExitCode. */
  private environmentExitCode(): number {
    const type = this.engine.types.byMetadataName('System.Environment');
    const field = type.staticFields.find(entry => entry.backs === 'ExitCode');
    return field ? Number(type.statics[field.key]) : 0;
  }

  /** An async Main: the thread goes on with what its task gives. */
  private waitFor(thread: SimulatedThread, task: EngineType) {
    const { engine } = this;
    const getAwaiter = engine.members.wellKnownIn(task, 'GetAwaiter', 0);
    const awaiter = engine.typeIn(getAwaiter.definition.returnType, getAwaiter.substitution);
    const getResult = engine.members.wellKnownIn(awaiter, 'GetResult', 0);
    thread.frames.unshift(
      new HelperFrame(value => getResult.f(value as Value)),
      new HelperFrame(value => getAwaiter.f(value as Value)),
    );
  }

  private unhandled(_thread: SimulatedThread, error: ThrownException) {
    if (this.failing) {
      this.end(exitCodes.unhandledException, 'Unhandled exception.\n');
      return;
    }
    this.failing = true;
    this.tellDomain('RaiseUnhandledException', [error.value], () => this.describe(error));
  }

  /** Runs what the program has attached to an event of its AppDomain, if it has ever looked at that; `then` follows in any case. */
  private tellDomain(raise: string, args: Value[], then: () => void) {
    const { engine } = this;
    const domain = [...engine.types.all].find(type => type.fullName === 'System.AppDomain');
    if (!domain?.initialized) {
      then();
      return;
    }
    const entry = engine.methodOf(engine.members.wellKnown('System.AppDomain', raise, args.length), domain);
    engine.startCode(() => entry.f(...args), then).isBackground = true;
  }

  private describe(error: ThrownException) {
    const { engine } = this;
    const type = error.value.$type as EngineType;
    const entry = engine.dispatch.resolve(
      type,
      engine.dispatch.slotOf(engine.members.objectMethod('ToString'), engine.types.object, []),
    );
    const describe = engine.startCode(
      () => entry.f(error.value as CsObject),
      ended =>
        this.end(exitCodes.unhandledException, `Unhandled exception. ${String(ended.result ?? type.fullName)}\n`),
    );
    describe.isBackground = true;
  }

  private end(code: number, message: string) {
    if (this.exitCode !== undefined) return;
    // Windows ends lines in two characters; this text goes to the terminal of whatever computer this is.
    this.writeError(message.replaceAll('\r\n', '\n'));
    this.exitCode = code;
    this.engine.scheduler.abandon();
  }

  private look() {
    if (this.exitCode !== undefined) return;
    if (this.engine.exitCode !== undefined) this.leave(this.engine.exitCode);
    else if (this.failing || this.leaving) return;
    else if (this.mainEnded && ![...this.engine.scheduler.threads].some(thread => !thread.isBackground)) {
      this.leaving = true;
      this.tellDomain('RaiseProcessExit', [], () => this.finalizeAll());
    }
  }
  private leaving = false;

  private finalizeAll() {
    const { engine } = this;
    const then = () => {
      if (!this.failing) this.leave(engine.exitCode ?? this.mainResult);
    };
    if (!engine.types.finalizable?.size) return then();
    const entry = engine.methodOf(
      engine.members.wellKnown('System.GC', 'FinalizeAll', 0),
      engine.types.byMetadataName('System.GC'),
    );
    engine.startCode(() => entry.f(), then).isBackground = true;
  }

  private leave(code: number) {
    this.exitCode = code;
    this.engine.scheduler.abandon();
  }

  /** Runs on; afterwards `exitCode` may be set. 'idle': everything waits for timers or other events of the ports. */
  run(fuel: number): 'idle' | 'fuel' | 'stopped' {
    const result = this.engine.run(fuel);
    this.look();
    return result;
  }
}
