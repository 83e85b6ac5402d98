// What may be declared const (C# specification, "Constants").
import type { MemberSymbol } from '../symbols/symbols';
import {
  displayType,
  isEnum,
  isError,
  isReferenceType,
  isSpecial,
  isString,
  isValueType,
  numericName,
} from '../symbols/types';
import type { Problems } from './problems';

export function checkConstants(members: readonly MemberSymbol[], problems: Problems): void {
  for (const field of members) {
    if (field.kind !== 'field' || !field.isConst) continue;
    const { type, node, location } = field;
    const isList = node?.kind === 'VariableDeclarator' && node.initializer?.kind === 'ArrayInitializer';
    if (
      type.kind === 'typeParameter' ||
      (isValueType(type) && !isEnum(type) && !numericName(type) && !isSpecial(type, 'bool'))
    )
      problems.error('CS0283', `The type '${displayType(type)}' cannot be declared const`, location);
    else if (isList && isReferenceType(type) && !isString(type) && !isError(type))
      problems.error(
        'CS0134',
        `'${field.name}' is of type '${displayType(type)}'. A const field of a reference type other than string can only be initialized with null.`,
        location,
      );
  }
}
