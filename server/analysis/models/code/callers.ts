// Where the methods of a program are called.
import { addTo } from '../../../base/lists';
import { Lasting } from '../../../base/reads';
import type { BoundCall } from '../../../csharp/binding/bound';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import { nodesBelow } from './boundNodes';
import { methodsOfProgram } from './methods';
import { ofBody } from './ofBody';
import { type Frame, lastingFrame, type Program } from './values';
import { wordOf } from './words';

export type CallFinder = (method: MethodSymbol) => readonly { readonly call: BoundCall; readonly frame: Frame }[];

/** Where a method is called, anywhere in the program. */
export function callFinder(program: Program): CallFinder {
  return ({ definition }) => known.of(definition, '', () => findCalls(program, definition));
}

/** Methods belong to one program, with all its edits. */
const known = new Lasting<MethodSymbol, ReturnType<CallFinder>>();

function findCalls(program: Program, wanted: MethodSymbol): ReturnType<CallFinder> {
  const word = new RegExp(`\\b${wordOf(wanted.name)}\\s*[(<]`);
  return [...methodsOfProgram(program, word)].flatMap(({ file, body }) =>
    (callsIn(body).get(wanted) ?? []).map(call => ({ call, frame: lastingFrame(body, file) })),
  );
}

/** By the method that is called. */
const callsIn = ofBody((body): ReadonlyMap<MethodSymbol, readonly BoundCall[]> => {
  const found = new Map<MethodSymbol, BoundCall[]>();
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind !== 'call') continue;
    addTo(found, node.method.definition, node);
  }
  return found;
});
