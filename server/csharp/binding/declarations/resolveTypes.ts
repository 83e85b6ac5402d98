// From type syntax to types: name lookup through type parameters, containing types, namespaces, aliases and usings.

import {
  type MemberSymbol,
  type NamedType,
  NamespaceSymbol,
  type SpecialName,
  type TypeParameter,
  type TypeSymbol,
} from '../../symbols/symbols';
import {
  arrayOf,
  construct,
  displayType,
  dynamicType,
  errorType,
  isError,
  isReferenceType,
  pointerTo,
} from '../../symbols/types';
import type {
  ClassLikeDeclaration,
  Member,
  NameSyntax,
  PredefinedTypeKeyword,
  SimpleName,
  TypeSyntax,
} from '../../syntax/nodes';
import type { Compilation } from '../compilation';
import { type NamespaceContext, type ResolvedUsings, report } from './declareTypes';
import { refuseElement, refuseTupleNames, refuseVoid } from './refusedTypes';

export interface TypeScope {
  readonly context: NamespaceContext;
  /** Innermost type around the name (a definition). */
  readonly type: NamedType | undefined;
  /** Type parameters of methods and of a type being declared, innermost last. */
  readonly parameters: readonly (readonly TypeParameter[])[];
  /** Receives problems instead of the compilation (bodies, speculative binding). */
  readonly report?: (code: string, message: string, at: { readonly start: number; readonly end: number }) => void;
}

/** Resolves a type; what cannot be found is reported and becomes the error type. */
export function resolveType(compilation: Compilation, scope: TypeScope, syntax: TypeSyntax): TypeSymbol {
  switch (syntax.kind) {
    case 'PredefinedType':
      return compilation.special(syntax.keyword as SpecialName & PredefinedTypeKeyword);
    case 'ArrayType': {
      const element = resolveType(compilation, scope, syntax.element);
      refuseElement(compilation, scope, element, syntax.element);
      return arrayOf(element, syntax.rank);
    }
    case 'NullableType': {
      const element = resolveType(compilation, scope, syntax.element);
      // `string?` is an annotation; `T?` on an unconstrained parameter too.
      const plain =
        isError(element) ||
        isReferenceType(element) ||
        (element.kind === 'typeParameter' && !element.hasValueConstraint);
      return plain ? element : compilation.nullableOf(element);
    }
    case 'PointerType':
      return pointerTo(resolveType(compilation, scope, syntax.element));
    case 'RefType': {
      const element = resolveType(compilation, scope, syntax.element);
      refuseVoid(compilation, scope, element, syntax.element);
      return element;
    }
    case 'TupleType':
      refuseTupleNames(compilation, scope, syntax);
      return tupleOf(
        compilation,
        syntax.elements.map(element => resolveType(compilation, scope, element.type)),
        syntax.elements.map(element => element.name?.name),
      );
    case 'OmittedType':
    case 'FunctionPointerType':
      return errorType;
    default: {
      const found = resolveName(compilation, scope, syntax);
      if (found === undefined) return errorType;
      if (found instanceof NamespaceSymbol) {
        complain(compilation, scope, 'CS0118', `'${found.fullName}' is a namespace but is used like a type`, syntax);
        return errorType;
      }
      return found;
    }
  }
}

/** `(A a, B)`; more than seven elements nest in the eighth, as in .NET. */
export function tupleOf(
  compilation: Compilation,
  elements: readonly TypeSymbol[],
  names: readonly (string | undefined)[],
): TypeSymbol {
  if (elements.length > 7) {
    const rest = tupleOf(compilation, elements.slice(7), []);
    const definition = compilation.typeByMetadataName('System.ValueTuple`8');
    return definition ? construct(definition, [...elements.slice(0, 7), rest], undefined, names) : errorType;
  }
  const definition = compilation.typeByMetadataName(`System.ValueTuple\`${elements.length}`);
  return definition ? construct(definition, elements, undefined, names) : errorType;
}

/** A namespace or type by a possibly qualified name; reports and gives undefined when there is none. */
export function resolveName(
  compilation: Compilation,
  scope: TypeScope,
  syntax: NameSyntax,
): NamespaceSymbol | TypeSymbol | undefined {
  switch (syntax.kind) {
    case 'IdentifierName':
    case 'GenericName': {
      const { name } = syntax.identifier;
      const found = lookupSimpleName(compilation, scope, name, arityOf(syntax), (code, message) =>
        complain(compilation, scope, code, message, syntax),
      );
      const isDynamic = syntax.kind === 'IdentifierName' && name === 'dynamic';
      if (isDynamic && (found === undefined || found instanceof NamespaceSymbol)) return dynamicType;
      if (found === undefined) {
        const native = nativeInteger(compilation, syntax);
        if (native) return native;
        if (syntax.kind === 'IdentifierName' && name === 'var') {
          const message =
            "The contextual keyword 'var' may only appear within a local variable declaration or in script code";
          complain(compilation, scope, 'CS0825', message, syntax);
          return undefined;
        }
        return notFound(compilation, scope, syntax);
      }
      return applyArguments(compilation, scope, found, syntax);
    }
    case 'AliasQualifiedName': {
      const left =
        syntax.alias.name === 'global'
          ? compilation.global
          : lookupAlias(compilation, scope.context, syntax.alias.name);
      if (!left) {
        complain(compilation, scope, 'CS0432', `Alias '${syntax.alias.name}' not found`, syntax.alias);
        return undefined;
      }
      if (!(left instanceof NamespaceSymbol)) {
        const message = `Cannot use alias '${syntax.alias.name}' with '::' since the alias references a type. Use '.' instead.`;
        complain(compilation, scope, 'CS0431', message, syntax.alias);
        return undefined;
      }
      return memberOf(compilation, scope, left, syntax.name);
    }
    case 'QualifiedName': {
      const left = resolveName(compilation, scope, syntax.left);
      return left === undefined ? undefined : memberOf(compilation, scope, left, syntax.right);
    }
  }
}

/** `nint` and `nuint`, which are names of types only where nothing else has that name. */
export function nativeInteger(compilation: Compilation, syntax: SimpleName): TypeSymbol | undefined {
  const { name } = syntax.identifier;
  if (syntax.kind !== 'IdentifierName' || (name !== 'nint' && name !== 'nuint')) return undefined;
  return compilation.typeByMetadataName(name === 'nint' ? 'System.IntPtr' : 'System.UIntPtr');
}

function memberOf(
  compilation: Compilation,
  scope: TypeScope,
  left: NamespaceSymbol | TypeSymbol,
  name: SimpleName,
): NamespaceSymbol | TypeSymbol | undefined {
  const found = lookupIn(compilation, left, name.identifier.name, arityOf(name), scope);
  if (found !== undefined) return applyArguments(compilation, scope, found, name);
  if (!(left instanceof NamespaceSymbol)) {
    if (isError(left)) return undefined;
    if (left.kind === 'typeParameter') {
      complain(
        compilation,
        scope,
        'CS0704',
        `Cannot do non-virtual member lookup in '${left.name}' because it is a type parameter`,
        name,
      );
      return undefined;
    }
    const other = otherNestedArity(compilation, left, name);
    if (other) {
      complain(compilation, scope, ...other, name);
      return undefined;
    }
    complain(
      compilation,
      scope,
      'CS0426',
      `The type name '${name.identifier.name}' does not exist in the type '${displayType(left)}'`,
      name,
    );
  } else {
    const other = otherNestedArity(compilation, left, name);
    if (other) {
      complain(compilation, scope, ...other, name);
      return undefined;
    }
    if (left === compilation.global) {
      complain(
        compilation,
        scope,
        'CS0400',
        `The type or namespace name '${name.identifier.name}' could not be found in the global namespace (are you missing an assembly reference?)`,
        name,
      );
      return undefined;
    }
    complain(
      compilation,
      scope,
      'CS0234',
      `The type or namespace name '${name.identifier.name}' does not exist in the namespace '${left.fullName || '<global namespace>'}'`,
      name,
    );
  }
  return undefined;
}

/** A nested namespace or type directly inside a namespace or type (inherited nested types too). `from`: where the name stands. */
export function lookupIn(
  compilation: Compilation,
  left: NamespaceSymbol | TypeSymbol,
  name: string,
  arity: number,
  from?: { readonly type?: NamedType | undefined; readonly context: NamespaceContext },
): NamespaceSymbol | TypeSymbol | undefined {
  if (left instanceof NamespaceSymbol) {
    const isReference = from?.context.isReference ?? false;
    const type = compilation
      .typesIn(left, name)
      .find(candidate => candidate.arity === arity && !(isReference && candidate.isSource));
    if (type || arity > 0) return type;
    const namespace = left.namespaces.get(name);
    return isReference && !namespace?.isReferenced ? undefined : namespace;
  }
  if (left.kind !== 'named') return undefined;
  return nestedType(compilation, left, name, arity, from?.type);
}

/** An accessible one first: a private type of a base class hides nothing. `from`: the type around the name. */
function nestedType(
  compilation: Compilation,
  type: NamedType,
  name: string,
  arity: number,
  from: NamedType | undefined,
): NamedType | undefined {
  let hidden: NamedType | undefined;
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current)) {
    const inner = nestedTypesOf(current.definition).find(member => member.name === name && member.arity === arity);
    if (!inner) continue;
    const found = current.definition === current ? inner : construct(inner, inner.typeParameters, current);
    if (inner.accessibility !== 'private' || isInside(from, current.definition)) return found;
    hidden ??= found;
  }
  return hidden;
}

const nestedTypes = new WeakMap<
  readonly MemberSymbol[],
  { readonly count: number; readonly types: readonly NamedType[] }
>();

/** Most types have none, and every name in their code is looked for among them. */
function nestedTypesOf({ declaredMembers }: NamedType): readonly NamedType[] {
  const known = nestedTypes.get(declaredMembers);
  if (known?.count === declaredMembers.length) return known.types;
  const types = declaredMembers.filter(member => member.kind === 'named');
  nestedTypes.set(declaredMembers, { count: declaredMembers.length, types });
  return types;
}

function isInside(type: NamedType | undefined, container: NamedType | undefined): boolean {
  for (let current = type; current; current = current.containingType) if (current.definition === container) return true;
  return false;
}

export function arityOf(name: SimpleName): number {
  return name.kind === 'GenericName' ? name.typeArguments.length : 0;
}

function applyArguments(
  compilation: Compilation,
  scope: TypeScope,
  found: NamespaceSymbol | TypeSymbol,
  name: SimpleName,
): NamespaceSymbol | TypeSymbol {
  if (name.kind !== 'GenericName' || found instanceof NamespaceSymbol || found.kind !== 'named') return found;
  if (name.typeArguments.every(argument => argument.kind === 'OmittedType')) return found;
  const typeArguments = name.typeArguments.map(argument => {
    const type = resolveType(compilation, scope, argument);
    refuseVoid(compilation, scope, type, argument);
    return type;
  });
  return construct(found.definition, typeArguments, found.containingType);
}

/** Told when the same using directives give a name several meanings, or one that the namespace around it has given away. */
type OnConflict = (code: string, message: string) => void;

/** Type parameters, nested types of the containing types, then namespaces from the inside out. */
export function lookupSimpleName(
  compilation: Compilation,
  scope: TypeScope,
  name: string,
  arity: number,
  onConflict?: OnConflict,
): NamespaceSymbol | TypeSymbol | undefined {
  if (arity === 0) {
    for (const list of [...scope.parameters].reverse()) {
      const parameter = list.find(candidate => candidate.name === name);
      if (parameter) return parameter;
    }
  }
  for (let type = scope.type; type; type = type.containingType) {
    const parameter =
      arity === 0 ? type.definition.typeParameters.find(candidate => candidate.name === name) : undefined;
    if (parameter) return parameter;
    const nested = nestedType(compilation, type, name, arity, scope.type);
    if (nested && (nested.accessibility !== 'private' || isInside(scope.type, nested.definition.containingType)))
      return nested;
    if (type.name === name && type.arity === arity && !type.containingType) break;
  }
  return lookupInNamespaces(compilation, scope.context, name, arity, onConflict);
}

/** Remembered by the scope: files use the same few names all over. */
function lookupInNamespaces(
  compilation: Compilation,
  start: NamespaceContext,
  name: string,
  arity: number,
  onConflict?: OnConflict,
): NamespaceSymbol | TypeSymbol | undefined {
  if (onConflict || isResolving(start)) return findInNamespaces(compilation, start, name, arity, onConflict);
  start.found ??= new Map();
  const key = arity === 0 ? name : `${name}\`${arity}`;
  const known = start.found.get(key);
  if (known !== undefined) return known ?? undefined;
  const found = findInNamespaces(compilation, start, name, arity);
  start.found.set(key, found ?? null);
  return found;
}

function isResolving(start: NamespaceContext): boolean {
  for (let context: NamespaceContext | undefined = start; context; context = context.parent)
    if (context.resolving) return true;
  return false;
}

function findInNamespaces(
  compilation: Compilation,
  start: NamespaceContext,
  name: string,
  arity: number,
  onConflict?: OnConflict,
): NamespaceSymbol | TypeSymbol | undefined {
  for (let context: NamespaceContext | undefined = start; context; context = context.parent) {
    const own = lookupIn(compilation, context.namespace, name, arity, { context: start });
    if (own && (own instanceof NamespaceSymbol || own.kind !== 'named' || isVisible(compilation, start, own))) {
      if (onConflict && arity === 0 && !context.resolving) checkAlias(compilation, context, name, own, onConflict);
      return own;
    }
    if (context.resolving) continue;
    const usings = usingsOf(compilation, context);
    const alias = arity === 0 ? usings.aliases.get(name) : undefined;
    if (alias) return alias;
    let first: NamedType | undefined;
    for (const type of typesOfUsings(compilation, start, usings, name, arity)) {
      if (first && type !== first) {
        const newer = cameLater(first, type);
        if (newer) first = newer === first ? type : first;
        else onConflict?.('CS0104', ambiguous(name, first, type));
      }
      first ??= type;
      if (!onConflict) return first;
    }
    if (first) return first;
  }
  return undefined;
}

/** A type of the program and an alias beside it cannot share their name, once somebody uses it. */
function checkAlias(
  compilation: Compilation,
  context: NamespaceContext,
  name: string,
  own: NamespaceSymbol | TypeSymbol,
  onConflict: OnConflict,
): void {
  if (own instanceof NamespaceSymbol || own.kind !== 'named' || !own.isSource) return;
  const alias = usingsOf(compilation, context).aliases.get(name);
  if (alias && alias !== own)
    onConflict(
      'CS0576',
      `Namespace '${context.namespace.fullName || '<global namespace>'}' contains a definition conflicting with alias '${name}'`,
    );
}

/** Those of the namespaces that are used, then those inside of the types. */
function* typesOfUsings(
  compilation: Compilation,
  start: NamespaceContext,
  { namespaces, statics }: ResolvedUsings,
  name: string,
  arity: number,
): Generator<NamedType> {
  for (const namespace of namespaces) {
    const type = compilation
      .typesIn(namespace, name)
      .find(candidate => candidate.arity === arity && isVisible(compilation, start, candidate));
    if (type) yield type;
  }
  for (const holder of statics) {
    const nested = nestedType(compilation, holder, name, arity, undefined);
    if (nested) yield nested;
  }
}

/**
 * Which of two declarations an app cannot mean: what .NET got after Windows or a package had a type of that name, or after UWP, was
 * not there for the apps that name it without ambiguity (`UnhandledExceptionEventArgs`, `XmlDocument`, `Index`).
 */
function cameLater(one: NamedType, other: NamedType): NamedType | undefined {
  if (isLaterThan(other, one)) return other;
  return isLaterThan(one, other) ? one : undefined;
}

function isLaterThan(type: NamedType, than: NamedType): boolean {
  if (type.isSource) return false;
  if (than.isSource) return afterUwp.has(type.metadataName);
  return /^System(\.Xml)?$/.test(type.namespace.fullName) && /^(Windows|Newtonsoft)\./.test(than.namespace.fullName);
}

const afterUwp: ReadonlySet<string> = new Set([
  'System.DateOnly',
  'System.HashCode',
  'System.Index',
  'System.Range',
  'System.Threading.Lock',
  'System.Threading.PeriodicTimer',
  'System.TimeOnly',
]);

/** Internal types of the library are its own business: programs do not see them. */
function isVisible(compilation: Compilation, context: NamespaceContext, type: NamedType): boolean {
  if (context.isReference) return !type.isSource;
  return type.isSource || type.accessibility === 'public' || !compilation.options.sources.includes(context.tree);
}

function lookupAlias(
  compilation: Compilation,
  start: NamespaceContext,
  name: string,
): NamespaceSymbol | TypeSymbol | undefined {
  for (let context: NamespaceContext | undefined = start; context; context = context.parent) {
    // A using cannot speak of the aliases beside it.
    if (context.resolving) continue;
    const found = usingsOf(compilation, context).aliases.get(name);
    if (found) return found;
  }
  return undefined;
}

/** The using directives of a context; names that do not exist are left out silently (CS0246 would be true, but hides nothing real). */
export function usingsOf(compilation: Compilation, context: NamespaceContext): ResolvedUsings {
  if (context.resolved) return context.resolved;
  const namespaces: NamespaceSymbol[] = [];
  const statics: NamedType[] = [];
  const aliases = new Map<string, NamespaceSymbol | TypeSymbol>();
  // A using name is looked up outside of the usings around it.
  context.resolving = true;
  const scope: TypeScope = { context, type: undefined, parameters: [] };
  const isElsewhere = context.parent !== undefined || context.isReference;
  const globals = isElsewhere
    ? []
    : compilation.space.globalUsings
        .map(entry => entry.directive)
        .filter(directive => !context.usings.includes(directive));
  for (const directive of [...globals, ...context.usings]) {
    const { target } = directive;
    if (directive.alias) {
      const isName =
        target.kind === 'IdentifierName' ||
        target.kind === 'GenericName' ||
        target.kind === 'QualifiedName' ||
        target.kind === 'AliasQualifiedName';
      const found = isName ? resolveName(compilation, scope, target) : resolveType(compilation, scope, target);
      if (found) aliases.set(directive.alias.name, found);
      continue;
    }
    if (
      target.kind !== 'IdentifierName' &&
      target.kind !== 'QualifiedName' &&
      target.kind !== 'AliasQualifiedName' &&
      target.kind !== 'GenericName'
    )
      continue;
    const found = resolveName(compilation, directive.static ? scope : { ...scope, report: scope.report }, target);
    if (found instanceof NamespaceSymbol) namespaces.push(found);
    else if (found?.kind === 'named' && directive.static) statics.push(found);
  }
  context.resolving = false;
  context.resolved = { namespaces, statics, aliases };
  return context.resolved;
}

function notFound(compilation: Compilation, scope: TypeScope, syntax: SimpleName): undefined {
  const { name } = syntax.identifier;
  const arity = name === '' ? undefined : otherArity(compilation, scope, syntax);
  if (arity) complain(compilation, scope, ...arity, syntax);
  else if (name !== '') {
    const member = memberCalled(compilation, scope, name);
    if (member) {
      complain(compilation, scope, 'CS0118', `'${name}' is a ${member} but is used like a type`, syntax);
      return undefined;
    }
    const shown = syntax.kind === 'GenericName' ? `${name}<${','.repeat(syntax.typeArguments.length - 1)}>` : name;
    complain(
      compilation,
      scope,
      'CS0246',
      `The type or namespace name '${shown}' could not be found (are you missing a using directive or an assembly reference?)`,
      syntax,
    );
  }
  return undefined;
}

function ambiguous(name: string, one: NamedType, other: NamedType): string {
  return `'${name}' is an ambiguous reference between '${displayType(one)}' and '${displayType(other)}'`;
}

/** There is a type of that name, but with another number of type parameters. */
function otherArity(
  compilation: Compilation,
  scope: TypeScope,
  syntax: SimpleName,
): [code: string, message: string] | undefined {
  const { name } = syntax.identifier;
  // Where packages are missing this is asked again and again, of every namespace that is used.
  if (!compilation.hasTypeNamed(name)) return undefined;
  const given = arityOf(syntax);
  return wrongArity(given, arity => lookupSimpleName(compilation, scope, name, arity));
}

function otherNestedArity(compilation: Compilation, left: NamespaceSymbol | TypeSymbol, name: SimpleName) {
  return wrongArity(arityOf(name), arity => lookupIn(compilation, left, name.identifier.name, arity));
}

function wrongArity(
  given: number,
  lookup: (arity: number) => ReturnType<typeof lookupIn>,
): [code: string, message: string] | undefined {
  for (let arity = 0; arity <= 8; arity++) {
    const found = arity === given ? undefined : lookup(arity);
    if (!found || found instanceof NamespaceSymbol || found.kind !== 'named') continue;
    return arity === 0
      ? ['CS0308', `The non-generic type '${displayType(found)}' cannot be used with type arguments`]
      : ['CS0305', `Using the generic type '${displayType(found)}' requires ${arity} type arguments`];
  }
  return undefined;
}

/** What a member of that name is, where a type was expected. By its text, for members may be just being declared. */
export function memberCalled(compilation: Compilation, scope: TypeScope, name: string): string | undefined {
  for (let type = scope.type; type; type = type.containingType)
    for (let base: NamedType | undefined = type; base; base = compilation.baseTypeOf(base))
      for (const { node } of base.definition.locations) {
        const kind = node.kind === 'TypeDeclaration' && memberKindsIn(node).get(name);
        if (kind) return kind;
      }
  return undefined;
}

const kindsByName = new WeakMap<ClassLikeDeclaration, ReadonlyMap<string, string>>();

function memberKindsIn(node: ClassLikeDeclaration): ReadonlyMap<string, string> {
  const known = kindsByName.get(node);
  if (known) return known;
  const found = new Map<string, string>();
  for (const member of node.members) {
    const kind = memberKinds[member.kind];
    const names =
      'declarators' in member ? member.declarators.map(each => each.name) : 'name' in member ? [member.name] : [];
    if (kind) for (const each of names) if (!found.has(each.name)) found.set(each.name, kind);
  }
  kindsByName.set(node, found);
  return found;
}

const memberKinds: Partial<Readonly<Record<Member['kind'], string>>> = {
  FieldDeclaration: 'field',
  EventFieldDeclaration: 'event',
  EventDeclaration: 'event',
  PropertyDeclaration: 'property',
  MethodDeclaration: 'method',
};

export function complain(
  compilation: Compilation,
  scope: TypeScope,
  code: string,
  message: string,
  at: { readonly start: number; readonly end: number },
) {
  if (scope.report) scope.report(code, message, at);
  else report(compilation, scope.context, code, message, at);
}
