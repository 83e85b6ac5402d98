// Parses what makes new values: `new` in all its forms, initializers, `stackalloc`, collection expressions.
import type { Cursor } from './cursor';
import { missingExpression, parseExpression } from './expressions';
import { type ListRules, parseList } from './lists';
import type {
  ArrayInitializer,
  ArrayType,
  AssignmentExpression,
  CollectionInitializer,
  Expression,
  Identifier,
  ObjectInitializer,
  StackAllocExpression,
  TypeSyntax,
} from './nodes';
import { parseArguments } from './primary';
import { scanType, startsExpression } from './scan';
import { parseCoreType, parseRanks, type Rank, wrapInArrays } from './types';

const braceRules: ListRules = {
  starts: p => startsExpression(p, p.index) || p.is('{'),
  trailingComma: true,
  multiline: true,
};

/** The current token is `new`. */
export function parseCreation(p: Cursor): Expression {
  const start = p.start;
  p.next();
  if (p.is('{')) return parseAnonymousObject(p, start);
  if (p.is('[')) return parseImplicitArray(p, start);
  if (p.is('(') && !isTupleArray(p)) {
    const list = parseArguments(p, ')');
    const initializer = p.is('{') ? parseObjectOrCollection(p) : undefined;
    return { kind: 'ImplicitObjectCreation', start, end: p.lastEnd, arguments: list, initializer };
  }
  const type = parseCreatedType(p);
  if (p.is('[')) return parseArrayCreation(p, start, type);
  const list = p.is('(') ? parseArguments(p, ')') : undefined;
  const initializer = p.is('{') ? parseObjectOrCollection(p) : undefined;
  if (list === undefined && initializer === undefined) {
    p.missing('CS1526', 'A new expression requires an argument list or (), [], or {} after type');
  }
  return { kind: 'ObjectCreation', start, end: p.lastEnd, type, arguments: list, initializer };
}

/** `new (int, int)[3]`: a tuple type, not the arguments of a target-typed `new`. */
function isTupleArray(p: Cursor): boolean {
  const type = scanType(p, p.index);
  if (type.shape === 'none') return false;
  const after = p.kinds[type.end];
  return (
    p.kinds[type.end - 1] === ']' || after === '[' || after === '(' || (after === '?' && p.kinds[type.end + 1] === '(')
  );
}

/** The type after `new`, without ranks; `?` and `*` belong to it only if the creation goes on after them. */
function parseCreatedType(p: Cursor): TypeSyntax {
  let type = parseCoreType(p);
  for (;;) {
    const after = p.peek(1);
    if (p.is('?') && (after === '(' || after === '[' || after === '{') && type.kind !== 'NullableType') {
      p.next();
      type = { kind: 'NullableType', start: type.start, end: p.lastEnd, element: type };
    } else if (p.is('*') && (after === '[' || after === '*')) {
      p.next();
      type = { kind: 'PointerType', start: type.start, end: p.lastEnd, element: type };
    } else {
      return type;
    }
  }
}

function parseArrayCreation(p: Cursor, start: number, element: TypeSyntax): Expression {
  const ranks: Rank[] = [];
  let sizes: Expression[] = [];
  const open = p.peek(1);
  if (open !== ']' && open !== ',') {
    p.next();
    sizes = parseList(p, ']', braceRules, parseExpression);
    p.expect(']');
    ranks.push({ rank: sizes.length, end: p.lastEnd });
  }
  ranks.push(...parseRanks(p));
  if (ranks.length === 0) {
    // `new int[,3]` and the like: the comma is not followed by a bracket.
    p.next();
    p.missing('CS1525', `Invalid expression term '${p.currentText()}'`);
    while (p.is(',')) p.next();
    p.accept(']');
    ranks.push({ rank: 1, end: p.lastEnd });
  }
  const type = wrapInArrays(element.start, element, ranks) as ArrayType;
  const initializer = p.is('{') ? parseArrayInitializer(p) : undefined;
  if (sizes.length === 0 && initializer === undefined) {
    p.missing('CS1586', 'Array creation must have array size or array initializer');
  }
  return { kind: 'ArrayCreation', start, end: p.lastEnd, type, sizes, initializer };
}

function parseImplicitArray(p: Cursor, start: number): Expression {
  p.next();
  let rank = 1;
  for (; p.is(','); p.next()) rank++;
  p.expect(']');
  const initializer = parseArrayInitializer(p);
  return { kind: 'ImplicitArrayCreation', start, end: p.lastEnd, rank, initializer };
}

/** `{ 1, 2 }` or `{ { 1 }, { 2 } }`; reports CS1514 when no brace stands here. */
export function parseArrayInitializer(p: Cursor): ArrayInitializer {
  const start = p.start;
  if (!p.expect('{')) {
    const at = p.skipGap();
    return { kind: 'ArrayInitializer', start: at, end: at, elements: [] };
  }
  const elements = p.enter() ? parseList(p, '}', braceRules, parseArrayElement) : [];
  p.leave();
  p.expect('}');
  return { kind: 'ArrayInitializer', start, end: p.lastEnd, elements };
}

function parseArrayElement(p: Cursor): Expression | ArrayInitializer {
  return p.is('{') ? parseArrayInitializer(p) : parseExpression(p);
}

function parseAnonymousObject(p: Cursor, start: number): Expression {
  p.next();
  const members = parseList(p, '}', braceRules, parseAnonymousMember);
  p.expect('}');
  return { kind: 'AnonymousObjectCreation', start, end: p.lastEnd, members };
}

function parseAnonymousMember(p: Cursor): { name?: Identifier; expression: Expression } {
  if (!p.isIdentifier() || p.peek(1) !== '=') return { expression: parseExpression(p) };
  const name = p.identifier();
  p.next();
  return { name, expression: parseExpression(p) };
}

function parseObjectOrCollection(p: Cursor): ObjectInitializer | CollectionInitializer {
  return isObjectInitializer(p) ? parseInitializer(p, 'object') : parseInitializer(p, 'collection');
}

function isObjectInitializer(p: Cursor): boolean {
  const first = p.peek(1);
  if (first === '}') return true;
  if (first === '[') return p.afterMatch(p.index + 1) === '=';
  return p.isIdentifierAt(p.index + 1) && p.peek(2) === '=';
}

export function parseInitializer(p: Cursor, as: 'object'): ObjectInitializer;
export function parseInitializer(p: Cursor, as: 'collection'): CollectionInitializer;
/** The braces behind a `new` or a `with`; the current token is `{`. */
export function parseInitializer(p: Cursor, as: 'object' | 'collection'): ObjectInitializer | CollectionInitializer {
  const start = p.start;
  p.next();
  if (as === 'collection') {
    const elements = p.enter() ? parseList(p, '}', braceRules, parseCollectionElement) : [];
    p.leave();
    p.expect('}');
    return { kind: 'CollectionInitializer', start, end: p.lastEnd, elements };
  }
  const assignments = p.enter() ? parseList(p, '}', braceRules, parseMemberAssignment) : [];
  p.leave();
  p.expect('}');
  return { kind: 'ObjectInitializer', start, end: p.lastEnd, assignments };
}

function parseCollectionElement(p: Cursor): Expression[] {
  if (!p.is('{')) return [parseExpression(p)];
  p.next();
  const list = parseList(p, '}', braceRules, parseExpression);
  p.expect('}');
  return list;
}

function parseMemberAssignment(p: Cursor): AssignmentExpression {
  const start = p.start;
  let left: Expression;
  if (p.is('[')) {
    const list = parseArguments(p, ']');
    left = { kind: 'ElementBinding', start, end: p.lastEnd, arguments: list };
  } else if (p.isIdentifier() && p.peek(1) === '=') {
    const identifier = p.identifier();
    left = { kind: 'IdentifierName', start, end: p.lastEnd, identifier };
  } else {
    p.error('CS0747', 'Invalid initializer member declarator');
    left = parseExpression(p);
  }
  if (!p.is('=')) {
    p.missing('CS1003', "Syntax error, '=' expected");
    const at = p.skipGap();
    const operator = { text: '=', start: at, end: at } as const;
    return {
      kind: 'AssignmentExpression',
      start,
      end: at,
      operator,
      left,
      right: { kind: 'MissingExpression', start: at, end: at },
    };
  }
  const operator = p.word('=');
  const right = p.is('{') ? parseObjectOrCollection(p) : parseExpression(p);
  return { kind: 'AssignmentExpression', start, end: p.lastEnd, operator, left, right };
}

/** The current token is `stackalloc`; `type` of the node is the element type. */
export function parseStackAlloc(p: Cursor): StackAllocExpression {
  const start = p.start;
  p.next();
  const type = p.is('[') ? undefined : parseCreatedType(p);
  p.expect('[');
  const size = p.is(']') ? undefined : parseExpression(p);
  p.expect(']');
  const initializer = p.is('{') ? parseArrayInitializer(p) : undefined;
  return { kind: 'StackAllocExpression', start, end: p.lastEnd, type, size, initializer };
}

/** `[a, ..b]`; the current token is `[`. */
export function parseCollection(p: Cursor): Expression {
  const start = p.start;
  p.next();
  const elements = parseList(p, ']', braceRules, element => {
    const spread = element.accept('..');
    return {
      spread,
      expression: startsExpression(element, element.index) ? parseExpression(element) : missingExpression(element),
    };
  });
  p.expect(']');
  return { kind: 'CollectionExpression', start, end: p.lastEnd, elements };
}
