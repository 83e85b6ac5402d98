// Binding expressions: one case for each kind of syntax; the larger ones have files of their own.

import { NamespaceSymbol, type TypeSymbol } from '../../symbols/symbols';
import {
  displayType,
  dynamicType,
  errorType,
  isError,
  isNullable,
  isOpen,
  isReferenceType,
  isValueType,
  isVoid,
  nullType,
  sameType,
  stripNullable,
} from '../../symbols/types';
import type { ConditionalAccess, Expression, LiteralValue, MemberBinding, Node, TypeSyntax } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { resolveName, resolveType, type TypeScope, tupleOf } from '../declarations/resolveTypes';
import { isDynamic } from '../dynamic/dynamic';
import { isTyped, type Operand, type TupleLiteral } from '../operands';
import { parseDecimal } from '../resolution/constants';
import { isKnownReference, violationsIn } from '../resolution/constraints';
import { explicitConversion, identity, implicitConversion } from '../resolution/conversions';
import {
  applyConversion,
  classify,
  convert,
  convertExplicitly,
  defaultOf,
  notAValue,
  settle,
} from '../resolution/convert';
import { bestCommonType } from '../resolution/inference';
import { bindAnonymousObject, bindWith } from './anonymousTypes';
import { bindArrayCreation, bindImplicitArrayCreation } from './arrays';
import { bindAssignment, bindIncrement } from './assignments';
import { bindAwait } from './awaiting';
import { bindElementAccess, bindInvocation } from './calls';
import { bindObjectCreation } from './creation';
import { bindIndexFromEnd, bindRange } from './indexes';
import { unboundLambda } from './lambdas';
import { bindCondition, bindLogical } from './logical';
import { bindMemberAccess, bindMemberOf, bindSimpleName } from './members';
import { bindBinaryExpression, bindUnary } from './operators';
import { bindIsPattern, bindIsType, bindSwitchExpression, isFunction } from './patterns';
import { bindQuery } from './queries';
import { bindStackAlloc, bindUtf8Literal } from './spans';

/** Resolves a type written in a body; problems are reported there. */
export function bindType(b: BodyBinder, syntax: Parameters<typeof resolveType>[2]): TypeSymbol {
  const type = bindTypeOrVoid(b, syntax);
  if (!isVoid(type)) return type;
  b.error('CS1547', "Keyword 'void' cannot be used in this context", syntax);
  return errorType;
}

/** What returns, and `typeof`, may also say `void`. */
export function bindTypeOrVoid(b: BodyBinder, syntax: Parameters<typeof resolveType>[2]): TypeSymbol {
  const type = b.known(resolveType(b.compilation, reporting(b), syntax));
  if (type.kind === 'pointer') b.unsupported('BGT0003', 'Pointers are not supported', syntax);
  if (syntax.kind !== 'PredefinedType' && syntax.kind !== 'IdentifierName')
    for (const { code, message } of violationsIn(b.compilation, type)) b.error(code, message, syntax);
  if (type.kind === 'named') b.use(type, syntax);
  return type;
}

function reporting(b: BodyBinder): TypeScope {
  return { ...b.typeScope, report: (code, message, at) => b.error(code, message, at) };
}

/** A value of a natural type; void and untyped things are reported. */
export function bindRvalue(b: BodyBinder, node: Expression): BoundExpression {
  const value = settle(b, bindOperand(b, node));
  if (value.kind === 'typeReference') {
    b.error('CS0119', `'${displayType(value.type)}' is a type, which is not valid in the given context`, node);
    return b.bad(node);
  }
  return value.kind === 'discard' ? notAValue(b, value) : value;
}

/** A value converted to a type. */
export function bindConverted(b: BodyBinder, node: Expression, type: TypeSymbol): BoundExpression {
  return convertedTo(b, bindOperand(b, node), node, type);
}

/** What a function returns; an async one makes the task itself. */
export function returned(b: BodyBinder, operand: Operand, node: Expression, type: TypeSymbol): BoundExpression {
  const { isAsync, method } = b.frame;
  const isTask = isAsync && isTyped(operand) && sameType(operand.type, method.returnType);
  if (!isTask || isError(type) || classify(b, operand, type)) return convertedTo(b, operand, node, type);
  b.error(
    'CS4016',
    `Since this is an async method, the return expression must be of type '${displayType(type)}' rather than '${displayType(method.returnType)}'`,
    node,
  );
  return b.bad(node, operand);
}

function convertedTo(b: BodyBinder, operand: Operand, node: Expression, type: TypeSymbol): BoundExpression {
  if (operand.kind === 'typeReference') {
    b.error('CS0119', `'${displayType(operand.type)}' is a type, which is not valid in the given context`, node);
    return b.bad(node);
  }
  return convert(b, operand, type, node);
}

/** What is thrown is an exception. */
export function bindThrown(b: BodyBinder, node: Expression): BoundExpression {
  const exception = b.compilation.special('exception');
  const operand = bindOperand(b, node);
  if (isTyped(operand) && operand.kind !== 'typeReference' && !classify(b, operand, exception)) {
    b.error('CS0155', 'The type caught or thrown must be derived from System.Exception', node);
    return b.bad(node, operand);
  }
  return convert(b, operand, exception, node);
}

/** Any expression, also those without a type of their own. */
export function bindOperand(b: BodyBinder, node: Expression): Operand {
  switch (node.kind) {
    case 'Literal':
      return bindLiteral(b, node.literal, node);
    case 'InterpolatedString':
      return { kind: 'interpolated', syntax: node };
    case 'IdentifierName':
    case 'GenericName':
      return bindSimpleName(b, node);
    case 'AliasQualifiedName': {
      const named = resolveName(b.compilation, reporting(b), node);
      if (named instanceof NamespaceSymbol) return { kind: 'namespace', syntax: node, symbol: named };
      return { kind: 'typeReference', type: named ?? errorType, syntax: node };
    }
    case 'PredefinedType':
      return { kind: 'typeReference', type: bindType(b, node), syntax: node };
    case 'TypeExpression':
      return { kind: 'typeReference', type: bindType(b, node.type), syntax: node };
    case 'ParenthesizedExpression':
      return bindOperand(b, node.expression);
    case 'TupleExpression':
      return bindTuple(b, node);
    case 'UnaryExpression':
      return bindUnaryExpression(b, node);
    case 'PostfixExpression':
      return node.operator.text === '!'
        ? bindOperand(b, node.operand)
        : bindIncrement(b, node, node.operand, node.operator.text, false);
    case 'BinaryExpression': {
      const operator = node.operator.text;
      if (operator === '&&' || operator === '||')
        return bindLogical(b, node as typeof node & { operator: { text: '&&' | '||' } });
      return operator === '??' ? bindCoalesce(b, node.left, node.right, node) : bindBinaryExpression(b, node);
    }
    case 'AssignmentExpression':
      return bindAssignment(b, node);
    case 'ConditionalExpression':
      return bindConditional(b, node);
    case 'IsTypeExpression':
      return bindIsType(b, node);
    case 'IsPatternExpression':
      return bindIsPattern(b, node);
    case 'AsExpression':
      return bindAs(b, node);
    case 'CastExpression': {
      const type = bindType(b, node.type);
      if (node.expression.kind === 'BaseExpression')
        b.error('CS0175', "Use of keyword 'base' is not valid in this context", node.expression);
      const operand = bindOperand(b, node.expression);
      const value = convertExplicitly(b, operand, type, node);
      return value === operand ? unchanged(b, value, node) : value;
    }
    case 'MemberAccess':
      return bindMemberAccess(b, node);
    case 'ConditionalAccess':
      return bindConditionalAccess(b, node);
    case 'MemberBinding':
    case 'ElementBinding':
      return bindBinding(b, node);
    case 'Invocation':
      return bindInvocation(b, node);
    case 'ElementAccess':
      return bindElementAccess(b, node);
    case 'ObjectCreation':
      return bindObjectCreation(b, node);
    case 'ImplicitObjectCreation':
      return { kind: 'targetNew', syntax: node };
    case 'AnonymousObjectCreation':
      return bindAnonymousObject(b, node);
    case 'ArrayCreation':
      return bindArrayCreation(b, node);
    case 'ImplicitArrayCreation':
      return bindImplicitArrayCreation(b, node);
    case 'StackAllocExpression':
      return bindStackAlloc(b, node);
    case 'Lambda':
    case 'AnonymousMethod':
      return unboundLambda(b, node);
    case 'QueryExpression':
      return bindQuery(b, node);
    case 'AwaitExpression':
      return bindAwait(b, node);
    case 'TypeOfExpression':
      return bindTypeOf(b, node);
    case 'DefaultExpression':
      return defaultOf(bindType(b, node.type), node);
    case 'SizeOfExpression':
      return bindSizeOf(b, node);
    case 'CheckedExpression':
      return bindChecked(b, node.keyword.text === 'checked', () => {
        const operand = bindOperand(b, node.expression);
        // Functions know where they were written, and a default literal asks for its type.
        return isFunction(operand) || operand.kind === 'defaultLiteral' ? operand : settle(b, operand);
      });
    case 'ThrowExpression':
      return {
        kind: 'throwExpression',
        type: nullType,
        syntax: node,
        operand: bindThrown(b, node.expression),
      };
    case 'ThisExpression':
      return bindThis(b, node);
    case 'BaseExpression': {
      if (b.isStatic) {
        b.error(
          b.inFieldInitializer ? 'CS1512' : 'CS1511',
          b.inFieldInitializer
            ? "Keyword 'base' is not available in the current context"
            : "Keyword 'base' is not available in a static method",
          node,
        );
        return b.bad(node);
      }
      const self = bindThis(b, node);
      return self.kind === 'this' ? { ...self, type: b.compilation.baseTypeOf(b.containingType) ?? errorType } : self;
    }
    case 'RefExpression': {
      const operand = bindRvalue(b, node.expression);
      if (operand.kind === 'conditional' && !operand.isRef)
        b.error('CS8326', 'Both conditional operator values must be ref values or neither may be a ref value', node);
      return { kind: 'ref', type: operand.type, syntax: node, operand };
    }
    case 'RangeExpression':
      return bindRange(b, node);
    case 'SwitchExpression':
      return bindSwitchExpression(b, node);
    case 'WithExpression':
      return bindWith(b, node);
    case 'DeclarationExpression':
      return { kind: 'outVariable', syntax: node };
    case 'CollectionExpression':
      return { kind: 'collectionOperand', syntax: node };
    case 'MissingExpression':
      return b.bad(node);
  }
}

/**
 * What a cast to the very type of its operand gives: a value, so that what is called on it does not change the variable that was
 * cast. A lambda may become data, in which each cast is a node.
 */
function unchanged(b: BodyBinder, operand: BoundExpression, syntax: Expression): BoundExpression {
  const { type, constant } = operand;
  if (!isChangeable(operand) && b.frame.method.methodKind !== 'lambda') return operand;
  return {
    kind: 'conversion',
    type,
    syntax,
    operand,
    conversion: 'identity',
    explicit: true,
    checked: false,
    constant,
  };
}

/** A variable of a struct with members that may change it. */
function isChangeable({ kind, type }: BoundExpression): boolean {
  const isVariable = ['local', 'parameter', 'field', 'arrayAccess', 'this'].includes(kind);
  return isVariable && type.kind === 'named' && type.typeKind === 'struct' && !type.special && !isNullable(type);
}

export function unsupported(b: BodyBinder, node: Node, what: string): BoundExpression {
  b.unsupported('BGT0002', `${what} are not supported yet`, node);
  return b.bad(node);
}

function bindLiteral(b: BodyBinder, literal: LiteralValue, node: Expression): Operand {
  switch (literal.type) {
    case 'null':
      return b.literal(null, nullType, node);
    case 'default':
      return { kind: 'defaultLiteral', syntax: node };
    case 'decimal':
      return b.literal(parseDecimal(literal.value), b.compilation.special('decimal'), node);
    case 'utf8string':
      return bindUtf8Literal(b, literal.value, node);
    default:
      return b.literal(literal.value, b.compilation.special(literal.type), node);
  }
}

export function bindThis(b: BodyBinder, node: Node | undefined): BoundExpression {
  if (b.isStatic) {
    if (node)
      b.error(
        b.inFieldInitializer ? 'CS0027' : 'CS0026',
        b.inFieldInitializer
          ? `Keyword 'this' is not available in the current context`
          : `Keyword 'this' is not valid in a static property, static method, or static field initializer`,
        node,
      );
    return b.bad(node);
  }
  b.useThis();
  return { kind: 'this', type: b.selfType(), syntax: node };
}

function bindUnaryExpression(b: BodyBinder, node: Expression & { kind: 'UnaryExpression' }): Operand {
  const operator = node.operator.text;
  switch (operator) {
    case '++':
    case '--':
      return bindIncrement(b, node, node.operand, operator, true);
    case '&':
    case '*':
      b.unsupported('BGT0003', 'Pointers are not supported', node);
      return b.bad(node);
    case '^':
      return bindIndexFromEnd(b, node);
    default:
      return bindUnary(b, operator, bindRvalue(b, node.operand), node);
  }
}

function bindTuple(b: BodyBinder, node: Expression & { kind: 'TupleExpression' }): Operand {
  const elements = node.arguments.map(argument => bindOperand(b, argument.expression));
  const names = node.arguments.map(argument => argument.name?.name ?? inferredName(argument.expression));
  const nothing = elements.findIndex(element => isTyped(element) && isVoid(element.type));
  if (nothing >= 0) {
    b.error('CS8210', "A tuple may not contain a value of type 'void'.", node.arguments[nothing] ?? node);
    return b.bad(node);
  }
  const typed = elements.every(
    element =>
      (isTyped(element) && element.type.kind !== 'null' && !isVoid(element.type)) ||
      element.kind === 'interpolated' ||
      (element.kind === 'tupleLiteral' && element.naturalType),
  );
  const types = elements.map(element =>
    isTyped(element)
      ? element.type
      : element.kind === 'tupleLiteral' && element.naturalType
        ? element.naturalType
        : b.compilation.special('string'),
  );
  const natural = typed ? tupleOf(b.compilation, types, names) : undefined;
  const literal: TupleLiteral = {
    kind: 'tupleLiteral',
    syntax: node,
    elements,
    names,
    naturalType: natural?.kind === 'named' ? natural : undefined,
  };
  return literal;
}

/** The name a tuple element or anonymous member takes from its expression. */
export function inferredName(node: Expression): string | undefined {
  if (node.kind === 'IdentifierName') return node.identifier.name;
  if (node.kind === 'MemberAccess') return node.name.identifier.name;
  if (node.kind === 'ConditionalAccess') return inferredName(node.whenNotNull);
  return node.kind === 'MemberBinding' ? node.name.identifier.name : undefined;
}

export function bindCoalesce(b: BodyBinder, leftNode: Expression, rightNode: Expression, node: Expression): Operand {
  const left = bindRvalue(b, leftNode);
  const right = bindOperand(b, rightNode);
  if (isError(left.type)) return b.bad(node, left);
  const inner = stripNullable(left.type);
  const isNullableLeft = isNullable(left.type);
  const unconstrained = left.type.kind === 'typeParameter' && !left.type.hasValueConstraint;
  if (!isNullableLeft && !isReferenceType(left.type) && !unconstrained) {
    b.error(
      'CS0019',
      `Operator '??' cannot be applied to operands of type '${displayType(left.type)}' and '${isTyped(right) ? displayType(right.type) : 'lambda expression'}'`,
      node,
    );
    return b.bad(node, left);
  }
  if (left.type.kind === 'null') {
    const isValue = isTyped(right) && isValueType(right.type) && !isNullable(right.type);
    if (!isValue && right.kind !== 'methodGroup' && right.kind !== 'unboundLambda') return settle(b, right);
    b.error(
      'CS0019',
      `Operator '??' cannot be applied to operands of type '<null>' and '${isTyped(right) ? displayType(right.type) : 'method group'}'`,
      node,
    );
    return b.bad(node, left);
  }
  // (C# specification, 12.15) A0, then A, then B.
  const choices = isNullableLeft ? [inner, left.type] : [left.type];
  const result =
    (isDynamic(right) ? dynamicType : undefined) ??
    choices.find(type => classify(b, right, type)) ??
    (isTyped(right) && implicitConversion(b.compilation, inner, right.type) ? right.type : undefined);
  if (!result) {
    b.error(
      'CS0019',
      `Operator '??' cannot be applied to operands of type '${displayType(left.type)}' and '${displayType(settle(b, right).type)}'`,
      node,
    );
    return b.bad(node, left);
  }
  const leftTemp = b.temporary(isNullableLeft ? inner : left.type);
  const whenNotNull = convert(b, b.local(leftTemp, leftNode), result, leftNode);
  return {
    kind: 'coalesce',
    type: result,
    syntax: node,
    left,
    leftTemp,
    whenNotNull,
    right: convert(b, right, result, rightNode),
  };
}

function bindConditional(b: BodyBinder, node: Expression & { kind: 'ConditionalExpression' }): Operand {
  const condition = bindCondition(b, node.condition);
  const whenTrue = bindOperand(b, node.whenTrue);
  const whenFalse = bindOperand(b, node.whenFalse);
  if (whenTrue.kind === 'ref' && whenFalse.kind === 'ref') {
    if (!sameType(whenTrue.type, whenFalse.type))
      b.error(
        'CS8327',
        `The expression must be of type '${displayType(whenTrue.type)}' to match the alternative ref value`,
        node.whenFalse,
      );
    return {
      kind: 'conditional',
      type: whenTrue.type,
      syntax: node,
      condition,
      isRef: true,
      whenTrue: whenTrue.operand,
      whenFalse: whenFalse.operand,
    };
  }
  const type = conditionalType(b, whenTrue, whenFalse);
  if (type === 'ambiguous') {
    b.error(
      'CS0172',
      'Type of conditional expression cannot be determined because its branches implicitly convert to one another',
      node,
    );
    return b.bad(node);
  }
  if (!type) return { kind: 'untypedConditional', syntax: node, condition, whenTrue, whenFalse };
  const [a, c] = [convert(b, whenTrue, type, node.whenTrue), convert(b, whenFalse, type, node.whenFalse)];
  const chosen =
    condition.constant && a.constant && c.constant
      ? condition.constant.value === true
        ? a.constant
        : c.constant
      : undefined;
  return { kind: 'conditional', type, syntax: node, condition, whenTrue: a, whenFalse: c, constant: chosen };
}

function conditionalType(b: BodyBinder, whenTrue: Operand, whenFalse: Operand): TypeSymbol | 'ambiguous' | undefined {
  const [x, y] = [naturalType(b, whenTrue), naturalType(b, whenFalse)];
  if ((x && isError(x)) || (y && isError(y))) return errorType;
  if (x && y) {
    if (isVoid(x) || isVoid(y)) return undefined;
    if (sameType(x, y)) return x;
    // A dynamic value converts to anything, but its type says so of none.
    const late = [x, y].find(type => type.kind === 'dynamic');
    if (late) return late;
    const toY = classify(b, whenTrue, y) !== undefined;
    const toX = classify(b, whenFalse, x) !== undefined;
    if (toX && toY) {
      const [there, back] = [implicitConversion(b.compilation, x, y), implicitConversion(b.compilation, y, x)];
      if (there?.kind === 'userDefined' && back?.kind === 'userDefined') return 'ambiguous';
      return there ? y : x;
    }
    return toX ? x : toY ? y : undefined;
  }
  if (x && classify(b, whenFalse, x)) return x;
  return y && classify(b, whenTrue, y) ? y : undefined;
}

function naturalType(b: BodyBinder, operand: Operand): TypeSymbol | undefined {
  return operand.kind === 'throwExpression' ? undefined : bestCommonType(b, [operand]);
}

function bindAs(b: BodyBinder, node: Expression & { kind: 'AsExpression' }): Operand {
  const written = bindOperand(b, node.expression);
  if (isFunction(written)) {
    b.error(
      'CS0837',
      "The first operand of an 'is' or 'as' operator may not be a lambda expression, anonymous method, or method group.",
      node.expression,
    );
    return b.bad(node);
  }
  if (written.kind === 'tupleLiteral' && !written.naturalType) {
    b.error(
      'CS8307',
      "The first operand of an 'as' operator may not be a tuple literal without a natural type.",
      node.expression,
    );
    return b.bad(node);
  }
  const operand = settle(b, written);
  const target = bindType(b, node.type);
  if (isError(operand.type) || isError(target)) return b.bad(node, operand);
  if (target.kind === 'named' && target.isStatic) {
    b.error(
      'CS7023',
      `The second operand of an 'is' or 'as' operator may not be static type '${displayType(target)}'`,
      node,
    );
    return b.bad(node, operand);
  }
  const fits =
    operand.type.kind === 'null' ||
    isOpen(operand.type) ||
    isOpen(target) ||
    explicitConversion(b.compilation, operand.type, target, false);
  if (!fits) {
    b.error(
      'CS0039',
      `Cannot convert type '${displayType(operand.type)}' to '${displayType(target)}' via a reference conversion, boxing conversion, unboxing conversion, wrapping conversion, or null type conversion`,
      node,
    );
    return b.bad(node, operand);
  }
  if (!isReferenceType(target) && !isNullable(target)) {
    b.error(
      target.kind === 'typeParameter' ? 'CS0413' : 'CS0077',
      `The as operator must be used with a reference type or nullable type ('${displayType(target)}' is a non-nullable value type)`,
      node,
    );
    return b.bad(node, operand);
  }
  const boxed =
    !isReferenceType(operand.type) && operand.type.kind !== 'typeParameter'
      ? convert(b, operand, b.compilation.special('object'))
      : operand;
  return { kind: 'as', type: target, syntax: node, operand: boxed, target };
}

/** `a?.b.c[d]`, or `a?.b = x`: the part after `?` is bound against a temporary that holds a. */
export function bindConditionalAccess(
  b: BodyBinder,
  node: ConditionalAccess,
  whenNotNull: Expression = node.whenNotNull,
): Operand {
  const receiver = bindRvalue(b, node.expression);
  if (isError(receiver.type)) return b.bad(node, receiver);
  const canBeNull =
    receiver.type.kind === 'typeParameter'
      ? !receiver.type.hasValueConstraint
      : isReferenceType(receiver.type) || isNullable(receiver.type);
  if (!canBeNull || receiver.type.kind === 'null') {
    b.error('CS0023', `Operator '?' cannot be applied to operand of type '${displayType(receiver.type)}'`, node);
    return b.bad(node, receiver);
  }
  const temp = b.temporary(stripNullable(receiver.type));
  b.conditionalReceivers.push(b.local(temp, node.expression));
  const isUnused = b.unused === node;
  if (isUnused) b.unused = whenNotNull;
  const written = bindOperand(b, whenNotNull);
  const access = written.kind === 'methodGroup' ? notNullable(b, 'method group', node) : settle(b, written);
  b.conditionalReceivers.pop();
  if (isError(access.type)) return b.bad(node, receiver, access);
  // A call that is left out takes what it is made on with it.
  if (access.kind === 'default' && isVoid(access.type)) return access;
  if (access.type.kind === 'typeParameter' && !isUnused && mayBeValue(access.type))
    return b.bad(node, receiver, notNullable(b, displayType(access.type), node));
  if (isVoid(access.type))
    return { kind: 'conditionalAccess', type: access.type, syntax: node, receiver, temp, access };
  const isValue = access.type.kind === 'named' && access.type.isValueType && !isNullable(access.type);
  const type = isValue ? b.compilation.nullableOf(access.type) : access.type;
  const value = isValue
    ? applyConversion(b, access, type, { kind: 'wrapNullable', inner: identity }, node, false)
    : access;
  return { kind: 'conditionalAccess', type, syntax: node, receiver, temp, access: value };
}

/** It could be a value or a reference: what null would make of it is not known. */
function mayBeValue(type: TypeSymbol & { kind: 'typeParameter' }): boolean {
  return !type.hasValueConstraint && !isKnownReference(type);
}

function notNullable(b: BodyBinder, what: string, node: ConditionalAccess): BoundExpression {
  b.error('CS8978', `'${what}' cannot be made nullable.`, node.whenNotNull);
  return b.bad(node);
}

function bindBinding(b: BodyBinder, node: MemberBinding | (Expression & { kind: 'ElementBinding' })): Operand {
  const receiver = b.conditionalReceivers[b.conditionalReceivers.length - 1];
  if (!receiver) return b.bad(node);
  return node.kind === 'MemberBinding'
    ? bindMemberOf(b, receiver, node.name, node)
    : bindElementAccess(b, node, receiver);
}

function bindTypeOf(b: BodyBinder, node: Expression & { kind: 'TypeOfExpression' }): Operand {
  const target = bindTypeOrVoid(b, node.type);
  const type = b.compilation.typeByMetadataName('System.Type') ?? errorType;
  if (isError(target)) return b.bad(node);
  if (target.kind === 'dynamic') b.error('CS1962', 'The typeof operator cannot be used on the dynamic type', node);
  else if (isVoid(target) && node.type.kind !== 'PredefinedType')
    b.error('CS0673', 'System.Void cannot be used from C# -- use typeof(void) to get the void type object', node);
  return { kind: 'typeof', type, syntax: node, target, unbound: isUnbound(node.type) };
}

/** `G<>`, `G<>.Inner`. */
function isUnbound(type: TypeSyntax): boolean {
  if (type.kind === 'QualifiedName') return isUnbound(type.right) || isUnbound(type.left);
  return type.kind === 'GenericName' && type.typeArguments.some(argument => argument.kind === 'OmittedType');
}

const sizes: Record<string, number> = {
  sbyte: 1,
  byte: 1,
  bool: 1,
  short: 2,
  ushort: 2,
  char: 2,
  int: 4,
  uint: 4,
  float: 4,
  long: 8,
  ulong: 8,
  double: 8,
  decimal: 16,
};
function bindSizeOf(b: BodyBinder, node: Expression & { kind: 'SizeOfExpression' }): Operand {
  const type = bindType(b, node.type);
  const base = type.kind === 'named' && type.typeKind === 'enum' ? type.enumUnderlying : type;
  const size = base?.kind === 'named' && base.special ? sizes[base.special] : undefined;
  if (size === undefined) return unsupported(b, node, 'sizeof of other types than the predefined ones');
  return b.int(size, node);
}

export function bindChecked<T>(b: BodyBinder, checked: boolean, bind: () => T): T {
  const outer = [b.checked, b.overflowErrors] as const;
  b.checked = checked;
  b.overflowErrors = checked;
  try {
    return bind();
  } finally {
    [b.checked, b.overflowErrors] = outer;
  }
}
