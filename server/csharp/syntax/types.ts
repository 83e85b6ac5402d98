// Parses names and types.
import type { Cursor } from './cursor';
import type {
  GenericName,
  Identifier,
  NameSyntax,
  PredefinedTypeKeyword,
  SimpleName,
  TupleType,
  TypeSyntax,
} from './nodes';
import { scanRank, scanTypeArguments, startsExpression, type TypeContext } from './scan';

/** A type; reports CS1031 when none stands here. */
export function parseType(p: Cursor, context: TypeContext = 'declaration'): TypeSyntax {
  if (p.is('ref')) return parseRefType(p);
  return parseTypeSuffixes(p, parseCoreType(p), context);
}

/** A type without `[]`, `?` and `*` behind it: what stands after `new`. */
export function parseCoreType(p: Cursor): TypeSyntax {
  const start = p.start;
  if (p.isPredefinedType()) {
    const keyword = p.kind as PredefinedTypeKeyword;
    p.next();
    return { kind: 'PredefinedType', start, end: p.lastEnd, keyword };
  }
  if (p.isIdentifier()) return parseName(p);
  if (p.is('(')) return parseTupleType(p);
  if (p.is('delegate') && p.peek(1) === '*') return parseFunctionPointer(p);
  p.missing('CS1031', 'Type expected');
  return missingName(p);
}

/** The `?`, `*` and `[]` behind a type. The leftmost rank is the outermost array: `int[][,]` holds arrays of rank 2. */
export function parseTypeSuffixes(p: Cursor, core: TypeSyntax, context: TypeContext): TypeSyntax {
  let type = core;
  const start = core.start;
  for (let links = 0; ; links++) {
    p.chain(links);
    if (p.is('?') && type.kind !== 'NullableType') {
      if (context === 'operand' && startsExpression(p, p.index + 1)) return type;
      p.next();
      type = { kind: 'NullableType', start, end: p.lastEnd, element: type };
    } else if (p.is('*')) {
      if (context === 'operand' && startsExpression(p, p.index + 1)) return type;
      p.next();
      type = { kind: 'PointerType', start, end: p.lastEnd, element: type };
    } else if (p.is('[') && scanRank(p, p.index) >= 0) {
      type = wrapInArrays(start, type, parseRanks(p));
    } else {
      return type;
    }
  }
}

export interface Rank {
  readonly rank: number;
  readonly end: number;
}

/** `[][,]` as [1, 2], with the end of each. */
export function parseRanks(p: Cursor): Rank[] {
  const ranks: Rank[] = [];
  for (; p.is('[') && scanRank(p, p.index) >= 0; p.chain(ranks.length)) {
    let rank = 1;
    p.next();
    for (; p.is(','); p.next()) rank++;
    p.expect(']');
    ranks.push({ rank, end: p.lastEnd });
  }
  return ranks;
}

/** An array type of these ranks, the first the outermost; all nodes end where the last rank does. */
export function wrapInArrays(start: number, element: TypeSyntax, ranks: readonly Rank[]): TypeSyntax {
  const end = ranks[ranks.length - 1]?.end ?? element.end;
  let type = element;
  for (let i = ranks.length - 1; i >= 0; i--)
    type = { kind: 'ArrayType', start, end, element: type, rank: ranks[i]?.rank ?? 1 };
  return type;
}

/** `ref T`, `ref readonly T`. A `scoped` before it or before `T` only limits lifetimes and has no place in the tree. */
export function parseRefType(p: Cursor): TypeSyntax {
  p.accept('scoped');
  const start = p.start;
  if (!p.accept('ref')) return parseType(p);
  const readonly = p.accept('readonly');
  const element = parseType(p);
  return { kind: 'RefType', start, end: p.lastEnd, readonly, element };
}

/** `A.B<C>.D`, `global::A.B`; reports CS1001 when no name stands here. */
export function parseName(p: Cursor): NameSyntax {
  const start = p.start;
  if (!p.enter()) {
    p.leave();
    return missingName(p);
  }
  let name: NameSyntax;
  if (p.peek(1) === '::' && p.isIdentifier()) {
    const alias = p.identifier();
    p.next();
    const right = parseSimpleName(p);
    name = { kind: 'AliasQualifiedName', start, end: p.lastEnd, alias, name: right };
  } else {
    name = parseSimpleName(p);
  }
  for (let links = 1; p.is('.'); links++) {
    p.chain(links);
    p.next();
    const right = parseSimpleName(p);
    if (p.inTypeOf && mixes(name, right)) refuseUnbound(p, isUnbound(right) ? right : name);
    name = { kind: 'QualifiedName', start, end: p.lastEnd, left: name, right };
  }
  p.leave();
  return name;
}

/** One has its type arguments, the other has not. */
function mixes(left: NameSyntax, right: SimpleName): boolean {
  const outer = left.kind === 'QualifiedName' ? left.right : left.kind === 'AliasQualifiedName' ? left.name : left;
  return outer.kind === 'GenericName' && right.kind === 'GenericName' && isUnbound(outer) !== isUnbound(right);
}

/** An identifier with its type arguments, where a type stands. */
export function parseSimpleName(p: Cursor): SimpleName {
  const start = p.start;
  const identifier = p.identifier();
  if (!p.is('<') || identifier.missing) return identifierName(identifier);
  const typeArguments = parseTypeArguments(p);
  const name: GenericName = { kind: 'GenericName', start, end: p.lastEnd, identifier, typeArguments };
  if (!p.inTypeOf && isUnbound(name)) refuseUnbound(p, name);
  return name;
}

/** `List<>` */
function isUnbound(name: NameSyntax): boolean {
  return name.kind === 'GenericName' && name.typeArguments.every(argument => argument.kind === 'OmittedType');
}

function refuseUnbound(p: Cursor, { start, end }: NameSyntax): void {
  p.error('CS7003', 'Unexpected use of an unbound generic name', start, end);
}

/** `<A, B>` or `<,>`; the current token is `<`. */
export function parseTypeArguments(p: Cursor): TypeSyntax[] {
  const list: TypeSyntax[] = [];
  // Arguments are types of their own, with all that belongs to them.
  const { inTypeOf } = p;
  p.inTypeOf = false;
  p.next();
  for (;;) {
    if (p.is(',') || p.is('>')) list.push({ kind: 'OmittedType', start: p.lastEnd, end: p.lastEnd });
    else list.push(parseTypeArgument(p));
    if (!p.accept(',')) break;
  }
  p.inTypeOf = inTypeOf;
  p.expect('>');
  return list;
}

function parseTypeArgument(p: Cursor): TypeSyntax {
  // Attributes and variance belong to declarations; here they are mistakes of somebody who is typing one.
  if (p.is('in') || p.is('out')) p.next();
  return parseType(p);
}

function parseTupleType(p: Cursor): TupleType {
  const start = p.start;
  const elements: { type: TypeSyntax; name?: Identifier }[] = [];
  p.next();
  if (p.enter()) {
    do {
      const type = parseType(p);
      elements.push(p.isIdentifier() ? { type, name: p.identifier() } : { type });
    } while (p.accept(','));
    if (elements.length < 2) p.missing('CS8124', 'Tuple must contain at least two elements.');
  }
  p.leave();
  p.expect(')');
  return { kind: 'TupleType', start, end: p.lastEnd, elements };
}

function parseFunctionPointer(p: Cursor): TypeSyntax {
  const start = p.start;
  p.next();
  p.next();
  if (p.is('managed') || p.is('unmanaged')) p.next();
  if (p.is('[')) {
    while (!p.is(']') && !p.is('end of file')) p.next();
    p.expect(']');
  }
  const list = p.is('<') ? scanTypeArguments(p, p.index) : undefined;
  if (list === undefined) p.expect('<');
  else while (p.index < list.end) p.next();
  return { kind: 'FunctionPointerType', start, end: p.lastEnd };
}

export function identifierName(identifier: Identifier): SimpleName {
  return { kind: 'IdentifierName', start: identifier.start, end: identifier.end, identifier };
}

/** A name that is not there and was reported already. */
export function missingName(p: Cursor): SimpleName {
  return identifierName(p.missingIdentifier());
}
