// `&&` and `||`, and what counts as true in a condition (C# specification, "Conditional logical operators", "Boolean expressions").
import type { TypeSymbol } from '../../symbols/symbols';
import { displayMethod, displayType, isError, sameType } from '../../symbols/types';
import type { BinaryExpression, Expression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { isDynamic, late, seenAs } from '../dynamic/dynamic';
import { isTyped } from '../operands';
import { classify, convert, convertExplicitly } from '../resolution/convert';
import { bindOperand, bindRvalue } from './expressions';
import { bindBinary, bindUnary, noOperator, userDefinedBinary, userDefinedUnary } from './operators';
import { operatorMethods } from './userOperators';

export function bindLogical(
  b: BodyBinder,
  node: BinaryExpression & { operator: { text: '&&' | '||' } },
): BoundExpression {
  const bool = b.compilation.special('bool');
  const operator = node.operator.text;
  const left = bindRvalue(b, node.left);
  const right = bindRvalue(b, node.right);
  if (isError(left.type) || isError(right.type)) return b.bad(node, left, right);
  if (isDynamic(left) || isDynamic(right)) return dynamicLogical(b, operator, left, right, node);
  if (classify(b, left, bool) && classify(b, right, bool) && !hasLogicalOperators(b, left.type)) {
    const [a, c] = [convert(b, left, bool), convert(b, right, bool)];
    const constant =
      a.constant && c.constant
        ? {
            value:
              operator === '&&'
                ? a.constant.value === true && c.constant.value === true
                : a.constant.value === true || c.constant.value === true,
          }
        : undefined;
    return { kind: 'logical', type: bool, syntax: node, operator, left: a, right: c, constant };
  }
  // x && y  →  T.false(x) ? x : x & y, where x has become a T
  const sign = operator === '&&' ? '&' : '|';
  const found = b.speculate(() => userDefinedBinary(b, sign, left, right, node)).result;
  const type = found?.type;
  const unfit = found && noShortCircuit(b, found);
  if (unfit) {
    b.error(...unfit, node);
    return b.bad(node, left, right);
  }
  if (!type || !classify(b, left, type)) return noOperator(b, operator, left, right, node);
  const temp = b.temporary(type);
  const first = b.local(temp, node.left);
  const test = userDefinedUnary(b, operator === '&&' ? 'op_False' : 'op_True', first, node);
  const combined = test && userDefinedBinary(b, sign, first, right, node);
  if (!test || !combined) return noOperator(b, operator, left, right, node);
  return chosen(node, first, convert(b, left, type), test, convert(b, first, combined.type), combined);
}

/** `store` into `first`; that when `test` holds, else `combined`. */
function chosen(
  node: Expression,
  first: BoundExpression & { kind: 'local' },
  store: BoundExpression,
  test: BoundExpression,
  whenTrue: BoundExpression,
  combined: BoundExpression,
): BoundExpression {
  const { type } = combined;
  return {
    kind: 'sequence',
    type,
    syntax: node,
    locals: [first.local],
    effects: [{ kind: 'assignment', type: first.type, syntax: node, target: first, value: store, ref: false }],
    value: { kind: 'conditional', type, syntax: node, condition: test, whenTrue, whenFalse: combined },
    origin: 'other',
  };
}

/** One side is dynamic: whether the first decides alone is asked of what it is, and so is what both give. */
function dynamicLogical(
  b: BodyBinder,
  operator: '&&' | '||',
  left: BoundExpression,
  right: BoundExpression,
  node: Expression,
): BoundExpression {
  const wanted = operator === '||';
  const first = b.local(b.temporary(left.type), node);
  const test = truth(b, first, wanted, node);
  if (!test) {
    const shown = displayType(left.type);
    b.error(
      'CS7083',
      `Expression must be implicitly convertible to Boolean or its type '${shown}' must define operator '${wanted}'.`,
      left.syntax ?? node,
    );
    return b.bad(node, left, right);
  }
  const combined = bindBinary(b, wanted ? '|' : '&', first, right, node);
  return chosen(node, first, left, test, convert(b, first, combined.type, node), combined);
}

/** `value` is `wanted` as a condition: by its conversion to bool or its operator; undefined when it has neither. */
function truth(b: BodyBinder, value: BoundExpression, wanted: boolean, node: Expression): BoundExpression | undefined {
  const bool = b.compilation.special('bool');
  if (isDynamic(value)) {
    const asked = late(b, node, [value], (inner, [operand]) => {
      const known = operand && truth(inner, operand, wanted, node);
      return known ?? convert(inner, operand ?? value, inner.known(bool), node);
    });
    return convertExplicitly(b, seenAs(asked, b.compilation.special('object')), bool, node);
  }
  if (!classify(b, value, bool)) return userDefinedUnary(b, wanted ? 'op_True' : 'op_False', value, node);
  const plain = convert(b, value, bool, node);
  return wanted ? plain : bindUnary(b, '!', plain, node);
}

/** Why an operator `&` or `|` cannot be asked only for what is needed. */
function noShortCircuit(b: BodyBinder, found: BoundExpression): [code: string, message: string] | undefined {
  const method = found.kind === 'call' ? found.method : found.kind === 'binary' ? found.use.method : undefined;
  if (!method) return undefined;
  const name = displayMethod(method);
  if (!method.parameters.every(({ type }) => sameType(type, method.returnType)))
    return [
      'CS0217',
      `In order to be applicable as a short circuit operator a user-defined logical operator ('${name}') must have the same return type and parameter types`,
    ];
  const owner = method.containingType;
  const has = (operator: string) => operatorMethods(b, operator, [owner]).length > 0;
  return has('op_True') && has('op_False')
    ? undefined
    : [
        'CS0218',
        `In order for '${name}' to be applicable as a short circuit operator, its declaring type '${displayType(owner)}' must define operator true and operator false`,
      ];
}

function hasLogicalOperators(b: BodyBinder, type: TypeSymbol): boolean {
  return operatorMethods(b, 'op_False', [type]).length > 0 && operatorMethods(b, 'op_BitwiseAnd', [type]).length > 0;
}

/** A condition: bool, or a type with `operator true`. */
export function bindCondition(b: BodyBinder, node: Expression): BoundExpression {
  const bool = b.compilation.special('bool');
  const operand = bindOperand(b, node);
  if (isTyped(operand) && (isDynamic(operand) || !classify(b, operand, bool))) {
    const test = truth(b, operand, true, node);
    if (test) return test;
  }
  return convert(b, operand, bool, node);
}
