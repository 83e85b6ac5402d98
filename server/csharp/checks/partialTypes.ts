// The parts of a partial type agree with each other (C# specification, "Partial type declarations").
import { accessibilityOf } from '../binding/declarations/declareTypes';
import type { NamedType } from '../symbols/symbols';
import { displayType } from '../symbols/types';
import type { ClassLikeDeclaration } from '../syntax/nodes';
import { placeOfType } from './places';
import type { Problems } from './problems';

export function checkParts(type: NamedType, problems: Problems): void {
  const parts = type.locations.map(({ node }) => node).filter(node => node.kind === 'TypeDeclaration');
  const [first, ...others] = parts;
  if (!first || others.length === 0) return;
  const name = displayType(type);
  const place = placeOfType(type);
  if (others.some(part => kindOf(part) !== kindOf(first)))
    problems.error(
      'CS0261',
      `Partial declarations of '${name}' must be all classes, all record classes, all structs, all record structs, or all interfaces`,
      place,
    );
  const given = new Set(parts.flatMap(part => accessibilityOf(part.modifiers) ?? []));
  if (given.size > 1)
    problems.error('CS0262', `Partial declarations of '${name}' have conflicting accessibility modifiers`, place);
  const [, again] = parts.filter(part => part.parameters !== undefined);
  if (again) problems.error('CS8863', 'Only a single partial type declaration may have a parameter list', place);
  if (others.some(part => namesOf(part) !== namesOf(first)))
    problems.error(
      'CS0264',
      `Partial declarations of '${name}' must have the same type parameter names in the same order`,
      place,
    );
  else checkConstraints(type, parts, problems);
}

function kindOf({ keyword }: ClassLikeDeclaration): string {
  return keyword.text === 'record class' ? 'record' : keyword.text;
}

function namesOf({ typeParameters }: ClassLikeDeclaration): string {
  return typeParameters.map(parameter => `${parameter.variance ?? ''} ${parameter.name.name}`).join(', ');
}

/** Parts that say anything of a type parameter say as many things of it. */
function checkConstraints(type: NamedType, parts: readonly ClassLikeDeclaration[], problems: Problems): void {
  const speaking = parts.filter(part => part.constraints.length > 0);
  for (const { name } of type.typeParameters) {
    const counts = new Set(
      speaking.map(part => part.constraints.find(clause => clause.parameter.name === name)?.constraints.length ?? 0),
    );
    if (counts.size > 1)
      problems.error(
        'CS0265',
        `Partial declarations of '${displayType(type)}' have inconsistent constraints for type parameter '${name}'`,
        placeOfType(type),
      );
  }
}
