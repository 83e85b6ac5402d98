// Conversions between representations, boxing and casts.
import type { BoundConversion, BoundExpression } from '../../../../server/csharp/binding/bound';
import type { SpecialName } from '../../../../server/csharp/symbols/symbols';
import type { EngineType } from '../runtimeTypes';
import { hold, simpleCall } from './calls';
import { choose, expression } from './expressions';
import type { Lowering } from './lowering';
import { suspends } from './targets';

export function conversion(ctx: Lowering, node: BoundConversion): string {
  const to = ctx.typeOf(node);
  const { operand } = node;
  switch (node.conversion) {
    case 'null':
      return 'null';
    case 'identity':
    case 'wrapNullable':
    case 'tuple':
      return expression(ctx, operand);
    case 'numeric':
      return numericText(
        ctx,
        numericName(ctx, ctx.typeOf(operand)),
        numericName(ctx, to),
        expression(ctx, operand),
        node.checked,
      );
    case 'unboxing':
      if (node.isInPlace && to.isCopied && !to.isNullable) return `${expression(ctx, operand)}.value`;
      return changed(ctx, ctx.typeOf(operand), to, expression(ctx, operand), operand, false);
    case 'reference':
    case 'boxing':
    case 'cast':
    case 'dynamic':
      return changed(ctx, ctx.typeOf(operand), to, expression(ctx, operand), operand, node.conversion === 'reference');
    case 'unwrapNullable':
      return `${ctx.helper('unwrap')}(${expression(ctx, operand)})`;
    case 'liftedNullable': {
      const inner = node.inner;
      if (!inner) return expression(ctx, operand);
      const suspending = suspends(ctx, inner.value);
      if (!to.isNullable && to.isValueType) {
        const value = hold(ctx, `${ctx.helper('unwrap')}(${expression(ctx, operand)})`, 'any', suspending);
        ctx.aliases.set(inner.temp, value.again);
        const text = expression(ctx, inner.value);
        return suspending ? text : `(${value.first},${text})`;
      }
      const value = hold(ctx, expression(ctx, operand), 'any', suspending);
      ctx.aliases.set(inner.temp, value.again);
      return choose(
        ctx,
        node,
        `${value.first}===null`,
        () => 'null',
        () => expression(ctx, inner.value),
        suspending,
        to,
      );
    }
    case 'userDefined':
      return node.method ? simpleCall(ctx, node, node.method, undefined, [operand], false) : expression(ctx, operand);
  }
}

/** A value of static type `from` as one of `to`: up, down, boxed, unboxed or unchanged, whatever the closed types ask for. */
export function changed(
  ctx: Lowering,
  from: EngineType,
  to: EngineType,
  text: string,
  operand: BoundExpression | undefined,
  isUp: boolean,
): string {
  if (from === to) return text;
  if (from.isValueType) {
    if (to.isNullable && to.underlying === from) return text;
    if (from.isNullable && from.underlying === to) return `${ctx.helper('unwrap')}(${text})`;
    const box = boxed(ctx, from, text, operand);
    return to.isValueType ? `${ctx.helper('unbox')}(${box},${ctx.typeName(to)})` : castText(ctx, from, to, box);
  }
  if (to.isValueType) return `${ctx.helper('unbox')}(${text},${ctx.typeName(to)})`;
  if (isUp) return text;
  return castText(ctx, from, to, text);
}

function castText(ctx: Lowering, from: EngineType, to: EngineType, text: string): string {
  if (to.isAssignableFrom(from) || text === 'null') return text;
  return `${ctx.helper('cast')}(${text},${ctx.typeName(to)})`;
}

export function boxed(ctx: Lowering, type: EngineType, text: string, operand: BoundExpression | undefined): string {
  void operand;
  if (!type.isValueType) return text;
  const copy = type.isCopied ? (type.isNullable ? `${ctx.helper('copyNullable')}(${text})` : `${text}.$clone()`) : text;
  if (type.isNullable) return `${ctx.helper('box')}(${copy},${ctx.typeName(type)})`;
  return `new ${ctx.constant(type.boxClass, 'B')}(${copy})`;
}

/** Keyword of the numeric type, enums by what they are made of. */
export function numericName(ctx: Lowering, type: EngineType): SpecialName {
  void ctx;
  return (type.kind === 'enum' ? type.underlying?.special : type.special) ?? 'int';
}

const small: Partial<Record<SpecialName, [bits: number, signed: boolean]>> = {
  sbyte: [8, true],
  byte: [8, false],
  short: [16, true],
  ushort: [16, false],
  char: [16, false],
  int: [32, true],
  uint: [32, false],
};

function contains(outer: SpecialName, inner: SpecialName): boolean {
  const a = small[outer];
  const b = small[inner];
  if (!a || !b) return false;
  if (a[1] === b[1]) return a[0] >= b[0];
  return a[1] && a[0] > b[0];
}

/** From any numeric representation to any other. */
export function numericText(ctx: Lowering, from: SpecialName, to: SpecialName, text: string, checked: boolean): string {
  if (from === to) return text;
  if (from === 'decimal' || to === 'decimal') return `${ctx.helper('convertDecimal')}(${text},"${from}","${to}")`;
  if (to === 'double' || to === 'float') {
    const isBig = from === 'long' || from === 'ulong';
    const real = isBig ? `${ctx.helper(from === 'long' ? 'longToReal' : 'ulongToReal')}(${text})` : text;
    return to === 'float' ? `Math.fround(${real})` : real;
  }
  if (from === 'double' || from === 'float') {
    return checked ? `${ctx.helper('checkReal')}(${text},"${to}")` : realToInteger(ctx, to, text);
  }
  if (from === 'long' || from === 'ulong') {
    if (checked) return `${ctx.helper('checkBig')}(${text},"${to}")`;
    if (to === 'long') return `BigInt.asIntN(64,${text})`;
    if (to === 'ulong') return `BigInt.asUintN(64,${text})`;
    if (to === 'uint') return `${ctx.helper('lowUint')}(${text})`;
    const low = `${ctx.helper('lowInt')}(${text})`;
    return to === 'int' ? low : narrowText(to, low);
  }
  if (to === 'long') return `${ctx.helper('toLong')}(${text})`;
  if (to === 'ulong') {
    const mayBeNegative = small[from]?.[1] ?? false;
    return checked && mayBeNegative
      ? `${ctx.helper('checkBig')}(${ctx.helper('toLong')}(${text}),"ulong")`
      : `${ctx.helper('toUlong')}(${text})`;
  }
  if (contains(to, from)) return text;
  return checked ? `${ctx.helper('checkSmall')}(${text},"${to}")` : narrowText(to, text);
}

function narrowText(to: SpecialName, text: string): string {
  switch (to) {
    case 'sbyte':
      return `(${text}<<24>>24)`;
    case 'byte':
      return `(${text}&255)`;
    case 'short':
      return `(${text}<<16>>16)`;
    case 'ushort':
    case 'char':
      return `(${text}&65535)`;
    case 'uint':
      return `(${text}>>>0)`;
    default:
      return `(${text}|0)`;
  }
}

function realToInteger(ctx: Lowering, to: SpecialName, text: string): string {
  switch (to) {
    case 'long':
      return `${ctx.helper('realToLong')}(${text})`;
    case 'ulong':
      return `${ctx.helper('realToUlong')}(${text})`;
    case 'uint':
      return `${ctx.helper('realToUint')}(${text})`;
    case 'int':
      return `${ctx.helper('realToInt')}(${text})`;
    default:
      return narrowText(to, `${ctx.helper('realToInt')}(${text})`);
  }
}
