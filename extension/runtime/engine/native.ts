// What JavaScript that implements members of C# types may ask of the engine.
import type { MethodSymbol, TypeSymbol } from '../../../server/csharp/symbols/symbols';
import type { CsArray, CsDelegate, CsObject, RuntimeType, ThrownException, Value } from './values';

export interface ErrorDetails {
  /** For ArgumentException and its descendants. */
  readonly paramName?: string;
  /** Unsigned or signed 32 bit; stored as int. */
  readonly hresult?: number;
  readonly inner?: CsObject;
  /** For TypeInitializationException. */
  readonly typeName?: string;
}

/** A C# Task that JavaScript completes. Each setter may be called once, at any time; continuations run on the simulated pool. */
export interface HostTask {
  readonly task: CsObject;
  setResult(value?: Value): void;
  setException(error: CsObject | ThrownException): void;
  setCanceled(): void;
}

export interface NativeRuntime {
  /** `throw rt.error('System.ArgumentNullException', 'Value cannot be null.', { paramName: 'value' })`. */
  error(typeName: string, message: string, details?: ErrorDetails): ThrownException;
  /** By full metadata name: `rt.type('System.Byte')`, `rt.type('System.Collections.Generic.List`1', element)`. */
  type(name: string, ...typeArguments: RuntimeType[]): RuntimeType;
  /** Also of a type that has no name in C#. */
  typeOfSymbol(symbol: TypeSymbol): RuntimeType;
  /** `T[]` of rank 1 (or more). */
  arrayType(element: RuntimeType, rank?: number): RuntimeType;
  /** `T&`, as reflection knows it. */
  referenceType(element: RuntimeType): RuntimeType;
  /** Run-time type of a reference (string, boxed value, object); null is not allowed. */
  typeOf(value: Value): RuntimeType;
  isInstance(value: Value, type: RuntimeType): boolean;
  /** A value of `type` seen as object: boxes value types (a null Nullable gives null), leaves references alone. */
  box(type: RuntimeType, raw: Value): Value;
  /** Back from object to `type`; InvalidCastException when it does not fit. */
  unbox(type: RuntimeType, value: Value): Value;
  /** Zero-filled. */
  newArray(elementType: RuntimeType, length: number): CsArray;
  /** Takes over `items`, which must be of the kind that the element type wants. */
  arrayFrom(elementType: RuntimeType, items: readonly Value[] | Uint8Array | Uint16Array | Int32Array): CsArray;
  /** Allocated, fields at their defaults, no constructor run. */
  newObject(type: RuntimeType): CsObject;
  /** Fields of objects whose class is written in C#. `name` as declared, of an auto property the property's name. */
  getField(object: CsObject, name: string): Value;
  setField(object: CsObject, name: string, value: Value): void;
  /** The same for every run: numbers are handed out in the order of asking. */
  identityHash(object: Value): number;
  /** `resultType` absent or void: a plain Task. */
  hostTask(resultType?: RuntimeType): HostTask;
  /** Runs a delegate on a simulated pool thread, after what is queued already. */
  queueWork(delegate: CsDelegate, args: readonly Value[]): void;
  /** 100 ns ticks since 1 January 0001, UTC. */
  now(): bigint;
  /** Calls back after so many milliseconds of simulated time; the result cancels. */
  schedule(milliseconds: number, callback: () => void): () => void;
  /** Uniform in [0, 1). */
  random(): number;
  /** 32 hexadecimal digits with hyphens, lower case. */
  newGuid(): string;
  writeConsole(text: string, stream?: 'out' | 'error'): void;
  /** Next line of standard input without its end; null at the end of input. */
  readConsoleLine(): string | null;
  /** Managed id of the simulated thread that runs now; 0 outside C#. */
  readonly currentThreadId: number;
  /** C# stack trace of an exception object, or null when it was never thrown. */
  stackTraceOf(exception: CsObject): string | null;
  /** Environment.Exit: ends the program after the running statement. */
  exit(code: number): void;
  /** Numbers, texts and messages as the current .NET has them, not as .NET Framework and UWP do. */
  readonly isCurrentNet: boolean;
  /** What the owner of the engine lends to natives (ports of the simulated Windows). */
  readonly host: Readonly<Record<string, unknown>>;
}

/**
 * `(rt, this?, …arguments)` for members that are not generic and not in a generic type; for the others
 * `(rt, typeArguments, this?, …arguments)`. Returns a C# value; undefined only for void.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: natives of void methods return nothing.
export type NativeFunction = (rt: NativeRuntime, ...args: never[]) => Value | void;

/** By documentation id: `M:System.String.Substring(System.Int32,System.Int32)`. */
export type NativeTable = Readonly<Record<string, NativeFunction>>;

/** Everything native that an engine knows; several of them are merged. */
export interface NativeModule {
  readonly natives?: NativeTable;
  /** Members of generic types and generic methods: the second parameter is the type arguments, the type's before the method's. */
  readonly genericNatives?: NativeTable;
  /** Behaviour that many members share: asked for a member without a body that no table has, with its definition. */
  readonly family?: (member: MethodSymbol) => NativeFunction | undefined;
}
