// Types are resolved once more where a check has to know which one a name stands for.
import type { Compilation } from '../binding/compilation';
import { contextOf } from '../binding/declarations/declareTypes';
import type { TypeScope } from '../binding/declarations/resolveTypes';
import type { NamedType } from '../symbols/symbols';
import type { Node, TypeDeclaration } from '../syntax/nodes';

/** The scope of code at `node`, inside that declaration of the type. What cannot be resolved has been reported before. */
export function silentScope(compilation: Compilation, type: NamedType, node: Node): TypeScope {
  const part =
    type.locations.find(each => each.node.start <= node.start && node.end <= each.node.end) ?? type.locations[0];
  if (!part) throw new Error('a type without declaration');
  return { context: contextOf(compilation, part.node as TypeDeclaration), type, parameters: [], report: () => {} };
}
