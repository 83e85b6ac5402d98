// A C# program as a whole: its sources and the reference declarations, with types, members, bases and bodies made on demand.

import { areCurrent, isRecording, noteRead, type Read, type Reads, recordReads, withoutReads } from '../../base/reads';
import type { LanguageVersion } from '../checks/languageVersion';
import {
  type ConstantValue,
  type FieldSymbol,
  type MemberSymbol,
  type MethodSymbol,
  NamedType,
  NamespaceSymbol,
  type SpecialName,
  type TypeSymbol,
} from '../symbols/symbols';
import {
  arrayOf,
  construct,
  displayType,
  identicalTypes,
  memberIn,
  sameType,
  substitute as substituteIn,
  substituteNamed,
} from '../symbols/types';
import type { CompilationUnit, Member, SyntaxTree } from '../syntax/nodes';
import { type BindResult, bindBody, bindTypeInitializer } from './bodies';
import type { BindDiagnostic, BoundBody } from './bound';
import { carryOver, carryScopesOver, editsSince, forgetFindings, movedDiagnostics, type TreeChange } from './carryOver';
import { evaluateConstant, reportCircle } from './declarations/constantFields';
import { declareMembers, placeRecordMembers } from './declarations/declareMembers';
import { type DeclarationSpace, declareGenerated, declareTypes, resolveBases } from './declarations/declareTypes';
import { MembersByName } from './declarations/membersByName';
import { topLevelMain } from './declarations/topLevelStatements';
import { type Exchanged, exchangeMembers, initializersMention, methodMentions } from './memberEdits';
import { parseReference, ReferenceIndex, type ReferenceSources } from './references';

export interface CompilationOptions {
  readonly sources: readonly SyntaxTree[];
  /** What build tools add to partial classes of the sources. */
  readonly generated?: readonly SyntaxTree[];
  readonly references: ReferenceSources;
  /** Arithmetic is checked unless said otherwise (`--checked`). */
  readonly checked?: boolean;
  /** The class whose Main is the entry point, by its metadata name or as C# writes it: `N.Outer.Inner`. */
  readonly mainType?: string;
  /** What is newer is refused. Absent: nothing is, but structs in constructors are as strict as before C# 11. */
  readonly languageVersion?: LanguageVersion;
  /**
   * Structs of the references have only their public fields, as in what UWP projects are compiled against: where there are
   * none, as in TimeSpan and Point, a variable has nothing to be assigned.
   */
  readonly bareStructs?: boolean;
}

const specials: Record<string, SpecialName> = {
  Void: 'void',
  Object: 'object',
  String: 'string',
  Boolean: 'bool',
  Char: 'char',
  SByte: 'sbyte',
  Byte: 'byte',
  Int16: 'short',
  UInt16: 'ushort',
  Int32: 'int',
  UInt32: 'uint',
  Int64: 'long',
  UInt64: 'ulong',
  Single: 'float',
  Double: 'double',
  Decimal: 'decimal',
  ValueType: 'valuetype',
  Enum: 'enum',
  Array: 'array',
  Delegate: 'delegate',
  MulticastDelegate: 'multicastdelegate',
  Exception: 'exception',
};
const specialMetadataNames = new Map(Object.entries(specials).map(([name, special]) => [special, name]));

export class Compilation {
  readonly global = new NamespaceSymbol('', undefined);
  /** All types of the sources, nested ones too, in order of declaration. */
  readonly sourceTypes: NamedType[] = [];
  /** Some class of the sources has one: only then are they looked through for every name that a type lacks. */
  hasExtensionBlocks = false;
  readonly checked: boolean;
  /** Problems of declarations; those of bodies come with each body. */
  readonly declarationDiagnostics: BindDiagnostic[] = [];
  /** Scope of each source or reference file and namespace declaration; filled by declareTypes. */
  readonly space: DeclarationSpace = { contexts: new Map(), globalUsings: [] };
  private readonly references: ReferenceIndex;
  /** Symbols are those of this program and of the next ones, until declarations change. Read by whoever looks at any. */
  readonly life: Life = { isCurrent: true, latest: this };
  private readonly bodies = new Map<MethodSymbol, Bound>();
  private readonly initializers = new Map<NamedType, Bound>();
  /** The version of each source that the symbols belong to; the same for all states of the program. */
  private readonly roots: Map<SyntaxTree, CompilationUnit>;
  /** Sources with code that is told the number of its line (`[CallerLineNumber]`). */
  readonly lineTellers = new Set<SyntaxTree>();
  /** What C# adds to records, as syntax, and the part that it belongs to. */
  readonly recordMembers = new Map<NamedType, { readonly members: readonly Member[]; readonly part: number }>();
  private readonly specialTypes = new Map<SpecialName, NamedType>();
  private readonly membersDeclared = new Set<NamedType>();
  private readonly someMembers = new Map<NamedType, MembersByName>();
  private readonly byName = new Map<NamedType, Map<string, MemberSymbol[]>>();
  /** What has been looked at of the members of the sources: all of a type, or those of one name. */
  private readonly memberReads = new Map<NamedType, Map<string | undefined, MembersRead>>();
  /** The names in constants that have been evaluated. */
  readonly constantNames = new Set<string>();
  private anonymousCount = 0;

  constructor(readonly options: CompilationOptions) {
    this.checked = options.checked ?? false;
    this.roots = new Map(options.sources.map(tree => [tree, tree.root]));
    this.references = new ReferenceIndex(options.references, this.global);
    for (const tree of options.sources) declareTypes(this, tree, true);
    for (const tree of options.generated ?? []) declareGenerated(this, tree);
  }

  /** False once one of its files has moved on: then it must not be asked any more. */
  get isUpToDate(): boolean {
    return this.life.latest === this && this.options.sources.every(tree => this.roots.get(tree) === tree.root);
  }

  /**
   * The program after edits of code inside of bodies, of comments, and of members of classes: all code that these do not
   * concern stays bound. Undefined when more than that has changed. Symbols are carried over, so that from then on this
   * compilation must not be asked any more.
   */
  afterEdits(): Compilation | undefined {
    const changes: TreeChange[] = [];
    for (const tree of this.options.sources) {
      const root = this.roots.get(tree);
      if (root === tree.root) continue;
      const edits = root && editsSince(tree, root);
      if (!edits) return undefined;
      changes.push({ tree, edits });
    }
    for (const change of changes) if (!this.carryOver(change)) return undefined;
    const after: Compilation = Object.assign(Object.create(Compilation.prototype), this, {
      declarationDiagnostics: movedDiagnostics(this.declarationDiagnostics, changes),
    });
    if (!changes.every(change => after.exchangeMembers(change))) return undefined;
    for (const { tree } of changes) this.roots.set(tree, tree.root);
    this.life.latest = after;
    return after;
  }

  /** False when the members that are others now may concern more than code. */
  private exchangeMembers({ edits }: TreeChange): boolean {
    for (const change of edits.flatMap(({ members = [] }) => members)) {
      const type = this.sourceTypes.find(each => each.locations.some(({ node }) => node === change.type));
      // Nobody has asked for its members.
      if (type && !this.membersDeclared.has(type)) continue;
      const exchanged = type && exchangeMembers(this, type, change);
      if (!exchanged || [...exchanged.names].some(name => this.isInDeclarations(name))) return false;
      this.forgetMembers(exchanged);
    }
    return true;
  }

  /** Does a constant depend on what the name means, or what has been said about a declaration? */
  private isInDeclarations(name: string): boolean {
    const isTold = this.declarationDiagnostics.some(({ message }) => message.includes(`'${name}'`));
    return isTold || this.constantNames.has(name);
  }

  private forgetMembers({ type, names, initializes, extendsOthers }: Exchanged): void {
    this.byName.delete(type);
    const reads = this.memberReads.get(type) ?? new Map<string | undefined, MembersRead>();
    for (const name of [undefined, ...names]) {
      const read = reads.get(name);
      if (read) read.isCurrent = false;
      reads.delete(name);
    }
    // Code that has the word may mean something else by it.
    const hasLookedForIt = (code: Bound) => extendsOthers || !areCurrent(code.reads);
    for (const [method, code] of this.bodies) {
      const isOwn = initializes && method.methodKind === 'constructor' && method.containingType === type;
      if (!isOwn && !(methodMentions(method, names) && hasLookedForIt(code))) continue;
      forget(this.bodies, method);
      forgetFindings(method);
    }
    for (const [each, code] of this.initializers) {
      const isOwn = initializes && each === type;
      if (isOwn || (initializersMention(each, names) && hasLookedForIt(code))) forget(this.initializers, each);
    }
  }

  private carryOver(change: TreeChange): boolean {
    const { tree, edits } = change;
    const types = this.sourceTypes.filter(type => type.locations.some(location => location.tree === tree));
    for (const edit of edits) {
      for (const type of types) {
        const forgotten = carryOver(type, edit);
        if (!forgotten) return false;
        for (const method of forgotten.methods) forget(this.bodies, method);
        if (forgotten.initializer) forget(this.initializers, type);
      }
      carryScopesOver(this.space, edit);
    }
    for (const type of types) {
      placeRecordMembers(this, type);
      const methods = type.declaredMembers.flatMap(accessorsOf);
      if (this.lineTellers.has(tree)) {
        forget(this.initializers, type);
        for (const method of methods) forget(this.bodies, method);
      }
      for (const result of [this.initializers.get(type), ...methods.map(method => this.bodies.get(method))])
        if (result) result.diagnostics = movedDiagnostics(result.diagnostics, [change]);
    }
    return true;
  }

  // ---- types ------------------------------------------------------------------------------------------------------

  /** Types of that name, any arity, directly in a namespace; loads the reference files that declare them. */
  typesIn(namespace: NamespaceSymbol, name: string): readonly NamedType[] {
    for (const path of this.references.take(namespace, name))
      declareTypes(this, parseReference(path, this.options.references), false);
    return namespace.types.get(name) ?? [];
  }

  /** Has anything declared a type of that name, wherever and with however many type parameters? Nested types of references apart. */
  hasTypeNamed(name: string): boolean {
    this.sourceNames ??= new Set(this.sourceTypes.map(type => type.name));
    return this.sourceNames.has(name) || this.references.hasType(name);
  }
  private sourceNames: ReadonlySet<string> | undefined;

  /** The static classes of a namespace that may declare extension methods of that name. */
  extensionClassesIn(namespace: NamespaceSymbol, method: string): readonly NamedType[] {
    const known = this.extensionClasses.get(namespace) ?? new Map<string, readonly NamedType[]>();
    this.extensionClasses.set(namespace, known);
    const found = known.get(method) ?? this.findExtensionClasses(namespace, method);
    known.set(method, found);
    return found;
  }
  private readonly extensionClasses = new Map<NamespaceSymbol, Map<string, readonly NamedType[]>>();

  private findExtensionClasses(namespace: NamespaceSymbol, method: string): readonly NamedType[] {
    const declaring = this.references.extensionTypes(namespace, method);
    for (const name of declaring) this.typesIn(namespace, name);
    return [...namespace.types.values()]
      .flat()
      .filter(type => type.isStatic && type.arity === 0 && (type.isSource || declaring.includes(type.name)));
  }

  /** `System.Collections.Generic.List`1`; nested types with `+`. One of the sources hides the one of the references. */
  typeByMetadataName(metadataName: string): NamedType | undefined {
    return this.outermostNamed(metadataName, types => types[0]);
  }

  /** What the library and the engine mean by the name, whatever the sources declare. */
  libraryType(metadataName: string): NamedType | undefined {
    return this.outermostNamed(metadataName, types => types.find(type => !type.isSource) ?? types[0]);
  }

  private outermostNamed(
    metadataName: string,
    choose: (types: readonly NamedType[]) => NamedType | undefined,
  ): NamedType | undefined {
    const [outermost = '', ...nested] = metadataName.split('+');
    const dot = outermost.lastIndexOf('.');
    const namespace = this.namespaceByName(outermost.slice(0, Math.max(dot, 0)));
    if (!namespace) return undefined;
    const [name = '', arity = '0'] = outermost.slice(dot + 1).split('`');
    let found = choose(this.typesIn(namespace, name).filter(type => type.arity === Number(arity)));
    for (const part of nested) {
      const [inner = '', innerArity = '0'] = part.split('`');
      found = found?.declaredMembers.find(
        (member): member is NamedType =>
          member.kind === 'named' && member.name === inner && member.arity === Number(innerArity),
      );
    }
    return found;
  }

  namespaceByName(fullName: string): NamespaceSymbol | undefined {
    let namespace: NamespaceSymbol | undefined = this.global;
    if (fullName !== '') for (const part of fullName.split('.')) namespace = namespace?.namespaces.get(part);
    return namespace;
  }

  /** A type the language itself needs. When the declarations lack it, an empty stand-in and a diagnostic. */
  special(name: SpecialName): NamedType {
    const known = this.specialTypes.get(name);
    if (known) return known;
    const metadata = name === 'nullable' ? 'System.Nullable`1' : `System.${specialMetadataNames.get(name)}`;
    const found = this.libraryType(metadata) ?? this.missingType(metadata, name);
    this.specialTypes.set(name, found);
    return found;
  }

  private missingType(metadataName: string, special: SpecialName): NamedType {
    const made = new NamedType('class', metadataName, this.global, undefined);
    made.special = special;
    made.resolved = { baseType: undefined, interfaces: [] };
    return made;
  }

  /** A construction of a well-known generic type, for example Task<int>. */
  constructed(metadataName: string, ...typeArguments: TypeSymbol[]): NamedType | undefined {
    const definition = this.typeByMetadataName(metadataName);
    return definition && construct(definition, typeArguments);
  }

  nullableOf(type: TypeSymbol): NamedType {
    return construct(this.special('nullable'), [type]);
  }

  /** Marks a freshly declared type that the language treats specially: that of the references, where they have one. */
  markSpecial(type: NamedType) {
    if (type.isSource && this.references.hasType(type.name)) return;
    if (type.containingType || type.namespace.fullName !== 'System') return;
    if (type.arity === 0) type.special = specials[type.name];
    else if (type.arity === 1 && type.name === 'Nullable') type.special = 'nullable';
  }

  construct(definition: NamedType, typeArguments: readonly TypeSymbol[]): NamedType {
    return construct(definition, typeArguments);
  }

  /** A nested generic type inside its (constructed) container. */
  constructNested(nested: NamedType, typeArguments: readonly TypeSymbol[]): NamedType {
    return construct(nested.definition, typeArguments, nested.containingType);
  }

  arrayOf = arrayOf;

  /** Anonymous types with the same member names in the same order are one type. */
  anonymousType(names: readonly string[], make: () => NamedType): NamedType {
    const key = names.join(',');
    let type = this.anonymousTypes.get(key);
    if (!type) {
      type = make();
      this.anonymousTypes.set(key, type);
      this.membersDeclared.add(type);
    }
    return type;
  }
  private readonly anonymousTypes = new Map<string, NamedType>();

  nextAnonymousName(): string {
    return `<>f__AnonymousType${this.anonymousCount++}`;
  }

  // ---- bases and members --------------------------------------------------------------------------------------------

  baseTypeOf(type: NamedType): NamedType | undefined {
    return this.basesOf(type).baseType;
  }
  /** The interfaces named in the declaration, not those they inherit. */
  interfacesOf(type: NamedType): readonly NamedType[] {
    return this.basesOf(type).interfaces;
  }

  private basesOf(type: NamedType): { baseType: NamedType | undefined; interfaces: NamedType[] } {
    if (type.resolved) return type.resolved;
    if (type.definition === type) return resolveBases(this, type);
    const { baseType, interfaces } = this.basesOf(type.definition);
    type.resolved = {
      baseType: baseType && substituteNamed(baseType, type.substitution),
      interfaces: interfaces.map(entry => substituteNamed(entry, type.substitution)),
    };
    return type.resolved;
  }

  /** Every interface of the type, inherited ones too, each once. */
  allInterfacesOf(type: TypeSymbol): readonly NamedType[] {
    if (type.kind === 'array') return this.arrayInterfaces(type.element, type.rank);
    if (type.kind === 'typeParameter')
      return type.constraintTypes.flatMap(constraint => [...this.selfAndInterfaces(constraint)]);
    if (type.kind !== 'named') return [];
    const known = this.interfaceCache.get(type);
    if (known) return known;
    const found = new Set<NamedType>();
    const add = (entry: NamedType) => {
      if (found.has(entry)) return;
      found.add(entry);
      for (const inner of this.interfacesOf(entry)) add(inner);
    };
    for (let current: NamedType | undefined = type; current; current = this.baseTypeOf(current)) {
      // Who implements an interface again may have other names for the parts of its tuples.
      const nearer = [...found];
      for (const entry of this.interfacesOf(current)) if (!nearer.some(each => sameType(each, entry))) add(entry);
    }
    const all = [...found];
    this.interfaceCache.set(type, all);
    return all;
  }
  private readonly interfaceCache = new Map<NamedType, NamedType[]>();

  /** It, a base class or an interface of it derives from something unknown. */
  hasUnknownBase(type: NamedType): boolean {
    const all = [...this.allInterfacesOf(type)];
    for (let current: NamedType | undefined = type; current; current = this.baseTypeOf(current)) all.push(current);
    return all.some(each => each.definition.hasUnknownBase);
  }

  /** Nobody can say what it converts to. */
  mayBeAnything(type: TypeSymbol): boolean {
    return type.kind === 'named' && this.hasUnknownBase(type);
  }

  private selfAndInterfaces(type: TypeSymbol): readonly NamedType[] {
    const inherited = this.allInterfacesOf(type);
    return type.kind === 'named' && type.typeKind === 'interface' ? [type, ...inherited] : inherited;
  }

  private arrayInterfaces(element: TypeSymbol, rank: number): NamedType[] {
    const generic = rank === 1 ? ['IList`1', 'IReadOnlyList`1'] : [];
    const found = generic.flatMap(name => this.constructed(`System.Collections.Generic.${name}`, element) ?? []);
    const own = [...found, ...this.interfacesOf(this.special('array'))];
    return [...new Set(own.flatMap(entry => [entry, ...this.allInterfacesOf(entry)]))];
  }

  /** Declared members with type arguments filled in; nested types included, inherited ones not. */
  membersOf(type: NamedType): readonly MemberSymbol[] {
    this.noteMembers(type.definition);
    return this.declared(type.definition).map(member => memberIn(type, member));
  }

  /** Declared members of that name. */
  membersNamed(type: NamedType, name: string): readonly MemberSymbol[] {
    const definition = type.definition;
    this.noteMembers(definition, name);
    let index = this.byName.get(definition);
    if (!index) {
      const one = this.membersByName(definition)?.named(name);
      if (one) return definition === type ? one : one.map(member => memberIn(type, member));
      index = new Map();
      for (const member of this.declared(definition)) {
        const list = index.get(member.name);
        if (list) list.push(member);
        else index.set(member.name, [member]);
      }
      this.byName.set(definition, index);
    }
    const found = index.get(name) ?? [];
    return definition === type ? found : found.map(member => memberIn(type, member));
  }

  /** As long as not all members have been asked for. */
  private membersByName(definition: NamedType): MembersByName | undefined {
    if (definition.isSource || this.membersDeclared.has(definition)) return undefined;
    const known = this.someMembers.get(definition) ?? MembersByName.of(this, definition);
    if (known) this.someMembers.set(definition, known);
    return known;
  }

  /** Those of one name, or all. */
  private noteMembers(definition: NamedType, name?: string): void {
    if (!definition.isSource || !isRecording()) return;
    const reads = this.memberReads.get(definition) ?? new Map<string | undefined, MembersRead>();
    this.memberReads.set(definition, reads);
    const read = reads.get(name) ?? { isCurrent: true };
    reads.set(name, read);
    noteRead(read);
  }

  private declared(definition: NamedType): readonly MemberSymbol[] {
    if (!this.membersDeclared.has(definition)) {
      this.membersDeclared.add(definition);
      declareMembers(this, definition, this.someMembers.get(definition)?.declared);
      this.someMembers.delete(definition);
    }
    return definition.declaredMembers;
  }

  constantOf(field: FieldSymbol): ConstantValue | undefined {
    const definition = field.definition;
    if (definition.constantState === 'none') evaluateConstant(this, definition);
    else if (definition.constantState === 'evaluating') reportCircle(this, definition);
    return definition.constant;
  }

  // ---- relations ----------------------------------------------------------------------------------------------------

  /** `type` is `base` or derives from it (classes only). */
  derivesFrom(type: NamedType, base: NamedType): boolean {
    for (let current: NamedType | undefined = type; current; current = this.baseTypeOf(current)) {
      if (identicalTypes(current, base)) return true;
    }
    return false;
  }

  /** The method of a base class that an `override` replaces; undefined when there is none. */
  overriddenMethodOf(method: MethodSymbol): MethodSymbol | undefined {
    if (!method.isOverride) return undefined;
    const { definition } = method;
    if (method !== definition && method.containingType !== definition.containingType) {
      // Type arguments may make others fit: what counts is what the declaration says.
      const overridden = this.overriddenMethodOf(definition);
      return (
        overridden &&
        memberIn(substituteNamed(overridden.containingType, method.containingType.substitution), overridden.definition)
      );
    }
    for (let base = this.baseTypeOf(method.containingType); base; base = this.baseTypeOf(base)) {
      const found = this.accessorsAndMethods(base, method).find(
        candidate =>
          (candidate.isVirtual || candidate.isAbstract || candidate.isOverride) &&
          sameSignature(candidate, method) &&
          sameRefKinds(candidate, method),
      );
      if (found) return found;
    }
    return undefined;
  }

  private accessorsAndMethods(type: NamedType, like: MethodSymbol): MethodSymbol[] {
    const owner = like.associated;
    if (!owner)
      return this.membersNamed(type, like.name).filter((member): member is MethodSymbol => member.kind === 'method');
    return this.membersNamed(type, owner.name)
      .flatMap(member => accessorsOf(member))
      .filter(accessor => accessor.methodKind === like.methodKind);
  }

  /** The method that runs when `interfaceMethod` is called on an object of class or struct `type`; an interface method with a body may be its own. */
  implementationOf(type: NamedType, interfaceMethod: MethodSymbol): MethodSymbol | undefined {
    for (let current: NamedType | undefined = type; current; current = this.baseTypeOf(current)) {
      const explicit = this.explicitImplementationIn(current, interfaceMethod);
      if (explicit) return explicit;
      // A class that does not name the interface again keeps what its base class does for it.
      const named = this.namedInterface(current, interfaceMethod.containingType);
      const found = named && this.implementationFrom(current.definition, memberIn(named, interfaceMethod.definition));
      if (found) return memberIn(substituteNamed(found.containingType, current.substitution), found.definition);
    }
    return (
      this.nearestBody(type, interfaceMethod) ?? (interfaceMethod.definition.isAbstract ? undefined : interfaceMethod)
    );
  }

  /** What an interface that derives from the method's says instead: that of the most derived one. */
  private nearestBody(type: NamedType, interfaceMethod: MethodSymbol): MethodSymbol | undefined {
    const bodies = this.allInterfacesOf(type).flatMap(contract => {
      const found = this.explicitImplementationIn(contract, interfaceMethod);
      return found ? [{ contract, found }] : [];
    });
    const nearest = bodies.find(({ contract }) =>
      bodies.every(other => other.contract === contract || this.allInterfacesOf(contract).includes(other.contract)),
    );
    return (nearest ?? bodies[0])?.found;
  }

  /** What a class as it is declared does for an interface that it names: type arguments that make other methods fit change nothing. */
  private implementationFrom(definition: NamedType, interfaceMethod: MethodSymbol): MethodSymbol | undefined {
    for (let owner: NamedType | undefined = definition; owner; owner = this.baseTypeOf(owner)) {
      const found =
        this.explicitImplementationIn(owner, interfaceMethod) ?? this.implicitImplementationIn(owner, interfaceMethod);
      if (found) return found;
    }
    return undefined;
  }

  /** `wanted` in terms of the type's definition: in the base list of its declaration, or inherited by an interface there. */
  private namedInterface(type: NamedType, wanted: NamedType): NamedType | undefined {
    return this.interfacesOf(type.definition)
      .flatMap(entry => [entry, ...this.allInterfacesOf(entry)])
      .find(entry => identicalTypes(substituteNamed(entry, type.substitution), wanted));
  }

  private implicitImplementationIn(type: NamedType, interfaceMethod: MethodSymbol): MethodSymbol | undefined {
    return this.accessorsAndMethods(type, interfaceMethod).find(
      candidate =>
        !candidate.isStatic &&
        candidate.accessibility === 'public' &&
        !candidate.explicitImplementation &&
        sameSignature(candidate, interfaceMethod) &&
        sameRefKinds(candidate, interfaceMethod) &&
        identicalTypes(candidate.returnType, resultIn(interfaceMethod, candidate)),
    );
  }

  private explicitImplementationIn(type: NamedType, interfaceMethod: MethodSymbol): MethodSymbol | undefined {
    for (const member of this.membersOf(type)) {
      for (const accessor of accessorsOf(member)) {
        const target = accessor.definition.explicitImplementation;
        if (!target || target.definition !== interfaceMethod.definition) continue;
        const there = substituteNamed(target.containingType, type.substitution);
        if (identicalTypes(there, interfaceMethod.containingType)) return accessor;
      }
    }
    return undefined;
  }

  // ---- bodies -------------------------------------------------------------------------------------------------------

  /** The bound body of a method definition; undefined for extern and abstract ones. For a static constructor use typeInitializerOf. */
  bodyOf(method: MethodSymbol): BoundBody | undefined {
    return this.bound(method.definition).body;
  }
  private bound(method: MethodSymbol) {
    let entry = this.bodies.get(method);
    if (!entry) {
      this.declared(method.containingType.definition);
      entry = newlyBound(() => bindBody(this, method));
      this.bodies.set(method, entry);
    }
    noteRead(entry);
    return entry;
  }

  /** Static field initializers in textual order followed by the static constructor; undefined when there are neither. */
  typeInitializerOf(type: NamedType): BoundBody | undefined {
    return this.initializer(type.definition).body;
  }
  private initializer(type: NamedType) {
    let entry = this.initializers.get(type);
    if (!entry) {
      entry = newlyBound(() => bindTypeInitializer(this, type));
      this.initializers.set(type, entry);
    }
    noteRead(entry);
    return entry;
  }

  /** What was found wrong while the body of that method was bound. */
  problemsOf(method: MethodSymbol): readonly BindDiagnostic[] {
    return this.bound(method.definition).diagnostics;
  }
  /** What was found wrong while typeInitializerOf was bound. */
  initializerProblemsOf(type: NamedType): readonly BindDiagnostic[] {
    return this.initializer(type.definition).diagnostics;
  }

  /** The static Main of the program; with several, that of `mainType`, or the first. */
  entryPoint(): MethodSymbol | undefined {
    return this.entryPoints()[0];
  }

  /** All that could be it. */
  entryPoints(): MethodSymbol[] {
    const { mainType } = this.options;
    const candidates = this.sourceTypes
      .filter(({ metadataName }) => !mainType || [metadataName, metadataName.replaceAll('+', '.')].includes(mainType))
      .flatMap(type => [...this.membersNamed(type, topLevelMain), ...this.membersNamed(type, 'Main')])
      .filter(
        (member): member is MethodSymbol =>
          member.kind === 'method' && member.isStatic && member.typeParameters.length === 0 && !isInGeneric(member),
      );
    return candidates.filter(method => method.parameters.length <= 1);
  }

  display = displayType;
}

function isInGeneric({ containingType }: MethodSymbol): boolean {
  for (let type: NamedType | undefined = containingType; type; type = type.containingType)
    if (type.arity > 0) return true;
  return false;
}

/** A sequence of programs with the same symbols. */
interface Life {
  isCurrent: boolean;
  latest: Compilation;
}

/** Members of a type; current until one of them is edited. */
interface MembersRead extends Read {
  isCurrent: boolean;
}

/** Code that has been bound; current until it is edited, or a member that it speaks of. */
interface Bound {
  readonly body: BoundBody | undefined;
  diagnostics: readonly BindDiagnostic[];
  /** The members of the sources that have been looked for, extension methods apart. */
  readonly reads: Reads;
  isCurrent: boolean;
}

function newlyBound(bind: () => BindResult): Bound {
  const { value, reads } = withoutReads(() => recordReads(bind));
  return { ...value, reads, isCurrent: true };
}

function forget<Key>(bound: Map<Key, Bound>, key: Key): void {
  const entry = bound.get(key);
  if (entry) entry.isCurrent = false;
  bound.delete(key);
}

/** The methods behind a member: itself, or its accessors. */
export function accessorsOf(member: MemberSymbol): MethodSymbol[] {
  switch (member.kind) {
    case 'method':
      return [member];
    case 'property':
      return [member.getter, member.setter].filter(accessor => accessor !== undefined);
    case 'event':
      return [member.adder, member.remover];
    default:
      return [];
  }
}

/** Same parameter types and reference kinds, type parameters of generic methods compared by position. */
export function sameSignature(a: MethodSymbol, b: MethodSymbol): boolean {
  if (a.parameters.length !== b.parameters.length || a.typeParameters.length !== b.typeParameters.length) return false;
  const rename = new Map(b.typeParameters.map((parameter, i) => [parameter, a.typeParameters[i] as TypeSymbol]));
  return a.parameters.every((parameter, i) => {
    const other = b.parameters[i];
    if (!other || (parameter.refKind === 'none') !== (other.refKind === 'none')) return false;
    return identicalTypes(parameter.type, b.typeParameters.length > 0 ? substituteIn(other.type, rename) : other.type);
  });
}

/** `ref` and `out` are one to overloading; whoever stands for a method has to say what that says. */
export function sameRefKinds(a: MethodSymbol, b: MethodSymbol): boolean {
  return a.parameters.every((parameter, i) => parameter.refKind === b.parameters[i]?.refKind);
}

/** What `from` returns, in the type parameters of `to`. */
export function resultIn(from: MethodSymbol, to: MethodSymbol): TypeSymbol {
  return substituteIn(
    from.returnType,
    new Map(from.typeParameters.map((parameter, i) => [parameter, to.typeParameters[i] as TypeSymbol])),
  );
}
