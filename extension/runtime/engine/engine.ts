// Runs a C# program: loads its types on demand, compiles methods when they are first called, and lets simulated threads take turns.

import { LineIndex } from '../../../server/base/text';
import type { BindDiagnostic, BoundBody } from '../../../server/csharp/binding/bound';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import { attributesOfMember } from '../../../server/csharp/binding/declarations/attributeUses';
import { documentationIdOf } from '../../../server/csharp/symbols/documentationId';
import type {
  FieldSymbol,
  MethodSymbol,
  NamedType,
  Substitution,
  TypeParameter,
  TypeSymbol,
} from '../../../server/csharp/symbols/symbols';
import { substitute } from '../../../server/csharp/symbols/types';
import type { Node } from '../../../server/csharp/syntax/nodes';
import { Dispatch } from './dispatch';
import { Exceptions } from './exceptions';
import { type Frame, HelperFrame, MethodFrame } from './frames';
import { Initializers } from './initializers';
import { LateBinding } from './lateBinding';
import { bodyOfLocalFunction } from './lowering/closures';
import { compileMethod } from './lowering/compile';
import { environmentText } from './lowering/functions';
import type { Lowering } from './lowering/lowering';
import type { Refusal } from './lowering/refusals';
import { Members } from './members';
import { type Code, type CompiledCode, MethodEntry } from './methods';
import type { NativeFunction, NativeModule } from './native';
import { copied } from './natives/objects';
import { Quietness } from './quietness';
import { MemberObjects } from './reflection/memberObjects';
import { Runtime } from './runtime';
import { type EngineType, RuntimeTypes } from './runtimeTypes';
import type { Slot } from './slots';
import type { StatementCounter } from './statementCounter';
import { makeSupport, type Support } from './support';
import { Scheduler, type SimulatedThread } from './threads';
import { UnsupportedError } from './unsupported';
import type { CsDelegate, CsObject, Invocable, ThrownException, Value } from './values';

/** The outside world, lent by whoever owns the engine. */
export interface EnginePorts {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Calls back once; the result cancels. The owner then runs the engine again. */
  schedule(milliseconds: number, callback: () => void): () => void;
  random(): number;
  newGuid(): string;
  console: { write(text: string, stream: 'out' | 'error'): void; readLine(): string | null };
}

export interface EngineOptions {
  readonly program: Compilation;
  readonly ports: EnginePorts;
  readonly natives: readonly NativeModule[];
  /** A debugger may come: statements of user code stay places to stop at. */
  readonly debuggable?: boolean;
  /** `restart` will be called. */
  readonly restartable?: boolean;
  /** Counts statements: all code of the user then runs in its debug version. */
  readonly counter?: StatementCounter | undefined;
  /** The program finds the current .NET instead of that of UWP and .NET Framework. */
  readonly isCurrentNet?: boolean;
  /** What natives of the owner find as `rt.host`. */
  readonly host?: Readonly<Record<string, unknown>>;
}

/** What the debugger does for the engine. */
export interface StopHook {
  /** Is there anything to ask for at the statements of this method? When that changes, methods are linked anew (`relink`). */
  mayStopIn(method: MethodEntry): boolean;
  /** Shall the running thread stop before this statement? `isTarget`: it is the one that the counter was to find. */
  stopAt(method: MethodEntry, pc: number, isTarget: boolean): boolean;
  /** All frames of the stopped thread have been captured. */
  threadStopped(thread: SimulatedThread): void;
  /** All frames of a thread have been captured, the innermost being where an exception came into code of the user. True: it stops. */
  threw(thread: SimulatedThread, error: ThrownException): boolean;
  /** The debug version of a method has been made. */
  compiled(method: MethodEntry): void;
  /** An async method leaves its thread at an `await`; `frame` goes on later. */
  awaiting(method: MethodEntry, frame: Frame): void;
  continuing(frame: Frame): void;
}

/** The program's stack has grown beyond every limit; .NET ends the process too. */
class StackOverflow extends Error {}

export class Engine {
  readonly program: Compilation;
  readonly types: RuntimeTypes;
  readonly exceptions: Exceptions;
  readonly scheduler: Scheduler;
  readonly support: Support;
  readonly runtime: Runtime;
  readonly dispatch = new Dispatch(this);
  readonly members = new Members(this);
  readonly initializers = new Initializers(this);
  readonly late = new LateBinding(this);
  readonly quietness = new Quietness(this);
  ports: EnginePorts;
  readonly debuggable: boolean;
  readonly counter: StatementCounter | undefined;
  /** Later processes of the same program may go on with what has been compiled. */
  readonly restartable: boolean;
  /** Called when the engine starts over: whoever keeps objects of the program forgets them. */
  readonly onRestart: (() => void)[] = [];
  readonly memberObjects = new MemberObjects(this);
  debugging = false;
  stopHook: StopHook | undefined;
  /** What runs is evaluated by a debugger: it does not stop. */
  isAside = false;
  exitCode: number | undefined;
  /** For people who look at generated code. */
  log: ((entry: MethodEntry, text: string) => void) | undefined;
  onUnhandled: (thread: SimulatedThread, error: ThrownException) => void = () => {};
  onStackOverflow: () => void = () => {};
  onThreadEnded: (thread: SimulatedThread) => void = () => {};
  private readonly natives = new Map<string, { call: NativeFunction; generic: boolean; blocks: boolean }>();
  private readonly families: NonNullable<NativeModule['family']>[] = [];
  private readonly methods = new Map<MethodSymbol, Map<string, MethodEntry>>();
  private readonly byId: MethodEntry[] = [];
  private readonly closed = new Map<Substitution, Map<TypeSymbol, EngineType>>();
  private readonly linked = new Set<MethodEntry>();
  private readonly nestedKeys = new Map<MethodSymbol, number>();
  private readonly lineIndexes = new WeakMap<object, LineIndex>();

  constructor(options: EngineOptions) {
    this.program = options.program;
    this.ports = options.ports;
    this.debuggable = options.debuggable ?? false;
    this.counter = options.counter;
    this.restartable = options.restartable ?? false;
    this.types = new RuntimeTypes(this.program);
    this.exceptions = new Exceptions(this);
    this.scheduler = new Scheduler({
      caught: error => this.exceptions.caught(error),
      fits: (error, type) => type === undefined || this.types.isInstance(error.value, type),
      reached: (error, frame) => this.exceptions.reachedFrame(error, frame),
      ended: thread => this.onThreadEnded(thread),
      unhandled: (thread, error) => this.onUnhandled(thread, error),
      stackOverflow: () => this.onStackOverflow(),
      stopped: thread => this.stopHook?.threadStopped(thread),
      threw: (thread, error) => this.stopHook?.threw(thread, error) ?? false,
      schedule: (milliseconds, callback) => this.ports.schedule(milliseconds, callback),
    });
    this.support = makeSupport(this);
    this.runtime = new Runtime(this, options.host ?? {}, options.isCurrentNet ?? false);
    for (const module of options.natives) this.addNatives(module, false);
  }

  /** `blocks`: they may suspend the calling thread, and their callers test for it. */
  addNatives(module: NativeModule, blocks: boolean) {
    for (const [id, call] of Object.entries(module.natives ?? {}))
      this.natives.set(id, { call, generic: false, blocks });
    for (const [id, call] of Object.entries(module.genericNatives ?? {}))
      this.natives.set(id, { call, generic: true, blocks });
    if (module.family) this.families.push(module.family);
  }

  hasNative(method: MethodSymbol): boolean {
    return this.natives.has(documentationIdOf(method)) || this.fromFamily(method) !== undefined;
  }

  private fromFamily(method: MethodSymbol): NativeFunction | undefined {
    for (const family of this.families) {
      const found = family(method);
      if (found) return found;
    }
    return undefined;
  }

  // ---- running ------------------------------------------------------------------------------------------------------

  /** Starts a simulated thread that calls a method; `onEnd` hears when it has ended. */
  start(entry: MethodEntry, args: readonly Value[], onEnd?: (thread: SimulatedThread) => void): SimulatedThread {
    return this.startCode(() => entry.f(...args), onEnd);
  }

  startDelegate(
    delegate: CsDelegate,
    args: readonly Value[],
    onEnd?: (thread: SimulatedThread) => void,
  ): SimulatedThread {
    return this.startCode(() => delegate.m.f(delegate.t, ...args), onEnd);
  }

  startCode(code: () => Value | undefined, onEnd?: (thread: SimulatedThread) => void): SimulatedThread {
    const thread = this.scheduler.create();
    thread.onEnd = onEnd;
    this.begin(thread, code);
    return thread;
  }

  begin(thread: SimulatedThread, code: () => Value | undefined) {
    this.scheduler.begin(thread, new HelperFrame(code));
  }

  /** Runs what is ready. 'idle': everybody waits or has ended; 'fuel': there is more to do; 'stopped': by the debugger. */
  run(fuel: number): 'idle' | 'fuel' | 'stopped' {
    this.counter?.lend(this.scheduler.state);
    try {
      return this.scheduler.run(fuel);
    } catch (error) {
      // Everything has been abandoned; whoever runs the engine has been told.
      if (error instanceof StackOverflow) return 'idle';
      throw error;
    } finally {
      this.counter?.take();
    }
  }

  /** Calls C# from JavaScript and waits; only for code that cannot block, such as constructors of exceptions. */
  callNow(entry: MethodEntry, args: readonly Value[]): Value | undefined {
    const { state } = this.scheduler;
    const { fuel, limit, d, s, filters, watch } = state;
    state.fuel = 2 ** 30;
    state.limit = Number.POSITIVE_INFINITY;
    state.s = 0;
    // Nobody can be asked while JavaScript waits.
    state.filters = 0;
    state.watch = 0;
    try {
      const result = entry.f(...args);
      if (state.s !== 0) throw new Error(`${entry.name} waits where it must not`);
      return result;
    } finally {
      state.fuel = fuel;
      state.limit = limit;
      state.d = d;
      state.s = s;
      state.filters = filters;
      state.watch = watch;
    }
  }

  stopAt(method: MethodEntry, pc: number): boolean {
    if (this.isAside) return false;
    const isTarget = this.counter?.isReached() ?? false;
    if (!this.stopHook?.stopAt(method, pc, isTarget)) return false;
    this.scheduler.state.s = 1;
    this.scheduler.state.reason = 'stopped';
    return true;
  }

  overflow(): never {
    this.onStackOverflow();
    throw new StackOverflow('The stack is full');
  }

  exit(code: number) {
    this.exitCode = code;
    this.scheduler.state.s = 1;
    this.scheduler.state.reason = 'exit';
    this.scheduler.abandon();
  }

  /**
   * Makes ready for a new process of the same program: what has been compiled stays, and C# will find everything as at the
   * start. Only for an engine that is restartable, outside of `run`.
   */
  restart() {
    if (!this.restartable) throw new Error('This engine was not made to be started again');
    this.exitCode = undefined;
    this.leaveDebugger();
    this.scheduler.restart();
    this.runtime.restart();
    this.exceptions.restart();
    for (const forget of this.onRestart) forget();
    this.types.finalizable?.clear();
    this.staticsOfThreads.delete(this);
    this.initializers.restart();
  }

  /** Nothing stops any more. */
  leaveDebugger() {
    if (!this.stopHook) return;
    for (const method of this.byId) method.breakpoints.fill(0);
    this.scheduler.state.step = 0;
    this.stopHook = undefined;
    this.debugging = false;
    this.relink();
  }

  /** The new process: from now on the engine speaks with its ports and its host. */
  belongTo(ports: EnginePorts, host: Readonly<Record<string, unknown>>) {
    this.ports = ports;
    this.runtime.host = host;
  }

  // ---- types --------------------------------------------------------------------------------------------------------

  /** A type as code with these type arguments sees it. */
  typeIn(symbol: TypeSymbol, substitution: Substitution): EngineType {
    if (substitution.size === 0) return this.types.of(symbol);
    let known = this.closed.get(substitution);
    if (!known) {
      known = new Map();
      this.closed.set(substitution, known);
    }
    let type = known.get(symbol);
    if (!type) {
      type = this.types.of(substitute(symbol, substitution));
      known.set(symbol, type);
    }
    return type;
  }

  /** `[ThreadStatic]`: each thread has a variable of its own. */
  isThreadStatic(field: FieldSymbol): boolean {
    const { definition } = field;
    let known = this.threadStaticFields.get(definition);
    if (known === undefined) {
      known =
        definition.containingType.isSource &&
        attributesOfMember(this.program, definition).some(({ type }) => type.name === 'ThreadStaticAttribute');
      this.threadStaticFields.set(definition, known);
    }
    return known;
  }
  private readonly threadStaticFields = new Map<FieldSymbol, boolean>();

  /** Those variables of the running thread. */
  threadStatics(type: EngineType): Record<string, Value> {
    const { current } = this.scheduler;
    const thread = current?.actsFor ?? current ?? this;
    const own = this.staticsOfThreads.get(thread) ?? new Map<EngineType, Record<string, Value>>();
    this.staticsOfThreads.set(thread, own);
    const known = own.get(type);
    if (known) return known;
    const made = type.newStatics();
    own.set(type, made);
    return made;
  }
  private readonly staticsOfThreads = new WeakMap<object, Map<EngineType, Record<string, Value>>>();

  // ---- methods ------------------------------------------------------------------------------------------------------

  newEntry(
    definition: MethodSymbol,
    type: EngineType,
    substitution: Substitution,
    typeArguments: readonly EngineType[],
    isTypeInitializer: boolean,
    owner: MethodEntry | undefined,
    body: BoundBody | undefined,
  ): MethodEntry {
    const entry = new MethodEntry(
      this,
      this.byId.length,
      definition,
      type,
      substitution,
      typeArguments,
      isTypeInitializer,
      owner,
      body,
    );
    this.byId.push(entry);
    return entry;
  }

  methodById(id: number): MethodEntry | undefined {
    return this.byId[id];
  }

  get allMethods(): readonly MethodEntry[] {
    return this.byId;
  }

  /** The method of a closed type, with closed type arguments. */
  methodOf(method: MethodSymbol, type: EngineType, typeArguments: readonly EngineType[] = []): MethodEntry {
    const { definition } = method;
    let entries = this.methods.get(definition);
    if (!entries) {
      entries = new Map();
      this.methods.set(definition, entries);
    }
    const key = `${type.id}<${typeArguments.map(argument => argument.id).join(',')}>`;
    let entry = entries.get(key);
    if (!entry) {
      const substitution = new Map<TypeParameter, TypeSymbol>(type.named ? substitutionOf(type.named) : []);
      definition.typeParameters.forEach((parameter, i) => {
        const argument = typeArguments[i];
        if (argument) substitution.set(parameter, argument.symbol);
      });
      entry = this.newEntry(definition, type, substitution, typeArguments, false, undefined, undefined);
      entries.set(key, entry);
    }
    return entry;
  }

  /** A method as code inside `caller` means it. */
  methodIn(caller: MethodEntry, method: MethodSymbol): MethodEntry {
    const type = this.typeIn(method.containingType, caller.substitution);
    const typeArguments = this.argumentsIn(caller, method);
    return this.methodOf(method, type, typeArguments);
  }

  argumentsIn(caller: MethodEntry, method: MethodSymbol): EngineType[] {
    return method.typeParameters.length === 0
      ? []
      : method.typeArguments.map(argument => this.typeIn(argument, caller.substitution));
  }

  lambda(owner: MethodEntry, method: MethodSymbol, body: BoundBody): MethodEntry {
    return this.nestedEntry(owner, method, body, []);
  }

  localFunction(caller: MethodEntry, method: MethodSymbol): MethodEntry {
    const body = bodyOfLocalFunction(method);
    if (!body) throw new Error(`No body of local function ${method.name}`);
    return this.nestedEntry(caller, method, body, this.argumentsIn(caller, method));
  }

  /** One entry per function and closed type arguments, kept by the outermost method around. */
  private nestedEntry(
    caller: MethodEntry,
    method: MethodSymbol,
    body: BoundBody,
    typeArguments: readonly EngineType[],
  ): MethodEntry {
    let root = caller;
    while (root.owner) root = root.owner;
    let number = this.nestedKeys.get(method.definition);
    if (number === undefined) {
      number = this.nestedKeys.size;
      this.nestedKeys.set(method.definition, number);
    }
    const outer = [...caller.substitution].map(([, type]) => this.types.of(type).id);
    const key = `${number}:${typeArguments.length > 0 ? typeArguments.map(type => type.id) : outer}`;
    let entry = root.nested.get(key);
    if (!entry) {
      const substitution = new Map(caller.substitution);
      method.definition.typeParameters.forEach((parameter, i) => {
        const argument = typeArguments[i];
        if (argument) substitution.set(parameter, argument.symbol);
      });
      entry = this.newEntry(method.definition, root.declaringType, substitution, typeArguments, false, root, body);
      root.nested.set(key, entry);
    }
    return entry;
  }

  environmentText(ctx: Lowering, entry: MethodEntry, method: MethodSymbol): string {
    return environmentText(ctx, entry, method);
  }

  /** Finds the native behaviour of a bodiless method, once. */
  bindNative(entry: MethodEntry) {
    if (this.linked.has(entry)) return;
    this.linked.add(entry);
    const { definition } = entry;
    if (entry.owner || entry.isTypeInitializer || !definition.isExtern) return;
    const found = this.natives.get(documentationIdOf(definition));
    if (found) {
      entry.native = found.call;
      entry.blocks = found.blocks;
    } else if (!definition.synthesized) {
      entry.native =
        this.fromFamily(definition) ??
        (() => {
          throw this.missingNative(entry);
        });
    }
  }

  /** Undefined when the native does not ask for type arguments. */
  nativeTypeArguments(entry: MethodEntry): readonly EngineType[] | undefined {
    if (!this.natives.get(documentationIdOf(entry.definition))?.generic) return undefined;
    let known = this.nativeArguments.get(entry);
    if (!known) {
      known = [...entry.declaringType.typeArguments, ...entry.typeArguments];
      this.nativeArguments.set(entry, known);
    }
    return known;
  }
  private readonly nativeArguments = new Map<MethodEntry, readonly EngineType[]>();

  missingNative(entry: MethodEntry): UnsupportedError {
    if (entry.definition.containingType.definition.isSource)
      return new UnsupportedError(`${entry.name}(${entry.parameterText}) is in a library that is not here`);
    return new UnsupportedError(
      `${this.reachedFrom()}${entry.name}(${entry.parameterText}) is not simulated (${documentationIdOf(entry.definition)})`,
    );
  }
  /** The user's own line from which the running code of the library was called. */
  private reachedFrom(): string {
    const site = this.callSite();
    return site ? `${site.path}(${site.line}): ` : '';
  }
  unsupportedStatement(entry: MethodEntry, syntax: Node | undefined, { problem, unknown }: Refusal): UnsupportedError {
    const tree = entry.body?.tree;
    const at = problem?.start ?? unknown?.start ?? syntax?.start;
    const place = tree && at !== undefined ? ` in line ${this.lineOf(tree, at) + 1}` : '';
    const name =
      tree && unknown ? `${tree.text.slice(unknown.start, unknown.end).replace(/\s+/g, ' ')}, which is of ` : '';
    const from = entry.isUserCode ? '' : this.reachedFrom();
    const what = problem ? `what cannot be run: ${problem.message}` : `${name}a type that is declared nowhere here`;
    return new UnsupportedError(`${from}${entry.name} uses${place} ${what}`);
  }

  /** What the binder has said of a method that somebody wrote, or of the initializers of its type. */
  problemsIn({ definition }: MethodEntry): readonly BindDiagnostic[] {
    const { program } = this;
    if (definition.methodKind === 'constructor' || definition.methodKind === 'staticConstructor')
      return [...program.problemsOf(definition), ...program.initializerProblemsOf(definition.containingType)];
    return program.problemsOf(definition);
  }

  /** With a debugger: only what may have to stop runs in its debug version. */
  wantsDebug(entry: MethodEntry): boolean {
    if (!entry.isUserCode || entry.native) return false;
    if (this.counter) return true;
    if (!this.debugging) return false;
    return this.stopHook?.mayStopIn(entry) ?? true;
  }

  codeOf(entry: MethodEntry): Code {
    this.bindNative(entry);
    if (entry.native) return this.nativeCode(entry, entry.native);
    return this.compiled(entry, this.wantsDebug(entry) ? 'debug' : 'fast').code;
  }

  compiled(entry: MethodEntry, version: 'fast' | 'debug'): CompiledCode {
    let made = entry[version];
    if (!made) {
      made = compileMethod(this, entry, version === 'debug');
      entry[version] = made;
      if (entry.breakpoints.length < entry.layout.points.length) {
        const larger = new Uint8Array(entry.layout.points.length + 16);
        larger.set(entry.breakpoints);
        entry.breakpoints = larger;
      }
      if (version === 'debug') this.stopHook?.compiled(entry);
    }
    return made;
  }

  private nativeCode(entry: MethodEntry, native: NativeFunction): Code {
    const generic = this.nativeTypeArguments(entry);
    const count = entry.definition.parameters.length + (entry.definition.isStatic ? 0 : 1);
    const names = Array.from({ length: count }, (_, i) => `a${i}`).join(',');
    const all = [generic ? 'r,t' : 'r', ...(count > 0 ? [names] : [])].join(',');
    return new Function('n', 'r', 't', `return function(${names}){return n(${all});}`)(
      native,
      this.runtime,
      generic,
    ) as Code;
  }

  /** Methods that are wanted in their other version now are called through stubs again; V8 keeps what it knows of the others. */
  relink() {
    const changed = new Set<MethodEntry>();
    for (const entry of this.byId) {
      if (!entry.c || entry.native) continue;
      const wanted = this.wantsDebug(entry) ? entry.debug : entry.fast;
      if (wanted?.code === entry.c) continue;
      entry.unlink();
      changed.add(entry);
    }
    this.dispatch.forget(changed);
  }

  /** An extension method as a delegate over its first argument. */
  extensionForm(entry: MethodEntry): Invocable {
    let known = this.extensionForms.get(entry);
    if (!known) {
      known = { f: (target, ...args) => entry.f(target, ...args), name: entry.name, entry };
      this.extensionForms.set(entry, known);
    }
    return known;
  }
  private readonly extensionForms = new Map<MethodEntry, Invocable & { readonly entry: MethodEntry }>();

  /** The method that a delegate's code belongs to; undefined for what the engine made up itself. */
  entryOf(code: Invocable): MethodEntry | undefined {
    if (code instanceof MethodEntry) return code;
    return 'entry' in code && code.entry instanceof MethodEntry ? code.entry : undefined;
  }

  // ---- iterators ------------------------------------------------------------------------------------------------------

  /** `started`: it is an enumerator already; an enumerable begins with GetEnumerator. */
  newIterator(
    type: EngineType,
    method: MethodEntry,
    pc: number,
    locals: Value[],
    slot: number,
    started: boolean,
    tokenSlot = -1,
  ): CsObject {
    const made = type.make() as IteratorObject;
    made.$pending = null;
    made.$tokenSlot = tokenSlot;
    made.$current = (type.typeArguments[0] as EngineType).defaultValue();
    made.$slot = slot;
    // Whoever starts again finds structs as they were given.
    made.$initial = new MethodFrame(method, pc, started ? [...locals] : locals.map(copied));
    locals[slot] = made;
    made.$frame = new MethodFrame(method, pc, locals);
    made.$disposing = false;
    made.$thread = this.scheduler.current?.id ?? 0;
    made.$used = started;
    made.$ended = false;
    return made;
  }

  /** Another iterator of the same call, at its start. */
  freshIterator(iterator: IteratorObject): CsObject {
    const { $initial, $slot, $tokenSlot } = iterator;
    const locals = $initial.locals.map(copied);
    return this.newIterator(
      iterator.$type as EngineType,
      $initial.method,
      $initial.pc,
      locals,
      $slot,
      true,
      $tokenSlot,
    );
  }

  /** The frame of an async method that waits in an `await`. */
  awaitFrame(method: MethodEntry, pc: number, locals: Value[]): Frame {
    const frame = new MethodFrame(method, pc, locals);
    this.stopHook?.awaiting(method, frame);
    return frame;
  }

  continueFrame(frame: Frame): Value | undefined {
    this.stopHook?.continuing(frame);
    return frame.resume(this.scheduler.state, undefined);
  }

  // ---- for those who look from outside -------------------------------------------------------------------------------

  wellKnownIn(type: EngineType, name: string, parameters: number, property = false): MethodEntry {
    return this.members.wellKnownIn(type, name, parameters, property);
  }
  parameterlessConstructor(type: EngineType): MethodEntry | undefined {
    return this.members.parameterlessConstructor(type);
  }
  objectMethod(name: string): MethodSymbol {
    return this.members.objectMethod(name);
  }
  slotOf(method: MethodSymbol, type: EngineType, typeArguments: readonly EngineType[]): Slot {
    return this.dispatch.slotOf(method, type, typeArguments);
  }
  resolve(type: EngineType, slot: Slot): MethodEntry {
    return this.dispatch.resolve(type, slot);
  }
  runInitializer(type: EngineType) {
    this.initializers.runInitializer(type);
  }

  // ---- fields and places ---------------------------------------------------------------------------------------------------

  fieldKey(object: CsObject, name: string): string {
    return (object.$type as EngineType).fieldKey(name);
  }
  getField(object: CsObject, name: string): Value {
    return (object as unknown as Record<string, Value>)[this.fieldKey(object, name)] as Value;
  }
  setField(object: CsObject, name: string, value: Value) {
    (object as unknown as Record<string, Value>)[this.fieldKey(object, name)] = value;
  }

  /** ` in file:line 12` for code of the user. */
  placeText(method: MethodEntry, node: Node | undefined): string {
    const place = this.placeOf(method, node);
    return place ? ` in ${place.path}:line ${place.line}` : '';
  }
  /** Path, line and column, counted from 1, of code of the user. */
  placeOf(method: MethodEntry, node: Node | undefined) {
    const tree = node && method.isUserCode ? method.body?.tree : undefined;
    if (!node || !tree) return undefined;
    const { line, character } = this.positionOf(tree, node.start);
    return { path: tree.path, line: line + 1, column: character + 1 };
  }
  /** Path and 1-based line of the user's own statement that is under way. To be asked within a native. */
  callSite(): { readonly path: string; readonly line: number } | undefined {
    const site = this.exceptions.callSite();
    const tree = site?.method.body?.tree;
    return site && tree && { path: tree.path, line: this.lineOf(tree, site.syntax.start) + 1 };
  }
  /** 0-based line. */
  lineOf(tree: { readonly text: string }, offset: number): number {
    return this.positionOf(tree, offset).line;
  }
  private positionOf(tree: { readonly text: string }, offset: number) {
    let index = this.lineIndexes.get(tree);
    if (!index) {
      index = new LineIndex(tree.text);
      this.lineIndexes.set(tree, index);
    }
    return index.positionAt(offset);
  }
}

/** The JavaScript side of an object of IteratorBase<T> or AsyncIterator<T>. */
export interface IteratorObject extends CsObject {
  $current: Value;
  /** The awaiter that an asynchronous one waits for; null at an element. */
  $pending: Value;
  /** Where the parameter marked `EnumeratorCancellation` is kept; -1 when there is none. */
  $tokenSlot: number;
  $frame: MethodFrame | null;
  $initial: MethodFrame;
  $slot: number;
  $disposing: boolean;
  $thread: number;
  $used: boolean;
  /** Disposed, perhaps while it was running. */
  $ended: boolean;
}

export function substitutionOf(named: NamedType): Substitution {
  return named.substitution ?? noSubstitution;
}
const noSubstitution: Substitution = new Map();

export { UnsupportedError };
