// The app's own code that a piece of code calls, however deep.
import type { MethodSymbol } from '../../csharp/symbols/symbols';
import { nodesBelow } from './boundNodes';
import type { Frame, Program } from './values';

/** Undefined for methods of Windows, and where only an interface or a base class is known. */
export function codeOf({ compilation, files }: Program, { definition }: MethodSymbol): Frame | undefined {
  const file = files.get(definition.location?.tree.path ?? '');
  const body = file && compilation.bodyOf(definition);
  return body && file && { body, file };
}

/** The code itself first; lambdas count as called. */
export function reachedFrom(program: Program, from: Frame, depth = 5): Frame[] {
  const reached = new Map([[from.body.method, from]]);
  let latest = [from];
  for (let level = 0; level < depth && latest.length > 0; level++) {
    const next: Frame[] = [];
    for (const { body } of latest) {
      for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
        if (node.kind !== 'call' && node.kind !== 'newDelegate') continue;
        const method = node.method.definition;
        const code = reached.has(method) ? undefined : codeOf(program, method);
        if (!code) continue;
        reached.set(method, code);
        next.push(code);
      }
    }
    latest = next;
  }
  return [...reached.values()];
}
