// Carries the symbols of a program over to the next version of a file, in which no declaration is different but some members.
import type { Span } from '../../base/text';
import { isLost, movedSpan } from '../../base/textChange';
import type { MemberSymbol, MethodSymbol, NamedType } from '../symbols/symbols';
import type { TreeEdit } from '../syntax/edits';
import type { CompilationUnit, Node, SyntaxTree } from '../syntax/nodes';
import type { BindDiagnostic } from './bound';
import { accessorsOf } from './compilation';
import type { DeclarationSpace } from './declarations/declareTypes';

/** A tree of the program, and the steps that it has taken since the program has last been brought up to date. */
export interface TreeChange {
  readonly tree: SyntaxTree;
  readonly edits: readonly TreeEdit[];
}

/** The steps from one version of the tree to its present one; undefined when they are forgotten, or change what is declared. */
export function editsSince(tree: SyntaxTree, root: CompilationUnit): readonly TreeEdit[] | undefined {
  const first = tree.edits.findIndex(edit => edit.before === root);
  const edits = first < 0 ? [] : tree.edits.slice(first);
  const isKnown = edits.length > 0 && edits.every(({ members }) => members !== undefined);
  // Between two steps there is no text to which the places of a member would belong.
  const isClear = edits.length === 1 || edits.every(({ members }) => members?.length === 0);
  return isKnown && isClear ? edits : undefined;
}

/** What no longer holds of a type. */
export interface Forgotten {
  readonly methods: readonly MethodSymbol[];
  readonly initializer: boolean;
}

/**
 * Lets a type point at the nodes that have taken the place of others. Out: whose code is different now. Undefined for
 * generic types, whose members exist in as many copies as there are type arguments.
 */
export function carryOver(type: NamedType, { replaced }: TreeEdit): Forgotten | undefined {
  const edited = type.declaredMembers
    .filter(member => member.kind !== 'named')
    .filter(member => isEdited(member, replaced));
  if (edited.length > 0 && isInsideGeneric(type)) return undefined;
  if (!type.locations.some(({ node }) => replaced.has(node))) return nothing;
  type.locations = type.locations.map(({ tree, node }) => ({ tree, node: nodeFor(node, replaced) }));
  type.generatedParts = type.generatedParts.map(({ tree, node }) => ({ tree, node: nodeFor(node, replaced) }));
  const methods = type.declaredMembers.flatMap(accessorsOf);
  // Any of its code may be what makes a parameter of the whole type a captured one.
  const hasOwnParameters = type.locations.some(({ node }) => 'parameters' in node && node.parameters !== undefined);
  // Constructors run the initializers of properties.
  const isInitialized = edited.some(({ node }) => node?.kind === 'PropertyDeclaration' && node.initializer);
  const forgotten = methods.filter(
    method =>
      hasOwnParameters ||
      (method.node && replaced.has(method.node)) ||
      (isInitialized && method.methodKind === 'constructor'),
  );
  for (const member of type.declaredMembers) if (member.kind !== 'named') point(member, replaced);
  for (const method of forgotten) forgetFindings(method);
  return {
    methods: forgotten,
    initializer: hasOwnParameters || isInitialized || forgotten.some(each => each.methodKind === 'staticConstructor'),
  };
}

type OwnMember = Exclude<MemberSymbol, NamedType>;

const nothing: Forgotten = { methods: [], initializer: false };

function isEdited(member: OwnMember, replaced: TreeEdit['replaced']): boolean {
  return [member, ...accessorsOf(member)].some(each => each.node !== undefined && replaced.has(each.node));
}

function point(member: OwnMember, replaced: TreeEdit['replaced']): void {
  const parameters = member.kind === 'property' ? [...member.parameters] : [];
  for (const symbol of [member, ...accessorsOf(member).flatMap(method => [method, ...method.constructions.values()])]) {
    if (symbol.node) symbol.node = nodeFor(symbol.node, replaced);
    if (symbol.location) symbol.location = symbol.location.after(replaced);
    if (symbol.kind === 'method') parameters.push(...symbol.parameters);
  }
  for (const parameter of parameters) {
    if (parameter.location) parameter.location = parameter.location.after(replaced);
    if (parameter.defaultSyntax) parameter.defaultSyntax = nodeFor(parameter.defaultSyntax, replaced);
  }
}

function nodeFor<T extends Node>(node: T, replaced: TreeEdit['replaced']): T {
  return (replaced.get(node) as T | undefined) ?? node;
}

/** What its body says of it is found out again when that is bound. */
export function forgetFindings(method: MethodSymbol): void {
  for (const each of [method, ...method.constructions.values()]) {
    each.isIterator = false;
    for (const parameter of each.parameters) parameter.captured = false;
  }
}

export function isInsideGeneric(type: NamedType): boolean {
  return type.arity > 0 || (type.containingType !== undefined && isInsideGeneric(type.containingType));
}

/** The scopes of a file go over to the nodes that have taken the place of others. */
export function carryScopesOver({ contexts }: DeclarationSpace, { replaced }: TreeEdit): void {
  const scopes: Map<Node, unknown> = contexts;
  for (const [before, after] of replaced) {
    const context = scopes.get(before as Node);
    if (!context) continue;
    scopes.delete(before as Node);
    scopes.set(after as Node, context);
  }
}

/** Without those that told of text or members that are no longer there. */
export function movedDiagnostics(
  diagnostics: readonly BindDiagnostic[],
  changes: readonly TreeChange[],
): BindDiagnostic[] {
  return diagnostics.flatMap(diagnostic => {
    const edits = changes.find(({ tree }) => tree === diagnostic.tree)?.edits ?? [];
    let moved = diagnostic;
    for (const { change, members = [] } of edits) {
      if (isLost(change, moved) || members.some(({ removed }) => removed.some(node => isInside(node, moved))))
        return [];
      moved = { ...moved, ...movedSpan(change, moved) };
    }
    return moved;
  });
}

function isInside(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}
