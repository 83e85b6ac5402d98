// What code knows of SocketActivityTriggerDetails.Reason: tests of it, and the statements that run for one reason.
import type { BoundBody, BoundExpression, BoundStatement } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { Node } from '../../../csharp/syntax/nodes';
import { nestedBodies, nodesBelow, withoutConversion } from '../code/boundNodes';
import { constantsIn, constantTest } from '../code/conditions';
import { isType } from '../code/methods';

/** SocketActivityTriggerReason. */
export const reasons = { socketActivity: 1, connectionAccepted: 2, keepAliveTimerExpired: 3, socketClosed: 4 } as const;

/** What runs for these reasons and no others. */
export interface ReasonSection {
  readonly reasons: readonly unknown[];
  /** The labels of a `case`, or the condition of an `if`. */
  readonly head: Node;
  /** All of it as it is written. */
  readonly whole: Node;
  readonly statements: readonly BoundStatement[];
  /** The code that it stands in. */
  readonly body: BoundBody;
}

/** `details.Reason`, also as `details?.Reason`. */
export function isReason(expression: BoundExpression): boolean {
  const plain = withoutConversion(expression);
  if (plain.kind === 'conditionalAccess') return isReason(plain.access);
  if (plain.kind !== 'property') return false;
  const { containingType, name } = plain.property;
  return name === 'Reason' && isType(containingType, 'Windows.Networking.Sockets.SocketActivityTriggerDetails');
}

/** `reason == X`, `reason != X`, `reason is X or Y`; `isReasonHere` says what the reason is. */
export function reasonTest(
  condition: BoundExpression,
  isReasonHere: (expression: BoundExpression) => boolean,
): { readonly values: readonly unknown[]; readonly isEqual: boolean } | undefined {
  const test = constantTest(condition);
  return test && isReasonHere(test.operand) ? test : undefined;
}

/** The reason itself, or a local that has been given it and nothing else. */
export function reasonsIn(body: BoundBody): (expression: BoundExpression) => boolean {
  const given = new Map<object, boolean>();
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind === 'localDeclaration' && node.initializer)
      given.set(node.local, isReason(node.initializer) && !given.has(node.local));
    if (node.kind === 'assignment' && node.target.kind === 'local')
      given.set(node.target.local, isReason(node.value) && !given.has(node.target.local));
  }
  return expression => {
    const plain = withoutConversion(expression);
    return isReason(plain) || (plain.kind === 'local' && given.get(plain.local) === true);
  };
}

/** The cases of switches over the reason, and the ifs that test it for equality; in lambdas too. */
export function* reasonSections(whole: BoundBody): Generator<ReasonSection> {
  for (const body of [whole, ...nestedBodies(whole)]) {
    const isReasonHere = reasonsIn(body);
    for (const { node } of nodesBelow(body, { nestedFunctions: false })) yield* sectionsOf(node, body, isReasonHere);
  }
}

function* sectionsOf(
  node: BoundNode,
  body: BoundBody,
  isReasonHere: (expression: BoundExpression) => boolean,
): Generator<ReasonSection> {
  if (node.kind === 'if') {
    const test = reasonTest(node.condition, isReasonHere);
    const [head, whole] = [node.condition.syntax, node.then.syntax];
    if (test?.isEqual && head && whole) yield { reasons: test.values, head, whole, statements: [node.then], body };
  }
  if (node.kind !== 'switch' || !isReasonHere(node.expression)) return;
  for (const { labels, statements, syntax } of node.sections) {
    const [first] = labels;
    const values = labels.flatMap(({ pattern }) => (pattern ? constantsIn(pattern) : []));
    const isWhole = labels.every(({ pattern, when }) => pattern !== undefined && when === undefined);
    if (first && isWhole && values.length > 0)
      yield { reasons: values, head: first.syntax, whole: syntax, statements, body };
  }
}
