// Where problems of declarations are shown.
import type { NamedType } from '../symbols/symbols';
import type { Node, SyntaxTree } from '../syntax/nodes';
import type { Place } from './problems';

/** The name of a type in its first declaration. */
export function placeOfType({ locations }: NamedType): Place | undefined {
  const first = locations[0];
  return first && at(first.tree, nameOfType(first.node));
}

/** The name in one declaration of a type. */
export function nameOfType(node: Node): { readonly start: number; readonly end: number } {
  return node.kind === 'TypeDeclaration' || node.kind === 'EnumDeclaration' || node.kind === 'DelegateDeclaration'
    ? node.name
    : node;
}

export function at(tree: SyntaxTree, { start, end }: { readonly start: number; readonly end: number }): Place {
  return { tree, start, end };
}
