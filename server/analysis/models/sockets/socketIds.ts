// The ids under which an app gives sockets to the broker, and those under which it looks for them.
import type { BoundCall, BoundExpression, BoundPropertyAccess } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { brokeredSockets, callsTo, isAnyOf, usesOf } from '../code/memberUses';
import { type Constant, constantsOf, originsOf } from '../code/origins';

const information = 'Windows.Networking.Sockets.SocketActivityInformation';

/** Undefined when some socket gets an id that is not known; the id that a socket had before is no new one. */
export function transferredIds(app: App, code: AppCode): readonly Constant[] | undefined {
  const ids: Constant[] = [];
  for (const { node, frame, program } of callsTo(app, code, brokeredSockets, 'TransferOwnership')) {
    const expression = node.arguments[0]?.expression;
    if (!expression) continue;
    if (originsOf(program, { expression, frame }).every(origin => origin && isOwnId(origin.expression))) continue;
    for (const id of constantsOf(program, { expression, frame })) {
      if (!id) return undefined;
      ids.push(id);
    }
  }
  return ids;
}

/** Keys for which SocketActivityInformation.AllSockets is asked, as far as they are known. */
export function lookedUpIds(app: App, code: AppCode): readonly Constant[] {
  const isLookup = (node: BoundNode): node is Lookup => keyOf(node) !== undefined;
  return usesOf(app, code, /\bAllSockets\b/, 'lookups', isLookup).flatMap(({ node, frame, program }) => {
    const expression = keyOf(node);
    return expression ? constantsOf(program, { expression, frame }).filter(id => id !== undefined) : [];
  });
}

type Lookup = BoundCall | BoundPropertyAccess;

function keyOf(node: BoundNode): BoundExpression | undefined {
  if (node.kind !== 'call' && node.kind !== 'property') return undefined;
  if (node.kind === 'call' && !/^(TryGetValue|ContainsKey)$/.test(node.method.name)) return undefined;
  const owner = node.receiver?.type;
  const isOfSockets = owner?.kind === 'named' && isAnyOf(owner.typeArguments[1], information);
  return isOfSockets ? node.arguments[0]?.expression : undefined;
}

function isOwnId(expression: BoundExpression): boolean {
  return (
    expression.kind === 'property' &&
    expression.property.name === 'Id' &&
    isAnyOf(expression.property.containingType, information)
  );
}
