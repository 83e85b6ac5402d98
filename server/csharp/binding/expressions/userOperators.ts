// Operators that types declare: which there are for some operands, which of them is meant, and what calls it.

import type { MethodSymbol, NamedType, TypeSymbol } from '../../symbols/symbols';
import { errorType, isError, isNullable, isSpecial, sameType, stripNullable } from '../../symbols/types';
import type { Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBinaryOperator, BoundExpression } from '../bound';
import { sameSignature } from '../compilation';
import { checkedName, operatorName } from '../declarations/operatorNames';
import type { Operand } from '../operands';
import { byValue, classify, convert } from '../resolution/convert';
import { isBetterMember } from '../resolution/overloads';

/** decimal, string and delegates declare operators too; those are predefined. */
export function isUserOperator(method: MethodSymbol): boolean {
  return !method.containingType.special || method.containingType.special === 'exception';
}

export function operatorMethods(b: BodyBinder, name: string, operandTypes: readonly TypeSymbol[]): MethodSymbol[] {
  const found = new Set<MethodSymbol>();
  for (const operand of operandTypes) {
    const start = stripNullable(operand);
    const types = start.kind === 'typeParameter' ? start.constraintTypes : [start];
    for (const each of types) {
      for (let type = each.kind === 'named' ? each : undefined; type; type = b.compilation.baseTypeOf(type)) {
        const own = operatorsIn(b, type, name);
        for (const method of own) found.add(method);
        if (own.length > 0) break;
      }
    }
  }
  return [...found];
}

/** Where arithmetic is checked, the forms that are written for that go before the others. */
function operatorsIn(b: BodyBinder, type: NamedType, name: string): MethodSymbol[] {
  const named = (wanted: string) =>
    b.compilation
      .membersNamed(type, wanted)
      .filter((member): member is MethodSymbol => member.kind === 'method' && member.methodKind === 'operator');
  const plain = named(name);
  const strict = b.checked ? named(checkedName(name)) : [];
  return [...strict, ...plain.filter(each => !strict.some(other => sameSignature(each, other)))];
}

interface OperatorChoice {
  readonly method: MethodSymbol;
  readonly lifted: boolean;
}

/** The best of them for the operands; undefined when none takes these. */
export function pickOperator(
  b: BodyBinder,
  methods: readonly MethodSymbol[],
  operands: readonly Operand[],
): OperatorChoice | 'ambiguous' | undefined {
  const applicable: { method: MethodSymbol; lifted: boolean; types: TypeSymbol[] }[] = [];
  for (const method of methods) {
    if (method.parameters.length !== operands.length) continue;
    const types = method.parameters.map(parameter => parameter.type);
    if (operands.every((operand, i) => classify(b, operand, types[i] ?? errorType)))
      applicable.push({ method, lifted: false, types });
    else if (
      types.every(type => type.kind === 'named' && type.isValueType && !isNullable(type)) &&
      canBeLifted(method)
    ) {
      const nullable = types.map(type => b.compilation.nullableOf(type));
      if (operands.every((operand, i) => classify(b, operand, nullable[i] ?? errorType)))
        applicable.push({ method, lifted: true, types: nullable });
    }
  }
  if (applicable.length <= 1) return applicable[0];
  // What is declared for nullable operands goes before what is lifted to them.
  const isWritten = (one: OperatorChoice & { types: TypeSymbol[] }, other: typeof one) =>
    !one.lifted && other.lifted && one.types.every((type, i) => sameType(type, other.types[i] ?? errorType));
  const best = applicable.find(candidate =>
    applicable.every(
      other =>
        other === candidate || isWritten(candidate, other) || isBetterMember(b, operands, candidate.types, other.types),
    ),
  );
  if (best) return best;
  // What needs no lifting comes first.
  const plain = applicable.filter(({ lifted }) => !lifted);
  return plain.length > 1 ? 'ambiguous' : (plain[0] ?? applicable[0]);
}

/** Comparisons say yes or no, other operators give a value: nothing else can be nothing. */
function canBeLifted({ name, returnType }: MethodSymbol): boolean {
  if (isError(returnType)) return true;
  if (/^op_(Equality|Inequality|(Less|Greater)Than(OrEqual)?)$/.test(name)) return isSpecial(returnType, 'bool');
  return returnType.kind === 'named' && returnType.isValueType && !isNullable(returnType);
}

export function callOperator(
  b: BodyBinder,
  choice: OperatorChoice,
  operands: readonly Operand[],
  syntax: Node,
): BoundExpression {
  const { method, lifted } = choice;
  const wide = (type: TypeSymbol) => (lifted ? b.compilation.nullableOf(type) : type);
  const converted = operands.map((operand, i) => convert(b, operand, wide(method.parameters[i]?.type ?? errorType)));
  const [left, right] = converted;
  if (!lifted || !left)
    return {
      kind: 'call',
      type: method.returnType,
      syntax,
      receiver: undefined,
      method,
      arguments: converted.map(byValue),
      virtual: false,
    };
  const isBool = method.returnType.kind === 'named' && method.returnType.special === 'bool';
  if (!right) {
    return {
      kind: 'unary',
      type: wide(method.returnType),
      syntax,
      operator: '-',
      operand: left,
      operands: 'reference',
      method,
      lifted: true,
      checked: false,
    };
  }
  const operator = operatorOf(method.name);
  const type = isBool && isComparison(operator) ? method.returnType : wide(method.returnType);
  return {
    kind: 'binary',
    type,
    syntax,
    use: { operator, operands: 'reference', method, lifted: true, checked: false },
    left,
    right,
  };
}

function operatorOf(name: string): BoundBinaryOperator {
  const all: BoundBinaryOperator[] = [
    '+',
    '-',
    '*',
    '/',
    '%',
    '<<',
    '>>',
    '>>>',
    '<',
    '>',
    '<=',
    '>=',
    '==',
    '!=',
    '&',
    '|',
    '^',
  ];
  return (
    all.find(operator => [operatorName(operator, 2), checkedName(operatorName(operator, 2))].includes(name)) ?? '+'
  );
}

export function isComparison(operator: BoundBinaryOperator): boolean {
  return (
    operator === '==' ||
    operator === '!=' ||
    operator === '<' ||
    operator === '>' ||
    operator === '<=' ||
    operator === '>='
  );
}
