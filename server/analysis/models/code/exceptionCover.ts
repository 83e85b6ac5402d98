// Which exceptions are caught around a place, by the method itself or by everybody who calls it.

import type { Node } from '../../../csharp/syntax/nodes';
import { textIn } from '../../../workspace/textFile';
import { callFinder } from './callers';
import { syntaxNodes } from './syntaxNodes';
import type { Frame, Program } from './values';

/** Inside a `try` that catches one of these (names without namespace), or only called from such places. */
export function isCaughtAt(
  program: Program,
  frame: Frame,
  place: Node,
  exceptions: readonly string[],
  depth = 0,
): boolean {
  if (hasCatchAround(frame, place, exceptions)) return true;
  const calls = depth < 3 ? callFinder(program)(frame.body.method) : [];
  return (
    calls.length > 0 &&
    calls.every(({ call, frame: caller }) => {
      return call.syntax !== undefined && isCaughtAt(program, caller, call.syntax, exceptions, depth + 1);
    })
  );
}

export function hasCatchAround({ body, file }: Frame, place: Node, exceptions: readonly string[]): boolean {
  const code = body.method.node;
  if (!code) return false;
  return [...syntaxNodes(code)].some(node => {
    if (node.kind !== 'TryStatement' || place.start < node.block.start || node.block.end < place.end) return false;
    return node.catches.some(({ type }) => {
      const name = type && textIn(file, type);
      return name === undefined || exceptions.includes(name.slice(name.lastIndexOf('.') + 1));
    });
  });
}
