// From syntax to type symbols: namespaces, types with their type parameters, base types; members come later, on demand.

import {
  type Accessibility,
  type MethodSymbol,
  NamedType,
  type NamespaceSymbol,
  TypeParameter,
  type TypeSymbol,
} from '../../symbols/symbols';
import { construct, isError } from '../../symbols/types';
import type {
  ClassLikeDeclaration,
  CompilationUnit,
  DelegateDeclaration,
  EnumDeclaration,
  NameSyntax,
  NamespaceDeclaration,
  SyntaxTree,
  TypeDeclaration,
  TypeParameterSyntax,
  UsingDirective,
  Word,
} from '../../syntax/nodes';
import type { BindDiagnostic } from '../bound';
import type { Compilation } from '../compilation';
import { enter } from '../references';
import { resolveType, type TypeScope } from './resolveTypes';
import { topLevelProgram } from './topLevelStatements';

/** Where names are looked up: a compilation unit or a namespace declaration, with its using directives. */
export interface NamespaceContext {
  readonly tree: SyntaxTree;
  readonly namespace: NamespaceSymbol;
  readonly parent: NamespaceContext | undefined;
  readonly usings: readonly UsingDirective[];
  /** Of the references, which know nothing of the sources, as assemblies that were compiled before. */
  readonly isReference: boolean;
  /** Resolved on first use; `resolving` guards against a using that looks itself up. */
  resolved?: ResolvedUsings;
  resolving?: boolean;
  /** What names mean that have been looked up here, by name and number of type parameters; null: nothing. */
  found?: Map<string, NamespaceSymbol | TypeSymbol | null>;
}
export interface ResolvedUsings {
  readonly namespaces: readonly NamespaceSymbol[];
  readonly statics: readonly NamedType[];
  readonly aliases: ReadonlyMap<string, NamespaceSymbol | TypeSymbol>;
}

export interface DeclarationSpace {
  readonly contexts: Map<TypeDeclaration | CompilationUnit, NamespaceContext>;
  /** `global using` of all source files. */
  readonly globalUsings: { readonly directive: UsingDirective; readonly context: NamespaceContext }[];
}

/** Declares all types of a file. */
export function declareTypes(compilation: Compilation, tree: SyntaxTree, isSource: boolean) {
  const { root } = tree;
  const context: NamespaceContext = {
    tree,
    namespace: compilation.global,
    parent: undefined,
    usings: root.usings,
    isReference: !isSource,
  };
  compilation.space.contexts.set(root, context);
  if (isSource) {
    for (const directive of root.usings)
      if (directive.global) compilation.space.globalUsings.push({ directive, context });
  }
  declareIn(compilation, root.members, context, isSource);
  const program = isSource ? topLevelProgram(tree) : undefined;
  if (program) declareType(compilation, program, context, undefined, true);
}

function declareIn(
  compilation: Compilation,
  members: CompilationUnit['members'],
  context: NamespaceContext,
  isSource: boolean,
) {
  for (const member of members) {
    if (member.kind === 'NamespaceDeclaration') {
      const inner = namespaceContext(compilation, member, context);
      declareIn(compilation, member.members, inner, isSource);
    } else if (
      member.kind === 'TypeDeclaration' ||
      member.kind === 'EnumDeclaration' ||
      member.kind === 'DelegateDeclaration'
    ) {
      declareType(compilation, member, context, undefined, isSource);
    }
  }
}

/** Adds the generated parts of partial classes that the sources declare; other classes of the file stay unknown. */
export function declareGenerated(compilation: Compilation, tree: SyntaxTree) {
  const outer: NamespaceContext = {
    tree,
    namespace: compilation.global,
    parent: undefined,
    usings: [],
    isReference: false,
  };
  for (const member of tree.root.members) {
    const isNamespace = member.kind === 'NamespaceDeclaration';
    const context = isNamespace ? namespaceContext(compilation, member, outer) : outer;
    for (const node of isNamespace ? member.members : [member]) {
      if (node.kind !== 'TypeDeclaration') continue;
      const own = typesNamed(context.namespace, node.name.name).find(type => type.isSource && type.isPartial);
      if (!own) continue;
      compilation.space.contexts.set(node, context);
      own.generatedParts.push({ tree, node });
      for (const inner of node.members)
        if (inner.kind === 'TypeDeclaration') declareType(compilation, inner, context, own, false);
    }
  }
}

/** `namespace A.B { }` opens two contexts, the outer one without usings. */
function namespaceContext(
  compilation: Compilation,
  node: NamespaceDeclaration,
  outer: NamespaceContext,
): NamespaceContext {
  let context = outer;
  const parts = nameParts(node.name);
  parts.forEach((part, i) => {
    const full = context.namespace.fullName;
    const namespace = enter(compilation.global, full ? `${full}.${part}` : part);
    const usings = i === parts.length - 1 ? node.usings : [];
    context = { tree: outer.tree, namespace, parent: context, usings, isReference: outer.isReference };
  });
  return context;
}

function nameParts(name: NameSyntax): string[] {
  if (name.kind === 'QualifiedName') return [...nameParts(name.left), name.right.identifier.name];
  return [name.kind === 'AliasQualifiedName' ? name.name.identifier.name : name.identifier.name];
}

function declareType(
  compilation: Compilation,
  node: TypeDeclaration,
  context: NamespaceContext,
  container: NamedType | undefined,
  isSource: boolean,
): NamedType {
  compilation.space.contexts.set(node, context);
  const arity = node.kind === 'EnumDeclaration' ? 0 : node.typeParameters.length;
  const siblings = container
    ? container.declaredMembers.filter(
        (member): member is NamedType => member.kind === 'named' && member.name === node.name.name,
      )
    : typesNamed(context.namespace, node.name.name);
  let type = siblings.find(
    sibling => sibling.arity === arity && sibling.isSource === isSource && isPartial(node) && sibling.isPartial,
  );
  if (!type) {
    type = new NamedType(typeKindOf(node), node.name.name, context.namespace, container);
    type.isSource = isSource;
    if (node.kind !== 'EnumDeclaration') {
      const made = type;
      type.typeParameters = node.typeParameters.map((parameter, i) => makeTypeParameter(parameter, i, made));
      type.typeArguments = type.typeParameters;
    }
    if (container) container.declaredMembers.push(type);
    // A source type stands before the reference declaration of the same name, and so hides it from the sources.
    else if (isSource) context.namespace.types.set(node.name.name, [type, ...siblings]);
    else context.namespace.types.set(node.name.name, [...siblings, type]);
    compilation.markSpecial(type);
    if (isSource) compilation.sourceTypes.push(type);
  }
  type.locations.push({ tree: context.tree, node });
  applyModifiers(type, node, container);
  if (node.kind === 'TypeDeclaration') {
    for (const member of node.members) {
      if (member.kind === 'ExtensionBlock') compilation.hasExtensionBlocks = true;
      if (
        member.kind === 'TypeDeclaration' ||
        member.kind === 'EnumDeclaration' ||
        member.kind === 'DelegateDeclaration'
      ) {
        declareType(compilation, member, context, type, isSource);
      }
    }
  }
  return type;
}

function typesNamed(namespace: NamespaceSymbol, name: string): NamedType[] {
  return namespace.types.get(name) ?? [];
}

function isPartial(node: TypeDeclaration): boolean {
  return node.modifiers.some(word => word.text === 'partial');
}

function typeKindOf(node: TypeDeclaration): NamedType['typeKind'] {
  if (node.kind === 'EnumDeclaration') return 'enum';
  if (node.kind === 'DelegateDeclaration') return 'delegate';
  const word = node.keyword.text;
  if (word === 'struct' || word === 'record struct') return 'struct';
  return word === 'interface' ? 'interface' : 'class';
}

export function makeTypeParameter(
  syntax: TypeParameterSyntax,
  ordinal: number,
  owner: NamedType | MethodSymbol,
): TypeParameter {
  const made = new TypeParameter(syntax.name.name, ordinal, owner);
  made.variance = syntax.variance;
  return made;
}

function applyModifiers(type: NamedType, node: TypeDeclaration, container: NamedType | undefined) {
  const words = new Set(node.modifiers.map(word => word.text));
  const fallback: Accessibility = !container ? 'internal' : container.typeKind === 'interface' ? 'public' : 'private';
  type.accessibility = accessibilityOf(node.modifiers) ?? (type.locations.length > 1 ? type.accessibility : fallback);
  type.isStatic ||= words.has('static');
  type.isAbstract ||= words.has('abstract') || type.typeKind === 'interface';
  type.isSealed ||= words.has('sealed') || type.isValueType || type.typeKind === 'delegate';
  type.isPartial ||= words.has('partial');
  type.isReadOnly ||= words.has('readonly');
  type.isRefStruct ||= words.has('ref');
  if (node.kind === 'TypeDeclaration' && node.keyword.text.startsWith('record')) type.isRecord = true;
}

export function accessibilityOf(modifiers: readonly Word[]): Accessibility | undefined {
  const words = new Set(modifiers.map(word => word.text));
  if (words.has('public')) return 'public';
  if (words.has('protected'))
    return words.has('internal') ? 'protected internal' : words.has('private') ? 'private protected' : 'protected';
  if (words.has('internal')) return 'internal';
  return words.has('private') ? 'private' : undefined;
}

/** Base class, interfaces and constraints of a definition. */
export function resolveBases(
  compilation: Compilation,
  type: NamedType,
): { baseType: NamedType | undefined; interfaces: NamedType[] } {
  const bases: { baseType: NamedType | undefined; interfaces: NamedType[] } = {
    baseType: defaultBase(compilation, type),
    interfaces: [],
  };
  // Set before resolving names: a base list may look into the type itself.
  type.resolved = bases;
  type.hasUnknownBase = false;
  // What the user has written counts last, so that it wins.
  for (const { node } of [...type.generatedParts, ...type.locations]) {
    const scope = outsideScope(compilation, type, node as TypeDeclaration);
    if (node.kind === 'TypeDeclaration') {
      for (const base of node.bases) {
        const resolved = resolveType(compilation, scope, base.type);
        type.hasUnknownBase ||= isError(resolved);
        if (resolved.kind !== 'named') {
          if (!isError(resolved)) report(compilation, scope.context, ...noBase(type, resolved), base.type);
        } else if (resolved.typeKind === 'interface') {
          if (type.typeKind === 'interface' && leadsTo(compilation, resolved, type))
            report(
              compilation,
              scope.context,
              'CS0529',
              `Inherited interface '${compilation.display(resolved)}' causes a cycle in the interface hierarchy of '${type.name}'`,
              base.type,
            );
          else if (!bases.interfaces.includes(resolved)) bases.interfaces.push(resolved);
        } else if (type.typeKind === 'class') {
          if (leadsTo(compilation, resolved, type))
            report(
              compilation,
              scope.context,
              'CS0146',
              `Circular base class dependency involving '${type.name}' and '${resolved.name}'`,
              base.type,
            );
          else bases.baseType = resolved;
        } else
          report(
            compilation,
            scope.context,
            'CS0527',
            `Type '${compilation.display(resolved)}' in interface list is not an interface`,
            base.type,
          );
      }
    }
    if (node.kind === 'EnumDeclaration') {
      const underlying = node.underlyingType && resolveType(compilation, scope, node.underlyingType);
      const isFit = underlying?.kind === 'named' && underlyingNames.has(underlying.special ?? '');
      type.enumUnderlying = isFit ? underlying : compilation.special('int');
      if (underlying && node.underlyingType && !isFit && !isError(underlying))
        report(
          compilation,
          scope.context,
          'CS1008',
          'Type byte, sbyte, short, ushort, int, uint, long, or ulong expected',
          node.underlyingType,
        );
    }
    if (node.kind === 'TypeDeclaration' || node.kind === 'DelegateDeclaration')
      applyConstraints(compilation, scope, node, type.typeParameters);
  }
  if (type.isRecord) {
    const equatable = compilation.typeByMetadataName('System.IEquatable`1');
    const own = equatable && construct(equatable, [type]);
    if (own && !bases.interfaces.includes(own)) bases.interfaces.push(own);
  }
  return bases;
}

const underlyingNames: ReadonlySet<string> = new Set([
  'byte',
  'sbyte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
]);

function noBase(type: NamedType, base: TypeSymbol): [code: string, message: string] {
  if (base.kind === 'typeParameter')
    return ['CS0689', `Cannot derive from '${base.name}' because it is a type parameter`];
  return base.kind === 'dynamic'
    ? ['CS1965', `'${type.name}': cannot derive from the dynamic type`]
    : ['CS1521', 'Invalid base type'];
}

/**
 * Over base types or interfaces, whatever their type arguments: `A<T> : A<A<T>>` would have no end. A class also needs the one that it
 * stands in. What is being resolved further out has no bases of its own yet, so that this ends.
 */
function leadsTo(
  compilation: Compilation,
  from: NamedType,
  to: NamedType,
  seen: ReadonlySet<NamedType> = new Set(),
): boolean {
  const { definition } = from;
  if (definition === to) return true;
  if (seen.has(definition)) return false;
  const needed = [compilation.baseTypeOf(definition), definition.containingType].filter(each => each !== undefined);
  const next = to.typeKind === 'interface' ? compilation.interfacesOf(definition) : needed;
  return next.some(each => leadsTo(compilation, each, to, new Set([...seen, definition])));
}

function defaultBase(compilation: Compilation, type: NamedType): NamedType | undefined {
  if (type.special === 'object') return undefined;
  switch (type.typeKind) {
    case 'class':
      return compilation.special('object');
    case 'struct':
      return compilation.special('valuetype');
    case 'enum':
      return compilation.special('enum');
    case 'delegate':
      return compilation.special('multicastdelegate');
    case 'interface':
      return undefined;
  }
}

/** Names in a base list see the type's own parameters and what is around it, not its inherited members. */
function outsideScope(compilation: Compilation, type: NamedType, node: TypeDeclaration): TypeScope {
  return { context: contextOf(compilation, node), type: type.containingType, parameters: [type.typeParameters] };
}

export function applyConstraints(
  compilation: Compilation,
  scope: TypeScope,
  node: Pick<ClassLikeDeclaration | DelegateDeclaration, 'constraints'>,
  parameters: readonly TypeParameter[],
) {
  for (const clause of node.constraints) {
    const parameter = parameters.find(candidate => candidate.name === clause.parameter.name);
    if (!parameter) continue;
    for (const constraint of clause.constraints) {
      if (constraint.kind === 'class' || constraint.kind === 'class?') parameter.hasReferenceConstraint = true;
      else if (constraint.kind === 'struct' || constraint.kind === 'unmanaged') parameter.hasValueConstraint = true;
      else if (constraint.kind === 'new') parameter.hasNewConstraint = true;
      else if (constraint.kind === 'type') {
        const resolved = resolveType(compilation, scope, constraint.type);
        if (resolved.kind === 'typeParameter' && isConstrainedBy(resolved, parameter))
          report(
            compilation,
            scope.context,
            'CS0454',
            `Circular constraint dependency involving '${resolved.name}' and '${parameter.name}'`,
            constraint.type,
          );
        else if (!isError(resolved) && !parameter.constraintTypes.includes(resolved))
          parameter.constraintTypes.push(resolved);
      }
    }
    if (parameter.hasValueConstraint) parameter.hasNewConstraint = true;
  }
}

function isConstrainedBy(parameter: TypeParameter, by: TypeParameter): boolean {
  return (
    parameter === by ||
    parameter.constraintTypes.some(type => type.kind === 'typeParameter' && isConstrainedBy(type, by))
  );
}

export function contextOf(
  compilation: Compilation,
  node: TypeDeclaration | EnumDeclaration | CompilationUnit,
): NamespaceContext {
  const context = compilation.space.contexts.get(node);
  if (!context) throw new Error('a declaration without context');
  return context;
}

/** Reports only on sources: what is odd in our own declarations is for our tests to find. */
export function report(
  compilation: Compilation,
  context: NamespaceContext,
  code: string,
  message: string,
  at: { readonly start: number; readonly end: number },
  category: BindDiagnostic['category'] = 'error',
) {
  if (!compilation.options.sources.includes(context.tree)) return;
  compilation.declarationDiagnostics.push({
    category,
    code,
    message,
    tree: context.tree,
    start: at.start,
    end: at.end,
  });
}
