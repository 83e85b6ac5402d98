// Conditions leave two states behind: what is assigned when they are true, and when they are false.
import type { BoundExpression } from '../binding/bound';
import { isSpecial } from '../symbols/types';
import { walkArms, walkExpression, walkNullable } from './expressions';
import { type Branches, type Flow, unreachable } from './flow';
import { matchesNull, outcomeOf } from './patterns';

type Condition = BoundExpression & {
  kind:
    | 'logical'
    | 'unary'
    | 'binary'
    | 'is'
    | 'isPattern'
    | 'conditional'
    | 'coalesce'
    | 'switchExpression'
    | 'sequence';
};

/** An expression that knows more when it is known to be true. */
export function isCondition(expression: BoundExpression): expression is Condition {
  if (!isSpecial(expression.type, 'bool')) return false;
  switch (expression.kind) {
    case 'logical':
    case 'is':
    case 'isPattern':
    case 'conditional':
    case 'coalesce':
    case 'switchExpression':
      return true;
    case 'sequence':
      return isCondition(expression.value);
    case 'unary':
      return !expression.method;
    case 'binary':
      return expression.use.operator === '==' || expression.use.operator === '!=';
    default:
      return false;
  }
}

/** A constant that is something: what stands behind `??` is never reached. */
export function isNeverNull({ constant }: BoundExpression): boolean {
  return constant !== undefined && constant.value !== null;
}

/** Walks a condition. The state of `flow` is for the caller to set. */
export function branches(flow: Flow, expression: BoundExpression): Branches {
  const { constant } = expression;
  if (constant?.value === true) return { whenTrue: flow.state, whenFalse: unreachable };
  if (constant?.value === false) return { whenTrue: unreachable, whenFalse: flow.state };
  if (!isCondition(expression)) {
    walkExpression(flow, expression);
    return { whenTrue: flow.state, whenFalse: flow.state };
  }
  switch (expression.kind) {
    case 'unary':
      return not(branches(flow, expression.operand));
    case 'logical': {
      const left = branches(flow, expression.left);
      flow.state = expression.operator === '&&' ? left.whenTrue : left.whenFalse;
      const right = branches(flow, expression.right);
      return expression.operator === '&&'
        ? { whenTrue: right.whenTrue, whenFalse: left.whenFalse & right.whenFalse }
        : { whenTrue: left.whenTrue & right.whenTrue, whenFalse: right.whenFalse };
    }
    case 'binary':
      return comparison(flow, expression);
    case 'is': {
      const whenTrue = walkNullable(flow, expression.operand);
      return { whenTrue, whenFalse: flow.state };
    }
    case 'isPattern': {
      const { operand, pattern } = expression;
      if (pattern.kind === 'constant' && isSpecial(operand.type, 'bool') && pattern.value.constant) {
        const outcome = branches(flow, operand);
        return pattern.value.constant.value === true ? outcome : not(outcome);
      }
      const whenNotNull = walkNullable(flow, operand);
      const outcome = outcomeOf(flow, pattern);
      const nullMatches = matchesNull(pattern);
      return {
        whenTrue: (nullMatches === false ? whenNotNull : flow.state) | outcome.whenTrue,
        whenFalse: (nullMatches === true ? whenNotNull : flow.state) | outcome.whenFalse,
      };
    }
    case 'conditional': {
      const condition = branches(flow, expression.condition);
      flow.state = condition.whenTrue;
      const first = branches(flow, expression.whenTrue);
      flow.state = condition.whenFalse;
      return either(first, branches(flow, expression.whenFalse));
    }
    case 'coalesce': {
      const whenNotNull = walkNullable(flow, expression.left);
      if (isNeverNull(expression.left)) flow.state = unreachable;
      const right = branches(flow, expression.right);
      return either({ whenTrue: whenNotNull, whenFalse: whenNotNull }, right);
    }
    case 'switchExpression': {
      let outcome: Branches = { whenTrue: unreachable, whenFalse: unreachable };
      walkArms(flow, expression, result => {
        outcome = either(outcome, branches(flow, result));
      });
      return outcome;
    }
    case 'sequence':
      for (const effect of expression.effects) walkExpression(flow, effect);
      return branches(flow, expression.value);
  }
}

/** `c == true` says what `c` says; `a?.b == 1` that `a` is not null. */
function comparison(flow: Flow, { left, right, use }: BoundExpression & { kind: 'binary' }): Branches {
  const isEqual = (outcome: Branches) => (use.operator === '==' ? outcome : not(outcome));
  for (const [condition, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (typeof other.constant?.value !== 'boolean' || condition.constant || use.method) continue;
    if (!isSpecial(condition.type, 'bool')) continue;
    const outcome = branches(flow, condition);
    return isEqual(other.constant.value ? outcome : not(outcome));
  }
  const leftNotNull = walkNullable(flow, left);
  const afterLeft = flow.state;
  if (right.constant?.value === null) return isEqual({ whenTrue: flow.state, whenFalse: leftNotNull });
  const rightNotNull = walkNullable(flow, right);
  // What was evaluated on the right was so whatever the left side is.
  const after = flow.state;
  if (left.constant?.value === null) return isEqual({ whenTrue: after, whenFalse: rightNotNull });
  const whenTrue =
    after | (neverNull(right) ? leftNotNull & ~afterLeft : 0n) | (neverNull(left) ? rightNotNull & ~after : 0n);
  return isEqual({ whenTrue, whenFalse: after });
}

function neverNull(expression: BoundExpression): boolean {
  if (expression.constant) return expression.constant.value !== null;
  return expression.kind === 'conversion' && expression.conversion === 'wrapNullable';
}

function not({ whenTrue, whenFalse }: Branches): Branches {
  return { whenTrue: whenFalse, whenFalse: whenTrue };
}

function either(a: Branches, b: Branches): Branches {
  return { whenTrue: a.whenTrue & b.whenTrue, whenFalse: a.whenFalse & b.whenFalse };
}
