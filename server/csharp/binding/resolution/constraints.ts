// Whether type arguments keep the constraints of their type parameters (C# specification, "Satisfying constraints").
import type { MethodSymbol, NamedType, TypeParameter, TypeSymbol } from '../../symbols/symbols';
import {
  displayMethod,
  displayType,
  isError,
  isNullable,
  isReferenceType,
  isValueType,
  substitute,
} from '../../symbols/types';
import type { Compilation } from '../compilation';
import { implicitConversion } from './conversions';

export interface Violation {
  readonly code: string;
  readonly message: string;
}

/** The first constraint that a construction of a generic method or type breaks, its own type arguments only. */
export function violatedConstraint(compilation: Compilation, generic: MethodSymbol | NamedType): Violation | undefined {
  // Types learn their constraints together with their bases.
  if (generic.kind === 'named') compilation.baseTypeOf(generic.definition);
  for (const [i, parameter] of generic.typeParameters.entries()) {
    const argument = generic.typeArguments[i];
    if (!argument || argument === parameter || isError(argument)) continue;
    if (argument.kind === 'dynamic' && !parameter.hasValueConstraint) continue;
    const violation = violated(compilation, generic, parameter, argument);
    if (violation) return violation;
  }
  return undefined;
}

function violated(
  compilation: Compilation,
  generic: MethodSymbol | NamedType,
  parameter: TypeParameter,
  argument: TypeSymbol,
): Violation | undefined {
  const owner =
    generic.definition.kind === 'method' ? displayMethod(generic.definition) : displayType(generic.definition);
  const shown = displayType(argument);
  const use = `in order to use it as parameter '${parameter.name}' in the generic type or method '${owner}'`;
  if (argument.kind === 'named' && argument.isStatic)
    return { code: 'CS0718', message: `'${shown}': static types cannot be used as type arguments` };
  if (argument.kind === 'named' && argument.definition.isRefStruct && isSource(generic))
    return {
      code: 'CS9244',
      message: `The type '${shown}' may not be a ref struct or a type parameter allowing ref structs ${use}`,
    };
  if (parameter.hasReferenceConstraint && !isKnownReference(argument))
    return { code: 'CS0452', message: `The type '${shown}' must be a reference type ${use}` };
  if (parameter.hasValueConstraint && (!isValueType(argument) || isNullable(argument)))
    return { code: 'CS0453', message: `The type '${shown}' must be a non-nullable value type ${use}` };
  for (const constraint of parameter.constraintTypes) {
    const bound = substitute(constraint, generic.substitution);
    if (isError(bound) || satisfies(compilation, argument, bound)) continue;
    const start = `The type '${shown}' cannot be used as type parameter '${parameter.name}' in the generic type or method '${owner}'.`;
    const to = `from '${shown}' to '${displayType(bound)}'.`;
    if (argument.kind === 'typeParameter')
      return { code: 'CS0314', message: `${start} There is no boxing conversion or type parameter conversion ${to}` };
    if (isNullable(argument))
      return bound.kind === 'named' && bound.typeKind === 'interface'
        ? { code: 'CS0313', message: `${start} Nullable types can not satisfy any interface constraints.` }
        : {
            code: 'CS0312',
            message: `${start} The nullable type does not satisfy the constraint of '${displayType(bound)}'.`,
          };
    if (isValueType(argument)) return { code: 'CS0315', message: `${start} There is no boxing conversion ${to}` };
    return { code: 'CS0311', message: `${start} There is no implicit reference conversion ${to}` };
  }
  if (parameter.hasNewConstraint && !parameter.hasValueConstraint && !canBeCreated(compilation, argument))
    return {
      code: 'CS0310',
      message: `'${shown}' must be a non-abstract type with a public parameterless constructor ${use}`,
    };
  return undefined;
}

/** The library does not say where it allows ref structs. */
function isSource(generic: MethodSymbol | NamedType): boolean {
  return generic.kind === 'method' ? generic.containingType.definition.isSource : generic.definition.isSource;
}

/** A reference type; a type parameter is one too if a constraint makes it so. */
export function isKnownReference(type: TypeSymbol): boolean {
  if (type.kind !== 'typeParameter') return isReferenceType(type);
  return (
    isReferenceType(type) ||
    type.hasReferenceConstraint ||
    type.constraintTypes.some(
      each =>
        (each.kind === 'named' && each.typeKind === 'class' && !isUniversal(each)) ||
        (each.kind === 'typeParameter' && isKnownReference(each)),
    )
  );
}

/** Classes that values have as a base too. */
function isUniversal(type: NamedType): boolean {
  return type.special === 'object' || type.special === 'valuetype' || type.special === 'enum';
}

/** By an identity, reference or boxing conversion; what a nullable type boxes as does not count. */
function satisfies(compilation: Compilation, argument: TypeSymbol, bound: TypeSymbol): boolean {
  if (isNullable(argument) && bound.kind === 'named' && (bound.typeKind === 'interface' || bound.special === 'enum'))
    return false;
  const conversion = implicitConversion(compilation, argument, bound, false);
  return conversion !== undefined && ['identity', 'reference', 'boxing', 'dynamic'].includes(conversion.kind);
}

function canBeCreated(compilation: Compilation, type: TypeSymbol): boolean {
  if (type.kind === 'typeParameter') return type.hasNewConstraint || type.hasValueConstraint;
  if (type.kind !== 'named') return false;
  if (type.isValueType) return true;
  if (type.typeKind !== 'class' || type.isAbstract || type.isStatic) return false;
  return compilation
    .membersNamed(type, '.ctor')
    .some(member => member.kind === 'method' && member.parameters.length === 0 && member.accessibility === 'public');
}

/** Every construction inside a type, from the outside in. */
export function violationsIn(compilation: Compilation, type: TypeSymbol): Violation[] {
  if (type.kind === 'array' || type.kind === 'pointer') return violationsIn(compilation, type.element);
  if (type.kind !== 'named') return [];
  const own = type.typeArguments.length > 0 ? violatedConstraint(compilation, type) : undefined;
  const inner = type.definition === type ? [] : type.typeArguments.flatMap(each => violationsIn(compilation, each));
  const outer =
    type.containingType && type.containingType.definition !== type.containingType
      ? violationsIn(compilation, type.containingType)
      : [];
  return own ? [own, ...inner, ...outer] : [...inner, ...outer];
}
