// Converting operands: decides whether an expression converts to a type and makes the bound conversion.

import { Decimal } from '../../symbols/decimal';
import type { LocalSymbol, MethodSymbol, NamedType, TypeSymbol } from '../../symbols/symbols';
import {
  displayMethod,
  displayType,
  errorType,
  identicalTypes,
  isDelegate,
  isEnum,
  isError,
  isNullable,
  isObject,
  isReferenceType,
  isSpecial,
  isValueType,
  isVoid,
  numericName,
  sameType,
  stripNullable,
} from '../../symbols/types';
import type { Expression, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundArgument, BoundExpression } from '../bound';
import { refKindOf } from '../declarations/declareMembers';
import { isHandlerType } from '../declarations/markedTypes';
import { checkedName } from '../declarations/operatorNames';
import { lateConversion } from '../dynamic/dynamic';
import { bindCollection, collectionElementType } from '../expressions/collections';
import { bindTargetTypedNew } from '../expressions/creation';
import { bindInterpolatedString, interpolatedAsFormattable } from '../expressions/interpolation';
import { interpolatedAsHandler } from '../expressions/interpolationHandlers';
import {
  bindLambdaTo,
  canBeAsync,
  delegateTypeOf,
  explicitParameterTypes,
  explicitReturnType,
  isDataOfMethod,
  lambdaConverts,
  returnsAs,
} from '../expressions/lambdas';
import { methodForParametersOf, resolveMethodGroup } from '../expressions/methodGroups';
import { bindSwitchTo } from '../expressions/patterns';
import { isTyped, type MethodGroup, type Operand, type TupleLiteral, type UnboundLambda } from '../operands';
import { quotedDelegate } from '../trees/expressionTrees';
import { constantText, convertConstant } from './constants';
import {
  explicitConversion,
  identity,
  implicitConstantConversion,
  implicitConversion,
  isTuple,
  type TypeConversion,
  tupleElementTypes,
} from './conversions';

/** How an operand converts implicitly to a type. `fromType` conversions carry the conversion between the types. */
export type OperandConversion =
  | { readonly kind: 'fromType'; readonly conversion: TypeConversion }
  /** Converted to what the operator takes first. */
  | { readonly kind: 'operator'; readonly conversion: TypeConversion & { readonly kind: 'userDefined' } }
  | { readonly kind: 'methodGroup'; readonly method: MethodSymbol; readonly group: MethodGroup }
  /** It gets its own delegate type first. */
  | { readonly kind: 'natural'; readonly type: NamedType }
  | {
      readonly kind:
        | 'lambda'
        | 'default'
        | 'targetNew'
        | 'branches'
        | 'tupleLiteral'
        | 'throw'
        | 'formattable'
        | 'handler'
        | 'collection'
        | 'outVariable';
    };

/** The implicit conversion of an expression to a type; undefined when there is none. */
export function classify(b: BodyBinder, operand: Operand, to: TypeSymbol): OperandConversion | undefined {
  const { compilation } = b;
  if (isError(to)) return { kind: 'fromType', conversion: identity };
  if (isTyped(operand)) {
    if (operand.kind === 'throwExpression') return { kind: 'throw' };
    if (operand.constant && operand.type.kind !== 'null') {
      const conversion = implicitConstantConversion(operand.type, operand.constant.value, to);
      if (conversion) return { kind: 'fromType', conversion };
    }
    const conversion = implicitConversion(compilation, operand.type, to) ?? constantThenUserDefined(b, operand, to);
    return conversion && { kind: 'fromType', conversion };
  }
  switch (operand.kind) {
    case 'methodGroup': {
      if (!isDelegate(to)) return naturally(b, operand, to);
      const method = resolveMethodGroup(b, operand, to);
      return method && { kind: 'methodGroup', method, group: operand };
    }
    case 'unboundLambda':
      return lambdaConverts(b, operand, to) ? { kind: 'lambda' } : naturally(b, operand, to);
    case 'defaultLiteral':
      return { kind: 'default' };
    case 'targetNew':
      return stripNullable(to).kind === 'named' || to.kind === 'typeParameter' ? { kind: 'targetNew' } : undefined;
    case 'untypedConditional':
      return classify(b, operand.whenTrue, to) && classify(b, operand.whenFalse, to) ? { kind: 'branches' } : undefined;
    case 'untypedSwitch':
      return operand.arms.every(arm => classify(b, arm.result, to)) ? { kind: 'branches' } : undefined;
    case 'tupleLiteral': {
      const target = stripNullable(to);
      if (isTuple(target)) {
        const types = tupleElementTypes(target);
        return types.length === operand.elements.length &&
          operand.elements.every((element, i) => classify(b, element, types[i] ?? errorType))
          ? { kind: 'tupleLiteral' }
          : undefined;
      }
      const conversion = operand.naturalType && implicitConversion(compilation, operand.naturalType, to);
      return conversion ? { kind: 'fromType', conversion } : literalThenUserDefined(b, operand, to);
    }
    case 'interpolated': {
      const name = to.kind === 'named' ? to.metadataName : '';
      if (isHandlerType(compilation, to)) return { kind: 'handler' };
      if (name === 'System.FormattableString' || name === 'System.IFormattable') return { kind: 'formattable' };
      const conversion = implicitConversion(compilation, compilation.special('string'), to);
      return conversion && { kind: 'fromType', conversion };
    }
    case 'collectionOperand':
      return collectionElementType(b, to) ? { kind: 'collection' } : undefined;
    case 'outVariable':
      return { kind: 'outVariable' };
    case 'namespace':
      return undefined;
  }
}

/** C# 10: a function is one of its own type, where anything or any delegate is asked for. */
function naturally(b: BodyBinder, operand: MethodGroup | UnboundLambda, to: TypeSymbol): OperandConversion | undefined {
  const isAny = isObject(to) || (to.kind === 'named' && /^System\.(Multicast)?Delegate$/.test(to.metadataName));
  const natural = isAny ? delegateTypeOf(b, operand) : undefined;
  return natural && { kind: 'natural', type: natural };
}

/** `(1, null)` to a type whose conversion operator takes a tuple that the elements fit in. */
function literalThenUserDefined(b: BodyBinder, operand: TupleLiteral, to: TypeSymbol): OperandConversion | undefined {
  const target = stripNullable(to);
  if (target.kind !== 'named' || target.special || isTuple(target)) return undefined;
  for (const method of b.compilation.membersNamed(target, 'op_Implicit')) {
    const parameter = method.kind === 'method' ? method.parameters[0] : undefined;
    if (method.kind !== 'method' || !parameter || !isTuple(stripNullable(parameter.type))) continue;
    const after = implicitConversion(b.compilation, method.returnType, to, false);
    if (after && classify(b, operand, parameter.type))
      return { kind: 'operator', conversion: { kind: 'userDefined', method, before: identity, after } };
  }
  return undefined;
}

/** `10` to a type whose conversion operator takes a type that the constant fits in. */
function constantThenUserDefined(b: BodyBinder, operand: BoundExpression, to: TypeSymbol): TypeConversion | undefined {
  const target = stripNullable(to);
  if (!operand.constant || target.kind !== 'named' || target.special) return undefined;
  for (const member of b.compilation.membersNamed(target, 'op_Implicit')) {
    const parameter = member.kind === 'method' ? member.parameters[0] : undefined;
    if (member.kind !== 'method' || !parameter || !sameType(member.returnType, target)) continue;
    const before = implicitConstantConversion(operand.type, operand.constant.value, parameter.type);
    const after = implicitConversion(b.compilation, member.returnType, to, false);
    if (before && after) return { kind: 'userDefined', method: member, before, after };
  }
  return undefined;
}

/** Converts implicitly, reporting CS0029 and its like when that is impossible. */
export function convert(
  b: BodyBinder,
  operand: Operand,
  to: TypeSymbol,
  syntax: Node = operandSyntax(operand),
): BoundExpression {
  if (operand.kind === 'discard') return notAValue(b, operand);
  if (isTyped(operand) && isError(operand.type)) return operand;
  const conversion = classify(b, operand, to);
  if (conversion) return applyOperandConversion(b, operand, to, conversion, syntax);
  return cannotConvert(b, operand, to, syntax);
}

/** `_` stands for a variable that nobody reads. */
export function notAValue(b: BodyBinder, discard: BoundExpression): BoundExpression {
  if (discard.syntax) b.error('CS0103', "The name '_' does not exist in the current context", discard.syntax);
  return b.bad(discard.syntax, discard);
}

export function operandSyntax(operand: Operand): Node {
  const { syntax } = operand;
  if (!syntax) throw new Error(`a ${operand.kind} without syntax cannot be reported`);
  return syntax;
}

export function applyOperandConversion(
  b: BodyBinder,
  operand: Operand,
  to: TypeSymbol,
  conversion: OperandConversion,
  syntax: Node | undefined,
): BoundExpression {
  switch (conversion.kind) {
    case 'fromType':
      return applyConversion(b, settle(b, operand), to, conversion.conversion, syntax, false);
    case 'operator': {
      const taken = conversion.conversion.method.parameters[0]?.type ?? errorType;
      return applyConversion(b, convert(b, operand, taken), to, conversion.conversion, syntax, false);
    }
    case 'methodGroup':
      return delegateFrom(b, conversion.group, conversion.method, to as NamedType);
    case 'lambda':
      if (operand.kind === 'unboundLambda') return bindLambdaTo(b, operand, to);
      break;
    case 'natural':
      return convert(b, convert(b, operand, conversion.type), to, syntax);
    case 'default':
      return defaultOf(to, syntax);
    case 'targetNew':
      if (operand.kind === 'targetNew') return bindTargetTypedNew(b, operand, to);
      break;
    case 'branches':
      if (operand.kind === 'untypedConditional') {
        return {
          kind: 'conditional',
          type: to,
          syntax,
          condition: operand.condition,
          whenTrue: convert(b, operand.whenTrue, to),
          whenFalse: convert(b, operand.whenFalse, to),
        };
      }
      if (operand.kind === 'untypedSwitch') return bindSwitchTo(b, operand, to);
      break;
    case 'tupleLiteral':
      if (operand.kind === 'tupleLiteral') return tupleTo(b, operand, to);
      break;
    case 'throw':
      if (operand.kind === 'throwExpression') return { ...operand, type: to };
      break;
    case 'formattable':
      if (operand.kind === 'interpolated') return interpolatedAsFormattable(b, operand, to);
      break;
    case 'handler':
      if (operand.kind === 'interpolated' && to.kind === 'named') return interpolatedAsHandler(b, operand, to, []);
      break;
    case 'collection':
      if (operand.kind === 'collectionOperand') return bindCollection(b, operand, to);
      break;
    case 'outVariable':
      break;
  }
  throw new Error(`conversion ${conversion.kind} of a ${operand.kind}`);
}

function tupleTo(
  b: BodyBinder,
  literal: TupleLiteral,
  to: TypeSymbol,
  toElement: (element: Operand, type: TypeSymbol) => BoundExpression = (element, type) => convert(b, element, type),
): BoundExpression {
  const target = stripNullable(to);
  if (!isTuple(target)) return b.bad(literal.syntax);
  const types = tupleElementTypes(target);
  const elements = literal.elements.map((element, i) => toElement(element, types[i] ?? errorType));
  const made = makeTuple(b, target, elements, literal.syntax);
  return sameType(to, target)
    ? made
    : applyConversion(b, made, to, { kind: 'wrapNullable', inner: identity }, literal.syntax, false);
}

/** `new ValueTuple<…>(elements)`, its eighth part nested. */
export function makeTuple(
  b: BodyBinder,
  type: NamedType,
  elements: readonly BoundExpression[],
  syntax: Node | undefined,
): BoundExpression {
  const own = elements.length > 7 ? elements.slice(0, 7) : elements;
  const rest = elements.length > 7 ? type.typeArguments[7] : undefined;
  const parts = rest?.kind === 'named' ? [...own, makeTuple(b, rest, elements.slice(7), syntax)] : own;
  const constructorSymbol = b.compilation
    .membersOf(type)
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' && member.methodKind === 'constructor' && member.parameters.length === parts.length,
    );
  if (!constructorSymbol) return b.bad(syntax, ...elements);
  return { kind: 'new', type, syntax, constructorSymbol, arguments: parts.map(byValue) };
}

export function byValue(expression: BoundExpression): BoundArgument {
  return { expression, refKind: 'none' };
}

function delegateFrom(b: BodyBinder, group: MethodGroup, method: MethodSymbol, type: NamedType): BoundExpression {
  if (method.methodKind === 'localFunction') b.useLocalFunction(method);
  const isStatic = method.isStatic || method.methodKind === 'localFunction';
  const extension = method.isExtensionMethod && method.parameters.length > delegateArity(b, type);
  if (!isStatic && group.receiver?.kind === 'this') b.useThis();
  if (!isStatic && !group.receiver) {
    b.error(
      'CS0120',
      `An object reference is required for the non-static field, method, or property '${displayMethod(method)}'`,
      group.syntax,
    );
    return b.bad(group.syntax);
  }
  if (extension && group.receiver && isTyped(group.receiver) && isValueType(group.receiver.type))
    b.error(
      'CS1113',
      `Extension method '${displayMethod(method)}' defined on value type '${displayType(group.receiver.type)}' cannot be used to create delegates`,
      group.syntax,
    );
  return {
    kind: 'newDelegate',
    type,
    syntax: group.syntax,
    receiver: extension ? extended(b, group.receiver, method) : isStatic ? undefined : group.receiver,
    method,
    virtual: !group.viaBase && (method.isVirtual || method.isAbstract || method.isOverride),
  };
}

/** What a delegate of an extension method hands on as its first argument. */
function extended(
  b: BodyBinder,
  receiver: BoundExpression | undefined,
  { parameters: [first] }: MethodSymbol,
): BoundExpression | undefined {
  return receiver && first && receiver.kind !== 'typeReference' ? convert(b, receiver, first.type) : receiver;
}

/** `default(T)`: a constant where the type has constants. */
export function defaultOf(type: TypeSymbol, syntax: Node | undefined): BoundExpression {
  const plain = type.kind === 'named' && isEnum(type) ? (type.enumUnderlying ?? type) : type;
  const name = numericName(plain);
  if (name === 'decimal') return { kind: 'default', type, syntax, constant: { value: Decimal.zero } };
  if (name === 'long' || name === 'ulong') return { kind: 'default', type, syntax, constant: { value: 0n } };
  if (name) return { kind: 'default', type, syntax, constant: { value: 0 } };
  if (isSpecial(plain, 'bool')) return { kind: 'default', type, syntax, constant: { value: false } };
  if (type.kind === 'dynamic' || (type.kind !== 'typeParameter' && isReferenceType(type)))
    return { kind: 'default', type, syntax, constant: { value: null } };
  return { kind: 'default', type, syntax };
}

function delegateArity(b: BodyBinder, type: NamedType): number {
  return delegateInvokeOf(b, type)?.parameters.length ?? 0;
}

/** How a delegate is called, or the delegate that an expression tree is of. */
export function delegateInvokeOf(b: BodyBinder, type: TypeSymbol): MethodSymbol | undefined {
  const delegate = isDelegate(type) ? type : quotedDelegate(type);
  if (!delegate) return undefined;
  if (delegate !== delegate.definition && delegate.delegateInvoke) return delegate.delegateInvoke;
  return b.compilation
    .membersNamed(delegate, 'Invoke')
    .find((member): member is MethodSymbol => member.kind === 'method');
}

/** Gives an operand its natural type; reports when it has none. */
export function settle(b: BodyBinder, operand: Operand): BoundExpression {
  if (isTyped(operand)) return operand;
  switch (operand.kind) {
    case 'interpolated':
      return bindInterpolatedString(b, operand.syntax);
    case 'tupleLiteral':
      if (operand.naturalType)
        return makeTuple(
          b,
          operand.naturalType,
          operand.elements.map(element => settle(b, element)),
          operand.syntax,
        );
      break;
    case 'methodGroup': {
      const natural = delegateTypeOf(b, operand);
      if (natural) return convert(b, operand, natural);
      b.error(
        'CS0428',
        `Cannot convert method group '${operand.name}' to non-delegate type. Did you intend to invoke the method?`,
        operand.nameSyntax,
      );
      return b.bad(operand.syntax);
    }
    case 'unboundLambda': {
      const natural = delegateTypeOf(b, operand);
      if (natural) return convert(b, operand, natural);
      b.error('CS8917', 'The delegate type could not be inferred.', operand.syntax);
      return b.bad(operand.syntax);
    }
    case 'namespace':
      b.error(
        'CS0119',
        `'${operand.symbol.fullName}' is a namespace, which is not valid in the given context`,
        operand.syntax,
      );
      return b.bad(operand.syntax);
    case 'untypedConditional':
      b.error(
        'CS0173',
        'Type of conditional expression cannot be determined because there is no implicit conversion between its branches',
        operand.syntax,
      );
      return b.bad(operand.syntax);
    case 'untypedSwitch':
      b.error('CS8506', 'No best type was found for the switch expression.', operand.syntax);
      return b.bad(operand.syntax);
    case 'defaultLiteral':
      b.error('CS8716', 'There is no target type for the default literal.', operand.syntax);
      return b.bad(operand.syntax);
    case 'targetNew':
      b.error('CS8754', `There is no target type for 'new(…)'`, operand.syntax);
      return b.bad(operand.syntax);
    case 'collectionOperand':
      b.error('CS9176', 'There is no target type for the collection expression.', operand.syntax);
      return b.bad(operand.syntax);
    case 'outVariable':
      b.error('CS8185', 'A declaration is not allowed in this context.', operand.syntax);
      return b.bad(operand.syntax);
  }
  b.error('CS0815', 'Cannot infer the type of this expression', operand.syntax);
  return b.bad(operand.syntax);
}

/** A cast written in the source. */
export function convertExplicitly(b: BodyBinder, operand: Operand, to: TypeSymbol, syntax: Node): BoundExpression {
  if (isTyped(operand) && (isError(operand.type) || isError(to))) return b.bad(syntax, operand);
  const found = classify(b, operand, to);
  // For a cast the explicit operators of the types count too, and may be nearer than an implicit one.
  const implicit = found?.kind === 'fromType' && isUserDefined(found.conversion) ? undefined : found;
  if (implicit && implicit.kind !== 'fromType') return applyOperandConversion(b, operand, to, implicit, syntax);
  if (operand.kind === 'untypedConditional') {
    return {
      kind: 'conditional',
      type: to,
      syntax,
      condition: operand.condition,
      whenTrue: convertExplicitly(b, operand.whenTrue, to, syntax),
      whenFalse: convertExplicitly(b, operand.whenFalse, to, syntax),
    };
  }
  if (operand.kind === 'tupleLiteral' && tupleLength(to) === operand.elements.length)
    return tupleTo(b, operand, to, (element, type) => convertExplicitly(b, element, type, syntax));
  const value = settle(b, operand);
  if (isError(value.type)) return value;
  if (to.kind === 'named' && to.isStatic) {
    b.error('CS0716', `Cannot convert to static type '${displayType(to)}'`, syntax);
    return b.bad(syntax, value);
  }
  const conversion =
    implicit?.kind === 'fromType'
      ? implicit.conversion
      : (explicitConversion(b.compilation, value.type, to) ??
        (found?.kind === 'fromType' ? found.conversion : undefined));
  if (!conversion && value.type.kind === 'null') return cannotConvert(b, value, to, syntax);
  if (!conversion) {
    b.error('CS0030', `Cannot convert type '${displayType(value.type)}' to '${displayType(to)}'`, syntax);
    return b.bad(syntax, value);
  }
  return applyConversion(b, value, to, conversion, syntax, true);
}

function tupleLength(type: TypeSymbol): number | undefined {
  const target = stripNullable(type);
  return isTuple(target) ? tupleElementTypes(target).length : undefined;
}

function isUserDefined(conversion: TypeConversion): boolean {
  return conversion.kind === 'userDefined' || (conversion.kind === 'liftedNullable' && isUserDefined(conversion.inner));
}

/** Wraps a value in a conversion that is known to exist; constants are folded. */
export function applyConversion(
  b: BodyBinder,
  value: BoundExpression,
  to: TypeSymbol,
  conversion: TypeConversion,
  syntax: Node | undefined,
  explicit: boolean,
): BoundExpression {
  switch (conversion.kind) {
    case 'identity':
      if (value.type === to && !(explicit && isFloat(to))) return value;
      return {
        kind: 'conversion',
        type: to,
        syntax,
        operand: value,
        conversion: 'identity',
        explicit,
        checked: false,
        constant: value.constant,
      };
    case 'numeric': {
      // A decimal that does not fit is an error in unchecked code too.
      const isChecked = b.overflowErrors || value.constant?.value instanceof Decimal;
      const constant =
        value.constant &&
        convertConstant(value.constant.value, to, value.type, isChecked, () => overflow(b, value, to, syntax));
      return {
        kind: 'conversion',
        type: to,
        syntax,
        operand: value,
        conversion: 'numeric',
        explicit,
        checked: b.checked,
        constant: constant === undefined ? undefined : { value: constant },
      };
    }
    case 'null':
      return {
        kind: 'conversion',
        type: to,
        syntax,
        operand: value,
        conversion: 'null',
        explicit,
        checked: false,
        constant: { value: null },
      };
    case 'reference':
    case 'cast':
    case 'boxing':
    case 'unboxing':
    case 'dynamic':
      if (conversion.kind === 'dynamic' && value.type.kind === 'dynamic')
        return lateConversion(b, value, to, explicit, (syntax ?? operandSyntax(value)) as Expression);
      return {
        kind: 'conversion',
        type: to,
        syntax,
        operand: value,
        conversion: conversion.kind,
        explicit,
        checked: false,
        constant: keepsNull(conversion.kind, value) ? { value: null } : undefined,
      };
    case 'wrapNullable': {
      const inner = applyConversion(b, value, stripNullable(to), conversion.inner, syntax, explicit);
      return {
        kind: 'conversion',
        type: to,
        syntax,
        operand: inner,
        conversion: 'wrapNullable',
        explicit,
        checked: false,
      };
    }
    case 'unwrapNullable': {
      const unwrapped: BoundExpression = {
        kind: 'conversion',
        type: stripNullable(value.type),
        syntax,
        operand: value,
        conversion: 'unwrapNullable',
        explicit,
        checked: false,
      };
      return applyConversion(b, unwrapped, to, conversion.inner, syntax, explicit);
    }
    case 'liftedNullable': {
      const temp = b.temporary(stripNullable(value.type));
      const target = conversion.givesNullable ? to : stripNullable(to);
      const inner = applyConversion(b, b.local(temp, syntax), target, conversion.inner, syntax, explicit);
      return {
        kind: 'conversion',
        type: to,
        syntax,
        operand: value,
        conversion: 'liftedNullable',
        explicit,
        checked: false,
        inner: { temp, value: inner },
      };
    }
    case 'userDefined':
      return applyUserDefined(b, value, to, conversion, syntax, explicit);
    case 'tuple': {
      if (!isTuple(value.type) || !isTuple(to)) return b.bad(syntax, value);
      const from = value.type;
      const temp: LocalSymbol = b.temporary(from);
      const types = tupleElementTypes(to);
      const elements = conversion.elements.map((element, i) => {
        const field = tupleElement(b, b.local(temp, syntax), i, syntax);
        return applyConversion(b, field, types[i] ?? errorType, element, syntax, explicit);
      });
      const store: BoundExpression = {
        kind: 'assignment',
        type: from,
        syntax,
        target: b.local(temp, syntax),
        value,
        ref: false,
      };
      return {
        kind: 'sequence',
        type: to,
        syntax,
        locals: [temp],
        effects: [store],
        value: makeTuple(b, to, elements, syntax),
        origin: 'tuple',
      };
    }
  }
}

/** `tuple.ItemN`, N from 0. */
export function tupleElement(
  b: BodyBinder,
  tuple: BoundExpression,
  index: number,
  syntax: Node | undefined,
): BoundExpression {
  const type = tuple.type as NamedType;
  const name = index < 7 ? `Item${index + 1}` : 'Rest';
  const field = b.compilation.membersNamed(type, name).find(member => member.kind === 'field');
  if (!field) return b.bad(syntax, tuple);
  const access: BoundExpression = { kind: 'field', type: field.type, syntax, receiver: tuple, field };
  return index < 7 ? access : tupleElement(b, access, index - 7, syntax);
}

function keepsNull(kind: TypeConversion['kind'], { constant }: BoundExpression): boolean {
  return (kind === 'reference' || kind === 'cast') && constant?.value === null;
}

function isFloat(type: TypeSymbol): boolean {
  return isSpecial(type, 'float', 'double');
}

function overflow(b: BodyBinder, value: BoundExpression, to: TypeSymbol, syntax: Node | undefined) {
  const at = syntax ?? value.syntax;
  if (!at) return;
  const message = `Constant value '${constantText(value.constant?.value ?? null)}' cannot be converted to a '${displayType(to)}'`;
  if (value.constant?.value instanceof Decimal) b.error('CS0031', message, at);
  else b.error('CS0221', `${message} (use 'unchecked' syntax to override)`, at);
}

function displayOperator({ name, containingType, returnType, parameters }: MethodSymbol): string {
  const kind = name === 'op_Implicit' ? 'implicit' : 'explicit';
  const taken = parameters.map(({ type }) => displayType(type)).join(', ');
  return `${displayType(containingType)}.${kind} operator ${displayType(returnType)}(${taken})`;
}

function applyUserDefined(
  b: BodyBinder,
  value: BoundExpression,
  to: TypeSymbol,
  conversion: TypeConversion & { kind: 'userDefined' },
  syntax: Node | undefined,
  explicit: boolean,
): BoundExpression {
  if (syntax) b.use(conversion.method, syntax);
  const { before, after, rival } = conversion;
  const method = (b.checked && explicit && checkedForm(b, conversion.method)) || conversion.method;
  if (rival && syntax) {
    b.error(
      'CS0457',
      `Ambiguous user defined conversions '${displayOperator(method)}' and '${displayOperator(rival)}' when converting from '${displayType(value.type)}' to '${displayType(to)}'`,
      syntax,
    );
    return b.bad(syntax, value);
  }
  const parameter = method.parameters[0]?.type ?? errorType;
  // T? → S? through an operator on T: lifted.
  if (isNullable(value.type) && !isNullable(parameter) && before.kind === 'unwrapNullable') {
    const temp = b.temporary(stripNullable(value.type));
    const inner = applyUserDefined(
      b,
      b.local(temp, syntax),
      stripNullable(to),
      {
        ...conversion,
        before: identityOr(b, temp.type, parameter),
        after: isNullable(to) ? identityOr(b, method.returnType, stripNullable(to)) : after,
      },
      syntax,
      explicit,
    );
    if (isNullable(to))
      return {
        kind: 'conversion',
        type: to,
        syntax,
        operand: value,
        conversion: 'liftedNullable',
        explicit,
        checked: false,
        inner: { temp, value: inner },
      };
  }
  const argument = applyConversion(b, value, parameter, before, syntax, explicit);
  const call: BoundExpression = {
    kind: 'conversion',
    type: method.returnType,
    syntax,
    operand: argument,
    conversion: 'userDefined',
    explicit,
    checked: b.checked,
    method,
  };
  return sameType(method.returnType, to) ? call : applyConversion(b, call, to, after, syntax, explicit);
}

/** The same conversion, written for where arithmetic is checked. */
function checkedForm(b: BodyBinder, method: MethodSymbol): MethodSymbol | undefined {
  return b.compilation
    .membersNamed(method.containingType, checkedName(method.name))
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' &&
        sameType(member.returnType, method.returnType) &&
        sameType(member.parameters[0]?.type ?? errorType, method.parameters[0]?.type ?? errorType),
    );
}

function identityOr(b: BodyBinder, from: TypeSymbol, to: TypeSymbol): TypeConversion {
  return implicitConversion(b.compilation, from, to, false) ?? identity;
}

function cannotConvert(b: BodyBinder, operand: Operand, to: TypeSymbol, syntax: Node): BoundExpression {
  if (operand.kind === 'methodGroup') {
    const found = isDelegate(to) ? methodForParametersOf(b, operand, to) : undefined;
    if (found) {
      b.error(
        'CS0407',
        `'${displayType(found.returnType)} ${displayMethod(found)}' has the wrong return type`,
        operand.nameSyntax,
      );
      return b.bad(syntax);
    }
    b.error(
      isDelegate(to) ? 'CS0123' : 'CS0428',
      isDelegate(to)
        ? `No overload for '${operand.name}' matches delegate '${displayType(to)}'`
        : `Cannot convert method group '${operand.name}' to non-delegate type '${displayType(to)}'. Did you intend to invoke the method?`,
      operand.nameSyntax,
    );
    return b.bad(syntax);
  }
  if (operand.kind === 'unboundLambda') {
    if (isDataOfMethod(operand, to)) {
      b.error('CS1946', 'An anonymous method expression cannot be converted to an expression tree', syntax);
      return b.bad(syntax);
    }
    if (isDelegate(to)) {
      const { parameters } = operand.syntax;
      if (parameters && parameters.length !== delegateArity(b, to)) {
        b.error('CS1593', `Delegate '${displayType(to)}' does not take ${parameters.length} arguments`, syntax);
        return b.bad(syntax);
      }
      const unfit = unfitForReferences(b, operand, to);
      if (unfit) {
        b.error(...unfit, syntax);
        return b.bad(syntax);
      }
      // Bind once with the target's parameters so that the errors inside are the ones shown.
      const before = b.diagnostics.length;
      const bound = bindLambdaTo(b, operand, to);
      const invoke = delegateInvokeOf(b, to);
      if (invoke && !returnsAs(operand, invoke)) {
        const isRef = invoke.returnRefKind === 'ref';
        b.error(
          isRef ? 'CS8150' : 'CS8149',
          isRef
            ? 'By-value returns may only be used in methods that return by value'
            : 'By-reference returns may only be used in methods that return by reference',
          operand.syntax.body,
        );
      }
      if (invoke && b.diagnostics.length === before && !canBeAsync(b, operand, invoke)) {
        const what = operand.syntax.kind === 'Lambda' ? 'async lambda expression' : 'async anonymous method';
        b.error(
          'CS4010',
          `Cannot convert ${what} to delegate type '${displayType(to)}'. An ${what} may return void, Task or Task<T>, none of which are convertible to '${displayType(to)}'.`,
          syntax,
        );
      }
      if (b.diagnostics.length > before) return bound;
      const written = explicitReturnType(b, operand);
      if (written && invoke && !identicalTypes(written, invoke.returnType)) {
        b.error(
          'CS8934',
          `Cannot convert lambda expression to type '${displayType(to)}' because the return type does not match the delegate return type`,
          syntax,
        );
        return b.bad(syntax);
      }
      reportParameters(b, operand, to);
      b.error(
        'CS1661',
        `Cannot convert lambda expression to delegate type '${displayType(to)}' because the parameter types do not match the delegate parameter types`,
        syntax,
      );
    } else
      b.error(
        'CS1660',
        `Cannot convert lambda expression to type '${displayType(to)}' because it is not a delegate type`,
        syntax,
      );
    return b.bad(syntax);
  }
  if (operand.kind === 'untypedConditional')
    return convertBranches(b, [operand.whenTrue, operand.whenFalse], to, syntax);
  if (operand.kind === 'untypedSwitch')
    return convertBranches(
      b,
      operand.arms.map(arm => arm.result),
      to,
      syntax,
    );
  const value = settle(b, operand);
  if (isError(value.type)) return value;
  if (b.compilation.mayBeAnything(value.type) || b.compilation.mayBeAnything(to)) return b.bad(syntax, value);
  if (value.type.kind === 'null' && to.kind === 'typeParameter')
    b.error(
      'CS0403',
      `Cannot convert null to type parameter '${to.name}' because it could be a non-nullable value type. Consider using 'default(${to.name})' instead.`,
      syntax,
    );
  else if (value.type.kind === 'null')
    b.error('CS0037', `Cannot convert null to '${displayType(to)}' because it is a non-nullable value type`, syntax);
  else if (isVoid(value.type))
    b.error('CS0029', `Cannot implicitly convert type 'void' to '${displayType(to)}'`, syntax);
  else if (
    value.constant &&
    numericName(to) &&
    (isSpecial(value.type, 'int') || (isSpecial(value.type, 'long') && isSpecial(to, 'ulong')))
  ) {
    b.error(
      'CS0031',
      `Constant value '${String(value.constant.value)}' cannot be converted to a '${displayType(to)}'`,
      syntax,
    );
  } else if (value.kind === 'literal' && isSpecial(value.type, 'double') && isSpecial(to, 'float', 'decimal')) {
    const suffix = isSpecial(to, 'float') ? 'F' : 'M';
    b.error(
      'CS0664',
      `Literal of type double cannot be implicitly converted to type '${displayType(to)}'; use an '${suffix}' suffix to create a literal of this type`,
      syntax,
    );
  } else if (explicitConversion(b.compilation, value.type, to)) {
    b.error(
      'CS0266',
      `Cannot implicitly convert type '${displayType(value.type)}' to '${displayType(to)}'. An explicit conversion exists (are you missing a cast?)`,
      syntax,
    );
  } else
    b.error('CS0029', `Cannot implicitly convert type '${displayType(value.type)}' to '${displayType(to)}'`, syntax);
  return b.bad(syntax, value);
}

/** Who takes or gives by reference has to say so. */
function unfitForReferences(
  b: BodyBinder,
  { syntax }: UnboundLambda,
  to: TypeSymbol,
): [code: string, message: string] | undefined {
  const wanted = delegateInvokeOf(b, to)?.parameters ?? [];
  const { parameters } = syntax;
  if (!parameters)
    return wanted.some(({ refKind }) => refKind === 'out')
      ? [
          'CS1688',
          `Cannot convert anonymous method block without a parameter list to delegate type '${displayType(to)}' because it has one or more out parameters`,
        ]
      : undefined;
  const untold = wanted.findIndex(
    ({ refKind }, i) =>
      (refKind === 'ref' || refKind === 'out') &&
      parameters[i]?.type === undefined &&
      parameters[i]?.modifiers.length === 0,
  );
  const target = wanted[untold];
  return target && ['CS1676', `Parameter ${untold + 1} must be declared with the '${target.refKind}' keyword`];
}

/** Which parameters of the lambda differ from those of the delegate. */
function reportParameters(b: BodyBinder, lambda: Operand & { kind: 'unboundLambda' }, to: TypeSymbol) {
  const types = explicitParameterTypes(b, lambda);
  const wanted = delegateInvokeOf(b, to)?.parameters ?? [];
  for (const [i, parameter] of (lambda.syntax.parameters ?? []).entries()) {
    const target = wanted[i];
    const type = types?.[i];
    if (!target || !type) continue;
    const kind = refKindOf(parameter);
    if (kind !== target.refKind)
      b.error(
        target.refKind === 'none' ? 'CS1677' : 'CS1676',
        target.refKind === 'none'
          ? `Parameter ${i + 1} should not be declared with the '${kind}' keyword`
          : `Parameter ${i + 1} must be declared with the '${target.refKind}' keyword`,
        parameter,
      );
    else if (!identicalTypes(type, target.type) && !isError(type))
      b.error(
        'CS1678',
        `Parameter ${i + 1} is declared as type '${displayType(type)}' but should be '${displayType(target.type)}'`,
        parameter,
      );
  }
}

function convertBranches(b: BodyBinder, branches: readonly Operand[], to: TypeSymbol, syntax: Node): BoundExpression {
  return b.bad(syntax, ...branches.map(branch => convert(b, branch, to)));
}
