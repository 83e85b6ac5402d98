// Operators of the bound tree: built in, user-defined, lifted to Nullable.
import type { BoundExpression } from '../../../../server/csharp/binding/bound';
import { hold, simpleCall } from './calls';
import { numericName, numericText } from './conversions';
import { choose, expression, operands } from './expressions';
import type { Lowering } from './lowering';
import { textNode } from './lvalues';
import { binaryText, isComparison, unaryText } from './operators';
import { callSuspends } from './targets';

export function unary(ctx: Lowering, node: BoundExpression & { kind: 'unary' }): string {
  const { operand, method } = node;
  const type = ctx.typeOf(node);
  if (!node.lifted) {
    if (method) return simpleCall(ctx, node, method, undefined, [operand], false);
    return narrowed(
      ctx,
      node,
      wrapSmall(unaryText(ctx, node.operator, node.operands, expression(ctx, operand), node.checked)),
    );
  }
  const suspending = method !== undefined && callSuspends(ctx, method, undefined, false);
  const value = hold(ctx, expression(ctx, operand), 'any', suspending);
  const inner = textNode({ ...operand, type: underlyingSymbol(ctx, operand) } as BoundExpression, value.again);
  return choose(
    ctx,
    node,
    `${value.first}===null`,
    () => 'null',
    () =>
      method
        ? simpleCall(ctx, node, method, undefined, [inner], false)
        : unaryText(ctx, node.operator, node.operands, value.again, node.checked),
    suspending,
    type,
  );
}

/** Operators on enums over byte and the like work on int; the result has to be what such an enum can hold. */
function narrowed(ctx: Lowering, node: BoundExpression, text: string): string {
  const type = ctx.typeOf(node);
  if (type.representation !== 'int') return text;
  return numericText(ctx, 'int', numericName(ctx, type), text, false);
}

function wrapSmall(text: string): string {
  return text.startsWith('!') ? `(${text})` : text;
}

function underlyingSymbol(ctx: Lowering, node: BoundExpression) {
  const type = ctx.typeOf(node);
  return type.isNullable && type.underlying ? type.underlying.symbol : node.type;
}

export function binary(ctx: Lowering, node: BoundExpression & { kind: 'binary' }): string {
  const { use, left, right } = node;
  if (!use.lifted) {
    if (use.method) return simpleCall(ctx, node, use.method, undefined, [left, right], false);
    const list = [left, right].map(inner => ({ node: inner, get: () => expression(ctx, inner), isReference: false }));
    const [l = '', r = ''] = operands(ctx, list);
    if ((r === 'null' && isNeverNull(ctx, left)) || (l === 'null' && isNeverNull(ctx, right)))
      return use.operator === '==' ? 'false' : 'true';
    return narrowed(ctx, node, binaryText(ctx, use.operator, use.operands, l, r, use.checked));
  }
  return liftedBinary(ctx, node);
}

/** A variable of a type parameter that stands for a value type: V8 leaves out what is behind the test. */
function isNeverNull(ctx: Lowering, node: BoundExpression): boolean {
  if (node.kind !== 'local' && node.kind !== 'parameter') return false;
  const type = ctx.typeOf(node);
  return type.isValueType && !type.isNullable;
}

function liftedBinary(ctx: Lowering, node: BoundExpression & { kind: 'binary' }): string {
  const { use, left, right } = node;
  const { operator, method } = use;
  const [l = '', r = ''] = operands(
    ctx,
    [left, right].map(inner => ({ node: inner, get: () => expression(ctx, inner), isReference: false })),
  );
  if (!method && use.operands === 'bool' && (operator === '&' || operator === '|')) {
    return `${ctx.helper(operator === '&' ? 'and3' : 'or3')}(${l},${r})`;
  }
  const suspending = method !== undefined && callSuspends(ctx, method, undefined, false);
  const a = hold(ctx, l, 'any', suspending);
  const b = hold(ctx, r, 'any', suspending);
  const start = [a, b]
    .filter(held => held.first !== held.again)
    .map(held => `${held.first},`)
    .join('');
  const someNull = `(${start}${a.again}===null||${b.again}===null)`;
  const compute = () => {
    if (!method) return binaryText(ctx, operator, use.operands, a.again, b.again, use.checked);
    const inner = [
      textNode({ ...left, type: underlyingSymbol(ctx, left) } as BoundExpression, a.again),
      textNode({ ...right, type: underlyingSymbol(ctx, right) } as BoundExpression, b.again),
    ];
    return simpleCall(ctx, node, method, undefined, inner, false);
  };
  const ofNulls = () => {
    if (operator === '==') return `(${a.again}===${b.again})`;
    if (operator === '!=') return `(${a.again}!==${b.again})`;
    return isComparison(operator) ? 'false' : 'null';
  };
  return choose(ctx, node, someNull, ofNulls, compute, suspending, ctx.typeOf(node));
}
