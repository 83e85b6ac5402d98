// Folding constants: conversions and operators at compile time, with the overflow rules of C#.
import { Decimal } from '../../symbols/decimal';
import type { ConstantValue, TypeSymbol } from '../../symbols/symbols';
import { isEnum, isSpecial, type NumericName, numericName } from '../../symbols/types';
import type { BoundBinaryOperator, OperandKind } from '../bound';
import { fitsIn } from './conversions';

/** A numeric constant in another numeric or enum type. Undefined when it cannot be folded. */
export function convertConstant(
  value: ConstantValue,
  to: TypeSymbol,
  from: TypeSymbol,
  checked: boolean,
  onOverflow: () => void,
): ConstantValue | undefined {
  const target = numericName(isEnum(to) ? (to.enumUnderlying ?? to) : to);
  if (!target || typeof value === 'string' || typeof value === 'boolean' || value === null) return undefined;
  switch (target) {
    case 'float':
      return Math.fround(toNumber(value));
    case 'double':
      return toNumber(value);
    case 'decimal':
      return toDecimal(value, numericName(from) === 'float' ? 7 : 15);
    default:
      return toInteger(value, target, isSpecial(from, 'float') || isSpecial(from, 'double'), checked, onOverflow);
  }
}

function toNumber(value: number | bigint | Decimal): number {
  return value instanceof Decimal ? value.toNumber() : Number(value);
}

/** `digits`: how many of a floating-point number count. */
function toDecimal(value: number | bigint | Decimal, digits: number): Decimal | undefined {
  if (value instanceof Decimal) return value;
  if (typeof value === 'bigint') return Decimal.of(value, 0);
  return orUndefined(overflow => Decimal.fromNumber(value, digits, overflow));
}

class DecimalOverflow extends Error {}

function orUndefined<T>(compute: (overflow: () => never) => T): T | undefined {
  try {
    return compute(() => {
      throw new DecimalOverflow();
    });
  } catch (error) {
    if (error instanceof DecimalOverflow) return undefined;
    throw error;
  }
}

/** As in C# source. */
export function constantText(value: ConstantValue): string {
  return value instanceof Decimal ? `${value}M` : String(value);
}

/** `-1.50` → mantissa -150, scale 2; digits that a decimal has no room for are rounded away. The lexer refuses what is too large. */
export function parseDecimal(text: string): Decimal {
  const [digits = '0', exponent = '0'] = text.toLowerCase().split('e');
  const dot = digits.indexOf('.');
  const fraction = dot < 0 ? '' : digits.slice(dot + 1);
  const whole = dot < 0 ? digits : digits.slice(0, dot);
  const mantissa = BigInt(`${whole === '' || whole === '-' ? `${whole}0` : whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return orUndefined(overflow => Decimal.fitted(mantissa, scale, overflow)) ?? Decimal.zero;
}

function toInteger(
  value: number | bigint | Decimal,
  target: NumericName,
  isFloating: boolean,
  checked: boolean,
  onOverflow: () => void,
): number | bigint {
  const isWide = target === 'long' || target === 'ulong';
  let exact: bigint;
  if (value instanceof Decimal) exact = value.mantissa / 10n ** BigInt(value.scale);
  else if (typeof value === 'bigint') exact = value;
  else if (Number.isFinite(value)) exact = BigInt(Math.trunc(value));
  else {
    if (checked) onOverflow();
    return isWide ? 0n : 0;
  }
  if (!fitsIn(exact, target)) {
    if (checked) onOverflow();
    // What a processor makes of such a floating-point number is nothing to rely on; C# makes it zero. Small ones are ints on the way.
    const isLost = isFloating && (isWide || target === 'int' || target === 'uint' || !fitsIn(exact, 'long'));
    exact = isLost ? 0n : wrap(exact, target);
  }
  return isWide ? exact : Number(exact);
}

const widths: Partial<Record<NumericName, readonly [number, boolean]>> = {
  sbyte: [8, true],
  byte: [8, false],
  short: [16, true],
  ushort: [16, false],
  char: [16, false],
  int: [32, true],
  uint: [32, false],
  long: [64, true],
  ulong: [64, false],
};
function wrap(value: bigint, target: NumericName): bigint {
  const [bits, signed] = widths[target] ?? [64, true];
  return signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

export interface FoldContext {
  readonly checked: boolean;
  onOverflow(): void;
  onDivideByZero(): void;
  /** Also where nothing is checked. */
  onDecimalOverflow(): void;
}

/** The value of a binary operator on constants of one representation; undefined when it must stay for run time. */
export function foldBinary(
  operator: BoundBinaryOperator,
  operands: OperandKind,
  left: ConstantValue,
  right: ConstantValue,
  ctx: FoldContext,
): ConstantValue | undefined {
  switch (operands) {
    case 'int':
    case 'uint':
    case 'long':
    case 'ulong':
      return foldInteger(operator, operands, left as number | bigint, right as number | bigint, ctx);
    case 'float':
    case 'double':
      return foldFloat(operator, operands, left as number, right as number);
    case 'decimal':
      return foldDecimal(operator, left as Decimal, right as Decimal, ctx);
    case 'bool':
      return foldBool(operator, left as boolean, right as boolean);
    case 'string':
      if (operator === '+') return `${(left as string | null) ?? ''}${(right as string | null) ?? ''}`;
      return operator === '==' ? left === right : operator === '!=' ? left !== right : undefined;
    default:
      return undefined;
  }
}

function foldInteger(
  operator: BoundBinaryOperator,
  kind: 'int' | 'uint' | 'long' | 'ulong',
  a: number | bigint,
  c: number | bigint,
  ctx: FoldContext,
): ConstantValue | undefined {
  const x = BigInt(a);
  const y = BigInt(c);
  const bits = kind === 'int' || kind === 'uint' ? 31n : 63n;
  let result: bigint;
  switch (operator) {
    case '+':
      result = x + y;
      break;
    case '-':
      result = x - y;
      break;
    case '*':
      result = x * y;
      break;
    case '/':
    case '%':
      if (y === 0n) {
        ctx.onDivideByZero();
        return undefined;
      }
      result = operator === '/' ? x / y : x % y;
      break;
    case '&':
      result = x & y;
      break;
    case '|':
      result = x | y;
      break;
    case '^':
      result = x ^ y;
      break;
    case '<<':
      return narrow(wrap(x << (y & bits), kind), kind);
    case '>>':
      return narrow(x >> (y & bits), kind);
    case '>>>':
      return narrow(wrap(BigInt.asUintN(Number(bits) + 1, x) >> (y & bits), kind), kind);
    default:
      return compare(operator, x < y ? -1 : x > y ? 1 : 0);
  }
  if (!fitsIn(result, kind)) {
    if (ctx.checked) ctx.onOverflow();
    result = wrap(result, kind);
  }
  return narrow(result, kind);
}

function narrow(value: bigint, kind: 'int' | 'uint' | 'long' | 'ulong'): number | bigint {
  return kind === 'int' || kind === 'uint' ? Number(value) : value;
}

function compare(operator: BoundBinaryOperator, order: number): boolean | undefined {
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return undefined;
  }
}

function foldFloat(
  operator: BoundBinaryOperator,
  kind: 'float' | 'double',
  a: number,
  c: number,
): ConstantValue | undefined {
  const round = kind === 'float' ? Math.fround : (value: number) => value;
  switch (operator) {
    case '+':
      return round(a + c);
    case '-':
      return round(a - c);
    case '*':
      return round(a * c);
    case '/':
      return round(a / c);
    case '%':
      return round(a % c);
    case '==':
      return a === c;
    case '!=':
      return a !== c;
    case '<':
      return a < c;
    case '>':
      return a > c;
    case '<=':
      return a <= c;
    case '>=':
      return a >= c;
    default:
      return undefined;
  }
}

function foldDecimal(
  operator: BoundBinaryOperator,
  a: Decimal,
  c: Decimal,
  ctx: FoldContext,
): ConstantValue | undefined {
  if ((operator === '/' || operator === '%') && c.mantissa === 0n) {
    ctx.onDivideByZero();
    return undefined;
  }
  const result = orUndefined(overflow => Decimal.operate(operator, a, c, overflow, overflow));
  if (result === undefined) ctx.onDecimalOverflow();
  return result;
}

function foldBool(operator: BoundBinaryOperator, a: boolean, c: boolean): boolean | undefined {
  switch (operator) {
    case '==':
      return a === c;
    case '!=':
    case '^':
      return a !== c;
    case '&':
      return a && c;
    case '|':
      return a || c;
    default:
      return undefined;
  }
}

/** `-`, `~`, `!`, `+` on a constant. */
export function foldUnary(
  operator: '+' | '-' | '!' | '~',
  operands: OperandKind,
  value: ConstantValue,
  ctx: FoldContext,
): ConstantValue | undefined {
  if (operator === '!') return typeof value === 'boolean' ? !value : undefined;
  if (operator === '+') return value;
  if (value instanceof Decimal) return operator === '-' ? Decimal.negate(value) : undefined;
  if (operands === 'float' || operands === 'double') return operator === '-' ? -(value as number) : undefined;
  if (operands !== 'int' && operands !== 'uint' && operands !== 'long' && operands !== 'ulong') return undefined;
  const exact = BigInt(value as number | bigint);
  let result = operator === '-' ? -exact : ~exact;
  if (operator === '~') result = wrap(result, operands);
  if (!fitsIn(result, operands)) {
    if (ctx.checked) ctx.onOverflow();
    result = wrap(result, operands);
  }
  return narrow(result, operands);
}
