// Parses blocks and statements; a broken statement ends where the next one begins.
import type { Cursor } from './cursor';
import { isAwait, parseExpression } from './expressions';
import { parseLocalDeclaration, parseLocalFunction, parseVariables, startsDeclarationStatement } from './locals';
import { parseLoop } from './loops';
import type {
  Block,
  CatchClause,
  Expression,
  FixedStatement,
  GotoStatement,
  Identifier,
  Statement,
  TryStatement,
  TypeSyntax,
  UsingStatement,
} from './nodes';
import { isMemberModifier, parseAttributeLists, skipAttributes } from './parameters';
import { parseSwitchStatement } from './switches';
import { parseType } from './types';

/** `{ … }`; reports CS1514 when no brace stands here. */
export function parseBlock(p: Cursor): Block {
  const start = p.start;
  if (!p.expect('{')) {
    const at = p.skipGap();
    return { kind: 'Block', start: at, end: at, statements: [] };
  }
  const outerQuery = p.inQuery;
  p.inQuery = false;
  const statements = parseStatements(p, 'block');
  p.inQuery = outerQuery;
  p.expect('}');
  return { kind: 'Block', start, end: p.lastEnd, statements };
}

/** A block that all tokens belong to: a brace in its midst that seems to end it is the fault of what stands before. */
export function parseBlockOfMember(p: Cursor): Block {
  const start = p.start;
  p.next();
  const statements = parseStatements(p, 'block');
  while (p.is('}') && p.peek(1) !== 'end of file') {
    p.next();
    statements.push(...parseStatements(p, 'block'));
  }
  p.expect('}');
  return { kind: 'Block', start, end: p.lastEnd, statements };
}

/** Statements up to the end of a block or of a switch section. */
export function parseStatements(p: Cursor, owner: 'block' | 'section'): Statement[] {
  const statements: Statement[] = [];
  while (!endsStatements(p, owner)) {
    const before = p.index;
    const statement = parseStatement(p);
    if (p.index > before) statements.push(statement);
    else skipGarbage(p);
  }
  return statements;
}

/** Whether the statements of a block or switch section end here, be it because a brace was forgotten. */
export function endsStatements(p: Cursor, owner: 'block' | 'section'): boolean {
  switch (p.kind) {
    case '}':
    case 'end of file':
    case 'namespace':
    case 'class':
    case 'struct':
    case 'interface':
    case 'enum':
    case 'event':
      return true;
    case 'case':
      return owner === 'section';
    case 'default':
      return owner === 'section' && p.peek(1) === ':';
    case '[':
      return isMemberModifier(p.kinds[skipAttributes(p, p.index)]);
    default:
      return isMemberModifier(p.kind);
  }
}

/** Skips what cannot begin a statement and was reported, up to something that can. */
function skipGarbage(p: Cursor): void {
  do p.next();
  while (!p.onNewLine() && !p.is(';') && !p.is('{') && !p.is('}') && !p.is('end of file'));
  p.accept(';');
}

/** One statement. Consumes nothing when none begins here, which is reported. */
export function parseStatement(p: Cursor): Statement {
  if (!p.enter()) {
    p.leave();
    const at = p.skipGap();
    return { kind: 'EmptyStatement', start: at, end: at };
  }
  const statement = parseStatementHere(p);
  p.leave();
  return statement;
}

function parseStatementHere(p: Cursor): Statement {
  const start = p.start;
  switch (p.kind) {
    case '{':
      return parseBlock(p);
    case ';':
      p.next();
      return { kind: 'EmptyStatement', start, end: p.lastEnd };
    case 'if':
      return parseIf(p);
    case 'else': {
      p.error('CS8641', "'else' cannot start a statement.");
      p.next();
      return parseStatement(p);
    }
    case 'while':
    case 'do':
    case 'for':
    case 'foreach':
      return parseLoop(p, undefined, start);
    case 'switch':
      return parseSwitchStatement(p);
    case 'break':
    case 'continue': {
      const kind = p.is('break') ? 'BreakStatement' : 'ContinueStatement';
      p.next();
      p.expect(';');
      return { kind, start, end: p.lastEnd };
    }
    case 'goto':
      return parseGoto(p);
    case 'return':
    case 'throw': {
      const kind = p.is('return') ? 'ReturnStatement' : 'ThrowStatement';
      p.next();
      const expression = p.is(';') ? undefined : parseExpression(p);
      p.expect(';');
      return { kind, start, end: p.lastEnd, expression };
    }
    case 'try':
    case 'catch':
    case 'finally':
      return parseTry(p);
    case 'lock': {
      p.next();
      const expression = parseCondition(p);
      const body = parseEmbedded(p);
      return { kind: 'LockStatement', start, end: p.lastEnd, expression, body };
    }
    case 'checked':
    case 'unchecked': {
      if (p.peek(1) !== '{') break;
      const keyword = p.word(p.kind);
      const block = parseBlock(p);
      return { kind: 'CheckedStatement', start, end: p.lastEnd, keyword, block };
    }
    case 'unsafe': {
      if (p.peek(1) !== '{') break;
      p.next();
      const block = parseBlock(p);
      return { kind: 'UnsafeStatement', start, end: p.lastEnd, block };
    }
    case 'fixed':
      return parseFixed(p);
    case 'using':
      if (p.peek(1) === '(') return parseUsing(p, start);
      return parseLocalDeclaration(p, start);
    case 'await':
      if (p.peek(1) === 'foreach') return parseLoop(p, p.word('await'), start);
      if (p.peek(1) === 'using') return parseAwaitUsing(p, start);
      break;
    case 'yield':
      if (p.peek(1) === 'return' || p.peek(1) === 'break') return parseYield(p);
      break;
  }
  return parseOther(p, start);
}

/** Declarations, labels and expressions: told apart by looking ahead. */
function parseOther(p: Cursor, start: number): Statement {
  if (p.isIdentifier() && p.peek(1) === ':') {
    const label = p.identifier();
    p.next();
    const statement = parseStatement(p);
    return { kind: 'LabeledStatement', start, end: p.endFrom(start), label, statement };
  }
  switch (startsDeclarationStatement(p)) {
    case 'variable':
      return parseLocalDeclaration(p, start);
    case 'function':
      return parseLocalFunction(p, start);
    case 'attributed': {
      const attributes = parseAttributeLists(p);
      if (startsDeclarationStatement(p) === 'function') return parseLocalFunction(p, start, attributes);
      p.error('CS7014', 'Attributes are not valid in this context.', start, p.lastEnd);
      return parseStatement(p);
    }
  }
  return parseExpressionStatement(p, start);
}

function parseExpressionStatement(p: Cursor, start: number): Statement {
  const mistakes = p.diagnostics.length;
  const expression = parseExpression(p);
  if (!isStatementExpression(expression) && p.diagnostics.length === mistakes) {
    const message =
      'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement';
    p.error('CS0201', message, start, p.lastEnd);
  }
  p.expect(';');
  return { kind: 'ExpressionStatement', start, end: p.endFrom(start), expression };
}

function isStatementExpression(expression: Expression): boolean {
  switch (expression.kind) {
    case 'Invocation':
    case 'ObjectCreation':
    case 'ImplicitObjectCreation':
    case 'AssignmentExpression':
    case 'AwaitExpression':
    case 'MissingExpression':
      return true;
    case 'PostfixExpression':
      return expression.operator.text !== '!';
    case 'UnaryExpression':
      return expression.operator.text === '++' || expression.operator.text === '--';
    case 'ConditionalAccess':
      return isStatementExpression(expression.whenNotNull);
    default:
      return false;
  }
}

/** A statement that belongs to another one; it cannot declare anything. */
export function parseEmbedded(p: Cursor): Statement {
  const statement = parseStatement(p);
  const { kind } = statement;
  if (kind === 'LocalDeclaration' || kind === 'LocalFunction' || kind === 'LabeledStatement') {
    const message = 'Embedded statement cannot be a declaration or labeled statement';
    p.error('CS1023', message, statement.start, statement.end);
  }
  return statement;
}

/** `(e)` behind a keyword. */
export function parseCondition(p: Cursor): Expression {
  p.expect('(');
  const expression = parseExpression(p);
  p.expect(')');
  return expression;
}

/** A long chain of `else if` is read in a loop: generated code has hundreds, and each would be one level of nesting. */
function parseIf(p: Cursor): Statement {
  const chain: { start: number; condition: Expression; body: Statement }[] = [];
  let result: Statement | undefined;
  do {
    p.chain(chain.length);
    const start = p.start;
    p.next();
    const condition = parseCondition(p);
    chain.push({ start, condition, body: parseEmbedded(p) });
    if (!p.accept('else')) break;
    if (!p.is('if')) result = parseEmbedded(p);
  } while (result === undefined);
  const end = p.lastEnd;
  for (const { start, condition, body: then } of chain.reverse()) {
    result = { kind: 'IfStatement', start, end, condition, then, else: result };
  }
  return result ?? { kind: 'EmptyStatement', start: end, end };
}

function parseGoto(p: Cursor): GotoStatement {
  const start = p.start;
  p.next();
  let target: GotoStatement['target'] = 'label';
  let label: Identifier | undefined;
  let value: Expression | undefined;
  if (p.accept('case')) {
    target = 'case';
    value = parseExpression(p);
  } else if (p.accept('default')) {
    target = 'default';
  } else {
    label = p.identifier();
  }
  p.expect(';');
  return { kind: 'GotoStatement', start, end: p.lastEnd, target, label, value };
}

function parseTry(p: Cursor): TryStatement {
  const start = p.start;
  let block: Block;
  if (p.accept('try')) {
    block = parseBlock(p);
  } else {
    p.error('CS1003', "Syntax error, 'try' expected");
    block = { kind: 'Block', start, end: start, statements: [] };
  }
  const catches: CatchClause[] = [];
  while (p.is('catch')) catches.push(parseCatch(p));
  const last = p.accept('finally') ? parseBlock(p) : undefined;
  if (catches.length === 0 && last === undefined) p.missing('CS1524', 'Expected catch or finally');
  return { kind: 'TryStatement', start, end: p.lastEnd, block, catches, finally: last };
}

function parseCatch(p: Cursor): CatchClause {
  const start = p.start;
  p.next();
  let type: TypeSyntax | undefined;
  let name: Identifier | undefined;
  if (p.accept('(')) {
    type = parseType(p);
    if (p.isIdentifier()) name = p.identifier();
    p.expect(')');
  }
  const filter = p.accept('when') ? parseCondition(p) : undefined;
  const block = parseBlock(p);
  return { kind: 'CatchClause', start, end: p.lastEnd, type, name, filter, block };
}

function parseFixed(p: Cursor): FixedStatement {
  const start = p.start;
  p.next();
  p.expect('(');
  const declaration = parseVariables(p);
  p.expect(')');
  const body = parseEmbedded(p);
  return { kind: 'FixedStatement', start, end: p.endFrom(start), declaration, body };
}

function parseAwaitUsing(p: Cursor, start: number): Statement {
  if (p.peek(2) !== '(') return parseLocalDeclaration(p, start);
  const keyword = p.word('await');
  return parseUsing(p, start, keyword);
}

function parseUsing(p: Cursor, start: number, keyword?: UsingStatement['await']): UsingStatement {
  p.next();
  p.expect('(');
  let declaration: UsingStatement['declaration'];
  let expression: Expression | undefined;
  if (!isAwait(p) && startsDeclarationStatement(p) === 'variable') declaration = parseVariables(p);
  else expression = parseExpression(p);
  p.expect(')');
  const body = parseEmbedded(p);
  return { kind: 'UsingStatement', start, end: p.endFrom(start), await: keyword, declaration, expression, body };
}

function parseYield(p: Cursor): Statement {
  const start = p.start;
  p.next();
  let expression: Expression | undefined;
  if (!p.accept('break')) {
    p.next();
    expression = parseExpression(p);
  }
  p.expect(';');
  return { kind: 'YieldStatement', start, end: p.lastEnd, expression };
}
