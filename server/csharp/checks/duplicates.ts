// Declarations that share a name they cannot share (C# specification, "Declarations", "Signatures and overloading").
import { accessorsOf, type Compilation, sameSignature } from '../binding/compilation';
import { lastName } from '../binding/declarations/declareMembers';
import { checkedName } from '../binding/declarations/operatorNames';
import type {
  EventSymbol,
  MemberSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  TypeParameter,
  TypeSymbol,
} from '../symbols/symbols';
import { displayType, identicalTypes, isError, sameType } from '../symbols/types';
import { placeOfType } from './places';
import type { Place, Problems } from './problems';

export function checkDuplicates(compilation: Compilation, type: NamedType, problems: Problems): void {
  checkTypeParameters(type.typeParameters, type, placeOfType(type), problems);
  if (type.delegateInvoke) checkParameters(type.delegateInvoke.parameters, problems);
  checkNamespaceOf(type, problems);
  const members = compilation.membersOf(type).filter(member => !isSynthesized(member));
  checkNames(type, members, problems);
  checkReserved(type, members, problems);
  const methods = members.filter(member => member.kind === 'method');
  const indexers = members.filter(member => member.kind === 'property').filter(each => each.isIndexer);
  for (const method of methods) {
    checkParameters(method.parameters, problems);
    checkTypeParameters(method.typeParameters, method, method.location, problems);
  }
  for (const indexer of indexers) checkParameters(indexer.parameters, problems);
  checkOperatorNames(type, members, problems);
  const conversions = methods.filter(({ methodKind }) => methodKind === 'conversion');
  const others = methods.filter(({ methodKind }) => methodKind !== 'conversion');
  for (const same of [conversions, ...byName(others).values()])
    for (const [i, method] of same.entries())
      for (const other of same.slice(0, i)) if (checkOverload(type, method, other, problems)) break;
  for (const [i, indexer] of indexers.entries())
    if (indexers.slice(0, i).some(other => other.name === indexer.name && sameParameters(other, indexer)))
      problems.error('CS0111', alreadyDefines(type, 'this'), indexer.location);
}

/** Types of one name and arity in one place, unless they are parts of one. */
export function checkTypeNames(compilation: Compilation, problems: Problems): void {
  const seen = new Map<string, NamedType>();
  for (const type of compilation.sourceTypes) {
    const key = type.metadataName;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, type);
      continue;
    }
    const name = type.name;
    if (type.typeKind === other.typeKind && type.isPartial !== other.isPartial)
      problems.error(
        'CS0260',
        `Missing partial modifier on declaration of type '${name}'; another partial declaration of this type exists`,
        placeOfType(type.isPartial ? other : type),
      );
    else if (type.containingType)
      problems.error('CS0102', alreadyContains(type.containingType, name), placeOfType(type));
    else problems.error('CS0101', alreadyInNamespace(type), placeOfType(type));
  }
}

function byName<M extends MemberSymbol>(members: readonly M[]): Map<string, M[]> {
  const found = new Map<string, M[]>();
  for (const member of members) {
    const same = found.get(member.name);
    if (same) same.push(member);
    else found.set(member.name, [member]);
  }
  return found;
}

/** A backing field, or what C# adds by itself. */
function isSynthesized(member: MemberSymbol): boolean {
  if (member.kind === 'field') return member.backingFor !== undefined || member.name.startsWith('<');
  return member.kind === 'method' && member.synthesized !== undefined;
}

function placeOf(member: MemberSymbol): Place | undefined {
  return member.kind === 'named' ? placeOfType(member) : member.location;
}

/** Methods share a name with methods only, generic types with those of another arity. */
function checkNames(type: NamedType, members: readonly MemberSymbol[], problems: Problems): void {
  const seen = new Map<string, MemberSymbol>();
  const indexer = members.find(isIndexerNamedItem);
  if (indexer) seen.set('Item', indexer);
  if (indexer && type.name === 'Item') problems.error('CS0542', sameAsType(type), placeOf(indexer));
  for (const member of members) {
    if (member === indexer || (member.kind === 'property' && member.isIndexer)) continue;
    if (member.kind === 'method' && member.methodKind !== 'ordinary') continue;
    if (member.name === '' || isExplicit(member)) continue;
    if (member.name === type.name && type.typeKind !== 'interface' && type.typeKind !== 'enum')
      problems.error(
        'CS0542',
        `'${member.name}': member names cannot be the same as their enclosing type`,
        placeOf(member),
      );
    const other = seen.get(member.name);
    if (!other) {
      seen.set(member.name, member);
      // A type parameter and a member of the same name hide each other.
      if (type.typeKind !== 'enum' && type.typeParameters.some(parameter => parameter.name === member.name))
        problems.error('CS0102', alreadyContains(type, member.name), placeOf(member));
      continue;
    }
    const mayShare =
      (other.kind === 'method' && member.kind === 'method') || (other.kind === 'named' && member.kind === 'named');
    if (!mayShare) problems.error('CS0102', alreadyContains(type, member.name), placeOf(member));
  }
}

/** Indexers are called so unless they implement an interface, or an attribute gives another name. */
function isIndexerNamedItem(member: MemberSymbol): boolean {
  if (member.kind !== 'property' || !member.isIndexer || isExplicit(member)) return false;
  const lists = member.node?.kind === 'IndexerDeclaration' ? member.node.attributes : [];
  return !lists.some(list => list.attributes.some(each => /^IndexerName/.test(lastName(each.name))));
}

function isExplicit(member: MemberSymbol): boolean {
  return member.kind !== 'named' && member.name.includes('.');
}

function sameAsType({ name }: NamedType): string {
  return `'${name}': member names cannot be the same as their enclosing type`;
}

function alreadyContains(type: NamedType, name: string): string {
  return `The type '${displayType(type)}' already contains a definition for '${name}'`;
}

function alreadyDefines(type: NamedType, name: string): string {
  return `Type '${displayType(type)}' already defines a member called '${name}' with the same parameter types`;
}

function checkOverload(type: NamedType, method: MethodSymbol, other: MethodSymbol, problems: Problems): boolean {
  if (method.methodKind !== other.methodKind) return false;
  if (method.explicitImplementation?.definition !== other.explicitImplementation?.definition) return false;
  if (
    !(sameSignature(other, method) || sameButForDynamic(other, method)) ||
    method.parameters.some(({ type: each }) => mentionsUnknown(each))
  )
    return false;
  if (method.methodKind === 'conversion') {
    // The form for checked arithmetic stands beside the other.
    const isChecked = ({ name }: MethodSymbol) => name === checkedName('op_Explicit');
    if (!sameType(method.returnType, other.returnType) || isChecked(method) !== isChecked(other)) return false;
    problems.error('CS0557', `Duplicate user-defined conversion in type '${displayType(type)}'`, method.location);
    return true;
  }
  const differing = method.parameters.find((parameter, i) => parameter.refKind !== other.parameters[i]?.refKind);
  if (differing) {
    const before = other.parameters[differing.ordinal]?.refKind ?? '';
    const what = method.methodKind === 'constructor' ? 'constructor' : 'method';
    problems.error(
      'CS0663',
      `'${displayType(type)}' cannot define an overloaded ${what} that differs only on parameter modifiers '${differing.refKind}' and '${before}'`,
      method.location,
    );
  } else problems.error('CS0111', alreadyDefines(type, shownName(type, method)), method.location);
  return true;
}

/** `dynamic` is `object` to everybody but the caller. */
function sameButForDynamic(a: MethodSymbol, b: MethodSymbol): boolean {
  return (
    a.typeParameters.length === 0 &&
    b.typeParameters.length === 0 &&
    a.parameters.length === b.parameters.length &&
    a.parameters.every(({ type, refKind }, i) => {
      const other = b.parameters[i];
      return (
        other !== undefined && (refKind === 'none') === (other.refKind === 'none') && identicalTypes(type, other.type)
      );
    })
  );
}

/** Operators are methods with names that others may have written too. */
function checkOperatorNames(type: NamedType, members: readonly MemberSymbol[], problems: Problems): void {
  const operators = members.filter(
    (member): member is MethodSymbol =>
      member.kind === 'method' && (member.methodKind === 'operator' || member.methodKind === 'conversion'),
  );
  for (const operator of operators)
    for (const member of members) {
      if (member.name !== operator.name) continue;
      if (member.kind !== 'method') problems.error('CS0102', alreadyContains(type, member.name), placeOf(member));
      else if (member.methodKind === 'ordinary' && sameSignature(operator, member))
        problems.error('CS0111', alreadyDefines(type, member.name), member.location);
    }
}

/** It is, or is made of, a type that is not known: whether two such types are one nobody can say. */
function mentionsUnknown(type: TypeSymbol): boolean {
  if (type.kind === 'array') return mentionsUnknown(type.element);
  return isError(type) || (type.kind === 'named' && type.typeArguments.some(mentionsUnknown));
}

function shownName(type: NamedType, method: MethodSymbol): string {
  return method.methodKind === 'constructor' || method.methodKind === 'staticConstructor' ? type.name : method.name;
}

function sameParameters(a: PropertySymbol, b: PropertySymbol): boolean {
  return (
    a.parameters.length === b.parameters.length &&
    a.parameters.every((parameter, i) => {
      const other = b.parameters[i];
      return other !== undefined && parameter.refKind === other.refKind && identicalTypes(parameter.type, other.type);
    })
  );
}

/** A property `P` takes the names get_P and set_P, also for the accessor that it lacks; an event E add_E and remove_E. */
function checkReserved(type: NamedType, members: readonly MemberSymbol[], problems: Problems): void {
  const named = byName(members);
  for (const owner of members) {
    if ((owner.kind !== 'property' && owner.kind !== 'event') || isExplicit(owner)) continue;
    for (const { name, parameters } of reservedBy(owner)) {
      const accessor = accessorsOf(owner).find(each => each.name === name);
      const others = named.get(name) ?? [];
      if (others.some(other => other.kind === 'method' && takes(other, parameters)))
        problems.error(
          'CS0082',
          `Type '${displayType(type)}' already reserves a member called '${name}' with the same parameter types`,
          accessor?.location ?? owner.location,
        );
      if (!accessor) continue;
      const other = others.find(each => each.kind !== 'method');
      if (other) problems.error('CS0102', alreadyContains(type, name), placeOf(other));
    }
  }
}

function takes(method: MethodSymbol, parameters: readonly TypeSymbol[]): boolean {
  return (
    method.typeParameters.length === 0 &&
    method.parameters.length === parameters.length &&
    method.parameters.every((parameter, i) => parameters[i] && identicalTypes(parameter.type, parameters[i]))
  );
}

function reservedBy(owner: PropertySymbol | EventSymbol) {
  const { name } = owner;
  if (owner.kind === 'event')
    return [`add_${name}`, `remove_${name}`].map(each => ({ name: each, parameters: [owner.type] }));
  const parameters = owner.parameters.map(parameter => parameter.type);
  return [
    { name: `get_${name}`, parameters },
    { name: `set_${name}`, parameters: [...parameters, owner.type] },
  ];
}

function checkParameters(parameters: readonly ParameterSymbol[], problems: Problems): void {
  const seen = new Set<string>();
  for (const { name, location } of parameters) {
    if (name !== '' && seen.has(name))
      problems.error('CS0100', `The parameter name '${name}' is a duplicate`, location);
    seen.add(name);
  }
}

function checkTypeParameters(
  parameters: readonly TypeParameter[],
  owner: NamedType | MethodSymbol,
  at: Place | undefined,
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const { name } of parameters) {
    if (seen.has(name)) problems.error('CS0692', `Duplicate type parameter '${name}'`, at);
    else if (name === owner.name && name !== '')
      problems.error('CS0694', `Type parameter '${name}' has the same name as the containing type, or method`, at);
    seen.add(name);
  }
}

/** A type and a namespace cannot have the same name. */
function checkNamespaceOf(type: NamedType, problems: Problems): void {
  const { namespace, name } = type;
  if (type.containingType || type.arity > 0 || !namespace.namespaces.has(name)) return;
  problems.error('CS0101', alreadyInNamespace(type), placeOfType(type));
}

function alreadyInNamespace({ namespace, name }: NamedType): string {
  return `The namespace '${namespace.fullName || '<global namespace>'}' already contains a definition for '${name}'`;
}
