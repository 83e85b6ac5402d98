// Where the methods of a program are called.
import type { BoundCall } from '../../csharp/binding/bound';
import type { Compilation } from '../../csharp/binding/compilation';
import type { MethodSymbol } from '../../csharp/symbols/symbols';
import { nodesBelow } from './boundNodes';
import { methodsIn } from './methods';
import type { Frame, Program } from './values';

export interface Caller {
  readonly call: BoundCall;
  readonly frame: Frame;
}

const known = new WeakMap<Compilation, Map<MethodSymbol, readonly Caller[]>>();

/** Every call of the method anywhere in the program; remembered while the code stays the same. */
export function callsOf(program: Program, method: MethodSymbol): readonly Caller[] {
  const wanted = method.definition;
  const calls = known.get(program.compilation) ?? new Map<MethodSymbol, readonly Caller[]>();
  known.set(program.compilation, calls);
  const found = calls.get(wanted) ?? findCalls(program, wanted);
  calls.set(wanted, found);
  return found;
}

function findCalls({ compilation, files }: Program, wanted: MethodSymbol): readonly Caller[] {
  const word = new RegExp(`\\b${wanted.name}\\s*[(<]`);
  return [...methodsIn(compilation, files, word)].flatMap(({ file, body }) =>
    [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) =>
      node.kind === 'call' && node.method.definition === wanted ? [{ call: node, frame: { body, file } }] : [],
    ),
  );
}
