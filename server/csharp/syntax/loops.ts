// Parses loops.
import type { Cursor } from './cursor';
import { parseExpression } from './expressions';
import { parseVariables, startsDeclarationStatement } from './locals';
import type { Expression, ForEachStatement, ForStatement, Identifier, Statement, TypeSyntax, Word } from './nodes';
import { isScoped } from './parameters';
import { parseDeclarationExpression } from './primary';
import { scanType } from './scan';
import { parseCondition, parseEmbedded } from './statements';
import { parseRefType, parseType } from './types';

/** The current token is `while`, `do`, `for` or `foreach`; `await` was read before it, at `start`. */
export function parseLoop(p: Cursor, await_: Word<'await'> | undefined, start: number): Statement {
  switch (p.kind) {
    case 'while': {
      p.next();
      const condition = parseCondition(p);
      const body = parseEmbedded(p);
      return { kind: 'WhileStatement', start, end: p.endFrom(start), condition, body };
    }
    case 'do': {
      p.next();
      const body = parseEmbedded(p);
      p.expect('while');
      const condition = parseCondition(p);
      p.expect(';');
      return { kind: 'DoStatement', start, end: p.endFrom(start), body, condition };
    }
    case 'for':
      return parseFor(p, start);
    default:
      return parseForEach(p, await_, start);
  }
}

function parseFor(p: Cursor, start: number): ForStatement {
  p.next();
  p.expect('(');
  let declaration: ForStatement['declaration'];
  let initializers: Expression[] = [];
  if (startsDeclarationStatement(p) === 'variable') declaration = parseVariables(p);
  else if (!p.is(';')) initializers = parseExpressions(p);
  p.expect(';');
  const condition = p.is(';') || p.is(')') ? undefined : parseExpression(p);
  p.expect(';');
  const incrementors = p.is(')') ? [] : parseExpressions(p);
  p.expect(')');
  const body = parseEmbedded(p);
  return {
    kind: 'ForStatement',
    start,
    end: p.endFrom(start),
    declaration,
    initializers,
    condition,
    incrementors,
    body,
  };
}

function parseExpressions(p: Cursor): Expression[] {
  const list = [parseExpression(p)];
  while (p.accept(',')) list.push(parseExpression(p));
  return list;
}

function parseForEach(p: Cursor, await_: Word<'await'> | undefined, start: number): ForEachStatement {
  p.next();
  p.expect('(');
  let type: TypeSyntax | undefined;
  let name: Identifier | undefined;
  let variable: Expression | undefined;
  if (p.is('var') && p.peek(1) === '(') {
    variable = parseDeclarationExpression(p);
  } else if (p.is('ref') || isScoped(p)) {
    type = parseRefType(p);
    name = p.identifier();
  } else if (isTypeAndName(p)) {
    type = parseType(p);
    name = p.identifier();
  } else {
    variable = parseExpression(p);
    if (variable.kind !== 'TupleExpression') {
      p.error('CS0230', 'Type and identifier are both required in a foreach statement', variable.start, variable.end);
    }
  }
  p.expect('in');
  const expression = parseExpression(p);
  p.expect(')');
  const body = parseEmbedded(p);
  return {
    kind: 'ForEachStatement',
    start,
    end: p.endFrom(start),
    await: await_,
    type,
    name,
    variable,
    expression,
    body,
  };
}

function isTypeAndName(p: Cursor): boolean {
  const type = scanType(p, p.index);
  if (type.shape === 'none') return false;
  // Inside a query `in` and its like are no names, and while typing the name may still be missing.
  return p.isIdentifierAt(type.end) || p.isPredefinedType();
}
