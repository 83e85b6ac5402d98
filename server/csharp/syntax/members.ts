// Parses the members of classes, structs, interfaces and records.
import { parseAccessors } from './accessors';
import type { Cursor } from './cursor';
import { parseTypeDeclaration, startsTypeDeclaration } from './declarations';
import { isAsync } from './lambdas';
import { parseDeclarators, parseFunctionBody, parseVariableInitializer, skipSize } from './locals';
import type {
  AttributeList,
  ConstructorInitializer,
  Expression,
  Identifier,
  IncompleteMember,
  Member,
  NameSyntax,
  TypeSyntax,
  VariableDeclarator,
  Word,
} from './nodes';
import { parseConversion, parseOperator } from './operators';
import {
  isModifierAt,
  parseAttributeLists,
  parseConstraints,
  parseModifiers,
  parseParameter,
  parseParameters,
  parseTypeParameters,
} from './parameters';
import { parseArguments } from './primary';
import { scanTypeArguments } from './scan';
import { parseSimpleName, parseType } from './types';

/** What was read before it is clear what is declared. */
export interface MemberStart {
  readonly start: number;
  readonly attributes: AttributeList[];
  readonly modifiers: Word[];
}

/** The members of a type up to its closing brace, which is left to the caller. */
export function parseMembers(p: Cursor): Member[] {
  const members: Member[] = [];
  while (!p.is('}') && !p.is('end of file') && !p.is('namespace')) members.push(parseMember(p));
  return members;
}

/** One member; always consumes something. */
export function parseMember(p: Cursor): Member {
  const start = p.start;
  const attributes = parseAttributeLists(p);
  const modifiers = parseModifiers(p);
  const head: MemberStart = { start, attributes, modifiers };
  if (startsTypeDeclaration(p)) return parseTypeDeclaration(p, head);
  switch (p.kind) {
    case 'event':
      return parseEvent(p, head);
    case 'implicit':
    case 'explicit':
      return parseConversion(p, head);
    case '~':
      return parseDestructor(p, head);
    case 'operator':
      // The return type was forgotten.
      break;
  }
  if (startsExtensionBlock(p)) return parseExtensionBlock(p, head);
  if (p.isIdentifier() && p.peek(1) === '(') return parseConstructor(p, head);
  if (!startsMemberType(p)) return parseGarbage(p, head);
  const type = parseType(p);
  const explicitInterface = parseExplicitInterface(p);
  if (p.is('operator')) return parseOperator(p, head, type, explicitInterface);
  if (p.is('this')) return parseIndexer(p, head, type, explicitInterface);
  if (!p.isIdentifier()) {
    const found = p.currentText();
    if (isModifierAt(p, p.index)) {
      p.error('CS1585', `Member modifier '${found}' must precede the member type and name`);
    } else {
      p.missing('CS1519', `Invalid token '${found}' in class, record, struct, or interface member declaration`);
    }
    return { kind: 'IncompleteMember', ...head, end: p.endFrom(start), type };
  }
  const name = p.identifier();
  switch (p.kind) {
    case '(':
    case '<':
      return parseMethod(p, head, type, explicitInterface, name);
    case '{':
    case '=>':
      return parseProperty(p, head, type, explicitInterface, name);
    default:
      return parseField(p, head, type, name);
  }
}

/** `extension(…)` or `extension<…>(…)`, then a block: a constructor of a class of that name can only be meant in old code. */
function startsExtensionBlock(p: Cursor): boolean {
  if (!p.isIdentifier() || p.currentText() !== 'extension') return false;
  let open = p.index + 1;
  if (p.kinds[open] === '<') open = scanTypeArguments(p, open)?.end ?? open;
  if (p.kinds[open] !== '(') return false;
  const after = (p.tokens.matches[open] ?? -1) + 1;
  return p.kinds[after] === '{' || p.kinds[after] === 'where';
}

function parseExtensionBlock(p: Cursor, head: MemberStart): Member {
  p.next();
  const typeParameters = parseTypeParameters(p);
  const parameters = parseParameters(p, ')', cursor => parseParameter(cursor, 'extension'));
  const constraints = parseConstraints(p);
  p.expect('{');
  const members = parseMembers(p);
  p.expect('}');
  return {
    kind: 'ExtensionBlock',
    ...head,
    end: p.endFrom(head.start),
    typeParameters,
    parameters,
    constraints,
    members,
  };
}

function startsMemberType(p: Cursor): boolean {
  if (p.isIdentifier() || p.isPredefinedType() || p.is('(') || p.is('ref')) return true;
  return p.is('delegate') && p.peek(1) === '*';
}

/** Reports what is no member and skips it: a statement with its block, or up to the next member. */
function parseGarbage(p: Cursor, head: MemberStart): IncompleteMember {
  const atEnd = p.is('}') || p.is('end of file');
  p.missing('CS1519', `Invalid token '${p.currentText()}' in class, record, struct, or interface member declaration`);
  if (!atEnd) skipGarbage(p);
  return { kind: 'IncompleteMember', ...head, end: p.endFrom(head.start), type: undefined };
}

function skipGarbage(p: Cursor): void {
  for (let first = true; ; first = false) {
    if (p.is('end of file') || p.is('}') || p.is('namespace')) return;
    if (!first && (isModifierAt(p, p.index) || startsTypeDeclaration(p))) return;
    const match = p.tokens.matches[p.index] ?? -1;
    const isBlock = p.is('{');
    const isSemicolon = p.is(';');
    if (match >= 0) while (p.index < match) p.next();
    p.next();
    if (isBlock || isSemicolon) return;
  }
}

/** `I<T>.` before a member's name. */
export function parseExplicitInterface(p: Cursor): NameSyntax | undefined {
  let name: NameSyntax | undefined;
  while (p.isIdentifier()) {
    let after = p.index + 1;
    const isAlias = p.kinds[after] === '::' && name === undefined && p.isIdentifierAt(after + 1);
    if (isAlias) after += 2;
    if (p.kinds[after] === '<') after = scanTypeArguments(p, after)?.end ?? after;
    if (p.kinds[after] !== '.') return name;
    name = parseInterfacePart(p, name, isAlias);
    p.next();
  }
  return name;
}

function parseInterfacePart(p: Cursor, left: NameSyntax | undefined, isAlias: boolean): NameSyntax {
  const start = left?.start ?? p.start;
  if (isAlias) {
    const alias = p.identifier();
    p.next();
    const name = parseSimpleName(p);
    return { kind: 'AliasQualifiedName', start, end: p.lastEnd, alias, name };
  }
  const right = parseSimpleName(p);
  return left === undefined ? right : { kind: 'QualifiedName', start, end: p.lastEnd, left, right };
}

function parseField(p: Cursor, head: MemberStart, type: TypeSyntax, name: Identifier): Member {
  const isBuffer = head.modifiers.some(modifier => modifier.text === 'fixed');
  const declarators = parseFieldDeclarators(p, name, isBuffer);
  p.expect(';');
  return { kind: 'FieldDeclaration', ...head, end: p.endFrom(head.start), type, declarators };
}

function parseFieldDeclarators(p: Cursor, name: Identifier, isBuffer: boolean): VariableDeclarator[] {
  if (isBuffer && p.is('[')) skipSize(p);
  const initializer = p.accept('=') ? parseVariableInitializer(p) : undefined;
  const first: VariableDeclarator = {
    kind: 'VariableDeclarator',
    start: name.start,
    end: p.endFrom(name.start),
    name,
    initializer,
  };
  return p.accept(',') ? [first, ...parseDeclarators(p, isBuffer)] : [first];
}

function parseMethod(
  p: Cursor,
  head: MemberStart,
  returnType: TypeSyntax,
  explicitInterface: NameSyntax | undefined,
  name: Identifier,
): Member {
  const typeParameters = parseTypeParameters(p);
  const parameters = parseParameters(p, ')');
  const constraints = parseConstraints(p);
  const rest = parseMemberBody(p, isAsync(head.modifiers));
  return {
    kind: 'MethodDeclaration',
    ...head,
    end: p.endFrom(head.start),
    returnType,
    explicitInterface,
    name,
    typeParameters,
    parameters,
    constraints,
    ...rest,
  };
}

/** The body of a method, operator or constructor. */
export function parseMemberBody(p: Cursor, async: boolean): ReturnType<typeof parseFunctionBody> {
  const rest = parseFunctionBody(p, async);
  if (rest.body !== undefined && p.is(';')) {
    p.error('CS1597', 'Semicolon after method or accessor block is not valid');
    p.next();
  }
  return rest;
}

function parseConstructor(p: Cursor, head: MemberStart): Member {
  const name = p.identifier();
  if (name.name !== p.typeName) p.error('CS1520', 'Method must have a return type', name.start, name.end);
  const parameters = parseParameters(p, ')');
  const initializer = p.accept(':') ? parseConstructorInitializer(p) : undefined;
  const rest = parseMemberBody(p, false);
  return {
    kind: 'ConstructorDeclaration',
    ...head,
    end: p.endFrom(head.start),
    name,
    parameters,
    initializer,
    ...rest,
  };
}

function parseConstructorInitializer(p: Cursor): ConstructorInitializer | undefined {
  const start = p.start;
  const kind = p.kind;
  if (kind !== 'base' && kind !== 'this') {
    p.missing('CS1018', "Keyword 'this' or 'base' expected");
    return undefined;
  }
  const keyword = p.word(kind);
  if (!p.is('(')) {
    p.expect('(');
    return { kind: 'ConstructorInitializer', start, end: p.lastEnd, keyword, arguments: [] };
  }
  const list = parseArguments(p, ')');
  return { kind: 'ConstructorInitializer', start, end: p.lastEnd, keyword, arguments: list };
}

function parseDestructor(p: Cursor, head: MemberStart): Member {
  p.next();
  const name = p.identifier();
  parseParameters(p, ')');
  const rest = parseMemberBody(p, false);
  return { kind: 'DestructorDeclaration', ...head, end: p.endFrom(head.start), name, ...rest };
}

function parseEvent(p: Cursor, head: MemberStart): Member {
  p.next();
  const type = parseType(p);
  const explicitInterface = parseExplicitInterface(p);
  const name = p.identifier();
  if (p.is('{')) {
    const accessors = parseAccessors(p, 'event');
    return { kind: 'EventDeclaration', ...head, end: p.lastEnd, type, explicitInterface, name, accessors };
  }
  if (explicitInterface)
    p.error(
      'CS0071',
      'An explicit interface implementation of an event must use event accessor syntax',
      name.start,
      name.end,
    );
  const declarators = parseFieldDeclarators(p, name, false);
  p.expect(';');
  return { kind: 'EventFieldDeclaration', ...head, end: p.endFrom(head.start), type, declarators };
}

function parseProperty(
  p: Cursor,
  head: MemberStart,
  type: TypeSyntax,
  explicitInterface: NameSyntax | undefined,
  name: Identifier,
): Member {
  const { accessors, expressionBody } = parsePropertyBody(p);
  let initializer: VariableDeclarator['initializer'];
  if (expressionBody === undefined && p.accept('=')) {
    initializer = parseVariableInitializer(p);
    p.expect(';');
  }
  return {
    kind: 'PropertyDeclaration',
    ...head,
    end: p.endFrom(head.start),
    type,
    explicitInterface,
    name,
    accessors,
    expressionBody,
    initializer,
  };
}

function parseIndexer(
  p: Cursor,
  head: MemberStart,
  type: TypeSyntax,
  explicitInterface: NameSyntax | undefined,
): Member {
  const thisKeyword = p.word('this');
  const parameters = parseParameters(p, ']');
  const rest = parsePropertyBody(p);
  return {
    kind: 'IndexerDeclaration',
    ...head,
    end: p.endFrom(head.start),
    type,
    explicitInterface,
    thisKeyword,
    parameters,
    ...rest,
  };
}

function parsePropertyBody(p: Cursor): {
  accessors: ReturnType<typeof parseAccessors>;
  expressionBody: Expression | undefined;
} {
  if (p.is('{')) return { accessors: parseAccessors(p, 'property'), expressionBody: undefined };
  if (!p.is('=>')) {
    p.expect('{');
    return { accessors: [], expressionBody: undefined };
  }
  return { accessors: [], expressionBody: parseFunctionBody(p, false).expressionBody };
}
