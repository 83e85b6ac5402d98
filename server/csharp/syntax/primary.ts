// Parses operands: names, literals, parentheses and what follows an operand (`.x`, `(…)`, `[…]`, `?.x`, `++`, `!`).

import { parseCollection, parseCreation, parseStackAlloc } from './creation';
import type { Cursor } from './cursor';
import { missingExpression, parseExpression } from './expressions';
import { parseInterpolatedString } from './interpolations';
import { parseAnonymousMethod } from './lambdas';
import { type ListRules, parseList } from './lists';
import { charValue, numberValue, stringValue } from './literals';
import type {
  Argument,
  DeclarationExpression,
  Designation,
  Expression,
  Identifier,
  Literal,
  LiteralValue,
  PredefinedTypeKeyword,
  SimpleName,
  TypeSyntax,
  Word,
} from './nodes';
import { isTypeArgumentList, scanType, startsExpression } from './scan';
import type { TokenKind } from './tokens';
import { identifierName, parseType, parseTypeArguments } from './types';

/** An operand without what follows it. */
export function parsePrimary(p: Cursor): Expression {
  const start = p.start;
  switch (p.kind) {
    case 'number':
      return literal(p, numberValue(p.text, start, p.end, p.literalError));
    case 'string literal':
      return literal(p, stringValue(p.text, start, p.end, p.literalError));
    case 'char literal':
      return literal(p, charValue(p.text, start, p.end, p.literalError));
    case 'true':
      return literal(p, { type: 'bool', value: true });
    case 'false':
      return literal(p, { type: 'bool', value: false });
    case 'null':
      return literal(p, { type: 'null' });
    case 'string start':
      return parseInterpolatedString(p);
    case '(':
      return parseParenthesized(p);
    case '[':
      return parseCollection(p);
    case 'this':
      p.next();
      return { kind: 'ThisExpression', start, end: p.lastEnd };
    case 'base':
      p.next();
      return { kind: 'BaseExpression', start, end: p.lastEnd };
    case 'new':
      return parseCreation(p);
    case 'stackalloc':
      return parseStackAlloc(p);
    case 'delegate':
      return parseAnonymousMethod(p, start, []);
    case 'default':
      if (p.peek(1) !== '(') return literal(p, { type: 'default' });
      return { ...typeOperand(p), kind: 'DefaultExpression' };
    case 'typeof':
      return { ...unboundOperand(p), kind: 'TypeOfExpression' };
    case 'sizeof':
      return { ...typeOperand(p), kind: 'SizeOfExpression' };
    case 'checked':
    case 'unchecked': {
      const keyword = p.word(p.kind);
      p.expect('(');
      const expression = parseExpression(p);
      p.expect(')');
      return { kind: 'CheckedExpression', start, end: p.lastEnd, keyword, expression };
    }
    case '__arglist':
    case '__makeref':
    case '__reftype':
    case '__refvalue': {
      const identifier = { name: p.kind, start, end: p.end };
      p.next();
      return identifierName(identifier);
    }
    case 'var':
      if (p.peek(1) === '(' && p.afterMatch(p.index + 1) === '=') return parseDeclarationExpression(p);
      break;
  }
  if (p.isIdentifier()) return parseNameExpression(p);
  if (p.isPredefinedType()) return predefinedType(p);
  return missingExpression(p);
}

function literal(p: Cursor, value: LiteralValue): Literal {
  const start = p.start;
  p.next();
  return { kind: 'Literal', start, end: p.lastEnd, literal: value };
}

function typeOperand(p: Cursor): { start: number; end: number; type: TypeSyntax } {
  const start = p.start;
  p.next();
  p.expect('(');
  const type = parseType(p);
  p.expect(')');
  return { start, end: p.lastEnd, type };
}

function unboundOperand(p: Cursor): ReturnType<typeof typeOperand> {
  const outer = p.inTypeOf;
  p.inTypeOf = true;
  const operand = typeOperand(p);
  p.inTypeOf = outer;
  return operand;
}

/** `int` in `int.Parse`; any other type keyword in an expression is a mistake. */
function predefinedType(p: Cursor): Expression {
  const start = p.start;
  const keyword = p.kind as PredefinedTypeKeyword;
  const scanned = scanType(p, p.index);
  if (scanned.end > p.index + 1 && !startsExpression(p, scanned.end)) {
    const type = parseType(p);
    if (!p.is('.') && !p.is(')')) p.error('CS1525', `Invalid expression term '${keyword}'`, start, p.lastEnd);
    return { kind: 'TypeExpression', start, end: p.lastEnd, type };
  }
  if (p.peek(1) !== '.') p.error('CS1525', `Invalid expression term '${keyword}'`);
  p.next();
  return { kind: 'PredefinedType', start, end: p.lastEnd, keyword };
}

function parseNameExpression(p: Cursor): Expression {
  if (p.peek(1) !== '::') return parseSimpleNameExpression(p);
  const start = p.start;
  const alias = p.identifier();
  p.next();
  const name = parseSimpleNameExpression(p);
  return { kind: 'AliasQualifiedName', start, end: p.lastEnd, alias, name };
}

/** A name in an expression, with type arguments if `<` cannot be a comparison. */
export function parseSimpleNameExpression(p: Cursor): SimpleName {
  const identifier = p.identifier();
  if (!p.is('<') || identifier.missing || !isTypeArgumentList(p, p.index)) return identifierName(identifier);
  const typeArguments = parseTypeArguments(p);
  return { kind: 'GenericName', start: identifier.start, end: p.lastEnd, identifier, typeArguments };
}

/** What follows an operand. */
export function parsePostfix(p: Cursor, operand: Expression): Expression {
  let expression = operand;
  const start = operand.start;
  for (let links = 0; ; links++) {
    p.chain(links);
    switch (p.kind) {
      case '.': {
        p.next();
        const name = parseMemberName(p);
        expression = { kind: 'MemberAccess', start, end: p.lastEnd, expression, name };
        break;
      }
      case '(': {
        const list = parseArguments(p, ')');
        expression = { kind: 'Invocation', start, end: p.lastEnd, expression, arguments: list };
        break;
      }
      case '[': {
        const list = parseArguments(p, ']');
        expression = { kind: 'ElementAccess', start, end: p.lastEnd, expression, arguments: list };
        break;
      }
      case '->': {
        p.next();
        const name = parseMemberName(p);
        expression = { kind: 'MemberAccess', start, end: p.lastEnd, expression, name, pointer: true };
        break;
      }
      case '++':
      case '--':
      case '!': {
        const operator: Word<'++' | '--' | '!'> = p.word(p.kind);
        expression = { kind: 'PostfixExpression', start, end: p.lastEnd, operator, operand: expression };
        break;
      }
      case '?': {
        if (p.peek(1) !== '.' && !(p.peek(1) === '[' && isElementBinding(p))) return expression;
        p.next();
        const whenNotNull = parseBinding(p);
        return { kind: 'ConditionalAccess', start, end: p.lastEnd, expression, whenNotNull };
      }
      default:
        return expression;
    }
  }
}

/** `a?[0]`, or a conditional whose first branch is a collection: `a ? [0] : []`, which has a space and a colon. */
function isElementBinding(p: Cursor): boolean {
  const { starts, matches } = p.tokens;
  if (starts[p.index + 1] === p.end) return true;
  const limit = p.index + 200;
  for (let at = p.index + 1; at < limit; at++) {
    const match = matches[at] ?? -1;
    if (match >= 0) at = match;
    else if (p.kinds[at] === ':') return false;
    else if (endsOperand.has(p.kinds[at] ?? 'end of file')) return true;
  }
  return true;
}

const endsOperand = new Set<TokenKind>([';', ',', ')', ']', '}', 'end of file']);

/** `.b` or `[c]` behind `?`, with everything that follows. */
function parseBinding(p: Cursor): Expression {
  const start = p.start;
  if (!p.enter()) {
    p.leave();
    return missingExpression(p);
  }
  let binding: Expression;
  if (p.is('[')) {
    const list = parseArguments(p, ']');
    binding = { kind: 'ElementBinding', start, end: p.lastEnd, arguments: list };
  } else {
    p.next();
    const name = parseMemberName(p);
    binding = { kind: 'MemberBinding', start, end: p.lastEnd, name };
  }
  const whole = parsePostfix(p, binding);
  p.leave();
  return whole;
}

/** The name behind a dot. A line that ends with the dot is unfinished when the next one begins with a declaration. */
function parseMemberName(p: Cursor): SimpleName {
  if (p.isIdentifier() && p.isIdentifierAt(p.index + 1) && p.onNewLine()) {
    const previousEnd = p.lastEnd;
    p.error('CS1001', 'Identifier expected', previousEnd, previousEnd);
    return identifierName(p.missingIdentifier());
  }
  return parseSimpleNameExpression(p);
}

const argumentRules: ListRules = { starts: startsArgument };

function startsArgument(p: Cursor): boolean {
  return startsExpression(p, p.index) || p.is('out') || p.is('in');
}

/** `(…)` or `[…]`; the current token is the opening bracket. */
export function parseArguments(p: Cursor, close: ')' | ']'): Argument[] {
  p.next();
  const list = parseList(p, close, argumentRules, parseArgument);
  p.expect(close);
  return list;
}

function parseArgument(p: Cursor): Argument {
  const start = p.start;
  const name = argumentName(p);
  const refKind = parseRefKind(p);
  const declares = refKind?.text === 'out' && startsDeclaration(p, p.index);
  const expression = declares ? parseDeclarationExpression(p) : parseExpression(p);
  return { kind: 'Argument', start, end: p.endFrom(start), name, refKind, expression };
}

function parseRefKind(p: Cursor): Word<'ref' | 'out' | 'in'> | undefined {
  switch (p.kind) {
    case 'out':
    case 'in':
      return p.word(p.kind);
    case 'ref':
      return isRefLambda(p) ? undefined : p.word('ref');
    default:
      return undefined;
  }
}

function isRefLambda(p: Cursor): boolean {
  const type = scanType(p, p.index + 1);
  return type.shape !== 'none' && p.kinds[type.end] === '(' && p.afterMatch(type.end) === '=>';
}

function argumentName(p: Cursor): Identifier | undefined {
  if (!p.isIdentifier() || p.peek(1) !== ':') return undefined;
  const name = p.identifier();
  p.next();
  return name;
}

/** `(e)` or the tuple `(a, b: c)`; elements may declare variables when the whole is taken apart. */
function parseParenthesized(p: Cursor): Expression {
  const start = p.start;
  p.next();
  const list: Argument[] = [];
  do {
    if (list.length > 0 && p.is(')')) {
      list.push({ kind: 'Argument', start: p.start, end: p.start, expression: missingExpression(p) });
      break;
    }
    list.push(parseTupleElement(p, list.length === 0));
  } while (p.accept(','));
  p.expect(')');
  const [first] = list;
  if (list.length === 1 && first !== undefined && first.name === undefined) {
    return { kind: 'ParenthesizedExpression', start, end: p.lastEnd, expression: first.expression };
  }
  if (list.length === 1) p.error('CS8124', 'Tuple must contain at least two elements.', start, p.lastEnd);
  return { kind: 'TupleExpression', start, end: p.lastEnd, arguments: list };
}

function parseTupleElement(p: Cursor, isFirst: boolean): Argument {
  const start = p.start;
  const name = argumentName(p);
  const expression = declaresInTuple(p, isFirst) ? parseDeclarationExpression(p) : parseExpression(p);
  return { kind: 'Argument', start, end: p.endFrom(start), name, refKind: undefined, expression };
}

/** `var x`, `List<int> x`, `var (x, y)` up to the next comma or parenthesis; `(A<B> c)` alone is no tuple. */
function declaresInTuple(p: Cursor, isFirst: boolean): boolean {
  if (p.is('await') && p.inAsync) return false;
  if (p.is('var') && p.peek(1) === '(') {
    const after = p.afterMatch(p.index + 1);
    return isDesignationList(p, p.index + 1) && (after === ',' || (after === ')' && !isFirst));
  }
  const type = scanType(p, p.index);
  if (type.shape === 'none' || type.shape === 'pointer' || !p.isIdentifierAt(type.end)) return false;
  const after = p.kinds[type.end + 1];
  return after === ',' || (after === ')' && !isFirst);
}

function isDesignationList(p: Cursor, open: number): boolean {
  const close = p.tokens.matches[open] ?? -1;
  for (let at = open + 1; at < close; at++) {
    const kind = p.kinds[at];
    if (kind !== ',' && kind !== '(' && kind !== ')' && !p.isIdentifierAt(at)) return false;
  }
  return close > open + 1;
}

/** Whether `T x` or `var (x, y)` stands at this index: a variable declared where an expression may stand. */
export function startsDeclaration(p: Cursor, index: number): boolean {
  if (p.kinds[index] === 'var' && p.kinds[index + 1] === '(') return isDesignationList(p, index + 1);
  const type = scanType(p, index);
  return type.shape !== 'none' && p.isIdentifierAt(type.end);
}

/** `T x`, `var x` or `var (x, y)`. */
export function parseDeclarationExpression(p: Cursor): DeclarationExpression {
  const start = p.start;
  const type = p.is('var') && p.peek(1) === '(' ? identifierName(p.identifier()) : parseType(p);
  const designation = parseDesignation(p);
  return { kind: 'DeclarationExpression', start, end: p.lastEnd, type, designation };
}

/** `x`, `_` or `(x, (y, _))`. */
export function parseDesignation(p: Cursor): Designation {
  const start = p.start;
  if (p.is('(')) {
    p.next();
    let elements: Designation[] = [];
    if (p.enter()) elements = parseList(p, ')', designationRules, parseDesignation);
    p.leave();
    p.expect(')');
    return { kind: 'ParenthesizedDesignation', start, end: p.lastEnd, elements };
  }
  const name = p.identifier();
  if (name.name === '_' && name.end - name.start === 1) return { kind: 'DiscardDesignation', start, end: p.lastEnd };
  return { kind: 'SingleDesignation', start: name.start, end: name.end, name };
}

const designationStarts: readonly TokenKind[] = ['('];
const designationRules: ListRules = { starts: p => p.isIdentifier() || designationStarts.includes(p.kind) };
