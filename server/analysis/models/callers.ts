// Where the methods of a program are called.
import type { BoundCall } from '../../csharp/binding/bound';
import type { Compilation } from '../../csharp/binding/compilation';
import type { MethodSymbol } from '../../csharp/symbols/symbols';
import { nodesBelow } from './boundNodes';
import { methodsOfProgram } from './methods';
import type { Frame, Program } from './values';

export type CallFinder = (method: MethodSymbol) => readonly { readonly call: BoundCall; readonly frame: Frame }[];

const finders = new WeakMap<Compilation, CallFinder>();

/** Where a method is called, anywhere in the program; remembers its answers while the code stays the same. */
export function callFinder(program: Program): CallFinder {
  const finder = finders.get(program.compilation) ?? newFinder(program);
  finders.set(program.compilation, finder);
  return finder;
}

function newFinder(program: Program): CallFinder {
  const known = new Map<MethodSymbol, ReturnType<CallFinder>>();
  return method => {
    const wanted = method.definition;
    const found = known.get(wanted) ?? findCalls(program, wanted);
    known.set(wanted, found);
    return found;
  };
}

function findCalls(program: Program, wanted: MethodSymbol): ReturnType<CallFinder> {
  const word = new RegExp(`\\b${wanted.name}\\s*[(<]`);
  return [...methodsOfProgram(program, word)].flatMap(({ file, body }) =>
    [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) =>
      node.kind === 'call' && node.method.definition === wanted ? [{ call: node, frame: { body, file } }] : [],
    ),
  );
}
