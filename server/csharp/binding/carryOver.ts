// Carries the symbols of a program over to the next version of a file, in which no declaration is different.
import { isLost, movedSpan } from '../../base/textChange';
import type { MemberSymbol, MethodSymbol, NamedType } from '../symbols/symbols';
import type { TreeEdit } from '../syntax/edits';
import type { CompilationUnit, Node, SyntaxTree } from '../syntax/nodes';
import type { BindDiagnostic } from './bound';
import { accessorsOf } from './compilation';
import type { DeclarationSpace } from './declareTypes';

/** A tree of the program, and the steps that it has taken since the program has last been brought up to date. */
export interface TreeChange {
  readonly tree: SyntaxTree;
  readonly edits: readonly TreeEdit[];
}

/** The steps from one version of the tree to its present one; undefined when they are forgotten, or change declarations. */
export function editsSince(tree: SyntaxTree, root: CompilationUnit): readonly TreeEdit[] | undefined {
  const first = tree.edits.findIndex(edit => edit.before === root);
  const edits = first < 0 ? [] : tree.edits.slice(first);
  return edits.length > 0 && edits.every(edit => edit.keepsDeclarations) ? edits : undefined;
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
  type.locations = type.locations.map(({ tree, node }) => ({ tree, node: replaced.get(node) ?? node }));
  type.generatedParts = type.generatedParts.map(({ tree, node }) => ({ tree, node: replaced.get(node) ?? node }));
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
  for (const member of edited) point(member, replaced);
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
  const nodeFor = <T extends Node>(node: T): T => (replaced.get(node) as T | undefined) ?? node;
  if (member.node) member.node = nodeFor(member.node);
  const parameters = member.kind === 'property' ? [...member.parameters] : [];
  for (const method of accessorsOf(member)) {
    for (const each of [method, ...method.constructions.values()]) {
      if (each.node) each.node = nodeFor(each.node);
      parameters.push(...each.parameters);
    }
  }
  for (const parameter of parameters)
    if (parameter.defaultSyntax) parameter.defaultSyntax = nodeFor(parameter.defaultSyntax);
}

/** What its body says of it is found out again when that is bound. */
function forgetFindings(method: MethodSymbol): void {
  for (const each of [method, ...method.constructions.values()]) {
    each.isIterator = false;
    for (const parameter of each.parameters) parameter.captured = false;
  }
}

function isInsideGeneric(type: NamedType): boolean {
  return type.arity > 0 || (type.containingType !== undefined && isInsideGeneric(type.containingType));
}

/** The scopes of a file go over to the nodes that have taken the place of others. */
export function carryScopesOver({ contexts }: DeclarationSpace, { replaced }: TreeEdit): void {
  const scopes: Map<Node, unknown> = contexts;
  for (const [before, after] of replaced) {
    const context = scopes.get(before);
    if (!context) continue;
    scopes.delete(before);
    scopes.set(after, context);
  }
}

/** Without those that told of text that is no longer there. */
export function movedDiagnostics(
  diagnostics: readonly BindDiagnostic[],
  changes: readonly TreeChange[],
): BindDiagnostic[] {
  return diagnostics.flatMap(diagnostic => {
    const edits = changes.find(({ tree }) => tree === diagnostic.tree)?.edits ?? [];
    let moved = diagnostic;
    for (const { change } of edits) {
      if (isLost(change, moved)) return [];
      moved = { ...moved, ...movedSpan(change, moved) };
    }
    return moved;
  });
}
