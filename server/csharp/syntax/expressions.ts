// Parses expressions by precedence: operators, casts, `is`, conditionals, assignments. Operands are in primary.ts.

import { parseInitializer } from './creation';
import type { Cursor } from './cursor';
import { parseLambda, startsLambda } from './lambdas';
import type {
  AssignmentOperator,
  BinaryOperator,
  Expression,
  MissingExpression,
  NameSyntax,
  Pattern,
  TypeSyntax,
  UnaryOperator,
  Word,
} from './nodes';
import { parsePattern } from './patterns';
import { parsePostfix, parsePrimary } from './primary';
import { parseQuery, startsQuery } from './queries';
import { isCast, startsExpression } from './scan';
import { parseSwitchExpression } from './switches';
import type { TokenKind } from './tokens';
import { parseType } from './types';

/** What binds how strongly; an operand is read with the level of its operator and takes only what binds stronger. */
export const level = {
  expression: 0,
  conditional: 1,
  coalescing: 2,
  conditionalOr: 3,
  conditionalAnd: 4,
  or: 5,
  xor: 6,
  and: 7,
  equality: 8,
  relational: 9,
  shift: 10,
  additive: 11,
  multiplicative: 12,
  switch: 13,
  range: 14,
  unary: 15,
} as const;

const binaryLevels: Partial<Record<TokenKind, number>> = {
  '=': level.expression,
  '+=': level.expression,
  '-=': level.expression,
  '*=': level.expression,
  '/=': level.expression,
  '%=': level.expression,
  '&=': level.expression,
  '|=': level.expression,
  '^=': level.expression,
  '<<=': level.expression,
  '??=': level.expression,
  '??': level.coalescing,
  '||': level.conditionalOr,
  '&&': level.conditionalAnd,
  '|': level.or,
  '^': level.xor,
  '&': level.and,
  '==': level.equality,
  '!=': level.equality,
  '<': level.relational,
  '<=': level.relational,
  '>': level.relational,
  '>=': level.relational,
  is: level.relational,
  as: level.relational,
  '<<': level.shift,
  '+': level.additive,
  '-': level.additive,
  '*': level.multiplicative,
  '/': level.multiplicative,
  '%': level.multiplicative,
  switch: level.switch,
  with: level.switch,
  '..': level.range,
};

/** `>>`, `>>=`, `>>>`, `>>>=` by the number of tokens they are made of. */
const shifts: readonly { readonly tokens: readonly TokenKind[]; readonly operator: string; readonly level: number }[] =
  [
    { tokens: ['>', '>', '>='], operator: '>>>=', level: level.expression },
    { tokens: ['>', '>', '>'], operator: '>>>', level: level.shift },
    { tokens: ['>', '>='], operator: '>>=', level: level.expression },
    { tokens: ['>', '>'], operator: '>>', level: level.shift },
  ];

/** Any expression; reports CS1525 and gives a MissingExpression when none stands here. */
export function parseExpression(p: Cursor): Expression {
  return parseOperand(p, level.expression);
}

/** An expression of operators that bind stronger than `minimum` (or as strongly, if they associate to the right). */
export function parseOperand(p: Cursor, minimum: number): Expression {
  if (!p.enter()) {
    p.leave();
    return missingExpression(p);
  }
  const left = parseOperators(p, parsePrefix(p, minimum), minimum);
  p.leave();
  return left;
}

function parseOperators(p: Cursor, operand: Expression, minimum: number): Expression {
  let left = operand;
  for (let links = 0; ; links++) {
    p.chain(links);
    const kind = p.kind;
    if (kind === '?') {
      if (minimum > level.conditional) return left;
      return parseConditional(p, left);
    }
    let strength = binaryLevels[kind];
    if (strength === undefined) return left;
    let tokens = 1;
    let operator: string = kind;
    if (kind === '>') {
      const shift = shiftAt(p);
      if (shift !== undefined) {
        strength = shift.level;
        tokens = shift.tokens.length;
        operator = shift.operator;
      }
    }
    const rightAssociative = strength === level.expression || strength === level.coalescing;
    if (strength < minimum || (strength === minimum && !rightAssociative)) return left;
    const start = left.start;
    if (kind === 'is') {
      p.next();
      left = isExpression(p, left);
    } else if (kind === 'as') {
      p.next();
      const type = parseType(p, 'operand');
      left = { kind: 'AsExpression', start, end: p.lastEnd, expression: left, type };
    } else if (kind === 'switch' || kind === 'with') {
      if (p.peek(1) !== '{') return left;
      left = kind === 'switch' ? parseSwitchExpression(p, left) : withExpression(p, left);
    } else if (kind === '..') {
      p.next();
      const right = startsExpression(p, p.index) ? parseOperand(p, level.range) : undefined;
      left = { kind: 'RangeExpression', start, end: p.lastEnd, left, right };
    } else {
      const word = operatorWord(p, operator, tokens);
      const right = parseOperand(p, strength);
      left =
        strength === level.expression
          ? {
              kind: 'AssignmentExpression',
              start,
              end: p.lastEnd,
              operator: word as Word<AssignmentOperator>,
              left,
              right,
            }
          : { kind: 'BinaryExpression', start, end: p.lastEnd, operator: word as Word<BinaryOperator>, left, right };
    }
  }
}

function shiftAt(p: Cursor): (typeof shifts)[number] | undefined {
  const second = p.peek(1);
  if (second !== '>' && second !== '>=') return undefined;
  const { starts, ends, kinds } = p.tokens;
  return shifts.find(shift =>
    shift.tokens.every((kind, i) => {
      const at = p.index + i;
      return kinds[at] === kind && (i === 0 || starts[at] === ends[at - 1]);
    }),
  );
}

function operatorWord(p: Cursor, text: string, tokens: number): Word {
  const start = p.start;
  for (let i = 0; i < tokens; i++) p.next();
  return { text, start, end: p.lastEnd };
}

function parseConditional(p: Cursor, condition: Expression): Expression {
  p.next();
  const whenTrue = parseExpression(p);
  p.expect(':');
  const whenFalse = parseExpression(p);
  return { kind: 'ConditionalExpression', start: condition.start, end: p.lastEnd, condition, whenTrue, whenFalse };
}

function withExpression(p: Cursor, expression: Expression): Expression {
  p.next();
  const initializer = parseInitializer(p, 'object');
  return { kind: 'WithExpression', start: expression.start, end: p.lastEnd, expression, initializer };
}

/** `e is T` with a type or a name alone, otherwise `e is pattern`. */
function isExpression(p: Cursor, expression: Expression): Expression {
  const pattern = parsePattern(p, level.shift);
  const start = expression.start;
  const type = typeOfPattern(pattern);
  if (type !== undefined) return { kind: 'IsTypeExpression', start, end: p.lastEnd, expression, type };
  return { kind: 'IsPatternExpression', start, end: p.lastEnd, expression, pattern };
}

function typeOfPattern(pattern: Pattern): TypeSyntax | undefined {
  if (pattern.kind === 'DeclarationPattern' && pattern.designation === undefined) return pattern.type;
  return pattern.kind === 'ConstantPattern' ? asName(pattern.expression) : undefined;
}

/** The expression `A.B.C` read again as a name. */
export function asName(expression: Expression): NameSyntax | undefined {
  if (expression.kind === 'IdentifierName') return expression.identifier.missing ? undefined : expression;
  if (expression.kind === 'GenericName' || expression.kind === 'AliasQualifiedName') return expression;
  if (expression.kind !== 'MemberAccess' || expression.pointer) return undefined;
  const left = asName(expression.expression);
  if (left === undefined) return undefined;
  return { kind: 'QualifiedName', start: expression.start, end: expression.end, left, right: expression.name };
}

function parsePrefix(p: Cursor, minimum: number): Expression {
  const start = p.start;
  switch (p.kind) {
    case '+':
    case '-':
    case '!':
    case '~':
    case '&':
    case '*':
    case '^':
    case '++':
    case '--': {
      const operator: Word<UnaryOperator> = p.word(p.kind);
      const operand = parseOperand(p, level.unary);
      return { kind: 'UnaryExpression', start, end: p.lastEnd, operator, operand };
    }
    case '&&': {
      // `&&label` is no C#, but `F(&&` while typing must not lose the operand.
      return parsePrimary(p);
    }
    case '..': {
      p.next();
      const right = startsExpression(p, p.index) ? parseOperand(p, level.range) : undefined;
      return { kind: 'RangeExpression', start, end: p.lastEnd, left: undefined, right };
    }
    case 'throw': {
      p.next();
      const expression = parseOperand(p, level.coalescing);
      return { kind: 'ThrowExpression', start, end: p.lastEnd, expression };
    }
    case 'ref': {
      if (startsLambda(p)) return parseLambda(p);
      p.next();
      const expression = parseOperand(p, level.expression);
      return { kind: 'RefExpression', start, end: p.lastEnd, expression };
    }
    case 'await':
      if (isAwait(p)) {
        const keyword = p.word('await');
        const expression = parseOperand(p, level.unary);
        return { kind: 'AwaitExpression', start, end: p.lastEnd, keyword, expression };
      }
      break;
    case 'from':
      if (startsQuery(p)) return parseQuery(p);
      break;
  }
  if (minimum === level.expression && startsLambda(p)) return parseLambda(p);
  if (p.is('(') && isCast(p, p.index)) {
    p.next();
    const type = parseType(p);
    p.expect(')');
    const expression = parseOperand(p, level.unary);
    return { kind: 'CastExpression', start, end: p.lastEnd, type, expression };
  }
  return parsePostfix(p, parsePrimary(p));
}

/** `await` is a keyword in async functions; elsewhere when nothing else makes sense, so that the mistake can be named. */
export function isAwait(p: Cursor): boolean {
  if (!p.is('await')) return false;
  if (p.inAsync) return true;
  switch (p.peek(1)) {
    case 'new':
    case 'this':
    case 'base':
    case 'default':
    case 'typeof':
    case 'string':
    case 'string literal':
    case 'string start':
    case 'number':
    case 'char':
    case 'char literal':
    case 'null':
    case 'true':
    case 'false':
      return true;
    default:
      return p.isIdentifierAt(p.index + 1);
  }
}

/** Reports that an expression is missing before the current token, and stands for it. */
export function missingExpression(p: Cursor): MissingExpression {
  if (p.is('end of file')) p.missing('CS1733', 'Expected expression');
  else p.missing('CS1525', `Invalid expression term '${p.currentText()}'`);
  const at = p.skipGap();
  return { kind: 'MissingExpression', start: at, end: at };
}
