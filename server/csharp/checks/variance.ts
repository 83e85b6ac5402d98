// Variant type parameters stand where their variance is safe (C# specification, "Variance safety").
import type { Compilation } from '../binding/compilation';
import type {
  MemberSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  TypeParameter,
  TypeSymbol,
} from '../symbols/symbols';
import { displayType } from '../symbols/types';
import { displayMember } from './overriding';
import { placeOfType } from './places';
import type { Place, Problems } from './problems';

/** Values of the type come out, go in, or both. */
type Position = 'output' | 'input' | 'both';

export function checkVariance(compilation: Compilation, type: NamedType, problems: Problems): void {
  if (!type.typeParameters.some(parameter => parameter.variance)) return;
  if (type.typeKind !== 'interface' && type.typeKind !== 'delegate') {
    problems.error(
      'CS1960',
      'Invalid variance modifier. Only interface and delegate type parameters can be specified as variant.',
      placeOfType(type),
    );
    return;
  }
  const check = (shown: TypeSymbol, position: Position, on: string, at: Place | undefined) => {
    const found = unsafeIn(shown, position, type);
    if (!found) return;
    const wanted =
      found.position === 'both' ? 'invariantly' : found.position === 'output' ? 'covariantly' : 'contravariantly';
    problems.error(
      'CS1961',
      `Invalid variance: The type parameter '${found.parameter.name}' must be ${wanted} valid on '${on}'. '${found.parameter.name}' is ${found.parameter.variance === 'out' ? 'covariant' : 'contravariant'}.`,
      at,
    );
  };
  const name = displayType(type);
  for (const base of compilation.interfacesOf(type)) check(base, 'output', displayType(base), placeOfType(type));
  if (type.delegateInvoke) checkSignature(type.delegateInvoke, name, placeOfType(type), check);
  else for (const member of compilation.membersOf(type)) checkMember(member, check);
}

type Check = (shown: TypeSymbol, position: Position, on: string, at: Place | undefined) => void;

function checkMember(member: MemberSymbol, check: Check): void {
  if (member.kind === 'named' || member.kind === 'field' || member.isStatic) return;
  const name = displayMember(member);
  if (member.kind === 'event') check(member.type, 'input', name, member.location);
  else if (member.kind === 'property') {
    const { getter, setter } = member;
    const position = member.returnsRef || (getter && setter) ? 'both' : getter ? 'output' : 'input';
    check(member.type, position, name, member.location);
    for (const parameter of member.parameters)
      check(parameter.type, 'input', name, parameter.location ?? member.location);
  } else if (member.methodKind === 'ordinary') checkSignature(member, name, member.location, check);
}

function checkSignature(method: MethodSymbol, name: string, at: Place | undefined, check: Check): void {
  check(method.returnType, method.returnRefKind === 'ref' ? 'both' : 'output', name, at);
  for (const parameter of method.parameters)
    check(parameter.type, positionOf(parameter), name, parameter.location ?? at);
  for (const constraint of method.typeParameters.flatMap(parameter => parameter.constraintTypes))
    check(constraint, 'input', name, at);
}

function positionOf({ refKind }: ParameterSymbol): Position {
  return refKind === 'none' ? 'input' : 'both';
}

/** The first type parameter of `owner` that stands where its variance does not allow it. */
function unsafeIn(
  type: TypeSymbol,
  position: Position,
  owner: NamedType,
): { readonly parameter: TypeParameter; readonly position: Position } | undefined {
  if (type.kind === 'array') return unsafeIn(type.element, position, owner);
  if (type.kind === 'typeParameter') {
    if (type.owner !== owner || !type.variance) return undefined;
    const isSafe = type.variance === 'out' ? position === 'output' : position === 'input';
    return isSafe ? undefined : { parameter: type, position };
  }
  if (type.kind !== 'named') return undefined;
  for (const [i, argument] of type.typeArguments.entries()) {
    const found = unsafeIn(argument, inside(position, type.typeParameters[i]?.variance), owner);
    if (found) return found;
  }
  return type.containingType && type.containingType !== type.definition.containingType
    ? unsafeIn(type.containingType, position, owner)
    : undefined;
}

function inside(position: Position, variance: TypeParameter['variance']): Position {
  if (variance === undefined || position === 'both') return 'both';
  if (variance === 'out') return position;
  return position === 'output' ? 'input' : 'output';
}
