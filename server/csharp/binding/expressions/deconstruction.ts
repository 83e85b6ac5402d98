// Deconstruction: `(a, var b) = source`, of tuples and by Deconstruct methods.
import type { LocalSymbol, MethodSymbol, TypeSymbol } from '../../symbols/symbols';
import { displayType, errorType, isError } from '../../symbols/types';
import type { Expression, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundArgument, BoundAssignment, BoundExpression } from '../bound';
import { tupleOf } from '../declarations/resolveTypes';
import type { Operand } from '../operands';
import { isTuple, tupleElementTypes } from '../resolution/conversions';
import { convert, settle, tupleElement } from '../resolution/convert';
import { extensionCandidates } from '../resolution/extensions';
import { bestCommonType } from '../resolution/inference';
import { type ArgumentOperand, extensionReceiver, resolveOverload } from '../resolution/overloads';
import { checkAssignable } from './assignments';
import { declareDesignation, isVar } from './declarationExpressions';
import { bindOperand, bindType } from './expressions';
import { lookupMembers } from './members';

export function isDeconstructionTarget(node: Expression): boolean {
  if (node.kind === 'TupleExpression') return true;
  return node.kind === 'DeclarationExpression' && node.designation.kind === 'ParenthesizedDesignation';
}

interface Target {
  /** Binds (or declares) the variable once its type is known. */
  readonly bind: (type: TypeSymbol) => BoundExpression;
  readonly nested?: readonly Target[];
  readonly syntax: Node;
  /** Known before the source is: that of an existing variable, or one that is written. */
  readonly type?: TypeSymbol | undefined;
}

/** `(a, var b) = source` and `var (a, b) = source`; also for `foreach (var (a, b) in …)`. */
export function bindDeconstruction(b: BodyBinder, left: Expression, right: Operand, node: Node): BoundExpression {
  const targets = targetsOf(b, left);
  const source = right.kind === 'tupleLiteral' ? convertLiteral(b, right, targets) : settle(b, right);
  if (isError(source.type)) {
    declareAll(targets);
    return b.bad(node, source);
  }
  const sourceTemp = b.temporary(source.type);
  const temps: LocalSymbol[] = [];
  const prepare: BoundExpression[] = [];
  const assignments: BoundAssignment[] = [];
  const ok = spread(b, targets, b.local(sourceTemp, node), node, temps, prepare, assignments);
  if (!ok) return b.bad(node, source);
  return { kind: 'deconstruction', type: source.type, syntax: node, source, sourceTemp, temps, prepare, assignments };
}

/** Elements become what the variables are that they go to; behind `var`, what they are themselves. */
function convertLiteral(
  b: BodyBinder,
  literal: Operand & { kind: 'tupleLiteral' },
  targets: readonly Target[],
): BoundExpression {
  const type = literal.elements.length === targets.length ? literalType(b, literal, targets) : undefined;
  return type ? convert(b, literal, type) : settle(b, literal);
}

function literalType(
  b: BodyBinder,
  { elements }: Operand & { kind: 'tupleLiteral' },
  targets: readonly Target[],
): TypeSymbol | undefined {
  const types = elements.map((element, i) => {
    const target = targets[i];
    if (target?.nested && element.kind === 'tupleLiteral') return literalType(b, element, target.nested);
    return target?.type ?? bestCommonType(b, [element]);
  });
  const known = types.filter(type => type !== undefined);
  return known.length === types.length ? tupleOf(b.compilation, known, []) : undefined;
}

function targetsOf(b: BodyBinder, node: Expression): Target[] {
  if (node.kind === 'TupleExpression') return node.arguments.map(argument => targetOf(b, argument.expression));
  if (node.kind === 'DeclarationExpression' && node.designation.kind === 'ParenthesizedDesignation') {
    return node.designation.elements.map(element => designationTarget(b, element, node));
  }
  return [];
}

function targetOf(b: BodyBinder, node: Expression): Target {
  if (isDeconstructionTarget(node)) return { bind: () => b.bad(node), nested: targetsOf(b, node), syntax: node };
  if (node.kind === 'DeclarationExpression')
    return {
      bind: type => declareDesignation(b, node, node.designation, type),
      syntax: node,
      type: isVar(b, node.type) ? undefined : b.speculate(() => bindType(b, node.type)).result,
    };
  const bound = settle(b, bindOperand(b, node));
  if (bound.kind === 'discard') return { bind: type => ({ ...bound, type }), syntax: node };
  checkAssignable(b, bound, node);
  return { bind: () => bound, type: bound.kind === 'dynamic' ? undefined : bound.type, syntax: node };
}

function designationTarget(
  b: BodyBinder,
  designation: (Expression & { kind: 'DeclarationExpression' })['designation'],
  node: Expression & { kind: 'DeclarationExpression' },
): Target {
  if (designation.kind === 'ParenthesizedDesignation') {
    return {
      bind: () => b.bad(node),
      nested: designation.elements.map(element => designationTarget(b, element, node)),
      syntax: designation,
    };
  }
  return { bind: type => declareDesignation(b, node, designation, type), syntax: designation };
}

function declareAll(targets: readonly Target[]) {
  for (const target of targets) {
    if (target.nested) declareAll(target.nested);
    else target.bind(errorType);
  }
}

function spread(
  b: BodyBinder,
  targets: readonly Target[],
  source: BoundExpression,
  node: Node,
  temps: LocalSymbol[],
  prepare: BoundExpression[],
  assignments: BoundAssignment[],
): boolean {
  const parts = elementsOf(b, source, targets.length, node, temps, prepare);
  if (!parts) {
    declareAll(targets);
    return false;
  }
  return targets.every((target, i) => {
    const part = parts[i];
    if (!part) return false;
    if (target.nested) return spread(b, target.nested, part, node, temps, prepare, assignments);
    const variable = target.bind(part.type);
    const value = convert(b, part, variable.type, target.syntax);
    assignments.push({
      kind: 'assignment',
      type: variable.type,
      syntax: target.syntax,
      target: variable,
      value,
      ref: false,
    });
    return true;
  });
}

/** The parts of a tuple, or those a Deconstruct method gives. */
function elementsOf(
  b: BodyBinder,
  source: BoundExpression,
  count: number,
  node: Node,
  temps: LocalSymbol[],
  prepare: BoundExpression[],
): BoundExpression[] | undefined {
  const { type } = source;
  if (isTuple(type)) {
    const { length } = tupleElementTypes(type);
    if (length === count) return Array.from({ length: count }, (_, i) => tupleElement(b, source, i, node));
    b.error('CS8132', `Cannot deconstruct a tuple of '${length}' elements into '${count}' variables.`, node);
    return undefined;
  }
  const found = findDeconstruct(b, source, count, node);
  if (!found) {
    b.error(
      'CS8129',
      `No suitable 'Deconstruct' instance or extension method was found for type '${displayType(type)}', with ${count} out parameters and a void return type.`,
      node,
    );
    return undefined;
  }
  temps.push(...found.outs);
  prepare.push(found.call);
  return found.outs.map(out => b.local(out, node));
}

/** The call `source.Deconstruct(out …)`, of the type's own method or of an extension, with fresh out variables. */
export function findDeconstruct(
  b: BodyBinder,
  source: BoundExpression,
  count: number,
  node: Node,
): { call: BoundExpression; outs: LocalSymbol[] } | undefined {
  const syntax: Expression = { kind: 'MissingExpression', start: node.start, end: node.end };
  const variable: ArgumentOperand = {
    operand: { kind: 'outVariable', syntax },
    refKind: 'out',
    name: undefined,
    syntax: node,
  };
  const variables = Array.from({ length: count }, () => variable);
  const own = lookupMembers(b, source.type, 'Deconstruct').filter(
    (member): member is MethodSymbol =>
      member.kind === 'method' && !member.isStatic && member.parameters.length === count,
  );
  const found = resolveOverload(b, own, variables, []);
  if (found.kind === 'found') return deconstruction(b, found.best.member as MethodSymbol, source, false, node);
  const receiver = extensionReceiver(source, node);
  for (const candidates of extensionCandidates(b, 'Deconstruct')) {
    const fitting = candidates.filter(member => member.parameters.length === count + 1);
    const extension = resolveOverload(b, fitting, [receiver, ...variables], []);
    if (extension.kind === 'found') return deconstruction(b, extension.best.member as MethodSymbol, source, true, node);
  }
  return undefined;
}

function deconstruction(
  b: BodyBinder,
  method: MethodSymbol,
  source: BoundExpression,
  isExtension: boolean,
  node: Node,
): { call: BoundExpression; outs: LocalSymbol[] } {
  const [first] = method.parameters;
  const outs = (isExtension ? method.parameters.slice(1) : method.parameters).map(parameter =>
    b.temporary(parameter.type),
  );
  const args: BoundArgument[] = outs.map(out => ({ expression: b.local(out, node), refKind: 'out' }));
  if (isExtension && first) args.unshift({ expression: convert(b, source, first.type, node), refKind: first.refKind });
  const call: BoundExpression = {
    kind: 'call',
    type: method.returnType,
    syntax: node,
    receiver: isExtension ? undefined : source,
    method,
    arguments: args,
    virtual: !isExtension && (method.isVirtual || method.isAbstract || method.isOverride),
  };
  return { call, outs };
}
