// Parses declarations of types.
import type { Cursor } from './cursor';
import { parseExpression } from './expressions';
import { parseList } from './lists';
import { type MemberStart, parseMembers } from './members';
import type {
  Argument,
  ClassLikeDeclaration,
  DelegateDeclaration,
  EnumDeclaration,
  EnumMember,
  Member,
  TypeDeclaration,
  TypeSyntax,
} from './nodes';
import { isRecordAt, parseAttributeLists, parseConstraints, parseParameters, parseTypeParameters } from './parameters';
import { parseArguments } from './primary';
import { parseType } from './types';

/** Whether the keyword of a type declaration stands here. */
export function startsTypeDeclaration(p: Cursor): boolean {
  return startsTypeAt(p, p.index);
}

export function startsTypeAt(p: Cursor, index: number): boolean {
  switch (p.kinds[index]) {
    case 'class':
    case 'struct':
    case 'interface':
    case 'enum':
      return true;
    case 'delegate':
      return p.kinds[index + 1] !== '*';
    case 'record':
      return isRecordAt(p, index);
    default:
      return false;
  }
}

/** The current token is the keyword of the declaration; attributes and modifiers were read before it. */
export function parseTypeDeclaration(p: Cursor, head: MemberStart): TypeDeclaration {
  if (p.is('enum')) return parseEnum(p, head);
  if (p.is('delegate')) return parseDelegate(p, head);
  return parseClassLike(p, head);
}

function parseClassLike(p: Cursor, head: MemberStart): ClassLikeDeclaration {
  const keyword = parseKeyword(p);
  const name = p.identifier();
  const typeParameters = parseTypeParameters(p);
  const parameters = p.is('(') ? parseParameters(p, ')') : undefined;
  const bases = p.accept(':') ? parseBases(p) : [];
  const constraints = parseConstraints(p);
  const members = parseTypeBody(p, name.name);
  return {
    kind: 'TypeDeclaration',
    ...head,
    end: p.endFrom(head.start),
    keyword,
    name,
    typeParameters,
    parameters,
    bases,
    constraints,
    members,
  };
}

function parseKeyword(p: Cursor): ClassLikeDeclaration['keyword'] {
  if (!p.is('record')) return p.word(p.kind as 'class' | 'struct' | 'interface');
  const start = p.start;
  p.next();
  const text = p.accept('struct') ? 'record struct' : p.accept('class') ? 'record class' : 'record';
  return { text, start, end: p.lastEnd };
}

function parseBases(p: Cursor): { type: TypeSyntax; arguments?: Argument[] }[] {
  const bases: { type: TypeSyntax; arguments?: Argument[] }[] = [];
  do {
    const type = parseType(p);
    bases.push({ type, arguments: p.is('(') ? parseArguments(p, ')') : undefined });
  } while (p.accept(','));
  return bases;
}

/** `{ … }` or, since C# 12 for every kind of type, `;`. */
function parseTypeBody(p: Cursor, name: string): Member[] {
  if (p.accept(';')) return [];
  if (!p.expect('{') && !skipToBody(p)) return [];
  const outer = p.typeName;
  p.typeName = name;
  const members = p.enter() ? parseMembers(p) : [];
  p.leave();
  p.typeName = outer;
  p.expect('}');
  p.accept(';');
  return members;
}

/** Skips what stands between the head of a type and its brace, so that `class A B {` keeps its members. */
function skipToBody(p: Cursor): boolean {
  let ahead = p.index;
  while (p.isIdentifierAt(ahead) || p.kinds[ahead] === '.' || p.kinds[ahead] === ',' || p.kinds[ahead] === ':') ahead++;
  if (p.kinds[ahead] !== '{') return false;
  while (p.index <= ahead) p.next();
  return true;
}

function parseEnum(p: Cursor, head: MemberStart): EnumDeclaration {
  p.next();
  const name = p.identifier();
  const underlyingType = p.accept(':') ? parseType(p) : undefined;
  let members: EnumMember[] = [];
  if (p.expect('{')) {
    members = parseList(p, '}', enumRules, parseEnumMember);
    while (p.is(';')) {
      p.error('CS1003', "Syntax error, ',' expected");
      p.next();
      members.push(...parseList(p, '}', enumRules, parseEnumMember));
    }
    p.expect('}');
    p.accept(';');
  }
  return { kind: 'EnumDeclaration', ...head, end: p.endFrom(head.start), name, underlyingType, members };
}

const enumRules = { starts: (p: Cursor) => p.isIdentifier() || p.is('['), trailingComma: true, multiline: true };

function parseEnumMember(p: Cursor): EnumMember {
  const start = p.start;
  const attributes = parseAttributeLists(p);
  const name = p.identifier();
  const value = p.accept('=') ? parseExpression(p) : undefined;
  return { kind: 'EnumMember', start, end: p.endFrom(start), attributes, name, value };
}

function parseDelegate(p: Cursor, head: MemberStart): DelegateDeclaration {
  p.next();
  const returnType = parseType(p);
  const name = p.identifier();
  const typeParameters = parseTypeParameters(p);
  const parameters = parseParameters(p, ')');
  const constraints = parseConstraints(p);
  p.expect(';');
  return {
    kind: 'DelegateDeclaration',
    ...head,
    end: p.endFrom(head.start),
    returnType,
    name,
    typeParameters,
    parameters,
    constraints,
  };
}
