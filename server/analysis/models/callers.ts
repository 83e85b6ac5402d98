// Who calls a method, and what its parameters are given.
import type { BoundCall } from '../../csharp/binding/bound';
import type { MethodSymbol } from '../../csharp/symbols/symbols';
import { nodesBelow } from './boundNodes';
import { methodsOfProgram } from './methods';
import { calledFrom, type Frame, follow, type Program, type Value } from './values';

export type CallFinder = (method: MethodSymbol) => readonly { readonly call: BoundCall; readonly frame: Frame }[];

/** Where a method is called, anywhere in the program; remembers its answers. */
export function callFinder(program: Program): CallFinder {
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

/** The expressions behind a value that can be told: where a parameter decides, one for each call up to three callers away. */
export function valuesBehind(program: Program, calls: CallFinder, value: Value, depth = 0): Value[] {
  const followed = follow(program, value);
  if (followed === 'unknown') return [];
  if ('value' in followed) return [followed.value];
  if (depth >= 3) return [];
  return calls(followed.caller).flatMap(({ call, frame }) =>
    valuesBehind(calledFrom(program, call, frame), calls, value, depth + 1),
  );
}
