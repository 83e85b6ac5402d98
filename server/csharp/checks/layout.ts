// Types that cannot be laid out: structs inside themselves, interfaces that may become one, fields that cannot be volatile.
import type { Compilation } from '../binding/compilation';
import type { FieldSymbol, NamedType, TypeParameter, TypeSymbol } from '../symbols/symbols';
import { displayType, isReferenceType, isSpecial, sameType } from '../symbols/types';
import { displayMember } from './overriding';
import { placeOfType } from './places';
import type { Problems } from './problems';

export function checkLayout(compilation: Compilation, type: NamedType, problems: Problems): void {
  for (const member of compilation.membersOf(type)) {
    if (member.kind !== 'field') continue;
    if (type.typeKind === 'struct' && !member.isStatic && contains(compilation, member.type, type, new Set()))
      problems.error(
        'CS0523',
        `Struct member '${displayMember(member.backingFor ?? member)}' of type '${displayType(member.type)}' causes a cycle in the struct layout`,
        member.location,
      );
    if (member.isVolatile && !mayBeVolatile(member))
      problems.error(
        'CS0677',
        `'${displayMember(member)}': a volatile field cannot be of the type '${displayType(member.type)}'`,
        member.location,
      );
  }
  checkUnification(compilation, type, problems);
}

/** A field of that type has, directly or in its own fields, one of the struct. */
function contains(compilation: Compilation, type: TypeSymbol, struct: NamedType, seen: Set<NamedType>): boolean {
  if (type.kind !== 'named' || type.typeKind !== 'struct' || (type.special && type.special !== 'nullable'))
    return false;
  const definition = type.definition;
  if (definition === struct.definition) return true;
  if (type.special === 'nullable') return type.typeArguments.some(each => contains(compilation, each, struct, seen));
  if (seen.has(definition) || !definition.isSource) return false;
  seen.add(definition);
  return compilation
    .membersOf(type)
    .some(member => member.kind === 'field' && !member.isStatic && contains(compilation, member.type, struct, seen));
}

function mayBeVolatile({ type }: FieldSymbol): boolean {
  if (type.kind === 'typeParameter') return isReferenceType(type) || type.hasReferenceConstraint;
  if (isReferenceType(type) || type.kind === 'error' || type.kind === 'pointer') return true;
  const value = type.kind === 'named' && type.typeKind === 'enum' ? (type.enumUnderlying ?? type) : type;
  if (isSpecial(value, 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'char', 'float', 'bool')) return true;
  return value.kind === 'named' && /^System\.U?IntPtr$/.test(value.metadataName);
}

/** Two constructions of one interface that some type arguments would make the same. */
function checkUnification(compilation: Compilation, type: NamedType, problems: Problems): void {
  // What the base class has is there already; only own interfaces are compared.
  const base = compilation.baseTypeOf(type);
  const inherited = new Set(base && compilation.allInterfacesOf(base));
  const all = compilation.allInterfacesOf(type).filter(each => each.typeArguments.length > 0 && !inherited.has(each));
  for (const [i, one] of all.entries())
    for (const other of all.slice(0, i)) {
      if (one.definition !== other.definition || sameType(one, other) || !unify(one, other)) continue;
      problems.error(
        'CS0695',
        `'${displayType(type)}' cannot implement both '${displayType(other)}' and '${displayType(one)}' because they may unify for some type parameter substitutions`,
        placeOfType(type),
      );
      return;
    }
}

function unify(a: TypeSymbol, b: TypeSymbol): boolean {
  const bindings = new Map<TypeParameter, TypeSymbol>();
  return unifyWith(a, b, bindings);
}

function unifyWith(a: TypeSymbol, b: TypeSymbol, bindings: Map<TypeParameter, TypeSymbol>): boolean {
  const left = resolved(a, bindings);
  const right = resolved(b, bindings);
  if (sameType(left, right)) return true;
  if (left.kind === 'typeParameter') return bind(left, right, bindings);
  if (right.kind === 'typeParameter') return bind(right, left, bindings);
  if (left.kind === 'array' && right.kind === 'array')
    return left.rank === right.rank && unifyWith(left.element, right.element, bindings);
  if (left.kind !== 'named' || right.kind !== 'named' || left.definition !== right.definition) return false;
  return left.typeArguments.every((argument, i) => {
    const other = right.typeArguments[i];
    return other !== undefined && unifyWith(argument, other, bindings);
  });
}

function resolved(type: TypeSymbol, bindings: ReadonlyMap<TypeParameter, TypeSymbol>): TypeSymbol {
  const bound = type.kind === 'typeParameter' ? bindings.get(type) : undefined;
  return bound ? resolved(bound, bindings) : type;
}

/** A parameter cannot stand for a type that it is part of. */
function bind(parameter: TypeParameter, type: TypeSymbol, bindings: Map<TypeParameter, TypeSymbol>): boolean {
  if (mentions(type, parameter, bindings)) return false;
  bindings.set(parameter, type);
  return true;
}

function mentions(
  type: TypeSymbol,
  parameter: TypeParameter,
  bindings: ReadonlyMap<TypeParameter, TypeSymbol>,
): boolean {
  const actual = resolved(type, bindings);
  if (actual === parameter) return true;
  if (actual.kind === 'array') return mentions(actual.element, parameter, bindings);
  return actual.kind === 'named' && actual.typeArguments.some(each => mentions(each, parameter, bindings));
}
