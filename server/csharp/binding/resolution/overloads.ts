// Overload resolution: which of several methods or indexers an argument list means (C# specification, 12.6.4).

import type {
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  RefKind,
  TypeSymbol,
} from '../../symbols/symbols';
import {
  constructMethod,
  errorType,
  identicalTypes,
  isError,
  isObject,
  isSpecial,
  nullType,
  numericName,
  sameType,
  stripNullable,
} from '../../symbols/types';
import type { Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundArgument, BoundAssignment, BoundExpression } from '../bound';
import { attributeDefaultValue } from '../declarations/attributeDefaults';
import { metadataNameOf } from '../declarations/indexerNames';
import { isHandlerType } from '../declarations/markedTypes';
import { defaultValueOf } from '../declarations/parameterDefaults';
import { paramsCollection, paramsElementType } from '../expressions/collections';
import { declareOutVariable } from '../expressions/declarationExpressions';
import { isConstantText } from '../expressions/interpolation';
import { interpolatedAsHandler } from '../expressions/interpolationHandlers';
import { awaitedResult, isAsyncLambda, tryLambda } from '../expressions/lambdas';
import { isAccessible } from '../expressions/members';
import { spanNames } from '../expressions/spans';
import { isTyped, isVariable, type Operand, standsAlone, type TupleLiteral, type UnboundLambda } from '../operands';
import { type Violation, violatedConstraint } from './constraints';
import { implicitConversion, isTuple, tupleElementTypes } from './conversions';
import { byValue, classify, convert, delegateInvokeOf, type OperandConversion, settle } from './convert';
import { inferTypeArguments } from './inference';
import { nearestOverride } from './nearestOverride';

export interface ArgumentOperand {
  readonly operand: Operand;
  readonly refKind: RefKind;
  readonly name: string | undefined;
  readonly syntax: Node;
  /** What an extension method is called on: given by reference where the method wants one, without the keyword. */
  readonly isReceiver?: boolean;
}

/** The first argument of an extension method that is called on `operand`. */
export function extensionReceiver(operand: Operand, syntax: Node): ArgumentOperand {
  return { operand, refKind: 'none', name: undefined, syntax, isReceiver: true };
}

export type Overloadable = MethodSymbol | PropertySymbol;

/** A member that fits the arguments. */
export interface Applicable {
  readonly member: Overloadable;
  /** As declared, before type inference. */
  readonly original: Overloadable;
  /** The declaration that says names and default values of the parameters. */
  readonly seen: Overloadable;
  readonly expanded: boolean;
  /** Parameter index of each argument. */
  readonly mapping: readonly number[];
  /** What each argument converts to (the element type in expanded form). */
  readonly types: readonly TypeSymbol[];
}

export type Resolution =
  | { readonly kind: 'found'; readonly best: Applicable }
  | { readonly kind: 'ambiguous'; readonly first: Applicable; readonly second: Applicable }
  /** `candidate`: the likeliest one, for the message. */
  | { readonly kind: 'none'; readonly candidate: Overloadable | undefined; readonly reason: Mismatch | undefined };

export type Mismatch =
  | { readonly kind: 'count' }
  /** The number of type arguments. */
  | { readonly kind: 'arity' }
  /** By its name, what has a value already: from another name or by its position. */
  | { readonly kind: 'again'; readonly argument: ArgumentOperand; readonly isNamed: boolean }
  | { readonly kind: 'missing'; readonly parameter: ParameterSymbol }
  | { readonly kind: 'unknownName'; readonly argument: ArgumentOperand }
  | { readonly kind: 'type'; readonly argument: ArgumentOperand; readonly index: number; readonly to: TypeSymbol }
  | { readonly kind: 'ref'; readonly argument: ArgumentOperand; readonly index: number; readonly expected: RefKind }
  | { readonly kind: 'inference' }
  | { readonly kind: 'constraint'; readonly violation: Violation };

/** `receiver`: the type of what virtual members are called on. */
export function resolveOverload(
  b: BodyBinder,
  candidates: readonly Overloadable[],
  args: readonly ArgumentOperand[],
  typeArguments: readonly TypeSymbol[],
  receiver?: TypeSymbol,
): Resolution {
  const applicable: Applicable[] = [];
  let worst: { member: Overloadable; reason: Mismatch } | undefined;
  for (const member of candidates) {
    let found = false;
    const seen = needsNames(member, args) ? nearestOverride(b.compilation, member, receiver) : member;
    for (const expanded of [false, true]) {
      if (expanded && (found || !hasParams(member))) continue;
      const outcome = tryMember(b, member, seen, args, typeArguments, expanded);
      if ('mapping' in outcome) {
        applicable.push(outcome);
        found = true;
      } else if (!expanded || outcome.kind !== 'count') {
        if (!worst || rank(outcome) > rank(worst.reason)) worst = { member, reason: outcome };
      }
    }
  }
  if (applicable.length === 0) return { kind: 'none', candidate: worst?.member, reason: worst?.reason };
  const nearest = withoutHiddenBases(b, applicable);
  if (nearest.length === 1 && nearest[0]) return { kind: 'found', best: nearest[0] };
  const best = nearest.find(one => nearest.every(other => other === one || isBetter(b, args, one, other)));
  if (best) return { kind: 'found', best };
  const [first, second] = nearest;
  if (!first || !second) return { kind: 'none', candidate: undefined, reason: undefined };
  return { kind: 'ambiguous', first, second };
}

function rank(reason: Mismatch): number {
  return { count: 0, arity: 1, again: 1, unknownName: 1, missing: 1, ref: 2, inference: 2, type: 3, constraint: 4 }[
    reason.kind
  ];
}

function hasParams(member: Overloadable): boolean {
  return member.parameters[member.parameters.length - 1]?.isParams ?? false;
}

/** Methods of a base class count only when the derived class has no applicable one. */
function withoutHiddenBases(b: BodyBinder, applicable: readonly Applicable[]): Applicable[] {
  return applicable.filter(
    candidate =>
      !applicable.some(other => {
        const [derived, base] = [other.member.containingType, candidate.member.containingType];
        if (derived === base) return false;
        // What every object has lies below the members of any interface.
        if (derived.typeKind === 'interface' && base.typeKind !== 'interface') return isObject(base);
        if (base.typeKind === 'interface')
          return b.compilation.allInterfacesOf(derived).includes(base) && derived !== base;
        return !sameType(derived, base) && b.compilation.derivesFrom(derived, base);
      }),
  );
}

/** Names or default values of parameters matter. */
function needsNames({ parameters }: Overloadable, args: readonly ArgumentOperand[]): boolean {
  return args.length < parameters.length || args.some(({ name }) => name !== undefined);
}

function tryMember(
  b: BodyBinder,
  original: Overloadable,
  seen: Overloadable,
  args: readonly ArgumentOperand[],
  typeArguments: readonly TypeSymbol[],
  expanded: boolean,
): Applicable | Mismatch {
  if (typeArguments.length > 0 && arityOf(original) !== typeArguments.length) return { kind: 'arity' };
  const mapping = mapArguments(seen.parameters, args, expanded, hasParams(original));
  if (!Array.isArray(mapping)) return mapping as Mismatch;
  let member = original;
  if (original.kind === 'method' && original.typeParameters.length > 0) {
    if (typeArguments.length > 0) {
      member = constructMethod(original, typeArguments);
    } else {
      const inferred = inferTypeArguments(b, original, args, mapping, expanded);
      if (!inferred?.every(type => canBeNamed(b, type))) return { kind: 'inference' };
      member = constructMethod(original, inferred);
    }
    const violation = violatedConstraint(b.compilation, member);
    if (violation) return { kind: 'constraint', violation };
  }
  const types: TypeSymbol[] = [];
  for (let i = 0; i < args.length; i++) {
    const argument = args[i];
    const parameter = member.parameters[mapping[i] ?? 0];
    if (!argument || !parameter) return { kind: 'count' };
    const type = expanded && parameter.isParams ? paramsElementType(b, parameter.type) : parameter.type;
    types.push(type);
    const mismatch = checkArgument(b, argument, parameter, type, i);
    if (mismatch) return mismatch;
  }
  return { member, original, seen, expanded, mapping, types };
}

function arityOf(member: Overloadable): number {
  return member.kind === 'method' ? member.typeParameters.length : 0;
}

/** The parameter of each argument; or why the numbers and names do not fit. */
function mapArguments(
  parameters: readonly ParameterSymbol[],
  args: readonly ArgumentOperand[],
  expanded: boolean,
  takesMore: boolean,
): number[] | Mismatch {
  const mapping: number[] = [];
  const given = new Set<number>();
  const last = parameters.length - 1;
  // Behind a name that is not in its place only names may follow.
  let isMoved = false;
  for (let i = 0; i < args.length; i++) {
    const argument = args[i];
    let index = i;
    if (argument?.name !== undefined) {
      index = parameters.findIndex(({ name, announcedAs }) => (announcedAs ?? name) === argument.name);
      if (index < 0) return { kind: 'unknownName', argument };
      isMoved ||= index !== i;
    } else if (isMoved) return { kind: 'count' };
    else if (expanded && index >= last) index = last;
    if (index > last) return { kind: 'count' };
    if (given.has(index) && !(expanded && index === last)) {
      if (argument?.name === undefined) return { kind: 'count' };
      return { kind: 'again', argument, isNamed: args.slice(0, i).some(({ name }) => name === argument.name) };
    }
    given.add(index);
    mapping.push(index);
  }
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i];
    if (!parameter || given.has(i)) continue;
    if (expanded && i === last) continue;
    if (!isOptional(parameter) || (takesMore && i === last)) return { kind: 'missing', parameter };
  }
  return mapping;
}

export function isOptional(parameter: ParameterSymbol): boolean {
  return parameter.defaultSyntax !== undefined || parameter.defaultValue !== undefined;
}

function checkArgument(
  b: BodyBinder,
  argument: ArgumentOperand,
  parameter: ParameterSymbol,
  type: TypeSymbol,
  index: number,
): Mismatch | undefined {
  const expected = parameter.refKind;
  const isHandled = argument.operand.kind === 'interpolated' && isHandlerType(b.compilation, type);
  const isReferred = expected === 'ref' && argument.refKind === 'none' && (argument.isReceiver || isHandled);
  const refKind = isReferred ? expected : argument.refKind;
  // What is only read takes any reference.
  if (refKind !== expected && !(expected === 'in' && (refKind === 'none' || refKind === 'ref')))
    return { kind: 'ref', argument, index, expected };
  if (refKind === 'none' || refKind === 'in' || isHandled) {
    const conversion = classify(b, argument.operand, type);
    const fits = conversion && (!argument.isReceiver || isReceiverConversion(conversion));
    return fits ? undefined : { kind: 'type', argument, index, to: type };
  }
  if (argument.operand.kind === 'outVariable') return undefined;
  const operand = argument.operand;
  if (!isTyped(operand) || isError(operand.type)) return undefined;
  return identicalTypes(operand.type, type) ? undefined : { kind: 'type', argument, index, to: type };
}

/** Extension methods are not found by way of numeric or user-defined conversions (C# specification, 12.8.10.3). */
function isReceiverConversion(conversion: OperandConversion): boolean {
  if (conversion.kind !== 'fromType') return conversion.kind !== 'methodGroup' && conversion.kind !== 'lambda';
  return receiverConversions.has(conversion.conversion.kind);
}
const receiverConversions: ReadonlySet<string> = new Set([
  'identity',
  'reference',
  'boxing',
  'tuple',
  'null',
  'dynamic',
]);

// ---- better -----------------------------------------------------------------------------------------------------------

/**
 * 12.6.4.3 Better function member, as compilers read it: where parameter types or the numbers of parameters differ, the
 * normal form and then the one without missing arguments win before anything else is compared.
 */
function isBetter(b: BodyBinder, args: readonly ArgumentOperand[], one: Applicable, other: Applicable): boolean {
  const order = compareArguments(b, args, one.types, other.types);
  if (order === 'better' || order === 'worse') return order === 'better';
  const sameTypes =
    order !== 'mixed' && args.every((_, i) => identicalTypes(one.types[i] ?? errorType, other.types[i] ?? errorType));
  const [used1, used2] = [usedParameters(one, args.length), usedParameters(other, args.length)];
  if (!sameTypes || used1 !== used2) {
    if (used1 === used2) return false;
    if (one.expanded !== other.expanded) return !one.expanded;
    // Whoever needs no optional parameter filled in.
    return used1 === args.length;
  }
  const [generic1, generic2] = [isGenericMethod(one), isGenericMethod(other)];
  if (generic1 !== generic2) return !generic1;
  if (one.expanded !== other.expanded) return !one.expanded;
  const [declared1, declared2] = [one.member.parameters.length, other.member.parameters.length];
  if (one.expanded && declared1 !== declared2) return declared1 > declared2;
  if (one.expanded && takesSpan(one) !== takesSpan(other)) return takesSpan(one);
  if (moreSpecific(one.original, other.original, one.mapping, other.mapping)) return true;
  return takesValues(one, other) && !moreSpecific(other.original, one.original, other.mapping, one.mapping);
}

/** By value where the other wants a reference to read from, and nowhere the other way round. */
function takesValues(one: Applicable, other: Applicable): boolean {
  const kinds = ({ member, mapping }: Applicable) => mapping.map(index => member.parameters[index]?.refKind);
  const [ones, others] = [kinds(one), kinds(other)];
  if (ones.some((kind, i) => kind === 'in' && others[i] === 'none')) return false;
  return ones.some((kind, i) => kind === 'none' && others[i] === 'in');
}

/**
 * Which list of conversions is better: no argument prefers the other, one at least this; 0 when none prefers either. Lambdas that
 * are not sure give way to other arguments, as they do in compilers.
 */
function compareArguments(
  b: BodyBinder,
  args: readonly ArgumentOperand[],
  ones: readonly TypeSymbol[],
  others: readonly TypeSymbol[],
): 'better' | 'worse' | 'mixed' | 0 {
  let result = 0;
  let isWeak = false;
  for (let i = 0; i < args.length; i++) {
    const operand = args[i]?.operand;
    const [t1, t2] = [ones[i], others[i]];
    if (!operand || !t1 || !t2) continue;
    const order = Math.sign(compareConversions(b, operand, t1, t2));
    if (order === 0 || (order === result && !isWeak)) continue;
    const givesWay = operand.kind === 'unboundLambda' && isUnsure(b, operand, t1, t2);
    if (order === result) isWeak &&= givesWay;
    else if (result === 0) [result, isWeak] = [order, givesWay];
    else if (isWeak && givesWay) result = 0;
    else if (isWeak) [result, isWeak] = [order, false];
    else if (!givesWay) return 'mixed';
  }
  return result > 0 ? 'better' : result < 0 ? 'worse' : 0;
}

/** The delegates differ in their parameters, or nothing says what the lambda returns. */
function isUnsure(b: BodyBinder, lambda: UnboundLambda, t1: TypeSymbol, t2: TypeSymbol): boolean {
  const [i1, i2] = [delegateInvokeOf(b, t1), delegateInvokeOf(b, t2)];
  if (!i1 || !i2) return false;
  if (!hasSameParameters(i1, i2) || isSpecial(i1.returnType, 'void') !== isSpecial(i2.returnType, 'void')) return true;
  const types = i1.parameters.map(parameter => parameter.type);
  const inferred = tryLambda(b, lambda, types, undefined).returnType;
  return !inferred || isSpecial(inferred, 'void');
}

/** `params` of spans are better than those of arrays, which must be made. */
function takesSpan({ member }: Applicable): boolean {
  const type = member.parameters[member.parameters.length - 1]?.type;
  return type?.kind === 'named' && spanNames.has(type.metadataName);
}

/** How many parameters the call fills, optional ones included; each element of `params` is one. */
function usedParameters({ member, expanded, mapping }: Applicable, argumentCount: number): number {
  const declared = member.parameters.length;
  if (!expanded) return declared;
  if (argumentCount >= declared) return argumentCount;
  return mapping.includes(declared - 1) ? declared : declared - 1;
}

function isGenericMethod({ original }: Applicable): boolean {
  return original.kind === 'method' && original.typeParameters.length > 0;
}

/** Uninstantiated parameter types: at least one more specific, none less. */
function moreSpecific(
  one: Overloadable,
  other: Overloadable,
  mapping1: readonly number[],
  mapping2: readonly number[],
): boolean {
  let more = false;
  for (let i = 0; i < mapping1.length; i++) {
    const t1 = one.definition.parameters[mapping1[i] ?? 0]?.type;
    const t2 = other.definition.parameters[mapping2[i] ?? 0]?.type;
    if (!t1 || !t2) continue;
    const order = compareSpecificity(t1, t2);
    if (order < 0) return false;
    if (order > 0) more = true;
  }
  return more;
}

function compareSpecificity(a: TypeSymbol, c: TypeSymbol): number {
  if (a.kind === 'typeParameter') return c.kind === 'typeParameter' ? 0 : -1;
  if (c.kind === 'typeParameter') return 1;
  if (a.kind === 'array' && c.kind === 'array' && a.rank === c.rank) return compareSpecificity(a.element, c.element);
  if (a.kind === 'named' && c.kind === 'named' && a.typeArguments.length === c.typeArguments.length) {
    let result = 0;
    for (let i = 0; i < a.typeArguments.length; i++) {
      const order = compareSpecificity(a.typeArguments[i] ?? errorType, c.typeArguments[i] ?? errorType);
      if (order !== 0 && result !== 0 && order !== result) return 0;
      if (order !== 0) result = order;
    }
    return result;
  }
  return 0;
}

/** > 0: the conversion to t1 is better. */
export function compareConversions(b: BodyBinder, operand: Operand, t1: TypeSymbol, t2: TypeSymbol): number {
  if (identicalTypes(t1, t2) || operand.kind === 'outVariable') return 0;
  const [exact1, exact2] = [matchesExactly(b, operand, t1), matchesExactly(b, operand, t2)];
  if (exact1 !== exact2) return exact1 ? 1 : -1;
  if (operand.kind === 'interpolated') {
    const [h1, h2] = [isHandlerType(b.compilation, t1), isHandlerType(b.compilation, t2)];
    if (h1 !== h2 && !isConstantText(b, operand)) return h1 ? 1 : -1;
    const [s1, s2] = [isSpecial(t1, 'string'), isSpecial(t2, 'string')];
    if (s1 !== s2) return s1 ? 1 : -1;
  }
  return compareTargets(b, t1, t2);
}

/** 12.6.4.6 Exactly matching expression. */
function matchesExactly(b: BodyBinder, operand: Operand, type: TypeSymbol): boolean {
  if (isTyped(operand)) return identicalTypes(operand.type, type);
  if (operand.kind === 'tupleLiteral') {
    if (operand.naturalType && sameType(operand.naturalType, type)) return true;
    return isTuple(type) && tupleMatches(b, operand, type);
  }
  if (operand.kind !== 'unboundLambda') return false;
  const invoke = delegateInvokeOf(b, type);
  if (!invoke) return false;
  const tried = tryLambda(
    b,
    operand,
    invoke.parameters.map(parameter => parameter.type),
    undefined,
  );
  // A body that returns nothing has no return type that could match.
  if (tried.returnType && !isSpecial(tried.returnType, 'void') && identicalTypes(tried.returnType, invoke.returnType))
    return true;
  const wanted = isAsyncLambda(operand) ? taskResult(b, invoke.returnType) : invoke.returnType;
  if (!wanted || isSpecial(wanted, 'void') || tried.returned.length === 0) return false;
  return tried.returned.every(returned => matchesExactly(b, returned, wanted));
}

function tupleMatches(b: BodyBinder, { elements }: TupleLiteral, type: NamedType): boolean {
  const types = tupleElementTypes(type);
  return (
    types.length === elements.length &&
    elements.every((element, i) => matchesExactly(b, element, types[i] ?? errorType))
  );
}

/** Delegates may return each other: deeper than this nobody looks for what they give in the end. */
const deepest = 50;

/** 12.6.4.7 Better conversion target. */
function compareTargets(b: BodyBinder, t1: TypeSymbol, t2: TypeSymbol, depth = 0): number {
  if (sameType(t1, t2) || depth > deepest) return 0;
  const [to2, to1] = [converts(b, t1, t2), converts(b, t2, t1)];
  if (to2 && !to1) return 1;
  if (to1 && !to2) return -1;
  const [i1, i2] = [delegateInvokeOf(b, t1), delegateInvokeOf(b, t2)];
  if (i1 && i2) {
    const [r1, r2] = [i1.returnType, i2.returnType];
    if (isSpecial(r1, 'void') !== isSpecial(r2, 'void')) return isSpecial(r2, 'void') ? 1 : -1;
    return compareTargets(b, r1, r2, depth + 1);
  }
  const [task1, task2] = [taskResult(b, t1), taskResult(b, t2)];
  if (task1 && task2) return compareTargets(b, task1, task2, depth + 1);
  const [n1, n2] = [numericName(stripNullable(t1)), numericName(stripNullable(t2))];
  if (n1 && n2) {
    if (isSigned(n1) && isUnsigned(n2)) return 1;
    if (isSigned(n2) && isUnsigned(n1)) return -1;
  }
  return 0;
}

/** Of types: a dynamic value may become anything, but its type says so of none. */
export function converts(b: BodyBinder, from: TypeSymbol, to: TypeSymbol): boolean {
  if (isTuple(from) && isTuple(to)) {
    const [elements, others] = [tupleElementTypes(from), tupleElementTypes(to)];
    return elements.length === others.length && elements.every((type, i) => converts(b, type, others[i] ?? errorType));
  }
  if (from.kind === 'dynamic') return isObject(to) || to === from;
  return implicitConversion(b.compilation, from, to) !== undefined;
}

function hasSameParameters({ parameters }: MethodSymbol, other: MethodSymbol): boolean {
  return (
    parameters.length === other.parameters.length &&
    parameters.every((parameter, i) => sameType(parameter.type, other.parameters[i]?.type ?? errorType))
  );
}

/** What awaiting such a task gives. */
function taskResult(b: BodyBinder, type: TypeSymbol): TypeSymbol | undefined {
  const result = awaitedResult(b, type);
  return isSpecial(result, 'void') ? undefined : result;
}
function isSigned(name: string): boolean {
  return name === 'sbyte' || name === 'short' || name === 'int' || name === 'long';
}
function isUnsigned(name: string): boolean {
  return name === 'byte' || name === 'ushort' || name === 'uint' || name === 'ulong';
}

/** Better parameter list for operators: no worse anywhere, better somewhere. */
export function isBetterMember(
  b: BodyBinder,
  operands: readonly Operand[],
  types: readonly TypeSymbol[],
  others: readonly TypeSymbol[],
): boolean {
  let better = false;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (!operand) continue;
    const order = compareConversions(b, operand, types[i] ?? errorType, others[i] ?? errorType);
    if (order < 0) return false;
    if (order > 0) better = true;
  }
  return better;
}

// ---- building the argument list -----------------------------------------------------------------------------------------

/** Arguments in parameter order, converted; stores that have to happen first when named arguments change the order. */
export interface CompleteArguments {
  readonly arguments: BoundArgument[];
  readonly temps: BoundAssignment[];
}

export function completeArguments(
  b: BodyBinder,
  chosen: Applicable,
  args: readonly ArgumentOperand[],
  syntax: Node,
  receiver?: BoundExpression,
): CompleteArguments {
  const { member, seen, mapping, expanded } = chosen;
  const temps: BoundAssignment[] = [];
  const inOrder = mapping.every((index, i) => i === 0 || (mapping[i - 1] ?? 0) <= index);
  const values: BoundArgument[] = [];
  const isHeld = !inOrder || takesHandler(b, chosen, args);
  args.forEach((written, i) => {
    const type = chosen.types[i] ?? errorType;
    const parameter = member.parameters[mapping[i] ?? 0];
    const { operand } = written;
    const argument =
      operand.kind === 'interpolated' && isHandlerType(b.compilation, type)
        ? byValue(interpolatedAsHandler(b, operand, type, passedOn(b, parameter, chosen, values, receiver, syntax)))
        : convertArgument(b, written, type);
    const isLookedAt = parameter?.refKind === 'in' && isVariable(argument.expression);
    const given: BoundArgument = isLookedAt ? { ...argument, refKind: 'in' } : argument;
    values.push(isHeld ? keepInTemp(b, given, written.syntax, temps) : argument);
  });
  const complete = member.parameters.map((parameter, index): BoundArgument => {
    if (expanded && parameter.isParams && index === member.parameters.length - 1) {
      const elements = values.filter((_, i) => mapping[i] === index).map(argument => argument.expression);
      return byValue(paramsCollection(b, parameter.type, elements, syntax));
    }
    const position = mapping.indexOf(index);
    const value = position >= 0 ? values[position] : undefined;
    const argument =
      value ??
      textArgument(b, chosen, parameter, args) ??
      byValue(defaultArgument(b, seen.parameters[index] ?? parameter, seen, syntax, parameter.type));
    return parameter.refKind === 'none' ? argument : { ...argument, refKind: parameter.refKind };
  });
  return { arguments: complete, temps };
}

/** An interpolated string among the arguments goes to a handler, which may ask for what stands before it. */
export function takesHandler(b: BodyBinder, { types }: Applicable, args: readonly ArgumentOperand[]): boolean {
  return args.some(
    ({ operand }, i) => operand.kind === 'interpolated' && isHandlerType(b.compilation, types[i] ?? errorType),
  );
}

/** What a handler is made with besides its sizes: arguments that have been evaluated, and what the call is made on. */
function passedOn(
  b: BodyBinder,
  parameter: ParameterSymbol | undefined,
  { member, seen, mapping }: Applicable,
  values: readonly BoundArgument[],
  receiver: BoundExpression | undefined,
  syntax: Node,
): BoundExpression[] {
  return (parameter?.handlerArguments ?? []).flatMap(name => {
    if (name === '') return receiver ? [receiver] : [];
    const index = seen.parameters.findIndex(each => each.name === name);
    const value = values[mapping.indexOf(index)]?.expression;
    const wanted = member.parameters[index];
    if (value) return [value];
    return wanted && isOptional(wanted) ? [defaultArgument(b, wanted, seen, syntax, wanted.type)] : [];
  });
}

function keepInTemp(b: BodyBinder, argument: BoundArgument, syntax: Node, temps: BoundAssignment[]): BoundArgument {
  const { expression, refKind } = argument;
  const isReference = refKind !== 'none';
  if (expression.constant || isError(expression.type) || (isReference && standsAlone(expression))) return argument;
  const temp = b.temporary(expression.type);
  if (isReference) temp.refKind = 'ref';
  temps.push({
    kind: 'assignment',
    type: temp.type,
    syntax,
    target: b.local(temp, syntax),
    value: expression,
    ref: isReference,
  });
  return { expression: b.local(temp, syntax), refKind };
}

function convertArgument(b: BodyBinder, argument: ArgumentOperand, type: TypeSymbol): BoundArgument {
  const { operand, refKind } = argument;
  if (operand.kind === 'outVariable') return { expression: declareOutVariable(b, operand, type), refKind };
  if (refKind === 'ref' || refKind === 'out') {
    const variable = settle(b, operand);
    return { expression: variable.kind === 'discard' ? { ...variable, type } : variable, refKind };
  }
  return {
    expression: convert(
      b,
      operand,
      type,
      argument.syntax.kind === 'Argument' ? argument.syntax.expression : argument.syntax,
    ),
    refKind: 'none',
  };
}

/** The text of another argument, for a parameter that asks for it. */
function textArgument(
  b: BodyBinder,
  { member, mapping }: Applicable,
  { callerInfo }: ParameterSymbol,
  args: readonly ArgumentOperand[],
): BoundArgument | undefined {
  if (typeof callerInfo !== 'object') return undefined;
  const wanted = member.parameters.findIndex(parameter => parameter.name === callerInfo.textOf);
  const syntax = args[mapping.indexOf(wanted)]?.syntax;
  if (!syntax) return undefined;
  const { start, end } = syntax.kind === 'Argument' ? syntax.expression : syntax;
  return byValue(b.string(b.tree.text.slice(start, end), syntax));
}

/** Nothing is inferred to be a class that is private elsewhere. */
function canBeNamed(b: BodyBinder, type: TypeSymbol): boolean {
  if (type.kind !== 'named' || type.accessibility !== 'private' || !type.containingType) return true;
  return isAccessible(b, type, type.containingType);
}

/** What an argument that nobody gives is. */
export function defaultArgument(
  b: BodyBinder,
  parameter: ParameterSymbol,
  member: Overloadable,
  syntax: Node,
  type = parameter.type,
): BoundExpression {
  // A constructor that calls its base unasked stands nowhere.
  const callerInfo = syntax.kind === 'ThisExpression' ? undefined : parameter.callerInfo;
  const caller = callerInfo === 'member' ? callerName(b) : undefined;
  if (caller !== undefined) return convert(b, b.string(caller, syntax), type, syntax);
  if (callerInfo === 'file') return convert(b, b.string(b.tree.path, syntax), type, syntax);
  if (callerInfo === 'line') {
    b.compilation.lineTellers.add(b.tree);
    return convert(b, b.int(lineOf(b.tree.text, callStart(syntax, b.tree.text)), syntax), type, syntax);
  }
  const told = attributeDefaultValue(b, parameter, member, type, syntax);
  if (told) return told;
  const value = defaultValueOf(b, parameter, member);
  if (value === undefined) {
    // `int? x = new int()` is zero, not null.
    const created =
      parameter.defaultSyntax?.kind === 'ObjectCreation' && parameter.defaultSyntax.type.kind !== 'NullableType';
    const inner = created ? stripNullable(type) : type;
    return convert(b, { kind: 'default', type: inner, syntax }, type, syntax);
  }
  const target = stripNullable(type);
  if (value.value === null) return convert(b, b.literal(null, nullType, syntax), type);
  return convert(
    b,
    b.literal(value.value, isObject(type) || type.kind === 'dynamic' ? value.type : target, syntax),
    type,
    syntax,
  );
}

/** A call over several lines stands in that of its parenthesis. */
function callStart(syntax: Node, text: string): number {
  if (syntax.kind !== 'Invocation') return syntax.start;
  // Clauses of a query are calls without one.
  const between = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*(?=\()/.exec(text.slice(syntax.expression.end, syntax.end));
  return between ? syntax.expression.end + between[0].length : syntax.start;
}

/** Without the interface that it implements; undefined in an attribute of no member. */
function callerName(b: BodyBinder): string | undefined {
  const name = nameAround(b);
  const dot = name?.lastIndexOf('.') ?? 0;
  return dot > 0 ? name?.slice(dot + 1) : name;
}

function nameAround(b: BodyBinder): string | undefined {
  if (b.attributeOf) return b.attributeOf.memberName;
  if (b.inFieldInitializer) return b.declaring.name;
  let frame = b.frame;
  while (frame.parent) frame = frame.parent;
  return metadataNameOf(b.compilation, frame.method.associated ?? frame.method);
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}
