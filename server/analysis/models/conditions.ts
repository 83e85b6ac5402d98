// What a condition tests.
import type { BoundExpression } from '../../csharp/binding/bound';
import { withoutConversion } from './boundNodes';

/** `x == null`, `x != null`, `x is null`, `x is not null`: `isNull` when the condition holds for null. */
export function nullTest(
  condition: BoundExpression,
): { readonly operand: BoundExpression; readonly isNull: boolean } | undefined {
  if (condition.kind === 'isPattern') {
    const { pattern, operand } = condition;
    if (pattern.kind === 'constant') return isNull(pattern.value) ? { operand, isNull: true } : undefined;
    if (pattern.kind === 'not' && pattern.pattern.kind === 'constant' && isNull(pattern.pattern.value))
      return { operand, isNull: false };
    return undefined;
  }
  if (condition.kind !== 'binary' || !['==', '!='].includes(condition.use.operator)) return undefined;
  const { left, right, use } = condition;
  const operand = isNull(right) ? left : isNull(left) ? right : undefined;
  return operand && { operand, isNull: use.operator === '==' };
}

function isNull(expression: BoundExpression): boolean {
  const plain = withoutConversion(expression);
  return plain.kind === 'literal' && plain.constant.value === null;
}
