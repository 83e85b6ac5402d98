// Parses query expressions (`from x in xs where … select …`).
import type { Cursor } from './cursor';
import { missingExpression, parseExpression } from './expressions';
import type {
  FromClause,
  GroupClause,
  JoinClause,
  OrderByClause,
  QueryContinuation,
  QueryExpression,
  SelectClause,
} from './nodes';
import { scanType } from './scan';
import { parseType } from './types';

type Clause = QueryExpression['clauses'][number];

/** Whether `from` begins a query: only with `x in` or `T x in` behind it. */
export function startsQuery(p: Cursor): boolean {
  const at = p.index + 1;
  if (p.isIdentifierAt(at) && p.kinds[at + 1] === 'in') return true;
  const type = scanType(p, at);
  return type.shape !== 'none' && p.isIdentifierAt(type.end) && p.kinds[type.end + 1] === 'in';
}

/** The current token is `from`. */
export function parseQuery(p: Cursor): QueryExpression {
  const start = p.start;
  const outer = p.inQuery;
  p.inQuery = true;
  const from = parseFrom(p);
  const rest = parseBody(p);
  p.inQuery = outer;
  return { kind: 'QueryExpression', start, end: p.lastEnd, from, ...rest };
}

function parseBody(p: Cursor): {
  clauses: Clause[];
  finish: SelectClause | GroupClause;
  continuation: QueryContinuation | undefined;
} {
  const clauses: Clause[] = [];
  for (let clause = parseClause(p); clause !== undefined; clause = parseClause(p)) clauses.push(clause);
  const finish = parseFinish(p);
  const continuation = p.is('into') ? parseContinuation(p) : undefined;
  return { clauses, finish, continuation };
}

function parseContinuation(p: Cursor): QueryContinuation {
  const start = p.start;
  p.next();
  const name = p.identifier();
  const rest = p.enter() ? parseBody(p) : { clauses: [], finish: missingFinish(p), continuation: undefined };
  p.leave();
  return { kind: 'QueryContinuation', start, end: p.lastEnd, name, ...rest };
}

function parseClause(p: Cursor): Clause | undefined {
  const start = p.start;
  switch (p.kind) {
    case 'from':
      return parseFrom(p);
    case 'let': {
      p.next();
      const name = p.identifier();
      p.expect('=');
      const expression = parseExpression(p);
      return { kind: 'LetClause', start, end: p.lastEnd, name, expression };
    }
    case 'where': {
      p.next();
      const condition = parseExpression(p);
      return { kind: 'WhereClause', start, end: p.lastEnd, condition };
    }
    case 'join':
      return parseJoin(p);
    case 'orderby':
      return parseOrderBy(p);
    default:
      return undefined;
  }
}

function parseFrom(p: Cursor): FromClause {
  const start = p.start;
  p.next();
  const type = p.isIdentifier() && p.peek(1) === 'in' ? undefined : parseType(p);
  const name = p.identifier();
  p.expect('in');
  const expression = parseExpression(p);
  return { kind: 'FromClause', start, end: p.lastEnd, type, name, expression };
}

function parseJoin(p: Cursor): JoinClause {
  const start = p.start;
  p.next();
  const type = p.isIdentifier() && p.peek(1) === 'in' ? undefined : parseType(p);
  const name = p.identifier();
  p.expect('in');
  const expression = parseExpression(p);
  p.expect('on');
  const left = parseExpression(p);
  p.expect('equals');
  const right = parseExpression(p);
  const into = p.accept('into') ? p.identifier() : undefined;
  return { kind: 'JoinClause', start, end: p.lastEnd, type, name, expression, left, right, into };
}

function parseOrderBy(p: Cursor): OrderByClause {
  const start = p.start;
  p.next();
  const orderings: { expression: OrderByClause['orderings'][number]['expression']; descending: boolean }[] = [];
  do {
    const expression = parseExpression(p);
    const descending = p.accept('descending');
    if (!descending) p.accept('ascending');
    orderings.push({ expression, descending });
  } while (p.accept(','));
  return { kind: 'OrderByClause', start, end: p.lastEnd, orderings };
}

function parseFinish(p: Cursor): SelectClause | GroupClause {
  const start = p.start;
  if (p.accept('select')) {
    const expression = parseExpression(p);
    return { kind: 'SelectClause', start, end: p.lastEnd, expression };
  }
  if (p.accept('group')) {
    const expression = parseExpression(p);
    p.expect('by');
    const by = parseExpression(p);
    return { kind: 'GroupClause', start, end: p.lastEnd, expression, by };
  }
  p.missing('CS0742', 'A query body must end with a select clause or a group clause');
  return missingFinish(p);
}

function missingFinish(p: Cursor): SelectClause {
  const expression = missingExpression(p);
  return { kind: 'SelectClause', start: expression.start, end: expression.end, expression };
}
