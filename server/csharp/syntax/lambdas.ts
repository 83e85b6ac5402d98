// Parses lambdas and anonymous methods, and tells them from parentheses and names.
import type { Cursor } from './cursor';
import { parseExpression } from './expressions';
import type { AttributeList, Expression, Lambda, ParameterSyntax, TypeSyntax, Word } from './nodes';
import { parseAttributeLists, parseParameter, parseParameters } from './parameters';
import { scanType } from './scan';
import { parseBlock } from './statements';
import { parseType } from './types';

/** Whether a lambda or an anonymous method with modifiers begins at the current token. */
export function startsLambda(p: Cursor): boolean {
  switch (p.kind) {
    case '(':
      return p.afterMatch(p.index) === '=>';
    case '[':
      return lambdaAfterAttributes(p, p.index);
    case 'async':
    case 'static':
      return lambdaAfterModifiers(p, p.index);
    case 'ref':
      return lambdaWithReturnType(p, p.index + 1);
  }
  if (p.isIdentifier()) return p.peek(1) === '=>' || lambdaWithReturnType(p, p.index);
  return p.isPredefinedType() && lambdaWithReturnType(p, p.index);
}

function lambdaAfterAttributes(p: Cursor, index: number): boolean {
  let at = index;
  while (p.kinds[at] === '[') {
    const match = p.tokens.matches[at] ?? -1;
    if (match < 0) return false;
    at = match + 1;
  }
  return lambdaAfterModifiers(p, at);
}

function lambdaAfterModifiers(p: Cursor, index: number): boolean {
  let at = index;
  for (; p.kinds[at] === 'async' || p.kinds[at] === 'static'; at++) {
    if (p.kinds[at + 1] === '=>') return true;
  }
  const kind = p.kinds[at];
  if (kind === 'delegate') return at > index;
  if (kind === '(') return p.afterMatch(at) === '=>';
  if (p.isIdentifierAt(at) && p.kinds[at + 1] === '=>') return true;
  return lambdaWithReturnType(p, at);
}

/** `int (x) =>`: a look at the next token rules it out for nearly every name. */
function lambdaWithReturnType(p: Cursor, index: number): boolean {
  const next = p.kinds[index + 1];
  if (next === '(') return p.afterMatch(index + 1) === '=>' && (p.isIdentifierAt(index) || p.isPredefinedTypeAt(index));
  if (next !== '<' && next !== '[' && next !== '?') return false;
  const type = scanType(p, index);
  // `b ? (x) => y : z` is a conditional; a nullable return type other than `int?` loses.
  if (type.shape === 'nullable' || type.shape === 'none' || type.shape === 'name') return false;
  return p.kinds[type.end] === '(' && p.afterMatch(type.end) === '=>';
}

/** The current token begins a lambda, or an anonymous method with modifiers. */
export function parseLambda(p: Cursor): Expression {
  const start = p.start;
  const attributes = parseAttributeLists(p);
  const modifiers: Word[] = [];
  while ((p.is('async') || p.is('static')) && p.peek(1) !== '=>') modifiers.push(p.word(p.kind));
  if (p.is('delegate') && p.peek(1) !== '*') return parseAnonymousMethod(p, start, modifiers);
  let returnType: TypeSyntax | undefined;
  let parameters: ParameterSyntax[];
  if (!p.is('(') && p.peek(1) === '=>') {
    const parameterStart = p.start;
    const name = p.identifier();
    parameters = [
      {
        kind: 'Parameter',
        start: parameterStart,
        end: p.lastEnd,
        attributes: [],
        modifiers: [],
        type: undefined,
        name,
        default: undefined,
      },
    ];
  } else {
    if (!p.is('(')) returnType = parseType(p);
    parameters = parseParameters(p, ')', parseLambdaParameter);
  }
  return finishLambda(p, start, attributes, modifiers, returnType, parameters);
}

function finishLambda(
  p: Cursor,
  start: number,
  attributes: AttributeList[],
  modifiers: Word[],
  returnType: TypeSyntax | undefined,
  parameters: ParameterSyntax[],
): Lambda {
  const arrow = p.word('=>');
  const body = inFunction(p, isAsync(modifiers), () => (p.is('{') ? parseBlock(p) : parseExpression(p)));
  return { kind: 'Lambda', start, end: p.lastEnd, attributes, modifiers, returnType, parameters, arrow, body };
}

/** A parameter that may lack its type. */
function parseLambdaParameter(p: Cursor): ParameterSyntax {
  return parseParameter(p, 'lambda');
}

/** `delegate (int x) { … }`; the current token is `delegate`, `modifiers` were read before it. */
export function parseAnonymousMethod(p: Cursor, start: number, modifiers: Word[]): Expression {
  p.next();
  const parameters = p.is('(') ? parseParameters(p, ')') : undefined;
  for (const parameter of parameters ?? []) {
    const params = parameter.modifiers.find(({ text }) => text === 'params');
    if (params) p.error('CS1670', 'params is not valid in this context', params.start, params.end);
    if (parameter.default)
      p.error(
        'CS1065',
        'Default values are not valid in this context.',
        parameter.default.start,
        parameter.default.end,
      );
  }
  const body = inFunction(p, isAsync(modifiers), () => parseBlock(p));
  return { kind: 'AnonymousMethod', start, end: p.lastEnd, modifiers, parameters, body };
}

export function isAsync(modifiers: readonly Word[]): boolean {
  return modifiers.some(modifier => modifier.text === 'async');
}

/** Parses the body of a function, where `await` means what the function says. */
export function inFunction<T>(p: Cursor, async: boolean, parse: () => T): T {
  const outer = p.inAsync;
  p.inAsync = async;
  const result = parse();
  p.inAsync = outer;
  return result;
}
