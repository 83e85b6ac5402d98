// [FieldOffset]: on every instance field of a type whose layout is explicit, and nowhere else.
import type { Compilation } from '../binding/compilation';
import { argumentOf } from '../binding/declarations/attributeArguments';
import { type AttributeUse, attributesOf } from '../binding/declarations/attributeUses';
import type { NamedType, TypeSymbol } from '../symbols/symbols';
import { numericName } from '../symbols/types';
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
    const isInstance = node.kind === 'FieldDeclaration' && isInstanceField(node);
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
  refuseOverlaps(compilation, type, offsets, problems);
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

function isInstanceField({ modifiers }: Extract<AttributeUse['node'], { kind: 'FieldDeclaration' }>): boolean {
  return !modifiers.some(({ text }) => text === 'static' || text === 'const');
}

/** Fields that share their bytes: each lives for itself here, so nobody would see through one what another was given. */
function refuseOverlaps(
  compilation: Compilation,
  type: NamedType,
  offsets: readonly AttributeUse[],
  problems: Problems,
): void {
  const taken: { from: number; to: number }[] = [];
  for (const use of offsets) {
    const from = argumentOf(compilation, use, 0);
    const { node } = use;
    if (typeof from !== 'number' || node.kind !== 'FieldDeclaration' || !isInstanceField(node)) continue;
    const field = compilation.membersNamed(type, node.declarators[0]?.name.name ?? '')[0];
    const to = from + (field?.kind === 'field' ? sizeOf(field.type) : 1);
    if (taken.some(other => from < other.to && other.from < to))
      problems.unsupported('BGT0001', 'Fields that overlap are not supported', at(use.tree, node));
    taken.push({ from, to });
  }
}

const sizes: Readonly<Record<string, number>> = {
  short: 2,
  ushort: 2,
  char: 2,
  int: 4,
  uint: 4,
  float: 4,
  decimal: 16,
};

/** In bytes; the least that is certain. */
function sizeOf(type: TypeSymbol): number {
  if (type.kind !== 'named') return 4;
  const name = numericName(type.enumUnderlying ?? type);
  if (name === 'long' || name === 'ulong' || name === 'double') return 8;
  return (name && sizes[name]) ?? 1;
}
