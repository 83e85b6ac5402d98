// Parses what declarations of every level share: attributes, modifiers, parameters, type parameters, constraints.
import type { Cursor } from './cursor';
import { parseExpression } from './expressions';
import { type ListRules, parseList } from './lists';
import type {
  AttributeList,
  AttributeSyntax,
  ConstraintClause,
  Expression,
  Identifier,
  ParameterSyntax,
  TypeParameterSyntax,
  TypeSyntax,
  Word,
} from './nodes';
import { scanType, startsExpression } from './scan';
import type { TokenKind } from './tokens';
import { parseName, parseType } from './types';

// ---- attributes ---------------------------------------------------------------------------------------------------

/** All `[…]` from the current token on. */
export function parseAttributeLists(p: Cursor): AttributeList[] {
  const lists: AttributeList[] = [];
  while (p.is('[')) lists.push(parseAttributeList(p));
  return lists;
}

const attributeRules: ListRules = { starts: p => p.isIdentifier(), trailingComma: true };

export function parseAttributeList(p: Cursor): AttributeList {
  const start = p.start;
  p.next();
  let target: Identifier | undefined;
  if (p.peek(1) === ':' && !p.is(']')) {
    target = { name: p.isIdentifier() ? p.nameAt(p.index) : p.kind, start: p.start, end: p.end };
    p.next();
    p.next();
  }
  const attributes = parseList(p, ']', attributeRules, parseAttribute);
  if (attributes.length === 0) p.missing('CS1001', 'Identifier expected');
  p.expect(']');
  return { kind: 'AttributeList', start, end: p.lastEnd, target, attributes };
}

const argumentRules: ListRules = { starts: p => startsExpression(p, p.index) };

function parseAttribute(p: Cursor): AttributeSyntax {
  const start = p.start;
  const name = parseName(p);
  let list: AttributeSyntax['arguments'] = [];
  if (p.accept('(')) {
    list = parseList(p, ')', argumentRules, parseAttributeArgument);
    p.expect(')');
  }
  return { kind: 'Attribute', start, end: p.endFrom(start), name, arguments: list };
}

function parseAttributeArgument(p: Cursor): AttributeSyntax['arguments'][number] {
  const after = p.peek(1);
  if (!p.isIdentifier() || (after !== '=' && after !== ':')) return { value: parseExpression(p) };
  const name = p.identifier();
  p.next();
  const value = parseExpression(p);
  return after === '=' ? { nameEquals: name, value } : { nameColon: name, value };
}

/** The index behind the attribute lists that begin at `index`, -1 when one of them is never closed. */
export function skipAttributes(p: Cursor, index: number): number {
  let at = index;
  while (p.kinds[at] === '[') {
    const match = p.tokens.matches[at] ?? -1;
    if (match < 0) return -1;
    at = match + 1;
  }
  return at;
}

// ---- modifiers ----------------------------------------------------------------------------------------------------

const modifiers = new Set<TokenKind>([
  'public',
  'protected',
  'internal',
  'private',
  'static',
  'abstract',
  'sealed',
  'virtual',
  'override',
  'readonly',
  'extern',
  'unsafe',
  'volatile',
  'new',
  'const',
  'fixed',
]);

/** Modifiers that no statement begins with: a block that meets one has lost its brace. */
const memberModifiers = new Set<TokenKind>([
  'public',
  'protected',
  'internal',
  'private',
  'abstract',
  'sealed',
  'virtual',
  'override',
]);

export function isMemberModifier(kind: TokenKind | undefined): boolean {
  return kind !== undefined && memberModifiers.has(kind);
}

/** All modifiers from the current token on. */
export function parseModifiers(p: Cursor): Word[] {
  const list: Word[] = [];
  while (isModifierAt(p, p.index)) list.push(p.word(p.kind));
  return list;
}

/** Whether the token at this index is a modifier of a declaration. */
export function isModifierAt(p: Cursor, index: number, nesting = 0): boolean {
  const kind = p.kinds[index];
  if (kind === undefined) return false;
  if (modifiers.has(kind)) return true;
  if (kind === 'ref') {
    const next = p.kinds[index + 1];
    return next === 'struct' || (next === 'partial' && p.kinds[index + 2] === 'struct');
  }
  return (
    (kind === 'partial' || kind === 'async' || kind === 'required' || kind === 'file') &&
    isContextualModifier(p, index, nesting)
  );
}

/** `async` and its like are modifiers if a declaration goes on behind them; otherwise they are types of that name. */
function isContextualModifier(p: Cursor, index: number, nesting: number): boolean {
  const at = index + 1;
  const next = p.kinds[at];
  if (next === undefined) return false;
  if (modifiers.has(next) || p.isPredefinedTypeAt(at)) return true;
  switch (next) {
    case 'class':
    case 'struct':
    case 'interface':
    case 'enum':
    case 'delegate':
    case 'event':
    case 'implicit':
    case 'explicit':
    case 'ref':
      return true;
  }
  if (p.kinds[index] === 'partial' && p.kinds[at + 1] === '(' && p.isIdentifierAt(at))
    return p.nameAt(at) === p.typeName;
  if ((nesting < 4 && isModifierAt(p, at, nesting + 1)) || isRecordAt(p, at)) return true;
  const type = scanType(p, at);
  if (type.shape === 'none') return false;
  const name = p.kinds[type.end];
  return p.isIdentifierAt(type.end) || name === 'this' || name === 'operator';
}

/** Whether `record` at this index declares a type. */
export function isRecordAt(p: Cursor, index: number): boolean {
  if (p.kinds[index] !== 'record') return false;
  const next = p.kinds[index + 1];
  if (next === 'class' || next === 'struct') return true;
  if (!p.isIdentifierAt(index + 1)) return false;
  switch (p.kinds[index + 2]) {
    case '(':
    case '{':
    case ':':
    case '<':
    case 'where':
      return true;
    case ';':
      // `record P;` without body; a field of a type named record looks the same and loses, as in C#.
      return true;
    default:
      return false;
  }
}

// ---- parameters ---------------------------------------------------------------------------------------------------

const parameterModifiers = new Set<TokenKind>(['ref', 'out', 'in', 'params', 'this', 'readonly']);

const parameterRules: ListRules = {
  starts: p =>
    p.isIdentifier() ||
    p.isPredefinedType() ||
    p.is('[') ||
    p.is('(') ||
    parameterModifiers.has(p.kind) ||
    p.is('delegate') ||
    p.is('__arglist'),
};

/** `(…)`, or `[…]` of an indexer; reports when no bracket stands here. */
export function parseParameters(
  p: Cursor,
  close: ')' | ']',
  parse: (p: Cursor) => ParameterSyntax = parseParameter,
): ParameterSyntax[] {
  if (!p.expect(close === ')' ? '(' : '[')) return [];
  const list = parseList(p, close, parameterRules, parse);
  p.expect(close);
  return list;
}

/** One parameter; those of a lambda may be names alone, those of an extension block types alone. */
export function parseParameter(p: Cursor, owner: 'lambda' | 'extension' | unknown = undefined): ParameterSyntax {
  const start = p.start;
  const attributes = parseAttributeLists(p);
  const words: Word[] = [];
  while (parameterModifiers.has(p.kind) || isScoped(p)) words.push(p.word(p.kind));
  let type: TypeSyntax | undefined;
  let name: Identifier;
  if (p.is('__arglist')) {
    p.error('CS1669', 'Parameter lists of varying length (__arglist) are not supported');
    name = { name: p.kind, start: p.start, end: p.end };
    p.next();
  } else {
    if (owner !== 'lambda' || !isUntyped(p)) type = parseType(p);
    // What an extension block extends needs no name where only static members are added.
    name = owner === 'extension' && p.is(')') ? { name: '', start: p.start, end: p.start } : p.identifier();
    if (p.is('[') && p.peek(1) === ']') {
      p.error('CS1552', 'Array type specifier, [], must appear before parameter name');
      p.next();
      p.next();
    }
  }
  const value: Expression | undefined = p.accept('=') ? parseExpression(p) : undefined;
  return { kind: 'Parameter', start, end: p.endFrom(start), attributes, modifiers: words, type, name, default: value };
}

function isUntyped(p: Cursor): boolean {
  const next = p.peek(1);
  return p.isIdentifier() && (next === ',' || next === ')' || next === '=');
}

/** `scoped` before a type and a name, or before `ref`. */
export function isScoped(p: Cursor): boolean {
  if (!p.is('scoped')) return false;
  const next = p.peek(1);
  if (next === 'ref' || next === 'in' || next === 'out') return true;
  const type = scanType(p, p.index + 1);
  return type.shape !== 'none' && p.isIdentifierAt(type.end);
}

// ---- type parameters and constraints ------------------------------------------------------------------------------

const typeParameterRules: ListRules = {
  starts: p => p.isIdentifier() || p.is('in') || p.is('out') || p.is('['),
};

/** `<T, in U>`, or nothing. */
export function parseTypeParameters(p: Cursor): TypeParameterSyntax[] {
  if (!p.accept('<')) return [];
  const list = parseList(p, '>', typeParameterRules, parseTypeParameter);
  if (list.length === 0) p.missing('CS1001', 'Identifier expected');
  p.expect('>');
  return list;
}

function parseTypeParameter(p: Cursor): TypeParameterSyntax {
  const start = p.start;
  const attributes = parseAttributeLists(p);
  const variance = p.accept('in') ? 'in' : p.accept('out') ? 'out' : undefined;
  const name = p.identifier();
  return { kind: 'TypeParameter', start, end: p.endFrom(start), attributes, variance, name };
}

/** All `where T : …` from the current token on. */
export function parseConstraints(p: Cursor): ConstraintClause[] {
  const clauses: ConstraintClause[] = [];
  while (p.is('where')) {
    const start = p.start;
    p.next();
    const parameter = p.identifier();
    p.expect(':');
    const constraints: ConstraintClause['constraints'] = [];
    do {
      const constraint = parseConstraint(p);
      if (constraint !== undefined) constraints.push(constraint);
    } while (p.accept(','));
    clauses.push({ kind: 'ConstraintClause', start, end: p.lastEnd, parameter, constraints });
  }
  return clauses;
}

function parseConstraint(p: Cursor): ConstraintClause['constraints'][number] | undefined {
  switch (p.kind) {
    case 'class':
      p.next();
      return { kind: p.accept('?') ? 'class?' : 'class' };
    case 'struct':
      p.next();
      return { kind: 'struct' };
    case 'default':
      p.next();
      return { kind: 'default' };
    case 'new':
      p.next();
      p.expect('(');
      p.expect(')');
      return { kind: 'new' };
    case 'notnull':
    case 'unmanaged': {
      const next = p.peek(1);
      if (next === '.' || next === '<' || next === '::' || next === '?') break;
      const kind = p.kind;
      p.next();
      return { kind };
    }
    case 'allows':
      // `allows ref struct` widens what T may be; nothing here depends on it.
      if (p.peek(1) !== 'ref') break;
      p.next();
      p.next();
      p.expect('struct');
      return undefined;
  }
  return { kind: 'type', type: parseType(p) };
}
