// `new`: objects and delegates.

import { type MethodSymbol, type NamedType, TypeParameter, type TypeSymbol } from '../../symbols/symbols';
import { displayType, isDelegate, isEnum, isError, stripNullable } from '../../symbols/types';
import type {
  CollectionInitializer,
  Expression,
  ImplicitObjectCreation,
  Node,
  ObjectCreation,
  ObjectInitializer,
} from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { lastName } from '../declarations/declareMembers';
import { isDynamic, seenAs } from '../dynamic/dynamic';
import { lateCall } from '../dynamic/dynamicCalls';
import { isTyped, type MethodGroup, type Operand, type TargetTypedNew } from '../operands';
import { identity } from '../resolution/conversions';
import { applyConversion, convert, convertExplicitly } from '../resolution/convert';
import { type ArgumentOperand, completeArguments, resolveOverload } from '../resolution/overloads';
import {
  bindArguments,
  declareUnknown,
  failed,
  hasUnknownType,
  isDynamicArgument,
  neverApplies,
  withTemps,
} from './calls';
import { bindType } from './expressions';
import { reportInaccessible } from './members';
import { resolveMethodGroup } from './methodGroups';
import { initialize } from './objectInitializers';

export function bindObjectCreation(b: BodyBinder, node: ObjectCreation): Operand {
  const type = bindType(b, node.type);
  if (node.type.kind === 'TupleType') {
    b.error('CS8181', "'new' cannot be used with tuple type. Use a tuple literal expression instead.", node.type);
    return b.bad(node);
  }
  return create(b, type, node, node.arguments ?? [], node.initializer);
}

/** `new(…)` once its type is known. */
export function bindTargetTypedNew(b: BodyBinder, operand: TargetTypedNew, to: TypeSymbol): BoundExpression {
  const type = stripNullable(to);
  const made = create(b, type, operand.syntax, operand.syntax.arguments, operand.syntax.initializer);
  return type === to || isError(made.type)
    ? made
    : applyConversion(b, made, to, { kind: 'wrapNullable', inner: identity }, operand.syntax, false);
}

function create(
  b: BodyBinder,
  type: TypeSymbol,
  node: ObjectCreation | ImplicitObjectCreation,
  argumentNodes: ImplicitObjectCreation['arguments'],
  initializer: ObjectInitializer | CollectionInitializer | undefined,
): BoundExpression {
  const args = bindArguments(b, argumentNodes);
  const made = construction(b, type, args, node);
  if (initializer && isDelegate(type)) {
    b.error(
      'CS1958',
      'Object and collection initializer expressions may not be applied to a delegate creation expression',
      initializer,
    );
    return b.bad(node, made);
  }
  if (made.kind === 'new') checkRequired(b, made, initializer, node);
  return initializer && !isError(made.type) ? initialize(b, made, initializer, node) : made;
}

/** Properties marked `required` have their values in the initializer, unless the constructor says that it sets them. */
function checkRequired(
  b: BodyBinder,
  { type, constructorSymbol }: BoundExpression & { kind: 'new' },
  initializer: ObjectInitializer | CollectionInitializer | undefined,
  node: ObjectCreation | ImplicitObjectCreation,
): void {
  const chosen = constructorSymbol.definition.node;
  const attributes = chosen?.kind === 'ConstructorDeclaration' ? chosen.attributes : [];
  if (attributes.some(list => list.attributes.some(({ name }) => /^SetsRequiredMembers/.test(lastName(name))))) return;
  const assignments = initializer?.kind === 'ObjectInitializer' ? initializer.assignments : [];
  const given = new Set(assignments.map(({ left }) => (left.kind === 'IdentifierName' ? left.identifier.name : '')));
  for (let owner = type.kind === 'named' ? type : undefined; owner?.isSource; owner = b.compilation.baseTypeOf(owner))
    for (const member of b.compilation.membersOf(owner.definition)) {
      const { name } = member;
      const declaration = member.kind === 'property' ? member.node : undefined;
      if (declaration?.kind !== 'PropertyDeclaration' || given.has(name)) continue;
      if (!declaration.modifiers.some(word => word.text === 'required')) continue;
      given.add(name);
      b.error(
        'CS9035',
        `Required member '${displayType(owner)}.${name}' must be set in the object initializer or attribute constructor.`,
        node.kind === 'ObjectCreation' ? node.type : node,
      );
    }
}

function construction(
  b: BodyBinder,
  type: TypeSymbol,
  args: readonly ArgumentOperand[],
  node: ObjectCreation | ImplicitObjectCreation,
): BoundExpression {
  if (isError(type)) return b.bad(node);
  if (type instanceof TypeParameter) {
    if (!type.hasNewConstraint) {
      b.error(
        'CS0304',
        `Cannot create an instance of the variable type '${type.name}' because it does not have the new() constraint`,
        node,
      );
      return b.bad(node);
    }
    if (args.length > 0) {
      b.error('CS0417', `'${type.name}': cannot provide arguments when creating an instance of a variable type`, node);
      return b.bad(node);
    }
    return { kind: 'newTypeParameter', type, syntax: node };
  }
  if (type.kind !== 'named') return b.bad(node);
  if (isDelegate(type)) return delegateCreation(b, type, args, node);
  if (type.isStatic || type.isAbstract) {
    b.error(
      type.isStatic ? 'CS0712' : 'CS0144',
      type.isStatic
        ? `Cannot create an instance of the static class '${displayType(type)}'`
        : `Cannot create an instance of the abstract type or interface '${displayType(type)}'`,
      node,
    );
    return b.bad(node);
  }
  if (args.some(hasUnknownType)) {
    declareUnknown(b, args);
    return { ...b.bad(node), type };
  }
  if (isEnum(type) && args.length === 0) return { kind: 'default', type, syntax: node };
  const all = b.compilation
    .membersNamed(type, '.ctor')
    .filter((member): member is MethodSymbol => member.kind === 'method');
  const constructors = all.filter(member => isReachable(b, member));
  if (args.some(isDynamicArgument)) {
    const impossible = neverApplies(b, constructors, args, []);
    if (impossible)
      return failed(b, impossible, args, node, type.name, node.kind === 'ObjectCreation' ? node.type : node);
    const made = lateCall(b, node, undefined, args, (inner, _, given) =>
      construction(inner, inner.known(type), given, node),
    );
    return convertExplicitly(b, seenAs(made, b.compilation.special('object')), type, node);
  }
  const resolution = resolveOverload(b, constructors, args, []);
  if (resolution.kind === 'none') {
    const hidden = resolveOverload(b, all, args, []);
    if (hidden.kind === 'found') {
      const at = node.kind === 'ObjectCreation' ? node.type : node;
      reportInaccessible(b, hidden.best.member, type, undefined, at);
      return b.bad(node);
    }
  }
  if (resolution.kind === 'none' && constructors.length === 0) {
    reportNoConstructor(b, type, args.length, node.kind === 'ObjectCreation' ? node.type : node);
    return b.bad(node);
  }
  if (resolution.kind !== 'found')
    return failed(b, resolution, args, node, type.name, node.kind === 'ObjectCreation' ? node.type : node);
  const constructorSymbol = resolution.best.member as MethodSymbol;
  b.use(constructorSymbol, node);
  if (constructorSymbol.synthesized === 'defaultConstructor' && type.isValueType)
    return { kind: 'default', type, syntax: node };
  const { arguments: complete, temps } = completeArguments(b, resolution.best, args, node);
  return withTemps({ kind: 'new', type, syntax: node, constructorSymbol, arguments: complete }, temps, node);
}

export function reportNoConstructor(b: BodyBinder, type: TypeSymbol, count: number, at: Node): void {
  b.error('CS1729', `'${displayType(type)}' does not contain a constructor that takes ${count} arguments`, at);
}

function isReachable(b: BodyBinder, member: MethodSymbol): boolean {
  if (member.accessibility !== 'private' && member.accessibility !== 'protected') return true;
  return b.insideType(member.containingType.definition);
}

function delegateCreation(
  b: BodyBinder,
  type: NamedType,
  args: readonly ArgumentOperand[],
  node: Expression,
): BoundExpression {
  const [argument] = args;
  if (!argument || args.length !== 1 || argument.operand.kind === 'outVariable') {
    b.error('CS0149', 'Method name expected', node);
    return b.bad(node);
  }
  const { operand } = argument;
  if (isTyped(operand) && isDelegate(operand.type)) {
    // new D(e): another delegate, which calls e, also where e is a D.
    const invoke = b.compilation
      .membersNamed(operand.type, 'Invoke')
      .find((member): member is MethodSymbol => member.kind === 'method');
    const fits = invoke && fitsDelegate(b, operand, type);
    if (fits) return { kind: 'newDelegate', type, syntax: node, receiver: operand, method: invoke, virtual: false };
    if (invoke) return convert(b, invokeGroup(operand, invoke, argument.syntax as Expression), type, argument.syntax);
  }
  if (isTyped(operand) && !isError(operand.type) && !isDelegate(operand.type) && !isDynamic(operand)) {
    b.error('CS0149', 'Method name expected', argument.syntax);
    return b.bad(node);
  }
  return convert(b, operand, type, argument.syntax);
}

/** The calls of a delegate as a group of methods, from which another one is made. */
function invokeGroup(delegate: BoundExpression, invoke: MethodSymbol, syntax: Expression): MethodGroup {
  return {
    kind: 'methodGroup',
    syntax,
    name: displayType(delegate.type),
    receiver: delegate,
    receiverType: undefined,
    implicitThis: false,
    viaBase: false,
    methods: [invoke],
    typeArguments: [],
    nameSyntax: syntax,
  };
}

function fitsDelegate(b: BodyBinder, delegate: BoundExpression, type: NamedType): boolean {
  const invoke = b.compilation.membersNamed(delegate.type as NamedType, 'Invoke')[0];
  if (invoke?.kind !== 'method' || !delegate.syntax) return true;
  return resolveMethodGroup(b, invokeGroup(delegate, invoke, delegate.syntax as Expression), type) !== undefined;
}
