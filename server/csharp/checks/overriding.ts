// Overriding and hiding what base classes declare (C# specification, "Override methods", "Abstract methods", "Sealed methods").
import { accessorsOf, type Compilation, sameRefKinds, sameSignature } from '../binding/compilation';
import { implicitConversion, isTuple } from '../binding/resolution/conversions';
import {
  type EventSymbol,
  type MemberSymbol,
  type MethodSymbol,
  type NamedType,
  PropertySymbol,
  type TypeSymbol,
} from '../symbols/symbols';
import {
  displayMethod,
  displayType,
  identicalTypes,
  isError,
  isReferenceType,
  mentionsDynamic,
  sameType,
  substitute,
} from '../symbols/types';
import { tupleNames } from './partialMethods';
import { placeOfType } from './places';
import type { Problems } from './problems';

type Overridable = MethodSymbol | PropertySymbol | EventSymbol;

export function checkOverriding(compilation: Compilation, type: NamedType, problems: Problems): void {
  if (type.typeKind === 'interface') return;
  for (const member of compilation.membersOf(type)) {
    // An override that is static is refused as such.
    if (isOverridable(member) && member.isOverride) {
      if (!member.isStatic) checkOverride(compilation, type, member, problems);
    } else if (type.isAbstract) checkHiding(compilation, type, member, problems);
  }
  if (type.typeKind === 'class' && !type.isAbstract) checkAbstractMembers(compilation, type, problems);
}

function isOverridable(member: MemberSymbol): member is Overridable {
  return member.kind === 'method' || member.kind === 'property' || member.kind === 'event';
}

function checkOverride(compilation: Compilation, type: NamedType, member: Overridable, problems: Problems): void {
  const name = displayMember(member);
  const base = inheritedLike(compilation, type, member);
  if (!base) {
    if (compilation.hasUnknownBase(type)) return;
    const other = inheritedNamed(compilation, type, member.name);
    const isOtherKind = other && other.kind !== member.kind;
    if (isOtherKind && member.kind === 'method')
      problems.error(
        'CS0505',
        `'${name}': cannot override because '${displayMember(other)}' is not a function`,
        member.location,
      );
    else if (isOtherKind && member.kind === 'property')
      problems.error(
        'CS0544',
        `'${name}': cannot override because '${displayMember(other)}' is not a property`,
        member.location,
      );
    else if (isOtherKind && member.kind === 'event')
      problems.error(
        'CS0072',
        `'${name}': cannot override; '${displayMember(other)}' is not an event`,
        member.location,
      );
    else if (member.kind === 'method' && member.name === 'Finalize' && member.parameters.length === 0)
      problems.error('CS0249', 'Do not override object.Finalize. Instead, provide a destructor.', member.location);
    else problems.error('CS0115', `'${name}': no suitable method found to override`, member.location);
    return;
  }
  const baseName = displayMember(base);
  if (!base.isVirtual && !base.isAbstract && !base.isOverride) {
    problems.error(
      'CS0506',
      `'${name}': cannot override inherited member '${baseName}' because it is not marked virtual, abstract, or override`,
      member.location,
    );
    return;
  }
  if (base.isSealed)
    problems.error(
      'CS0239',
      `'${name}': cannot override inherited member '${baseName}' because it is sealed`,
      member.location,
    );
  if (expectedAccess(base) !== member.accessibility)
    problems.error(
      'CS0507',
      `'${name}': cannot change access modifiers when overriding '${expectedAccess(base)}' inherited member '${baseName}'`,
      member.location,
    );
  if (returnsReference(member) !== returnsReference(base))
    problems.error(
      'CS8148',
      `'${name}' must ${returnsReference(base) ? '' : 'not '}return by reference to match overridden member '${baseName}'`,
      member.location,
    );
  else if (!hasFittingType(compilation, member, base)) reportType(member, base, problems);
  else if (tupleNamesOf(member) !== tupleNamesOf(base))
    problems.error(
      'CS8139',
      `'${name}': cannot change tuple element names when overriding inherited member '${baseName}'`,
      member.location,
    );
  else if (member.kind === 'property' && base.kind === 'property')
    checkAccessorsOf(compilation, member, base, problems);
}

/** Those of what it gives and takes; a getter that gives something more derived may name its parts. */
function tupleNamesOf(member: Overridable): string {
  const types = [typeOf(member), ...(member.kind === 'event' ? [] : member.parameters.map(({ type }) => type))];
  return types.some(mentionsTuple) ? types.map(tupleNames).join() : '';
}

function mentionsTuple(type: TypeSymbol): boolean {
  if (type.kind === 'array') return mentionsTuple(type.element);
  return type.kind === 'named' && (isTuple(type) || type.typeArguments.some(mentionsTuple));
}

function returnsReference(member: Overridable): boolean {
  if (member.kind === 'method') return member.returnRefKind === 'ref';
  return member.kind === 'property' && member.returnsRef;
}

/** Members that only the other program's own code sees count as those that derived classes see. */
function expectedAccess(base: Overridable) {
  const isForeign = !base.containingType.definition.isSource;
  return isForeign && base.accessibility === 'protected internal' ? 'protected' : base.accessibility;
}

/** The type stays; only what is got may be more derived (C# 9). */
function hasFittingType(compilation: Compilation, member: Overridable, base: Overridable): boolean {
  const own = typeOf(member);
  const inherited = typeIn(member, base);
  if (isError(own) || isError(inherited) || sameType(own, inherited) || isObjectAndDynamic(own, inherited)) return true;
  const isGot = member.kind === 'method' || (member.kind === 'property' && !member.setter);
  const isCovariant =
    isReferenceType(own) &&
    isReferenceType(inherited) &&
    implicitConversion(compilation, own, inherited, false) !== undefined;
  return isGot && isCovariant;
}

function reportType(member: Overridable, base: Overridable, problems: Problems): void {
  const name = displayMember(member);
  const inherited = typeIn(member, base);
  if (member.kind === 'method')
    problems.error(
      'CS0508',
      `'${name}': return type must be '${displayType(inherited)}' to match overridden member '${displayMember(base)}'`,
      member.location,
    );
  else
    problems.error(
      'CS1715',
      `'${name}': type must be '${displayType(inherited)}' to match overridden member '${displayMember(base)}'`,
      member.location,
    );
}

function isObjectAndDynamic(a: TypeSymbol, b: TypeSymbol): boolean {
  return mentionsDynamic(a) || mentionsDynamic(b);
}

function typeOf(member: Overridable): TypeSymbol {
  return member.kind === 'method' ? member.returnType : member.type;
}

/** The type of the base member in terms of the type parameters of the overriding method. */
function typeIn(member: Overridable, base: Overridable): TypeSymbol {
  if (member.kind !== 'method' || base.kind !== 'method') return typeOf(base);
  const rename = new Map(
    base.typeParameters.flatMap((parameter, i) => {
      const own = member.typeParameters[i];
      return own ? [[parameter, own] as const] : [];
    }),
  );
  return substitute(base.returnType, rename);
}

/** An accessor overrides one; a base class in between need not have it. */
function checkAccessorsOf(
  compilation: Compilation,
  member: PropertySymbol,
  base: PropertySymbol,
  problems: Problems,
): void {
  checkMissingAccessors(compilation, member, base, problems);
  for (const accessor of accessorsOf(member)) {
    const kind = accessor.methodKind === 'propertyGet' ? 'get' : 'set';
    const inherited = compilation.overriddenMethodOf(accessor);
    if (!inherited || (inherited.accessibility === 'private' && base.accessibility !== 'private'))
      problems.error(
        kind === 'get' ? 'CS0545' : 'CS0546',
        `'${displayMember(member)}': cannot override because '${displayMember(base)}' does not have an overridable ${kind} accessor`,
        accessor.location,
      );
    else if (
      accessor.accessibility !== inherited.accessibility &&
      expectedAccess(base) === member.accessibility &&
      base.containingType.definition.isSource
    )
      problems.error(
        'CS0507',
        `'${displayMember(member)}.${kind}': cannot change access modifiers when overriding '${inherited.accessibility}' inherited member '${displayMember(base)}.${kind}'`,
        accessor.location,
      );
  }
}

/** An auto property stores its value itself, so it has both accessors again; a sealed property seals those that it can see. */
function checkMissingAccessors(
  compilation: Compilation,
  member: PropertySymbol,
  base: PropertySymbol,
  problems: Problems,
): void {
  for (const which of ['getter', 'setter'] as const) {
    const inherited = member[which] ? undefined : accessorOf(compilation, base, which);
    if (!inherited) continue;
    const kind = which === 'getter' ? 'get' : 'set';
    if (member.backingField)
      problems.error(
        'CS8080',
        `Auto-implemented properties must override all accessors of the overridden property.`,
        member.location,
      );
    else if (member.isSealed && inherited.accessibility === 'private')
      problems.error(
        kind === 'get' ? 'CS0545' : 'CS0546',
        `'${displayMember(member)}': cannot override because '${displayMember(base)}' does not have an overridable ${kind} accessor`,
        member.location,
      );
  }
}

/** Its own, or the one that it leaves to its base class. */
function accessorOf(
  compilation: Compilation,
  property: PropertySymbol,
  which: 'getter' | 'setter',
): MethodSymbol | undefined {
  if (property[which] || !property.isOverride) return property[which];
  const other = property.getter ?? property.setter;
  const overridden = other && compilation.overriddenMethodOf(other)?.associated;
  return overridden instanceof PropertySymbol ? accessorOf(compilation, overridden, which) : undefined;
}

/** The nearest member of a base class with the same signature that the type may see. */
function inheritedLike(compilation: Compilation, type: NamedType, member: Overridable): Overridable | undefined {
  for (let base = compilation.baseTypeOf(type); base; base = compilation.baseTypeOf(base)) {
    const found = compilation
      .membersNamed(base, member.name)
      .filter(isOverridable)
      .filter(each => isSeen(each, type))
      .filter(each => isAlike(each, member));
    // Type arguments may make two of them the same: what can be overridden is meant.
    const best = found.find(each => each.isVirtual || each.isAbstract || each.isOverride) ?? found[0];
    if (best) return best;
  }
  return undefined;
}

function isSeen(member: MemberSymbol, from: NamedType): boolean {
  if (member.accessibility !== 'private') return true;
  for (let type: NamedType | undefined = from; type; type = type.containingType)
    if (type.definition === member.containingType?.definition) return true;
  return false;
}

function isAlike(a: Overridable, b: Overridable): boolean {
  if (a.kind === 'method')
    return b.kind === 'method' && a.methodKind === b.methodKind && sameSignature(a, b) && sameRefKinds(a, b);
  if (a.kind === 'event') return b.kind === 'event';
  return (
    b.kind === 'property' &&
    a.isIndexer === b.isIndexer &&
    a.parameters.length === b.parameters.length &&
    a.parameters.every((parameter, i) => {
      const other = b.parameters[i];
      return other !== undefined && identicalTypes(parameter.type, other.type);
    })
  );
}

function inheritedNamed(compilation: Compilation, type: NamedType, name: string): MemberSymbol | undefined {
  for (let base = compilation.baseTypeOf(type); base; base = compilation.baseTypeOf(base)) {
    const found = compilation.membersNamed(base, name).find(each => isSeen(each, type));
    if (found) return found;
  }
  return undefined;
}

/** Nobody could implement an abstract member that is hidden. (A class that is not abstract owes it all the same: CS0534.) */
function checkHiding(compilation: Compilation, type: NamedType, member: MemberSymbol, problems: Problems): void {
  if (member.name.includes('.') || (member.kind === 'method' && member.methodKind !== 'ordinary')) return;
  for (let base = compilation.baseTypeOf(type); base; base = compilation.baseTypeOf(base)) {
    const hidden = compilation
      .membersNamed(base, member.name)
      .find(other => isOverridable(other) && isSeen(other, type) && hides(member, other));
    if (!hidden || hidden.kind === 'named') continue;
    if (hidden.isAbstract)
      problems.error(
        'CS0533',
        `'${displayMember(member)}' hides inherited abstract member '${displayMember(hidden)}'`,
        member.kind === 'named' ? placeOfType(member) : member.location,
      );
    return;
  }
}

function hides(member: MemberSymbol, other: Overridable): boolean {
  if (member.kind === 'method' && other.kind === 'method') return sameSignature(member, other);
  return member.kind === 'property' && other.kind === 'property' ? isAlike(other, member) : true;
}

function checkAbstractMembers(compilation: Compilation, type: NamedType, problems: Problems): void {
  const implemented = new Set<MethodSymbol>();
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current)) {
    for (const method of compilation.membersOf(current).flatMap(accessorsOf)) {
      if (method.isAbstract && current !== type && !implemented.has(method.definition))
        problems.error(
          'CS0534',
          `'${displayType(type)}' does not implement inherited abstract member '${displayMethod(method)}'`,
          placeOfType(type),
        );
      let overridden = compilation.overriddenMethodOf(method);
      for (; overridden; overridden = compilation.overriddenMethodOf(overridden))
        implemented.add(overridden.definition);
    }
  }
}

/** `Type.Member`, methods with their parameters. */
export function displayMember(member: MemberSymbol): string {
  if (member.kind === 'named') return displayType(member);
  if (member.kind === 'method') return displayMethod(member);
  const name = member.kind === 'property' && member.isIndexer ? 'this[]' : member.name;
  return `${displayType(member.containingType)}.${name}`;
}
