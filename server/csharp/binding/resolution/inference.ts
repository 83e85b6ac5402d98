// Type inference for generic methods (C# specification, 12.6.3).
import type { MethodSymbol, NamedType, TypeParameter, TypeSymbol } from '../../symbols/symbols';
import {
  errorType,
  identicalTypes,
  isError,
  isNullable,
  isReferenceType,
  isVoid,
  mentions,
  mentionsDynamic,
  stripNullable,
  substitute,
} from '../../symbols/types';
import type { BodyBinder } from '../bodyBinder';
import { asyncBuilderOf } from '../declarations/asyncBuilders';
import { collectionElementType, paramsElementType } from '../expressions/collections';
import { bindOperand } from '../expressions/expressions';
import { explicitParameterTypes, inferredReturnType, isAsyncLambda } from '../expressions/lambdas';
import { resolveMethodGroupByTypes } from '../expressions/methodGroups';
import { isTyped, type Operand } from '../operands';
import { implicitConversion, isTuple, tupleElementTypes } from './conversions';
import { delegateInvokeOf } from './convert';
import type { ArgumentOperand } from './overloads';

interface Bounds {
  readonly exact: Set<TypeSymbol>;
  readonly lower: Set<TypeSymbol>;
  readonly upper: Set<TypeSymbol>;
  fixed: TypeSymbol | undefined;
}

class Inference {
  readonly bounds: Map<TypeParameter, Bounds>;
  constructor(
    readonly b: BodyBinder,
    readonly method: MethodSymbol,
  ) {
    this.bounds = new Map(
      method.typeParameters.map(parameter => [
        parameter,
        { exact: new Set(), lower: new Set(), upper: new Set(), fixed: undefined },
      ]),
    );
  }

  /** Mentions a type parameter that is not fixed yet. */
  isOpen(type: TypeSymbol): boolean {
    return mentions(
      type,
      parameter => this.bounds.get(parameter) !== undefined && this.bounds.get(parameter)?.fixed === undefined,
    );
  }

  /** With everything fixed so far filled in. */
  current(type: TypeSymbol): TypeSymbol {
    const known = new Map<TypeParameter, TypeSymbol>();
    for (const [parameter, { fixed }] of this.bounds) if (fixed) known.set(parameter, fixed);
    return substitute(type, known);
  }

  exact(from: TypeSymbol, to: TypeSymbol) {
    if (to.kind === 'typeParameter' && this.bounds.has(to)) {
      this.bounds.get(to)?.exact.add(from);
      return;
    }
    if (from.kind === 'array' && to.kind === 'array' && from.rank === to.rank) this.exact(from.element, to.element);
    else if (from.kind === 'named' && to.kind === 'named' && from.definition === to.definition) {
      from.typeArguments.forEach((argument, i) => {
        this.exact(argument, to.typeArguments[i] ?? errorType);
      });
      if (from.containingType && to.containingType) this.exact(from.containingType, to.containingType);
    }
  }

  lower(from: TypeSymbol, to: TypeSymbol) {
    if (isError(from)) return;
    if (to.kind === 'typeParameter' && this.bounds.has(to)) {
      if (from.kind !== 'null') this.bounds.get(to)?.lower.add(from);
      return;
    }
    if (isNullable(to)) {
      if (isNullable(from)) this.lower(stripNullable(from), stripNullable(to));
      else if (from.kind !== 'null') this.lower(from, stripNullable(to));
      return;
    }
    if (isTuple(to) && isTuple(from)) {
      const [sources, targets] = [tupleElementTypes(from), tupleElementTypes(to)];
      if (sources.length === targets.length)
        sources.forEach((source, i) => {
          this.lower(source, targets[i] ?? errorType);
        });
      return;
    }
    if (to.kind === 'array') {
      if (from.kind === 'array' && from.rank === to.rank) {
        if (isReferenceType(from.element)) this.lower(from.element, to.element);
        else this.exact(from.element, to.element);
      }
      return;
    }
    if (to.kind !== 'named' || (to.typeArguments.length === 0 && !to.containingType)) return;
    const found = this.basesOf(from, to.definition);
    const [unique] = found;
    if (found.length !== 1 || !unique) return;
    unique.typeArguments.forEach((argument, i) => {
      const target = to.typeArguments[i] ?? errorType;
      const variance = to.definition.typeParameters[i]?.variance;
      if (!isReferenceType(argument) || !variance) this.exact(argument, target);
      else if (variance === 'out') this.lower(argument, target);
      else this.upper(argument, target);
    });
    if (unique.containingType && to.containingType) this.exact(unique.containingType, to.containingType);
  }

  upper(from: TypeSymbol, to: TypeSymbol) {
    if (isError(from)) return;
    if (to.kind === 'typeParameter' && this.bounds.has(to)) {
      this.bounds.get(to)?.upper.add(from);
      return;
    }
    if (to.kind === 'array' && from.kind === 'array' && from.rank === to.rank) {
      if (isReferenceType(from.element)) this.upper(from.element, to.element);
      else this.exact(from.element, to.element);
      return;
    }
    if (to.kind === 'named' && from.kind === 'named' && to.definition === from.definition) {
      from.typeArguments.forEach((argument, i) => {
        const target = to.typeArguments[i] ?? errorType;
        const variance = to.definition.typeParameters[i]?.variance;
        if (!isReferenceType(argument) || !variance) this.exact(argument, target);
        else if (variance === 'out') this.upper(argument, target);
        else this.lower(argument, target);
      });
    }
  }

  /** Constructions of `definition` that `type` is, derives from or implements. */
  private basesOf(type: TypeSymbol, definition: NamedType): NamedType[] {
    const { compilation } = this.b;
    // Constructions that differ in the names of tuple elements only are one.
    const found = new Map<NamedType, NamedType>();
    const add = (entry: NamedType) => {
      if (entry.definition === definition && !found.has(entry.erased)) found.set(entry.erased, entry);
    };
    const starts = type.kind === 'typeParameter' ? type.constraintTypes : [type];
    for (const start of starts) {
      if (start.kind === 'named') {
        for (let current: NamedType | undefined = start; current; current = compilation.baseTypeOf(current))
          add(current);
      }
      for (const entry of compilation.allInterfacesOf(start)) add(entry);
    }
    return [...found.values()];
  }

  /** Chooses a type that satisfies the bounds; false when none does. */
  fix(parameter: TypeParameter): boolean {
    const bounds = this.bounds.get(parameter);
    if (!bounds) return false;
    const { compilation } = this.b;
    const all = [...bounds.exact, ...bounds.lower, ...bounds.upper];
    if (all.length === 0) return false;
    let candidates = [...new Set(all)];
    const converts = (from: TypeSymbol, to: TypeSymbol) =>
      identicalTypes(from, to) ||
      (from.kind !== 'dynamic' && !isError(from) && implicitConversion(compilation, from, to) !== undefined);
    for (const bound of bounds.exact) candidates = candidates.filter(candidate => identicalTypes(candidate, bound));
    for (const bound of bounds.lower) candidates = candidates.filter(candidate => converts(bound, candidate));
    for (const bound of bounds.upper) candidates = candidates.filter(candidate => converts(candidate, bound));
    const best = candidates.filter(candidate => candidates.every(other => converts(other, candidate)));
    const withNames = best.find(candidate => candidate.kind === 'named' && candidate.erased !== candidate);
    const chosen = best.length > 1 ? (withNames ?? best.find(mentionsDynamic) ?? best[0]) : best[0];
    // Two that convert to each other: neither is the best.
    if (!chosen || best.some(candidate => !identicalTypes(candidate, chosen))) return false;
    bounds.fixed = chosen;
    return true;
  }
}

interface ArgumentPair {
  readonly argument: Pick<ArgumentOperand, 'operand'>;
  readonly type: TypeSymbol;
}

/** The elements of a tuple literal are looked at one by one: there may be lambdas among them. */
function elementPairs(pair: ArgumentPair): ArgumentPair[] {
  const { operand } = pair.argument;
  const target = stripNullable(pair.type);
  if (operand.kind !== 'tupleLiteral' || !isTuple(target)) return [pair];
  const types = tupleElementTypes(target);
  if (types.length !== operand.elements.length) return [pair];
  return operand.elements.flatMap((element, i) =>
    elementPairs({ argument: { operand: element }, type: types[i] ?? errorType }),
  );
}

/** Type arguments for a call, in order; undefined when inference fails. */
export function inferTypeArguments(
  b: BodyBinder,
  method: MethodSymbol,
  args: readonly ArgumentOperand[],
  mapping: readonly number[],
  expanded: boolean,
): TypeSymbol[] | undefined {
  const inference = new Inference(b, method);
  const given = args.map((argument, i) => {
    const parameter = method.parameters[mapping[i] ?? 0];
    const type = parameter
      ? expanded && parameter.isParams
        ? paramsElementType(b, parameter.type)
        : parameter.type
      : errorType;
    return { argument, type };
  });
  for (const { argument, type } of given) firstPhase(b, inference, argument.operand, type, argument.refKind !== 'none');
  const pairs = given.flatMap(elementPairs);
  for (;;) {
    const open = method.typeParameters.filter(parameter => !inference.bounds.get(parameter)?.fixed);
    if (open.length === 0) break;
    const waiting = pairs.filter(
      ({ argument, type }) => inference.isOpen(type) && hasOutput(b, argument.operand, type),
    );
    const dependsOn = (parameter: TypeParameter) =>
      waiting.some(
        ({ argument, type }) =>
          outputTypes(b, argument.operand, type).some(output => mentions(output, other => other === parameter)) &&
          inputTypes(b, argument.operand, type).some(input => inference.isOpen(input)),
      );
    const independent = open.filter(parameter => !dependsOn(parameter) && hasBounds(inference, parameter));
    let progressed = false;
    const ready =
      independent.length > 0
        ? independent
        : open.filter(
            parameter =>
              hasBounds(inference, parameter) &&
              pairs.some(({ argument, type }) =>
                inputTypes(b, argument.operand, type).some(input => mentions(input, other => other === parameter)),
              ),
          );
    for (const parameter of ready) {
      if (!inference.fix(parameter)) return undefined;
      progressed = true;
    }
    for (const { argument, type } of pairs) {
      const inputs = inputTypes(b, argument.operand, type);
      const outputs = outputTypes(b, argument.operand, type);
      if (outputs.some(output => inference.isOpen(output)) && !inputs.some(input => inference.isOpen(input))) {
        if (outputInference(b, inference, argument.operand, type)) progressed = true;
      }
    }
    if (!progressed) return undefined;
  }
  return method.typeParameters.map(parameter => inference.bounds.get(parameter)?.fixed ?? errorType);
}

function hasBounds(inference: Inference, parameter: TypeParameter): boolean {
  const bounds = inference.bounds.get(parameter);
  return bounds !== undefined && bounds.exact.size + bounds.lower.size + bounds.upper.size > 0;
}

function firstPhase(b: BodyBinder, inference: Inference, operand: Operand, type: TypeSymbol, isRef: boolean) {
  if (operand.kind === 'unboundLambda') {
    const explicit = explicitParameterTypes(b, operand);
    const invoke = delegateInvokeOf(b, type);
    if (explicit && invoke)
      explicit.forEach((parameterType, i) => inference.exact(parameterType, invoke.parameters[i]?.type ?? errorType));
    return;
  }
  if (operand.kind === 'tupleLiteral') {
    const target = stripNullable(type);
    const types = isTuple(target) ? tupleElementTypes(target) : [];
    if (types.length === operand.elements.length) {
      operand.elements.forEach((element, i) => {
        firstPhase(b, inference, element, types[i] ?? errorType, false);
      });
    } else if (operand.naturalType) inference.lower(operand.naturalType, type);
    return;
  }
  if (operand.kind === 'collectionOperand') {
    const element = collectionElementType(b, type);
    if (!element) return;
    for (const { spread, expression } of operand.syntax.elements) {
      const { result } = b.speculate(() => bindOperand(b, expression));
      if (!spread) firstPhase(b, inference, result, element, false);
      else if (isTyped(result)) inference.lower(collectionElementType(b, result.type) ?? errorType, element);
    }
    return;
  }
  if (operand.kind === 'interpolated') {
    inference.lower(b.compilation.special('string'), type);
    return;
  }
  if (operand.kind === 'untypedConditional') {
    firstPhase(b, inference, operand.whenTrue, type, isRef);
    firstPhase(b, inference, operand.whenFalse, type, isRef);
    return;
  }
  if (!isTyped(operand) || operand.type.kind === 'null') return;
  if (isRef) inference.exact(operand.type, type);
  else inference.lower(operand.type, type);
}

function hasOutput(b: BodyBinder, operand: Operand, type: TypeSymbol): boolean {
  return outputTypes(b, operand, type).length > 0;
}

/** Parameter types of the delegate that must be known before an implicitly typed lambda or method group says anything. */
function inputTypes(b: BodyBinder, operand: Operand, type: TypeSymbol): TypeSymbol[] {
  const invoke = delegateInvokeOf(b, type);
  if (!invoke) return [];
  if (operand.kind === 'methodGroup' || (operand.kind === 'unboundLambda' && !explicitParameterTypes(b, operand)))
    return invoke.parameters.map(parameter => parameter.type);
  return [];
}

function outputTypes(b: BodyBinder, operand: Operand, type: TypeSymbol): TypeSymbol[] {
  if (operand.kind !== 'methodGroup' && operand.kind !== 'unboundLambda') return [];
  const invoke = delegateInvokeOf(b, type);
  return invoke ? [invoke.returnType] : [];
}

function outputInference(b: BodyBinder, inference: Inference, operand: Operand, type: TypeSymbol): boolean {
  const invoke = delegateInvokeOf(b, type);
  if (!invoke) return false;
  const parameterTypes = invoke.parameters.map(parameter => inference.current(parameter.type));
  let result: TypeSymbol | undefined;
  if (operand.kind === 'unboundLambda')
    result = inferredReturnType(b, operand, explicitParameterTypes(b, operand) ?? parameterTypes);
  else if (operand.kind === 'methodGroup')
    result = resolveMethodGroupByTypes(
      b,
      operand,
      parameterTypes,
      invoke.parameters.map(parameter => parameter.refKind),
    )?.returnType;
  if (!result || isVoid(result) || isError(result)) return false;
  const before = countBounds(inference);
  inference.lower(asTaskOf(b, operand, result, invoke.returnType), invoke.returnType);
  return countBounds(inference) !== before;
}

/** What an async lambda gives, in the task type that the delegate wants. */
function asTaskOf(b: BodyBinder, operand: Operand, result: TypeSymbol, wanted: TypeSymbol): TypeSymbol {
  const isAsync = operand.kind === 'unboundLambda' && isAsyncLambda(operand);
  const [value] = isAsync && result.kind === 'named' ? result.typeArguments : [];
  if (!value || wanted.kind !== 'named' || !asyncBuilderOf(b.compilation, wanted)) return result;
  return b.compilation.construct(wanted.definition, [value]);
}

function countBounds(inference: Inference): number {
  let count = 0;
  for (const bounds of inference.bounds.values()) count += bounds.exact.size + bounds.lower.size + bounds.upper.size;
  return count;
}

/** The best common type of several expressions' types; undefined when there is none. */
export function bestCommonType(b: BodyBinder, operands: readonly Operand[]): TypeSymbol | undefined {
  const types: TypeSymbol[] = [];
  for (const operand of operands) {
    if (isTyped(operand) && operand.kind !== 'throwExpression') {
      if (operand.type.kind !== 'null' && !isVoid(operand.type)) types.push(operand.type);
    } else if (operand.kind === 'interpolated') types.push(b.compilation.special('string'));
    else if (operand.kind === 'tupleLiteral' && operand.naturalType) types.push(operand.naturalType);
  }
  const distinct = [...new Set(types)];
  const usable = distinct.filter(candidate =>
    distinct.every(
      other =>
        identicalTypes(other, candidate) ||
        (other.kind !== 'dynamic' && implicitConversion(b.compilation, other, candidate, true) !== undefined),
    ),
  );
  const first = usable.find(mentionsDynamic) ?? usable[0];
  // null beside a value type: no common type (before C# 9's target typing).
  if (
    first &&
    operands.some(operand => isTyped(operand) && operand.type.kind === 'null') &&
    first.kind === 'named' &&
    first.isValueType &&
    !isNullable(first)
  )
    return undefined;
  return first;
}
