// Unary and binary operators: predefined ones with numeric promotion and lifting; those of types are chosen in userOperators.ts.

import { Decimal } from '../../symbols/decimal';
import type { MethodSymbol, NamedType, SpecialName, TypeSymbol } from '../../symbols/symbols';
import {
  displayType,
  errorType,
  isDelegate,
  isEnum,
  isError,
  isNullable,
  isReferenceType,
  isSpecial,
  isString,
  isVoid,
  type NumericName,
  numericName,
  sameType,
  stripNullable,
} from '../../symbols/types';
import type { BinaryExpression, Expression, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBinaryOperator, BoundExpression, BoundUnaryOperator, OperandKind, OperatorUse } from '../bound';
import { operatorName } from '../declarations/operatorNames';
import { isDynamic, late } from '../dynamic/dynamic';
import { lateValueCall, orLateOperator } from '../dynamic/lateObjects';
import { isTyped, type Operand } from '../operands';
import { convertConstant, type FoldContext, foldBinary, foldUnary } from '../resolution/constants';
import { isKnownReference } from '../resolution/constraints';
import { implicitConversion } from '../resolution/conversions';
import {
  applyConversion,
  byValue,
  classify,
  convert,
  convertExplicitly,
  notAValue,
  settle,
} from '../resolution/convert';
import { isBetterMember } from '../resolution/overloads';
import { bindOperand } from './expressions';
import { extensionOperator } from './extensionMembers';
import { tupleEquality } from './tupleEquality';
import { callOperator, isComparison, isUserOperator, operatorMethods, pickOperator } from './userOperators';

function foldContext(b: BodyBinder, at: Node): FoldContext {
  return {
    checked: b.overflowErrors,
    onOverflow: () => b.error('CS0220', 'The operation overflows at compile time in checked mode', at),
    onDivideByZero: () => b.error('CS0020', 'Division by constant zero', at),
    onDecimalOverflow: () => b.error('CS0463', 'Evaluation of the decimal constant expression failed', at),
  };
}

// ---- unary ----------------------------------------------------------------------------------------------------------

export function bindUnary(
  b: BodyBinder,
  operator: BoundUnaryOperator,
  operand: BoundExpression,
  syntax: Expression,
): BoundExpression {
  if (isError(operand.type)) return b.bad(syntax, operand);
  if (isDynamic(operand)) return lateUnary(b, operator, operand, syntax, bindUnary);
  // -2147483648 and -9223372036854775808 are literals with a sign.
  if (
    operator === '-' &&
    operand.kind === 'literal' &&
    syntax.kind === 'UnaryExpression' &&
    syntax.operand.kind === 'Literal'
  ) {
    const value = operand.constant.value;
    if (numericName(operand.type) === 'uint' && value === 2147483648)
      return b.literal(-2147483648, b.compilation.special('int'), syntax);
    if (numericName(operand.type) === 'ulong' && value === 1n << 63n)
      return b.literal(-(1n << 63n), b.compilation.special('long'), syntax);
  }
  const user = userDefinedUnary(b, operatorName(operator, 1), operand, syntax);
  if (user) return user;
  const value = stripNullable(operand.type);
  const lifted = isNullable(operand.type);
  const promoted = unaryOperandType(b, operator, value);
  if (!promoted) {
    const converted = viaConversion(b, [operand], predefinedUnary[operator]);
    if (converted === 'ambiguous') return ambiguousUnary(b, operand, syntax);
    if (converted?.[0]) return bindUnary(b, operator, converted[0], syntax);
    b.error(
      'CS0023',
      `Operator '${operator}' cannot be applied to operand of type '${displayType(operand.type)}'`,
      syntax,
    );
    return b.bad(syntax, operand);
  }
  const resultType = isEnum(value) ? value : promoted.type;
  const type = lifted ? b.compilation.nullableOf(resultType) : resultType;
  const converted = isEnum(value)
    ? operand
    : convert(b, operand, lifted ? b.compilation.nullableOf(promoted.type) : promoted.type);
  let folded = converted.constant
    ? foldUnary(operator, promoted.kind, converted.constant.value, foldContext(b, syntax))
    : undefined;
  // What is calculated as an int goes back into the small type of the enum, whatever is lost.
  if (folded !== undefined && isEnum(value))
    folded = convertConstant(folded, promoted.type, b.compilation.special('int'), false, () => {});
  return {
    kind: 'unary',
    type,
    syntax,
    operator,
    operand: converted,
    operands: promoted.kind,
    lifted,
    checked: b.checked,
    constant: folded === undefined ? undefined : { value: folded },
  };
}

/** What the operators of C# itself take (C# specification, 12.9). */
const predefinedUnary: Readonly<Record<BoundUnaryOperator, readonly SpecialName[]>> = {
  '!': ['bool'],
  '~': ['int', 'uint', 'long', 'ulong'],
  '-': ['int', 'long', 'float', 'double', 'decimal'],
  '+': ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
};

function unaryOperandType(
  b: BodyBinder,
  operator: BoundUnaryOperator,
  type: TypeSymbol,
): { type: NamedType; kind: OperandKind } | undefined {
  if (operator === '!') return type.kind === 'named' && type.special === 'bool' ? { type, kind: 'bool' } : undefined;
  if (isEnum(type))
    return operator === '~'
      ? { type: type.enumUnderlying ?? type, kind: promote(numericName(type.enumUnderlying ?? type) ?? 'int') }
      : undefined;
  const name = numericName(type);
  if (!name) return undefined;
  const kind = promote(name);
  if (operator === '~' && (kind === 'float' || kind === 'double' || kind === 'decimal')) return undefined;
  const result = operator === '-' && kind === 'uint' ? 'long' : kind;
  if (operator === '-' && kind === 'ulong') return undefined;
  return { type: b.compilation.special(result), kind: result };
}

type NumericKind = 'int' | 'uint' | 'long' | 'ulong' | 'float' | 'double' | 'decimal';
function promote(name: NumericName): NumericKind {
  return name === 'sbyte' || name === 'byte' || name === 'short' || name === 'ushort' || name === 'char' ? 'int' : name;
}

export function userDefinedUnary(
  b: BodyBinder,
  name: string,
  operand: BoundExpression,
  syntax: Node,
): BoundExpression | undefined {
  const methods = operatorMethods(b, name, [operand.type]);
  const found = pickOperator(b, methods.filter(isUserOperator), [operand]);
  if (!found) return undefined;
  if (found === 'ambiguous') return ambiguousUnary(b, operand, syntax);
  const call = callOperator(b, found, [operand], syntax);
  return call;
}

/** `++` and `--`: the new value in terms of the old one. */
export function bindIncrementValue(
  b: BodyBinder,
  operator: '++' | '--',
  operand: BoundExpression,
  syntax: Expression,
): BoundExpression {
  if (isDynamic(operand)) return lateUnary(b, operator, operand, syntax, bindIncrementValue);
  const user = userDefinedUnary(b, operatorName(operator, 1), operand, syntax);
  if (user) return convert(b, user, operand.type);
  const value = stripNullable(operand.type);
  const name = numericName(isEnum(value) ? (value.enumUnderlying ?? value) : value);
  const all = name
    ? undefined
    : viaConversion(b, [operand], ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal']);
  if (all === 'ambiguous') return ambiguousUnary(b, operand, syntax);
  const converted = all?.[0];
  if (converted) return convertExplicitly(b, bindIncrementValue(b, operator, converted, syntax), operand.type, syntax);
  if (!name) {
    b.error(
      'CS0023',
      `Operator '${operator}' cannot be applied to operand of type '${displayType(operand.type)}'`,
      syntax,
    );
    return b.bad(syntax, operand);
  }
  const kind = promote(name);
  const work = b.compilation.special(kind);
  const lifted = isNullable(operand.type);
  const wide = lifted ? b.compilation.nullableOf(work) : work;
  const left = convertExplicitly(b, operand, wide, syntax);
  const one = oneOf(b, kind, syntax);
  const right = lifted
    ? applyConversion(b, one, wide, { kind: 'wrapNullable', inner: { kind: 'identity' } }, syntax, false)
    : one;
  const use: OperatorUse = { operator: operator === '++' ? '+' : '-', operands: kind, lifted, checked: b.checked };
  const sum: BoundExpression = { kind: 'binary', type: wide, syntax, use, left, right };
  return convertExplicitly(b, sum, operand.type, syntax);
}

function oneOf(b: BodyBinder, kind: NumericKind, syntax: Node): BoundExpression {
  const value = kind === 'long' || kind === 'ulong' ? 1n : kind === 'decimal' ? Decimal.one : 1;
  return b.literal(value, b.compilation.special(kind), syntax);
}

// ---- binary ---------------------------------------------------------------------------------------------------------

export function bindBinaryExpression(b: BodyBinder, node: BinaryExpression): BoundExpression {
  const operator = node.operator.text;
  // Long chains of `+` would go deep: walk the left spine.
  const spine: BinaryExpression[] = [node];
  for (
    let left = node.left;
    left.kind === 'BinaryExpression' && isPlain(left.operator.text) && isPlain(operator);
    left = left.left
  )
    spine.push(left);
  let result = bindOperand(b, (spine[spine.length - 1] ?? node).left);
  for (const part of spine.reverse()) {
    const right = bindOperand(b, part.right);
    result = bindBinary(b, part.operator.text as BoundBinaryOperator, result, right, part);
  }
  return result as BoundExpression;
}

function isPlain(operator: string): boolean {
  return operator !== '&&' && operator !== '||' && operator !== '??';
}

/** A binary operator on bound operands; `syntax` is the expression for messages. */
export function bindBinary(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  leftOperand: Operand,
  rightOperand: Operand,
  syntax: Expression,
): BoundExpression {
  const ofTuples =
    operator === '==' || operator === '!=' ? tupleEquality(b, operator, leftOperand, rightOperand, syntax) : undefined;
  if (ofTuples) return ofTuples;
  if (leftOperand.kind === 'typeReference' && !isError(leftOperand.type) && (operator === '-' || operator === '+')) {
    if (operator === '-' && syntax.kind === 'BinaryExpression' && syntax.left.kind === 'ParenthesizedExpression')
      b.error('CS0075', 'To cast a negative value, you must enclose the value in parentheses.', syntax);
    else
      b.error(
        'CS0119',
        `'${displayType(leftOperand.type)}' is a type, which is not valid in the given context`,
        syntax,
      );
    return b.bad(syntax);
  }
  const delegateSide = bindDelegateOperands(b, leftOperand, rightOperand);
  let [left, right] = delegateSide ?? [leftOperand, rightOperand];
  if (left.kind === 'tupleLiteral' || right.kind === 'tupleLiteral')
    [left, right] = [settle(b, left), settle(b, right)];
  const isEquality = operator === '==' || operator === '!=';
  if (!isEquality && (left.kind === 'defaultLiteral' || right.kind === 'defaultLiteral')) {
    b.error('CS8310', `Operator '${operator}' cannot be applied to operand 'default'`, syntax);
    return b.bad(syntax);
  }
  if (left.kind === 'defaultLiteral' && isTyped(right)) left = convert(b, left, right.type);
  if (right.kind === 'defaultLiteral' && isTyped(left)) right = convert(b, right, left.type);
  if (!/^([=!]=|[+&|^])$/.test(operator) && isNull(left) && isNull(right)) {
    const number = b.compilation.nullableOf(b.compilation.special('int'));
    [left, right] = [convert(b, left, number), convert(b, right, number)];
  }
  if (isFunction(left) || isFunction(right))
    return operatorOnFunction(b, operator, left, right, syntax) ?? noOperatorOf(b, operator, left, right, syntax);
  const a = settle(b, left);
  const c = settle(b, right);
  for (const side of [a, c]) if (side.kind === 'discard') return notAValue(b, side);
  if (isError(a.type) || isError(c.type)) return b.bad(syntax, a, c);
  if (isDynamic(a) || isDynamic(c))
    return isVoid(a.type) || isVoid(c.type)
      ? noOperator(b, operator, a, c, syntax)
      : lateBinary(b, operator, a, c, syntax);
  const user = userDefinedBinary(b, operator, a, c, syntax);
  if (user) return user;
  const predefined = predefinedBinary(b, operator, a, c, syntax);
  if (predefined) return predefined;
  const converted = viaConversion(
    b,
    [a, c],
    ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'bool', 'string', 'delegate'],
    operator,
  );
  if (converted === 'ambiguous') return ambiguousBinary(b, operator, a, c, syntax);
  const [x, y] = converted ?? concatenable(b, operator, a, c) ?? [];
  return (
    (x && y && predefinedBinary(b, operator, x, y, syntax)) ||
    extensionOperator(b, operator, [a, c], syntax) ||
    noOperator(b, operator, a, c, syntax)
  );
}

function lateUnary<Operator extends string>(
  b: BodyBinder,
  operator: Operator,
  operand: BoundExpression,
  syntax: Expression,
  bind: (b: BodyBinder, operator: Operator, operand: BoundExpression, syntax: Expression) => BoundExpression,
): BoundExpression {
  return late(b, syntax, [operand], (inner, [x]) => {
    if (!x) return inner.bad(syntax);
    const asked = inner.string(operator, syntax);
    return orLateOperator(inner, () => bind(inner, operator, x, syntax), x, 'Operate', [asked], syntax);
  });
}

function lateBinary(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  left: BoundExpression,
  right: BoundExpression,
  syntax: Expression,
): BoundExpression {
  return late(b, syntax, [left, right], (inner, [x, y]) => {
    if (!x || !y) return inner.bad(syntax);
    const said = lateValueCall(inner, x, 'Operate', [inner.string(operator, syntax), y], syntax);
    if (said) return said;
    const asked = inner.string(syntax.kind === 'AssignmentExpression' ? `${operator}=` : operator, syntax);
    return orLateOperator(inner, () => bindBinary(inner, operator, x, y, syntax), x, 'OperateWith', [asked, y], syntax);
  });
}

/**
 * Operands that only user-defined conversions bring to a predefined operator: converted to the best operand types that all of
 * them reach, themselves or as nullable ones; undefined when there are none.
 */
function viaConversion(
  b: BodyBinder,
  operands: readonly BoundExpression[],
  names: readonly SpecialName[],
  operator?: BoundBinaryOperator,
): BoundExpression[] | 'ambiguous' | undefined {
  if (!operands.some(operand => isUserType(operand.type))) return undefined;
  const int = b.compilation.special('int');
  const usable = names
    .map(name => b.compilation.special(name))
    .map(type => operands.map((_, i) => (i > 0 && operator && isShift(operator) ? int : type)))
    .flatMap(types =>
      types.every(type => type.isValueType) ? [types, types.map(type => b.compilation.nullableOf(type))] : [types],
    )
    .filter(types => operands.every((operand, i) => classify(b, operand, types[i] ?? errorType)));
  const best = usable.find(types =>
    usable.every(other => other === types || isBetterMember(b, operands, types, other)),
  );
  if (!best) return usable.length > 0 ? 'ambiguous' : undefined;
  return operands.map((operand, i) => convert(b, operand, best[i] ?? errorType));
}

function isShift(operator: BoundBinaryOperator): boolean {
  return operator === '<<' || operator === '>>' || operator === '>>>';
}

/** `+` with one side that converts to string by an operator of its own. */
function concatenable(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  left: BoundExpression,
  right: BoundExpression,
): [BoundExpression, BoundExpression] | undefined {
  const string = b.compilation.special('string');
  if (operator !== '+') return undefined;
  if (isUserType(left.type) && classify(b, left, string)) return [convert(b, left, string), right];
  return isUserType(right.type) && classify(b, right, string) ? [left, convert(b, right, string)] : undefined;
}

function isUserType(type: TypeSymbol): boolean {
  const inner = stripNullable(type);
  return (
    inner.kind === 'named' && inner.special === undefined && inner.typeKind !== 'enum' && inner.typeKind !== 'delegate'
  );
}

function bindDelegateOperands(b: BodyBinder, left: Operand, right: Operand): [Operand, Operand] | undefined {
  if (isTyped(left) && isDelegate(left.type) && isFunction(right)) return [left, convert(b, right, left.type)];
  if (isTyped(right) && isDelegate(right.type) && isFunction(left)) return [convert(b, left, right.type), right];
  return undefined;
}

function isFunction(operand: Operand): boolean {
  return operand.kind === 'methodGroup' || operand.kind === 'unboundLambda';
}

function isNull(operand: Operand): boolean {
  return isTyped(operand) && operand.type.kind === 'null';
}

/** An operator that takes a delegate or an expression tree: what the function becomes follows from that. */
function operatorOnFunction(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  left: Operand,
  right: Operand,
  syntax: Expression,
): BoundExpression | undefined {
  const types = [left, right].flatMap(each => (isTyped(each) ? [each.type] : []));
  const methods = operatorMethods(b, operatorName(operator, 2), types).filter(isUserOperator);
  const choice = pickOperator(b, methods, [left, right]);
  return choice === 'ambiguous' || !choice ? undefined : callOperator(b, choice, [left, right], syntax);
}

function noOperatorOf(b: BodyBinder, operator: string, left: Operand, right: Operand, syntax: Node): BoundExpression {
  const shown = (operand: Operand) =>
    isTyped(operand)
      ? displayType(operand.type)
      : operand.kind === 'methodGroup'
        ? 'method group'
        : operand.kind === 'unboundLambda'
          ? 'lambda expression'
          : 'expression';
  if ([left, right].some(operand => isTyped(operand) && isError(operand.type))) return b.bad(syntax);
  b.error(
    'CS0019',
    `Operator '${operator}' cannot be applied to operands of type '${shown(left)}' and '${shown(right)}'`,
    syntax,
  );
  return b.bad(syntax);
}

function ambiguousUnary(b: BodyBinder, operand: BoundExpression, syntax: Node): BoundExpression {
  b.error('CS0035', `Operator is ambiguous on an operand of type '${displayType(operand.type)}'`, syntax);
  return b.bad(syntax, operand);
}

function ambiguousBinary(
  b: BodyBinder,
  operator: string,
  left: BoundExpression,
  right: BoundExpression,
  syntax: Node,
): BoundExpression {
  b.error(
    'CS0034',
    `Operator '${operator}' is ambiguous on operands of type '${displayType(left.type)}' and '${displayType(right.type)}'`,
    syntax,
  );
  return b.bad(syntax, left, right);
}

/** Neither signed nor unsigned numbers hold what both operands may be. */
function isMixOfSigns(left: TypeSymbol, right: TypeSymbol): boolean {
  const names = [left, right].map(type => numericName(stripNullable(type)));
  return names.includes('ulong') && names.every(name => name && !['float', 'double', 'decimal'].includes(name));
}

export function noOperator(
  b: BodyBinder,
  operator: string,
  left: BoundExpression,
  right: BoundExpression,
  syntax: Node,
): BoundExpression {
  if (isMixOfSigns(left.type, right.type) && !isShift(operator as BoundBinaryOperator))
    return ambiguousBinary(b, operator, left, right, syntax);
  b.error(
    'CS0019',
    `Operator '${operator}' cannot be applied to operands of type '${displayType(left.type)}' and '${displayType(right.type)}'`,
    syntax,
  );
  return b.bad(syntax, left, right);
}

function make(
  b: BodyBinder,
  use: OperatorUse,
  left: BoundExpression,
  right: BoundExpression,
  type: TypeSymbol,
  syntax: Expression,
): BoundExpression {
  const folded =
    left.constant && right.constant && !use.lifted && !use.method
      ? foldBinary(use.operator, use.operands, left.constant.value, right.constant.value, foldContext(b, syntax))
      : undefined;
  return {
    kind: 'binary',
    type,
    syntax,
    use,
    left,
    right,
    constant: folded === undefined ? undefined : { value: folded },
  };
}

function isEquality(operator: BoundBinaryOperator): boolean {
  return operator === '==' || operator === '!=';
}

function predefinedBinary(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  left: BoundExpression,
  right: BoundExpression,
  syntax: Expression,
): BoundExpression | undefined {
  const { compilation } = b;
  const bool = compilation.special('bool');
  const [lt, rt] = [left.type, right.type];
  if (operator === '+' && nullOnly(lt) && nullOnly(rt)) return ambiguousBinary(b, operator, left, right, syntax);
  // Strings.
  if (
    operator === '+' &&
    (isString(lt) || isString(rt) || (nullOnly(lt) && isReferenceType(rt)) || (nullOnly(rt) && isReferenceType(lt)))
  ) {
    if (!isDelegate(lt) && !isDelegate(rt)) return concat(b, left, right, syntax);
  }
  if (
    isEquality(operator) &&
    (isString(lt) || lt.kind === 'null') &&
    (isString(rt) || rt.kind === 'null') &&
    (isString(lt) || isString(rt))
  ) {
    const string = compilation.special('string');
    return make(
      b,
      { operator, operands: 'string', lifted: false, checked: false },
      convert(b, left, string),
      convert(b, right, string),
      bool,
      syntax,
    );
  }
  const enumeration = enumBinary(b, operator, left, right, syntax);
  if (enumeration) return enumeration;
  // Numbers, lifted when one side is nullable.
  const ln = numericName(stripNullable(lt));
  const rn = numericName(stripNullable(rt));
  const nullSide = lt.kind === 'null' || rt.kind === 'null';
  const lifted = isNullable(lt) || isNullable(rt) || (nullSide && !isEquality(operator));
  if ((ln && rn) || (nullSide && lifted && (ln || rn))) {
    const kind = isShift(operator)
      ? promote(ln ?? 'int')
      : binaryPromotion(left, right, ln ?? rn ?? 'int', rn ?? ln ?? 'int');
    if (!kind || !numericOperatorExists(operator, kind)) return undefined;
    const work = compilation.special(kind);
    if (isShift(operator) && promote(rn ?? 'int') !== 'int') return undefined;
    const wide = (type: NamedType) => (lifted ? compilation.nullableOf(type) : type);
    const result = isComparison(operator) ? bool : wide(work);
    return make(
      b,
      { operator, operands: kind, lifted, checked: b.checked },
      convert(b, left, wide(work)),
      convert(b, right, wide(isShift(operator) ? compilation.special('int') : work)),
      result,
      syntax,
    );
  }
  // bool and bool?.
  const isBool = (type: TypeSymbol) =>
    stripNullable(type).kind === 'named' && (stripNullable(type) as NamedType).special === 'bool';
  if (
    (isBool(lt) || lt.kind === 'null') &&
    (isBool(rt) || rt.kind === 'null') &&
    (isBool(lt) || isBool(rt)) &&
    !(nullSide && isEquality(operator) && !lifted)
  ) {
    if (operator !== '&' && operator !== '|' && operator !== '^' && !isEquality(operator)) return undefined;
    const operandType = lifted || nullSide ? compilation.nullableOf(bool) : bool;
    return make(
      b,
      { operator, operands: 'bool', lifted: lifted || nullSide, checked: false },
      convert(b, left, operandType),
      convert(b, right, operandType),
      isEquality(operator) ? bool : operandType,
      syntax,
    );
  }
  // Delegates.
  if (isDelegate(lt) || isDelegate(rt)) {
    const type = isDelegate(lt) ? lt : rt;
    const fits = (operand: BoundExpression) => implicitConversion(compilation, operand.type, type, false) !== undefined;
    if (fits(left) && fits(right) && (operator === '+' || operator === '-' || isEquality(operator))) {
      return make(
        b,
        { operator, operands: 'delegate', lifted: false, checked: false },
        convert(b, left, type),
        convert(b, right, type),
        isEquality(operator) ? bool : type,
        syntax,
      );
    }
  }
  if (!isEquality(operator)) return undefined;
  // What holds any delegate compares them as delegates too.
  if (holdsDelegates(lt) || holdsDelegates(rt)) {
    const type = compilation.special('delegate');
    if ([lt, rt].every(each => implicitConversion(compilation, each, type, false)))
      return make(
        b,
        { operator, operands: 'delegate', lifted: false, checked: false },
        convert(b, left, type),
        convert(b, right, type),
        bool,
        syntax,
      );
  }
  // A value type that can be compared at all, against null: as its Nullable.
  if (nullSide && !lifted) {
    const [value, other] = lt.kind === 'null' ? [right, left] : [left, right];
    const comparable =
      isEnum(value.type) ||
      numericName(value.type) ||
      isBool(value.type) ||
      operatorMethods(b, 'op_Equality', [value.type]).some(({ parameters }) =>
        parameters.every(({ type }) => implicitConversion(compilation, value.type, type)),
      );
    if (comparable && value.type.kind === 'named' && value.type.isValueType) {
      const type = compilation.nullableOf(value.type);
      const compared = make(
        b,
        { operator, operands: 'reference', lifted: true, checked: false },
        convert(b, value, type),
        convert(b, other, type),
        bool,
        syntax,
      );
      return value.constant ? { ...compared, constant: { value: operator === '!=' } } : compared;
    }
  }
  // Nullable struct against null, tuples, references.
  if (nullSide && lifted) {
    const type = isNullable(lt) ? lt : rt;
    return make(
      b,
      { operator, operands: 'reference', lifted: true, checked: false },
      convert(b, left, type),
      convert(b, right, type),
      bool,
      syntax,
    );
  }
  const areReferences = nullSide
    ? isReferenceLike(lt) && isReferenceLike(rt)
    : isKnownReference(lt) && isKnownReference(rt);
  if (areReferences && (sameHierarchy(b, lt, rt) || nullSide)) {
    return make(b, { operator, operands: 'reference', lifted: false, checked: false }, left, right, bool, syntax);
  }
  return undefined;
}

function nullOnly(type: TypeSymbol): boolean {
  return type.kind === 'null';
}

function isReferenceLike(type: TypeSymbol): boolean {
  return isReferenceType(type) || (type.kind === 'typeParameter' && !type.hasValueConstraint);
}

function sameHierarchy(b: BodyBinder, left: TypeSymbol, right: TypeSymbol): boolean {
  const { compilation } = b;
  if (implicitConversion(compilation, left, right, false) || implicitConversion(compilation, right, left, false))
    return true;
  const isInterface = (type: TypeSymbol) => type.kind === 'named' && type.typeKind === 'interface';
  return (
    (isInterface(left) && !(right.kind === 'named' && right.isSealed)) ||
    (isInterface(right) && !(left.kind === 'named' && left.isSealed))
  );
}

function numericOperatorExists(operator: BoundBinaryOperator, kind: NumericKind): boolean {
  const isFloating = kind === 'float' || kind === 'double' || kind === 'decimal';
  return !isFloating || !['&', '|', '^', '<<', '>>', '>>>'].includes(operator);
}

/** Binary numeric promotion; int constants adapt to uint and ulong where they fit. */
function binaryPromotion(
  left: BoundExpression,
  right: BoundExpression,
  a: NumericName,
  c: NumericName,
): NumericKind | undefined {
  const x = promote(a);
  const y = promote(c);
  if (x === y) return x;
  const has = (name: NumericKind) => x === name || y === name;
  if (has('decimal')) return has('float') || has('double') ? undefined : 'decimal';
  if (has('double')) return 'double';
  if (has('float')) return 'float';
  if (has('ulong')) {
    const other = x === 'ulong' ? right : left;
    const name = x === 'ulong' ? c : a;
    if (name === 'uint' || isSmallUnsigned(name)) return 'ulong';
    const value = other.constant?.value;
    return (typeof value === 'number' || typeof value === 'bigint') && value >= 0 ? 'ulong' : undefined;
  }
  if (has('long')) return 'long';
  // int with uint: uint when the int is a constant that fits or was a smaller unsigned number, else long.
  const other = x === 'uint' ? right : left;
  if (isSmallUnsigned(x === 'uint' ? c : a)) return 'uint';
  const value = other.constant?.value;
  return typeof value === 'number' && value >= 0 ? 'uint' : 'long';
}

/** Converts to every larger unsigned type. */
function isSmallUnsigned(name: NumericName): boolean {
  return name === 'byte' || name === 'ushort' || name === 'char';
}

function enumBinary(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  left: BoundExpression,
  right: BoundExpression,
  syntax: Expression,
): BoundExpression | undefined {
  const { compilation } = b;
  const [l, r] = [stripNullable(left.type), stripNullable(right.type)];
  const type = isEnum(l) ? l : isEnum(r) ? r : undefined;
  if (!type) return undefined;
  const underlying = type.enumUnderlying ?? compilation.special('int');
  const kind = promote(numericName(underlying) ?? 'int');
  // A conversion operator may lead to the nullable enum only.
  const isMixing = isComparison(operator) || operator === '&' || operator === '|' || operator === '^';
  const lifted =
    isNullable(left.type) ||
    isNullable(right.type) ||
    (!isMixing && (nullOnly(left.type) || nullOnly(right.type))) ||
    (isMixing && !(classify(b, left, type) && classify(b, right, type)));
  const wide = (target: TypeSymbol) => (lifted ? compilation.nullableOf(target) : target);
  const use: OperatorUse = { operator, operands: kind, lifted, checked: false };
  const asEnum = (operand: BoundExpression) =>
    classify(b, operand, wide(type)) ? convert(b, operand, wide(type)) : undefined;
  if (isMixing) {
    const [a, c] = [asEnum(left), asEnum(right)];
    if (!a || !c) return undefined;
    return make(b, use, a, c, isComparison(operator) ? compilation.special('bool') : wide(type), syntax);
  }
  if (operator === '-' && isEnum(l) && isEnum(r))
    return sameType(l, r)
      ? make(b, use, convert(b, left, wide(type)), convert(b, right, wide(type)), wide(underlying), syntax)
      : undefined;
  if (operator !== '+' && operator !== '-') return undefined;
  const other = isEnum(l) ? right : left;
  const isNumber = numericName(stripNullable(other.type)) !== undefined;
  // E - E: what converts to both an enum and its numbers is a member, and null is one too.
  if (operator === '-' && !isNumber) {
    const [a, c] = [asEnum(left), asEnum(right)];
    if (a && c) return make(b, use, a, c, wide(underlying), syntax);
  }
  // E + U, U + E, E - U, and U - E, which compilers accept: worked out in the underlying type.
  const isZero = isNumber && other.constant !== undefined && Number(other.constant.value) === 0;
  if (!isZero && !classify(b, other, wide(underlying))) return undefined;
  // 0 of whatever type is a member, so `E - 0` and `0 - E` tell how far members are from each other.
  const isDistance = isZero && operator === '-' && (isEnum(r) || !sameType(other.type, underlying));
  const number = isZero ? convertExplicitly(b, other, wide(underlying), syntax) : convert(b, other, wide(underlying));
  const member = convertExplicitly(b, isEnum(l) ? left : right, wide(underlying), syntax);
  const sum = isEnum(l)
    ? bindBinary(b, operator, member, number, syntax)
    : bindBinary(b, operator, number, member, syntax);
  return convertExplicitly(b, sum, wide(isDistance ? underlying : type), syntax);
}

/** String concatenation: operands that are no strings become strings first, as `String.Concat` does. */
function concat(
  b: BodyBinder,
  left: BoundExpression,
  right: BoundExpression,
  syntax: Expression,
): BoundExpression | undefined {
  const [a, c] = [asString(b, left), asString(b, right)];
  if (!a || !c) return undefined;
  return make(
    b,
    { operator: '+', operands: 'string', lifted: false, checked: false },
    a,
    c,
    b.compilation.special('string'),
    syntax,
  );
}

function asString(b: BodyBinder, operand: BoundExpression): BoundExpression | undefined {
  const string = b.compilation.special('string');
  if (isString(operand.type)) return operand;
  if (operand.type.kind === 'null') return convert(b, operand, string);
  if (operand.kind === 'throwExpression' || (operand.type.kind === 'named' && operand.type.special === 'void'))
    return undefined;
  if (
    operand.constant &&
    typeof operand.constant.value === 'number' &&
    operand.type.kind === 'named' &&
    operand.type.special === 'char'
  ) {
    return { ...b.string(String.fromCharCode(operand.constant.value), operand.syntax) };
  }
  return stringOf(b, operand);
}

/** `String.Concat(object)` of the operand: '' for null, otherwise its virtual ToString. Numbers, bool and char need no box for that. */
export function stringOf(b: BodyBinder, operand: BoundExpression): BoundExpression {
  const string = b.compilation.special('string');
  const own = ownText(b, operand.type);
  if (own)
    return {
      kind: 'call',
      type: string,
      syntax: operand.syntax,
      receiver: operand,
      method: own,
      arguments: [],
      virtual: false,
    };
  const method = b.compilation
    .membersNamed(string, 'Concat')
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' &&
        member.parameters.length === 1 &&
        member.parameters[0]?.type === b.compilation.special('object'),
    );
  if (!method) return b.bad(operand.syntax, operand);
  const argument = convert(b, operand, b.compilation.special('object'));
  return {
    kind: 'call',
    type: string,
    syntax: operand.syntax,
    receiver: undefined,
    method,
    arguments: [byValue(argument)],
    virtual: false,
  };
}

function ownText(b: BodyBinder, type: TypeSymbol): MethodSymbol | undefined {
  if (
    type.kind !== 'named' ||
    type.typeKind === 'enum' ||
    !(numericName(type) || type.special === 'bool' || type.special === 'char')
  )
    return undefined;
  return b.compilation
    .membersNamed(type, 'ToString')
    .find((member): member is MethodSymbol => member.kind === 'method' && member.parameters.length === 0);
}

export function userDefinedBinary(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  left: BoundExpression,
  right: BoundExpression,
  syntax: Expression,
): BoundExpression | undefined {
  if (isString(left.type) && isString(right.type)) return undefined;
  const methods = operatorMethods(b, operatorName(operator, 2), [left.type, right.type]);
  const own = methods.filter(isUserOperator);
  if (own.length === 0) return undefined;
  // x == null on a nullable struct without a nullable operator is the predefined test.
  const choice = pickOperator(b, own, [left, right]);
  if (!choice) return undefined;
  if (choice === 'ambiguous') return ambiguousBinary(b, operator, left, right, syntax);
  if (isEquality(operator) && choice.lifted && (left.type.kind === 'null' || right.type.kind === 'null'))
    return undefined;
  return callOperator(b, choice, [left, right], syntax);
}

/** System.Delegate or System.MulticastDelegate. */
function holdsDelegates(type: TypeSymbol): boolean {
  return isSpecial(type, 'delegate', 'multicastdelegate');
}
