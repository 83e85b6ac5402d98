// Which pieces of a statement are places for the debugger to stop at; statement lowering stops at exactly these.
import type { BoundExpression, BoundStatement } from '../../../../server/csharp/binding/bound';
import type { Node } from '../../../../server/csharp/syntax/nodes';

export function stopNodesOf(node: BoundStatement | BoundExpression): readonly Node[] {
  const found = nodesOf(node);
  return found.filter(entry => entry !== undefined);
}

function nodesOf(node: BoundStatement | BoundExpression): (Node | undefined)[] {
  if ('type' in node) return [];
  switch (node.kind) {
    case 'localDeclaration':
      return [node.initializer ? node.syntax : undefined];
    case 'expression':
    case 'goto':
    case 'yieldReturn':
    case 'yieldBreak':
    case 'throw':
      return [node.syntax];
    case 'return':
      return [node.syntax ?? node.expression?.syntax];
    case 'if':
      return [node.condition.syntax ?? node.syntax];
    case 'while':
      return [node.condition.constant ? undefined : (node.condition.syntax ?? node.syntax)];
    case 'doWhile':
      return [node.condition.constant ? undefined : node.condition.syntax];
    case 'for':
      return [
        node.condition?.constant ? undefined : node.condition?.syntax,
        ...node.incrementors.map(inner => inner.syntax),
      ];
    case 'forEach':
      return [node.expression.syntax];
    case 'switch':
      return [node.expression.syntax ?? node.syntax];
    case 'using':
      return [node.initializer.syntax ?? node.syntax];
    case 'lock':
      return [node.expression.syntax];
    default:
      return [];
  }
}
