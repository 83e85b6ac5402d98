// Folding constants: conversions and operators at compile time, with the overflow rules of C#.
import type { ConstantValue, DecimalConstant, TypeSymbol } from '../../symbols/symbols';
import { isEnum, isSpecial, type NumericName, numericName } from '../../symbols/types';
import type { BoundBinaryOperator, OperandKind } from '../bound';
import { fitsIn } from './conversions';

export function isDecimal(value: ConstantValue): value is DecimalConstant {
  return typeof value === 'object' && value !== null;
}

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

function toNumber(value: number | bigint | DecimalConstant): number {
  return isDecimal(value) ? Number(`${value.mantissa}e-${value.scale}`) : Number(value);
}

/** `digits`: how many of a floating-point number count. */
function toDecimal(value: number | bigint | DecimalConstant, digits: number): DecimalConstant | undefined {
  if (isDecimal(value)) return value;
  if (typeof value === 'bigint') return { mantissa: value, scale: 0 };
  if (Math.abs(value) >= 2 ** 96 || Number.isNaN(value)) return undefined;
  let { mantissa, scale } = parseDecimal(value.toPrecision(digits));
  for (; scale > 0 && (scale > 28 || mantissa % 10n === 0n); scale--) mantissa /= 10n;
  return { mantissa, scale };
}

/** As in C# source. */
export function constantText(value: ConstantValue): string {
  if (!isDecimal(value)) return String(value);
  const digits = String(value.mantissa < 0n ? -value.mantissa : value.mantissa).padStart(value.scale + 1, '0');
  const at = digits.length - value.scale;
  return `${value.mantissa < 0n ? '-' : ''}${digits.slice(0, at)}${value.scale > 0 ? `.${digits.slice(at)}` : ''}M`;
}

/** `-1.50` → mantissa -150, scale 2. */
export function parseDecimal(text: string): DecimalConstant {
  const [digits = '0', exponent = '0'] = text.toLowerCase().split('e');
  const dot = digits.indexOf('.');
  const fraction = dot < 0 ? '' : digits.slice(dot + 1);
  const whole = dot < 0 ? digits : digits.slice(0, dot);
  const scale = fraction.length - Number(exponent);
  const mantissa = BigInt(`${whole === '' || whole === '-' ? `${whole}0` : whole}${fraction}`);
  return inRange(scale < 0 ? { mantissa: mantissa * 10n ** BigInt(-scale), scale: 0 } : { mantissa, scale });
}

/** Digits that a decimal has no room for are rounded away, half to even. */
function inRange(value: DecimalConstant): DecimalConstant {
  let lost = 0;
  const size = (mantissa: bigint) => (mantissa < 0n ? -mantissa : mantissa);
  const rounded = () => {
    const unit = 10n ** BigInt(lost);
    const [quotient, rest] = [size(value.mantissa) / unit, (size(value.mantissa) % unit) * 2n];
    const up = rest > unit || (rest === unit && quotient % 2n === 1n) ? 1n : 0n;
    return lost === 0 ? size(value.mantissa) : quotient + up;
  };
  while (lost < value.scale && (value.scale - lost > 28 || rounded() >= 1n << 96n)) lost++;
  return lost === 0 ? value : { mantissa: value.mantissa < 0n ? -rounded() : rounded(), scale: value.scale - lost };
}

function toInteger(
  value: number | bigint | DecimalConstant,
  target: NumericName,
  isFloating: boolean,
  checked: boolean,
  onOverflow: () => void,
): number | bigint {
  const isWide = target === 'long' || target === 'ulong';
  let exact: bigint;
  if (isDecimal(value)) exact = value.mantissa / 10n ** BigInt(value.scale);
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
      return foldDecimal(operator, left as DecimalConstant, right as DecimalConstant);
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

function foldDecimal(operator: BoundBinaryOperator, a: DecimalConstant, c: DecimalConstant): ConstantValue | undefined {
  const scale = Math.max(a.scale, c.scale);
  const x = a.mantissa * 10n ** BigInt(scale - a.scale);
  const y = c.mantissa * 10n ** BigInt(scale - c.scale);
  switch (operator) {
    case '+':
      return { mantissa: x + y, scale };
    case '-':
      return { mantissa: x - y, scale };
    case '*': {
      const product = { mantissa: a.mantissa * c.mantissa, scale: a.scale + c.scale };
      return product.scale > 28 || product.mantissa >> 96n !== 0n ? undefined : product;
    }
    case '/':
    case '%':
      return undefined;
    default:
      return compare(operator, x < y ? -1 : x > y ? 1 : 0);
  }
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
  if (isDecimal(value)) return operator === '-' ? { mantissa: -value.mantissa, scale: value.scale } : undefined;
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
