// `new`: objects, arrays, anonymous types, with their initializers.

import {
  FieldSymbol,
  type LocalSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  TypeParameter,
  type TypeSymbol,
} from '../../symbols/symbols';
import {
  arrayOf,
  construct,
  displayType,
  errorType,
  isDelegate,
  isEnum,
  isError,
  isVoid,
  stripNullable,
} from '../../symbols/types';
import type {
  AnonymousObjectCreation,
  ArrayCreation,
  ArrayInitializer,
  CollectionInitializer,
  Expression,
  ImplicitArrayCreation,
  ImplicitObjectCreation,
  Node,
  ObjectCreation,
  ObjectInitializer,
  WithExpression,
} from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundArrayElement, BoundExpression } from '../bound';
import { cloneName } from '../declarations/records';
import { isDynamic, seenAs } from '../dynamic/dynamic';
import { lateAssignment } from '../dynamic/dynamicAssignments';
import { lateCall } from '../dynamic/dynamicCalls';
import { isTyped, type Operand, type TargetTypedNew } from '../operands';
import { identity } from '../resolution/conversions';
import { applyConversion, byValue, convert, convertExplicitly, settle } from '../resolution/convert';
import { bestCommonType } from '../resolution/inference';
import { type ArgumentOperand, completeArguments, resolveOverload } from '../resolution/overloads';
import { checkAssignable } from './assignments';
import {
  bindArguments,
  bindElementAccess,
  callGroup,
  declareUnknown,
  failed,
  hasUnknownType,
  withTemps,
} from './calls';
import { bindConverted, bindOperand, bindRvalue, bindType, inferredName } from './expressions';
import { bindMemberOf, lookupMembers, reportInaccessible } from './members';

export function bindObjectCreation(b: BodyBinder, node: ObjectCreation): Operand {
  const type = bindType(b, node.type);
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
  return initializer && !isError(made.type) ? initialize(b, made, initializer, node) : made;
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
  if (args.some(({ operand }) => isDynamic(operand))) {
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
  if (resolution.kind !== 'found')
    return failed(b, resolution, args, node, type.name, node.kind === 'ObjectCreation' ? node.type : node);
  const constructorSymbol = resolution.best.member as MethodSymbol;
  b.use(constructorSymbol, node);
  if (constructorSymbol.synthesized === 'defaultConstructor' && type.isValueType)
    return { kind: 'default', type, syntax: node };
  const { arguments: complete, temps } = completeArguments(b, resolution.best, args, node);
  return withTemps({ kind: 'new', type, syntax: node, constructorSymbol, arguments: complete }, temps, node);
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
  if (!argument || args.length !== 1) {
    b.error('CS0149', 'Method name expected', node);
    return b.bad(node);
  }
  const { operand } = argument;
  if (isTyped(operand) && isDelegate(operand.type) && operand.type !== type) {
    // new D(e): a delegate that calls e.
    const invoke = b.compilation
      .membersNamed(operand.type, 'Invoke')
      .find((member): member is MethodSymbol => member.kind === 'method');
    if (invoke) return { kind: 'newDelegate', type, syntax: node, receiver: operand, method: invoke, virtual: false };
  }
  return convert(b, operand, type, argument.syntax);
}

// ---- initializers -------------------------------------------------------------------------------------------------------

/** `made` kept in a temporary, the initializer's effects, then the temporary. */
function initialize(
  b: BodyBinder,
  made: BoundExpression,
  initializer: ObjectInitializer | CollectionInitializer,
  node: Node,
  origin: 'initializer' | 'with' = 'initializer',
): BoundExpression {
  const temp = b.temporary(made.type);
  const locals: LocalSymbol[] = [temp];
  const store: BoundExpression = {
    kind: 'assignment',
    type: made.type,
    syntax: node,
    target: b.local(temp, node),
    value: made,
    ref: false,
  };
  const effects = [store, ...initializerEffects(b, () => b.local(temp, node), initializer, locals)];
  return {
    kind: 'sequence',
    type: made.type,
    syntax: node,
    locals,
    effects,
    value: b.local(temp, node),
    origin,
  };
}

/** `target` gives what is initialized, as a new node each time. */
function initializerEffects(
  b: BodyBinder,
  target: () => BoundExpression,
  initializer: ObjectInitializer | CollectionInitializer,
  locals: LocalSymbol[],
): BoundExpression[] {
  if (initializer.kind === 'CollectionInitializer')
    return initializer.elements.map(element => addCall(b, target(), element, initializer));
  return initializer.assignments.flatMap(assignment => {
    const { left, right } = assignment;
    const member =
      left.kind === 'ElementBinding'
        ? settle(b, bindElementAccess(b, left, target()))
        : left.kind === 'IdentifierName'
          ? settle(b, bindMemberOf(b, target(), left, left))
          : b.bad(left);
    if (right.kind === 'ObjectInitializer' || right.kind === 'CollectionInitializer') {
      if (isError(member.type)) return [member];
      const effects: BoundExpression[] = [];
      const again = repeatable(b, member, target, effects, locals);
      return [...effects, ...initializerEffects(b, again, right, locals)];
    }
    if (member.kind === 'dynamic') {
      const assigned = lateAssignment(b, member, settle(b, bindOperand(b, right)), assignment);
      if (assigned) return [assigned];
    }
    if (isError(member.type) || !checkAssignable(b, member, left))
      return [b.bad(assignment, member, settleQuietly(b, right))];
    return [
      {
        kind: 'assignment',
        type: member.type,
        syntax: assignment,
        target: member,
        value: bindConverted(b, right, member.type),
        ref: false,
      } satisfies BoundExpression,
    ];
  });
}

/** A member whose own members are initialized is asked for each time; its indices are evaluated once. */
function repeatable(
  b: BodyBinder,
  member: BoundExpression,
  target: () => BoundExpression,
  effects: BoundExpression[],
  locals: LocalSymbol[],
): () => BoundExpression {
  const kept = (value: BoundExpression): BoundExpression => {
    if (value.constant || value.kind === 'local') return value;
    const temp = b.temporary(value.type);
    locals.push(temp);
    const local = b.local(temp, value.syntax);
    effects.push({ kind: 'assignment', type: value.type, syntax: value.syntax, target: local, value, ref: false });
    return local;
  };
  switch (member.kind) {
    case 'field':
      return () => ({ ...member, receiver: target() });
    case 'property': {
      const args = member.arguments.map(argument =>
        argument.refKind === 'none' ? { ...argument, expression: kept(argument.expression) } : argument,
      );
      return () => ({ ...member, receiver: target(), arguments: args });
    }
    case 'arrayAccess': {
      const indices = member.indices.map(kept);
      return () => ({ ...member, array: target(), indices });
    }
    case 'dynamic': {
      const [, ...rest] = member.operands.map((operand, i) => (i === 0 ? operand : kept(operand)));
      const object = b.compilation.special('object');
      return () => ({ ...member, operands: [seenAs(target(), object), ...rest] });
    }
    case 'sequence':
      locals.push(...member.locals);
      effects.push(...member.effects);
      return repeatable(b, member.value, target, effects, locals);
    default: {
      const local = kept(member);
      return () => local;
    }
  }
}

function settleQuietly(b: BodyBinder, node: Expression): BoundExpression {
  const operand = bindOperand(b, node);
  return isTyped(operand) ? operand : b.bad(node);
}

function addCall(b: BodyBinder, target: BoundExpression, element: readonly Expression[], node: Node): BoundExpression {
  const [first] = element;
  const at = first ?? (node as Expression);
  const args = element.map(
    (expression): ArgumentOperand => ({
      operand: bindOperand(b, expression),
      refKind: 'none',
      name: undefined,
      syntax: expression,
    }),
  );
  return addTo(b, target, args, at);
}

function addTo(
  b: BodyBinder,
  target: BoundExpression,
  args: readonly ArgumentOperand[],
  at: Expression,
): BoundExpression {
  if (isDynamic(target))
    return lateCall(b, at, target, args, (inner, held, given) =>
      held ? addTo(inner, held, given, at) : inner.bad(at),
    );
  const name = {
    kind: 'IdentifierName',
    start: at.start,
    end: at.end,
    identifier: { name: 'Add', start: at.start, end: at.end },
  } as const;
  const group = bindMemberOf(b, target, name, name);
  if (group.kind !== 'methodGroup') return b.bad(at);
  return callGroup(b, group, args, at);
}

// ---- arrays -------------------------------------------------------------------------------------------------------------

export function bindArrayCreation(b: BodyBinder, node: ArrayCreation): Operand {
  const type = bindType(b, node.type);
  if (type.kind !== 'array') return b.bad(node);
  if (isError(type.element)) return b.bad(node);
  const candidates = (['int', 'uint', 'long', 'ulong'] as const).map(name => b.compilation.special(name));
  const sizes = node.sizes.map(size => {
    const operand = bindOperand(b, size);
    const fit =
      candidates.find(candidate => b.speculate(() => convert(b, operand, candidate)).diagnostics.length === 0) ??
      b.compilation.special('int');
    return convert(b, operand, fit, size);
  });
  if (!node.initializer) return { kind: 'newArray', type, syntax: node, sizes };
  const elements = arrayElements(b, node.initializer, type.element, type.rank);
  return {
    kind: 'newArray',
    type,
    syntax: node,
    sizes: sizes.length > 0 ? sizes : lengths(b, node.initializer, type.rank),
    elements,
  };
}

/** `int[] a = { 1, 2 };` */
export function bindArrayInitializer(b: BodyBinder, node: ArrayInitializer, type: TypeSymbol): BoundExpression {
  if (type.kind !== 'array') {
    b.error(
      'CS0622',
      'Can only use array initializer expressions to assign to array types. Try using a new expression instead.',
      node,
    );
    return b.bad(node);
  }
  return {
    kind: 'newArray',
    type,
    syntax: node,
    sizes: lengths(b, node, type.rank),
    elements: arrayElements(b, node, type.element, type.rank),
  };
}

function lengths(b: BodyBinder, node: ArrayInitializer, rank: number): BoundExpression[] {
  const own = b.int(node.elements.length, node);
  const [first] = node.elements;
  return rank === 1
    ? [own]
    : [
        own,
        ...(first?.kind === 'ArrayInitializer'
          ? lengths(b, first, rank - 1)
          : Array.from({ length: rank - 1 }, () => b.int(0, node))),
      ];
}

function arrayElements(b: BodyBinder, node: ArrayInitializer, element: TypeSymbol, rank: number): BoundArrayElement[] {
  return node.elements.map(entry => {
    if (entry.kind !== 'ArrayInitializer') return bindConverted(b, entry, element);
    if (rank > 1) return arrayElements(b, entry, element, rank - 1);
    return bindArrayInitializer(b, entry, element);
  });
}

export function bindImplicitArrayCreation(b: BodyBinder, node: ImplicitArrayCreation): Operand {
  const flat = flatten(node.initializer);
  const operands = flat.map(element => bindOperand(b, element));
  const element = bestCommonType(b, operands);
  if (!element || isVoid(element)) {
    if (!operands.some(operand => isTyped(operand) && isError(operand.type)))
      b.error('CS0826', 'No best type found for implicitly-typed array', node);
    return b.bad(node);
  }
  const converted = operands.map((operand, i) => convert(b, operand, element, flat[i] ?? node));
  let next = 0;
  const shape = (initializer: ArrayInitializer): BoundArrayElement[] =>
    initializer.elements.map(entry =>
      entry.kind === 'ArrayInitializer' ? shape(entry) : (converted[next++] ?? b.bad(entry)),
    );
  return {
    kind: 'newArray',
    type: arrayOf(element, node.rank),
    syntax: node,
    sizes: lengths(b, node.initializer, node.rank),
    elements: shape(node.initializer),
  };
}

function flatten(node: ArrayInitializer): Expression[] {
  return node.elements.flatMap(element => (element.kind === 'ArrayInitializer' ? flatten(element) : [element]));
}

// ---- anonymous types ------------------------------------------------------------------------------------------------------

export function bindAnonymousObject(b: BodyBinder, node: AnonymousObjectCreation): Operand {
  const values = node.members.map(member => settle(b, bindOperand(b, member.expression)));
  if (values.some(value => isError(value.type))) return b.bad(node, ...values);
  const names = node.members.map((member, i) => member.name?.name ?? inferredName(member.expression) ?? `Item${i + 1}`);
  for (const [i, value] of values.entries()) {
    if (value.type.kind === 'null' || isVoid(value.type)) {
      b.error(
        'CS0828',
        `Cannot assign '${displayType(value.type)}' to anonymous type property`,
        node.members[i]?.expression ?? node,
      );
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
