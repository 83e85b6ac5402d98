// The helpers that compiled code calls by name.

import type { BoundDynamic } from '../../../server/csharp/binding/bound';
import { Decimal } from '../../../server/csharp/symbols/decimal';
import { arithmetic } from './arithmetic';
import type { Engine } from './engine';
import type { TracedCall } from './exceptions';
import { type Frame, HelperFrame } from './frames';
import { longs } from './longs';
import type { MethodEntry } from './methods';
import type { Member } from './reflection/memberObjects';
import type { EngineType } from './runtimeTypes';
import type { Slot } from './slots';
import {
  type ArrayItems,
  Boxed,
  Cell,
  type CsArray,
  type CsDelegate,
  type CsObject,
  type CsStruct,
  type DelegateEntry,
  ElementRef,
  type Invocable,
  type Ref,
  ThrownException,
  type Value,
} from './values';

/** `this` of a struct, passed by reference. */
class SelfRef implements Ref {
  constructor(private readonly self: CsStruct) {}
  get v(): Value {
    return this.self;
  }
  set v(value: Value) {
    this.self.$assign(value as CsStruct);
  }
}

export type Support = ReturnType<typeof makeSupport>;

// One long function: each helper closes over the engine, and compiled code gets them as constants.
/** Elements of an array: .NET's two gigabytes for eight bytes each; more would not be an app but a mistake. */
const maximumItems = 2 ** 28;

export function makeSupport(engine: Engine) {
  const { types, exceptions } = engine;
  const { state } = engine.scheduler;
  const error = (type: string, message: string): ThrownException => exceptions.make(type, message);

  const nullReference = (): never => {
    throw error('System.NullReferenceException', 'Object reference not set to an instance of an object.');
  };

  const is = (value: Value, type: EngineType): boolean => {
    if (value === null) return false;
    const own = typeof value === 'string' ? types.string : (value as CsObject).$type;
    return own === type || type.isAssignableFrom(own);
  };

  const invalidCast = (value: Value, type: EngineType): never => {
    throw error(
      'System.InvalidCastException',
      `Unable to cast object of type '${types.typeOf(value).fullName}' to type '${type.fullName}'.`,
    );
  };

  const copied = (value: Value, type: EngineType): Value =>
    type.isCopied && value !== null ? (value as CsStruct).$clone() : value;

  const unbox = (value: Value, type: EngineType): Value => {
    const target = type.isNullable ? (type.underlying as EngineType) : type;
    if (value === null) {
      if (type.isNullable || !type.isValueType) return null;
      return nullReference();
    }
    if (!target.isValueType) return is(value, target) ? value : invalidCast(value, target);
    const own = typeof value === 'string' ? types.string : ((value as CsObject).$type as EngineType);
    // Enums over the same integer, and that integer, are boxes of one kind.
    const plain = (type: EngineType) => (type.kind === 'enum' ? type.underlying : type);
    const fits = own === target || (own.isValueType && plain(own) === plain(target));
    if (!fits) return invalidCast(value, target);
    return copied((value as Boxed).value, target);
  };

  const box = (value: Value, type: EngineType): Value => {
    if (!type.isValueType) return value;
    if (type.isNullable) return value === null ? null : new (type.underlying as EngineType).boxClass(value);
    return new type.boxClass(value);
  };

  // ---- delegates --------------------------------------------------------------------------------------------------

  /** Calls one entry after the other; the last one's result counts. */
  const invokeFrom = (entries: readonly DelegateEntry[], start: number, args: Value[]): Value | undefined => {
    let result: Value | undefined;
    for (let i = start; i < entries.length; i++) {
      const { target, method } = entries[i] as DelegateEntry;
      result = method.f(target, ...args);
      if (state.s !== 0) {
        const next = i + 1;
        if (next < entries.length) state.frames.push(new HelperFrame(() => invokeFrom(entries, next, args)));
        return undefined;
      }
    }
    return result;
  };
  const multicast: Invocable = {
    f: (target, ...args) => invokeFrom(target as unknown as readonly DelegateEntry[], 0, args),
    name: 'Invoke',
  };

  const delegateOf = (type: EngineType, entries: readonly DelegateEntry[]): CsDelegate | null => {
    const [first] = entries;
    if (!first) return null;
    if (entries.length === 1) return delegate(type, first.target, first.method);
    return new type.delegateClass(multicast, entries as unknown as Value, entries);
  };
  const delegate = (type: EngineType, target: Value, method: Invocable): CsDelegate =>
    new type.delegateClass(method, target, null);

  const unlikeDelegates = () => engine.runtime.error('System.ArgumentException', 'Delegates must be of the same type.');

  const nullTarget = (): never => {
    throw error('System.ArgumentException', "Delegate to an instance method cannot have null 'this'.");
  };

  const instanceDelegate = (type: EngineType, receiver: Value, entry: MethodEntry): CsDelegate => {
    if (receiver === null) return nullTarget();
    const raw = receiver instanceof Boxed && entry.declaringType.isValueType;
    return delegate(type, raw ? copied(receiver.value, entry.declaringType) : receiver, entry.invocable);
  };

  const resumer: Invocable = {
    f: frame => engine.continueFrame(frame as unknown as Frame),
    name: 'MoveNext',
  };

  // ---- arrays -----------------------------------------------------------------------------------------------------

  const sizeOf = (length: number): number => {
    if (length < 0 || length > 2 ** 31 - 1)
      throw error('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
    return length;
  };
  const itemsOf = (element: EngineType, count: number): ArrayItems => {
    if (count > maximumItems) throw error('System.OutOfMemoryException', 'Array dimensions exceeded supported range.');
    return element.newItems(count);
  };
  const outside = (array: CsArray | null): never => {
    if (array === null) return nullReference();
    throw error('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
  };
  const flatIndex = (array: CsArray, indices: readonly number[]): number => {
    let flat = 0;
    array.lengths.forEach((length, i) => {
      const index = indices[i] ?? -1;
      if (index < 0 || index >= length) outside(array);
      flat = flat * length + index;
    });
    return flat;
  };

  const is3 = (value: Value): value is boolean => value !== null;

  return {
    ...arithmetic(error),
    ...longs,
    Cell,
    SelfRef,
    nullReference,
    notNull: (value: Value): Value => value ?? nullReference(),
    is,
    as: (value: Value, type: EngineType): Value => (is(value, type) ? value : null),
    asNullable: (value: Value, type: EngineType): Value =>
      is(value, type) ? copied((value as Boxed).value, type) : null,
    cast: (value: Value, type: EngineType): Value =>
      value === null || is(value, type) ? value : invalidCast(value, type),
    unbox,
    box,
    copyNullable: (value: Value): Value => (value === null ? null : (value as CsStruct).$clone()),
    compare: (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0),
    unwrap: (value: Value): Value => {
      if (value === null) throw error('System.InvalidOperationException', 'Nullable object must have a value.');
      return value;
    },
    typeOf: (value: Value): EngineType => (value === null ? nullReference() : types.typeOf(value)),
    and3: (a: Value, b: Value): Value => (a === false || b === false ? false : is3(a) && is3(b) ? a && b : null),
    or3: (a: Value, b: Value): Value => (a === true || b === true ? true : is3(a) && is3(b) ? a || b : null),
    charAt: (text: string, index: number): number => {
      const code = text.charCodeAt(index);
      if (Number.isNaN(code))
        throw error('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
      return code;
    },

    // exceptions
    raise: (value: CsObject | null, origin?: TracedCall): ThrownException => exceptions.raise(value, origin),
    throwNow: (value: CsObject | null): never => {
      throw exceptions.raise(value);
    },
    caught: (thrown: unknown, method: MethodEntry): ThrownException => {
      const made = exceptions.caught(thrown);
      exceptions.passed(made, method);
      return made;
    },
    /** Debug code has caught something: is it news for the debugger? */
    isNews: (thrown: ThrownException): boolean => {
      if (thrown.watched || engine.isAside) return false;
      thrown.watched = true;
      exceptions.shown(thrown);
      return true;
    },
    noMatch: (_value: Value): never => {
      throw error(
        'System.Runtime.CompilerServices.SwitchExpressionException',
        'Non-exhaustive switch expression failed to match its input.',
      );
    },
    badPoint: (method: MethodEntry, pc: number): never => {
      throw new Error(`${method.name} has no point ${pc}`);
    },

    // types
    initialize: (type: EngineType): void => engine.initializers.runInitializer(type),
    memberInfo: (symbol: Member, declaring: EngineType, typeArguments: readonly EngineType[]): CsObject =>
      engine.memberObjects.of(symbol, declaring, declaring, typeArguments),
    threadStatics: (type: EngineType): Record<string, Value> => engine.threadStatics(type),

    // delegates
    delegate,
    instanceDelegate,
    virtualDelegate: (type: EngineType, receiver: Value, slot: Slot): CsDelegate => {
      if (receiver === null) return nullReference();
      return instanceDelegate(type, receiver, engine.dispatch.resolve(types.typeOf(receiver), slot));
    },
    extensionDelegate: (type: EngineType, receiver: Value, entry: MethodEntry): CsDelegate =>
      delegate(type, receiver, engine.extensionForm(entry)),
    delegateOver: (type: EngineType, inner: CsDelegate | null): CsDelegate =>
      inner === null ? nullTarget() : delegate(type, inner, (inner.$type as EngineType).invoke),
    combine: (a: CsDelegate | null, b: CsDelegate | null): CsDelegate | null => {
      if (a === null) return b;
      if (b === null) return a;
      if (a.$type !== b.$type) throw unlikeDelegates();
      return delegateOf(a.$type as EngineType, [...a.entries, ...b.entries]);
    },
    removeDelegate: (a: CsDelegate | null, b: CsDelegate | null): CsDelegate | null => {
      if (a === null || b === null) return a;
      if (a.$type !== b.$type) throw unlikeDelegates();
      const at = lastRun(a.entries, b.entries);
      if (at < 0) return a;
      return delegateOf(a.$type as EngineType, [...a.entries.slice(0, at), ...a.entries.slice(at + b.entries.length)]);
    },
    sameDelegate: (a: CsDelegate | null, b: CsDelegate | null): boolean => sameDelegate(a, b),
    continuation: (type: EngineType, method: MethodEntry, pc: number, locals: Value[]): CsDelegate =>
      delegate(type, engine.awaitFrame(method, pc, locals) as unknown as Value, resumer),

    late: (node: BoundDynamic, caller: MethodEntry, operands: readonly Value[]) =>
      engine.late.run(node, caller, operands),

    // iterators
    newIterator: (
      type: EngineType,
      method: MethodEntry,
      pc: number,
      locals: Value[],
      slot: number,
      started: boolean,
      tokenSlot: number,
    ): CsObject => engine.newIterator(type, method, pc, locals, slot, started, tokenSlot),

    // monitors
    enter: (object: Value): void => {
      if (object === null) throw error('System.ArgumentNullException', 'Value cannot be null.');
      engine.scheduler.enter(object);
    },
    exit: (object: Value): void => {
      engine.scheduler.exit(object);
    },

    // arrays
    newArray: (type: EngineType, length: number): CsArray =>
      new type.arrayClass(itemsOf(type.elementType as EngineType, sizeOf(length)), [length]),
    newArrayOf: (type: EngineType, lengths: readonly number[]): CsArray =>
      new type.arrayClass(
        itemsOf(
          type.elementType as EngineType,
          lengths.reduce((product, length) => product * sizeOf(length), 1),
        ),
        lengths,
      ),
    arrayOf: (type: EngineType, items: Value[], lengths: readonly number[]): CsArray => {
      const made = (type.elementType as EngineType).newItems(0);
      const held = Array.isArray(made)
        ? items
        : ((made.constructor as unknown as { from(list: Value[]): ArrayItems }).from(items) as ArrayItems);
      return new type.arrayClass(held, lengths);
    },
    outside,
    flatIndex,
    elementRef: (array: CsArray, indices: readonly number[]): Ref => {
      if (array === null) return nullReference();
      return new ElementRef(array, flatIndex(array, indices));
    },
    storable: (array: CsArray, value: Value, type: EngineType): Value => {
      if (value === null || array === null || array.elementType === type) return value;
      if (!is(value, array.elementType as EngineType)) {
        throw error(
          'System.ArrayTypeMismatchException',
          'Attempted to access an element as a type incompatible with the array.',
        );
      }
      return value;
    },

    // the debugger
    stopAt: (method: MethodEntry, pc: number): boolean => engine.stopAt(method, pc),
    decimalZero: Decimal.zero,
    ThrownException,
  };
}

export function sameDelegate(a: CsDelegate | null, b: CsDelegate | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.$type !== b.$type) return false;
  if (a.several === null && b.several === null) return a.m === b.m && sameTarget(a.t, b.t);
  if (a.entries.length !== b.entries.length) return false;
  return a.entries.every((entry, i) => sameEntry(entry, b.entries[i]));
}

function sameEntry(a: DelegateEntry, b: DelegateEntry | undefined): boolean {
  return b !== undefined && a.method === b.method && sameTarget(a.target, b.target);
}

/** Lambdas of one place are equal when they share the same variables. */
function sameTarget(a: Value, b: Value): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((shared, i) => shared === b[i]);
}

/** Where `part` occurs last as a run in `whole`; -1 for nowhere. */
function lastRun(whole: readonly DelegateEntry[], part: readonly DelegateEntry[]): number {
  for (let at = whole.length - part.length; at >= 0; at--) {
    if (part.every((entry, i) => sameEntry(entry, whole[at + i]))) return at;
  }
  return -1;
}
