// Types at run time: one object per closed type, with its JavaScript class, statics, fields and lazily filled dispatch tables.
import type { Compilation } from '../../../server/csharp/binding/compilation';
import { Decimal } from '../../../server/csharp/symbols/decimal';
import {
  type FieldSymbol,
  type MethodSymbol,
  type NamedType,
  PointerType,
  type SpecialName,
  type TypeSymbol,
} from '../../../server/csharp/symbols/symbols';
import { arrayOf, construct, runtimeForm, substituteNamed } from '../../../server/csharp/symbols/types';
import { derive, named, type ObjectClass, objectClass, structClass } from './classes';
import type { SimulatedThread } from './threads';
import {
  type ArrayItems,
  Boxed,
  CsArray,
  CsDelegate,
  CsObject,
  CsStruct,
  type Invocable,
  type RuntimeField,
  RuntimeType,
  type TypeKind,
  type Value,
} from './values';

/** How values of a type are held in JavaScript. */
export type Representation = 'bool' | 'int' | 'uint' | 'bigint' | 'double' | 'decimal' | 'struct' | 'reference';

const numberArrays: Partial<Record<SpecialName, new (length: number) => Exclude<ArrayItems, Value[]>>> = {
  bool: Uint8Array,
  sbyte: Int8Array,
  byte: Uint8Array,
  short: Int16Array,
  ushort: Uint16Array,
  char: Uint16Array,
  int: Int32Array,
  uint: Uint32Array,
  float: Float32Array,
  double: Float64Array,
  long: BigInt64Array,
  ulong: BigUint64Array,
};

const representations: Partial<Record<SpecialName, Representation>> = {
  bool: 'bool',
  sbyte: 'int',
  byte: 'int',
  short: 'int',
  ushort: 'int',
  char: 'int',
  int: 'int',
  uint: 'uint',
  long: 'bigint',
  ulong: 'bigint',
  float: 'double',
  double: 'double',
  decimal: 'decimal',
};

const keywords: ReadonlySet<string> = new Set<SpecialName>([
  'void',
  'object',
  'string',
  'bool',
  'char',
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'decimal',
]);

type BoxClass = new (value: Value) => Boxed;
type ArrayClass = new (items: ArrayItems, lengths: readonly number[]) => CsArray;
type DelegateClass = new (...args: ConstructorParameters<typeof CsDelegate>) => CsDelegate;

/** `d.Invoke`, where the delegate `d` is the target. */
export class InvokeMethod implements Invocable {
  readonly name = 'Invoke';
  constructor(readonly type: EngineType) {}
  readonly f = (target: Value, ...args: Value[]) => {
    const { m, t } = target as CsDelegate;
    return m.f(t, ...args);
  };
}

/** Static variables, by their field keys. */
export type Statics = Record<string, Value>;

/** Dispatch table of a value type for receivers that are not boxed: `type.raw.v$5(value, …)`. */
export type RawTable = { type: EngineType } & Record<string, unknown>;

export type InitState = 'unknown' | 'needed' | 'running' | 'done' | 'failed';

export class EngineType extends RuntimeType {
  readonly kind: TypeKind;
  readonly special: SpecialName | undefined;
  readonly isValueType: boolean;
  readonly isNullable: boolean;
  readonly representation: Representation;
  readonly rank: number;
  readonly elementType: EngineType | undefined;
  /** State of the type initializer; compiled code tests `initialized` alone. */
  initialized = false;
  initState: InitState = 'unknown';
  initThread = 0;
  /** Threads that wait until it is initialized by another one. */
  readonly initWaiters: SimulatedThread[] = [];
  /** Known once `initState` is no longer 'unknown'. `early`: it was run before C# would run it, because nobody can tell. */
  initializer: 'none' | 'early' | 'timely' = 'none';
  initError: CsObject | undefined;
  private readonly assignable = new Map<RuntimeType, boolean>();

  constructor(
    readonly types: RuntimeTypes,
    readonly id: number,
    readonly symbol: TypeSymbol,
  ) {
    super();
    const named = symbol.kind === 'named' ? symbol : undefined;
    this.special = symbol.kind === 'array' ? undefined : named?.special;
    this.kind = kindOf(symbol);
    this.isValueType = named?.isValueType ?? this.kind === 'pointer';
    this.isNullable = this.special === 'nullable' && named !== undefined && named.typeArguments.length === 1;
    this.rank = symbol.kind === 'array' ? symbol.rank : 0;
    this.elementType = symbol.kind === 'array' || symbol.kind === 'pointer' ? types.of(symbol.element) : undefined;
    this.representation = this.findRepresentation(named);
  }

  get $type(): RuntimeType {
    return this.types.typeType;
  }

  private findRepresentation(named: NamedType | undefined): Representation {
    if (!named?.isValueType || this.isNullable) return 'reference';
    if (named.typeKind === 'enum') return this.underlying?.representation ?? 'int';
    return (this.special && representations[this.special]) ?? 'struct';
  }

  get named(): NamedType | undefined {
    return this.symbol.kind === 'named' ? this.symbol : undefined;
  }

  /** A struct that has to be copied when its value is: not one whose fields never change. */
  get isCopied(): boolean {
    const inner = this.isNullable ? this.underlying : this;
    if (inner?.representation !== 'struct') return false;
    inner.mutable ??= inner.findMutable();
    return inner.mutable;
  }
  private mutable: boolean | undefined;
  private findMutable(): boolean {
    const named = this.named;
    if (!named || named.isReadOnly || named.definition.isReadOnly) return false;
    if (!named.isSource && this.fields.length === 0) return false;
    return true;
  }

  get underlying(): EngineType | undefined {
    const named = this.named;
    if (named?.typeKind === 'enum') {
      const declared = named.definition.enumUnderlying ?? named.enumUnderlying;
      if (!declared) this.types.program.baseTypeOf(named.definition);
      return this.types.of(declared ?? named.definition.enumUnderlying ?? this.types.program.special('int'));
    }
    if (this.isNullable && named?.typeArguments[0]) return this.types.of(named.typeArguments[0]);
    return undefined;
  }

  get isAbstract(): boolean {
    return this.kind === 'interface' || (this.named?.isAbstract ?? false);
  }
  get isSealed(): boolean {
    const named = this.named;
    if (!named) return true;
    return named.isSealed || named.isValueType || named.typeKind === 'delegate' || this.special === 'string';
  }
  get isFlagsEnum(): boolean {
    return this.kind === 'enum' && this.types.hasAttribute(this.named, 'Flags');
  }

  // ---- names --------------------------------------------------------------------------------------------------------

  get name(): string {
    const symbol = this.symbol;
    if (symbol.kind === 'array') return `${this.elementType?.name}[${','.repeat(this.rank - 1)}]`;
    if (symbol.kind === 'pointer') return this.elementType?.name + markOf(symbol);
    if (symbol.kind !== 'named') return symbol.name;
    return symbol.arity > 0 ? `${symbol.name}\`${symbol.arity}` : symbol.name;
  }
  get namespace(): string {
    if (this.elementType) return this.elementType.namespace;
    return this.named?.namespace.fullName ?? '';
  }
  get fullName(): string {
    this.knownFullName ??= this.makeFullName();
    return this.knownFullName;
  }
  private knownFullName: string | undefined;
  private makeFullName(): string {
    const symbol = this.symbol;
    if (symbol.kind === 'array') return `${this.elementType?.fullName}[${','.repeat(this.rank - 1)}]`;
    if (symbol.kind === 'pointer') return this.elementType?.fullName + markOf(symbol);
    if (symbol.kind !== 'named') return symbol.name;
    const args = this.typeArguments;
    return symbol.definition.metadataName + (args.length > 0 ? `[${args.map(arg => arg.fullName).join(',')}]` : '');
  }
  get displayName(): string {
    const symbol = this.symbol;
    if (symbol.kind === 'array') return `${this.elementType?.displayName}[${','.repeat(this.rank - 1)}]`;
    if (symbol.kind === 'pointer') return this.elementType?.displayName + markOf(symbol);
    if (symbol.kind !== 'named') return symbol.name;
    if (this.special && keywords.has(this.special)) return this.special;
    if (this.isNullable) return `${this.underlying?.displayName}?`;
    const own = symbol.typeArguments.map(arg => this.types.of(arg).displayName);
    if (symbol.name === 'ValueTuple' && own.length > 1) return `(${own.join(', ')})`;
    const container = symbol.containingType
      ? `${this.types.of(symbol.containingType).displayName}.`
      : this.namespace
        ? `${this.namespace}.`
        : '';
    return container + symbol.name + (own.length > 0 ? `<${own.join(', ')}>` : '');
  }

  /** Arguments of containing types first, as reflection counts them. */
  get typeArguments(): readonly EngineType[] {
    const named = this.named;
    if (!named) return [];
    const outer = named.containingType ? this.types.of(named.containingType).typeArguments : [];
    return [...outer, ...named.typeArguments.map(arg => this.types.of(arg))];
  }

  // ---- hierarchy ----------------------------------------------------------------------------------------------------

  get baseType(): EngineType | undefined {
    if (this.baseKnown) return this.base;
    this.baseKnown = true;
    if (this.symbol.kind === 'array') this.base = this.types.of(this.types.program.special('array'));
    else if (this.named) {
      const base = this.types.program.baseTypeOf(this.named);
      this.base = base && this.types.of(base);
    }
    return this.base;
  }
  private base: EngineType | undefined;
  private baseKnown = false;

  get declaringType(): EngineType | undefined {
    const container = this.named?.containingType;
    return container && this.types.of(container);
  }

  get interfaces(): readonly EngineType[] {
    this.allInterfaces ??= this.types.program.allInterfacesOf(this.symbol).map(entry => this.types.of(entry));
    return this.allInterfaces;
  }
  private allInterfaces: readonly EngineType[] | undefined;

  isAssignableFrom(other: RuntimeType): boolean {
    if (other === this) return true;
    let known = this.assignable.get(other);
    if (known === undefined) {
      known = other instanceof EngineType && this.findAssignable(other);
      this.assignable.set(other, known);
    }
    return known;
  }

  private findAssignable(other: EngineType): boolean {
    if (this.special === 'object') return !['pointer', 'byReference', 'void'].includes(other.kind);
    if (this.isNullable) return this.underlying === other;
    if (this.kind === 'array') return this.rank === other.rank && other.kind === 'array' && this.elementFits(other);
    for (let base: EngineType | undefined = other; base; base = base.baseType) if (base === this) return true;
    if (this.kind === 'interface') {
      if (other.kind === 'interface' && this.fitsByVariance(other)) return true;
      return other.interfaces.some(entry => entry === this || this.fitsByVariance(entry)) || this.isListOf(other);
    }
    return this.kind === 'delegate' && this.fitsByVariance(other);
  }

  private elementFits(other: EngineType): boolean {
    const mine = this.elementType;
    const theirs = other.elementType;
    if (!mine || !theirs) return false;
    if (mine === theirs) return true;
    if (!mine.isValueType && !theirs.isValueType) return mine.isAssignableFrom(theirs);
    return arrayKind(mine) !== undefined && arrayKind(mine) === arrayKind(theirs);
  }

  /** `string[]` is an `IList<object>`, though IList is not covariant. */
  private isListOf(other: EngineType): boolean {
    const named = this.named;
    if (other.kind !== 'array' || other.rank !== 1 || named?.typeArguments.length !== 1) return false;
    if (!other.interfaces.some(entry => entry.named?.definition === named.definition)) return false;
    const wanted = this.typeArguments[0];
    const element = other.elementType;
    if (!wanted || !element) return false;
    return wanted === element || (!wanted.isValueType && !element.isValueType && wanted.isAssignableFrom(element));
  }

  /** Same generic definition, and each argument fits as its parameter's variance allows. */
  fitsByVariance(other: EngineType): boolean {
    const mine = this.named;
    const theirs = other.named;
    if (!mine || !theirs || mine.definition !== theirs.definition || mine.arity === 0) return false;
    return mine.definition.typeParameters.every((parameter, i) => {
      const to = mine.typeArguments[i];
      const from = theirs.typeArguments[i];
      if (!to || !from) return false;
      const target = this.types.of(to);
      const source = this.types.of(from);
      if (target === source) return true;
      if (target.isValueType || source.isValueType || !parameter.variance) return false;
      return parameter.variance === 'out' ? target.isAssignableFrom(source) : source.isAssignableFrom(target);
    });
  }

  // ---- fields and classes -------------------------------------------------------------------------------------------

  get fields(): readonly RuntimeField[] {
    this.allFields ??= [...(this.baseType?.fields ?? []), ...this.ownFields.filter(field => !field.isStatic)];
    return this.allFields;
  }
  private allFields: readonly RuntimeField[] | undefined;

  get staticFields(): readonly RuntimeField[] {
    return this.ownFields.filter(field => field.isStatic);
  }

  private get ownFields(): readonly RuntimeField[] {
    if (this.own) return this.own;
    const named = this.named;
    const hasFields = named && this.kind !== 'enum' && this.kind !== 'delegate';
    const taken = new Set((this.baseType?.fields ?? []).map(field => field.key));
    this.own = (hasFields ? this.types.program.membersOf(named) : [])
      .filter((member): member is FieldSymbol => member.kind === 'field' && !member.isConst)
      .map(field => {
        let key = fieldKey(field.name);
        while (!field.isStatic && taken.has(key)) key += '$';
        if (!field.isStatic) taken.add(key);
        return {
          name: field.name,
          key,
          type: this.types.of(field.type),
          declaringType: this,
          isStatic: field.isStatic,
          backs: field.definition.backingFor?.name,
        };
      });
    return this.own;
  }
  private own: readonly RuntimeField[] | undefined;

  fieldOf(definition: FieldSymbol): RuntimeField {
    if (!this.fieldsByName) this.fieldsByName = new Map(this.ownFields.map(field => [field.name, field]));
    const found = this.fieldsByName.get(definition.name);
    if (!found) throw new Error(`No field ${definition.name} in ${this.fullName}`);
    return found;
  }
  private fieldsByName: Map<string, RuntimeField> | undefined;

  /** Of a field, or of the property that it stands behind. */
  fieldKey(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) {
      const hidden = `_${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      const { fields } = this;
      const found =
        fields.find(field => field.name === name) ??
        fields.find(field => field.backs === name) ??
        fields.find(field => field.name === hidden);
      if (!found) throw new Error(`${this.fullName} has no field ${name}`);
      key = found.key;
      this.keys.set(name, key);
    }
    return key;
  }
  private readonly keys = new Map<string, string>();

  get enumMembers(): readonly { readonly name: string; readonly value: number | bigint }[] {
    const named = this.named;
    if (this.kind !== 'enum' || !named) return [];
    this.enumList ??= this.types.program
      .membersOf(named.definition)
      .filter((member): member is FieldSymbol => member.kind === 'field')
      .map(field => ({ name: field.name, value: this.types.program.constantOf(field) }))
      .filter((entry): entry is { name: string; value: number | bigint } => {
        return typeof entry.value === 'number' || typeof entry.value === 'bigint';
      });
    return this.enumList;
  }
  private enumList: readonly { readonly name: string; readonly value: number | bigint }[] | undefined;

  defaultValue(): Value {
    switch (this.representation) {
      case 'bool':
        return false;
      case 'int':
      case 'uint':
      case 'double':
        return 0;
      case 'bigint':
        return 0n;
      case 'decimal':
        return Decimal.zero;
      case 'struct':
        return this.make();
      case 'reference':
        return null;
    }
  }

  /** A fresh zeroed instance of a class or struct. */
  make(): CsObject {
    const Made = this.cls;
    return this.maker ? this.maker() : new Made();
  }
  /** The function that makes zeroed instances of a struct. */
  madeBy(): () => CsObject {
    const Made = this.cls;
    return this.maker ?? (() => new Made());
  }
  /** Structs only; set with their class. */
  maker: (() => CsObject) | undefined;

  /** The JavaScript class of instances of a class or struct. */
  get cls(): ObjectClass {
    this.objectClass ??= this.isValueType ? structClass(this) : objectClass(this);
    return this.objectClass;
  }
  private objectClass: ObjectClass | undefined;
  /** Direct ones whose JavaScript class exists. */
  readonly subclasses: EngineType[] = [];

  /** Its destructor and those of its bases, in the order in which they run. */
  get finalizers(): readonly { readonly method: MethodSymbol; readonly declaring: EngineType }[] {
    const found = [];
    for (let type: EngineType | undefined = this; type?.named?.isSource; type = type.baseType) {
      for (const member of this.types.program.membersOf(type.named.definition))
        if (member.kind === 'method' && member.methodKind === 'destructor')
          found.push({ method: member, declaring: type });
    }
    return found;
  }

  /** The class of boxed values. */
  get boxClass(): BoxClass {
    if (!this.boxes) {
      const Base = this.types.roots.boxed as unknown as BoxClass;
      this.boxes = named(derive(Base, ['value']), this);
    }
    return this.boxes;
  }
  private boxes: BoxClass | undefined;

  get arrayClass(): ArrayClass {
    if (!this.arrays) {
      const Base = this.types.roots.array as unknown as ArrayClass;
      const made = named(derive(Base, ['items', 'lengths']), this);
      Object.defineProperty(made.prototype, 'elementType', { value: this.elementType });
      this.arrays = made;
    }
    return this.arrays;
  }
  private arrays: ArrayClass | undefined;

  get delegateClass(): DelegateClass {
    if (!this.delegates) {
      const Base = this.types.roots.delegate as unknown as DelegateClass;
      this.delegates = named(derive(Base, ['m', 't', 'several']), this);
    }
    return this.delegates;
  }
  private delegates: DelegateClass | undefined;
  /** The Invoke method of a delegate type, for delegates over its delegates. */
  get invoke(): InvokeMethod {
    this.invokeMethod ??= new InvokeMethod(this);
    return this.invokeMethod;
  }
  private invokeMethod: InvokeMethod | undefined;

  get raw(): RawTable {
    if (!this.rawTable) {
      this.rawTable = Object.create(this.types.roots.raw) as RawTable;
      this.rawTable.type = this;
    }
    return this.rawTable;
  }
  private rawTable: RawTable | undefined;

  /** Where virtual methods of receivers of this type are found: a class prototype, or the table for strings. */
  get table(): Record<string, unknown> {
    const from = (made: { prototype: unknown }) => made.prototype as Record<string, unknown>;
    if (this.special === 'string') return this.types.roots.strings;
    if (this.isValueType) return from(this.boxClass);
    if (this.kind === 'array') return from(this.arrayClass);
    if (this.kind === 'delegate') return from(this.delegateClass);
    if (this === this.types.typeType) return this.types.roots.types as Record<string, unknown>;
    return from(this.cls);
  }

  get statics(): Statics {
    this.staticVariables ??= this.newStatics();
    return this.staticVariables;
  }
  /** Static variables as at the start of a program. */
  newStatics(): Statics {
    const made: Statics = {};
    for (const field of this.staticFields) made[field.key] = field.type.defaultValue();
    return made;
  }
  private staticVariables: Statics | undefined;

  /** Static fields as at the start of a program; a type initializer that there is has not run. */
  clearStatics() {
    if (this.staticVariables)
      for (const field of this.staticFields) this.staticVariables[field.key] = field.type.defaultValue();
    if (this.initializer === 'none') return;
    this.initialized = false;
    this.initState = 'needed';
    this.initError = undefined;
    this.initWaiters.length = 0;
  }

  /** A vector of this element type, filled with its default. */
  newItems(length: number): ArrayItems {
    const base = this.kind === 'enum' ? this.underlying : this;
    const typed = base?.special && this.isValueType && !this.isNullable ? numberArrays[base.special] : undefined;
    if (typed) return new typed(length);
    const items: Value[] = new Array(length);
    if (this.representation === 'struct') for (let i = 0; i < length; i++) items[i] = this.make();
    else items.fill(this.defaultValue());
    return items;
  }
}

/** Types that nobody declares too: code that needs one does not run. */
function passesForObject({ kind }: TypeSymbol): boolean {
  return kind === 'dynamic' || kind === 'null' || kind === 'error';
}

function markOf({ isByReference }: PointerType): string {
  return isByReference ? '&' : '*';
}

function kindOf(symbol: TypeSymbol): TypeKind {
  switch (symbol.kind) {
    case 'named':
      if (symbol.special === 'void') return 'void';
      return symbol.typeKind;
    case 'array':
      return 'array';
    case 'pointer':
      return symbol.isByReference ? 'byReference' : 'pointer';
    default:
      return 'open';
  }
}

/** int and uint (and enums over them) share their arrays, as in the CLR; char and bool do not take part. */
function arrayKind(type: EngineType): string | undefined {
  const base = type.kind === 'enum' ? type.underlying : type;
  switch (base?.special) {
    case 'sbyte':
    case 'byte':
      return '8';
    case 'short':
    case 'ushort':
      return '16';
    case 'int':
    case 'uint':
      return '32';
    case 'long':
    case 'ulong':
      return '64';
    default:
      return undefined;
  }
}

/** `<Name>k__BackingField` and letters of any script become names that JavaScript source can hold. */
export function fieldKey(name: string): string {
  return `f$${name.replace(/[^A-Za-z0-9_]/g, letter => `$${letter.codePointAt(0)?.toString(16)}`)}`;
}

/** Classes between the values' own classes and the generated ones, one set per engine: they carry the stubs of dispatch slots. */
export interface Roots {
  readonly object: ObjectClass;
  readonly struct: ObjectClass;
  readonly boxed: typeof Boxed;
  readonly array: typeof CsArray;
  readonly delegate: typeof CsDelegate;
  /** Prototype of the run-time types themselves. */
  readonly types: object;
  readonly strings: Record<string, unknown>;
  readonly raw: object;
}

export class RuntimeTypes {
  readonly roots: Roots;
  private readonly bySymbol = new Map<TypeSymbol, EngineType>();
  private readonly byName = new Map<string, EngineType>();
  private readonly Type: typeof EngineType;
  /** Objects whose destructors run when the program ends, in the order in which they were made; undefined where that never happens. */
  finalizable: Set<CsObject> | undefined;
  private typeOfTypes: EngineType | undefined;

  constructor(readonly program: Compilation) {
    abstract class ObjectRoot extends CsObject {}
    abstract class StructRoot extends CsStruct {}
    abstract class BoxedRoot extends Boxed {}
    abstract class ArrayRoot extends CsArray {}
    abstract class DelegateRoot extends CsDelegate {}
    class TypeRoot extends EngineType {}
    this.Type = TypeRoot;
    this.roots = {
      object: ObjectRoot as unknown as ObjectClass,
      struct: StructRoot as unknown as ObjectClass,
      boxed: BoxedRoot,
      array: ArrayRoot,
      delegate: DelegateRoot,
      types: TypeRoot.prototype,
      strings: {},
      raw: {},
    };
  }

  /** Every type that has been asked for. */
  get all(): Iterable<EngineType> {
    return this.made;
  }
  private readonly made: EngineType[] = [];

  /** The type of `typeof(…)` objects. */
  get typeType(): EngineType {
    this.typeOfTypes ??= this.byMetadataName(
      this.program.libraryType('System.RuntimeType') ? 'System.RuntimeType' : 'System.Type',
    );
    return this.typeOfTypes;
  }

  /** `symbol` must be closed (or an unbound definition, for typeof). */
  of(symbol: TypeSymbol): EngineType {
    let known = this.bySymbol.get(symbol);
    if (known) return known;
    const object = this.program.special('object');
    const plain = passesForObject(symbol) ? object : runtimeForm(symbol, object);
    known = this.bySymbol.get(plain);
    if (!known) {
      known = new this.Type(this, this.nextId++, plain);
      this.made.push(known);
      this.bySymbol.set(plain, known);
    }
    this.bySymbol.set(symbol, known);
    return known;
  }
  /** A type makes others while it is made: only a counter gives each its own. */
  private nextId = 1;

  byMetadataName(name: string, ...typeArguments: EngineType[]): EngineType {
    const known = typeArguments.length === 0 ? this.byName.get(name) : undefined;
    if (known) return known;
    const definition = this.program.libraryType(name);
    if (!definition) throw new Error(`The declarations have no type ${name}`);
    const symbol =
      typeArguments.length > 0
        ? construct(
            definition,
            typeArguments.map(type => type.symbol),
          )
        : definition;
    const found = this.of(symbol);
    if (typeArguments.length === 0) this.byName.set(name, found);
    return found;
  }

  arrayOf(element: EngineType, rank = 1): EngineType {
    return this.of(arrayOf(element.symbol, rank));
  }

  /** `T&`, as reflection knows it. */
  referenceTo(element: EngineType): EngineType {
    let known = this.references.get(element);
    if (!known) {
      known = this.of(new PointerType(element.symbol, true));
      this.references.set(element, known);
    }
    return known;
  }
  private readonly references = new Map<EngineType, EngineType>();

  get string(): EngineType {
    return this.of(this.program.special('string'));
  }
  get object(): EngineType {
    return this.of(this.program.special('object'));
  }

  /** Run-time type of a reference that is not null. */
  typeOf(value: Value): EngineType {
    if (typeof value === 'string') return this.string;
    if (value instanceof CsObject) return value.$type as EngineType;
    throw new Error(`Not a C# reference: ${typeof value}`);
  }

  isInstance(value: Value, type: EngineType): boolean {
    if (value === null) return false;
    const own = typeof value === 'string' ? this.string : ((value as CsObject).$type as EngineType);
    const target = type.isNullable ? type.underlying : type;
    return own === target || (target?.isAssignableFrom(own) ?? false);
  }

  hasAttribute(type: NamedType | undefined, name: string): boolean {
    return (type?.definition.locations ?? []).some(({ node }) => {
      const lists = 'attributes' in node && Array.isArray(node.attributes) ? node.attributes : [];
      return lists.some(
        list =>
          typeof list === 'object' &&
          'attributes' in list &&
          Array.isArray(list.attributes) &&
          list.attributes.some((attribute: object) => 'name' in attribute && lastName(attribute.name) === name),
      );
    });
  }

  /** `type`, which may be declared in a generic base, as the closed type's own base or container sees it. */
  substituteNamed = substituteNamed;
}

/** `System.FlagsAttribute` and `Flags` are the same attribute. */
function lastName(name: unknown): string {
  let current = name as {
    kind?: string;
    name?: { name?: string } | unknown;
    right?: unknown;
    identifier?: { name?: string };
  };
  while (current?.right) current = current.right as typeof current;
  const text = current?.identifier?.name ?? (current?.name as { name?: string } | undefined)?.name ?? '';
  return text.replace(/Attribute$/, '');
}
