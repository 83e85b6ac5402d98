// Assignments of every kind: simple, compound, increments, events, deconstruction.

import type { MethodSymbol, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import { displayType, isError, isNullable, isVoid, stripNullable } from '../../symbols/types';
import type { AssignmentExpression, Expression, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBinaryOperator, BoundExpression } from '../bound';
import { lateAssignment, lateCompound, lateIncrement } from '../dynamic/dynamicAssignments';
import { isTyped, type Operand } from '../operands';
import { explicitConversion } from '../resolution/conversions';
import { classify, convert, convertExplicitly, settle } from '../resolution/convert';
import { bindDeconstruction, isDeconstructionTarget } from './deconstruction';
import { bindConditionalAccess, bindOperand, bindRvalue } from './expressions';
import { bindBinary, bindIncrementValue } from './operators';
import { isRangeVariable } from './queryCalls';

export function bindAssignment(b: BodyBinder, node: AssignmentExpression): Operand {
  const operator = node.operator.text;
  if (node.right.kind === 'ObjectInitializer' || node.right.kind === 'CollectionInitializer') return b.bad(node);
  // C# 14: assigned to when there is something to assign to.
  if (node.left.kind === 'ConditionalAccess')
    return bindConditionalAccess(b, node.left, { ...node, left: node.left.whenNotNull });
  if (operator === '=') return bindSimpleAssignment(b, node, node.right);
  if (operator === '??=') return bindCoalescingAssignment(b, node, node.right);
  b.bindingEventTarget = operator === '+=' || operator === '-=';
  const target = settle(b, bindOperand(b, node.left));
  b.bindingEventTarget = false;
  if (target.kind === 'event' && (operator === '+=' || operator === '-='))
    return bindEventAssignment(b, target, operator === '+=', node, bindOperand(b, node.right));
  if (target.kind === 'dynamic') return lateCompound(b, target, node, node.right);
  if (!checkAssignable(b, target, node.left)) return b.bad(node, target);
  const binary = operator.slice(0, -1) as BoundBinaryOperator;
  const targetTemp = b.temporary(target.type);
  const right = bindOperand(b, node.right);
  if (isTyped(right) && isError(right.type)) return b.bad(node, target, right);
  const current = b.local(targetTemp, node.left);
  const result = bindBinary(b, binary, current, right, node);
  if (isError(result.type)) return b.bad(node, target, result);
  const value = compoundResult(b, result, target.type, right, node);
  return {
    kind: 'compoundAssignment',
    type: target.type,
    syntax: node,
    target,
    use: { operator: binary, operands: 'int', lifted: false, checked: b.checked },
    targetTemp,
    value,
  };
}

/** `x op= y` casts the result back when the operator is predefined and y itself converts to x's type (or it is a shift). */
function compoundResult(
  b: BodyBinder,
  result: BoundExpression,
  type: TypeSymbol,
  right: Operand,
  node: AssignmentExpression,
): BoundExpression {
  if (classify(b, result, type)) return convert(b, result, type);
  const isPredefined = !(result.kind === 'binary' && result.use.method) && result.kind !== 'call';
  const operator = node.operator.text;
  const fits =
    classify(b, right, type) !== undefined ||
    operator === '<<=' ||
    operator === '>>=' ||
    operator === '>>>=' ||
    stripNullable(type).kind === 'named';
  if (isPredefined && fits && explicitConversion(b.compilation, result.type, type)) {
    const rightFits =
      classify(b, right, type) !== undefined || operator === '<<=' || operator === '>>=' || isEnumType(type);
    if (rightFits) return convertExplicitly(b, result, type, node);
  }
  return convert(b, result, type, node);
}

function isEnumType(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.typeKind === 'enum';
}

function bindSimpleAssignment(b: BodyBinder, node: AssignmentExpression, rightNode: Expression): Operand {
  if (isDeconstructionTarget(node.left)) {
    const isUsed = b.unused !== node || b.frame.method.methodKind === 'lambda';
    return bindDeconstruction(b, node.left, () => bindOperand(b, rightNode), node, isUsed);
  }
  if (rightNode.kind === 'RefExpression') {
    const target = bindRvalue(b, node.left);
    const value = bindRvalue(b, rightNode.expression);
    return { kind: 'assignment', type: target.type, syntax: node, target, value, ref: true };
  }
  b.bindingEventTarget = false;
  const target = settle(b, bindOperand(b, node.left));
  if (target.kind === 'discard') {
    const value = bindRvalue(b, rightNode);
    if (isVoid(value.type)) b.error('CS8209', "A value of type 'void' may not be assigned.", node);
    return {
      kind: 'assignment',
      type: value.type,
      syntax: node,
      target: { ...target, type: value.type },
      value,
      ref: false,
    };
  }
  const right = bindOperand(b, rightNode);
  if (target.kind === 'dynamic') {
    const assigned = lateAssignment(b, target, settle(b, right), node);
    if (assigned) return assigned;
  }
  if (target.kind === 'typeReference') {
    b.error('CS0118', `'${displayType(target.type)}' is a type but is used like a variable`, node.left);
    return b.bad(node, target);
  }
  if (!checkAssignable(b, target, node.left)) return b.bad(node, target, isTyped(right) ? right : target);
  if (right.kind === 'typeReference') {
    b.error('CS0119', `'${displayType(right.type)}' is a type, which is not valid in the given context`, rightNode);
    return b.bad(node, target);
  }
  const value = convert(b, right, target.type, rightNode);
  return { kind: 'assignment', type: target.type, syntax: node, target, value, ref: false };
}

/** `target = value` of bound expressions. */
export function assignTo(
  b: BodyBinder,
  target: BoundExpression,
  value: BoundExpression,
  node: Expression,
): BoundExpression {
  if (isError(target.type) || !checkAssignable(b, target, node)) return b.bad(node, target, value);
  const isNarrowed = b.storesCompound && !classify(b, value, target.type);
  return {
    kind: 'assignment',
    type: target.type,
    syntax: node,
    target,
    value: isNarrowed ? convertExplicitly(b, value, target.type, node) : convert(b, value, target.type, node),
    ref: false,
  };
}

/** Something that can stand left of `=`; reports what cannot. */
export function checkAssignable(b: BodyBinder, target: BoundExpression, at: Node): boolean {
  if (at.kind === 'CastExpression' && !isError(target.type)) {
    b.error('CS0131', 'The left-hand side of an assignment must be a variable, property or indexer', at);
    return false;
  }
  if (isRangeVariable(b, target)) {
    const name = b.tree.text.slice(at.start, at.end);
    b.error('CS1947', `Range variable '${name}' cannot be assigned to -- it is read only`, at);
    return false;
  }
  switch (target.kind) {
    case 'local':
      if (target.local.isReadOnlyRef) {
        b.error('CS8331', `Cannot assign to variable '${target.local.name}' because it is a readonly variable`, at);
        return false;
      }
      if (!target.local.isReadOnly && !target.local.isConst) return true;
      b.error(
        'CS1656',
        `Cannot assign to '${target.local.name}' because it is a 'foreach iteration variable' or 'using variable'`,
        at,
      );
      return false;
    case 'parameter':
      if (target.parameter.refKind !== 'in') return true;
      b.error('CS8331', `Cannot assign to variable '${target.parameter.name}' because it is a readonly variable`, at);
      return false;
    case 'field': {
      const { field } = target;
      if (field.isReadOnly && !mayWriteReadOnly(b, target)) {
        b.error(
          field.isStatic ? 'CS0198' : 'CS0191',
          `A ${field.isStatic ? 'static ' : ''}readonly field cannot be assigned to (except in a ${field.isStatic ? 'static ' : ''}constructor or a variable initializer)`,
          at,
        );
        return false;
      }
      return true;
    }
    case 'property':
      if (target.property.returnsRef) return true;
      if (target.property.setter) return mayCallSetter(b, target.property.setter, target.receiver, at);
      if (target.property.backingField && mayWriteAutoProperty(b, target.property, target.receiver)) return true;
      b.error(
        'CS0200',
        `Property or indexer '${displayType(target.property.containingType)}.${target.property.name}' cannot be assigned to -- it is read only`,
        at,
      );
      return false;
    case 'arrayAccess':
    case 'discard':
    case 'this':
    case 'event':
      return true;
    case 'call':
      if (target.method.returnRefKind === 'ref') return true;
      break;
    case 'conditional':
      if (target.isRef) return true;
      break;
    case 'bad':
      return false;
    case 'sequence':
      return checkAssignable(b, target.value, at);
    case 'literal':
      break;
  }
  if (isError(target.type)) return false;
  b.error('CS0131', 'The left-hand side of an assignment must be a variable, property or indexer', at);
  return false;
}

const values: ReadonlySet<BoundExpression['kind']> = new Set([
  'literal',
  'default',
  'new',
  'newArray',
  'unary',
  'binary',
  'logical',
  'conversion',
  'assignment',
  'compoundAssignment',
  'increment',
  'await',
]);

function isNoVariable(target: BoundExpression): boolean {
  return values.has(target.kind) || (target.kind === 'call' && target.method.returnRefKind !== 'ref');
}

/** What says `init` is set while its object is made: in an initializer, or by code of the object that makes it. */
function mayCallSetter(b: BodyBinder, setter: MethodSymbol, receiver: BoundExpression | undefined, at: Node): boolean {
  const { methodKind } = b.frame.method;
  const isOwn = receiver?.kind === 'this' && (methodKind === 'constructor' || isInit(b.frame.method));
  if (!isInit(setter) || isOwn || b.seesAll) return true;
  const name = `${displayType(setter.containingType)}.${setter.associated?.name ?? setter.name}`;
  b.error(
    'CS8852',
    `Init-only property or indexer '${name}' can only be assigned in an object initializer, or on 'this' or 'base' in an instance constructor or an 'init' accessor.`,
    at,
  );
  return false;
}

function isInit({ definition: { node } }: MethodSymbol): boolean {
  return node?.kind === 'Accessor' && node.keyword.text === 'init';
}

function mayWriteReadOnly(b: BodyBinder, access: BoundExpression & { kind: 'field' }): boolean {
  let frame = b.frame;
  while (frame.parent) frame = frame.parent;
  const { method } = frame;
  if (access.field.containingType.definition !== b.containingType.definition) return false;
  if (access.field.isStatic) return method.methodKind === 'staticConstructor' || b.inFieldInitializer;
  return method.methodKind === 'constructor' && access.receiver?.kind === 'this';
}

function mayWriteAutoProperty(b: BodyBinder, property: PropertySymbol, receiver: BoundExpression | undefined): boolean {
  if (!isOwn(b, property)) return false;
  let frame = b.frame;
  while (frame.parent) frame = frame.parent;
  return (
    frame.method.methodKind === 'staticConstructor' ||
    (frame.method.methodKind === 'constructor' && receiver?.kind === 'this')
  );
}

export function bindEventAssignment(
  b: BodyBinder,
  target: BoundExpression & { kind: 'event' },
  add: boolean,
  node: Expression,
  right: Operand,
): BoundExpression {
  const handler = convert(b, right, target.type, right.syntax);
  const { event } = target;
  return {
    kind: 'eventAssignment',
    type: b.compilation.special('void'),
    syntax: node,
    target,
    add,
    handler,
    virtual: !isOfBase(node) && (event.isVirtual || event.isAbstract || event.isOverride),
  };
}

/** Declared in the class itself, or again in it. */
function isOwn(b: BodyBinder, property: PropertySymbol): boolean {
  if (property.containingType.definition === b.containingType.definition) return true;
  return b.compilation
    .membersNamed(b.containingType, property.name)
    .some(member => member.kind === 'property' && member.isOverride && member.backingField !== undefined);
}

function isOfBase(node: Expression): boolean {
  if (node.kind !== 'AssignmentExpression') return false;
  return node.left.kind === 'MemberAccess' && node.left.expression.kind === 'BaseExpression';
}

function bindCoalescingAssignment(b: BodyBinder, node: AssignmentExpression, rightNode: Expression): Operand {
  const target = settle(b, bindOperand(b, node.left));
  if (!checkAssignable(b, target, node.left)) return b.bad(node, target);
  const right = bindOperand(b, rightNode);
  const inner = stripNullable(target.type);
  // int? x; x ??= 1 has type int.
  if (isNullable(target.type) && classify(b, right, inner)) {
    const value = convert(b, convert(b, right, inner, rightNode), target.type, rightNode);
    const assignment: BoundExpression = {
      kind: 'coalescingAssignment',
      type: target.type,
      syntax: node,
      target,
      value,
    };
    return convertExplicitly(b, assignment, inner, node);
  }
  return {
    kind: 'coalescingAssignment',
    type: target.type,
    syntax: node,
    target,
    value: convert(b, right, target.type, rightNode),
  };
}

export function bindIncrement(
  b: BodyBinder,
  node: Expression,
  operandNode: Expression,
  operator: '++' | '--',
  prefix: boolean,
): Operand {
  const target = bindRvalue(b, operandNode);
  if (isError(target.type)) return b.bad(node, target);
  if (target.kind === 'dynamic') return lateIncrement(b, target, operator, prefix, node);
  if (isNoVariable(target)) {
    b.error(
      'CS1059',
      'The operand of an increment or decrement operator must be a variable, property or indexer',
      operandNode,
    );
    return b.bad(node, target);
  }
  if (!checkAssignable(b, target, operandNode)) return b.bad(node, target);
  const targetTemp = b.temporary(target.type);
  const value = bindIncrementValue(b, operator, b.local(targetTemp, operandNode), node);
  return { kind: 'increment', type: target.type, syntax: node, target, prefix, targetTemp, value };
}

// ---- deconstruction ---------------------------------------------------------------------------------------------------
