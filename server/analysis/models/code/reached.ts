// The app's own code that a piece of code calls, however deep.
import type { BoundArgument } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { nodesBelow } from './boundNodes';
import type { Frame, Program } from './values';

/** Undefined for methods of Windows, and where only an interface or a base class is known. */
export function codeOf({ compilation, files }: Program, { definition }: MethodSymbol): Frame | undefined {
  const file = files.get(definition.location?.tree.path ?? '');
  const body = file && compilation.bodyOf(definition);
  return body && file && { body, file };
}

export interface Called {
  readonly method: MethodSymbol;
  readonly arguments: readonly BoundArgument[];
  readonly syntax: Node | undefined;
}

/** A call, also one with arguments of unknown type when its name means one method only. */
export function calledIn(node: BoundNode): Called | undefined {
  if (node.kind === 'call') return node;
  const { method, arguments: given } = (node.kind === 'bad' && node.call) || {};
  if (!method || !given) return undefined;
  return { method, arguments: given.map(expression => ({ expression, refKind: 'none' })), syntax: node.syntax };
}

/** The code itself first; lambdas count as called. */
export function reachedFrom(program: Program, from: Frame, depth = 5): Frame[] {
  const reached = new Map([[from.body.method, from]]);
  let latest = [from];
  for (let level = 0; level < depth && latest.length > 0; level++) {
    const next: Frame[] = [];
    for (const { body } of latest) {
      for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
        const method = node.kind === 'newDelegate' ? node.method.definition : calledIn(node)?.method.definition;
        const code = method && !reached.has(method) ? codeOf(program, method) : undefined;
        if (!method || !code) continue;
        reached.set(method, code);
        next.push(code);
      }
    }
    latest = next;
  }
  return [...reached.values()];
}
