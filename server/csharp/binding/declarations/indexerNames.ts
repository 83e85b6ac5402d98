// What indexers are called where names count: by reflection, by `nameof` of callers. In code all of them are `this[]`.
import { type MemberSymbol, type MethodSymbol, PropertySymbol } from '../../symbols/symbols';
import type { Compilation } from '../compilation';
import { argumentOf } from './attributeArguments';
import { attributesOfMember } from './attributeUses';

const attribute = 'System.Runtime.CompilerServices.IndexerNameAttribute';
const known = new WeakMap<PropertySymbol, string>();

/** `Item`, or what [IndexerName] says: of the indexer itself or the one that it overrides. */
export function indexerNameOf(compilation: Compilation, indexer: PropertySymbol): string {
  const { definition } = indexer;
  let name = known.get(definition);
  if (name === undefined) {
    name = findName(compilation, definition);
    known.set(definition, name);
  }
  return name;
}

function findName(compilation: Compilation, indexer: PropertySymbol): string {
  if (indexer.isOverride) {
    const accessor = indexer.getter ?? indexer.setter;
    const overridden = accessor && compilation.overriddenMethodOf(accessor)?.associated;
    if (overridden instanceof PropertySymbol) return indexerNameOf(compilation, overridden);
  }
  const use = attributesOfMember(compilation, indexer).find(({ type }) => type.metadataName === attribute);
  const given = use && argumentOf(compilation, use, 0);
  return typeof given === 'string' ? given : indexer.name;
}

/** The name of a member in metadata. */
export function metadataNameOf(compilation: Compilation, member: MemberSymbol): string {
  if (member.kind === 'property' && member.isIndexer) return indexerNameOf(compilation, member);
  if (member.kind === 'method' && isOfIndexer(member))
    return `${member.methodKind === 'propertyGet' ? 'get' : 'set'}_${indexerNameOf(compilation, member.associated)}`;
  return member.name;
}

function isOfIndexer(method: MethodSymbol): method is MethodSymbol & { associated: PropertySymbol } {
  return method.associated instanceof PropertySymbol && method.associated.isIndexer && !method.name.includes('.');
}
