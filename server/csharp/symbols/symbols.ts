// What C# declarations mean: namespaces, types, members, variables. Types are interned, so `===` is type identity.
import type { Span } from '../../base/text';
import type { AttributeSyntax, Expression, Node, SyntaxTree } from '../syntax/nodes';
import type { Decimal } from './decimal';

/** Where something is declared. It moves together with the word or node that it was made from. */
export class SourceLocation {
  constructor(
    readonly tree: SyntaxTree,
    private readonly at: Span,
  ) {}

  /** In: what has taken the place of other words and nodes. */
  after(replaced: ReadonlyMap<object, object>): SourceLocation {
    const at = replaced.get(this.at) as Span | undefined;
    return at ? new SourceLocation(this.tree, at) : this;
  }

  get start(): number {
    return this.at.start;
  }

  get end(): number {
    return this.at.end;
  }
}

/** A compile-time constant. `char` and the small integers are numbers; long and ulong are bigints. */
export type ConstantValue = number | bigint | string | boolean | null | Decimal;

export type RefKind = 'none' | 'ref' | 'out' | 'in';
export type Accessibility =
  | 'private'
  | 'private protected'
  | 'protected'
  | 'internal'
  | 'protected internal'
  | 'public';

export type TypeSymbol = NamedType | ArrayType | TypeParameter | PointerType | SpecialTypeSymbol;

/** Types that the language treats specially, by their keyword or role. */
export type SpecialName =
  | 'void'
  | 'object'
  | 'string'
  | 'bool'
  | 'char'
  | 'sbyte'
  | 'byte'
  | 'short'
  | 'ushort'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'float'
  | 'double'
  | 'decimal'
  | 'nullable'
  | 'valuetype'
  | 'enum'
  | 'array'
  | 'delegate'
  | 'multicastdelegate'
  | 'exception';

let nextTypeId = 1;

export class NamespaceSymbol {
  readonly kind = 'namespace';
  readonly namespaces = new Map<string, NamespaceSymbol>();
  /** Source and already loaded reference types, by name; one entry per arity. Ask `Compilation.typesIn`, which loads references. */
  readonly types = new Map<string, NamedType[]>();
  /** The references have types in it, or in a namespace of it. */
  isReferenced = false;
  constructor(
    readonly name: string,
    readonly parent: NamespaceSymbol | undefined,
  ) {}
  /** `Windows.Networking`; '' for the global namespace. */
  get fullName(): string {
    return this.parent?.parent ? `${this.parent.fullName}.${this.name}` : this.name;
  }
}

/** A class, struct, interface, enum or delegate: a definition, or a construction of one with type arguments. */
export class NamedType {
  readonly kind = 'named';
  readonly id = nextTypeId++;
  readonly definition: NamedType;
  /** Own type parameters (not those of containing types). Set for definitions, shared by constructions. */
  typeParameters: TypeParameter[] = [];
  /** Own type arguments: the parameters themselves on a definition. */
  typeArguments: readonly TypeSymbol[] = [];
  /** Element names of a tuple type `(int a, string)`; the type is then a construction of System.ValueTuple. */
  tupleNames?: readonly (string | undefined)[];
  /** The same type without tuple names anywhere; itself when there are none. Identity and overriding look at this. */
  erased: NamedType = this;
  /** On constructions: `members` are asked through `membersOf`, which substitutes. */
  readonly substitution?: Substitution;
  special?: SpecialName;
  accessibility: Accessibility = 'internal';
  isStatic = false;
  isAbstract = false;
  isSealed = false;
  isReadOnly = false;
  /** `ref struct`: lives on the stack only. */
  isRefStruct = false;
  isRecord = false;
  isPartial = false;
  isAnonymous = false;
  /** Declared by the user's program, not by the reference declarations or the library. */
  isSource = false;
  /** Declarations; several for a partial type. */
  locations: { readonly tree: SyntaxTree; readonly node: Node }[] = [];
  /** The parts that a build tool adds: they bring members, and nobody is shown them. */
  generatedParts: { readonly tree: SyntaxTree; readonly node: Node }[] = [];
  /** Declared members of a definition, in source order, with the synthesized ones (default constructor, backing fields) behind. */
  declaredMembers: MemberSymbol[] = [];
  /** Filled by the declaration phase of the compilation; ask `baseTypeOf`/`interfacesOf`, which do that on demand. */
  resolved?: { baseType: NamedType | undefined; interfaces: NamedType[] };
  /** A base class or interface of its list is unknown: it may have members that nobody sees. */
  hasUnknownBase = false;
  /** Of an enum. */
  enumUnderlying?: NamedType;
  /** Of a delegate. */
  delegateInvoke?: MethodSymbol;
  /** Interned constructions of this definition. */
  readonly constructions = new Map<string, NamedType>();
  arrays: ArrayType[] = [];
  pointer?: PointerType;

  constructor(
    readonly typeKind: 'class' | 'struct' | 'interface' | 'enum' | 'delegate',
    readonly name: string,
    readonly namespace: NamespaceSymbol,
    /** On a construction of a nested generic: the constructed container. */
    readonly containingType: NamedType | undefined,
    definition?: NamedType,
    substitution?: Substitution,
  ) {
    this.definition = definition ?? this;
    this.substitution = substitution;
  }

  get isValueType(): boolean {
    return this.typeKind === 'struct' || this.typeKind === 'enum';
  }
  get arity(): number {
    return this.typeParameters.length;
  }
  /** Reflection's name without arguments: `System.Collections.Generic.Dictionary`2+Enumerator`. */
  get metadataName(): string {
    const own = this.arity > 0 ? `${this.name}\`${this.arity}` : this.name;
    if (this.containingType) return `${this.containingType.definition.metadataName}+${own}`;
    return this.namespace.fullName ? `${this.namespace.fullName}.${own}` : own;
  }
}

/** `rank` 1 is a vector. */
export class ArrayType {
  readonly kind = 'array';
  readonly id = nextTypeId++;
  arrays: ArrayType[] = [];
  pointer?: PointerType;
  /** Use `arrayOf`, which interns. */
  constructor(
    readonly element: TypeSymbol,
    readonly rank: number,
  ) {}
}

export class TypeParameter {
  readonly kind = 'typeParameter';
  readonly id = nextTypeId++;
  arrays: ArrayType[] = [];
  pointer?: PointerType;
  variance: 'in' | 'out' | undefined;
  hasReferenceConstraint = false;
  hasValueConstraint = false;
  hasNewConstraint = false;
  /** Set by the declaration phase. */
  constraintTypes: TypeSymbol[] = [];
  constructor(
    readonly name: string,
    readonly ordinal: number,
    /** The generic type or method that declares it. */
    readonly owner: NamedType | MethodSymbol,
  ) {}
}

export class PointerType {
  readonly kind = 'pointer';
  readonly id = nextTypeId++;
  arrays: ArrayType[] = [];
  pointer?: PointerType;
  constructor(
    readonly element: TypeSymbol,
    /** `T&`, which only reflection knows: the type of a parameter that is passed by reference. */
    readonly isByReference = false,
  ) {}
}

/** `dynamic`; the type of `null` and of expressions without a type; and what could not be resolved (already reported, or unknown: rules stay silent). */
export class SpecialTypeSymbol {
  readonly kind: 'dynamic' | 'null' | 'error';
  readonly id = nextTypeId++;
  arrays: ArrayType[] = [];
  pointer?: PointerType;
  constructor(
    kind: 'dynamic' | 'null' | 'error',
    readonly name: string,
  ) {
    this.kind = kind;
  }
}

export type MemberSymbol = MethodSymbol | FieldSymbol | PropertySymbol | EventSymbol | NamedType;

export type MethodKind =
  | 'ordinary'
  | 'constructor'
  | 'staticConstructor'
  | 'destructor'
  | 'operator'
  | 'conversion'
  | 'propertyGet'
  | 'propertySet'
  | 'eventAdd'
  | 'eventRemove'
  | 'delegateInvoke'
  | 'lambda'
  | 'localFunction';

/** What methods, fields, properties and events have in common. */
export interface MemberFacts {
  readonly name: string;
  readonly containingType: NamedType;
  readonly accessibility: Accessibility;
  readonly isStatic: boolean;
  readonly isAbstract: boolean;
  readonly isVirtual: boolean;
  readonly isOverride: boolean;
  readonly isSealed: boolean;
  /** Bodiless and bound to native behaviour by `docId`. */
  readonly isExtern: boolean;
  /** `new` modifier or not, a member hides by name; nothing else follows from it. */
  readonly location?: SourceLocation;
}

export class MethodSymbol {
  readonly kind = 'method';
  readonly definition: MethodSymbol;
  name = '';
  accessibility: Accessibility = 'private';
  isStatic = false;
  isAbstract = false;
  isVirtual = false;
  isOverride = false;
  isSealed = false;
  isExtern = false;
  isAsync = false;
  /** Contains `yield`; known after its body is bound. */
  isIterator = false;
  isExtensionMethod = false;
  /** Of an extension block, called on the type; its first parameter only stands for that. */
  isStaticExtension = false;
  isReadOnly = false;
  returnRefKind: 'none' | 'ref' = 'none';
  /** What it returns is `ref readonly`. */
  returnsReadOnly = false;
  returnType!: TypeSymbol;
  parameters: ParameterSymbol[] = [];
  typeParameters: TypeParameter[] = [];
  typeArguments: readonly TypeSymbol[] = [];
  /** Interface method names it implements explicitly: `IDisposable.Dispose` has name `System.IDisposable.Dispose`. */
  explicitImplementation?: MethodSymbol;
  /** The property or event whose accessor it is. */
  associated?: PropertySymbol | EventSymbol;
  location?: SourceLocation;
  /** The declaration (method, accessor, operator, lambda …); absent when synthesized. */
  node?: Node;
  /** Of a partial method that is declared several times: all declarations, this one among them. */
  parts?: readonly MethodSymbol[];
  /** How a synthesized method gets its body. */
  synthesized?:
    | 'defaultConstructor'
    | 'autoGet'
    | 'autoSet'
    | 'eventAdd'
    | 'eventRemove'
    | 'anonymousConstructor'
    | 'primaryConstructor'
    | 'record'
    | 'beginInvoke'
    | 'endInvoke'
    /** Made at run time for an expression with dynamic operands. */
    | 'lateBound'
    /** An expression that a debugger evaluates. */
    | 'evaluation';
  /** On a construction: what its type arguments and its container's stand for. */
  readonly substitution?: Substitution;
  readonly constructions = new Map<string, MethodSymbol>();
  constructor(
    readonly methodKind: MethodKind,
    readonly containingType: NamedType,
    definition?: MethodSymbol,
    substitution?: Substitution,
  ) {
    this.definition = definition ?? this;
    this.substitution = substitution;
  }
  get returnsVoid(): boolean {
    return this.returnType.kind === 'named' && this.returnType.special === 'void';
  }
}

/** What makes the value of an optional parameter without a default. */
export interface AttributeDefault {
  readonly kind: 'decimal' | 'date' | 'unknown' | 'dispatch' | 'missing';
  readonly attribute: AttributeSyntax | undefined;
}

export class ParameterSymbol {
  readonly kind = 'parameter';
  /** Referenced by a lambda or local function inside the owner: lives in a cell. */
  captured = false;
  isParams = false;
  isThis = false;
  /** Present: optional. `undefined` inside the object: `default(T)`. */
  defaultValue?: { readonly value: ConstantValue | undefined };
  /** `[Optional]` without a default: where the value comes from that it has instead of `default(T)`. */
  attributeDefault?: AttributeDefault | undefined;
  /** `[CallerMemberName]` and its like. */
  callerInfo?: 'member' | 'file' | 'line' | { readonly textOf: string };
  /** `[InterpolatedStringHandlerArgument]`: the parameters whose values the handler is made with; '' is what the call is made on. */
  handlerArguments?: readonly string[];
  /** Marked with the attribute: receives the token given to GetAsyncEnumerator. */
  isEnumeratorCancellation = false;
  /** Of a partial member: the name in its other part, which is the one that callers know. */
  announcedAs?: string;
  defaultSyntax?: Expression;
  location?: SourceLocation;
  constructor(
    readonly name: string,
    public type: TypeSymbol,
    readonly ordinal: number,
    readonly refKind: RefKind,
  ) {}
}

export class FieldSymbol {
  readonly kind = 'field';
  readonly definition: FieldSymbol;
  accessibility: Accessibility = 'private';
  isStatic = false;
  isReadOnly = false;
  isConst = false;
  isVolatile = false;
  readonly isAbstract = false;
  readonly isVirtual = false;
  readonly isOverride = false;
  readonly isSealed = false;
  readonly isExtern = false;
  type!: TypeSymbol;
  /** Constants and enum members; ask `Compilation.constantOf`, which evaluates on demand. */
  constant?: ConstantValue;
  constantState: 'none' | 'evaluating' | 'done' = 'none';
  /** Behind an auto property or a field-like event. */
  backingFor?: PropertySymbol | EventSymbol;
  location?: SourceLocation;
  /** The variable declarator or enum member. */
  node?: Node;
  constructor(
    readonly name: string,
    readonly containingType: NamedType,
    definition?: FieldSymbol,
  ) {
    this.definition = definition ?? this;
  }
}

/** A property, or an indexer when it has parameters (its name is then `Item`). */
export class PropertySymbol {
  readonly kind = 'property';
  readonly definition: PropertySymbol;
  accessibility: Accessibility = 'private';
  isStatic = false;
  isAbstract = false;
  isVirtual = false;
  isOverride = false;
  isSealed = false;
  isExtern = false;
  isIndexer = false;
  returnsRef = false;
  returnsReadOnly = false;
  type!: TypeSymbol;
  parameters: ParameterSymbol[] = [];
  getter?: MethodSymbol;
  setter?: MethodSymbol;
  explicitImplementation?: PropertySymbol;
  backingField?: FieldSymbol;
  location?: SourceLocation;
  node?: Node;
  constructor(
    readonly name: string,
    readonly containingType: NamedType,
    definition?: PropertySymbol,
  ) {
    this.definition = definition ?? this;
  }
}

export class EventSymbol {
  readonly kind = 'event';
  readonly definition: EventSymbol;
  accessibility: Accessibility = 'private';
  isStatic = false;
  isAbstract = false;
  isVirtual = false;
  isOverride = false;
  isSealed = false;
  isExtern = false;
  type!: TypeSymbol;
  adder!: MethodSymbol;
  remover!: MethodSymbol;
  /** Field-like events: reading or invoking the event inside its class reads this. */
  backingField?: FieldSymbol;
  explicitImplementation?: EventSymbol;
  location?: SourceLocation;
  /** The declaration of a field-like event, with its modifiers; `node` is one of its variables. */
  declaredIn?: Node;
  node?: Node;
  constructor(
    readonly name: string,
    readonly containingType: NamedType,
    definition?: EventSymbol,
  ) {
    this.definition = definition ?? this;
  }
}

export class LocalSymbol {
  readonly kind = 'local';
  /** Referenced by a lambda or local function other than the one that declares it: lives in a cell, made when its scope is entered. */
  captured = false;
  isConst = false;
  constant?: ConstantValue;
  /** `ref` locals hold a reference. */
  refKind: 'none' | 'ref' = 'none';
  /** Refers to something that cannot be changed through it. */
  isReadOnlyRef = false;
  isReadOnly = false;
  /** Made by the binder: the debugger does not show it. */
  readonly isTemporary: boolean;
  constructor(
    readonly name: string,
    public type: TypeSymbol,
    readonly location?: SourceLocation,
  ) {
    this.isTemporary = name.startsWith('$');
  }
}

export class LabelSymbol {
  readonly kind = 'label';
  constructor(readonly name: string) {}
}

/** Type parameters of a definition and what stands for each in a construction. */
export type Substitution = ReadonlyMap<TypeParameter, TypeSymbol>;
