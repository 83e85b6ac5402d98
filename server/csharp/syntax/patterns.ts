// Parses patterns, from constants to lists.
import type { Cursor } from './cursor';
import { level, missingExpression, parseOperand } from './expressions';
import { type ListRules, parseList } from './lists';
import type { Designation, Expression, Identifier, Pattern, RecursivePattern, TypeSyntax } from './nodes';
import { parseDesignation } from './primary';
import { isCast, type ScannedType, scanType, startsExpression } from './scan';
import type { TokenKind } from './tokens';
import { parseType } from './types';

type Positional = NonNullable<RecursivePattern['positional']>;
type Properties = NonNullable<RecursivePattern['properties']>;

const listRules: ListRules = { starts: startsPattern, trailingComma: true, multiline: true };

/** Whether a pattern can begin at the current token. */
export function startsPattern(p: Cursor): boolean {
  switch (p.kind) {
    case '{':
    case '[':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return true;
    default:
      return startsExpression(p, p.index);
  }
}

/** A pattern; constants in it are read up to operators of `minimum`. */
export function parsePattern(p: Cursor, minimum: number): Pattern {
  if (!p.enter()) {
    p.leave();
    return missingPattern(p);
  }
  let left = parseConjunction(p, minimum);
  for (let links = 1; p.is('or'); links++) {
    p.chain(links);
    const operator = p.word('or');
    const right = parseConjunction(p, minimum);
    left = { kind: 'BinaryPattern', start: left.start, end: p.lastEnd, operator, left, right };
  }
  p.leave();
  return left;
}

function parseConjunction(p: Cursor, minimum: number): Pattern {
  let left = parseNegation(p, minimum);
  for (let links = 1; p.is('and'); links++) {
    p.chain(links);
    const operator = p.word('and');
    const right = parseNegation(p, minimum);
    left = { kind: 'BinaryPattern', start: left.start, end: p.lastEnd, operator, left, right };
  }
  return left;
}

function parseNegation(p: Cursor, minimum: number): Pattern {
  if (!p.is('not') || !startsNegated(p)) return parsePrimaryPattern(p, minimum);
  const start = p.start;
  p.next();
  if (!p.enter()) {
    p.leave();
    return missingPattern(p);
  }
  const pattern = parseNegation(p, minimum);
  p.leave();
  return { kind: 'NotPattern', start, end: p.lastEnd, pattern };
}

/** A constant named `not` stays a name: `case not:`. */
function startsNegated(p: Cursor): boolean {
  const next = p.peek(1);
  return (
    startsExpression(p, p.index + 1) || next === '{' || next === '<' || next === '>' || next === '<=' || next === '>='
  );
}

function parsePrimaryPattern(p: Cursor, minimum: number): Pattern {
  const start = p.start;
  switch (p.kind) {
    case '<':
    case '>':
    case '<=':
    case '>=': {
      const operator = p.word(p.kind);
      const expression = parseOperand(p, level.shift);
      return { kind: 'RelationalPattern', start, end: p.lastEnd, operator, expression };
    }
    case '[': {
      p.next();
      const patterns = parseList(p, ']', listRules, parseElement);
      p.expect(']');
      const designation = parseOptionalDesignation(p);
      return { kind: 'ListPattern', start, end: p.lastEnd, patterns, designation };
    }
    case '..': {
      p.next();
      const pattern = startsPattern(p) ? parsePattern(p, level.shift) : undefined;
      return { kind: 'SlicePattern', start, end: p.lastEnd, pattern };
    }
    case '{':
      return parseRecursive(p, start, undefined);
    case '(':
      if (isParenthesizedConstant(p)) return constant(p, minimum);
      return parseRecursive(p, start, undefined);
    case 'var':
      if (p.peek(1) === '(' || isDesignationAt(p, p.index + 1)) {
        p.next();
        const designation = parseDesignation(p);
        return { kind: 'VarPattern', start, end: p.lastEnd, designation };
      }
      break;
  }
  return parseTypeOrConstant(p, minimum);
}

function parseTypeOrConstant(p: Cursor, minimum: number): Pattern {
  const start = p.start;
  const type = scanType(p, p.index, 'operand');
  if (type.shape === 'none') return constant(p, minimum);
  const after = p.kinds[type.end];
  if (isDiscard(p, type, after)) {
    p.next();
    return { kind: 'DiscardPattern', start, end: p.lastEnd };
  }
  if (after === '{' || (after === '(' && p.currentText() !== 'nameof'))
    return parseRecursive(p, start, parseType(p, 'operand'));
  if (isDesignationAt(p, type.end)) {
    const written = parseType(p, 'operand');
    const designation = parseDesignation(p);
    return { kind: 'DeclarationPattern', start, end: p.lastEnd, type: written, designation };
  }
  if (isTypeOnly(type, after)) {
    const written = parseType(p, 'operand');
    return { kind: 'DeclarationPattern', start, end: p.lastEnd, type: written, designation: undefined };
  }
  return constant(p, minimum);
}

function isDiscard(p: Cursor, type: ScannedType, after: TokenKind | undefined): boolean {
  return type.end === p.index + 1 && after !== '(' && after !== '{' && p.text.slice(p.start, p.end) === '_';
}

/** `int`, `int[]`, `List<int>`: no expression can look like this; `int.MaxValue` and `A.B` can. */
function isTypeOnly(type: ScannedType, after: TokenKind | undefined): boolean {
  if (after === '.') return false;
  return type.shape === 'type' || type.shape === 'generic' || type.shape === 'nullable' || type.shape === 'pointer';
}

function isDesignationAt(p: Cursor, index: number): boolean {
  const kind = p.kinds[index];
  return p.isIdentifierAt(index) && kind !== 'and' && kind !== 'or' && !(kind === 'when' && p.kinds[index + 1] !== ':');
}

function constant(p: Cursor, minimum: number): Pattern {
  const expression = parseOperand(p, minimum);
  return { kind: 'ConstantPattern', start: expression.start, end: expression.end, expression };
}

/** `(byte)1` and `(a + 1) * 2` are constants, `(1 or 2)` and `(var x, 0)` are patterns. */
function isParenthesizedConstant(p: Cursor): boolean {
  if (isCast(p, p.index)) {
    const after = p.afterMatch(p.index);
    return after !== 'and' && after !== 'or' && after !== 'when';
  }
  switch (p.afterMatch(p.index)) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '<<':
    case '|':
    case '&':
    case '^':
    case '.':
      return true;
    default:
      return false;
  }
}

/** The positional and the property part behind an optional type; a lone parenthesis is just that. */
function parseRecursive(p: Cursor, start: number, type: TypeSyntax | undefined): Pattern {
  let positional: Positional | undefined;
  let properties: Properties | undefined;
  if (p.is('(')) {
    p.next();
    positional = parseList(p, ')', listRules, parsePositional);
    p.expect(')');
  }
  if (p.is('{')) {
    p.next();
    properties = parseList(p, '}', listRules, parseProperty);
    p.expect('}');
  }
  const designation = parseOptionalDesignation(p);
  const [only] = positional ?? [];
  const isParenthesis = type === undefined && properties === undefined && designation === undefined;
  if (isParenthesis && positional?.length === 1 && only !== undefined && only.name === undefined) {
    return { kind: 'ParenthesizedPattern', start, end: p.lastEnd, pattern: only.pattern };
  }
  return { kind: 'RecursivePattern', start, end: p.lastEnd, type, positional, properties, designation };
}

function parsePositional(p: Cursor): { name?: Identifier; pattern: Pattern } {
  if (!p.isIdentifier() || p.peek(1) !== ':') return { pattern: parsePattern(p, level.conditional) };
  const name = p.identifier();
  p.next();
  return { name, pattern: parsePattern(p, level.conditional) };
}

function parseProperty(p: Cursor): { path: Identifier[]; pattern: Pattern } {
  const path = [p.identifier()];
  while (p.accept('.')) path.push(p.identifier());
  p.expect(':');
  return { path, pattern: parsePattern(p, level.conditional) };
}

function parseElement(p: Cursor): Pattern {
  return parsePattern(p, level.conditional);
}

function parseOptionalDesignation(p: Cursor): Designation | undefined {
  return isDesignationAt(p, p.index) ? parseDesignation(p) : undefined;
}

function missingPattern(p: Cursor): Pattern {
  const expression: Expression = missingExpression(p);
  return { kind: 'ConstantPattern', start: expression.start, end: expression.end, expression };
}
