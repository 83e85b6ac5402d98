// Runs a C# program: loads its types on demand, compiles methods when they are first called, and lets simulated threads take turns.

import { LineIndex } from '../../../server/base/text';
import type { BoundBody, BoundExpression } from '../../../server/csharp/binding/bound';
import type { Compilation } from '../../../server/csharp/binding/compilation';
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
import { Exceptions } from './exceptions';
import { type Frame, HelperFrame, MethodFrame } from './frames';
import { bodyOfLocalFunction } from './lowering/closures';
import { compileMethod } from './lowering/compile';
import { environmentText } from './lowering/functions';
import { Lowering } from './lowering/lowering';
import { suspends } from './lowering/targets';
import { childrenOf, walk } from './lowering/tree';
import { type Code, type CompiledCode, MethodEntry } from './methods';
import type { NativeFunction, NativeModule } from './native';
import { Runtime } from './runtime';
import { type EngineType, RuntimeTypes } from './runtimeTypes';
import { newSlotName, type Slot } from './slots';
import { makeSupport, type Support } from './support';
import { Scheduler, type SimulatedThread } from './threads';
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
  /** What natives of the owner find as `rt.host`. */
  readonly host?: Readonly<Record<string, unknown>>;
}

/** What the debugger does for the engine. */
export interface StopHook {
  /** Shall the running thread stop before this statement? */
  stopAt(method: MethodEntry, pc: number): boolean;
  /** All frames of the stopped thread have been captured. */
  threadStopped(thread: SimulatedThread): void;
  /** The debug version of a method has been made. */
  compiled(method: MethodEntry): void;
  /** An async method leaves its thread at an `await`; `frame` goes on later. */
  awaiting(method: MethodEntry, frame: Frame): void;
  continuing(frame: Frame): void;
}

/** Something legal that this engine does not do; ends the program. */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
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
  readonly ports: EnginePorts;
  readonly debuggable: boolean;
  debugging = false;
  stopHook: StopHook | undefined;
  exitCode: number | undefined;
  /** For people who look at generated code. */
  log: ((entry: MethodEntry, text: string) => void) | undefined;
  onUnhandled: (thread: SimulatedThread, error: ThrownException) => void = () => {};
  onStackOverflow: () => void = () => {};
  onThreadEnded: (thread: SimulatedThread) => void = () => {};
  private readonly natives = new Map<string, { call: NativeFunction; generic: boolean; blocks: boolean }>();
  private readonly methods = new Map<MethodSymbol, Map<string, MethodEntry>>();
  private readonly byId: MethodEntry[] = [];
  private readonly closed = new Map<Substitution, Map<TypeSymbol, EngineType>>();
  private readonly linked = new Set<MethodEntry>();
  private readonly slots = new Map<MethodSymbol, Map<string, Slot>>();
  private readonly overrides = new Map<NamedType, Map<MethodSymbol, MethodSymbol>>();
  private readonly resolutions = new Map<Slot, Map<EngineType, MethodEntry>>();
  private readonly installed: { readonly table: Record<string, unknown>; readonly name: string }[] = [];
  private readonly nestedKeys = new Map<MethodSymbol, number>();
  private readonly lineIndexes = new WeakMap<object, LineIndex>();

  constructor(options: EngineOptions) {
    this.program = options.program;
    this.ports = options.ports;
    this.debuggable = options.debuggable ?? false;
    this.types = new RuntimeTypes(this.program);
    this.exceptions = new Exceptions(this);
    this.scheduler = new Scheduler({
      caught: error => this.exceptions.caught(error),
      fits: (error, type) => type === undefined || this.types.isInstance(error.value, type),
      unwound: (error, frame) => this.exceptions.leftFrame(error, frame),
      ended: thread => this.onThreadEnded(thread),
      unhandled: (thread, error) => this.onUnhandled(thread, error),
      stackOverflow: () => this.onStackOverflow(),
      stopped: thread => this.stopHook?.threadStopped(thread),
      schedule: (milliseconds, callback) => this.ports.schedule(milliseconds, callback),
    });
    this.support = makeSupport(this);
    this.runtime = new Runtime(this, options.host ?? {});
    for (const module of options.natives) this.addNatives(module, false);
  }

  /** `blocks`: they may suspend the calling thread, and their callers test for it. */
  addNatives(module: NativeModule, blocks: boolean) {
    for (const [id, call] of Object.entries(module.natives ?? {}))
      this.natives.set(id, { call, generic: false, blocks });
    for (const [id, call] of Object.entries(module.genericNatives ?? {}))
      this.natives.set(id, { call, generic: true, blocks });
  }

  hasNative(method: MethodSymbol): boolean {
    return this.natives.has(documentationIdOf(method));
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
    return this.scheduler.run(fuel);
  }

  /** Calls C# from JavaScript and waits; only for code that cannot block, such as constructors of exceptions. */
  callNow(entry: MethodEntry, args: readonly Value[]): Value | undefined {
    const { state } = this.scheduler;
    const { fuel, limit, d, s, filters } = state;
    state.fuel = 2 ** 30;
    state.limit = Number.POSITIVE_INFINITY;
    state.s = 0;
    // Nobody can be asked while JavaScript waits.
    state.filters = 0;
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
    }
  }

  stopAt(method: MethodEntry, pc: number): boolean {
    if (!this.stopHook?.stopAt(method, pc)) return false;
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

  hasStaticConstructor(type: EngineType): boolean {
    return this.program
      .membersOf((type.named as NamedType).definition)
      .some(member => member.kind === 'method' && member.methodKind === 'staticConstructor');
  }

  /** True when the type needs no initializer, or a harmless one that could be run at once. */
  initialize(type: EngineType): boolean {
    if (type.initialized) return true;
    if (type.initState !== 'unknown') return false;
    const named = type.named;
    const body =
      named && (named.typeKind === 'class' || named.typeKind === 'struct' || named.typeKind === 'interface')
        ? this.program.typeInitializerOf(named)
        : undefined;
    if (!body) {
      type.initialized = true;
      type.initState = 'done';
      return true;
    }
    type.initState = 'needed';
    const entry = this.initializerOf(type);
    if (this.hasStaticConstructor(type) || body.hasErrors || !entry.isQuiet || !isHarmless(this, body)) return false;
    type.initState = 'running';
    this.callNow(entry, []);
    type.initState = 'done';
    type.initialized = true;
    return true;
  }

  /** Called when a static member of a type that is not initialized is about to be used. */
  runInitializer(type: EngineType) {
    if (this.initialize(type)) return;
    const { state } = this.scheduler;
    switch (type.initState) {
      case 'running':
        if (type.initThread !== (this.scheduler.current?.id ?? 0)) this.scheduler.yieldCurrent();
        return;
      case 'failed':
        throw this.exceptions.raise(type.initError ?? null);
      default:
        break;
    }
    type.initState = 'running';
    type.initThread = this.scheduler.current?.id ?? 0;
    const done = () => {
      type.initState = 'done';
      type.initialized = true;
      return undefined;
    };
    const failed = (error: ThrownException): never => {
      type.initState = 'failed';
      const made = this.exceptions.make('System.TypeInitializationException', null, {
        inner: error.value,
        typeName: type.fullName,
      });
      type.initError = made.value;
      throw made;
    };
    try {
      this.initializerOf(type).f();
    } catch (thrown) {
      failed(this.exceptions.caught(thrown));
    }
    if (state.s !== 0) state.frames.push(new HelperFrame(done, failed));
    else done();
  }

  private initializerOf(type: EngineType): MethodEntry {
    const named = type.named as NamedType;
    const body = this.program.typeInitializerOf(named) as BoundBody;
    const key = `init ${type.id}`;
    let entry = this.initializers.get(key);
    if (!entry) {
      entry = this.newEntry(body.method, type, substitutionOf(named), [], true, undefined, undefined);
      this.initializers.set(key, entry);
    }
    return entry;
  }
  private readonly initializers = new Map<string, MethodEntry>();

  isThreadStatic(_field: FieldSymbol): boolean {
    return false;
  }
  threadStatics(type: EngineType): Record<string, Value> {
    return type.statics;
  }

  // ---- methods ------------------------------------------------------------------------------------------------------

  private newEntry(
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

  private argumentsIn(caller: MethodEntry, method: MethodSymbol): EngineType[] {
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
      entry.native = () => {
        throw this.missingNative(entry);
      };
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
    return new UnsupportedError(
      `${entry.name}(${entry.parameterText}) is not simulated (${documentationIdOf(entry.definition)})`,
    );
  }
  unsupportedBody(entry: MethodEntry): UnsupportedError {
    return new UnsupportedError(`${entry.name} uses C# that cannot be run`);
  }

  wantsDebug(entry: MethodEntry): boolean {
    return this.debugging && entry.isUserCode && !entry.native;
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

  /** Calls everything again through stubs, because other versions are wanted now. */
  relink() {
    for (const entry of this.byId) if (entry.fast || entry.debug) entry.link();
    for (const { table, name } of this.installed.splice(0)) delete table[name];
  }

  /** An extension method as a delegate over its first argument. */
  extensionForm(entry: MethodEntry): Invocable {
    let known = this.extensionForms.get(entry);
    if (!known) {
      known = { f: (target, ...args) => entry.f(target, ...args), name: entry.name };
      this.extensionForms.set(entry, known);
    }
    return known;
  }
  private readonly extensionForms = new Map<MethodEntry, Invocable>();

  /** Needs no points: calls nothing that may suspend, has no loops and no handlers. */
  findQuiet(entry: MethodEntry): boolean {
    this.bindNative(entry);
    if (entry.native) return !entry.blocks;
    const { definition } = entry;
    if (this.debuggable && entry.isUserCode) return false;
    if (definition.isAsync || entry.owner) return false;
    const { body } = entry;
    if (!body) {
      if (definition.synthesized !== 'defaultConstructor') return definition.synthesized !== undefined;
      const base = entry.declaringType.baseType;
      const inner = base && this.parameterlessConstructor(base);
      return !inner || inner.isQuiet;
    }
    if (body.hasErrors || body.method.isIterator) return false;
    let plain = true;
    walk(body.block, node => {
      if (busyKinds.has(node.kind) && !('type' in node)) plain = false;
      return plain;
    });
    if (!plain) return false;
    const ctx = new Lowering(this, entry, body, false);
    return !childrenOf(body.block).some(child => suspends(ctx, child));
  }

  /** A virtual method of the user's own classes whose implementations are all known, and all quiet. */
  isQuietSlot(slot: Slot): boolean {
    let known = this.quietSlots.get(slot);
    if (known === undefined) {
      this.quietSlots.set(slot, false);
      known = this.findQuietSlot(slot);
      this.quietSlots.set(slot, known);
    }
    return known;
  }
  private readonly quietSlots = new Map<Slot, boolean>();

  private findQuietSlot(slot: Slot): boolean {
    const declaring = slot.method.containingType.definition;
    if (this.debuggable || !declaring.isSource || declaring.typeKind !== 'class' || slot.typeArguments.length > 0)
      return false;
    return this.program.sourceTypes.every(type => {
      const method = this.overridesIn(type).get(slot.method);
      if (!method || method.isAbstract) return true;
      return type.arity === 0 && !type.containingType && this.methodOf(method, this.types.of(type)).isQuiet;
    });
  }

  // ---- constructors and other well-known members -----------------------------------------------------------------------

  constructorsOf(type: EngineType): MethodSymbol[] {
    if (!type.named) return [];
    return this.program
      .membersOf(type.named)
      .filter((member): member is MethodSymbol => member.kind === 'method' && member.methodKind === 'constructor');
  }

  /** Undefined for structs without one: their zeroed value is enough. */
  parameterlessConstructor(type: EngineType): MethodEntry | undefined {
    const found = this.constructorsOf(type).find(method => method.parameters.length === 0 && !method.isStatic);
    if (!found || (type.isValueType && found.synthesized)) return undefined;
    return this.methodOf(found, type);
  }

  /** The constructor with exactly these parameters, in any order. */
  constructorTaking(type: EngineType, names: readonly string[]): MethodEntry {
    const all = this.constructorsOf(type);
    const fits = (method: MethodSymbol, exact: boolean) =>
      names.every(name => method.parameters.some(parameter => parameter.name === name)) &&
      (!exact || method.parameters.length === names.length);
    const found =
      all.find(method => fits(method, true)) ??
      all.find(method => fits(method, false)) ??
      all.find(method => method.parameters.length === 0);
    if (!found) throw new Error(`${type.fullName} has no constructor taking ${names.join(', ')}`);
    return this.methodOf(found, type);
  }

  /** Running it would do nothing. */
  isEmptyConstructor(entry: MethodEntry): boolean {
    let known = this.empty.get(entry);
    if (known === undefined) {
      this.empty.set(entry, false);
      known = this.findEmpty(entry);
      this.empty.set(entry, known);
    }
    return known;
  }
  private readonly empty = new Map<MethodEntry, boolean>();

  private findEmpty(entry: MethodEntry): boolean {
    const type = entry.declaringType;
    if (type.special === 'object' || type.special === 'valuetype') return true;
    this.bindNative(entry);
    if (entry.native || (this.debuggable && entry.isUserCode && !entry.definition.synthesized)) return false;
    const { body } = entry;
    if (!body) {
      if (entry.definition.synthesized !== 'defaultConstructor') return false;
      const inner = type.baseType && this.parameterlessConstructor(type.baseType);
      return !inner || this.isEmptyConstructor(inner);
    }
    return body.block.statements.every(statement => {
      if (statement.kind === 'empty' || (statement.kind === 'block' && statement.statements.length === 0)) return true;
      if (statement.kind !== 'expression' || statement.expression.kind !== 'call') return false;
      const { method } = statement.expression;
      return (
        method.methodKind === 'constructor' &&
        statement.expression.arguments.length === 0 &&
        this.isEmptyConstructor(this.methodIn(entry, method))
      );
    });
  }

  /** A Dispose that does nothing needs no finally block. */
  isEmptyMethod(ctx: Lowering, method: MethodSymbol, type: EngineType): boolean {
    if (!type.isValueType) return false;
    const entry =
      ctx.type(method.containingType) === type
        ? this.methodIn(ctx.entry, method)
        : this.resolve(type, this.slotFor(ctx.entry, method));
    if (entry.declaringType.named?.isSource) return false;
    this.bindNative(entry);
    if (entry.native) return false;
    return entry.body?.block.statements.length === 0;
  }

  /** Equals, GetHashCode, ToString of System.Object. */
  objectMethod(name: string): MethodSymbol {
    const found = this.program
      .membersNamed(this.program.special('object'), name)
      .find(member => member.kind === 'method' && !member.isStatic);
    if (found?.kind !== 'method') throw new Error(`System.Object has no ${name}`);
    return found;
  }

  /** A method of a type of the declarations by name and number of parameters. */
  wellKnown(typeName: string, name: string, parameters?: number): MethodSymbol {
    const type = this.program.typeByMetadataName(typeName);
    const found =
      type &&
      this.program
        .membersNamed(type, name)
        .find(
          (member): member is MethodSymbol =>
            member.kind === 'method' && (parameters === undefined || member.parameters.length === parameters),
        );
    if (!found) throw new Error(`The declarations have no ${typeName}.${name}`);
    return found;
  }

  /** A member of a closed type: a method by name and number of parameters, or a property's getter. */
  wellKnownIn(type: EngineType, name: string, parameters: number, property = false): MethodEntry {
    for (const member of this.program.membersNamed(type.named as NamedType, name)) {
      if (property && member.kind === 'property' && member.getter) return this.methodOf(member.getter, type);
      if (!property && member.kind === 'method' && member.parameters.length === parameters)
        return this.methodOf(member, type);
    }
    throw new Error(`${type.fullName} has no ${name}`);
  }
  /** The method of that name with one parameter of that type. */
  wellKnownTaking(type: EngineType, name: string, parameterType: string): MethodEntry {
    const wanted = this.types.byMetadataName(parameterType);
    for (const member of this.program.membersNamed(type.named as NamedType, name)) {
      const [parameter, ...more] = member.kind === 'method' ? member.parameters : [];
      if (member.kind === 'method' && parameter && more.length === 0 && this.types.of(parameter.type) === wanted)
        return this.methodOf(member, type);
    }
    throw new Error(`${type.fullName} has no ${name}(${parameterType})`);
  }

  get disposeMethod(): MethodSymbol {
    return this.wellKnown('System.IDisposable', 'Dispose', 0);
  }
  get actionType(): NamedType {
    return this.types.byMetadataName('System.Action').named as NamedType;
  }
  get actionRuntimeType(): EngineType {
    return this.types.byMetadataName('System.Action');
  }

  onCompletedOf(ctx: Lowering, awaiter: TypeSymbol): MethodSymbol {
    const critical = this.program.typeByMetadataName('System.Runtime.CompilerServices.ICriticalNotifyCompletion');
    const type = ctx.type(awaiter);
    if (critical && (this.types.of(critical) === type || type.interfaces.includes(this.types.of(critical)))) {
      return this.wellKnown('System.Runtime.CompilerServices.ICriticalNotifyCompletion', 'UnsafeOnCompleted', 1);
    }
    return this.wellKnown('System.Runtime.CompilerServices.INotifyCompletion', 'OnCompleted', 1);
  }

  /** The builder of an async method's task. */
  builderFor(ctx: Lowering) {
    const returned = ctx.type(ctx.method.returnType);
    const services = 'System.Runtime.CompilerServices.';
    const argument = returned.named?.typeArguments[0];
    const isValueTask = returned.named?.name === 'ValueTask';
    const name =
      returned.kind === 'void'
        ? 'AsyncVoidMethodBuilder'
        : `Async${isValueTask ? 'ValueTask' : 'Task'}MethodBuilder${argument ? '`1' : ''}`;
    const definition = this.program.typeByMetadataName(services + name);
    if (!definition) throw new UnsupportedError(`async methods that return ${returned.displayName} are not supported`);
    const type = argument ? this.program.construct(definition, [argument]) : definition;
    const member = (wanted: string): MethodSymbol | undefined => {
      const found = this.program.membersNamed(type, wanted)[0];
      return found?.kind === 'method' ? found : found?.kind === 'property' ? found.getter : undefined;
    };
    const need = (wanted: string): MethodSymbol => {
      const found = member(wanted);
      if (!found) throw new Error(`${name} has no ${wanted}`);
      return found;
    };
    return {
      type,
      create: need('Create'),
      task: member('Task'),
      setResult: need('SetResult'),
      setException: need('SetException'),
    };
  }

  /** An expression that stands for a value of a type, for calls that lowering makes up. */
  typeNode(type: TypeSymbol): BoundExpression {
    return { kind: 'default', type, syntax: undefined };
  }

  // ---- iterators ------------------------------------------------------------------------------------------------------

  iteratorTypeFor(ctx: Lowering): EngineType {
    const returned = ctx.type(ctx.method.returnType);
    const element = returned.typeArguments[0] ?? this.types.object;
    return this.types.byMetadataName('System.Runtime.CompilerServices.IteratorBase`1', element);
  }

  /** `started`: it is an enumerator already; an enumerable begins with GetEnumerator. */
  newIterator(
    type: EngineType,
    method: MethodEntry,
    pc: number,
    locals: Value[],
    slot: number,
    started: boolean,
  ): CsObject {
    const made = type.make() as IteratorObject;
    made.$current = (type.typeArguments[0] as EngineType).defaultValue();
    made.$slot = slot;
    made.$initial = new MethodFrame(method, pc, [...locals]);
    locals[slot] = made;
    made.$frame = new MethodFrame(method, pc, locals);
    made.$disposing = false;
    made.$thread = this.scheduler.current?.id ?? 0;
    made.$used = started;
    made.$ended = false;
    return made;
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

  // ---- dispatch ---------------------------------------------------------------------------------------------------------

  slotFor(caller: MethodEntry, method: MethodSymbol): Slot {
    return this.slotOf(
      method,
      this.typeIn(method.containingType, caller.substitution),
      this.argumentsIn(caller, method),
    );
  }

  slotOf(method: MethodSymbol, type: EngineType, typeArguments: readonly EngineType[]): Slot {
    const root = type.kind === 'interface' ? method.definition : this.rootOf(method.definition);
    let slots = this.slots.get(root);
    if (!slots) {
      slots = new Map();
      this.slots.set(root, slots);
    }
    // A class has one construction of each base, an interface may be there several times.
    const owner = type.kind === 'interface' ? type.id : 0;
    const key = `${owner}<${typeArguments.map(argument => argument.id).join(',')}>`;
    let slot = slots.get(key);
    if (!slot) {
      slot = { name: newSlotName(), method: root, type, typeArguments };
      slots.set(key, slot);
      this.install(slot);
    }
    return slot;
  }

  /** The method that is overridden by all that stand in one slot. */
  private rootOf(method: MethodSymbol): MethodSymbol {
    let current = method;
    for (;;) {
      const base = this.program.overriddenMethodOf(current);
      if (!base) return current.definition;
      current = base.definition;
    }
  }

  /** Puts stubs where every receiver's lookup ends; they find the method and leave it nearer to the receiver. */
  private install(slot: Slot) {
    const engine = this;
    const { roots } = this.types;
    const stub = (self: Value, ...args: Value[]): Value | undefined => {
      const type = engine.types.typeOf(self);
      return engine.fill(slot, type, type.table, type.isValueType)(self, ...args);
    };
    const tables = [roots.object, roots.struct, roots.boxed, roots.array, roots.delegate].map(
      made => made.prototype as object,
    );
    for (const table of [...tables, roots.types, roots.strings]) {
      Object.defineProperty(table, slot.name, { value: stub, configurable: true, writable: true });
    }
    Object.defineProperty(roots.raw, slot.name, {
      value: function (this: { type: EngineType }, self: Value, ...args: Value[]) {
        return engine.fill(slot, this.type, this.type.raw, false)(self, ...args);
      },
      configurable: true,
      writable: true,
    });
  }

  private fill(slot: Slot, type: EngineType, table: Record<string, unknown>, isBoxed: boolean): Code {
    const entry = this.resolve(type, slot);
    entry.link();
    let code = entry.f;
    if (isBoxed && entry.declaringType.isValueType) code = unboxing(entry);
    // Subclasses inherit the table; theirs still have to ask.
    if (type.kind === 'class') {
      const stub = (this.types.roots.object.prototype as object as Record<string, unknown>)[slot.name];
      for (const { table: inner } of type.subclasses) if (!Object.hasOwn(inner, slot.name)) inner[slot.name] = stub;
    }
    table[slot.name] = code;
    this.installed.push({ table, name: slot.name });
    return code;
  }

  /** What a slot means for receivers of a type. */
  resolve(type: EngineType, slot: Slot): MethodEntry {
    let known = this.resolutions.get(slot);
    if (!known) {
      known = new Map();
      this.resolutions.set(slot, known);
    }
    let entry = known.get(type);
    if (!entry) {
      entry =
        slot.type.kind === 'interface'
          ? this.resolveInterface(type, slot)
          : this.resolveVirtual(type, slot.method, slot.typeArguments);
      known.set(type, entry);
    }
    return entry;
  }

  private resolveVirtual(type: EngineType, root: MethodSymbol, typeArguments: readonly EngineType[]): MethodEntry {
    for (let current: EngineType | undefined = type; current; current = current.baseType) {
      const named = current.named;
      if (!named) continue;
      const found = this.overridesIn(named.definition).get(root);
      if (found) return this.methodOf(found, current, typeArguments);
      // The binder makes no bodies for what anonymous types override.
      if (named.isAnonymous) {
        const helpers = this.types.byMetadataName('System.Runtime.CompilerServices.AnonymousMembers');
        return this.wellKnownIn(helpers, root.name, root.parameters.length + 1);
      }
    }
    throw new Error(`${type.fullName} has no ${root.name}`);
  }

  /** Root → the method of this class that stands in its slot. */
  private overridesIn(definition: NamedType): Map<MethodSymbol, MethodSymbol> {
    let found = this.overrides.get(definition);
    if (!found) {
      found = new Map();
      for (const member of this.program.membersOf(definition)) {
        const methods =
          member.kind === 'method'
            ? [member]
            : member.kind === 'property'
              ? [member.getter, member.setter]
              : member.kind === 'event'
                ? [member.adder, member.remover]
                : [];
        for (const method of methods) {
          if (method && (method.isVirtual || method.isAbstract || method.isOverride))
            found.set(this.rootOf(method), method);
        }
      }
      this.overrides.set(definition, found);
    }
    return found;
  }

  private resolveInterface(type: EngineType, slot: Slot): MethodEntry {
    const implemented = type.interfaces.includes(slot.type)
      ? slot.type
      : type.interfaces.find(entry => slot.type.fitsByVariance(entry));
    if (type.kind === 'array' && (slot.type.named?.arity ?? 0) > 0) return this.arrayHelper(type, slot);
    if (type.kind === 'array' && type.baseType) return this.resolve(type.baseType, slot);
    if (!implemented?.named || !type.named)
      throw new Error(`${type.fullName} does not implement ${slot.type.fullName}`);
    const method = this.memberOf(implemented.named, slot.method);
    const found = this.program.implementationOf(type.named, method);
    if (!found) throw new Error(`${type.fullName} does not implement ${slot.type.fullName}.${slot.method.name}`);
    const declaring = this.types.of(found.containingType);
    if (found.isVirtual || found.isAbstract || found.isOverride) {
      if (declaring.kind !== 'interface')
        return this.resolveVirtual(type, this.rootOf(found.definition), slot.typeArguments);
    }
    return this.methodOf(found, declaring, slot.typeArguments);
  }

  /** The member of a construction that stands for `definition`. */
  private memberOf(type: NamedType, definition: MethodSymbol): MethodSymbol {
    for (const member of this.program.membersOf(type)) {
      const methods =
        member.kind === 'method'
          ? [member]
          : member.kind === 'property'
            ? [member.getter, member.setter]
            : member.kind === 'event'
              ? [member.adder, member.remover]
              : [];
      for (const method of methods) if (method?.definition === definition) return method;
    }
    throw new Error(`${type.name} has no ${definition.name}`);
  }

  /** Arrays implement their interfaces by static methods written in C#, which take the array first. */
  private arrayHelper(type: EngineType, slot: Slot): MethodEntry {
    const element = type.elementType as EngineType;
    const helpers = this.types.byMetadataName('System.ArrayHelpers`1', element);
    const count = slot.method.parameters.length + 1;
    const all = this.program
      .membersOf(helpers.named as NamedType)
      .filter((member): member is MethodSymbol => member.kind === 'method' && member.parameters.length === count);
    const found = all.find(method => method.name === slot.method.name);
    if (!found)
      throw new UnsupportedError(`${type.displayName} as ${slot.type.displayName} has no ${slot.method.name}`);
    return this.methodOf(found, helpers);
  }

  // ---- fields and places ---------------------------------------------------------------------------------------------------

  fieldKey(object: CsObject, name: string): string {
    const type = object.$type as EngineType;
    const found =
      type.fields.find(field => field.name === name) ??
      type.fields.find(field => field.backs === name) ??
      type.fields.find(field => field.name === `_${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    if (!found) throw new Error(`${type.fullName} has no field ${name}`);
    return found.key;
  }
  getField(object: CsObject, name: string): Value {
    return (object as unknown as Record<string, Value>)[this.fieldKey(object, name)] as Value;
  }
  setField(object: CsObject, name: string, value: Value) {
    (object as unknown as Record<string, Value>)[this.fieldKey(object, name)] = value;
  }

  /** ` in file:line 12` for code of the user. */
  placeText(method: MethodEntry, node: Node | undefined): string {
    if (!node || !method.isUserCode) return '';
    const tree = method.body?.tree;
    if (!tree) return '';
    return ` in ${tree.path}:line ${this.lineOf(tree, node.start) + 1}`;
  }
  /** 0-based line. */
  lineOf(tree: { readonly text: string }, offset: number): number {
    let index = this.lineIndexes.get(tree);
    if (!index) {
      index = new LineIndex(tree.text);
      this.lineIndexes.set(tree, index);
    }
    return index.positionAt(offset).line;
  }
}

/** The JavaScript side of an object of IteratorBase<T>. */
export interface IteratorObject extends CsObject {
  $current: Value;
  $frame: MethodFrame | null;
  $initial: MethodFrame;
  $slot: number;
  $disposing: boolean;
  $thread: number;
  $used: boolean;
  /** Disposed, perhaps while it was running. */
  $ended: boolean;
}

const busyKinds: ReadonlySet<string> = new Set([
  'while',
  'doWhile',
  'for',
  'forEach',
  'try',
  'using',
  'lock',
  'yieldReturn',
  'yieldBreak',
  'label',
  'localFunction',
]);

function substitutionOf(named: NamedType): Substitution {
  return named.substitution ?? noSubstitution;
}
const noSubstitution: Substitution = new Map();

const unboxers = new Map<number, (entry: MethodEntry) => Code>();
/** The form in a box's table: hands the raw value on. */
function unboxing(entry: MethodEntry): Code {
  const count = entry.definition.parameters.length;
  let make = unboxers.get(count);
  if (!make) {
    const names = Array.from({ length: count }, (_, i) => `a${i}`);
    make = new Function(
      'm',
      `return function(b${names.map(name => `,${name}`).join('')}){return m.f(${['b.value', ...names].join(',')});}`,
    ) as (entry: MethodEntry) => Code;
    unboxers.set(count, make);
  }
  return make(entry);
}

/** May a type initializer run earlier than C# would run it? Only when nobody can tell the difference. */
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
    if (node.kind === 'new' && node.constructorSymbol.containingType.isSource) {
      if (
        !engine.isEmptyConstructor(
          engine.methodOf(node.constructorSymbol, engine.types.of(node.constructorSymbol.containingType)),
        )
      )
        harmless = false;
    }
    return harmless;
  });
  return harmless;
}
