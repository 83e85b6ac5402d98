// What may stand in a base list (C# specification, "Class base specification", "Static classes").
import type { Compilation } from '../binding/compilation';
import { contextOf } from '../binding/declarations/declareTypes';
import { resolveType } from '../binding/declarations/resolveTypes';
import { isAccessible } from '../binding/expressions/members';
import type { NamedType, TypeSymbol } from '../symbols/symbols';
import { displayType, isError, mentionsDynamic, sameType } from '../symbols/types';
import type { TypeDeclaration } from '../syntax/nodes';
import { at, placeOfType } from './places';
import type { Place, Problems } from './problems';

interface Base {
  readonly type: TypeSymbol;
  readonly place: Place;
  readonly hasArguments: boolean;
}

export function checkBases(compilation: Compilation, type: NamedType, problems: Problems): void {
  const classes: NamedType[] = [];
  for (const { node, tree } of type.locations) {
    if (node.kind !== 'TypeDeclaration') continue;
    const scope = {
      context: contextOf(compilation, node as TypeDeclaration),
      type: type.containingType,
      parameters: [type.typeParameters],
      // They have been reported when the bases were resolved.
      report: () => {},
    };
    const bases = node.bases.map(base => ({
      type: resolveType(compilation, scope, base.type),
      place: at(tree, base.type),
      hasArguments: base.arguments !== undefined,
    }));
    checkList(type, bases, problems);
    for (const base of bases) checkSeen(compilation, type, base, problems);
    for (const base of bases)
      if (base.type.kind === 'named' && base.type.typeKind !== 'interface') classes.push(base.type);
  }
  const [first, second] = classes;
  if (first && second && !sameType(first, second) && type.isPartial)
    problems.error(
      'CS0263',
      `Partial declarations of '${displayType(type)}' must not specify different base classes`,
      placeOfType(type),
    );
}

/** A base that is declared in another type has to be seen from around the declaration. */
function checkSeen(compilation: Compilation, type: NamedType, { type: base, place }: Base, problems: Problems): void {
  for (
    let each = base.kind === 'named' ? base.definition : undefined;
    each?.containingType;
    each = each.containingType
  ) {
    const owner = each.containingType;
    const isSeen = type.containingType
      ? isAccessible({ compilation, containingType: type.containingType }, each, owner)
      : ['public', 'internal', 'protected internal'].includes(each.accessibility);
    if (isSeen) continue;
    problems.error('CS0122', `'${displayType(each)}' is inaccessible due to its protection level`, place);
    return;
  }
}

function checkList(type: NamedType, bases: readonly Base[], problems: Problems): void {
  const name = displayType(type);
  for (const [i, { type: base, place, hasArguments }] of bases.entries()) {
    if (base.kind !== 'named') continue;
    if (hasArguments && base.typeKind === 'interface') problems.error('CS8861', 'Unexpected argument list.', place);
    const shown = displayType(base);
    if (bases.slice(0, i).some(other => other.type.kind === 'named' && sameType(other.type, base)))
      problems.error('CS0528', `'${shown}' is already listed in interface list`, place);
    if (base.typeKind === 'interface') {
      if (base.typeArguments.some(mentionsDynamic))
        problems.error('CS1966', `'${name}': cannot implement a dynamic interface '${shown}'`, place);
      if (type.isStatic) problems.error('CS0714', `'${name}': static classes cannot implement interfaces`, place);
      continue;
    }
    if (type.typeKind !== 'class' || isError(base)) continue;
    if (bases.slice(0, i).some(other => isClass(other.type)))
      problems.error(
        'CS1721',
        `Class '${name}' cannot have multiple base classes: '${displayType(classAmong(bases) ?? base)}' and '${shown}'`,
        place,
      );
    else if (i > 0) problems.error('CS1722', `Base class '${shown}' must come before any interfaces`, place);
    if (base.isStatic) problems.error('CS0709', `'${name}': cannot derive from static class '${shown}'`, place);
    else if (base.special && specialClasses.has(base.special) && !type.special)
      problems.error('CS0644', `'${name}' cannot derive from special class '${shown}'`, place);
    else if (base.isSealed) problems.error('CS0509', `'${name}': cannot derive from sealed type '${shown}'`, place);
    if (type.isStatic && base.special !== 'object')
      problems.error(
        'CS0713',
        `Static class '${name}' cannot derive from type '${shown}'. Static classes must derive from object.`,
        place,
      );
  }
}

const specialClasses: ReadonlySet<string> = new Set(['array', 'delegate', 'multicastdelegate', 'enum', 'valuetype']);

function isClass(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.typeKind !== 'interface';
}

function classAmong(bases: readonly Base[]): TypeSymbol | undefined {
  return bases.find(base => isClass(base.type))?.type;
}
