// Parses what a file consists of: usings, namespaces, types and top-level statements.
import type { Cursor } from './cursor';
import { parseTypeDeclaration, startsTypeAt } from './declarations';
import { inFunction } from './lambdas';
import { parseMember } from './members';
import type {
  AttributeList,
  CompilationUnit,
  GlobalStatement,
  Identifier,
  Member,
  NamespaceDeclaration,
  Statement,
  UsingDirective,
} from './nodes';
import { isMemberModifier, isModifierAt, parseAttributeList, parseAttributeLists, parseModifiers } from './parameters';
import { scanType } from './scan';
import { parseStatement } from './statements';
import { identifierName, parseName, parseType } from './types';

type Scope = Pick<CompilationUnit, 'externAliases' | 'usings' | 'members' | 'attributes'>;

/** A whole file. */
export function parseCompilationUnit(p: Cursor): CompilationUnit {
  const scope: Scope = { externAliases: [], usings: [], attributes: [], members: [] };
  while (!p.is('end of file')) parseScopeItem(p, scope, 'file');
  return { kind: 'CompilationUnit', start: 0, end: p.text.length, ...scope };
}

/** One using, alias, namespace, type or statement; always consumes something. */
function parseScopeItem(p: Cursor, scope: Scope, owner: 'file' | 'namespace'): void {
  const start = p.start;
  switch (p.kind) {
    case '}':
      p.error('CS1022', 'Type or namespace definition, or end-of-file expected');
      p.next();
      return;
    case 'namespace':
      scope.members.push(parseNamespace(p));
      return;
    case 'extern':
      if (p.peek(1) === 'alias' && p.isIdentifierAt(p.index + 2)) {
        scope.externAliases.push(parseExternAlias(p));
        return;
      }
      break;
    case 'using':
      if (isUsingDirective(p, p.index)) {
        scope.usings.push(parseUsingDirective(p, scope));
        return;
      }
      break;
    case 'global':
      if (p.peek(1) === 'using') {
        scope.usings.push(parseUsingDirective(p, scope));
        return;
      }
      break;
    case '[':
      if (isGlobalAttribute(p)) {
        const list = parseAttributeList(p);
        if (owner === 'file' && !scope.members.some(isDeclaration)) scope.attributes.push(list);
        else p.error('CS1730', 'Assembly and module attributes must precede all other elements', start, p.lastEnd);
        return;
      }
      break;
  }
  parseScopeMember(p, scope, owner);
}

function parseScopeMember(p: Cursor, scope: Scope, owner: 'file' | 'namespace'): void {
  const start = p.start;
  const kind = declaredAhead(p);
  if (kind === 'type') {
    const attributes = parseAttributeLists(p);
    const modifiers = parseModifiers(p);
    scope.members.push(parseTypeDeclaration(p, { start, attributes, modifiers }));
    return;
  }
  const before = p.index;
  if (kind === 'member') {
    const member = parseMember(p);
    scope.members.push(asGlobal(member));
    if (owner === 'namespace') reportMember(p, start);
    return;
  }
  const statement = inFunction(p, true, () => parseStatement(p));
  if (p.index === before) {
    p.missing('CS1022', 'Type or namespace definition, or end-of-file expected');
    p.next();
    return;
  }
  scope.members.push({ kind: 'GlobalStatement', start: statement.start, end: statement.end, statement });
  if (owner === 'namespace') reportMember(p, start);
}

function reportMember(p: Cursor, start: number): void {
  const message = 'A namespace cannot directly contain members such as fields, methods or statements';
  p.error('CS0116', message, start, p.lastEnd);
}

/** What stands behind the attributes and modifiers: a type, a member that ended up outside one, or a statement. */
function declaredAhead(p: Cursor): 'type' | 'member' | 'statement' {
  let at = p.index;
  let isMember = false;
  while (p.kinds[at] === '[') {
    const match = p.tokens.matches[at] ?? -1;
    if (match < 0) return 'member';
    at = match + 1;
  }
  for (; isModifierAt(p, at); at++) isMember ||= isMemberModifier(p.kinds[at]);
  if (startsTypeAt(p, at)) return 'type';
  const kind = p.kinds[at];
  if (isMember || kind === 'event' || kind === 'implicit' || kind === 'explicit') return 'member';
  return 'statement';
}

/** A method or field outside a type is a local function or variable of the program; the rest cannot be represented. */
function asGlobal(member: Member): CompilationUnit['members'][number] {
  const { start, end } = member;
  if (member.kind === 'MethodDeclaration') {
    const { explicitInterface: _, ...method } = member;
    const statement: Statement = { ...method, kind: 'LocalFunction' };
    return { kind: 'GlobalStatement', start, end, statement };
  }
  if (member.kind === 'FieldDeclaration') {
    const { type, declarators } = member;
    const isConst = member.modifiers.some(modifier => modifier.text === 'const');
    const statement: Statement = { kind: 'LocalDeclaration', start, end, isConst, type, declarators };
    return { kind: 'GlobalStatement', start, end, statement } satisfies GlobalStatement;
  }
  if (member.kind === 'TypeDeclaration' || member.kind === 'EnumDeclaration' || member.kind === 'DelegateDeclaration')
    return member;
  if (member.kind === 'IncompleteMember') return member;
  return { kind: 'IncompleteMember', start, end, attributes: member.attributes, modifiers: member.modifiers };
}

function isDeclaration({ kind }: Scope['members'][number]): boolean {
  return kind !== 'GlobalStatement' && kind !== 'IncompleteMember';
}

function isGlobalAttribute(p: Cursor): boolean {
  if (p.peek(2) !== ':' || p.kinds[p.index + 1] !== 'identifier') return false;
  const target = p.nameAt(p.index + 1);
  return target === 'assembly' || target === 'module';
}

function parseNamespace(p: Cursor): NamespaceDeclaration {
  const start = p.start;
  p.next();
  const name = parseName(p);
  if (name.kind === 'AliasQualifiedName') p.error('CS7000', 'Unexpected use of an aliased name', name.start, name.end);
  const attributes: AttributeList[] = [];
  const scope: Scope = { externAliases: [], usings: [], attributes, members: [] };
  const fileScoped = p.is(';');
  if (fileScoped) {
    p.next();
    while (!p.is('end of file')) parseScopeItem(p, scope, 'namespace');
  } else if (p.expect('{')) {
    if (p.enter()) while (!p.is('}') && !p.is('end of file')) parseScopeItem(p, scope, 'namespace');
    p.leave();
    p.expect('}');
    p.accept(';');
  }
  const { externAliases, usings, members } = scope;
  return {
    kind: 'NamespaceDeclaration',
    start,
    end: p.endFrom(start),
    name,
    fileScoped,
    externAliases,
    usings,
    members,
  };
}

function parseExternAlias(p: Cursor): Identifier {
  p.next();
  p.next();
  const name = p.identifier();
  p.expect(';');
  return name;
}

/** `using` begins a directive unless it is `using (…)` or `using T x = …`. */
function isUsingDirective(p: Cursor, index: number): boolean {
  const next = p.kinds[index + 1];
  if (next === '(') return false;
  if (next === 'static' || next === 'unsafe' || p.kinds[index + 2] === '=') return true;
  const type = scanType(p, index + 1);
  return type.shape === 'none' || !p.isIdentifierAt(type.end) || p.kinds[type.end + 1] !== '=';
}

function parseUsingDirective(p: Cursor, scope: Scope): UsingDirective {
  const start = p.start;
  if (scope.members.length > 0 || scope.attributes.length > 0) {
    const message =
      'A using clause must precede all other elements defined in the namespace except extern alias declarations';
    p.error('CS1529', message);
  }
  const isGlobal = p.accept('global');
  p.next();
  const isStatic = p.accept('static');
  p.accept('unsafe');
  let alias: Identifier | undefined;
  if (p.isIdentifier() && p.peek(1) === '=') {
    alias = p.identifier();
    p.next();
  }
  const target = alias !== undefined ? parseType(p) : p.isIdentifier() ? parseName(p) : identifierName(p.identifier());
  p.expect(';');
  return { kind: 'UsingDirective', start, end: p.endFrom(start), global: isGlobal, static: isStatic, alias, target };
}
