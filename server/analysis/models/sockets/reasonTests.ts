// Where the code asks why a socket's task was started, and which reasons it knows.
import type { BoundIf, BoundSwitch } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { nodesBelow } from '../code/boundNodes';
import { constantTest } from '../code/conditions';
import { isAnyOf, type MemberUse, usesOf } from '../code/memberUses';

export const triggerReason = 'Windows.Networking.Sockets.SocketActivityTriggerReason';

export interface ReasonTest {
  readonly use: MemberUse<BoundSwitch | BoundIf>;
  /** What is compared: `details.Reason`. */
  readonly reason: Node;
  /** A `default` or `else` does something for every other reason. */
  readonly hasRest: boolean;
}

/** The switches and ifs over a reason, in the order of files and places. */
export function reasonTests(app: App, code: AppCode): ReasonTest[] {
  const isTest = (node: BoundNode): node is BoundSwitch | BoundIf => reasonIn(node) !== undefined;
  return usesOf(app, code, /\bSocketActivityTriggerReason\b/, 'tests', isTest).flatMap(use => {
    const reason = reasonIn(use.node);
    return reason ? [{ use, reason, hasRest: hasRest(use.node) }] : [];
  });
}

function reasonIn(node: BoundNode): Node | undefined {
  if (node.kind === 'switch') return isAnyOf(node.expression.type, triggerReason) ? node.expression.syntax : undefined;
  if (node.kind !== 'if') return undefined;
  for (const condition of [node.condition, ...below(node.condition)]) {
    const { operand } = ('type' in condition && constantTest(condition)) || {};
    if (operand && isAnyOf(operand.type, triggerReason)) return operand.syntax;
  }
  return undefined;
}

function below(node: BoundNode): BoundNode[] {
  return [...nodesBelow(node, { nestedFunctions: false })].map(each => each.node);
}

function hasRest(node: BoundSwitch | BoundIf): boolean {
  if (node.kind === 'if') return node.else !== undefined && !(node.else.kind === 'if' && !hasRest(node.else));
  const rest = node.sections.find(({ labels }) => labels.some(({ pattern }) => pattern === undefined));
  return rest?.statements.some(({ kind }) => !['goto', 'empty', 'return'].includes(kind)) ?? false;
}
