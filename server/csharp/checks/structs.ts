// What structs, readonly structs and ref structs consist of (C# specification, "Struct members").
import type { Compilation } from '../binding/compilation';
import { lastName } from '../binding/declarations/declareMembers';
import type { FieldSymbol, NamedType } from '../symbols/symbols';
import { displayType } from '../symbols/types';
import type { AttributeSyntax } from '../syntax/nodes';
import { displayMember } from './overriding';
import { at, placeOfType } from './places';
import type { Problems } from './problems';

export function checkStructs(compilation: Compilation, type: NamedType, problems: Problems): void {
  const fields = compilation.membersOf(type).filter((member): member is FieldSymbol => member.kind === 'field');
  refuseStorage(type, problems);
  for (const field of fields) {
    if (field.type.kind === 'named' && field.type.definition.isRefStruct && (field.isStatic || !type.isRefStruct))
      problems.error(
        'CS8345',
        `Field or auto-implemented property cannot be of type '${displayType(field.type)}' unless it is an instance member of a ref struct.`,
        (field.backingFor ?? field).location,
      );
    if (type.typeKind === 'struct' && type.isReadOnly && !field.isStatic) checkReadOnly(field, problems);
  }
  if (type.typeKind === 'struct') checkInitializers(compilation, type, fields, problems);
}

/** What C# 11 and 12 let structs be made of, and is not known here. */
function refuseStorage(type: NamedType, problems: Problems): void {
  for (const { node, tree } of type.locations) {
    if (node.kind !== 'TypeDeclaration') continue;
    const isNamed = ({ name }: AttributeSyntax) => /^InlineArray(Attribute)?$/.test(lastName(name));
    if (node.attributes.some(list => list.attributes.some(isNamed)))
      problems.unsupported('BGT0001', 'Inline arrays are not supported', at(tree, node.name));
    for (const member of node.members)
      if (member.kind === 'FieldDeclaration' && member.type.kind === 'RefType')
        problems.unsupported('BGT0001', 'Fields that are references are not supported', at(tree, member.type));
  }
}

function checkReadOnly(field: FieldSymbol, problems: Problems): void {
  const owner = field.backingFor;
  if (owner?.kind === 'event')
    problems.error(
      'CS8342',
      `'${displayMember(owner)}': field-like events are not allowed in readonly structs.`,
      owner.location,
    );
  else if (owner) {
    const { node } = owner;
    if (node?.kind === 'PropertyDeclaration' && node.accessors.some(({ keyword }) => keyword.text === 'set'))
      problems.error(
        'CS8341',
        'Auto-implemented instance properties in readonly structs must be readonly.',
        owner.location,
      );
  } else if (!field.isReadOnly && !field.name.startsWith('<'))
    problems.error('CS8340', 'Instance fields of readonly structs must be readonly.', field.location);
}

/** Initializers run in a constructor, which has to be there. */
function checkInitializers(
  compilation: Compilation,
  type: NamedType,
  fields: readonly FieldSymbol[],
  problems: Problems,
): void {
  const hasConstructor = compilation
    .membersNamed(type, '.ctor')
    .some(member => member.kind === 'method' && member.synthesized !== 'defaultConstructor');
  if (hasConstructor) return;
  const isInitialized = ({ node, backingFor, isStatic }: FieldSymbol) => {
    const declaration = backingFor?.node ?? node;
    return !isStatic && declaration && 'initializer' in declaration && declaration.initializer !== undefined;
  };
  if (fields.some(isInitialized))
    problems.error(
      'CS8983',
      "A 'struct' with field initializers must include an explicitly declared constructor.",
      placeOfType(type),
    );
}
