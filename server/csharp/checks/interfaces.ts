// What classes and structs owe the interfaces in their base list (C# specification, "Interface implementations").
import { accessorsOf, type Compilation, sameSignature } from '../binding/compilation';
import { resolveType } from '../binding/declarations/resolveTypes';
import type { MemberSymbol, MethodSymbol, NamedType, PropertySymbol, TypeSymbol } from '../symbols/symbols';
import { displayMethod, displayType, isError, sameType } from '../symbols/types';
import { displayMember } from './overriding';
import { tupleNames } from './partialMethods';
import { placeOfType } from './places';
import type { Problems } from './problems';
import { silentScope } from './scopes';

export function checkInterfaces(compilation: Compilation, type: NamedType, problems: Problems): void {
  if ((type.typeKind !== 'class' && type.typeKind !== 'struct') || type.isAnonymous) return;
  for (const contract of compilation.allInterfacesOf(type))
    for (const method of compilation.membersOf(contract).flatMap(accessorsOf))
      if (method.isAbstract && !method.isStatic) checkImplemented(compilation, type, method, problems);
  checkExplicit(compilation, type, problems);
}

function checkImplemented(compilation: Compilation, type: NamedType, method: MethodSymbol, problems: Problems): void {
  if (!compilation.implementationOf(type, method))
    problems.error(...missing(compilation, type, method), placeOfType(type));
  else if (lacksAccessor(compilation, type, method)) problems.error('CS0535', owes(type, method), placeOfType(type));
  else checkTupleNames(compilation, type, method, problems);
}

/** Whoever names the parts of tuples names them as the interface does. */
function checkTupleNames(compilation: Compilation, type: NamedType, method: MethodSymbol, problems: Problems): void {
  const own = compilation.implementationOf(type, method);
  if (!own || own.containingType !== type || own === method) return;
  const typesOf = ({ returnType, parameters }: MethodSymbol) => [returnType, ...parameters.map(each => each.type)];
  const [given, wanted] = [typesOf(own), typesOf(method)];
  const hasNames = given.some(each => /[^(),]/.test(tupleNames(each)));
  if (hasNames && given.map(tupleNames).join() !== wanted.map(tupleNames).join())
    problems.error(
      'CS8141',
      `The tuple element names in the signature of method '${displayMethod(own)}' must match the tuple element names of interface method '${displayMethod(method)}' (including on the return type).`,
      own.location,
    );
}

function owes(type: NamedType, method: MethodSymbol): string {
  return `'${displayType(type)}' does not implement interface member '${displayMethod(method)}'`;
}

/** A class that names the interface again implements a property of it anew: the accessors of its base class are no help then. */
function lacksAccessor(compilation: Compilation, type: NamedType, method: MethodSymbol): boolean {
  const owner = method.associated;
  if (owner?.kind !== 'property') return false;
  if (!compilation.interfacesOf(type).some(each => sameType(each, method.containingType))) return false;
  const own = compilation
    .membersNamed(type, owner.name)
    .find(
      (member): member is PropertySymbol =>
        member.kind === 'property' &&
        !member.isOverride &&
        !member.isStatic &&
        member.accessibility === 'public' &&
        sameType(member.type, owner.type) &&
        member.parameters.length === owner.parameters.length &&
        member.parameters.every(({ type: each }, i) => sameType(each, owner.parameters[i]?.type ?? each)),
    );
  const has = own && (method.methodKind === 'propertyGet' ? own.getter : own.setter);
  return own !== undefined && !has && !explicitlyImplements(compilation, type, method);
}

function explicitlyImplements(compilation: Compilation, type: NamedType, method: MethodSymbol): boolean {
  return compilation
    .membersOf(type)
    .flatMap(accessorsOf)
    .some(each => each.explicitImplementation?.definition === method.definition);
}

/** Says what is nearly an implementation and why it is none. */
function missing(compilation: Compilation, type: NamedType, method: MethodSymbol): [code: string, message: string] {
  const start = owes(type, method);
  const near = nearest(compilation, type, method);
  if (!near) return ['CS0535', start];
  const name = displayMethod(near);
  if (near.isStatic) return ['CS0736', `${start}. '${name}' cannot implement an interface member because it is static`];
  const isOwn = near.containingType === type;
  if (isOwn && near.accessibility !== 'public' && near.associated?.accessibility === 'public')
    return ['CS0277', `${start}. '${name}' is not public.`];
  if (near.accessibility !== 'public')
    return ['CS0737', `${start}. '${name}' cannot implement an interface member because it is not public`];
  return [
    'CS0738',
    `${start}. '${name}' cannot implement it because it does not have the matching return type of '${displayType(method.returnType)}'`,
  ];
}

function nearest(compilation: Compilation, type: NamedType, method: MethodSymbol): MethodSymbol | undefined {
  const owner = method.associated;
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current)) {
    const found = compilation
      .membersNamed(current, owner?.name ?? method.name)
      .flatMap(accessorsOf)
      .find(each => each.methodKind === method.methodKind && sameSignature(each, method));
    if (found) return found;
  }
  return undefined;
}

/** Explicit implementations name an interface of the type's own base list, and each of its members once. */
function checkExplicit(compilation: Compilation, type: NamedType, problems: Problems): void {
  const own = compilation.interfacesOf(type).flatMap(each => [each, ...compilation.allInterfacesOf(each)]);
  const seen = new Set<string>();
  for (const member of compilation.membersOf(type)) {
    const contract = explicitInterfaceOf(compilation, type, member);
    if (!contract || member.kind === 'named') continue;
    if (contract.kind === 'named' && contract.typeKind !== 'interface')
      problems.error(
        'CS0538',
        `'${displayType(contract)}' in explicit interface declaration is not an interface`,
        member.location,
      );
    else if (!own.some(each => sameType(each, contract)) && !compilation.hasUnknownBase(type))
      problems.error(
        'CS0540',
        `'${displayMember(member)}': containing type does not implement interface '${displayType(contract)}'`,
        member.location,
      );
    const implemented = accessorsOf(member).find(each => each.explicitImplementation)?.explicitImplementation;
    if (!implemented) continue;
    const shown = displayMethod(implemented);
    const key = `${displayType(implemented.returnType)} ${shown}`;
    if (seen.has(key)) problems.error('CS8646', `'${shown}' is explicitly implemented more than once`, member.location);
    seen.add(key);
    checkAccessors(member, implemented, problems);
    if (member.kind === 'method' || member.kind === 'property') checkParams(member, implemented, problems);
  }
}

/** Nobody calls the implementation by its own parameters. */
function checkParams(member: MethodSymbol | PropertySymbol, implemented: MethodSymbol, problems: Problems): void {
  if (member.parameters.some(({ isParams }, i) => isParams && !implemented.parameters[i]?.isParams))
    problems.error(
      'CS0466',
      `'${displayMember(member)}' should not have a params parameter since '${displayMethod(implemented)}' does not`,
      member.location,
    );
}

function explicitInterfaceOf(compilation: Compilation, type: NamedType, member: MemberSymbol): TypeSymbol | undefined {
  const { node } = member.kind === 'named' ? { node: undefined } : member;
  if (!node || !('explicitInterface' in node) || !node.explicitInterface) return undefined;
  const found = resolveType(compilation, silentScope(compilation, type, node), node.explicitInterface);
  return isError(found) ? undefined : found;
}

/** A property has the accessors of the interface's, no more and no less. */
function checkAccessors(member: MemberSymbol, implemented: MethodSymbol, problems: Problems): void {
  const owner = implemented.associated;
  if (member.kind !== 'property' || owner?.kind !== 'property') return;
  for (const accessor of accessorsOf(member))
    if (!accessor.explicitImplementation)
      problems.error(
        'CS0550',
        `'${displayMethod(accessor)}' adds an accessor not found in interface member '${displayMember(owner)}'`,
        accessor.location,
      );
  for (const accessor of accessorsOf(owner))
    if (
      accessor.isAbstract &&
      !accessorsOf(member).some(own => own.explicitImplementation?.definition === accessor.definition)
    )
      problems.error(
        'CS0551',
        `Explicit interface implementation '${displayMember(member)}' is missing accessor '${displayMethod(accessor)}'`,
        member.location,
      );
}
