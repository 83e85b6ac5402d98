// Operations on types that need no compilation: interning, substitution, identity, display.
import {
  ArrayType,
  type EventSymbol,
  EventSymbol as EventSymbolClass,
  FieldSymbol,
  type MemberSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PointerType,
  PropertySymbol,
  type SpecialName,
  SpecialTypeSymbol,
  type Substitution,
  type TypeParameter,
  type TypeSymbol,
} from './symbols';

export const dynamicType = new SpecialTypeSymbol('dynamic', 'dynamic');
export const nullType = new SpecialTypeSymbol('null', '<null>');
export const errorType = new SpecialTypeSymbol('error', '?');

export function arrayOf(element: TypeSymbol, rank = 1): ArrayType {
  const known = element.arrays.find(array => array.rank === rank);
  if (known) return known;
  const made = new ArrayType(element, rank);
  element.arrays.push(made);
  return made;
}

export function pointerTo(element: TypeSymbol): PointerType {
  element.pointer ??= new PointerType(element);
  return element.pointer;
}

/** The construction of `definition` inside `container` (a construction of its containing type, or that definition itself). */
export function construct(
  definition: NamedType,
  typeArguments: readonly TypeSymbol[],
  container: NamedType | undefined = definition.containingType,
  tupleNames?: readonly (string | undefined)[],
): NamedType {
  const named = tupleNames?.some(name => name !== undefined) ? tupleNames : undefined;
  const plain =
    container === definition.containingType && typeArguments.every((type, i) => type === definition.typeParameters[i]);
  if (plain && !named) return definition;
  const key = `${container?.id ?? 0}<${typeArguments.map(type => type.id).join(',')}>${named ? named.map(name => name ?? '').join(',') : ''}`;
  const known = definition.constructions.get(key);
  if (known) return known;
  const substitution = new Map<TypeParameter, TypeSymbol>(container?.substitution ?? []);
  definition.typeParameters.forEach((parameter, i) => {
    substitution.set(parameter, typeArguments[i] ?? errorType);
  });
  const made = new NamedType(
    definition.typeKind,
    definition.name,
    definition.namespace,
    container,
    definition,
    substitution,
  );
  definition.constructions.set(key, made);
  copyFactsOfType(made, definition);
  made.typeArguments = typeArguments;
  made.tupleNames = named;
  const erasedArguments = typeArguments.map(erase);
  if (
    named ||
    erasedArguments.some((type, i) => type !== typeArguments[i]) ||
    (container && container.erased !== container)
  ) {
    made.erased = construct(definition, erasedArguments, container?.erased ?? container);
  }
  return made;
}

function copyFactsOfType(made: NamedType, from: NamedType) {
  made.typeParameters = from.typeParameters;
  made.typeArguments = from.typeArguments;
  made.special = from.special;
  made.accessibility = from.accessibility;
  made.isStatic = from.isStatic;
  made.isAbstract = from.isAbstract;
  made.isSealed = from.isSealed;
  made.isReadOnly = from.isReadOnly;
  made.isRecord = from.isRecord;
  made.isAnonymous = from.isAnonymous;
  made.isSource = from.isSource;
  made.locations = from.locations;
  made.enumUnderlying = from.enumUnderlying;
}

/** The type of a function with optional parameters or `params` (C# 12): the delegate that is called with these. */
export function delegateWith(delegate: NamedType, invoke: MethodSymbol, parameters: ParameterSymbol[]): NamedType {
  const { typeKind, name, namespace, containingType, definition, substitution } = delegate;
  const made = new NamedType(typeKind, name, namespace, containingType, definition, substitution);
  copyFactsOfType(made, delegate);
  made.erased = delegate.erased;
  const called = new MethodSymbol(invoke.methodKind, made, invoke.definition, substitution);
  copyMethod(called, invoke);
  called.returnType = invoke.returnType;
  called.parameters = parameters;
  made.delegateInvoke = called;
  return made;
}

/** Without tuple element names, and with `object` kept apart from `dynamic`. */
export function erase(type: TypeSymbol): TypeSymbol {
  if (type.kind === 'named') return type.erased;
  if (type.kind === 'array') return arrayOf(erase(type.element), type.rank);
  return type;
}

/** The type as it is at run time: `object` stands for `dynamic`, and tuple elements have no names. */
export function runtimeForm(type: TypeSymbol, object: TypeSymbol): TypeSymbol {
  const form = (part: TypeSymbol) => (part.kind === 'dynamic' ? object : runtimeForm(part, object));
  if (type.kind === 'array') return arrayOf(form(type.element), type.rank);
  if (type.kind !== 'named' || type.erased === type.definition) return erase(type);
  const { definition, typeArguments, containingType } = type.erased;
  const container = containingType && runtimeForm(containingType, object);
  return construct(definition, typeArguments.map(form), container?.kind === 'named' ? container : undefined);
}

/** Type identity as conversions and overriding see it. */
export function sameType(a: TypeSymbol, b: TypeSymbol): boolean {
  return a === b || erase(a) === erase(b);
}

/** Whether one is the other wherever it stands: also with `dynamic` in the place of `object`. */
export function identicalTypes(a: TypeSymbol, b: TypeSymbol): boolean {
  if (sameType(a, b)) return true;
  if (a.kind === 'dynamic') return isObject(b);
  if (b.kind === 'dynamic') return isObject(a);
  if (a.kind === 'array') return b.kind === 'array' && a.rank === b.rank && identicalTypes(a.element, b.element);
  if (a.kind !== 'named' || b.kind !== 'named' || a.definition !== b.definition || a === a.definition) return false;
  if (a.containingType && b.containingType && !identicalTypes(a.containingType, b.containingType)) return false;
  return a.typeArguments.every((argument, i) => {
    const other = b.typeArguments[i];
    return other !== undefined && identicalTypes(argument, other);
  });
}

export function substitute(type: TypeSymbol, substitution: Substitution | undefined): TypeSymbol {
  if (!substitution || substitution.size === 0) return type;
  switch (type.kind) {
    case 'typeParameter':
      return substitution.get(type) ?? type;
    case 'array': {
      const element = substitute(type.element, substitution);
      return element === type.element ? type : arrayOf(element, type.rank);
    }
    case 'pointer':
      return pointerTo(substitute(type.element, substitution));
    case 'named':
      return substituteNamed(type, substitution);
    default:
      return type;
  }
}

export function substituteNamed(type: NamedType, substitution: Substitution | undefined): NamedType {
  if (!substitution || substitution.size === 0) return type;
  if (type.typeArguments.length === 0 && !type.containingType) return type;
  const container = type.containingType && substituteNamed(type.containingType, substitution);
  const typeArguments = type.typeArguments.map(argument => substitute(argument, substitution));
  if (container === type.containingType && typeArguments.every((argument, i) => argument === type.typeArguments[i]))
    return type;
  return construct(type.definition, typeArguments, container, type.tupleNames);
}

const memberCaches = new WeakMap<NamedType, Map<MemberSymbol, MemberSymbol>>();

/** The member of a construction that stands for `member` of its definition. */
export function memberIn<M extends MemberSymbol>(type: NamedType, member: M): M {
  if (type.definition === type) return member;
  let cache = memberCaches.get(type);
  if (!cache) {
    cache = new Map();
    memberCaches.set(type, cache);
  }
  const known = cache.get(member);
  if (known) return known as M;
  const made = substituteMember(type, member);
  cache.set(member, made);
  return made as M;
}

function substituteMember(type: NamedType, member: MemberSymbol): MemberSymbol {
  const map = type.substitution;
  switch (member.kind) {
    case 'named':
      return construct(member, member.typeParameters, type);
    case 'field': {
      const made = new FieldSymbol(member.name, type, member);
      made.accessibility = member.accessibility;
      made.isStatic = member.isStatic;
      made.isReadOnly = member.isReadOnly;
      made.isConst = member.isConst;
      made.isVolatile = member.isVolatile;
      made.type = substitute(member.type, map);
      made.location = member.location;
      made.node = member.node;
      return made;
    }
    case 'method':
      return substituteMethod(member, type, map);
    case 'property': {
      const made = new PropertySymbol(member.name, type, member);
      copyFacts(made, member);
      made.isIndexer = member.isIndexer;
      made.returnsRef = member.returnsRef;
      made.returnsReadOnly = member.returnsReadOnly;
      made.type = substitute(member.type, map);
      made.parameters = member.parameters.map(parameter => substituteParameter(parameter, map));
      made.getter = member.getter && memberIn(type, member.getter);
      made.setter = member.setter && memberIn(type, member.setter);
      made.backingField = member.backingField && memberIn(type, member.backingField);
      return made;
    }
    case 'event': {
      const made: EventSymbol = new EventSymbolClass(member.name, type, member);
      copyFacts(made, member);
      made.type = substitute(member.type, map);
      made.adder = memberIn(type, member.adder);
      made.remover = memberIn(type, member.remover);
      made.backingField = member.backingField && memberIn(type, member.backingField);
      return made;
    }
  }
}

function copyFacts(to: PropertySymbol | EventSymbol | MethodSymbol, from: PropertySymbol | EventSymbol | MethodSymbol) {
  to.accessibility = from.accessibility;
  to.isStatic = from.isStatic;
  to.isAbstract = from.isAbstract;
  to.isVirtual = from.isVirtual;
  to.isOverride = from.isOverride;
  to.isSealed = from.isSealed;
  to.isExtern = from.isExtern;
  to.location = from.location;
  to.node = from.node;
}

function substituteMethod(method: MethodSymbol, type: NamedType, map: Substitution | undefined): MethodSymbol {
  const made = new MethodSymbol(method.methodKind, type, method.definition, map);
  copyMethod(made, method);
  made.typeParameters = method.typeParameters;
  made.typeArguments = method.typeArguments;
  made.returnType = substitute(method.returnType, map);
  made.parameters = method.parameters.map(parameter => substituteParameter(parameter, map));
  return made;
}

function copyMethod(to: MethodSymbol, from: MethodSymbol) {
  copyFacts(to, from);
  to.name = from.name;
  to.isAsync = from.isAsync;
  to.isIterator = from.isIterator;
  to.isExtensionMethod = from.isExtensionMethod;
  to.isStaticExtension = from.isStaticExtension;
  to.isReadOnly = from.isReadOnly;
  to.returnRefKind = from.returnRefKind;
  to.returnsReadOnly = from.returnsReadOnly;
  to.associated = from.associated;
  to.synthesized = from.synthesized;
}

export function substituteParameter(parameter: ParameterSymbol, map: Substitution | undefined): ParameterSymbol {
  if (!map || map.size === 0) return parameter;
  const made = new ParameterSymbol(
    parameter.name,
    substitute(parameter.type, map),
    parameter.ordinal,
    parameter.refKind,
  );
  made.isParams = parameter.isParams;
  made.isThis = parameter.isThis;
  made.defaultValue = parameter.defaultValue;
  made.defaultSyntax = parameter.defaultSyntax;
  made.callerInfo = parameter.callerInfo;
  made.handlerArguments = parameter.handlerArguments;
  made.isEnumeratorCancellation = parameter.isEnumeratorCancellation;
  made.announcedAs = parameter.announcedAs;
  made.location = parameter.location;
  return made;
}

/** A generic method with its type arguments filled in; `method` may belong to a constructed type. */
export function constructMethod(method: MethodSymbol, typeArguments: readonly TypeSymbol[]): MethodSymbol {
  if (typeArguments.every((type, i) => type === method.typeParameters[i])) return method;
  const key = typeArguments.map(type => type.id).join(',');
  const known = method.constructions.get(key);
  if (known) return known;
  const own = new Map<TypeParameter, TypeSymbol>();
  method.typeParameters.forEach((parameter, i) => {
    own.set(parameter, typeArguments[i] ?? errorType);
  });
  const whole = new Map([...(method.substitution ?? []), ...own]);
  const made = new MethodSymbol(method.methodKind, method.containingType, method.definition, whole);
  copyMethod(made, method);
  made.typeParameters = method.typeParameters;
  made.typeArguments = typeArguments;
  made.returnType = substitute(method.returnType, own);
  made.parameters = method.parameters.map(parameter => substituteParameter(parameter, own));
  method.constructions.set(key, made);
  return made;
}

export function isSpecial(type: TypeSymbol, ...names: SpecialName[]): boolean {
  return type.kind === 'named' && type.special !== undefined && names.includes(type.special);
}
export function isVoid(type: TypeSymbol): boolean {
  return isSpecial(type, 'void');
}
export function isString(type: TypeSymbol): boolean {
  return isSpecial(type, 'string');
}
export function isObject(type: TypeSymbol): boolean {
  return isSpecial(type, 'object');
}
export function isNullable(type: TypeSymbol): type is NamedType & { special: 'nullable' } {
  return type.kind === 'named' && type.special === 'nullable' && type.definition !== type;
}
/** T of T?, otherwise the type itself. */
export function stripNullable(type: TypeSymbol): TypeSymbol {
  return isNullable(type) ? (type.typeArguments[0] ?? errorType) : type;
}
export function isEnum(type: TypeSymbol): type is NamedType & { typeKind: 'enum' } {
  return type.kind === 'named' && type.typeKind === 'enum';
}
export function isDelegate(type: TypeSymbol): type is NamedType & { typeKind: 'delegate' } {
  return type.kind === 'named' && type.typeKind === 'delegate';
}
export function isInterface(type: TypeSymbol): type is NamedType & { typeKind: 'interface' } {
  return type.kind === 'named' && type.typeKind === 'interface';
}
export function isError(type: TypeSymbol): boolean {
  return type.kind === 'error';
}
/** Known to be a value type; a type parameter only with a struct constraint. */
export function isValueType(type: TypeSymbol): boolean {
  if (type.kind === 'named') return type.isValueType;
  return type.kind === 'typeParameter' && type.hasValueConstraint;
}
/** Known to be a reference type. */
export function isReferenceType(type: TypeSymbol): boolean {
  switch (type.kind) {
    case 'named':
      return !type.isValueType;
    case 'array':
    case 'dynamic':
    case 'null':
      return true;
    case 'typeParameter':
      return type.hasReferenceConstraint || derivesFromClass(type, []);
    default:
      return false;
  }
}

/** A class stands among the constraints, also by way of other type parameters; whose `class` says nothing of this one. */
function derivesFromClass(type: TypeParameter, seen: readonly TypeParameter[]): boolean {
  return type.constraintTypes.some(constraint => {
    if (constraint.kind === 'typeParameter')
      return !seen.includes(constraint) && derivesFromClass(constraint, [...seen, type]);
    return (constraint.kind === 'named' && constraint.typeKind === 'class') || constraint.kind === 'array';
  });
}

export type NumericName =
  | 'sbyte'
  | 'byte'
  | 'short'
  | 'ushort'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'char'
  | 'float'
  | 'double'
  | 'decimal';
const numericNames: ReadonlySet<string> = new Set<NumericName>([
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'char',
  'float',
  'double',
  'decimal',
]);

/** The numeric type's keyword (char counts); undefined for others, enums too. */
export function numericName(type: TypeSymbol): NumericName | undefined {
  return type.kind === 'named' && type.special && numericNames.has(type.special)
    ? (type.special as NumericName)
    : undefined;
}

/** Any type argument, element or container still mentions a type parameter for which `test` holds. */
export function mentions(type: TypeSymbol, test: (parameter: TypeParameter) => boolean): boolean {
  switch (type.kind) {
    case 'typeParameter':
      return test(type);
    case 'array':
    case 'pointer':
      return mentions(type.element, test);
    case 'named':
      return (
        type.typeArguments.some(argument => mentions(argument, test)) ||
        (type.containingType !== undefined && mentions(type.containingType, test))
      );
    default:
      return false;
  }
}

/** What it is only the instantiation tells. */
export function isOpen(type: TypeSymbol): boolean {
  return mentions(type, () => true);
}

/** It is `dynamic`, or made of it. */
export function mentionsDynamic(type: TypeSymbol): boolean {
  if (type.kind === 'array') return mentionsDynamic(type.element);
  return type.kind === 'dynamic' || (type.kind === 'named' && type.typeArguments.some(mentionsDynamic));
}

/** `System.Collections.Generic.List<int>` as C# programmers write it. */
export function displayType(type: TypeSymbol): string {
  switch (type.kind) {
    case 'array': {
      let element: TypeSymbol = type;
      let ranks = '';
      while (element.kind === 'array') {
        ranks += `[${','.repeat(element.rank - 1)}]`;
        element = element.element;
      }
      return displayType(element) + ranks;
    }
    case 'pointer':
      return displayType(type.element) + '*';
    case 'named': {
      const keyword = keywordOf(type);
      if (keyword) return keyword;
      if (isNullable(type)) return displayType(stripNullable(type)) + '?';
      if (
        type.tupleNames ||
        (type.namespace.fullName === 'System' && type.name === 'ValueTuple' && type.typeArguments.length > 1)
      ) {
        const names = type.tupleNames ?? [];
        return `(${type.typeArguments.map((element, i) => displayType(element) + (names[i] ? ` ${names[i]}` : '')).join(', ')})`;
      }
      const prefix = type.containingType
        ? displayType(type.containingType) + '.'
        : type.namespace.fullName
          ? type.namespace.fullName + '.'
          : '';
      const own = type.typeArguments.length > 0 ? `<${type.typeArguments.map(displayType).join(', ')}>` : '';
      return prefix + type.name + own;
    }
    default:
      return type.name;
  }
}

const keywords: ReadonlySet<string> = new Set(['void', 'object', 'string', 'bool', ...numericNames]);
function keywordOf(type: NamedType): string | undefined {
  return type.special && keywords.has(type.special) ? type.special : undefined;
}

/** `Namespace.Type.Method(int, ref string)`. */
export function displayMethod(method: MethodSymbol): string {
  const parameters = method.parameters
    .map(
      parameter =>
        (parameter.refKind === 'none' ? '' : parameter.refKind + ' ') +
        (parameter.isParams ? 'params ' : '') +
        displayType(parameter.type),
    )
    .join(', ');
  const name = method.methodKind === 'constructor' ? method.containingType.name : method.name;
  const generics = method.typeArguments.length > 0 ? `<${method.typeArguments.map(displayType).join(', ')}>` : '';
  return `${displayType(method.containingType)}.${name}${generics}(${parameters})`;
}
