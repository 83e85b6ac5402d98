// Look-ahead: what the tokens from an index on could be. Makes no nodes and reports nothing.
import type { Cursor } from './cursor';
import { isReservedFlag, type TokenKind } from './tokens';

/**
 * What a run of tokens that reads like a type can be:
 * `name` also an expression, `generic` also comparisons, `pointer` also a multiplication, `nullable` also a conditional,
 * `tuple` also a tuple of expressions, `type` nothing but a type, `none` no type.
 */
export type TypeShape = 'none' | 'name' | 'generic' | 'pointer' | 'nullable' | 'tuple' | 'type';

/** A scanned type and the index behind it. */
export interface ScannedType {
  shape: TypeShape;
  end: number;
}

/** Where a type stands: in an expression, `?` and `*` belong to the type only if no operand follows. */
export type TypeContext = 'declaration' | 'operand';

const nestingLimit = 60;

/** Scans the type that may begin at `index`. */
export function scanType(p: Cursor, index: number, context: TypeContext = 'declaration', nesting = 0): ScannedType {
  const result = scanCoreType(p, index, nesting);
  if (result.shape === 'none') return result;
  for (;;) {
    switch (p.kinds[result.end]) {
      case '?':
        if (result.shape === 'nullable') return result;
        if (context === 'operand' && startsExpression(p, result.end + 1)) return result;
        result.shape = result.shape === 'type' ? 'type' : 'nullable';
        result.end++;
        break;
      case '*':
        if (context === 'operand' && startsExpression(p, result.end + 1)) return result;
        if (result.shape !== 'type') result.shape = 'pointer';
        result.end++;
        break;
      case '[': {
        const end = scanRank(p, result.end);
        if (end < 0) return result;
        result.shape = 'type';
        result.end = end;
        break;
      }
      default:
        return result;
    }
  }
}

function scanCoreType(p: Cursor, index: number, nesting: number): ScannedType {
  const none: ScannedType = { shape: 'none', end: index };
  if (nesting > nestingLimit) return none;
  const kind = p.kinds[index];
  if (p.isPredefinedTypeAt(index)) return { shape: 'type', end: index + 1 };
  if (kind === '(') return scanTuple(p, index, nesting);
  if (kind === 'delegate') return scanFunctionPointer(p, index, nesting);
  if (!p.isIdentifierAt(index)) return none;
  let shape: TypeShape = 'name';
  let end = index + 1;
  if (p.kinds[end] === '::' && p.isIdentifierAt(end + 1)) end += 2;
  for (;;) {
    if (p.kinds[end] === '<') {
      const list = scanTypeArguments(p, end, nesting + 1);
      if (list === undefined) return none;
      // `a<int>` can only be a type; `A<B>` may also be two comparisons.
      shape = list.definite ? 'type' : 'generic';
      end = list.end;
    }
    if (p.kinds[end] !== '.' || !p.isIdentifierAt(end + 1)) return { shape, end };
    end += 2;
    shape = 'name';
  }
}

/** Scans `[]` or `[,]` at `index`; the index behind it, or -1. */
export function scanRank(p: Cursor, index: number): number {
  let end = index + 1;
  while (p.kinds[end] === ',') end++;
  return p.kinds[end] === ']' ? end + 1 : -1;
}

/** `(int a, string)`: at least two elements, each a type with or without a name. */
function scanTuple(p: Cursor, index: number, nesting: number): ScannedType {
  const none: ScannedType = { shape: 'none', end: index };
  let end = index + 1;
  let shape: TypeShape = 'tuple';
  for (let count = 1; ; count++) {
    const element = scanType(p, end, 'declaration', nesting + 1);
    if (element.shape === 'none') return none;
    if (element.shape === 'type') shape = 'type';
    end = element.end;
    if (p.isIdentifierAt(end)) end++;
    const kind = p.kinds[end++];
    if (kind === ')') return count < 2 ? none : { shape, end };
    if (kind !== ',') return none;
  }
}

/** `delegate* unmanaged[Cdecl]<int, void>` */
function scanFunctionPointer(p: Cursor, index: number, nesting: number): ScannedType {
  const none: ScannedType = { shape: 'none', end: index };
  if (p.kinds[index + 1] !== '*') return none;
  let end = index + 2;
  if (p.kinds[end] === 'managed' || p.kinds[end] === 'unmanaged') end++;
  if (p.kinds[end] === '[') {
    const match = p.tokens.matches[end] ?? -1;
    if (match < 0) return none;
    end = match + 1;
  }
  if (p.kinds[end] !== '<') return none;
  const list = scanTypeArguments(p, end, nesting + 1);
  return list === undefined ? none : { shape: 'type', end: list.end };
}

/** Scans `<A, B>` at `index`. `definite`: cannot be read as comparisons. */
export function scanTypeArguments(
  p: Cursor,
  index: number,
  nesting = 0,
): { end: number; definite: boolean } | undefined {
  let end = index + 1;
  let definite = false;
  for (;;) {
    const kind = p.kinds[end];
    if (kind === ',' || kind === '>') {
      definite = true; // typeof(Dictionary<,>)
    } else {
      while (isTypeArgumentPrefix(p.kinds[end])) end++;
      const argument = scanType(p, end, 'declaration', nesting + 1);
      if (argument.shape === 'none') return undefined;
      if (argument.shape === 'type') definite = true;
      end = argument.end;
    }
    const separator = p.kinds[end++];
    if (separator === '>') return { end, definite };
    if (separator !== ',') return undefined;
  }
}

/** Function pointers write `ref` before a type argument. */
function isTypeArgumentPrefix(kind: TokenKind | undefined): boolean {
  return kind === 'ref' || kind === 'out' || kind === 'in' || kind === 'readonly';
}

/** What may follow `F<A, B>` so that it is read as a type argument list in an expression (C# specification 6.2.5). */
const afterTypeArguments = new Set<TokenKind>([
  '(',
  ')',
  ']',
  '}',
  ':',
  ';',
  ',',
  '.',
  '?',
  '==',
  '!=',
  '|',
  '^',
  '&&',
  '||',
  '&',
  '[',
  '{',
  '=>',
  '..',
  'hole end',
  'hole format',
  'end of file',
]);

/** Whether the `<` at `index`, behind a name in an expression, opens type arguments. */
export function isTypeArgumentList(p: Cursor, index: number): boolean {
  const list = scanTypeArguments(p, index);
  if (list === undefined) return false;
  const after = p.kinds[list.end];
  if (after !== undefined && afterTypeArguments.has(after)) return true;
  return list.definite && !startsExpression(p, list.end);
}

/** Whether the `(` at `index` opens a cast. */
export function isCast(p: Cursor, index: number): boolean {
  const type = scanType(p, index + 1);
  if (type.shape === 'none' || p.kinds[type.end] !== ')') return false;
  const next = type.end + 1;
  switch (type.shape) {
    case 'type':
      // `(int)` before an operand; the lone `(int)` stays a parenthesis with a type in it.
      return startsExpression(p, next);
    case 'pointer':
      return startsExpression(p, next) && p.kinds[next] !== '[';
    default:
      return canFollowCast(p, next);
  }
}

/** After `(Name)`: only what cannot continue an expression makes it a cast (C# specification 12.9.7). */
function canFollowCast(p: Cursor, index: number): boolean {
  const kind = p.kinds[index];
  switch (kind) {
    case '+':
    case '-':
    case '*':
    case '&':
    case '^':
    case '..':
    case '[':
    case '++':
    case '--':
    case '<':
    case 'is':
    case 'as':
    case 'switch':
      return false;
    case 'with':
      return p.kinds[index + 1] !== '{';
    default:
      return startsExpression(p, index);
  }
}

const expressionStarts = new Set<TokenKind>([
  'number',
  'char literal',
  'string literal',
  'string start',
  '(',
  '[',
  '+',
  '-',
  '!',
  '~',
  '++',
  '--',
  '&',
  '*',
  '^',
  '..',
  'true',
  'false',
  'null',
  'this',
  'base',
  'new',
  'typeof',
  'sizeof',
  'default',
  'checked',
  'unchecked',
  'delegate',
  'stackalloc',
  'throw',
  'ref',
  'static',
  '__arglist',
  '__makeref',
  '__reftype',
  '__refvalue',
]);

/** Whether an expression can begin at this index. */
export function startsExpression(p: Cursor, index: number): boolean {
  const kind = p.kinds[index];
  if (kind === undefined) return false;
  const flags = p.tokens.flags[index] ?? 0;
  if ((flags & isReservedFlag) === 0 && p.isIdentifierAt(index)) return true;
  return expressionStarts.has(kind) || (p.isPredefinedTypeAt(index) && kind !== 'void') || p.kinds[index] === 'from';
}
