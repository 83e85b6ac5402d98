// C# values as JavaScript values: what natives, the projection and the debugger hold in their hands.
import type { SpecialName, TypeSymbol } from '../../../server/csharp/symbols/symbols';

/**
 * Any C# value. Numbers are always normalised to their type's range, long and ulong are bigint, char is a UTF-16 unit,
 * null is `null` (never undefined), a Nullable is null or the raw value, structs are instances with `$clone`.
 */
export type Value = null | boolean | number | bigint | string | object;

/** Whatever a C# reference can point to, except strings. `$type` stands on the prototype of each generated class. */
export abstract class CsObject {
  abstract readonly $type: RuntimeType;
  /** JavaScript state of objects whose behaviour is native; its shape belongs to the native's file. */
  declare $state: unknown;
}

/** An instance of a struct that is no primitive. Copies are made by the compiled code. */
export abstract class CsStruct extends CsObject {
  abstract $clone(): CsStruct;
  /** Takes over all fields and gives itself: what assigning a variable does, which stays the same object. */
  abstract $assign(other: CsStruct): this;
}

/** A value type seen as object, interface, System.ValueType or System.Enum. Immutable. */
export abstract class Boxed extends CsObject {
  constructor(readonly value: Value) {
    super();
  }
  /** The value's type, for those who know that it is boxed. */
  get type(): RuntimeType {
    return this.$type;
  }
}

export type ArrayItems =
  | Value[]
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

/**
 * An array of any rank; `items` is flat, the last index runs fastest. Numeric elements (and enums, char) live in the typed array of
 * their width, bool in a Uint8Array of 0 and 1 (`get` and `set` translate), everything else in a JavaScript array.
 */
export abstract class CsArray extends CsObject {
  constructor(
    readonly items: ArrayItems,
    readonly lengths: readonly number[],
  ) {
    super();
  }
  abstract readonly elementType: RuntimeType;
  /** Element as a C# value; no bounds check, no copy of structs. */
  get(index: number): Value {
    const item = this.items[index] as Value;
    return this.elementType.special === 'bool' ? item !== 0 : item;
  }
  /** Stores a C# value of the element type; no bounds check. */
  set(index: number, value: Value): void {
    const items = this.items as Value[];
    items[index] = this.elementType.special === 'bool' ? (value === true ? 1 : 0) : value;
  }
}

/** Code that a delegate can call: `f(target, …arguments)`. */
export interface Invocable {
  f: (target: Value, ...args: Value[]) => Value | undefined;
  /** For stack traces, `Delegate.Method.Name` and the debugger. */
  readonly name: string;
}

export interface DelegateEntry {
  /** Raw receiver: null for static methods, the environment for lambdas. */
  readonly target: Value;
  readonly method: Invocable;
}

/** Immutable: combining and removing make new ones. `m.f(t, …)` calls it, whatever the number of entries. */
export abstract class CsDelegate extends CsObject {
  constructor(
    readonly m: Invocable,
    readonly t: Value,
    /** What is called in turn, when it is not only `m`. */
    readonly several: readonly DelegateEntry[] | null,
  ) {
    super();
  }
  get entries(): readonly DelegateEntry[] {
    return this.several ?? [{ target: this.t, method: this.m }];
  }
  /** The delegate's type, for those who know that it is a delegate. */
  get type(): RuntimeType {
    return this.$type;
  }
}

/** A variable that somebody else may read and write: ref, out and in arguments, ref locals, captured variables. */
export interface Ref<T extends Value = Value> {
  v: T;
}

/** The plain variable: a captured local, a local whose address is taken, a temporary passed by `in`. */
export class Cell implements Ref {
  constructor(public v: Value) {}
}

/** A reference to an array element (bounds already checked). */
export class ElementRef implements Ref {
  constructor(
    private readonly array: CsArray,
    private readonly index: number,
  ) {}
  get v(): Value {
    return this.array.get(this.index);
  }
  set v(value: Value) {
    this.array.set(this.index, value);
  }
}

/** A reference to a field; static fields live in their type's statics object. */
export class FieldRef implements Ref {
  private readonly holder: Record<string, Value>;
  constructor(
    holder: object,
    private readonly name: string,
  ) {
    this.holder = holder as Record<string, Value>;
  }
  get v(): Value {
    return this.holder[this.name] as Value;
  }
  set v(value: Value) {
    this.holder[this.name] = value;
  }
}

/** A reference to a field of a struct, by way of the variable that holds the struct. */
export class PartRef implements Ref {
  constructor(
    private readonly whole: Ref,
    private readonly name: string,
  ) {}
  get v(): Value {
    return (this.whole.v as unknown as Record<string, Value>)[this.name] as Value;
  }
  set v(value: Value) {
    (this.whole.v as unknown as Record<string, Value>)[this.name] = value;
  }
}

/** A C# exception on its way. Anything else that is thrown is the program's stack overflow or a bug of ours. */
export class ThrownException {
  /** The filters on its way have been asked: finally blocks may run. */
  scanned = false;
  /** The debugger has seen it. */
  watched = false;
  constructor(readonly value: CsObject) {}
}

export type TypeKind =
  | 'class'
  | 'struct'
  | 'interface'
  | 'enum'
  | 'delegate'
  | 'array'
  | 'pointer'
  | 'byReference'
  | 'void'
  | 'open';

export interface RuntimeField {
  /** As declared: `count`, `<Name>k__BackingField`. */
  readonly name: string;
  /** Property of the instance (or of the statics object) that holds it. */
  readonly key: string;
  readonly type: RuntimeType;
  readonly declaringType: RuntimeType;
  readonly isStatic: boolean;
  /** Name of the auto property or event behind which it stands. */
  readonly backs: string | undefined;
}

/** A type with all its type arguments: what `typeof(T)` gives (a System.Type for C#). One object per type and engine. */
export abstract class RuntimeType extends CsObject {
  abstract readonly symbol: TypeSymbol;
  abstract readonly kind: TypeKind;
  abstract readonly special: SpecialName | undefined;
  /** `Dictionary`2`, `Int32[]`; nested types without their container. */
  abstract readonly name: string;
  /** '' outside namespaces. */
  abstract readonly namespace: string;
  /** As Type.ToString() writes it: `System.Collections.Generic.Dictionary`2[System.String,System.Int32]`, `NS.Outer+Inner`. */
  abstract readonly fullName: string;
  /** As C# writes it, with keywords and short names: `Dictionary<string, int>`. */
  abstract readonly displayName: string;
  abstract readonly isValueType: boolean;
  abstract readonly isAbstract: boolean;
  abstract readonly isSealed: boolean;
  abstract readonly typeArguments: readonly RuntimeType[];
  /** Of arrays, pointers and references. */
  abstract readonly elementType: RuntimeType | undefined;
  /** Of arrays; 0 for others. */
  abstract readonly rank: number;
  /** Of enums; for `int?` the `int` (see `isNullable`). */
  abstract readonly underlying: RuntimeType | undefined;
  abstract readonly isNullable: boolean;
  abstract readonly baseType: RuntimeType | undefined;
  abstract readonly declaringType: RuntimeType | undefined;
  /** All of them, inherited ones included. */
  abstract readonly interfaces: readonly RuntimeType[];
  /** Instance fields, base class first; enum members are not among them. */
  abstract readonly fields: readonly RuntimeField[];
  abstract readonly staticFields: readonly RuntimeField[];
  /** Members of an enum in the order of their declaration. */
  abstract readonly enumMembers: readonly { readonly name: string; readonly value: number | bigint }[];
  abstract readonly isFlagsEnum: boolean;
  /** `default(T)`: a fresh instance for structs. */
  abstract defaultValue(): Value;
  /** Can a value of `other` be stored in a variable of this type without a conversion that changes it? */
  abstract isAssignableFrom(other: RuntimeType): boolean;
}
