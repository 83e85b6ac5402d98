// Which declaration of a virtual member a caller sees: the names and default values of parameters are those of the nearest override
// (C# specification, 12.6.2.2), and so is what it gives, which an override may say more closely.

import type { MethodSymbol, NamedType, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import { substitute } from '../../symbols/types';
import type { Compilation } from '../compilation';

type Member = MethodSymbol | PropertySymbol;

/** The override of `member` that is nearest to the type of the receiver; the member itself when there is none. */
export function nearestOverride(compilation: Compilation, member: Member, receiver: TypeSymbol | undefined): Member {
  if (!(member.isVirtual || member.isAbstract || member.isOverride)) return member;
  const declaring = member.containingType.definition;
  let type = classOf(receiver);
  for (; type && type.definition !== declaring; type = compilation.baseTypeOf(type)) {
    const found = compilation
      .membersNamed(type, member.name)
      .find((other): other is Member => other.kind === member.kind && overrides(compilation, other as Member, member));
    if (found) return found;
  }
  return member;
}

/** What a member gives when it is called on a `receiver`: an override may return something more derived, or `dynamic` for `object`. */
export function seenType(compilation: Compilation, member: Member, receiver: TypeSymbol | undefined): TypeSymbol {
  const type = member.kind === 'method' ? member.returnType : member.type;
  if (type.kind === 'named' && type.typeArguments.length === 0 && (type.isValueType || type.isSealed)) return type;
  const nearest = nearestOverride(compilation, member, receiver);
  if (nearest.kind === 'property') return nearest === member ? type : nearest.type;
  if (nearest === member || member.kind !== 'method') return type;
  const own = new Map(
    nearest.typeParameters.map((parameter, i) => [parameter, member.typeArguments[i] ?? parameter] as const),
  );
  return substitute(nearest.returnType, own);
}

/** The class that a value of the type is known to be of. */
function classOf(type: TypeSymbol | undefined): NamedType | undefined {
  if (type?.kind === 'named') return type;
  return type?.kind === 'typeParameter'
    ? type.constraintTypes.map(classOf).find(bound => bound?.typeKind === 'class')
    : undefined;
}

function overrides(compilation: Compilation, member: Member, wanted: Member): boolean {
  if (!member.isOverride) return false;
  if (member.kind === 'property') {
    if (wanted.kind !== 'property') return false;
    const { getter, setter } = member;
    // Whoever is read is what has the getter.
    if (wanted.getter) return getter !== undefined && overrides(compilation, getter, wanted.getter);
    return setter !== undefined && wanted.setter !== undefined && overrides(compilation, setter, wanted.setter);
  }
  let overridden = compilation.overriddenMethodOf(member);
  for (; overridden; overridden = compilation.overriddenMethodOf(overridden))
    if (overridden.definition === wanted.definition) return true;
  return false;
}
