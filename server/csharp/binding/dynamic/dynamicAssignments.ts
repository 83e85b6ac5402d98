// Assignments to what is bound when it runs: members and elements of dynamic values.
import type { LocalSymbol } from '../../symbols/symbols';
import type { AssignmentExpression, Expression, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBinaryOperator, BoundDynamic, BoundExpression } from '../bound';
import { bindOperand } from '../expressions/expressions';
import { bindBinary, bindIncrementValue } from '../expressions/operators';
import { late } from './dynamic';

/** `target = value`, where the target is late-bound and can be assigned to; undefined when it cannot. */
export function lateAssignment(
  b: BodyBinder,
  target: BoundDynamic,
  value: BoundExpression,
  syntax: Expression,
): BoundDynamic | undefined {
  const { set } = target.site;
  if (!set) return undefined;
  const own = target.types.length;
  const added = late(b, syntax, [value], (_, [only]) => only ?? value);
  return {
    ...target,
    syntax,
    operands: [...target.operands, ...added.operands],
    types: [...target.types, ...added.types],
    site: {
      ...target.site,
      // A constant value is not among the operands that are evaluated.
      get: (inner, given) => set(inner, given.length > own ? given : [...given, value]),
      set: undefined,
    },
  };
}

/** The same target twice, for `x.y op= z`: what it is made of is evaluated once. */
export function heldTarget(
  b: BodyBinder,
  target: BoundDynamic,
  syntax: Node,
): { readonly target: BoundDynamic; readonly temps: LocalSymbol[]; readonly effects: BoundExpression[] } {
  const temps = target.operands.map(operand => b.temporary(operand.type));
  const effects = target.operands.map((value, i): BoundExpression => {
    const temp = temps[i] as LocalSymbol;
    return { kind: 'assignment', type: temp.type, syntax, target: b.local(temp, syntax), value, ref: false };
  });
  return { target: { ...target, operands: temps.map(temp => b.local(temp, syntax)) }, temps, effects };
}

/** `d.X op= y`: what `d` is and what `X` was are found out once. */
export function lateCompound(
  b: BodyBinder,
  target: BoundDynamic,
  node: AssignmentExpression,
  right: Expression,
): BoundExpression {
  const binary = node.operator.text.slice(0, -1) as BoundBinaryOperator;
  const held = heldTarget(b, target, node);
  const value = bindBinary(b, binary, held.target, bindOperand(b, right), node);
  return lateStore(b, held, value, value, node);
}

export function lateIncrement(
  b: BodyBinder,
  target: BoundDynamic,
  operator: '++' | '--',
  prefix: boolean,
  node: Expression,
): BoundExpression {
  const held = heldTarget(b, target, node);
  const before = b.temporary(target.type);
  const read = b.local(before, node);
  const keep: BoundExpression = {
    kind: 'assignment',
    type: before.type,
    syntax: node,
    target: read,
    value: held.target,
    ref: false,
  };
  const value = bindIncrementValue(b, operator, read, node);
  const temps = [...held.temps, before];
  return lateStore(b, { ...held, temps, effects: [...held.effects, keep] }, value, prefix ? undefined : read, node);
}

/** Stores `value`; the whole is `result`, or what the assignment gives. */
function lateStore(
  b: BodyBinder,
  held: ReturnType<typeof heldTarget>,
  value: BoundExpression,
  result: BoundExpression | undefined,
  node: Expression,
): BoundExpression {
  const store = lateAssignment(b, held.target, value, node);
  if (!store) {
    b.error('CS0131', 'The left-hand side of an assignment must be a variable, property or indexer', node);
    return b.bad(node);
  }
  const isRead = result !== undefined && result !== value;
  return {
    kind: 'sequence',
    type: store.type,
    syntax: node,
    locals: held.temps,
    effects: isRead ? [...held.effects, store] : held.effects,
    value: isRead ? result : store,
    origin: 'other',
  };
}
