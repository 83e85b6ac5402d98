// Set next statement: where in its method a stopped thread may go on instead.
import { UserError } from '../../../server/base/errors';
import type { Span } from '../../../server/base/text';
import type { BoundBody, BoundStatement } from '../../../server/csharp/binding/bound';
import type { Node } from '../../../server/csharp/syntax/nodes';
import type { Engine } from '../engine/engine';
import type { MethodFrame } from '../engine/frames';
import { childrenOf, walk } from '../engine/lowering/tree';
import { Cell, type Value } from '../engine/values';

/** The innermost frame of a stopped thread goes on at that statement. Throws a UserError with the reason when it cannot. */
export function setNextStatement(engine: Engine, frame: MethodFrame, node: Node) {
  const { method } = frame;
  const point = method.layout.points.find(each => each?.isStatement && each.syntax === node);
  const from = method.pointAt(frame.pc)?.syntax;
  const { body } = method;
  if (!point || !from || !body)
    throw refused(`the thread has stopped in ${method.name}, and the statement stands in another method or function`);
  const around = guardsAround(body, from.start);
  const wanted = guardsAround(body, node.start);
  const entered = wanted.find(guard => !around.some(each => each.part === guard.part));
  if (entered) throw refused(`nothing can get into ${entered.name} from outside`);
  const left = around.find(guard => guard.hasEnd && !wanted.some(each => each.part === guard.part));
  if (left) throw refused(`what has to be done at the end of ${left.name} would be left out`);
  giveDefaults(engine, frame);
  frame.pc = point.pc;
}

function refused(why: string): UserError {
  return new UserError('next-statement-refused', `The next statement cannot be set there: ${why}.`);
}

/** Code that begins or ends with something that has to happen. */
interface Guard {
  readonly part: object;
  readonly name: string;
  readonly hasEnd: boolean;
}

function guardsAround(body: BoundBody, at: number): Guard[] {
  const found: Guard[] = [];
  walk(body.block, node => {
    for (const guard of guardsOf(node as BoundStatement)) if (contains(guard.part, at)) found.push(guard);
    return true;
  });
  return found;
}

function guardsOf(node: BoundStatement): Guard[] {
  switch (node.kind) {
    case 'try':
      return [
        { part: node.block, name: 'a try block', hasEnd: node.finally !== undefined },
        ...node.catches.map(clause => ({ part: clause, name: 'a catch block', hasEnd: node.finally !== undefined })),
        ...(node.finally ? [{ part: node.finally, name: 'a finally block', hasEnd: true }] : []),
      ];
    case 'lock':
      return [{ part: node.body, name: 'a lock', hasEnd: true }];
    case 'using':
      return [{ part: node.body, name: 'a using statement', hasEnd: true }];
    case 'forEach':
      return [{ part: node.body, name: 'a foreach loop', hasEnd: false }];
    default:
      return [];
  }
}

function contains(part: object, at: number): boolean {
  const span = spanOf(part);
  return span !== undefined && span.start <= at && at < span.end;
}

/** What has no syntax of its own, as the rest of a block behind a using declaration, reaches over all that is in it. */
function spanOf(part: object): Span | undefined {
  const { syntax } = part as { syntax?: Span };
  if (syntax) return syntax;
  const inner = childrenOf(part).flatMap(child => spanOf(child) ?? []);
  if (inner.length === 0) return undefined;
  return { start: Math.min(...inner.map(({ start }) => start)), end: Math.max(...inner.map(({ end }) => end)) };
}

/** Declarations that are jumped over would have given variables their first value. */
function giveDefaults(engine: Engine, { method, locals }: MethodFrame) {
  for (const { symbol, slot, cell, reference } of method.layout.variables) {
    if (symbol?.kind !== 'local' || reference || (locals[slot] ?? null) !== null) continue;
    const value = engine.typeIn(symbol.type, method.substitution).defaultValue();
    locals[slot] = cell ? (new Cell(value) as unknown as Value) : value;
  }
}
