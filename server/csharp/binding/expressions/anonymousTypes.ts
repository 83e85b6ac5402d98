// Anonymous types, and copies of them and of records by `with`.

import {
  FieldSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  TypeParameter,
  type TypeSymbol,
} from '../../symbols/symbols';
import { construct, displayType, errorType, isError, isVoid } from '../../symbols/types';
import type { AnonymousObjectCreation, Expression, WithExpression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { cloneName } from '../declarations/records';
import type { Operand } from '../operands';
import { byValue, convertExplicitly, settle } from '../resolution/convert';
import { bindConverted, bindOperand, bindRvalue, inferredName } from './expressions';
import { lookupMembers } from './members';
import { initialize } from './objectInitializers';
import { packsRange } from './queries';

export function bindAnonymousObject(b: BodyBinder, node: AnonymousObjectCreation): Operand {
  const taken = new Set<string>();
  for (const { name, expression } of node.members) {
    const text = name?.name ?? inferredName(expression);
    if (text === undefined)
      b.error(
        'CS0746',
        'Invalid anonymous type member declarator. Anonymous type members must be declared with a member assignment, simple name or member access.',
        expression,
      );
    else if (taken.has(text))
      b.error('CS0833', 'An anonymous type cannot have multiple properties with the same name', name ?? expression);
    if (text !== undefined) taken.add(text);
  }
  const isPacked = packsRange(node);
  const values = node.members.map(({ expression }) => memberValue(b, bindOperand(b, expression), expression, isPacked));
  if (values.some(value => isError(value.type))) return b.bad(node, ...values);
  const names = node.members.map((member, i) => member.name?.name ?? inferredName(member.expression) ?? `Item${i + 1}`);
  for (const [i, value] of values.entries()) {
    if (value.type.kind === 'null' || isVoid(value.type)) {
      refuse(b, displayType(value.type), node.members[i]?.expression ?? node, isPacked);
      return b.bad(node, ...values);
    }
  }
  const definition = b.compilation.anonymousType(names, () => makeAnonymousType(b, names));
  const type = construct(
    definition,
    values.map(value => value.type),
  );
  const constructorSymbol = b.compilation
    .membersOf(type)
    .find((member): member is MethodSymbol => member.kind === 'method' && member.methodKind === 'constructor');
  if (!constructorSymbol) return b.bad(node);
  return { kind: 'new', type, syntax: node, constructorSymbol, arguments: values.map(byValue) };
}

/** What a property gets its type from. */
function memberValue(b: BodyBinder, operand: Operand, node: Expression, isPacked: boolean): BoundExpression {
  const shown =
    operand.kind === 'methodGroup'
      ? 'method group'
      : operand.kind === 'unboundLambda'
        ? 'lambda expression'
        : operand.kind === 'tupleLiteral' && !operand.naturalType
          ? 'tuple'
          : undefined;
  if (!shown) return settle(b, operand);
  refuse(b, shown, node, isPacked);
  return b.bad(node);
}

function refuse(b: BodyBinder, shown: string, node: Expression, isPacked: boolean): void {
  if (isPacked) b.error('CS1932', `Cannot assign '${shown}' to a range variable`, node);
  else b.error('CS0828', `Cannot assign '${shown}' to anonymous type property`, node);
}

/** A generic class with one type parameter, field, property and constructor parameter for each name. Equals and ToString are the engine's. */
function makeAnonymousType(b: BodyBinder, names: readonly string[]): NamedType {
  const { compilation } = b;
  const type = new NamedType('class', compilation.nextAnonymousName(), compilation.global, undefined);
  type.isAnonymous = true;
  type.isSealed = true;
  type.typeParameters = names.map((name, i) => new TypeParameter(`<${name}>j__TPar`, i, type));
  type.typeArguments = type.typeParameters;
  type.resolved = { baseType: compilation.special('object'), interfaces: [] };
  const constructorSymbol = new MethodSymbol('constructor', type);
  constructorSymbol.name = '.ctor';
  constructorSymbol.accessibility = 'public';
  constructorSymbol.returnType = compilation.special('void');
  constructorSymbol.synthesized = 'anonymousConstructor';
  names.forEach((name, i) => {
    const own: TypeSymbol = type.typeParameters[i] ?? errorType;
    const property = new PropertySymbol(name, type);
    property.accessibility = 'public';
    property.type = own;
    const field = new FieldSymbol(`<${name}>k__BackingField`, type);
    field.type = own;
    field.backingFor = property;
    property.backingField = field;
    const getter = new MethodSymbol('propertyGet', type);
    getter.name = `get_${name}`;
    getter.accessibility = 'public';
    getter.returnType = own;
    getter.associated = property;
    getter.synthesized = 'autoGet';
    property.getter = getter;
    constructorSymbol.parameters.push(new ParameterSymbol(name, own, i, 'none'));
    type.declaredMembers.push(property, field);
  });
  type.declaredMembers.push(constructorSymbol);
  return type;
}

/** `record with { A = 1 }`: a copy, to which the assignments are made. */
export function bindWith(b: BodyBinder, node: WithExpression): Operand {
  const original = bindRvalue(b, node.expression);
  const { type } = original;
  if (isError(type)) return b.bad(node, original);
  if (type.kind === 'named' && type.isAnonymous) return withAnonymous(b, node, original, type);
  const clone = type.kind === 'named' && type.typeKind === 'class' ? lookupMembers(b, type, cloneName)[0] : undefined;
  const isCopied = type.kind === 'named' && type.isValueType;
  if (clone?.kind !== 'method' && !isCopied) {
    b.error(
      'CS8858',
      `The receiver type '${displayType(type)}' is not a valid record type and is not a struct type.`,
      node,
    );
    return b.bad(node, original);
  }
  if (clone?.kind !== 'method') return initialize(b, original, node.initializer, node, 'with');
  const copy: BoundExpression = {
    kind: 'call',
    type: clone.returnType,
    syntax: node,
    receiver: original,
    method: clone,
    arguments: [],
    virtual: true,
  };
  return initialize(b, convertExplicitly(b, copy, type, node), node.initializer, node, 'with');
}

function withAnonymous(b: BodyBinder, node: WithExpression, original: BoundExpression, type: NamedType): Operand {
  const temp = b.temporary(type);
  const written = new Map(
    node.initializer.assignments.map(({ left, right }) => [
      left.kind === 'IdentifierName' ? left.identifier.name : '',
      right as Expression,
    ]),
  );
  const properties = b.compilation.membersOf(type).filter(member => member.kind === 'property');
  const constructorSymbol = b.compilation
    .membersOf(type)
    .find((member): member is MethodSymbol => member.kind === 'method' && member.methodKind === 'constructor');
  if (!constructorSymbol) return b.bad(node, original);
  const values = properties.map((property): BoundExpression => {
    const given = written.get(property.name);
    if (given) return bindConverted(b, given, property.type);
    const receiver = b.local(temp, node);
    return { kind: 'property', type: property.type, syntax: node, receiver, property, arguments: [], virtual: false };
  });
  const target = b.local(temp, node);
  const store: BoundExpression = { kind: 'assignment', type, syntax: node, target, value: original, ref: false };
  const value: BoundExpression = { kind: 'new', type, syntax: node, constructorSymbol, arguments: values.map(byValue) };
  return { kind: 'sequence', type, syntax: node, locals: [temp], effects: [store], value, origin: 'with' };
}
