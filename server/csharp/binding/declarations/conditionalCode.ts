// What is marked [Conditional("X")]: calls of such methods and such attributes are only there where X is defined.
import type { MethodSymbol, NamedType } from '../../symbols/symbols';
import type { SyntaxTree } from '../../syntax/nodes';
import type { Compilation } from '../compilation';
import { argumentOf } from './attributeArguments';
import { type AttributeUse, attributesOfMember } from './attributeUses';
import { SourceWord } from './sourceWords';

/** Whether a call of the method that stands in that file is left out, with its receiver and its arguments. */
export function isLeftOut(compilation: Compilation, method: MethodSymbol, tree: SyntaxTree): boolean {
  if (!conditional.isIn(compilation)) return false;
  return isMissing(symbolsOf(compilation, method.definition), tree);
}

/** Whether attributes of the class that stand in that file are left out. */
export function isLeftOutAttribute(compilation: Compilation, type: NamedType, tree: SyntaxTree): boolean {
  return conditional.isIn(compilation) && isMissing(symbolsOfClass(compilation, type.definition), tree);
}

function isMissing(symbols: readonly string[], tree: SyntaxTree): boolean {
  return symbols.length > 0 && !symbols.some(symbol => definedIn(tree).has(symbol));
}

const conditional = new SourceWord(/\bConditional(?:Attribute)?\s*\(|\bContract\b/);

/** An override stands for the method that it replaces. */
function symbolsOf(compilation: Compilation, method: MethodSymbol): string[] {
  const overridden = compilation.overriddenMethodOf(method)?.definition;
  if (overridden) return symbolsOf(compilation, overridden);
  if (!mayBeLeftOut(method) || method.methodKind !== 'ordinary') return [];
  return namedBy(compilation, attributesOfMember(compilation, method));
}

/** A class without conditions has those of its base. */
function symbolsOfClass(compilation: Compilation, type: NamedType): string[] {
  if (!type.isSource) return [];
  const own = namedBy(compilation, attributesOfMember(compilation, type));
  const base = own.length === 0 && compilation.baseTypeOf(type)?.definition;
  return base ? symbolsOfClass(compilation, base) : own;
}

function namedBy(compilation: Compilation, uses: readonly AttributeUse[]): string[] {
  return uses
    .filter(use => use.type.metadataName === 'System.Diagnostics.ConditionalAttribute')
    .map(use => argumentOf(compilation, use, 0))
    .filter(symbol => typeof symbol === 'string');
}

/** Of the library only contracts: what it says for DEBUG and TRACE is for whoever looks on here. */
function mayBeLeftOut({ containingType: type }: MethodSymbol): boolean {
  return type.isSource || type.namespace.fullName === 'System.Diagnostics.Contracts';
}

/** The preprocessor symbols of the project, and what the head of the file makes of them. */
function definedIn({ symbols = [], text }: SyntaxTree): ReadonlySet<string> {
  const defined = new Set(symbols);
  for (const [, word, symbol = ''] of text.matchAll(/^[ \t]*#[ \t]*(define|undef)[ \t]+(\w+)/gm))
    if (word === 'define') defined.add(symbol);
    else defined.delete(symbol);
  return defined;
}
