// Type initializers: static fields and constructors, run once and at the right moment.
import type { BoundBody } from '../../../server/csharp/binding/bound';
import type { NamedType } from '../../../server/csharp/symbols/symbols';
import { type Engine, substitutionOf } from './engine';
import { HelperFrame } from './frames';
import { type BoundNode, walk } from './lowering/tree';
import type { MethodEntry } from './methods';
import type { EngineType } from './runtimeTypes';
import { ThrownException } from './values';

export class Initializers {
  /** Types whose initializers were run as soon as code was compiled that uses them, in that order. */
  private readonly early: EngineType[] = [];

  constructor(private readonly engine: Engine) {}

  hasStaticConstructor(type: EngineType): boolean {
    return this.engine.program
      .membersOf((type.named as NamedType).definition)
      .some(member => member.kind === 'method' && member.methodKind === 'staticConstructor');
  }

  /** A struct is there without any code of its type: its own methods run its static constructor first. */
  isRunBy({ declaringType: type, definition: method, owner }: MethodEntry): boolean {
    if (!type.isValueType || owner || method.isStatic || method.methodKind === 'constructor') return false;
    return this.hasStaticConstructor(type) && (!this.initialize(type) || this.mayRunAgain(type));
  }

  /** True when the type needs no initializer, or a harmless one that could be run at once. */
  initialize(type: EngineType): boolean {
    if (type.initialized) return true;
    if (type.initState !== 'unknown') return false;
    const named = type.named;
    const body =
      named && (named.typeKind === 'class' || named.typeKind === 'struct' || named.typeKind === 'interface')
        ? this.engine.program.typeInitializerOf(named)
        : undefined;
    if (!body) {
      type.initialized = true;
      type.initState = 'done';
      return true;
    }
    type.initState = 'needed';
    type.initializer = 'timely';
    const entry = this.initializerOf(type);
    if (this.hasStaticConstructor(type) || body.hasErrors || !entry.isQuiet || !isHarmless(this.engine, body))
      return false;
    try {
      this.runEarly(type, entry);
    } catch (thrown) {
      // Whoever uses the type first is to see it fail.
      if (!(thrown instanceof ThrownException)) throw thrown;
      type.clearStatics();
      type.initState = 'needed';
      return false;
    }
    type.initializer = 'early';
    this.early.push(type);
    return true;
  }

  /**
   * All statics as at the start of a program; what was initialized early is so again, since code was compiled that does not
   * ask. Whatever else has an initializer is asked for, because the engine is restartable.
   */
  restart() {
    this.awaited.clear();
    for (const type of this.engine.types.all) type.clearStatics();
    for (const type of this.early) this.runEarly(type, this.initializerOf(type));
  }

  private runEarly(type: EngineType, entry: MethodEntry) {
    type.initState = 'running';
    this.engine.callNow(entry, []);
    type.initState = 'done';
    type.initialized = true;
  }

  /** Has an initializer that later processes of the program will need at its moment, so that code has to ask for it. */
  mayRunAgain(type: EngineType): boolean {
    return this.engine.restartable && type.initializer === 'timely';
  }

  /** Called when a static member of a type that is not initialized is about to be used. */
  runInitializer(type: EngineType) {
    if (this.initialize(type)) return;
    const { state } = this.engine.scheduler;
    switch (type.initState) {
      case 'running':
        this.waitFor(type);
        return;
      case 'failed':
        throw this.engine.exceptions.raise(type.initError ?? null);
      default:
        break;
    }
    type.initState = 'running';
    type.initThread = this.engine.scheduler.current?.id ?? 0;
    const done = () => {
      type.initState = 'done';
      type.initialized = true;
      this.wakeWaiters(type);
      return undefined;
    };
    const failed = (error: ThrownException): never => {
      type.initState = 'failed';
      const made = this.engine.exceptions.make('System.TypeInitializationException', null, {
        inner: error.value,
        typeName: type.fullName,
      });
      type.initError = made.value;
      this.wakeWaiters(type);
      throw made;
    };
    try {
      this.initializerOf(type).f();
    } catch (thrown) {
      failed(this.engine.exceptions.caught(thrown));
    }
    if (state.s !== 0) state.frames.push(new HelperFrame(done, failed));
    else done();
  }

  /** Another thread initializes it: that is waited for, unless that one waits for what this thread initializes. */
  private waitFor(type: EngineType) {
    const { scheduler } = this.engine;
    const own = scheduler.current?.id ?? 0;
    for (let next: EngineType | undefined = type; next; next = this.awaited.get(next.initThread))
      if (next.initThread === own) return;
    const thread = scheduler.blockCurrent();
    this.awaited.set(own, type);
    type.initWaiters.push(thread);
  }

  private wakeWaiters(type: EngineType) {
    for (const thread of type.initWaiters.splice(0)) {
      this.awaited.delete(thread.id);
      this.engine.scheduler.wake(thread, undefined);
    }
  }
  /** By thread: the type for whose initialization it waits. */
  private readonly awaited = new Map<number, EngineType>();

  private initializerOf(type: EngineType): MethodEntry {
    const named = type.named as NamedType;
    const body = this.engine.program.typeInitializerOf(named) as BoundBody;
    const key = `init ${type.id}`;
    let entry = this.initializers.get(key);
    if (!entry) {
      entry = this.engine.newEntry(body.method, type, substitutionOf(named), [], true, undefined, undefined);
      this.initializers.set(key, entry);
    }
    return entry;
  }
  private readonly initializers = new Map<string, MethodEntry>();
}

/**
 * May a type initializer run earlier than C# would run it, and once more before the next process of the program is there? Only
 * when nobody can tell the difference; Windows answers in a process only.
 */
function isHarmless(engine: Engine, body: BoundBody): boolean {
  let harmless = true;
  walk(body.block, node => {
    if (
      node.kind === 'call' &&
      node.method.containingType.namespace.fullName === 'System' &&
      node.method.containingType.name === 'Console'
    )
      harmless = false;
    if (node.kind === 'call' && node.method.containingType.isSource) harmless = false;
    // The variable is that of the thread which comes first.
    if (node.kind === 'field' && engine.isThreadStatic(node.field)) harmless = false;
    if (isOfWindows(node)) harmless = false;
    if (node.kind === 'new' && node.constructorSymbol.containingType.isSource) {
      if (
        !engine.members.isEmptyConstructor(
          engine.methodOf(node.constructorSymbol, engine.types.of(node.constructorSymbol.containingType)),
        )
      )
        harmless = false;
    }
    return harmless;
  });
  return harmless;
}

function isOfWindows(node: BoundNode): boolean {
  const owner =
    node.kind === 'call'
      ? node.method.containingType
      : node.kind === 'property'
        ? node.property.containingType
        : node.kind === 'new'
          ? node.constructorSymbol.containingType
          : undefined;
  return owner !== undefined && /^Windows\b/.test(owner.namespace.fullName);
}
