// The name that [IndexerName] gives to indexers in metadata: one for all of a type, which no other member has.
import type { Compilation } from '../binding/compilation';
import { argumentOf } from '../binding/declarations/attributeArguments';
import { type AttributeUse, attributesOf } from '../binding/declarations/attributeUses';
import type { MemberSymbol, NamedType, PropertySymbol } from '../symbols/symbols';
import { displayType } from '../symbols/types';
import { isReservedFlag, wordAt } from '../syntax/tokens';
import { at, placeOfType } from './places';
import type { Problems } from './problems';

export function checkIndexerNames(compilation: Compilation, type: NamedType, problems: Problems): void {
  const uses = attributesOf(compilation, type).filter(
    use => use.type.metadataName === 'System.Runtime.CompilerServices.IndexerNameAttribute',
  );
  if (uses.length === 0) return;
  const members = compilation.membersOf(type);
  const indexers = members.filter((member): member is PropertySymbol => member.kind === 'property' && member.isIndexer);
  let first: string | undefined;
  for (const indexer of indexers) {
    if (indexer.name.includes('.')) {
      const use = uses.find(({ node }) => node === indexer.node);
      if (use)
        refuse(
          use,
          'CS0415',
          "The 'IndexerName' attribute is valid only on an indexer that is not an explicit interface member declaration",
          problems,
        );
      continue;
    }
    if (indexer.isOverride) {
      const use = uses.find(({ node }) => node === indexer.node);
      if (use) refuse(use, 'CS0609', 'Cannot set the IndexerName attribute on an indexer marked override', problems);
      continue;
    }
    const name = nameOf(compilation, indexer, uses, problems);
    if (name === undefined) continue;
    if (first !== undefined && first !== name)
      problems.error(
        'CS0668',
        'Two indexers have different names; the IndexerName attribute must be used with the same name on every indexer within a type',
        indexer.location,
      );
    first ??= name;
    if (name !== 'Item') checkClash(type, indexer, name, members, problems);
  }
}

function refuse(use: AttributeUse, code: string, message: string, problems: Problems): void {
  problems.error(code, message, at(use.tree, use.syntax.name));
}

/** undefined when it is none. */
function nameOf(
  compilation: Compilation,
  indexer: PropertySymbol,
  uses: readonly AttributeUse[],
  problems: Problems,
): string | undefined {
  const use = uses.find(({ node }) => node === indexer.node);
  if (!use) return 'Item';
  const argument = use.syntax.arguments[0]?.value;
  const name = argument && argumentOf(compilation, use, 0);
  if (name === undefined) return undefined;
  if (typeof name === 'string' && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !isReserved(name)) return name;
  problems.error(
    'CS0633',
    "The argument to the 'IndexerName' attribute must be a valid identifier",
    argument && at(use.tree, argument),
  );
  return undefined;
}

function isReserved(name: string): boolean {
  return ((wordAt(name, 0, name.length)?.flags ?? 0) & isReservedFlag) !== 0;
}

function checkClash(
  type: NamedType,
  indexer: PropertySymbol,
  name: string,
  members: readonly MemberSymbol[],
  problems: Problems,
): void {
  const other = members.find(member => member.name === name && member !== indexer);
  if (other)
    problems.error(
      'CS0102',
      `The type '${displayType(type)}' already contains a definition for '${name}'`,
      other.kind === 'named' ? placeOfType(other) : other.location,
    );
  const accessor = members.find(
    member =>
      member.kind === 'method' &&
      (member.name === `get_${name}` || member.name === `set_${name}`) &&
      indexer.parameters.every((parameter, i) => member.parameters[i]?.type === parameter.type),
  );
  if (accessor)
    problems.error(
      'CS0082',
      `Type '${displayType(type)}' already reserves a member called '${accessor.name}' with the same parameter types`,
      indexer.location,
    );
}
