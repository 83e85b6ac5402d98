// Work that tells by an event handle, a semaphore or a TaskCompletionSource that it is over, to code that waits for that.
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import { nodesBelow, withoutConversion } from './boundNodes';
import type { BegunWork } from './runningWork';

/** Does the work, or what it was begun with, give a signal that the code around it waits for? */
export function saysItself(body: BoundBody, { call }: BegunWork, compilation: Compilation): boolean {
  const lambdas = call.arguments.flatMap(({ expression }) => {
    const given = withoutConversion(expression);
    return given.kind === 'lambda' ? [given.body] : [];
  });
  const code = lambdas.length > 0 ? lambdas : [compilation.bodyOf(call.method) ?? []].flat();
  const given = code.flatMap(each => receiversOf(each, /^((Try)?Set(Result)?|Release|Signal)$/));
  if (given.length === 0) return false;
  const awaited = receiversOf(body, /^(Wait(One|Async)?|Task)$/);
  return given.some(each => awaited.includes(each));
}

/** The variables whose members of that name are called or read. */
function receiversOf(body: BoundBody, member: RegExp): unknown[] {
  return [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) => {
    const receiver =
      node.kind === 'call' && member.test(node.method.name)
        ? node.receiver
        : node.kind === 'property' && member.test(node.property.name)
          ? node.receiver
          : undefined;
    return (receiver && variableOf(withoutConversion(receiver))) ?? [];
  });
}

function variableOf(expression: BoundExpression): unknown {
  switch (expression.kind) {
    case 'local':
      return expression.local;
    case 'field':
      return expression.field.definition;
    case 'property':
      return expression.property.definition;
    default:
      return undefined;
  }
}
