// Parses switch expressions and switch statements.
import type { Cursor } from './cursor';
import { level, parseExpression, parseOperand } from './expressions';
import { type ListRules, parseList } from './lists';
import type {
  Expression,
  Pattern,
  Statement,
  SwitchExpression,
  SwitchLabel,
  SwitchSection,
  SwitchStatement,
} from './nodes';
import { parsePattern, startsPattern } from './patterns';
import { endsStatements, parseStatements } from './statements';

const armRules: ListRules = { starts: startsPattern, trailingComma: true, multiline: true };

/** `e switch { p => r, … }`; the current token is `switch`. */
export function parseSwitchExpression(p: Cursor, expression: Expression): SwitchExpression {
  p.next();
  p.expect('{');
  const arms = parseList(p, '}', armRules, parseArm);
  p.expect('}');
  return { kind: 'SwitchExpression', start: expression.start, end: p.lastEnd, expression, arms };
}

function parseArm(p: Cursor): { pattern: Pattern; when?: Expression; result: Expression } {
  const pattern = parsePattern(p, level.coalescing);
  const when = p.accept('when') ? parseOperand(p, level.coalescing) : undefined;
  p.expect('=>');
  const result = parseExpression(p);
  return { pattern, when, result };
}

/** The current token is `switch`. */
export function parseSwitchStatement(p: Cursor): SwitchStatement {
  const start = p.start;
  p.next();
  const expression = parseGoverning(p);
  p.expect('{');
  const sections: SwitchSection[] = [];
  while (!endsStatements(p, 'block')) sections.push(parseSection(p));
  p.expect('}');
  return { kind: 'SwitchStatement', start, end: p.lastEnd, expression, sections };
}

/** The parentheses belong to the statement, except when they are those of a tuple: `switch (a, b)`. */
function parseGoverning(p: Cursor): Expression {
  if (!p.is('(')) {
    p.missing('CS1003', "Syntax error, '(' expected");
    return parseExpression(p);
  }
  const expression = parseExpression(p);
  return expression.kind === 'ParenthesizedExpression' ? expression.expression : expression;
}

function parseSection(p: Cursor): SwitchSection {
  const start = p.start;
  const labels: SwitchLabel[] = [];
  while (p.is('case') || (p.is('default') && p.peek(1) === ':')) labels.push(parseLabel(p));
  if (labels.length === 0) p.error('CS1003', "Syntax error, 'case' expected");
  const before = p.index;
  const statements: Statement[] = parseStatements(p, 'section');
  if (labels.length === 0 && p.index === before) p.next();
  return { kind: 'SwitchSection', start, end: p.lastEnd, labels, statements };
}

function parseLabel(p: Cursor): SwitchLabel {
  const start = p.start;
  let pattern: Pattern | undefined;
  let when: Expression | undefined;
  if (!p.accept('default')) {
    p.next();
    pattern = parsePattern(p, level.conditional);
    if (p.accept('when')) when = parseExpression(p);
  }
  if (p.is(';')) {
    p.error('CS1003', "Syntax error, ':' expected");
    p.next();
  } else {
    p.expect(':');
  }
  return { kind: 'SwitchLabel', start, end: p.lastEnd, pattern, when };
}
