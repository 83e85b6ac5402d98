// Patterns: `is`, `case`, switch expressions.

import { type LocalSymbol, NamespaceSymbol, type TypeSymbol } from '../../symbols/symbols';
import {
  displayType,
  isEnum,
  isError,
  isNullable,
  isObject,
  isOpen,
  isSpecial,
  isVoid,
  numericName,
  stripNullable,
} from '../../symbols/types';
import type {
  Designation,
  Expression,
  IsPatternExpression,
  IsTypeExpression,
  ListPattern,
  Node,
  Pattern,
  SwitchExpression,
  TypeSyntax,
} from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBinaryOperator, BoundExpression, BoundPattern } from '../bound';
import { resolveName } from '../declarations/resolveTypes';
import { isTyped, type Operand, type UntypedSwitch } from '../operands';
import { explicitConversion, isTuple, type TypeConversion } from '../resolution/conversions';
import { classify, convert, settle, tupleElement } from '../resolution/convert';
import { bestCommonType } from '../resolution/inference';
import { isVar } from './declarationExpressions';
import { findDeconstruct } from './deconstruction';
import { bindOperand, bindRvalue, bindType } from './expressions';
import { countOf, elementAt, elementAtIndex, indexFromEnd, rangeBetween, sliceOf } from './indexes';
import { bindMemberOf } from './members';
import { bindBinary } from './operators';
import { spanNames } from './spans';

type NameType = TypeSyntax & { kind: 'IdentifierName' | 'GenericName' | 'QualifiedName' | 'AliasQualifiedName' };

/** `e is T`: a type test, or a comparison when the name is a constant. */
export function bindIsType(b: BodyBinder, node: IsTypeExpression): Operand {
  const written = bindOperand(b, node.expression);
  if (isFunction(written)) {
    b.error(
      'CS0837',
      "The first operand of an 'is' or 'as' operator may not be a lambda expression, anonymous method, or method group.",
      node.expression,
    );
    return b.bad(node);
  }
  const operand = settle(b, written);
  const bool = b.compilation.special('bool');
  if (isName(node.type) && !namesType(b, node.type)) {
    const expression = nameAsExpression(node.type);
    const pattern = constantPattern(b, expression, operand.type);
    return { kind: 'isPattern', type: bool, syntax: node, operand, pattern };
  }
  const target = bindType(b, node.type);
  if (isError(operand.type) || isError(target)) return b.bad(node, operand);
  if (isVoid(operand.type)) {
    const value = b.literal(false, bool, node);
    return { kind: 'sequence', type: bool, syntax: node, locals: [], effects: [operand], value, origin: 'other' };
  }
  if (target.kind === 'named' && target.isStatic) {
    b.error(
      'CS7023',
      `The second operand of an 'is' or 'as' operator may not be static type '${displayType(target)}'`,
      node,
    );
    return b.bad(node, operand);
  }
  return { kind: 'is', type: bool, syntax: node, operand, target };
}

export function isFunction(operand: Operand): boolean {
  return operand.kind === 'methodGroup' || operand.kind === 'unboundLambda';
}

function isName(type: TypeSyntax): type is NameType {
  return (
    type.kind === 'IdentifierName' ||
    type.kind === 'GenericName' ||
    type.kind === 'QualifiedName' ||
    type.kind === 'AliasQualifiedName'
  );
}

function namesType(b: BodyBinder, type: NameType): boolean {
  const found = b.speculate(() => resolveName(b.compilation, { ...b.typeScope, report: () => {} }, type)).result;
  return found !== undefined && !(found instanceof NamespaceSymbol);
}

function nameAsExpression(type: NameType): Expression {
  if (type.kind !== 'QualifiedName') return type;
  return {
    kind: 'MemberAccess',
    start: type.start,
    end: type.end,
    expression: nameAsExpression(type.left),
    name: type.right,
  };
}

export function bindIsPattern(b: BodyBinder, node: IsPatternExpression): Operand {
  const operand = bindRvalue(b, node.expression);
  if (operand.type.kind === 'null') {
    b.error('CS8117', "Invalid operand for pattern match; value required, but found '<null>'.", node.expression);
    return b.bad(node, operand);
  }
  const pattern = bindPattern(b, node.pattern, operand.type);
  return { kind: 'isPattern', type: b.compilation.special('bool'), syntax: node, operand, pattern };
}

/** A pattern against a value of type `input`; variables are declared in the current scope. */
export function bindPattern(b: BodyBinder, node: Pattern, input: TypeSymbol): BoundPattern {
  switch (node.kind) {
    case 'DiscardPattern':
      return { kind: 'discard' };
    case 'ParenthesizedPattern':
      return bindPattern(b, node.pattern, input);
    case 'NotPattern':
      return { kind: 'not', pattern: bindPattern(b, node.pattern, input) };
    case 'BinaryPattern': {
      const left = bindPattern(b, node.left, input);
      const narrowed = node.operator.text === 'and' ? narrowedType(left, input) : input;
      return { kind: node.operator.text, left, right: bindPattern(b, node.right, narrowed) };
    }
    case 'ConstantPattern': {
      const type = typeOfExpression(b, node.expression);
      return type ? typePattern(b, type, undefined, input, node) : constantPattern(b, node.expression, input);
    }
    case 'DeclarationPattern':
      return typePattern(b, isVar(b, node.type) ? input : bindType(b, node.type), node.designation, input, node);
    case 'VarPattern':
      return varPattern(b, node.designation, input, node);
    case 'RelationalPattern': {
      const value = settle(b, bindOperand(b, node.expression));
      // Against an object or a type parameter the constant says what is compared.
      const own = stripNullable(input);
      const type = numericName(own) || isEnum(own) || isError(own) ? own : value.type;
      const temp = b.temporary(type);
      const compared = bindBinary(
        b,
        node.operator.text as BoundBinaryOperator,
        b.local(temp, node),
        value,
        node.expression,
      );
      if (compared.kind !== 'binary') return { kind: 'discard' };
      return {
        kind: 'relational',
        use: compared.use,
        value: convert(b, value, type),
        inputType: input,
      };
    }
    case 'RecursivePattern':
      return recursivePattern(b, node, input);
    case 'ListPattern':
      return listPattern(b, node, input);
    case 'SlicePattern':
      b.error('CS8980', 'Slice patterns may only be used once and directly inside a list pattern.', node);
      return { kind: 'discard' };
  }
}

function narrowedType(pattern: BoundPattern, input: TypeSymbol): TypeSymbol {
  if (pattern.kind === 'type') return pattern.target;
  if (pattern.kind === 'recursive') return pattern.target ?? stripNullable(input);
  if (pattern.kind === 'relational') return pattern.value.type;
  if (pattern.kind === 'and') return narrowedType(pattern.right, narrowedType(pattern.left, input));
  return input;
}

/** The type a constant pattern's expression names, when it is a type. */
function typeOfExpression(b: BodyBinder, node: Expression): TypeSymbol | undefined {
  if (
    node.kind !== 'IdentifierName' &&
    node.kind !== 'GenericName' &&
    node.kind !== 'MemberAccess' &&
    node.kind !== 'PredefinedType' &&
    node.kind !== 'TypeExpression' &&
    node.kind !== 'AliasQualifiedName'
  )
    return undefined;
  const { result } = b.speculate(() => bindOperand(b, node));
  return result.kind === 'typeReference' ? result.type : undefined;
}

/** A constant text against a span of characters compares these. */
function spanTextPattern(b: BodyBinder, value: Operand, input: TypeSymbol, node: Expression): BoundPattern | undefined {
  if (!isTyped(value) || typeof value.constant?.value !== 'string') return undefined;
  if (input.kind !== 'named' || !spanNames.has(input.metadataName)) return undefined;
  if (!input.typeArguments.some(element => isSpecial(element, 'char'))) return undefined;
  const text = b.compilation.membersNamed(input, 'ToString')[0];
  if (text?.kind !== 'method') return undefined;
  const temp = b.temporary(input);
  const access: BoundExpression = {
    kind: 'call',
    type: value.type,
    syntax: node,
    receiver: b.local(temp, node),
    method: text,
    arguments: [],
    virtual: false,
  };
  const pattern: BoundPattern = { kind: 'constant', value, inputType: value.type };
  const parts = [{ access, pattern }];
  return {
    kind: 'recursive',
    inputType: input,
    target: undefined,
    temp,
    deconstruct: undefined,
    parts,
    local: undefined,
  };
}

function constantPattern(b: BodyBinder, node: Expression, input: TypeSymbol): BoundPattern {
  const operand = bindOperand(b, node);
  const ofSpan = spanTextPattern(b, operand, input, node);
  if (ofSpan) return ofSpan;
  let value: BoundExpression;
  if (classify(b, operand, input)) value = convert(b, operand, input, node);
  else {
    const plain = settle(b, operand);
    const cast = isError(plain.type) ? undefined : explicitConversion(b.compilation, input, plain.type, false);
    const isObject = cast !== undefined && (input.kind === 'typeParameter' || !changesNumber(cast));
    value = isObject ? plain : convert(b, operand, input, node);
  }
  // A conversion to object or an interface would compare references: keep the constant in its own type.
  if (value.kind === 'conversion' && value.conversion === 'boxing') value = value.operand;
  else if (value.kind === 'conversion' && value.conversion === 'reference' && value.operand.constant)
    value = value.operand;
  if (value.kind === 'conversion' && value.conversion === 'wrapNullable') value = value.operand;
  if (!value.constant && value.kind !== 'bad' && !(value.kind === 'conversion' && value.conversion === 'null'))
    b.error('CS0150', 'A constant value is expected', node);
  return { kind: 'constant', value, inputType: input };
}

/** A number of another type is another number. */
function changesNumber(conversion: TypeConversion): boolean {
  return conversion.kind === 'numeric' || ('inner' in conversion && changesNumber(conversion.inner));
}

function typePattern(
  b: BodyBinder,
  target: TypeSymbol,
  designation: Designation | undefined,
  input: TypeSymbol,
  node: Node,
): BoundPattern {
  if (isNullable(target)) {
    b.error(
      'CS8116',
      `It is not legal to use nullable type '${displayType(target)}' in a pattern; use the underlying type '${displayType(stripNullable(target))}' instead.`,
      node,
    );
  } else if (target.kind === 'dynamic')
    b.error('CS8208', "It is not legal to use the type 'dynamic' in a pattern.", node);
  else if (
    !isError(target) &&
    !isError(input) &&
    !isOpen(input) &&
    !isOpen(target) &&
    !explicitConversion(b.compilation, input, target, false)
  ) {
    b.error(
      'CS8121',
      `An expression of type '${displayType(input)}' cannot be handled by a pattern of type '${displayType(target)}'.`,
      node,
    );
  }
  return { kind: 'type', target, inputType: input, local: designated(b, designation, target) };
}

function designated(b: BodyBinder, designation: Designation | undefined, type: TypeSymbol): LocalSymbol | undefined {
  if (designation?.kind !== 'SingleDesignation' || designation.name.name === '_') return undefined;
  return b.inEnclosingStatement(() => b.declareLocal(designation.name.name, type, designation.name));
}

function varPattern(b: BodyBinder, designation: Designation, input: TypeSymbol, node: Node): BoundPattern {
  if (designation.kind === 'DiscardDesignation') return { kind: 'discard' };
  if (designation.kind === 'SingleDesignation') {
    const local = designated(b, designation, input);
    return local ? { kind: 'var', local } : { kind: 'discard' };
  }
  const parts = designation.elements.map(element => ({ element }));
  return positional(
    b,
    input,
    undefined,
    parts.length,
    node,
    (i, type) => varPattern(b, designation.elements[i] ?? designation, type, node),
    [],
    undefined,
  );
}

function recursivePattern(
  b: BodyBinder,
  node: Pattern & { kind: 'RecursivePattern' },
  input: TypeSymbol,
): BoundPattern {
  const target = node.type ? bindType(b, node.type) : undefined;
  const properties = node.properties ?? [];
  const positions = node.positional ?? [];
  return positional(
    b,
    input,
    target,
    positions.length,
    node,
    (i, type) =>
      bindPattern(b, positions[i]?.pattern ?? { kind: 'DiscardPattern', start: node.start, end: node.end }, type),
    properties,
    node.designation,
  );
}

/** `(a, b)` against a value of which nothing is known: it must be a tuple of any kind. */
function tuplePattern(
  b: BodyBinder,
  input: TypeSymbol,
  count: number,
  node: Node,
  bindPart: (i: number, type: TypeSymbol) => BoundPattern,
): BoundPattern | undefined {
  const target = b.compilation.constructed('System.Runtime.CompilerServices.ITuple');
  if (!target || !(isObject(input) || input.kind === 'dynamic' || input === target)) return undefined;
  const temp = b.temporary(target);
  const self = b.local(temp, node);
  const length = countOf(b, self, node);
  if (!length) return undefined;
  const counted: BoundPattern = { kind: 'constant', value: b.int(count, node), inputType: length.type };
  const parts: { access: BoundExpression; pattern: BoundPattern }[] = [{ access: length, pattern: counted }];
  for (let i = 0; i < count; i++) {
    const access = elementAt(b, self, b.int(i, node), node);
    if (access) parts.push(part(access, bindPart, i));
  }
  return { kind: 'recursive', inputType: input, target, temp, deconstruct: undefined, parts, local: undefined };
}

function positional(
  b: BodyBinder,
  input: TypeSymbol,
  target: TypeSymbol | undefined,
  count: number,
  node: Node,
  bindPart: (i: number, type: TypeSymbol) => BoundPattern,
  properties: NonNullable<(Pattern & { kind: 'RecursivePattern' })['properties']>,
  designation: Designation | undefined,
): BoundPattern {
  if (count > 0 && !target && properties.length === 0 && !designation) {
    const ofTuple = tuplePattern(b, input, count, node, bindPart);
    if (ofTuple) return ofTuple;
  }
  const type = target ?? stripNullable(input);
  const temp = b.temporary(type);
  const self = b.local(temp, node);
  const parts: { access: BoundExpression; pattern: BoundPattern }[] = [];
  let deconstruct: { call: BoundExpression; outs: LocalSymbol[] } | undefined;
  if (count > 0) {
    if (isTuple(type)) for (let i = 0; i < count; i++) parts.push(part(tupleElement(b, self, i, node), bindPart, i));
    else {
      deconstruct = isError(type) ? undefined : findDeconstruct(b, self, count, node);
      if (!deconstruct && !isError(type))
        b.error(
          'CS8129',
          `No suitable 'Deconstruct' instance or extension method was found for type '${displayType(type)}', with ${count} out parameters and a void return type.`,
          node,
        );
      deconstruct?.outs.forEach((out, i) => {
        parts.push(part(b.local(out, node), bindPart, i));
      });
    }
  }
  for (const property of properties) {
    let access: BoundExpression = self;
    for (const name of property.path) {
      const syntax = { kind: 'IdentifierName', start: name.start, end: name.end, identifier: name } as const;
      access = settle(b, bindMemberOf(b, access, syntax, syntax));
    }
    parts.push({ access, pattern: bindPattern(b, property.pattern, access.type) });
  }
  const local = designated(b, designation, type);
  return { kind: 'recursive', inputType: input, target, temp, deconstruct, parts, local };
}

/** `[a, .., b]`: the count is tested first, then each element is taken by its place. */
function listPattern(b: BodyBinder, node: ListPattern, input: TypeSymbol): BoundPattern {
  const type = stripNullable(input);
  const temp = b.temporary(type);
  const self = b.local(temp, node);
  const int = b.compilation.special('int');
  const count = isError(type) ? undefined : countOf(b, self, node);
  const slices = node.patterns.filter(each => each.kind === 'SlicePattern');
  if (!isError(type) && (!count || !elementAt(b, self, b.int(0, node), node)))
    b.error(
      'CS8985',
      `List patterns may not be used for a value of type '${displayType(type)}'. No suitable 'Length' or 'Count' property was found.`,
      node,
    );
  if (slices.length > 1)
    b.error('CS8980', 'Slice patterns may only be used once and directly inside a list pattern.', slices[1] ?? node);
  if (!count || slices.length > 1) return { kind: 'discard' };
  const wanted = b.int(node.patterns.length - slices.length, node);
  const exactly: BoundPattern = { kind: 'constant', value: wanted, inputType: int };
  const atLeast: BoundPattern = {
    kind: 'relational',
    use: { operator: '>=', operands: 'int', lifted: false, checked: false },
    value: wanted,
    inputType: int,
  };
  const parts: { access: BoundExpression; pattern: BoundPattern }[] = [
    { access: count, pattern: slices.length === 0 ? exactly : atLeast },
  ];
  const sliceAt = node.patterns.findIndex(each => each.kind === 'SlicePattern');
  node.patterns.forEach((each, i) => {
    if (each.kind === 'SlicePattern') {
      const after = node.patterns.length - 1 - i;
      const access = each.pattern && sliceOf(b, self, rangeBetween(b, i, after, each), each);
      if (each.pattern && access) parts.push({ access, pattern: bindPattern(b, each.pattern, access.type) });
      return;
    }
    const isBehind = sliceAt >= 0 && i > sliceAt;
    const access = isBehind
      ? elementAtIndex(b, self, indexFromEnd(b, node.patterns.length - i, each), each)
      : elementAt(b, self, b.int(i, each), each);
    if (access) parts.push({ access, pattern: bindPattern(b, each, access.type) });
  });
  const local = designated(b, node.designation, type);
  return { kind: 'recursive', inputType: input, target: undefined, temp, deconstruct: undefined, parts, local };
}

function part(access: BoundExpression, bindPart: (i: number, type: TypeSymbol) => BoundPattern, i: number) {
  return { access, pattern: bindPart(i, access.type) };
}

// ---- switch expressions ---------------------------------------------------------------------------------------------------

export function bindSwitchExpression(b: BodyBinder, node: SwitchExpression): Operand {
  const operand = bindRvalue(b, node.expression);
  const arms = node.arms.map(arm =>
    b.inScope(scope => ({
      locals: scope,
      pattern: bindPattern(b, arm.pattern, operand.type),
      when: arm.when ? convert(b, bindOperand(b, arm.when), b.compilation.special('bool'), arm.when) : undefined,
      result: bindOperand(b, arm.result),
    })),
  );
  const untyped: UntypedSwitch = { kind: 'untypedSwitch', syntax: node, operand, arms };
  const type = bestCommonType(
    b,
    arms.map(arm => arm.result),
  );
  return type && arms.every(arm => classify(b, arm.result, type)) ? bindSwitchTo(b, untyped, type) : untyped;
}

export function bindSwitchTo(b: BodyBinder, operand: UntypedSwitch, type: TypeSymbol): BoundExpression {
  const arms = operand.arms.map(arm =>
    b.at(arm.locals, () => ({
      locals: arm.locals.locals,
      pattern: arm.pattern,
      when: arm.when,
      result: convert(b, arm.result, type),
    })),
  );
  return { kind: 'switchExpression', type, syntax: operand.syntax, operand: operand.operand, arms };
}
