// Deconstruction: `(a, var b) = source`, of tuples and by Deconstruct methods.
import type { LocalSymbol, MethodSymbol, TypeSymbol } from '../../symbols/symbols';
import { displayType, errorType, isError } from '../../symbols/types';
import type { Expression, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundArgument, BoundAssignment, BoundDynamic, BoundExpression } from '../bound';
import { tupleOf } from '../declarations/resolveTypes';
import { heldTarget, lateAssignment } from '../dynamic/dynamicAssignments';
import type { Operand, TupleLiteral } from '../operands';
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
  readonly syntax: Expression;
  /** Known before the source is: that of an existing variable, or one that is written. */
  readonly type?: TypeSymbol | undefined;
}

/** What is known so far of a deconstruction: the parts of its result. */
interface Parts {
  readonly temps: LocalSymbol[];
  /** What members and elements of dynamic values belong to. */
  readonly held: BoundExpression[];
  readonly prepare: BoundExpression[];
  /** Behind the last Deconstruct. */
  readonly conversions: BoundExpression[];
  readonly assignments: (BoundAssignment | BoundDynamic)[];
}

/** The value of a target, as it has been assigned, or those of the targets in it. */
type Assigned = TupleLiteral | BoundExpression;

/**
 * `(a, var b) = source` and `var (a, b) = source`; also for `foreach (var (a, b) in …)`, whose value nobody asks for. The source
 * does not see the variables that are declared, but those that existing targets declare on their way.
 */
export function bindDeconstruction(
  b: BodyBinder,
  left: Expression,
  bindSource: () => Operand,
  node: Expression,
  isUsed: boolean,
): BoundExpression {
  const targets = targetsOf(b, left);
  const right = bindSource();
  const parts: Parts = { temps: [], held: [], prepare: [], conversions: [], assignments: [] };
  const literal = right.kind === 'tupleLiteral' && hasTypes(b, right, targets) ? right : undefined;
  const values = literal && elementValues(b, literal, targets, parts);
  const source = values ? undefined : settle(b, right);
  if (source && isError(source.type)) {
    declareAll(targets);
    return b.bad(node, source);
  }
  const assigned = values
    ? spreadValues(b, targets, values, node, parts)
    : source && spread(b, targets, stored(b, source, node, parts), node, parts);
  if (!assigned) return source ? b.bad(node, source) : b.bad(node);
  const result = isUsed ? settle(b, tupleOperand(b, assigned, node)) : undefined;
  const { temps, assignments } = parts;
  const prepare = [...parts.held, ...parts.prepare, ...parts.conversions];
  const type = result?.type ?? b.compilation.special('void');
  return { kind: 'deconstruction', type, syntax: node, temps, prepare, assignments, result };
}

/** A fresh local that holds the value. */
function stored(
  b: BodyBinder,
  value: BoundExpression,
  node: Node,
  { temps, prepare }: Parts,
  among: BoundExpression[] = prepare,
): BoundExpression {
  const temp = b.temporary(value.type);
  const target = b.local(temp, node);
  temps.push(temp);
  among.push({ kind: 'assignment', type: temp.type, syntax: node, target, value, ref: false });
  return target;
}

function tupleOperand(b: BodyBinder, elements: readonly Assigned[], syntax: Expression): TupleLiteral {
  const types = elements.map(element => (element.kind === 'tupleLiteral' ? element.naturalType : element.type));
  const known = types.filter(type => type !== undefined);
  const whole = known.length === types.length ? tupleOf(b.compilation, known, []) : undefined;
  return {
    kind: 'tupleLiteral',
    syntax,
    elements,
    names: [],
    naturalType: whole?.kind === 'named' ? whole : undefined,
  };
}

// ---- literals: no tuple is made ----------------------------------------------------------------------------------------

/** The value of each element, or those of the elements in it. */
type Values = readonly (BoundExpression | Values)[];

/** Elements become what the variables are that they go to; behind `var`, what they are themselves. */
function elementValues(b: BodyBinder, literal: TupleLiteral, targets: readonly Target[], parts: Parts): Values {
  return literal.elements.map((element, i) => {
    const target = targets[i];
    if (target?.nested && element.kind === 'tupleLiteral' && element.elements.length === target.nested.length)
      return elementValues(b, element, target.nested, parts);
    const type = target?.type ?? bestCommonType(b, [element]);
    return stored(b, type ? convert(b, element, type) : settle(b, element), literal.syntax, parts);
  });
}

function hasTypes(b: BodyBinder, { elements }: TupleLiteral, targets: readonly Target[]): boolean {
  return (
    elements.length === targets.length &&
    elements.every((element, i) => {
      const target = targets[i];
      if (target?.nested && element.kind === 'tupleLiteral') return hasTypes(b, element, target.nested);
      return (target?.type ?? bestCommonType(b, [element])) !== undefined;
    })
  );
}

function spreadValues(
  b: BodyBinder,
  targets: readonly Target[],
  values: Values,
  node: Expression,
  parts: Parts,
): Assigned[] | undefined {
  return allOf(targets, (target, i) => {
    const value = values[i];
    if (!value) return undefined;
    if (!('kind' in value)) {
      const inner = spreadValues(b, target.nested ?? [], value, node, parts);
      return inner && tupleOperand(b, inner, node);
    }
    return assignPart(b, target, value, node, parts);
  });
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
  if (bound.kind !== 'dynamic' || !bound.site.set) checkAssignable(b, bound, node);
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
      syntax: node,
    };
  }
  return { bind: type => declareDesignation(b, node, designation, type), syntax: node };
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
  node: Expression,
  parts: Parts,
): Assigned[] | undefined {
  const elements = elementsOf(b, source, targets.length, node, parts);
  if (!elements) {
    declareAll(targets);
    return undefined;
  }
  return allOf(targets, (target, i) => {
    const element = elements[i];
    return element && assignPart(b, target, element, node, parts);
  });
}

/** All of them, even when one fails: their variables have to be declared. */
function allOf<T, R>(items: readonly T[], map: (item: T, index: number) => R | undefined): R[] | undefined {
  const results = items.map(map);
  const known = results.filter(result => result !== undefined);
  return known.length === results.length ? known : undefined;
}

function assignPart(
  b: BodyBinder,
  target: Target,
  part: BoundExpression,
  node: Expression,
  parts: Parts,
): Assigned | undefined {
  if (target.nested) {
    const inner = spread(b, target.nested, part, node, parts);
    return inner && tupleOperand(b, inner, node);
  }
  const variable = target.bind(part.type);
  if (variable.kind === 'dynamic') return assignLate(b, variable, part, target.syntax, parts);
  const converted = convert(b, part, variable.type, target.syntax);
  const value = converted === part ? part : stored(b, converted, target.syntax, parts, parts.conversions);
  parts.assignments.push({
    kind: 'assignment',
    type: variable.type,
    syntax: target.syntax,
    target: variable,
    value,
    ref: false,
  });
  return value;
}

/** A member or element of a dynamic value. */
function assignLate(
  b: BodyBinder,
  target: BoundDynamic,
  value: BoundExpression,
  syntax: Expression,
  { temps, held: places, assignments }: Parts,
): BoundExpression | undefined {
  const held = heldTarget(b, target, syntax);
  const store = lateAssignment(b, held.target, value, syntax);
  if (!store) return undefined;
  temps.push(...held.temps);
  places.push(...held.effects);
  assignments.push(store);
  return value;
}

/** The parts of a tuple, or those a Deconstruct method gives. */
function elementsOf(
  b: BodyBinder,
  source: BoundExpression,
  count: number,
  node: Node,
  { temps, prepare }: Parts,
): BoundExpression[] | undefined {
  const { type } = source;
  if (isTuple(type)) {
    const { length } = tupleElementTypes(type);
    if (length === count) return Array.from({ length: count }, (_, i) => tupleElement(b, source, i, node));
    b.error('CS8132', `Cannot deconstruct a tuple of '${length}' elements into '${count}' variables.`, node);
    return undefined;
  }
  if (type.kind === 'null') {
    b.error(
      'CS8131',
      'Deconstruct assignment requires an expression with a type on the right-hand-side.',
      source.syntax ?? node,
    );
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
