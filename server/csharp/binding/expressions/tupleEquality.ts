// `==` and `!=` of tuples: element by element, from left to right, until the answer is known (C# 7.3).
import type { LocalSymbol } from '../../symbols/symbols';
import { isError } from '../../symbols/types';
import type { Expression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { isTyped, type Operand } from '../operands';
import { isTuple } from '../resolution/conversions';
import { convert, settle, tupleElement } from '../resolution/convert';
import { bindBinary } from './operators';

/** Undefined: these are not two tuples, of which at least one has no operator of its own. */
export function tupleEquality(
  b: BodyBinder,
  operator: '==' | '!=',
  left: Operand,
  right: Operand,
  syntax: Expression,
): BoundExpression | undefined {
  if (!isTupleOperand(left) || !isTupleOperand(right)) return undefined;
  const temps: LocalSymbol[] = [];
  const effects: BoundExpression[] = [];
  const keep = (value: BoundExpression): BoundExpression => {
    if (value.constant || isError(value.type)) return value;
    const temp = b.temporary(value.type);
    temps.push(temp);
    effects.push({ kind: 'assignment', type: temp.type, syntax, target: b.local(temp, syntax), value, ref: false });
    return b.local(temp, syntax);
  };
  const result = compare(b, operator, elements(b, left, keep), elements(b, right, keep), syntax);
  return (
    result && { kind: 'sequence', type: result.type, syntax, locals: temps, effects, value: result, origin: 'tuple' }
  );
}

type Elements = readonly (Operand | Elements)[];

function isTupleOperand(operand: Operand): boolean {
  return operand.kind === 'tupleLiteral' || (isTyped(operand) && isTuple(operand.type));
}

/** All elements, evaluated now; those without a type (null, default) as they are. */
function elements(b: BodyBinder, operand: Operand, keep: (value: BoundExpression) => BoundExpression): Elements {
  if (operand.kind === 'tupleLiteral')
    return operand.elements.map(element => {
      if (isTupleOperand(element)) return elements(b, element, keep);
      return isTyped(element) && element.type.kind !== 'null' ? keep(element) : element;
    });
  const whole = keep(settle(b, operand));
  const count = whole.type.kind === 'named' ? whole.type.typeArguments.length : 0;
  return Array.from({ length: count }, (_, i) => {
    const element = tupleElement(b, whole, i, whole.syntax as Expression);
    return isTuple(element.type) ? elements(b, element, keep) : element;
  });
}

function compare(
  b: BodyBinder,
  operator: '==' | '!=',
  left: Elements,
  right: Elements,
  syntax: Expression,
): BoundExpression | undefined {
  if (left.length !== right.length) {
    b.error(
      'CS8384',
      `Tuple types used as operands of an == or != operator must have matching cardinalities. But this operator has tuple types of cardinality ${left.length} on the left and ${right.length} on the right.`,
      syntax,
    );
    return b.bad(syntax);
  }
  let all: BoundExpression | undefined;
  for (const [i, x] of left.entries()) {
    const y = right[i];
    if (y === undefined) return undefined;
    const one = compareElement(b, operator, x, y, syntax);
    if (!one) return undefined;
    all = all
      ? { kind: 'logical', type: one.type, syntax, operator: operator === '==' ? '&&' : '||', left: all, right: one }
      : one;
  }
  return all;
}

function compareElement(
  b: BodyBinder,
  operator: '==' | '!=',
  x: Operand | Elements,
  y: Operand | Elements,
  syntax: Expression,
): BoundExpression | undefined {
  if ('length' in x && 'length' in y) return compare(b, operator, x, y, syntax);
  if ('length' in x || 'length' in y) return undefined;
  const result = bindBinary(b, operator, x, y, syntax);
  return isError(result.type) ? result : convert(b, result, b.compilation.special('bool'), syntax);
}
