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
  isValueType,
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
  SimpleName,
  WithExpression,
} from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundArrayElement, BoundExpression } from '../bound';
import { cloneName } from '../declarations/records';
import { isDynamic, seenAs } from '../dynamic/dynamic';
import { lateAssignment } from '../dynamic/dynamicAssignments';
import { lateCall } from '../dynamic/dynamicCalls';
import { isTyped, type MethodGroup, type Operand, type TargetTypedNew } from '../operands';
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
import { resolveMethodGroup } from './methodGroups';

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
  if (initializer && isDelegate(type)) {
    b.error(
      'CS1958',
      'Object and collection initializer expressions may not be applied to a delegate creation expression',
      initializer,
    );
    return b.bad(node, made);
  }
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
  if (initializer.kind === 'CollectionInitializer') {
    if (!checkCollection(b, target().type, initializer)) return [b.bad(initializer)];
    return initializer.elements.map(element => addCall(b, target(), element, initializer));
  }
  const seen = new Set<string>();
  return initializer.assignments.flatMap(assignment => {
    const { left, right } = assignment;
    if (left.kind === 'IdentifierName') {
      const { name } = left.identifier;
      if (seen.has(name)) b.error('CS1912', `Duplicate initialization of member '${name}'`, left);
      seen.add(name);
    }
    const member =
      left.kind === 'ElementBinding'
        ? settle(b, bindElementAccess(b, left, target()))
        : left.kind === 'IdentifierName'
          ? initializedMember(b, target(), left)
          : b.bad(left);
    if (right.kind === 'ObjectInitializer' || right.kind === 'CollectionInitializer') {
      if (isError(member.type)) return [member];
      if (member.kind === 'property' && !member.property.returnsRef && isCopied(member.type, right))
        b.error(
          'CS1918',
          `Members of property '${left.kind === 'IdentifierName' ? left.identifier.name : 'this[]'}' of type '${displayType(member.type)}' cannot be assigned with an object initializer because it is of a value type`,
          left,
        );
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

/** A field or property of the new object itself. */
function initializedMember(b: BodyBinder, target: BoundExpression, name: SimpleName): BoundExpression {
  const { result, diagnostics } = b.speculate(() => bindMemberOf(b, target, name, name));
  const text = name.identifier.name;
  const code = diagnostics[0]?.code;
  if (code === 'CS1061')
    b.error('CS0117', `'${displayType(target.type)}' does not contain a definition for '${text}'`, name);
  else if (code === 'CS0176')
    b.error('CS1914', `Static field or property '${text}' cannot be assigned in an object initializer`, name);
  else if (code === 'CS0572' || result.kind === 'methodGroup' || result.kind === 'event')
    b.error('CS1913', `Member '${text}' cannot be initialized. It is not a field or property.`, name);
  else {
    b.replay(diagnostics);
    return settle(b, result);
  }
  return b.bad(name);
}

/** Members of a value that a property gives are members of a copy. */
function isCopied(type: TypeSymbol, initializer: ObjectInitializer | CollectionInitializer): boolean {
  return initializer.kind === 'ObjectInitializer' && isValueType(type) && initializer.assignments.length > 0;
}

function checkCollection(b: BodyBinder, type: TypeSymbol, { elements, ...node }: CollectionInitializer): boolean {
  for (const element of elements) {
    const [first] = element;
    if (!first) b.error('CS1920', 'Element initializer cannot be empty', node);
    else if (first.kind === 'AssignmentExpression' && element.length === 1)
      b.error('CS0747', 'Invalid initializer member declarator', first);
    else continue;
    return false;
  }
  if (isError(type) || type.kind === 'dynamic' || canBeListed(b, type)) return true;
  b.error(
    'CS1922',
    `Cannot initialize type '${displayType(type)}' with a collection initializer because it does not implement 'System.Collections.IEnumerable'`,
    node,
  );
  return false;
}

/** It is enumerable, or nobody can tell; classes of Windows have an Add and more interfaces than are declared here. */
function canBeListed(b: BodyBinder, type: TypeSymbol): boolean {
  if (type.kind === 'named' && b.compilation.hasUnknownBase(type)) return true;
  const own = type.kind === 'named' ? [type] : [];
  if (
    [...own, ...b.compilation.allInterfacesOf(type)].some(each =>
      /^System.Collections.(Generic.)?IEnumerable/.test(each.metadataName),
    )
  )
    return true;
  return type.kind !== 'named' || (!type.definition.isSource && lookupMembers(b, type, 'Add').length > 0);
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
  if (
    group.methods.length > 0 &&
    group.methods.every(({ parameters }) => parameters.some(each => each.refKind !== 'none'))
  ) {
    b.error(
      'CS1954',
      `The best overloaded method match '${displayType(target.type)}.Add' for the collection initializer element cannot be used. Collection initializer 'Add' methods cannot have ref or out parameters.`,
      at,
    );
    return b.bad(at);
  }
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
  if (!node.initializer) {
    for (const { constant, syntax } of sizes)
      if (syntax && constant && constant.value !== null && Number(constant.value) < 0)
        b.error('CS0248', 'Cannot create an array with a negative size', syntax);
    return { kind: 'newArray', type, syntax: node, sizes };
  }
  const given = sizes.map(size => sizeOf(b, size));
  checkShape(b, node.initializer, type.rank, given);
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
  checkShape(b, node, type.rank, []);
  return {
    kind: 'newArray',
    type,
    syntax: node,
    sizes: lengths(b, node, type.rank),
    elements: arrayElements(b, node, type.element, type.rank),
  };
}

/** The size of an array with an initializer, which has to be known. */
function sizeOf(b: BodyBinder, size: BoundExpression): number | undefined {
  const value = size.constant?.value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  if (!isError(size.type) && size.syntax) b.error('CS0150', 'A constant value is expected', size.syntax);
  return undefined;
}

/** All initializers of one rank are as long as was said, or as the first one is. */
function checkShape(b: BodyBinder, node: ArrayInitializer, rank: number, given: (number | undefined)[]): void {
  const [length = node.elements.length, ...inner] = given;
  given[0] = length;
  if (node.elements.length !== length)
    b.error('CS0847', `An array initializer of length '${length}' is expected`, node);
  for (const entry of node.elements) {
    if (entry.kind === 'ArrayInitializer' && rank === 1)
      b.error(
        'CS0623',
        'Array initializers can only be used in a variable or field initializer. Try using a new expression instead.',
        entry,
      );
    else if (entry.kind === 'ArrayInitializer') {
      checkShape(b, entry, rank - 1, inner);
      given.splice(1, inner.length, ...inner);
    } else if (rank > 1) b.error('CS0846', 'A nested array initializer is expected', entry);
  }
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
    return rank > 1 ? arrayElements(b, entry, element, rank - 1) : b.bad(entry);
  });
}

export function bindImplicitArrayCreation(b: BodyBinder, node: ImplicitArrayCreation): Operand {
  checkShape(b, node.initializer, node.rank, []);
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
  const values = node.members.map(({ expression }) => memberValue(b, bindOperand(b, expression), expression));
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

/** What a property gets its type from. */
function memberValue(b: BodyBinder, operand: Operand, node: Expression): BoundExpression {
  const shown =
    operand.kind === 'methodGroup'
      ? 'method group'
      : operand.kind === 'unboundLambda'
        ? 'lambda expression'
        : operand.kind === 'tupleLiteral' && !operand.naturalType
          ? 'tuple'
          : undefined;
  if (!shown) return settle(b, operand);
  b.error('CS0828', `Cannot assign '${shown}' to anonymous type property`, node);
  return b.bad(node);
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
