// Names and member access: what `x`, `a.b` and `base.M` stand for.

import {
  type EventSymbol,
  type FieldSymbol,
  type MemberSymbol,
  type MethodSymbol,
  type NamedType,
  NamespaceSymbol,
  type PropertySymbol,
  type TypeParameter,
  type TypeSymbol,
} from '../../symbols/symbols';
import { displayType, errorType, isDelegate, isEnum, isError, isObject, isVoid, sameType } from '../../symbols/types';
import type { Expression, MemberAccess, Node, SimpleName } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { sameSignature } from '../compilation';
import { keptParameterName } from '../declarations/declareMembers';
import { arityOf, lookupIn, lookupSimpleName, nativeInteger, usingsOf } from '../declarations/resolveTypes';
import { late } from '../dynamic/dynamic';
import { lateBoundCall, lateNamesCall, orLateBound } from '../dynamic/lateObjects';
import { isTyped, type MethodGroup, type Operand } from '../operands';
import { isTuple } from '../resolution/conversions';
import { notAValue, settle, tupleElement } from '../resolution/convert';
import { extensionCandidates } from '../resolution/extensions';
import { seenType } from '../resolution/nearestOverride';
import { assignTo } from './assignments';
import { seenClass } from './calls';
import { bindOperand, bindType } from './expressions';
import { extensionOfType, extensionProperty } from './extensionMembers';
import { reportNoPattern } from './queryCalls';

/**
 * Members of that name seen from outside: the most derived type's, hidden and overridden ones left out. `through`: the type of what
 * stands before the dot, which protected members may depend on. Indexers have no name to be asked by.
 */
export function lookupMembers(b: BodyBinder, type: TypeSymbol, name: string, through?: TypeSymbol): MemberSymbol[] {
  return lookup(b, type, member => !isIndexer(member) && !isOperator(member), name, through);
}

function isOperator(member: MemberSymbol): boolean {
  return member.kind === 'method' && (member.methodKind === 'operator' || member.methodKind === 'conversion');
}

/** Where it is called, what cannot be called hides nothing; when there is nothing else, it is what the name means. */
function lookupNamed(
  b: BodyBinder,
  type: TypeSymbol,
  name: string,
  isCalled: boolean,
  through?: TypeSymbol,
): MemberSymbol[] {
  const members = lookupMembers(b, type, name, through);
  if (!isCalled || members.every(isInvocable)) return members;
  const invocable = lookup(b, type, isInvocable, name, through);
  return invocable.length > 0 ? invocable : members;
}

export function isInvocable(member: MemberSymbol): boolean {
  if (member.kind === 'method') return true;
  return member.kind !== 'named' && !isIndexer(member) && (isDelegate(member.type) || member.type.kind === 'dynamic');
}

/** What `a[…]` may mean. */
export function lookupIndexers(b: BodyBinder, type: TypeSymbol, through?: TypeSymbol): PropertySymbol[] {
  return lookup(b, type, isIndexer, 'Item', through) as PropertySymbol[];
}

function isIndexer(member: MemberSymbol): boolean {
  return member.kind === 'property' && member.isIndexer;
}

function lookup(
  b: BodyBinder,
  type: TypeSymbol,
  isMeant: (member: MemberSymbol) => boolean,
  name: string,
  through?: TypeSymbol,
): MemberSymbol[] {
  const { compilation } = b;
  if (type.kind === 'array') return lookup(b, compilation.special('array'), isMeant, name);
  if (type.kind === 'typeParameter') return membersOfParameter(b, type, isMeant, name);
  if (type.kind !== 'named') return [];
  const named = (owner: NamedType) => compilation.membersNamed(owner, name).filter(isMeant);
  if (type.typeKind === 'interface') {
    const inherited = compilation.allInterfacesOf(type).flatMap(named);
    const visible = hide(
      named(type),
      inherited.filter(member => !hidesInInterface(compilation, member, inherited)),
    );
    return hide(visible, lookup(b, compilation.special('object'), isMeant, name));
  }
  let found: MemberSymbol[] = [];
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current)) {
    const here = named(current).filter(
      member =>
        !(member.kind !== 'named' && member.kind !== 'field' && member.isOverride) &&
        isAccessible(b, member, current ?? type, through),
    );
    found = hide(found, here);
    if (found.some(member => member.kind !== 'method' && !isIndexer(member))) break;
  }
  return found;
}

/** Members that the constraints promise: those of a class hide the same ones of interfaces, these the ones of every object. */
function membersOfParameter(
  b: BodyBinder,
  type: TypeParameter,
  isMeant: (member: MemberSymbol) => boolean,
  name: string,
): MemberSymbol[] {
  const { classes, interfaces } = boundsOf(b, type);
  const bases =
    classes.length > 0 ? classes : [b.compilation.special(type.hasValueConstraint ? 'valuetype' : 'object')];
  const promisedBy = (constraint: TypeSymbol) => lookup(b, constraint, isMeant, name);
  const own = bases.flatMap(promisedBy);
  const promised = interfaces.flatMap(promisedBy);
  const hides = (hiding: MemberSymbol, member: MemberSymbol) =>
    member.kind === 'method'
      ? hiding.kind === 'method' && sameSignature(hiding, member)
      : hiding.kind === member.kind && !(isIndexer(member) && isIndexer(hiding) && !takesTheSame(hiding, member));
  const isOfObject = (member: MemberSymbol) => isObject(member.containingType ?? type);
  const ofClass = own.filter(member => !isOfObject(member));
  const ofInterfaces = promised.filter(member => !isOfObject(member) && !ofClass.some(hiding => hides(hiding, member)));
  const ofObject = own.filter(member => isOfObject(member) && !ofInterfaces.some(hiding => hides(hiding, member)));
  return [...new Set([...ofClass, ...ofObject, ...ofInterfaces])];
}

function takesTheSame(one: MemberSymbol, other: MemberSymbol): boolean {
  if (one.kind !== 'property' || other.kind !== 'property' || one.parameters.length !== other.parameters.length)
    return false;
  return one.parameters.every(({ type }, i) => sameType(type, other.parameters[i]?.type ?? errorType));
}

/** The classes and interfaces that a type argument has to be, also by way of other type parameters; of several classes the most derived. */
function boundsOf(b: BodyBinder, type: TypeParameter): { classes: TypeSymbol[]; interfaces: TypeSymbol[] } {
  const all = new Set<TypeSymbol>();
  const collect = (parameter: TypeParameter) => {
    for (const constraint of parameter.constraintTypes)
      if (constraint.kind !== 'typeParameter') all.add(constraint);
      else if (constraint !== type) collect(constraint);
  };
  collect(type);
  const isInterface = (bound: TypeSymbol) => bound.kind === 'named' && bound.typeKind === 'interface';
  const classes = [...all].filter(bound => !isInterface(bound));
  const isBase = (bound: TypeSymbol) =>
    bound.kind === 'named' &&
    classes.some(other => other !== bound && other.kind === 'named' && b.compilation.derivesFrom(other, bound));
  return { classes: classes.filter(bound => !isBase(bound)), interfaces: [...all].filter(isInterface) };
}

/** A member of a base interface that a nearer interface declares again. */
function hidesInInterface(
  compilation: BodyBinder['compilation'],
  member: MemberSymbol,
  all: readonly MemberSymbol[],
): boolean {
  const owner = member.containingType;
  return all.some(
    other =>
      other !== member &&
      other.kind === member.kind &&
      other.kind === 'property' &&
      other.containingType &&
      owner &&
      other.containingType !== owner &&
      compilation.allInterfacesOf(other.containingType).includes(owner),
  );
}

/** Methods pile up over the hierarchy; anything else hides what lies below. */
function hide(nearer: MemberSymbol[], further: readonly MemberSymbol[]): MemberSymbol[] {
  if (nearer.length === 0) return [...further];
  if (nearer.some(member => member.kind !== 'method')) {
    return nearer.every(isIndexer) ? [...nearer, ...further] : nearer;
  }
  return [...nearer, ...further.filter(member => member.kind === 'method')];
}

/** C# specification, "Accessibility domains" and "Protected access". */
export function isAccessible(
  b: Pick<BodyBinder, 'compilation' | 'containingType'> & { readonly seesAll?: boolean },
  member: MemberSymbol,
  owner: NamedType,
  through?: TypeSymbol,
): boolean {
  const { accessibility } = member;
  if (b.seesAll) return true;
  if (accessibility === 'public' || accessibility === 'internal' || accessibility === 'protected internal') return true;
  const declaring = (member.containingType ?? owner).definition;
  for (let type: NamedType | undefined = b.containingType; type; type = type.containingType) {
    if (type.definition === declaring) return true;
    if (accessibility === 'private' || !inherits(b.compilation, type, declaring)) continue;
    if (!through || member.kind === 'named' || member.isStatic || isThrough(b.compilation, through, type)) return true;
  }
  return false;
}

function inherits(compilation: BodyBinder['compilation'], type: NamedType, from: NamedType): boolean {
  for (let base = compilation.baseTypeOf(type); base; base = compilation.baseTypeOf(base))
    if (base.definition === from) return true;
  return false;
}

/** The object is one of the class whose code this is: only those let their protected members be used. */
function isThrough(compilation: BodyBinder['compilation'], through: TypeSymbol, type: NamedType): boolean {
  if (through.kind === 'typeParameter') return through.constraintTypes.some(each => isThrough(compilation, each, type));
  if (through.kind !== 'named') return through.kind === 'error';
  return through.definition === type.definition || inherits(compilation, through, type.definition);
}

/** `x` or `X<T>`. */
export function bindSimpleName(b: BodyBinder, node: SimpleName): Operand {
  const { name } = node.identifier;
  if (node.identifier.missing) return b.bad(node);
  const typeArguments = node.kind === 'GenericName' ? node.typeArguments.map(argument => bindType(b, argument)) : [];
  if (b.isDeclaredLater(name)) {
    const hidden = lookupMembers(b, b.containingType, name).find(member => member.kind === 'field');
    const start = `Cannot use local variable '${name}' before it is declared`;
    if (hidden?.containingType)
      b.error(
        'CS0844',
        `${start}. The declaration of the local variable hides the field '${displayType(hidden.containingType)}.${name}'`,
        node,
      );
    else b.error('CS0841', start, node);
    return b.bad(node);
  }
  const local = b.lookupLocal(name);
  const takesTypes = node.kind !== 'GenericName' || local?.kind === 'method';
  if (local && takesTypes) {
    if (local.kind === 'method') {
      return {
        kind: 'methodGroup',
        syntax: node,
        name,
        receiver: undefined,
        receiverType: undefined,
        implicitThis: false,
        viaBase: false,
        methods: [local],
        typeArguments,
        nameSyntax: node,
      };
    }
    if (local.kind === 'local') {
      if (local.isConst && local.constant !== undefined) return { ...b.literal(local.constant, local.type, node) };
      b.useVariable(local);
      return { kind: 'local', type: local.type, syntax: node, local };
    }
    b.useVariable(local);
    return { kind: 'parameter', type: local.type, syntax: node, parameter: local };
  }
  const member = memberInScope(b, node, name, typeArguments) ?? storedByProperty(b, node, name);
  if (member) return member;
  const found = lookupSimpleName(b.compilation, b.typeScope, name, arityOf(node), (code, message) =>
    b.error(code, message, node),
  );
  if (found instanceof NamespaceSymbol) return { kind: 'namespace', syntax: node, symbol: found };
  if (found) {
    if (found.kind === 'named') b.use(found, node);
    return {
      kind: 'typeReference',
      type: node.kind === 'GenericName' ? bindType(b, node) : b.known(found),
      syntax: node,
    };
  }
  const imported = staticUsing(b, node, name, typeArguments);
  if (imported) return imported;
  const native = nativeInteger(b.compilation, node);
  if (native) return { kind: 'typeReference', type: native, syntax: node };
  if (name === '_') return { kind: 'discard', type: errorType, syntax: node };
  if (local) {
    b.error('CS0307', `The variable '${name}' cannot be used with type arguments`, node);
    return b.bad(node);
  }
  if (node.kind === 'GenericName' && reportNotGeneric(b, node)) return b.bad(node);
  if (reportAccessorCall(b, b.containingType, name, node)) return b.bad(node);
  const hidden = inaccessible(b, b.containingType, name);
  if (hidden) {
    reportInaccessible(b, hidden, hidden.containingType ?? b.containingType, undefined, node);
    return b.bad(node);
  }
  if (!mayBeInherited(b)) b.error('CS0103', `The name '${name}' does not exist in the current context`, node);
  return b.bad(node);
}

/** `field` in the accessors of a property that stores something itself. */
function storedByProperty(b: BodyBinder, node: SimpleName, name: string): Operand | undefined {
  if (name !== 'field' || node.kind === 'GenericName') return undefined;
  const { associated } = b.frame0.method;
  const field = associated?.kind === 'property' ? associated.backingField : undefined;
  if (!field) return undefined;
  if (field.isStatic) return { kind: 'field', type: field.type, syntax: node, receiver: undefined, field };
  b.useThis();
  const receiver: BoundExpression = { kind: 'this', type: b.selfType(), syntax: undefined };
  return { kind: 'field', type: field.type, syntax: node, receiver, field };
}

/** Something has that name, but takes no type arguments, or not so many. */
function reportNotGeneric(b: BodyBinder, node: SimpleName & { kind: 'GenericName' }): boolean {
  const { name } = node.identifier;
  const member = lookupMembers(b, b.containingType, name).find(each => each.kind !== 'method' && each.kind !== 'named');
  if (member) {
    b.error(
      'CS0307',
      `The ${member.kind} '${displayType(b.containingType)}.${name}' cannot be used with type arguments`,
      node,
    );
    return true;
  }
  const plain = lookupSimpleName(b.compilation, b.typeScope, name, 0);
  if (!plain) return false;
  if (plain instanceof NamespaceSymbol)
    b.error('CS0307', `The namespace '${plain.fullName}' cannot be used with type arguments`, node);
  else if (plain.kind === 'typeParameter')
    b.error('CS0307', `The type parameter '${name}' cannot be used with type arguments`, node);
  else b.error('CS0308', `The non-generic type '${displayType(plain)}' cannot be used with type arguments`, node);
  return true;
}

/** A class around has a base that nobody declares. */
function mayBeInherited(b: BodyBinder): boolean {
  for (let type: NamedType | undefined = b.containingType; type; type = type.containingType)
    if (b.compilation.hasUnknownBase(type)) return true;
  return false;
}

/** A member of the containing type, its bases, or the types around it. */
function memberInScope(
  b: BodyBinder,
  node: SimpleName,
  name: string,
  typeArguments: readonly TypeSymbol[],
): Operand | undefined {
  for (let type: NamedType | undefined = b.containingType; type; type = type.containingType) {
    // With type arguments only methods are meant; a generic type may share its name with a property.
    const members = lookupNamed(b, type, name, b.called === node).filter(member =>
      arityOf(node) > 0 ? member.kind === 'method' : member.kind !== 'named',
    );
    const isCalled = b.called === node;
    // What cannot be called leaves the name to the types around.
    if (isCalled && members.length > 0 && !members.some(isInvocable) && isCallableAround(b, type, name)) continue;
    if (members.length === 0) {
      if (arityOf(node) === 0 && type.definition.typeParameters.some(parameter => parameter.name === name))
        return undefined;
      if (lookupIn(b.compilation, type, name, arityOf(node))) {
        // Nor does a type, which cannot be called either.
        if (isCalled && isCallableAround(b, type, name)) continue;
        return undefined;
      }
      const kept = b.compilation.membersNamed(type, keptParameterName(name));
      if (kept.length === 0) continue;
      const self: BoundExpression =
        type === b.containingType && !b.isStatic
          ? { kind: 'this', type: b.selfType(), syntax: undefined }
          : { kind: 'typeReference', type, syntax: node };
      return fromMembers(b, [...kept], self, type, name, typeArguments, node, node, true, false);
    }
    const isOwn = type === b.containingType;
    const isInstance = members.some(member => !member.isStatic);
    const receiver: BoundExpression | undefined =
      isOwn && !b.isStatic && isInstance ? { kind: 'this', type: b.selfType(), syntax: undefined } : undefined;
    const typeReference: BoundExpression = { kind: 'typeReference', type, syntax: node };
    return fromMembers(b, members, receiver ?? typeReference, type, name, typeArguments, node, node, true, false);
  }
  return undefined;
}

function isCallableAround(b: BodyBinder, inner: NamedType, name: string): boolean {
  for (let type = inner.containingType; type; type = type.containingType)
    if (lookupMembers(b, type, name).some(isInvocable)) return true;
  return false;
}

function staticUsing(
  b: BodyBinder,
  node: SimpleName,
  name: string,
  typeArguments: readonly TypeSymbol[],
): Operand | undefined {
  for (let context: typeof b.typeScope.context | undefined = b.typeScope.context; context; context = context.parent) {
    const members: MemberSymbol[] = [];
    for (const type of usingsOf(b.compilation, context).statics) {
      members.push(
        ...lookupMembers(b, type, name).filter(
          member =>
            member.kind !== 'named' &&
            (member.isStatic || isEnum(type)) &&
            !(member.kind === 'method' && member.isExtensionMethod),
        ),
      );
    }
    const [first] = members;
    if (first?.containingType) {
      return fromMembers(
        b,
        members,
        { kind: 'typeReference', type: first.containingType, syntax: node },
        first.containingType,
        name,
        typeArguments,
        node,
        node,
        false,
        false,
      );
    }
  }
  return undefined;
}

/** `a.b`. */
export function bindMemberAccess(b: BodyBinder, node: MemberAccess): Operand {
  const left = bindLeft(b, node.expression);
  if (left.kind === 'methodGroup' || left.kind === 'unboundLambda') return memberOfFunction(b, left, node);
  if (left.kind === 'namespace') return memberOfNamespace(b, left.symbol, node.name, node);
  const color =
    node.expression.kind === 'IdentifierName' && isTyped(left) && left.kind !== 'typeReference'
      ? colorColor(b, node.expression, left)
      : undefined;
  const receiver = settle(b, left);
  if (color) {
    const members = lookupMembers(b, color, node.name.identifier.name);
    const onlyStatic = members.length > 0 && members.every(member => member.kind === 'named' || member.isStatic);
    if (onlyStatic)
      return bindMemberOf(b, { kind: 'typeReference', type: color, syntax: node.expression }, node.name, node);
    const some = members.some(member => member.kind !== 'named' && member.isStatic);
    if (some) {
      const group = bindMemberOf(b, receiver, node.name, node);
      return group.kind === 'methodGroup' ? { ...group, receiverType: color } : group;
    }
  }
  const viaBase = node.expression.kind === 'BaseExpression';
  return bindMemberOf(b, receiver, node.name, node, viaBase);
}

/** A method is no object, and a lambda not yet one. */
function memberOfFunction(
  b: BodyBinder,
  left: Operand & { kind: 'methodGroup' | 'unboundLambda' },
  node: MemberAccess,
): Operand {
  if (left.kind === 'methodGroup')
    b.error('CS0119', `'${left.name}' is a method, which is not valid in the given context`, node.expression);
  else b.error('CS0023', "Operator '.' cannot be applied to operand of type 'lambda expression'", node);
  return b.bad(node);
}

/** A name that fails as a value but is a type too (an instance property of that name in a static context) is the type. */
function bindLeft(b: BodyBinder, node: Expression): Operand {
  if (node.kind !== 'IdentifierName') return bindOperand(b, node);
  const { result, diagnostics } = b.speculate(() => bindOperand(b, node));
  if (diagnostics.length > 0 && !(isTyped(result) && result.kind === 'typeReference')) {
    const type = lookupSimpleName(b.compilation, b.typeScope, node.identifier.name, 0);
    if (type && !(type instanceof NamespaceSymbol)) return { kind: 'typeReference', type, syntax: node };
  }
  b.replay(diagnostics);
  return result;
}

function isAlias(b: BodyBinder, name: string): boolean {
  for (let context: typeof b.typeScope.context | undefined = b.typeScope.context; context; context = context.parent)
    if (usingsOf(b.compilation, context).aliases.has(name)) return true;
  return false;
}

/** A value whose name is also the name of its type. */
function colorColor(
  b: BodyBinder,
  node: Expression & { kind: 'IdentifierName' },
  value: BoundExpression,
): TypeSymbol | undefined {
  const { name } = node.identifier;
  if (value.type.kind !== 'named' || !(value.type.name === name || isAlias(b, name))) return undefined;
  const found = lookupSimpleName(b.compilation, b.typeScope, name, 0);
  return found && !(found instanceof NamespaceSymbol) && sameType(found, value.type) ? value.type : undefined;
}

function memberOfNamespace(b: BodyBinder, namespace: NamespaceSymbol, name: SimpleName, node: Expression): Operand {
  const found = lookupIn(b.compilation, namespace, name.identifier.name, arityOf(name), b.typeScope);
  if (found instanceof NamespaceSymbol) return { kind: 'namespace', syntax: node, symbol: found };
  if (found?.kind === 'named') {
    b.use(found, name);
    const typeArguments = name.kind === 'GenericName' ? name.typeArguments.map(argument => bindType(b, argument)) : [];
    return {
      kind: 'typeReference',
      type:
        typeArguments.length > 0 && !typeArguments.every(isError)
          ? b.compilation.construct(found, typeArguments)
          : found,
      syntax: node,
    };
  }
  b.error(
    'CS0234',
    `The type or namespace name '${name.identifier.name}' does not exist in the namespace '${namespace.fullName}' (are you missing an assembly reference?)`,
    name,
  );
  return b.bad(node);
}

/** The member `name` of a type reference or value. */
export function bindMemberOf(
  b: BodyBinder,
  receiver: BoundExpression,
  name: SimpleName,
  node: Expression,
  viaBase = false,
): Operand {
  const { type } = receiver;
  const text = name.identifier.name;
  if (name.identifier.missing || receiver.kind === 'bad') return b.bad(node, receiver);
  if (receiver.kind === 'discard') return notAValue(b, receiver);
  if (isError(type)) return b.bad(node, receiver);
  const typeArguments = name.kind === 'GenericName' ? name.typeArguments.map(argument => bindType(b, argument)) : [];
  if (receiver.kind === 'typeReference') {
    const nested = lookupIn(b.compilation, type, text, arityOf(name));
    if (nested && !isHidden(b, type, name, node) && !(nested instanceof NamespaceSymbol) && nested.kind === 'named') {
      b.use(nested, name);
      const owner = nested.containingType;
      if (owner && !isAccessible(b, nested, owner)) reportInaccessible(b, nested, owner, undefined, name);
      return {
        kind: 'typeReference',
        type: typeArguments.length > 0 ? b.compilation.constructNested(nested, typeArguments) : nested,
        syntax: node,
      };
    }
  }
  if (receiver.kind === 'typeReference' && type.kind === 'typeParameter' && !promisesStatic(b, type, text)) {
    b.error('CS0119', `'${type.name}' is a type parameter, which is not valid in the given context`, name);
    return b.bad(node, receiver);
  }
  if (type.kind === 'dynamic') return lateMember(b, receiver, name, node);
  if (type.kind === 'null' || (isVoid(type) && receiver.kind !== 'typeReference')) {
    b.error('CS0023', `Operator '.' cannot be applied to operand of type '${displayType(type)}'`, node);
    return b.bad(node, receiver);
  }
  if (type.kind === 'array' && type.rank === 1 && text === 'Length' && receiver.kind !== 'typeReference') {
    return { kind: 'arrayLength', type: b.compilation.special('int'), syntax: node, array: receiver };
  }
  if (isTuple(type) && receiver.kind !== 'typeReference') {
    const index = tupleIndex(type, text);
    if (index !== undefined) return tupleElement(b, receiver, index, node);
  }
  const through = viaBase || receiver.kind === 'typeReference' || receiver.kind === 'this' ? undefined : type;
  const members = lookupNamed(b, type, text, b.called === node, through).filter(member => member.kind !== 'named');
  if (members.length > 0)
    return fromMembers(b, members, receiver, type, text, typeArguments, node, name, false, viaBase);
  const extension = extensionProperty(b, receiver, text, node);
  if (extension) return extension;
  if (receiver.kind === 'typeReference') {
    const group = extensionOfType(b, type, name, typeArguments, node);
    if (group) return group;
  } else if (!viaBase) {
    for (const candidates of extensionCandidates(b, text)) {
      if (candidates.length > 0)
        return methodGroup(receiver, undefined, text, [], typeArguments, node, name, false, false);
    }
  }
  reportMissing(b, receiver, type, text, name, viaBase);
  return b.bad(node, receiver);
}

/** What is no type has that name nearer to the class, or is all that can be called. */
function isHidden(b: BodyBinder, type: TypeSymbol, name: SimpleName, node: Expression): boolean {
  if (arityOf(name) > 0) return false;
  const [nearest] = lookupNamed(b, type, name.identifier.name, b.called === node);
  return nearest !== undefined && nearest.kind !== 'named';
}

/** C# 11: interfaces promise static members of the types that implement them. */
function promisesStatic(b: BodyBinder, type: TypeParameter, name: string): boolean {
  return lookupMembers(b, type, name).some(
    member => member.kind !== 'named' && member.isStatic && member.containingType.typeKind === 'interface',
  );
}

function lateMember(b: BodyBinder, receiver: BoundExpression, name: SimpleName, node: Expression): BoundExpression {
  const text = b.string(name.identifier.name, name);
  return late(
    b,
    node,
    [receiver],
    (inner, [held]) =>
      held
        ? (lateNamesCall(inner, held, 'GetNamed', [text], node) ??
          orLateBound(
            inner,
            () => settle(inner, lateMemberOf(inner, held, name, node)),
            () => lateBoundCall(inner, held, 'GetMember', [text], node),
          ))
        : inner.bad(node),
    (inner, [held, value]) =>
      held && value
        ? (lateNamesCall(inner, held, 'SetNamed', [text, value], node) ??
          orLateBound(
            inner,
            () => assignTo(inner, settle(inner, lateMemberOf(inner, held, name, node)), value, node),
            () => lateBoundCall(inner, held, 'SetMember', [text, value], node),
          ))
        : inner.bad(node),
  );
}

/** Only compilers know of elements behind the seventh: the value keeps them in Rest. */
function lateMemberOf(b: BodyBinder, held: BoundExpression, name: SimpleName, node: Expression): Operand {
  const text = name.identifier.name;
  if (!isTuple(held.type) || tupleIndex(held.type, text) === undefined) return bindMemberOf(b, held, name, node);
  reportMissing(b, held, held.type, text, name);
  return b.bad(node);
}

/** Position of a tuple element by its name or ItemN; names of the eighth and later ones are looked up through the rest. */
function tupleIndex(type: NamedType, name: string): number | undefined {
  const named = type.tupleNames?.indexOf(name) ?? -1;
  if (named >= 0) return named;
  const item = /^Item([1-9]\d*)$/.exec(name);
  return item && Number(item[1]) > 7 ? Number(item[1]) - 1 : undefined;
}

function reportMissing(
  b: BodyBinder,
  receiver: BoundExpression,
  type: TypeSymbol,
  name: string,
  at: Node,
  viaBase = false,
) {
  const nested = lookupIn(b.compilation, type, name, 0, b.typeScope);
  if (nested && !(nested instanceof NamespaceSymbol) && receiver.kind !== 'typeReference') {
    b.error(
      'CS0572',
      `'${name}': cannot reference a type through an expression; try '${displayType(nested)}' instead`,
      at,
    );
    return;
  }
  if (type.kind === 'named' && reportAccessorCall(b, type, name, at)) return;
  if (type.kind === 'named' && b.compilation.hasUnknownBase(type)) return;
  const hidden = type.kind === 'named' ? inaccessible(b, type, name) : undefined;
  if (hidden && type.kind === 'named') reportInaccessible(b, hidden, hidden.containingType ?? type, receiver, at);
  else if (receiver.kind === 'typeReference' || viaBase)
    b.error('CS0117', `'${displayType(type)}' does not contain a definition for '${name}'`, at);
  else if (!reportNoPattern(b, type, at)) {
    b.error(
      'CS1061',
      `'${displayType(type)}' does not contain a definition for '${name}' and no accessible extension method '${name}' accepting a first argument of type '${displayType(type)}' could be found (are you missing a using directive or an assembly reference?)`,
      at,
    );
  }
}

/** `get_P` is the accessor of a property P, which nobody calls by that name. */
function reportAccessorCall(b: BodyBinder, type: NamedType, name: string, at: Node): boolean {
  const [, owner] = /^(?:get|set|add|remove)_(.+)$/.exec(name) ?? [];
  if (owner === undefined) return false;
  for (let current: NamedType | undefined = type; current; current = b.compilation.baseTypeOf(current)) {
    const found = b.compilation
      .membersNamed(current, owner)
      .find(member => member.kind === 'property' || member.kind === 'event');
    if (!found?.containingType) continue;
    b.error(
      'CS0571',
      `'${displayType(found.containingType)}.${name}': cannot explicitly call operator or accessor`,
      at,
    );
    return true;
  }
  return false;
}

/** A member that is not to be seen from here, or not on that object. */
export function reportInaccessible(
  b: BodyBinder,
  member: MemberSymbol,
  owner: NamedType,
  receiver: BoundExpression | undefined,
  at: Node,
) {
  if (member.name === 'Finalize' && isObject(member.containingType ?? owner)) {
    const viaBase = receiver?.syntax?.kind === 'BaseExpression';
    b.error(
      viaBase ? 'CS0250' : 'CS0245',
      viaBase
        ? 'Do not directly call your base type Finalize method. It is called automatically from your destructor.'
        : 'Destructors and object.Finalize cannot be called directly. Consider calling IDisposable.Dispose if available.',
      at,
    );
    return;
  }
  const name = member.kind === 'property' && member.isIndexer ? 'this[]' : member.name;
  const shown = `${displayType(owner)}.${member.kind === 'method' && member.methodKind === 'constructor' ? owner.name : name}`;
  if (receiver && isAccessible(b, member, owner))
    b.error(
      'CS1540',
      `Cannot access protected member '${shown}' via a qualifier of type '${displayType(receiver.type)}'; the qualifier must be of type '${displayType(b.containingType)}' (or derived from it)`,
      at,
    );
  else b.error('CS0122', `'${shown}' is inaccessible due to its protection level`, at);
}

/** The nearest member of that name that is not to be seen. */
export function inaccessible(b: BodyBinder, type: NamedType, name: string): MemberSymbol | undefined {
  for (let current: NamedType | undefined = type; current; current = b.compilation.baseTypeOf(current)) {
    const found = b.compilation
      .membersNamed(current, name)
      .find(member => !isAccessible(b, member, current ?? type, type));
    if (found) return found;
  }
  return undefined;
}

function methodGroup(
  receiver: BoundExpression | undefined,
  receiverType: TypeSymbol | undefined,
  name: string,
  methods: readonly MethodSymbol[],
  typeArguments: readonly TypeSymbol[],
  syntax: Expression,
  nameSyntax: Node,
  implicitThis: boolean,
  viaBase = false,
): MethodGroup {
  return {
    kind: 'methodGroup',
    syntax,
    name,
    receiver,
    receiverType,
    implicitThis,
    viaBase,
    methods,
    typeArguments,
    nameSyntax,
  };
}

/** Both come from interfaces of which neither has the other as a base. */
function isRival({ compilation }: BodyBinder, member: MemberSymbol, other: MemberSymbol): boolean {
  const [one, two] = [member.containingType, other.containingType];
  if (!one || !two || one.definition === two.definition || other.kind === 'named') return false;
  if (one.typeKind !== 'interface' || two.typeKind !== 'interface') return false;
  return !compilation.allInterfacesOf(one).includes(two) && !compilation.allInterfacesOf(two).includes(one);
}

function fromMembers(
  b: BodyBinder,
  members: readonly MemberSymbol[],
  receiver: BoundExpression,
  type: TypeSymbol,
  name: string,
  typeArguments: readonly TypeSymbol[],
  node: Expression,
  nameSyntax: Node,
  implicitThis: boolean,
  viaBase = false,
): Operand {
  const methods = members.filter((member): member is MethodSymbol => member.kind === 'method');
  if (methods.length > 0) {
    const isType = receiver.kind === 'typeReference';
    // An unqualified name in an instance member may mean static methods too.
    return methodGroup(
      isType ? undefined : receiver,
      isType || implicitThis ? type : undefined,
      name,
      methods,
      typeArguments,
      node,
      nameSyntax,
      implicitThis,
      viaBase,
    );
  }
  const [member] = members;
  if (!member || member.kind === 'named' || member.kind === 'method') return b.bad(node);
  if (typeArguments.length > 0) {
    const shown = `${displayType(member.containingType)}.${name}`;
    b.error('CS0307', `The ${member.kind} '${shown}' cannot be used with type arguments`, node);
    return b.bad(node);
  }
  const rival = members.find(other => isRival(b, member, other));
  if (rival?.containingType) {
    b.error(
      'CS0229',
      `Ambiguity between '${displayType(member.containingType)}.${name}' and '${displayType(rival.containingType)}.${name}'`,
      nameSyntax,
    );
    return b.bad(node);
  }
  const isStatic = member.isStatic;
  if (isStatic && receiver.kind !== 'typeReference' && receiver.kind !== 'this' && !implicitThis) {
    // What cannot be called leaves the name to extension methods.
    if (b.called === node && !isDelegate(member.type) && !extensionCandidates(b, name).next().done)
      return methodGroup(receiver, undefined, name, [], typeArguments, node, nameSyntax, false, false);
    b.error(
      'CS0176',
      `Member '${displayType(member.containingType)}.${name}' cannot be accessed with an instance reference; qualify it with a type name instead`,
      node,
    );
    return b.bad(node);
  }
  if (!isStatic && receiver.kind === 'typeReference') {
    b.error(
      implicitThis && b.inFieldInitializer ? 'CS0236' : 'CS0120',
      implicitThis && b.inFieldInitializer
        ? `A field initializer cannot reference the non-static field, method, or property '${displayType(member.containingType)}.${name}'`
        : `An object reference is required for the non-static field, method, or property '${displayType(member.containingType)}.${name}'`,
      node,
    );
    return b.bad(node);
  }
  const target = isStatic ? undefined : receiver;
  if (target?.kind === 'this') b.useThis();
  b.use(member, nameSyntax);
  switch (member.kind) {
    case 'field': {
      const constant = member.isConst && !b.isNaming ? b.compilation.constantOf(member) : undefined;
      if (constant !== undefined) {
        const asNumber = b.inEnumConstant ? member.containingType.enumUnderlying : undefined;
        return { ...b.literal(constant, asNumber ?? member.type, node) };
      }
      return { kind: 'field', type: member.type, syntax: node, receiver: target, field: member };
    }
    case 'property': {
      const virtual = !viaBase && !isStatic && (member.isVirtual || member.isAbstract || member.isOverride);
      return {
        kind: 'property',
        type: target ? seenType(b.compilation, member, seenClass(b, target, viaBase)) : member.type,
        syntax: node,
        receiver: target,
        property: member,
        arguments: [],
        virtual,
      };
    }
    case 'event': {
      const field = b.bindingEventTarget ? undefined : fieldOfEvent(b, member);
      if (field) return { kind: 'field', type: member.type, syntax: node, receiver: target, field };
      return { kind: 'event', type: member.type, syntax: node, receiver: target, event: member };
    }
  }
}

/** What the code of the class itself means by a field-like event: also by one that it overrides. */
function fieldOfEvent(b: BodyBinder, event: EventSymbol): FieldSymbol | undefined {
  if (event.backingField && b.insideType(event.containingType.definition)) return event.backingField;
  for (let type: NamedType | undefined = b.containingType; type; type = type.containingType) {
    const own = b.compilation
      .membersNamed(type, event.name)
      .find((member): member is EventSymbol => member.kind === 'event' && member.isOverride);
    if (own?.backingField && b.compilation.derivesFrom(type, event.containingType)) return own.backingField;
  }
  return undefined;
}
