// The engine as natives see it.
import type { TypeSymbol } from '../../../server/csharp/symbols/symbols';
import type { Engine } from './engine';
import { HelperFrame, WorkFrame } from './frames';
import type { MethodEntry } from './methods';
import type { ErrorDetails, HostTask, NativeRuntime } from './native';
import type { EngineType } from './runtimeTypes';
import { type CsArray, type CsDelegate, type CsObject, type RuntimeType, ThrownException, type Value } from './values';

/** 100 ns ticks from 1 January 0001 to 1 January 1970. */
const unixEpochTicks = 621_355_968_000_000_000n;

/** TaskCompletionSource of one element type. */
interface TaskSource {
  readonly type: EngineType;
  readonly create: MethodEntry;
  readonly task: MethodEntry;
  readonly setResult: MethodEntry;
  readonly setException: MethodEntry;
  readonly setCanceled: MethodEntry;
}

export class Runtime implements NativeRuntime {
  private hashes: Pick<WeakMap<object, number>, 'get' | 'set'> = new WeakMap();
  private nextHash = 1;

  constructor(
    private readonly engine: Engine,
    public host: Readonly<Record<string, unknown>>,
    readonly isCurrentNet: boolean,
  ) {}

  /** As new, and nobody's. */
  restart() {
    this.host = {};
    this.hashes = new WeakMap();
    this.nextHash = 1;
  }

  /** Runs code after which nobody can tell which objects have been asked for their hash. */
  withoutNewHashes<T>(run: () => T): T {
    const { hashes, nextHash } = this;
    const added = new WeakMap<object, number>();
    this.hashes = { get: (key: object) => hashes.get(key) ?? added.get(key), set: (key, hash) => added.set(key, hash) };
    try {
      return run();
    } finally {
      Object.assign(this, { hashes, nextHash });
    }
  }

  error(typeName: string, message: string, details?: ErrorDetails): ThrownException {
    return this.engine.exceptions.make(typeName, message, details);
  }
  type(name: string, ...typeArguments: RuntimeType[]): EngineType {
    return this.engine.types.byMetadataName(name, ...(typeArguments as EngineType[]));
  }
  /** Also of types that have no name in C#. */
  typeOfSymbol(symbol: TypeSymbol): EngineType {
    return this.engine.types.of(symbol);
  }
  arrayType(element: RuntimeType, rank = 1): RuntimeType {
    return this.engine.types.arrayOf(element as EngineType, rank);
  }
  referenceType(element: RuntimeType): RuntimeType {
    return this.engine.types.referenceTo(element as EngineType);
  }
  typeOf(value: Value): RuntimeType {
    return this.engine.types.typeOf(value);
  }
  isInstance(value: Value, type: RuntimeType): boolean {
    return this.engine.types.isInstance(value, type as EngineType);
  }
  box(type: RuntimeType, raw: Value): Value {
    return this.engine.support.box(raw, type as EngineType);
  }
  unbox(type: RuntimeType, value: Value): Value {
    return this.engine.support.unbox(value, type as EngineType);
  }
  newArray(elementType: RuntimeType, length: number): CsArray {
    return this.engine.support.newArray(this.arrayType(elementType) as EngineType, length);
  }
  arrayFrom(elementType: RuntimeType, items: readonly Value[] | Uint8Array | Uint16Array | Int32Array): CsArray {
    const type = this.arrayType(elementType) as EngineType;
    return new type.arrayClass(items as Value[], [items.length]);
  }
  newObject(type: RuntimeType): CsObject {
    return (type as EngineType).make();
  }
  getField(object: CsObject, name: string): Value {
    return this.engine.getField(object, name);
  }
  setField(object: CsObject, name: string, value: Value): void {
    this.engine.setField(object, name, value);
  }

  identityHash(object: Value): number {
    if (object === null) return 0;
    if (typeof object !== 'object') throw new Error('Only objects have an identity');
    let hash = this.hashes.get(object);
    if (hash === undefined) {
      // Spread over the table sizes of dictionaries, the same in every run.
      hash = Math.imul(this.nextHash++, 0x2c1b3c6d) & 0x7fffffff;
      this.hashes.set(object, hash);
    }
    return hash;
  }

  hostTask(resultType?: RuntimeType): HostTask {
    const { engine } = this;
    const element = resultType && resultType.kind !== 'void' ? (resultType as EngineType) : engine.types.object;
    const members = this.taskSource(element);
    const source = members.type.make();
    engine.callNow(members.create, [source]);
    const task = engine.callNow(members.task, [source]) as CsObject;
    const run = (entry: MethodEntry, ...args: Value[]) => {
      engine.begin(engine.scheduler.poolThread(), () => entry.f(source, ...args));
    };
    return {
      task,
      setResult: value => run(members.setResult, value ?? element.defaultValue()),
      setException: error => run(members.setException, error instanceof ThrownException ? error.value : error),
      setCanceled: () => run(members.setCanceled),
    };
  }

  /** Every operation of the host needs them, so they are looked up once. */
  private taskSource(element: EngineType): TaskSource {
    let known = this.taskSources.get(element);
    if (!known) {
      const { members } = this.engine;
      const type = this.type('System.Threading.Tasks.TaskCompletionSource`1', element);
      known = {
        type,
        create: members.parameterlessConstructor(type) as MethodEntry,
        task: members.wellKnownIn(type, 'Task', 0, true),
        setResult: members.wellKnownIn(type, 'TrySetResult', 1),
        setException: members.wellKnownTaking(type, 'TrySetException', 'System.Exception'),
        setCanceled: members.wellKnownIn(type, 'TrySetCanceled', 0),
      };
      this.taskSources.set(element, known);
    }
    return known;
  }
  private readonly taskSources = new Map<EngineType, TaskSource>();

  queueWork(delegate: CsDelegate, args: readonly Value[]): void {
    const { scheduler } = this.engine;
    const frame =
      args.length === 0 ? new WorkFrame(delegate) : new HelperFrame(() => delegate.m.f(delegate.t, ...args));
    scheduler.begin(scheduler.poolThread(), frame);
  }

  now(): bigint {
    return unixEpochTicks + BigInt(Math.round(this.engine.ports.now() * 10_000));
  }
  schedule(milliseconds: number, callback: () => void): () => void {
    return this.engine.ports.schedule(milliseconds, callback);
  }
  random(): number {
    return this.engine.ports.random();
  }
  newGuid(): string {
    return this.engine.ports.newGuid();
  }
  writeConsole(text: string, stream: 'out' | 'error' = 'out'): void {
    this.engine.ports.console.write(text, stream);
  }
  readConsoleLine(): string | null {
    return this.engine.ports.console.readLine();
  }
  get currentThreadId(): number {
    return this.engine.scheduler.current?.id ?? 0;
  }
  stackTraceOf(exception: CsObject): string | null {
    return this.engine.exceptions.textOf(exception);
  }
  exit(code: number): void {
    this.engine.exit(code);
  }
}
