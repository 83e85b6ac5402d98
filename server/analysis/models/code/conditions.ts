// What a condition tests.
import type { BoundExpression, BoundPattern } from '../../../csharp/binding/bound';
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

/** `x == 1`, `1 != x`, `x is 1 or 2`, `x is not 1`: `isEqual` when the condition holds for these values. */
export function constantTest(
  condition: BoundExpression,
): { readonly operand: BoundExpression; readonly values: readonly unknown[]; readonly isEqual: boolean } | undefined {
  if (condition.kind === 'isPattern') {
    const { operand, pattern } = condition;
    if (pattern.kind === 'not') return { operand, values: constantsIn(pattern.pattern), isEqual: false };
    return { operand, values: constantsIn(pattern), isEqual: true };
  }
  if (condition.kind !== 'binary' || !['==', '!='].includes(condition.use.operator)) return undefined;
  const isEqual = condition.use.operator === '==';
  for (const [operand, other] of [
    [condition.left, condition.right] as const,
    [condition.right, condition.left] as const,
  ]) {
    const constant = other.constant ?? withoutConversion(other).constant;
    if (constant) return { operand: withoutConversion(operand), values: [constant.value], isEqual };
  }
  return undefined;
}

/** `1`, `1 or 2`; of anything else nothing. */
export function constantsIn(pattern: BoundPattern): unknown[] {
  if (pattern.kind === 'constant') return pattern.value.constant ? [pattern.value.constant.value] : [];
  if (pattern.kind === 'or') return [...constantsIn(pattern.left), ...constantsIn(pattern.right)];
  return [];
}

/** `n == 0`, `n > 0`, `1 > n` and the like, of something that is never negative: `isZero` when the condition holds for 0. */
export function zeroTest(condition: BoundExpression): { readonly isZero: boolean } | undefined {
  if (condition.kind !== 'binary') return undefined;
  const { left, right, use } = condition;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (b !== undefined && a === undefined) return asZeroTest(use.operator, b);
  return a !== undefined && b === undefined ? asZeroTest(mirrored.get(use.operator) ?? use.operator, a) : undefined;
}

const mirrored = new Map<string, string>([
  ['<', '>'],
  ['>', '<'],
  ['<=', '>='],
  ['>=', '<='],
]);

function asZeroTest(operator: string, bound: number): { readonly isZero: boolean } | undefined {
  switch (`${operator} ${bound}`) {
    case '== 0':
    case '<= 0':
    case '< 1':
      return { isZero: true };
    case '!= 0':
    case '> 0':
    case '>= 1':
      return { isZero: false };
    default:
      return undefined;
  }
}

function numberOf(expression: BoundExpression): number | undefined {
  const value = (expression.constant ?? withoutConversion(expression).constant)?.value;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}
