// Walking through bound code: every expression and statement below one, in the order they are written.
import type { BoundBody, BoundExpression, BoundStatement } from '../../../csharp/binding/bound';
import { type BoundNode, boundChildren } from '../../../csharp/binding/boundChildren';

/** A node, and what it stands in. */
export interface NodeInside {
  readonly node: BoundNode;
  readonly parent: BoundNode | BoundBody;
}

const below = {
  all: new WeakMap<BoundBody, readonly NodeInside[]>(),
  own: new WeakMap<BoundBody, readonly NodeInside[]>(),
};

/** All nodes below, each with what it stands in. Lambdas and local functions are entered when asked for. */
export function nodesBelow(
  node: BoundNode | BoundBody,
  { nestedFunctions }: { readonly nestedFunctions: boolean },
): readonly NodeInside[] {
  if ('kind' in node) return collectBelow(node, nestedFunctions, []);
  const bodies = nestedFunctions ? below.all : below.own;
  const known = bodies.get(node) ?? collectBelow(node, nestedFunctions, []);
  bodies.set(node, known);
  return known;
}

function collectBelow(parent: BoundNode | BoundBody, nestedFunctions: boolean, found: NodeInside[]): NodeInside[] {
  for (const node of boundChildren(parent)) {
    found.push({ node, parent });
    const isFunction = node.kind === 'lambda' || node.kind === 'localFunction';
    if (!isFunction || nestedFunctions) collectBelow(node, nestedFunctions, found);
  }
  return found;
}

/** The code of lambdas and local functions inside, however deep. */
export function* nestedBodies(body: BoundBody): Generator<BoundBody> {
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind === 'lambda' || node.kind === 'localFunction') yield node.body;
  }
}

/** The expression inside conversions, which the code mostly does not show. */
export function withoutConversion(expression: BoundExpression): BoundExpression {
  return expression.kind === 'conversion' ? withoutConversion(expression.operand) : expression;
}

/** The expression as it is written, casts included. */
export function asWritten(expression: BoundExpression): BoundExpression {
  return expression.kind === 'conversion' && !expression.explicit ? asWritten(expression.operand) : expression;
}

const parents = new WeakMap<BoundBody, ReadonlyMap<BoundNode, BoundNode | BoundBody>>();

/** What each node of the code stands in, lambdas and local functions included. */
export function parentsIn(body: BoundBody): ReadonlyMap<BoundNode, BoundNode | BoundBody> {
  const known = parents.get(body);
  if (known) return known;
  const found = new Map<BoundNode, BoundNode | BoundBody>();
  for (const { node, parent } of nodesBelow(body, { nestedFunctions: true })) found.set(node, parent);
  parents.set(body, found);
  return found;
}

/** Does nothing of the code come after the statement? Only what a `finally` does. */
export function isLastIn(body: BoundBody, statement: BoundStatement): boolean {
  const parents = parentsIn(body);
  let inner: BoundNode = statement;
  for (let outer = parents.get(inner); outer && 'kind' in outer; outer = parents.get(inner)) {
    if (outer.kind === 'lambda' || outer.kind === 'localFunction') return true;
    if (outer.kind === 'block' && outer.statements.at(-1) !== inner) return false;
    if (outer.kind !== 'block' && outer.kind !== 'try' && outer.kind !== 'if' && outer.kind !== 'lock') return false;
    inner = outer;
  }
  return true;
}

/** Stands in a `try` that catches something; one around the lambda that it stands in counts too. */
export function isInTry(body: BoundBody, node: BoundNode): boolean {
  const parents = parentsIn(body);
  let inner: BoundNode | BoundBody = node;
  for (let parent = parents.get(node); parent; parent = 'kind' in parent ? parents.get(parent) : undefined) {
    if ('kind' in parent && parent.kind === 'try' && parent.block === inner && parent.catches.length > 0) return true;
    inner = parent;
  }
  return false;
}
