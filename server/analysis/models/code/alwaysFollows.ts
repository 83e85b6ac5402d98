// Whether code that has come to one place comes to another one later, whatever the conditions between them say.
import type { Node, SyntaxTree } from '../../../csharp/syntax/nodes';
import { nodesAround, syntaxNodesOutsideFunctions } from './syntaxNodes';

/** Told from the text alone, and only where it is plain; what is thrown does not count. */
export function alwaysFollows(tree: SyntaxTree, later: Node, earlier: Node): boolean {
  const [around, before] = [nodesAround(tree, later), nodesAround(tree, earlier)];
  const shared = around.findLastIndex((node, i) => node === before[i]);
  const [block, inBlock] = [around[shared], before[shared + 1]];
  if (block?.kind !== 'Block' || !inBlock || inBlock.end > later.start) return false;
  return !around.slice(shared + 1).some(node => sometimes.has(node.kind)) && !leaves(inBlock, earlier);
}

const loops: ReadonlySet<Node['kind']> = new Set(['WhileStatement', 'DoStatement', 'ForStatement', 'ForEachStatement']);

/** What stands in these does not run each time that the code comes there. */
const sometimes: ReadonlySet<Node['kind']> = new Set([
  ...loops,
  'IfStatement',
  'SwitchStatement',
  'CatchClause',
  'ConditionalExpression',
  'ConditionalAccess',
  'BinaryExpression',
  'SwitchExpression',
  'Lambda',
  'AnonymousMethod',
  'LocalFunction',
]);

/** Is there a jump behind the place that goes beyond the statement? */
function leaves(statement: Node, { end }: Node): boolean {
  const nodes = [statement, ...syntaxNodesOutsideFunctions(statement)];
  const ends = (kinds: ReadonlySet<Node['kind']>) => nodes.filter(({ kind }) => kinds.has(kind));
  const isIn = (node: Node, outer: readonly Node[]) =>
    outer.some(each => each.start <= node.start && node.end <= each.end);
  const [ofBreak, ofContinue] = [ends(new Set([...loops, 'SwitchStatement'])), ends(loops)];
  return nodes.some(node => {
    if (node.start < end) return false;
    if (node.kind === 'BreakStatement') return !isIn(node, ofBreak);
    if (node.kind === 'ContinueStatement') return !isIn(node, ofContinue);
    return /^(ReturnStatement|ThrowStatement|GotoStatement|YieldStatement|ThrowExpression)$/.test(node.kind);
  });
}
