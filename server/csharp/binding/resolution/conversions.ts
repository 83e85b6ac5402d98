// Which conversions exist between types and from expressions (C# specification, chapter Conversions).
import type { ConstantValue, MethodSymbol, NamedType, TypeSymbol } from '../../symbols/symbols';
import {
  identicalTypes,
  isDelegate,
  isEnum,
  isError,
  isNullable,
  isObject,
  isReferenceType,
  isSpecial,
  isValueType,
  type NumericName,
  numericName,
  sameType,
  stripNullable,
} from '../../symbols/types';
import type { Compilation } from '../compilation';

/** A conversion between types. The kinds say what has to be done; see ConversionKind of the bound tree. */
export type TypeConversion =
  | { readonly kind: 'identity' | 'numeric' | 'null' | 'reference' | 'cast' | 'boxing' | 'unboxing' | 'dynamic' }
  | { readonly kind: 'wrapNullable' | 'unwrapNullable'; readonly inner: TypeConversion }
  | { readonly kind: 'liftedNullable'; readonly inner: TypeConversion; readonly givesNullable?: true }
  | {
      readonly kind: 'userDefined';
      readonly method: MethodSymbol;
      readonly before: TypeConversion;
      readonly after: TypeConversion;
      /** Another operator that is as good: there is a conversion, but nobody can say which. */
      readonly rival?: MethodSymbol;
    }
  | { readonly kind: 'tuple'; readonly elements: readonly TypeConversion[] };

export const identity: TypeConversion = { kind: 'identity' };
const reference: TypeConversion = { kind: 'reference' };
const numeric: TypeConversion = { kind: 'numeric' };
const cast: TypeConversion = { kind: 'cast' };

const implicitNumeric: Record<NumericName, readonly NumericName[]> = {
  sbyte: ['short', 'int', 'long', 'float', 'double', 'decimal'],
  byte: ['short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  short: ['int', 'long', 'float', 'double', 'decimal'],
  ushort: ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  int: ['long', 'float', 'double', 'decimal'],
  uint: ['long', 'ulong', 'float', 'double', 'decimal'],
  long: ['float', 'double', 'decimal'],
  ulong: ['float', 'double', 'decimal'],
  char: ['ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  float: ['double'],
  double: [],
  decimal: [],
};

/** Implicit conversion from one type to another without looking at constants; undefined when there is none. */
export function implicitConversion(
  compilation: Compilation,
  from: TypeSymbol,
  to: TypeSymbol,
  userDefined = true,
): TypeConversion | undefined {
  if (from === to || (from.kind !== 'dynamic' && to.kind !== 'dynamic' && identicalTypes(from, to))) return identity;
  if (isError(from) || isError(to)) return identity;
  if (to.kind === 'pointer' && (from.kind === 'null' || from.kind === 'pointer'))
    return from.kind === 'null' || isSpecial(to.element, 'void') ? { kind: 'reference' } : undefined;
  if (from.kind === 'null')
    return isReferenceType(to) || isNullable(to)
      ? { kind: 'null' }
      : userDefined
        ? userDefinedConversion(compilation, from, to, false)
        : undefined;
  if (from.kind === 'dynamic' || to.kind === 'dynamic') {
    if (isSpecial(from, 'void') || isSpecial(to, 'void')) return undefined;
    if (isObject(to)) return reference;
    return to.kind === 'dynamic'
      ? (implicitConversion(compilation, from, compilation.special('object')) ?? { kind: 'dynamic' })
      : { kind: 'dynamic' };
  }
  const fromNumber = numericName(from);
  const toNumber = numericName(to);
  if (fromNumber && toNumber) {
    if (implicitNumeric[fromNumber].includes(toNumber)) return numeric;
  }
  if (isNullable(to)) {
    const target = stripNullable(to);
    if (isNullable(from)) {
      const inner = implicitConversion(compilation, stripNullable(from), target, false);
      if (inner) return { kind: 'liftedNullable', inner };
    } else {
      const inner = implicitConversion(compilation, from, target, false);
      if (inner && inner.kind !== 'boxing' && inner.kind !== 'reference') return { kind: 'wrapNullable', inner };
    }
  }
  if (isReferenceConversion(compilation, from, to)) return reference;
  const boxing = boxingConversion(compilation, from, to);
  if (boxing) return boxing;
  const tuple = tupleConversion(from, to, (a, b) => implicitConversion(compilation, a, b));
  if (tuple) return tuple;
  return userDefined ? userDefinedConversion(compilation, from, to, false) : undefined;
}

function boxingConversion(compilation: Compilation, from: TypeSymbol, to: TypeSymbol): TypeConversion | undefined {
  if (from.kind === 'typeParameter') {
    if (isReferenceType(from)) return undefined;
    if (isObject(to) || isSpecial(to, 'valuetype'))
      return isObject(to) || from.hasValueConstraint ? { kind: 'boxing' } : undefined;
    const bounds = constraintClosure(compilation, from);
    return bounds.some(
      bound =>
        sameType(bound, to) ||
        (bound.kind === 'named' && to.kind === 'named' && isReferenceConversion(compilation, bound, to)),
    )
      ? { kind: 'boxing' }
      : undefined;
  }
  if (!isValueType(from) || isSpecial(from, 'void')) return undefined;
  if (isNullable(from) && stripNullable(from).kind === 'typeParameter')
    return isReferenceType(to) ? boxingConversion(compilation, stripNullable(from), to) : undefined;
  if (from.kind === 'named' && from.definition.isRefStruct) return undefined;
  const value = stripNullable(from);
  if (isObject(to) || isSpecial(to, 'valuetype')) return { kind: 'boxing' };
  if (isSpecial(to, 'enum')) return isEnum(value) ? { kind: 'boxing' } : undefined;
  if (to.kind === 'named' && to.typeKind === 'interface') {
    const all = value.kind === 'named' ? compilation.allInterfacesOf(value) : [];
    return all.some(entry => identicalTypes(entry, to) || varianceConvertible(compilation, entry, to))
      ? { kind: 'boxing' }
      : undefined;
  }
  return undefined;
}

/** Constraint types of a type parameter, with those of the parameters it depends on and their interfaces. */
function constraintClosure(
  compilation: Compilation,
  parameter: TypeSymbol,
  seen = new Set<TypeSymbol>(),
): TypeSymbol[] {
  if (parameter.kind !== 'typeParameter' || seen.has(parameter)) return [];
  seen.add(parameter);
  return parameter.constraintTypes.flatMap(constraint => [
    constraint,
    ...constraintClosure(compilation, constraint, seen),
    ...compilation.allInterfacesOf(constraint),
  ]);
}

/** Implicit reference conversion (identity excluded). */
export function isReferenceConversion(compilation: Compilation, from: TypeSymbol, to: TypeSymbol): boolean {
  if (identicalTypes(from, to)) return true;
  if (!isReferenceType(from)) return false;
  if (isObject(to) || to.kind === 'dynamic') return true;
  if (from.kind === 'typeParameter') {
    if (to.kind === 'typeParameter')
      return from.constraintTypes.some(constraint => isReferenceConversion(compilation, constraint, to));
    return from.constraintTypes.some(
      constraint => sameType(constraint, to) || isReferenceConversion(compilation, constraint, to),
    );
  }
  if (to.kind === 'array') {
    return (
      from.kind === 'array' &&
      from.rank === to.rank &&
      isReferenceType(from.element) &&
      isReferenceConversion(compilation, from.element, to.element)
    );
  }
  if (to.kind !== 'named') return false;
  if (from.kind === 'array') {
    if (isSpecial(to, 'array')) return true;
    if (to.typeKind !== 'interface') return false;
    if (
      compilation
        .allInterfacesOf(from)
        .some(entry => identicalTypes(entry, to) || varianceConvertible(compilation, entry, to))
    )
      return true;
    // T[] → IList<S> when T converts to S by reference.
    const [argument] = to.typeArguments;
    const isList =
      to.definition.namespace.fullName === 'System.Collections.Generic' &&
      from.rank === 1 &&
      to.typeArguments.length === 1;
    return (
      isList &&
      argument !== undefined &&
      isReferenceType(from.element) &&
      isReferenceConversion(compilation, from.element, argument) &&
      compilation.allInterfacesOf(from).some(entry => entry.definition === to.definition)
    );
  }
  if (from.kind !== 'named') return false;
  if (to.typeKind === 'interface') {
    if (from.typeKind === 'interface' && varianceConvertible(compilation, from, to)) return true;
    return compilation
      .allInterfacesOf(from)
      .some(entry => identicalTypes(entry, to) || varianceConvertible(compilation, entry, to));
  }
  if (to.typeKind === 'delegate') return varianceConvertible(compilation, from, to);
  return compilation.derivesFrom(from, to);
}

/** Same generic interface or delegate, arguments related as its `in` and `out` allow. */
function varianceConvertible(compilation: Compilation, from: NamedType, to: NamedType): boolean {
  if (from.definition !== to.definition || from.typeArguments.length === 0 || varianceDepth > deepestVariance)
    return false;
  varianceDepth++;
  try {
    return from.typeArguments.every((argument, i) => {
      const target = to.typeArguments[i];
      const variance = from.definition.typeParameters[i]?.variance;
      if (!target) return false;
      if (identicalTypes(argument, target)) return true;
      if (variance === 'out') return isReferenceType(argument) && isReferenceConversion(compilation, argument, target);
      return variance === 'in' && isReferenceType(target) && isReferenceConversion(compilation, target, argument);
    });
  } finally {
    varianceDepth--;
  }
}

/** How many type arguments are being compared inside of each other: `interface I : IIn<IIn<I>>` never comes to an end. */
let varianceDepth = 0;
const deepestVariance = 50;

export function isTuple(type: TypeSymbol): type is NamedType & { readonly typeKind: 'struct' } {
  return (
    type.kind === 'named' &&
    type.name === 'ValueTuple' &&
    type.namespace.fullName === 'System' &&
    type.typeArguments.length > 0
  );
}

/** Of all its elements: those from the eighth on are in a tuple of their own. */
export function tupleElementTypes({ typeArguments }: NamedType): readonly TypeSymbol[] {
  const rest = typeArguments[7];
  return rest && isTuple(rest) ? [...typeArguments.slice(0, 7), ...tupleElementTypes(rest)] : typeArguments;
}

function tupleConversion(
  from: TypeSymbol,
  to: TypeSymbol,
  convert: (a: TypeSymbol, b: TypeSymbol) => TypeConversion | undefined,
): TypeConversion | undefined {
  if (!isTuple(from) || !isTuple(to)) return undefined;
  const [sources, targets] = [tupleElementTypes(from), tupleElementTypes(to)];
  if (sources.length !== targets.length) return undefined;
  const elements: TypeConversion[] = [];
  for (let i = 0; i < sources.length; i++) {
    const a = sources[i];
    const b = targets[i];
    const conversion = a && b && convert(a, b);
    if (!conversion) return undefined;
    elements.push(conversion);
  }
  return { kind: 'tuple', elements };
}

/** Conversions that a cast may ask for, the implicit ones included. */
export function explicitConversion(
  compilation: Compilation,
  from: TypeSymbol,
  to: TypeSymbol,
  userDefined = true,
): TypeConversion | undefined {
  const implicit = implicitConversion(compilation, from, to, false);
  if (implicit) return implicit;
  // Pointers are refused elsewhere; their casts must not be called wrong.
  if (
    (to.kind === 'pointer' && (from.kind === 'pointer' || numericName(from))) ||
    (from.kind === 'pointer' && numericName(to))
  )
    return numeric;
  const fromValue = underlyingOf(compilation, from);
  const toValue = underlyingOf(compilation, to);
  if (fromValue && toValue && numericName(fromValue) && numericName(toValue)) return numeric;
  if (isNullable(to) && from.kind !== 'null') {
    const inner = explicitConversion(compilation, stripNullable(from), stripNullable(to), false);
    if (inner) {
      if (isNullable(from)) return { kind: 'liftedNullable', inner };
      if (isReferenceType(from)) return { kind: 'unboxing' };
      return { kind: 'wrapNullable', inner };
    }
  } else if (isNullable(from)) {
    const inner = explicitConversion(compilation, stripNullable(from), to, false);
    if (inner && inner.kind !== 'cast') return { kind: 'unwrapNullable', inner };
  }
  if (isCast(compilation, from, to)) {
    if (isValueType(to) || (to.kind === 'typeParameter' && !isReferenceType(to)))
      return isReferenceType(from) || from.kind === 'typeParameter' ? { kind: 'unboxing' } : cast;
    return cast;
  }
  const tuple = tupleConversion(from, to, (a, b) => explicitConversion(compilation, a, b));
  if (tuple) return tuple;
  return userDefined ? userDefinedConversion(compilation, from, to, true) : undefined;
}

/** Of an enum the type of its values, which is known when its declaration has been looked at. */
function underlyingOf(compilation: Compilation, type: TypeSymbol): TypeSymbol | undefined {
  if (!isEnum(type)) return type;
  compilation.baseTypeOf(type);
  return type.enumUnderlying;
}

/** Downcasts, unboxing, interface and type parameter casts that may succeed at run time. */
function isCast(compilation: Compilation, from: TypeSymbol, to: TypeSymbol): boolean {
  if (from.kind === 'typeParameter' || to.kind === 'typeParameter') {
    if (isObject(from) || isObject(to)) return true;
    if (from.kind === 'typeParameter' && to.kind === 'named' && to.typeKind === 'interface') return true;
    if (to.kind === 'typeParameter' && from.kind === 'named' && from.typeKind === 'interface') return true;
    if (to.kind === 'typeParameter')
      return constraintClosure(compilation, to).some(
        bound => sameType(bound, from) || isReferenceConversion(compilation, bound, from),
      );
    return constraintClosure(compilation, from).some(bound => isReferenceConversion(compilation, to, bound));
  }
  if (to.kind === 'named' && to.definition.isRefStruct) return false;
  if (isValueType(to)) {
    return (
      isObject(from) ||
      isSpecial(from, 'valuetype') ||
      (isSpecial(from, 'enum') && isEnum(to)) ||
      (from.kind === 'named' &&
        from.typeKind === 'interface' &&
        compilation.allInterfacesOf(stripNullable(to)).some(entry => sameType(entry, from)))
    );
  }
  if (!isReferenceType(from) || !isReferenceType(to)) return false;
  if (isReferenceConversion(compilation, to, from)) return true;
  if (from.kind === 'array' && to.kind === 'array')
    return (
      from.rank === to.rank &&
      isReferenceType(from.element) &&
      isReferenceType(to.element) &&
      isCast(compilation, from.element, to.element)
    );
  const fromInterface = from.kind === 'named' && from.typeKind === 'interface';
  const toInterface = to.kind === 'named' && to.typeKind === 'interface';
  // Only arrays of one dimension may be lists of something else.
  if (toInterface && from.kind === 'array') return from.rank === 1;
  if (toInterface) return fromInterface || (from.kind === 'named' && !from.isSealed);
  if (fromInterface)
    return to.kind === 'array' || (to.kind === 'named' && (!to.isSealed || to.typeKind === 'delegate'));
  if (isDelegate(from) && isDelegate(to)) return from.definition === to.definition;
  return false;
}

/** `operator implicit/explicit` of source and target types and their bases (C# specification, User-defined conversions). */
function userDefinedConversion(
  compilation: Compilation,
  from: TypeSymbol,
  to: TypeSymbol,
  explicit: boolean,
): TypeConversion | undefined {
  const source = stripNullable(from);
  const target = stripNullable(to);
  const mayBeNull = isNullable(from) && (isNullable(to) || isReferenceType(to));
  const candidates: { method: MethodSymbol; before: TypeConversion; after: TypeConversion }[] = [];
  const types = new Set<NamedType>();
  for (const start of [source, target]) {
    for (let type = start.kind === 'named' ? start : undefined; type; type = compilation.baseTypeOf(type))
      types.add(type);
    if (start.kind === 'typeParameter')
      for (const bound of start.constraintTypes) if (bound.kind === 'named') types.add(bound);
  }
  for (const type of types) {
    if (type.typeKind === 'interface' || isObject(type)) continue;
    for (const name of explicit ? ['op_Implicit', 'op_Explicit'] : ['op_Implicit']) {
      for (const member of compilation.membersNamed(type, name)) {
        if (member.kind !== 'method' || member.methodKind !== 'conversion') continue;
        const parameter = member.parameters[0]?.type;
        // Of a null the operator is not asked: its lifted form is meant.
        if (!parameter || (mayBeNull && isValueType(parameter) && !isNullable(parameter))) continue;
        const convert = explicit ? encompassing : encompassed;
        const before =
          convert(compilation, from, parameter) ??
          (explicit && (isNullable(from) || (isEnum(from) && takesEnums(member)))
            ? explicitConversion(compilation, from, parameter, false)
            : undefined);
        const after =
          convert(compilation, member.returnType, to) ??
          (explicit && isEnum(to) && takesEnums(member)
            ? explicitConversion(compilation, member.returnType, to, false)
            : undefined);
        if (before && after) candidates.push({ method: member, before, after });
      }
    }
  }
  if (candidates.length === 0) return lifted(compilation, from, to, explicit);
  const hasNullable = [from, to, ...candidates.flatMap(({ method }) => signatureOf(method))].some(isNullable);
  const best =
    hasNullable || candidates.some(({ method }) => !method.containingType.definition.isSource)
      ? likeliest(compilation, candidates, from, to)
      : mostSpecific(compilation, candidates, from, to, explicit);
  if (best) return { kind: 'userDefined', ...best };
  const [first, second] = candidates;
  return first && { kind: 'userDefined', ...first, ...(second ? { rival: second.method } : {}) };
}

/** Native integers convert to and from enums as they do to and from the types of their values. */
function takesEnums({ containingType, parameters, returnType }: MethodSymbol): boolean {
  if (!/^System\.U?IntPtr$/.test(containingType.metadataName)) return false;
  return [returnType, ...parameters.map(({ type }) => type)].some(type => numericName(type) !== undefined);
}

function signatureOf({ parameters, returnType }: MethodSymbol): TypeSymbol[] {
  return [...parameters.map(({ type }) => type), returnType];
}

/** The one operator from the most specific source type to the most specific target type (C# specification, 10.5.4 and 10.5.5). */
function mostSpecific<C extends { method: MethodSymbol }>(
  compilation: Compilation,
  candidates: readonly C[],
  from: TypeSymbol,
  to: TypeSymbol,
  explicit: boolean,
): C | undefined {
  const converts = (a: TypeSymbol, b: TypeSymbol) => implicitConversion(compilation, a, b, false) !== undefined;
  const narrowest = (types: readonly TypeSymbol[]) => types.find(type => types.every(other => converts(type, other)));
  const widest = (types: readonly TypeSymbol[]) => types.find(type => types.every(other => converts(other, type)));
  const sources = candidates.map(({ method }) => method.parameters[0]?.type ?? from);
  const targets = candidates.map(({ method }) => method.returnType);
  const above = sources.filter(type => converts(from, type));
  const below = targets.filter(type => converts(type, to));
  const source =
    sources.find(type => sameType(type, from)) ?? (!explicit || above.length > 0 ? narrowest(above) : widest(sources));
  const target =
    targets.find(type => sameType(type, to)) ?? (!explicit || below.length > 0 ? widest(below) : narrowest(targets));
  if (!source || !target) return undefined;
  const fitting = candidates.filter(
    (_, i) => sameType(sources[i] ?? from, source) && sameType(targets[i] ?? to, target),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** T? to S? (or to a reference type) through an operator on T and S: null stays null. */
function lifted(
  compilation: Compilation,
  from: TypeSymbol,
  to: TypeSymbol,
  explicit: boolean,
): TypeConversion | undefined {
  if (!isNullable(from) || !(isNullable(to) || isReferenceType(to))) return undefined;
  const value = stripNullable(from);
  // The operator itself may give a nullable: its null and that of the operand are the same then.
  const toNullable = isNullable(to) ? userDefinedConversion(compilation, value, to, explicit) : undefined;
  const asNullable = toNullable && { kind: 'liftedNullable' as const, inner: toNullable, givesNullable: true as const };
  if (toNullable?.kind === 'userDefined' && sameType(toNullable.method.returnType, to)) return asNullable;
  const inner = userDefinedConversion(compilation, value, stripNullable(to), explicit);
  return inner ? { kind: 'liftedNullable', inner } : asNullable;
}

/** Interfaces encompass nothing and are encompassed by nothing. */
function encompassed(compilation: Compilation, from: TypeSymbol, to: TypeSymbol): TypeConversion | undefined {
  if (isInterface(from) || isInterface(to)) return undefined;
  return implicitConversion(compilation, from, to, false);
}
function encompassing(compilation: Compilation, from: TypeSymbol, to: TypeSymbol): TypeConversion | undefined {
  if (isInterface(from) || isInterface(to)) return undefined;
  return (
    implicitConversion(compilation, from, to, false) ??
    (implicitConversion(compilation, to, from, false) ? explicitConversion(compilation, from, to, false) : undefined)
  );
}

function isInterface(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.typeKind === 'interface';
}

/** Where nullable types take part, operators are lifted too: the one that changes least. */
function likeliest<C extends { method: MethodSymbol }>(
  compilation: Compilation,
  candidates: readonly C[],
  from: TypeSymbol,
  to: TypeSymbol,
): C | undefined {
  const parameterOf = (candidate: C) => candidate.method.parameters[0]?.type ?? from;
  const exact = candidates.filter(
    candidate => sameType(parameterOf(candidate), from) && sameType(candidate.method.returnType, to),
  );
  if (exact.length > 0) return exact[0];
  const converts = (a: TypeSymbol, b: TypeSymbol) => implicitConversion(compilation, a, b, false) !== undefined;
  const score = (candidate: C) =>
    (sameType(parameterOf(candidate), from) ? 4 : 0) +
    (sameType(candidate.method.returnType, to) ? 4 : 0) +
    candidates.filter(
      other =>
        other !== candidate &&
        converts(parameterOf(candidate), parameterOf(other)) &&
        !converts(parameterOf(other), parameterOf(candidate)),
    ).length +
    candidates.filter(
      other =>
        other !== candidate &&
        converts(other.method.returnType, candidate.method.returnType) &&
        !converts(candidate.method.returnType, other.method.returnType),
    ).length *
      0.5;
  return [...candidates].sort((a, b) => score(b) - score(a))[0];
}

const ranges: Partial<Record<NumericName, readonly [bigint, bigint]>> = {
  sbyte: [-128n, 127n],
  byte: [0n, 255n],
  short: [-32768n, 32767n],
  ushort: [0n, 65535n],
  int: [-2147483648n, 2147483647n],
  uint: [0n, 4294967295n],
  long: [-(1n << 63n), (1n << 63n) - 1n],
  ulong: [0n, (1n << 64n) - 1n],
  char: [0n, 65535n],
};

/** Whether an integer constant lies in an integer type's range. */
export function fitsIn(value: ConstantValue, to: NumericName): boolean {
  const range = ranges[to];
  if (!range || (typeof value !== 'number' && typeof value !== 'bigint')) return false;
  const exact = BigInt(value);
  return exact >= range[0] && exact <= range[1];
}

/** int constants convert to smaller types that hold them, long constants to ulong, and 0 to any enum. */
export function implicitConstantConversion(
  from: TypeSymbol,
  value: ConstantValue,
  to: TypeSymbol,
): TypeConversion | undefined {
  const target = stripNullable(to);
  const wrap = (inner: TypeConversion): TypeConversion => (isNullable(to) ? { kind: 'wrapNullable', inner } : inner);
  if (isEnum(target)) {
    const zero = numericName(from) && (value === 0 || value === 0n);
    return zero ? wrap(numeric) : undefined;
  }
  const name = numericName(target);
  if (isSpecial(from, 'int') && name && ['sbyte', 'byte', 'short', 'ushort', 'uint', 'ulong'].includes(name))
    return fitsIn(value, name) ? wrap(numeric) : undefined;
  if (isSpecial(from, 'long') && name === 'ulong') return fitsIn(value, name) ? wrap(numeric) : undefined;
  return undefined;
}
