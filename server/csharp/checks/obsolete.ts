// Declarations that name an obsolete type.

import type { Compilation } from '../binding/compilation';
import { attributesOf } from '../binding/declarations/attributeUses';
import { isInObsolete, mentionsObsolete, obsoleteError } from '../binding/declarations/obsolete';
import type { MemberSymbol, NamedType, TypeSymbol } from '../symbols/symbols';
import type { Node } from '../syntax/nodes';
import { declaredTypes } from './declaredTypes';
import { at } from './places';
import type { Problems } from './problems';

export function checkObsolete(compilation: Compilation, type: NamedType, problems: Problems): void {
  if (!mentionsObsolete(compilation)) return;
  const memberOf = (node: Node) => type.declaredMembers.find(member => isDeclaredBy(member, node));
  for (const { type: used, node, place } of declaredTypes(compilation, type)) {
    if (isInObsolete(compilation, type, memberOf(node))) continue;
    for (const each of namedIn(used)) {
      const message = obsoleteError(compilation, each);
      if (message) problems.error('CS0619', message, place);
    }
  }
  for (const { type: used, syntax, tree } of attributesOf(compilation, type)) {
    const message = obsoleteError(compilation, used);
    if (message) problems.error('CS0619', message, at(tree, syntax.name));
  }
}

function isDeclaredBy(member: MemberSymbol, node: Node): boolean {
  if (member.kind === 'named') return false;
  const own = member.node;
  return (
    own === node ||
    (own?.kind === 'VariableDeclarator' &&
      (node.kind === 'FieldDeclaration' || node.kind === 'EventFieldDeclaration') &&
      node.declarators.includes(own))
  );
}

/** Every class, struct and so on that a type names. */
export function namedIn(type: TypeSymbol): NamedType[] {
  if (type.kind === 'array' || type.kind === 'pointer') return namedIn(type.element);
  if (type.kind !== 'named') return [];
  const inner = type.definition === type ? [] : type.typeArguments.flatMap(namedIn);
  return [type, ...inner, ...(type.containingType ? namedIn(type.containingType) : [])];
}
