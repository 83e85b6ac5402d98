// The type or member that a name in C# stands for, whoever declares it.

import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { accessorsOf, type Compilation } from '../../../csharp/binding/compilation';
import type { NamespaceContext } from '../../../csharp/binding/declarations/declareTypes';
import {
  arityOf,
  lookupIn,
  lookupSimpleName,
  resolveName,
  type TypeScope,
} from '../../../csharp/binding/declarations/resolveTypes';
import {
  type MemberSymbol,
  type MethodSymbol,
  type NamedType,
  NamespaceSymbol,
  type TypeSymbol,
} from '../../../csharp/symbols/symbols';
import type { Node, SimpleName, SyntaxTree } from '../../../csharp/syntax/nodes';
import { nodeAt } from '../../../csharp/syntax/walk';
import { nodesBelow } from './boundNodes';

export interface SymbolAt {
  /** A definition; in `new T()` the constructor. */
  readonly symbol: MemberSymbol;
  /** The name. */
  readonly name: Node;
}

/** Undefined for local names, namespaces, and names that nobody knows. */
export function symbolAt(compilation: Compilation, tree: SyntaxTree, offset: number): SymbolAt | undefined {
  const path = nodeAt(tree, offset).reverse();
  const name = path.find((node): node is SimpleName => node.kind === 'IdentifierName' || node.kind === 'GenericName');
  if (!name) return undefined;
  const symbol = memberAt(compilation, tree, name) ?? typeAt(compilation, tree, path, name);
  return symbol && { symbol, name };
}

/** What the bound code says; it alone knows overloads. */
function memberAt(compilation: Compilation, tree: SyntaxTree, name: SimpleName): MemberSymbol | undefined {
  for (const method of methodsAround(compilation, tree, name)) {
    const body =
      method.methodKind === 'staticConstructor'
        ? compilation.typeInitializerOf(method.containingType)
        : compilation.bodyOf(method);
    if (!body) continue;
    for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
      const symbol = symbolOf(node);
      // Code that the binder makes points to what it was made for.
      if (symbol && nameIn(node.syntax) === name && isNamed(symbol, name.identifier.name)) return symbol;
    }
  }
  return undefined;
}

/** The method that a name stands in; for the value of a field the constructors, which run it. */
function methodsAround(compilation: Compilation, tree: SyntaxTree, name: Node): MethodSymbol[] {
  const contains = (node: Node | undefined): boolean =>
    node !== undefined && node.start <= name.start && name.end <= node.end;
  const types = compilation.sourceTypes.filter(type =>
    type.locations.some(location => location.tree === tree && contains(location.node)),
  );
  return types.flatMap(type => {
    const methods = compilation.membersOf(type).flatMap(accessorsOf);
    const around = methods.filter(({ location, node }) => location?.tree === tree && contains(node));
    return around.length > 0 ? around : methods.filter(({ methodKind }) => /onstructor$/.test(methodKind));
  });
}

function symbolOf(node: BoundNode): MemberSymbol | undefined {
  switch (node.kind) {
    case 'call':
    case 'newDelegate':
      return node.method.definition;
    case 'new':
      return node.constructorSymbol.definition;
    case 'property':
      return node.property.definition;
    case 'event':
      return node.event.definition;
    case 'field':
      return (node.field.backingFor ?? node.field).definition;
    default:
      return undefined;
  }
}

function isNamed(symbol: MemberSymbol, name: string): boolean {
  const isConstructor = symbol.kind === 'method' && symbol.methodKind === 'constructor';
  return (isConstructor ? symbol.containingType.name : symbol.name) === name;
}

function nameIn(syntax: Node | undefined): Node | undefined {
  switch (syntax?.kind) {
    case 'Invocation':
      return nameIn(syntax.expression);
    case 'MemberAccess':
    case 'MemberBinding':
      return syntax.name;
    case 'ObjectCreation':
      return nameIn(syntax.type);
    case 'QualifiedName':
      return syntax.right;
    case 'AliasQualifiedName':
      return syntax.name;
    case 'AssignmentExpression':
      return nameIn(syntax.left);
    default:
      return syntax;
  }
}

/** A type by its name, or the value of an enumeration, which the bound code shows as a number. */
function typeAt(
  compilation: Compilation,
  tree: SyntaxTree,
  path: readonly Node[],
  name: SimpleName,
): MemberSymbol | undefined {
  const scope = scopeOf(compilation, tree, path);
  const outer = path[path.indexOf(name) + 1];
  if (!scope) return undefined;
  if (outer?.kind === 'MemberAccess' && outer.name === name) {
    const owner = meaningOf(compilation, scope, outer.expression);
    if (!owner) return undefined;
    const inner = lookupIn(compilation, owner, name.identifier.name, arityOf(name));
    if (inner) return asType(inner);
    return owner instanceof NamespaceSymbol || owner.kind !== 'named'
      ? undefined
      : compilation.membersNamed(owner.definition, name.identifier.name)[0];
  }
  const whole = outer?.kind === 'QualifiedName' && outer.right === name ? outer : name;
  return asType(meaningOf(compilation, scope, whole));
}

function asType(meaning: NamespaceSymbol | TypeSymbol | undefined): NamedType | undefined {
  return meaning instanceof NamespaceSymbol || meaning?.kind !== 'named' ? undefined : meaning.definition;
}

function scopeOf(compilation: Compilation, tree: SyntaxTree, path: readonly Node[]): TypeScope | undefined {
  let context: NamespaceContext | undefined;
  let type: NamedType | undefined;
  for (const node of path) {
    if (!isDeclaration(node)) continue;
    context ??= compilation.space.contexts.get(node);
    type ??= compilation.sourceTypes.find(each => each.locations.some(location => location.node === node));
  }
  context ??= compilation.space.contexts.get(tree.root);
  return context && { context, type, parameters: [], report: () => {} };
}

function isDeclaration(node: Node) {
  return node.kind === 'TypeDeclaration' || node.kind === 'EnumDeclaration' || node.kind === 'DelegateDeclaration';
}

/** A namespace or type; undefined for values. */
function meaningOf(compilation: Compilation, scope: TypeScope, node: Node): NamespaceSymbol | TypeSymbol | undefined {
  switch (node.kind) {
    case 'IdentifierName':
    case 'GenericName':
      return lookupSimpleName(compilation, scope, node.identifier.name, arityOf(node));
    case 'QualifiedName':
    case 'AliasQualifiedName':
      return resolveName(compilation, scope, node);
    case 'MemberAccess': {
      const owner = meaningOf(compilation, scope, node.expression);
      return owner && lookupIn(compilation, owner, node.name.identifier.name, arityOf(node.name));
    }
    default:
      return undefined;
  }
}
