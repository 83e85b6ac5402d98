// Walking through C# as it is written.
import type { Node } from '../../csharp/syntax/nodes';

/** The node itself and all below it, in the order of the text. */
export function* syntaxNodes(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* syntaxNodes(child);
}

/** Words and identifiers have places but no kind; clauses in between are looked through. */
function childrenOf(node: object): Node[] {
  return Object.values(node).flatMap(value => (Array.isArray(value) ? value : [value]).flatMap(enter));
}

function enter(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'kind' in value && 'start' in value ? [value as Node] : childrenOf(value);
}

/** As `syntaxNodes`, but does not enter lambdas and local functions: their code runs at another time. */
export function* syntaxNodesOutsideFunctions(node: Node): Generator<Node> {
  for (const child of childrenOf(node)) {
    yield child;
    if (!['Lambda', 'AnonymousMethod', 'LocalFunction'].includes(child.kind)) yield* syntaxNodesOutsideFunctions(child);
  }
}
