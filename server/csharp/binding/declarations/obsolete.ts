// What [Obsolete("…", true)] says: whoever uses it does not compile. (Without `true` it is a warning, and of no consequence.)
import type { MemberSymbol, NamedType } from '../../symbols/symbols';
import { displayMethod, displayType } from '../../symbols/types';
import type { AttributeSyntax } from '../../syntax/nodes';
import type { Compilation } from '../compilation';
import { argumentOf } from './attributeArguments';
import { attributesOfMember } from './attributeUses';
import { SourceWord } from './sourceWords';

const obsolete = new SourceWord(/Obsolete/);

/** Programs that never say so need not be asked. */
export function mentionsObsolete(compilation: Compilation): boolean {
  return obsolete.isIn(compilation);
}

/** CS0619 for a use of the symbol; undefined when that is no error. */
export function obsoleteError(compilation: Compilation, symbol: MemberSymbol): string | undefined {
  const use = obsoleteUse(compilation, symbol);
  // Who names a member in its own attribute asks again.
  if (!use || asked.has(use.syntax)) return undefined;
  asked.add(use.syntax);
  try {
    if (argumentOf(compilation, use, 1) !== true) return undefined;
    const text = argumentOf(compilation, use, 0);
    return `'${display(symbol)}' is obsolete${typeof text === 'string' ? `: '${text}'` : ''}`;
  } finally {
    asked.delete(use.syntax);
  }
}

/** The attributes whose arguments are being looked at. */
const asked = new Set<AttributeSyntax>();

/** Code that is obsolete itself may use what is. */
export function isInObsolete(compilation: Compilation, type: NamedType, member: MemberSymbol | undefined): boolean {
  const owner = member?.kind === 'method' ? member.associated : undefined;
  for (const each of [member, owner]) if (each && each.kind !== 'named' && obsoleteUse(compilation, each)) return true;
  for (let outer: NamedType | undefined = type; outer; outer = outer.containingType)
    if (obsoleteUse(compilation, outer)) return true;
  return false;
}

function obsoleteUse(compilation: Compilation, symbol: MemberSymbol) {
  const definition = symbol.definition;
  const owner = definition.kind === 'named' ? definition : definition.containingType;
  if (!owner.isSource) return undefined;
  return attributesOfMember(compilation, definition).find(use => use.type.metadataName === 'System.ObsoleteAttribute');
}

function display(symbol: MemberSymbol): string {
  if (symbol.kind === 'named') return displayType(symbol);
  return symbol.kind === 'method' ? displayMethod(symbol) : `${displayType(symbol.containingType)}.${symbol.name}`;
}
