// Operators on plain values as JavaScript text; int is `|0`, long is BigInt wrapped to 64 bits, float is rounded after each step.
import type { BoundBinaryOperator, OperandKind } from '../../../../server/csharp/binding/bound';
import type { Lowering } from './lowering';

const comparisons: ReadonlySet<BoundBinaryOperator> = new Set(['<', '>', '<=', '>=', '==', '!=']);

export function isComparison(operator: BoundBinaryOperator): boolean {
  return comparisons.has(operator);
}

export function binaryText(
  ctx: Lowering,
  operator: BoundBinaryOperator,
  kind: OperandKind,
  l: string,
  r: string,
  checked: boolean,
): string {
  const js = operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
  switch (kind) {
    case 'int':
      return intText(ctx, operator, js, l, r, checked);
    case 'uint':
      return uintText(ctx, operator, js, l, r, checked);
    case 'long':
    case 'ulong':
      return longText(ctx, operator, js, kind, l, r, checked);
    case 'double':
      return `(${l}${js}${r})`;
    case 'float':
      return comparisons.has(operator) ? `(${l}${js}${r})` : `Math.fround(${l}${js}${r})`;
    case 'decimal':
      return `${ctx.helper('decimal')}(${JSON.stringify(operator)},${l},${r})`;
    case 'bool':
      if (operator === '&' || operator === '|') return `(${l}${operator}${r})!==0`.replace(/^(.*)$/, '($1)');
      if (operator === '^') return `(${l}!==${r})`;
      return `(${l}${js}${r})`;
    case 'string':
      return operator === '+' ? `(${nonNull(l)}+${nonNull(r)})` : `(${l}${js}${r})`;
    case 'reference':
      return `(${l}${js}${r})`;
    case 'delegate':
      if (operator === '+') return `${ctx.helper('combine')}(${l},${r})`;
      if (operator === '-') return `${ctx.helper('removeDelegate')}(${l},${r})`;
      return `${operator === '!=' ? '!' : ''}${ctx.helper('sameDelegate')}(${l},${r})`;
  }
}

/** null counts as the empty string. */
function nonNull(text: string): string {
  if (text.startsWith('"') || text.startsWith('($')) return text;
  return `(${text}??"")`;
}

function intText(
  ctx: Lowering,
  operator: BoundBinaryOperator,
  js: string,
  l: string,
  r: string,
  checked: boolean,
): string {
  switch (operator) {
    case '+':
    case '-':
      return checked ? `${ctx.helper('checkInt')}(${l}${operator}${r})` : `(${l}${operator}${r}|0)`;
    case '*':
      return checked ? `${ctx.helper('checkInt')}(${l}*${r})` : `Math.imul(${l},${r})`;
    case '/':
      return /^[1-9]\d*$/.test(r) ? `(${l}/${r}|0)` : `${ctx.helper('divideInt')}(${l},${r})`;
    case '%':
      return /^[1-9]\d*$/.test(r) ? `(${l}%${r}|0)` : `${ctx.helper('remainderInt')}(${l},${r})`;
    case '>>>':
      return `(${l}>>>${r}|0)`;
    default:
      return `(${l}${js}${r})`;
  }
}

function uintText(
  ctx: Lowering,
  operator: BoundBinaryOperator,
  js: string,
  l: string,
  r: string,
  checked: boolean,
): string {
  switch (operator) {
    case '+':
    case '-':
      return checked ? `${ctx.helper('checkUint')}(${l}${operator}${r})` : `(${l}${operator}${r}>>>0)`;
    case '*':
      return checked ? `${ctx.helper('checkUint')}(${l}*${r})` : `(Math.imul(${l},${r})>>>0)`;
    case '/':
      return `${ctx.helper('divideUint')}(${l},${r})`;
    case '%':
      return `${ctx.helper('remainderUint')}(${l},${r})`;
    case '>>':
    case '>>>':
      return `(${l}>>>${r})`;
    case '<<':
    case '&':
    case '|':
    case '^':
      return `((${l}${operator}${r})>>>0)`;
    default:
      return `(${l}${js}${r})`;
  }
}

function longText(
  ctx: Lowering,
  operator: BoundBinaryOperator,
  js: string,
  kind: 'long' | 'ulong',
  l: string,
  r: string,
  checked: boolean,
): string {
  const wrap = kind === 'long' ? 'BigInt.asIntN' : 'BigInt.asUintN';
  switch (operator) {
    case '+':
    case '-':
    case '*':
      if (!checked) return `${wrap}(64,${l}${operator}${r})`;
      return `${ctx.helper(kind === 'long' ? 'checkLong' : 'checkUlong')}(${l}${operator}${r})`;
    case '&':
    case '|':
    case '^':
      return `${wrap}(64,${l}${operator}${r})`;
    case '/':
      if (isPositive(r)) return `${wrap}(64,${l}/${r})`;
      return kind === 'long' ? `${ctx.helper('divideLong')}(${l},${r})` : `${ctx.helper('divideUlong')}(${l},${r})`;
    case '%':
      if (isPositive(r)) return `${wrap}(64,${l}%${r})`;
      return `${ctx.helper('remainderLong')}(${l},${r})`;
    case '<<':
      if (isCount(r)) return `${wrap}(64,${l}<<${Number(r) & 63}n)`;
      return `${ctx.helper(kind === 'long' ? 'shiftLeft' : 'shiftLeftUnsigned')}(${l},${r})`;
    case '>>':
    case '>>>':
      return rightShift(ctx, operator === '>>' && kind === 'long', kind, l, r);
    default:
      return `(${l}${js}${r})`;
  }
}

/** A literal that is neither 0 nor -1. */
function isPositive(text: string): boolean {
  return /^[1-9]\d*n$/.test(text);
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text);
}

function rightShift(ctx: Lowering, isSigned: boolean, kind: 'long' | 'ulong', l: string, r: string): string {
  if (isSigned) return `${ctx.helper('shiftRight')}(${l},${r})`;
  const bits = kind === 'long' ? `BigInt.asUintN(64,${l})` : l;
  const shifted = isCount(r)
    ? `BigInt.asUintN(64,${bits}>>${Number(r) & 63}n)`
    : `${ctx.helper('shiftRightUnsigned')}(${bits},${r})`;
  return kind === 'long' ? `BigInt.asIntN(64,${shifted})` : shifted;
}

export function unaryText(
  ctx: Lowering,
  operator: '+' | '-' | '!' | '~',
  kind: OperandKind,
  o: string,
  checked: boolean,
): string {
  switch (operator) {
    case '+':
      return o;
    case '!':
      return `!${o}`;
    case '~':
      if (kind === 'int') return `(~${o})`;
      if (kind === 'uint') return `((~${o})>>>0)`;
      return `BigInt.as${kind === 'long' ? 'Int' : 'Uint'}N(64,~${o})`;
    case '-':
      switch (kind) {
        case 'int':
          return checked ? `${ctx.helper('checkInt')}(-${o})` : `(-${o}|0)`;
        case 'long':
          return checked ? `${ctx.helper('checkLong')}(-${o})` : `BigInt.asIntN(64,-${o})`;
        case 'decimal':
          return `${ctx.helper('negateDecimal')}(${o})`;
        default:
          return `(-${o})`;
      }
  }
}
