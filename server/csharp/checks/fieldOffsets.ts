// [FieldOffset]: on every instance field of a type whose layout is explicit, and nowhere else.
import type { Compilation } from '../binding/compilation';
import { argumentOf } from '../binding/declarations/attributeArguments';
import { attributesOf } from '../binding/declarations/attributeUses';
import type { NamedType } from '../symbols/symbols';
import { displayMember } from './overriding';
import { at } from './places';
import type { Problems } from './problems';

const interop = 'System.Runtime.InteropServices';
const explicitLayout = 2;

export function checkFieldOffsets(compilation: Compilation, type: NamedType, problems: Problems): void {
  const uses = attributesOf(compilation, type);
  const layout = uses.find(use => use.type.metadataName === `${interop}.StructLayoutAttribute`);
  const isExplicit = layout !== undefined && argumentOf(compilation, layout, 0) === explicitLayout;
  const offsets = uses.filter(use => use.type.metadataName === `${interop}.FieldOffsetAttribute`);
  if (!isExplicit && offsets.length === 0) return;
  for (const { node, tree, syntax } of offsets) {
    const isInstance =
      node.kind === 'FieldDeclaration' && !node.modifiers.some(({ text }) => text === 'static' || text === 'const');
    if (!isExplicit)
      problems.error(
        'CS0636',
        'The FieldOffset attribute can only be placed on members of types marked with the StructLayout(LayoutKind.Explicit)',
        at(tree, syntax.name),
      );
    else if (!isInstance)
      problems.error(
        'CS0637',
        'The FieldOffset attribute is not allowed on static or const fields',
        at(tree, syntax.name),
      );
  }
  if (!isExplicit) return;
  for (const field of compilation.membersOf(type)) {
    if (field.kind !== 'field' || field.isStatic || field.isConst) continue;
    if (field.backingFor)
      problems.error(
        'CS0842',
        `'${displayMember(field.backingFor)}': automatically implemented properties cannot be used inside a type marked with StructLayout(LayoutKind.Explicit)`,
        field.backingFor.location,
      );
    else if (!offsets.some(({ node }) => 'declarators' in node && node.declarators.some(each => each === field.node)))
      problems.error(
        'CS0625',
        `'${displayMember(field)}': instance field in types marked with StructLayout(LayoutKind.Explicit) must have a FieldOffset attribute`,
        field.location,
      );
  }
}
