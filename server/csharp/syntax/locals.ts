// Parses local variables and local functions, and tells declarations from expressions at the start of a statement.

import { parseArrayInitializer } from './creation';
import type { Cursor } from './cursor';
import { isAwait, parseExpression } from './expressions';
import { inFunction, isAsync } from './lambdas';
import type {
  ArrayInitializer,
  AttributeList,
  Expression,
  LocalDeclaration,
  LocalFunction,
  TypeSyntax,
  VariableDeclarator,
  Word,
} from './nodes';
import {
  isScoped,
  parseConstraints,
  parseModifiers,
  parseParameters,
  parseTypeParameters,
  skipAttributes,
} from './parameters';
import { type ScannedType, scanType } from './scan';
import { parseBlock } from './statements';
import { parseRefType, parseType } from './types';

/** What a statement that begins at the current token declares; undefined: it is no declaration. */
export function startsDeclarationStatement(p: Cursor): 'variable' | 'function' | 'attributed' | undefined {
  switch (p.kind) {
    case 'const':
      return 'variable';
    case '[': {
      const after = skipAttributes(p, p.index);
      return after > 0 && (p.isIdentifierAt(after) || p.isPredefinedTypeAt(after) || isFunctionModifier(p, after))
        ? 'attributed'
        : undefined;
    }
    case 'static':
    case 'extern':
    case 'unsafe':
      return 'function';
    case 'async':
      return isFunctionModifier(p, p.index) ? 'function' : undeclared(p);
    case 'ref': {
      const at = p.peek(1) === 'readonly' ? p.index + 2 : p.index + 1;
      return declares(p, at, scanType(p, at));
    }
    case 'scoped':
      return isScoped(p) ? 'variable' : undeclared(p);
  }
  return undeclared(p);
}

/** A declaration without a modifier in front. */
function undeclared(p: Cursor): 'variable' | 'function' | undefined {
  if (p.isPredefinedType())
    return p.peek(1) === '.' ? undefined : (declares(p, p.index, scanType(p, p.index)) ?? incomplete(p));
  if (isAwait(p)) return undefined;
  return declares(p, p.index, scanType(p, p.index));
}

/** `int` alone is a declaration in the making, `int?.X` and `int(3)` are not. */
function incomplete(p: Cursor): 'variable' | undefined {
  const next = p.peek(1);
  return next === '(' || next === '=>' ? undefined : 'variable';
}

function declares(p: Cursor, index: number, type: ScannedType): 'variable' | 'function' | undefined {
  if (type.shape === 'none') return undefined;
  const name = type.end;
  const after = p.kinds[name + 1];
  if (!p.isIdentifierAt(name)) {
    const next = p.kinds[name];
    return type.shape === 'type' && (next === ';' || next === '}') ? 'variable' : undefined;
  }
  if (p.kinds[name] === 'with' && after === '{') return undefined;
  // A line that ends with a dot is in the making as well; what follows declares something of its own.
  if (type.shape === 'name' && p.kinds[name - 2] === '.' && startsLine(p, name - 1)) return undefined;
  if (type.shape === 'name' && startsLine(p, name)) {
    // A line in the making above a complete one: `task` ⏎ `Run();`. A declaration goes on with one of these.
    const goesOn = after === '=' || after === ';' || after === ',' || type.end > index + 1;
    if (!goesOn) return undefined;
  }
  if (type.shape === 'nullable' && (after === ':' || after === '.')) return undefined; // `a ? b : c`
  if (after === '(') return 'function';
  if (after === '<' && isTypeParameterList(p, name + 1)) return 'function';
  return 'variable';
}

function startsLine(p: Cursor, index: number): boolean {
  const { starts, ends, text } = p.tokens;
  const gap = text.slice(ends[index - 1] ?? 0, starts[index] ?? 0);
  return /[\r\n\u0085\u2028\u2029]/.test(gap);
}

/** `<T, U>(` */
function isTypeParameterList(p: Cursor, open: number): boolean {
  let at = open + 1;
  while (p.isIdentifierAt(at) || p.kinds[at] === ',' || p.kinds[at] === '[' || p.kinds[at] === ']') at++;
  return p.kinds[at] === '>' && p.kinds[at + 1] === '(';
}

/** Whether the token at `index` is a modifier of a local function. */
function isFunctionModifier(p: Cursor, index: number, nesting = 0): boolean {
  const kind = p.kinds[index];
  if (kind === 'static' || kind === 'extern' || kind === 'unsafe') return true;
  if (kind !== 'async') return false;
  if (nesting < 4 && isFunctionModifier(p, index + 1, nesting + 1)) return true;
  const type = scanType(p, index + 1);
  const after = p.kinds[type.end + 1];
  return type.shape !== 'none' && p.isIdentifierAt(type.end) && (after === '(' || after === '<');
}

/** `T x = 1, y;`, with `const`, `using` or `await using` in front. */
export function parseLocalDeclaration(p: Cursor, start: number): LocalDeclaration {
  const keyword = p.is('await') ? p.word('await') : undefined;
  const using = p.is('using') ? p.word('using') : undefined;
  const isConst = p.accept('const');
  const { type, declarators } = parseVariables(p);
  p.expect(';');
  return { kind: 'LocalDeclaration', start, end: p.endFrom(start), isConst, using, await: keyword, type, declarators };
}

/** `T x = 1, y` without a semicolon. */
export function parseVariables(p: Cursor): { type: TypeSyntax; declarators: VariableDeclarator[] } {
  const type = p.is('ref') || isScoped(p) ? parseRefType(p) : parseType(p);
  return { type, declarators: parseDeclarators(p) };
}

/** `x = 1, y`; `isBuffer`: the sizes of `fixed` buffers stand behind the names. */
export function parseDeclarators(p: Cursor, isBuffer = false): VariableDeclarator[] {
  const declarators: VariableDeclarator[] = [];
  do {
    const start = p.start;
    const name = p.identifier();
    if (p.is('[')) {
      if (!isBuffer) reportBadRank(p);
      skipSize(p);
    }
    const initializer = p.accept('=') ? parseVariableInitializer(p) : undefined;
    declarators.push({ kind: 'VariableDeclarator', start: name.start, end: p.endFrom(start), name, initializer });
  } while (p.accept(','));
  return declarators;
}

/** `int x[5]` of C; only `fixed` buffers may write it so. */
function reportBadRank(p: Cursor): void {
  const message =
    "Bad array declarator: To declare a managed array the rank specifier precedes the variable's identifier. To declare a fixed size buffer field, use the fixed keyword before the field type.";
  p.error('CS0650', message);
}

/** The `[5]` of a fixed buffer: its size has no place in the tree, because nothing can run it. */
export function skipSize(p: Cursor): void {
  p.next();
  while (!p.is(']') && !p.is(';') && !p.is('}') && !p.is('end of file')) {
    const before = p.index;
    parseExpression(p);
    if (!p.accept(',') && p.index === before) break;
  }
  p.expect(']');
}

export function parseVariableInitializer(p: Cursor): Expression | ArrayInitializer {
  return p.is('{') ? parseArrayInitializer(p) : parseExpression(p);
}

/** A function inside a function. */
export function parseLocalFunction(
  p: Cursor,
  start: number,
  attributes: AttributeList[] = [],
): LocalFunction | LocalDeclaration {
  const modifiers: Word[] = parseModifiers(p);
  const returnType = parseType(p);
  const name = p.identifier();
  if (!p.is('(') && !p.is('<')) return finishVariable(p, start, returnType, name);
  const typeParameters = parseTypeParameters(p);
  const parameters = parseParameters(p, ')');
  const constraints = parseConstraints(p);
  const rest = parseFunctionBody(p, isAsync(modifiers));
  return {
    kind: 'LocalFunction',
    start,
    end: p.endFrom(start),
    attributes,
    modifiers,
    returnType,
    name,
    typeParameters,
    parameters,
    constraints,
    ...rest,
  };
}

/** `static int x = 1;` inside a function: a mistake, but the variable exists. */
function finishVariable(p: Cursor, start: number, type: TypeSyntax, name: LocalFunction['name']): LocalDeclaration {
  p.error('CS0106', 'The modifier is not valid for this item', start, type.start);
  const initializer = p.accept('=') ? parseVariableInitializer(p) : undefined;
  const first: VariableDeclarator = {
    kind: 'VariableDeclarator',
    start: name.start,
    end: p.endFrom(name.start),
    name,
    initializer,
  };
  const declarators = p.accept(',') ? [first, ...parseDeclarators(p)] : [first];
  p.expect(';');
  return {
    kind: 'LocalDeclaration',
    start,
    end: p.endFrom(start),
    isConst: false,
    using: undefined,
    await: undefined,
    type,
    declarators,
  };
}

/** The end of a function: a block, `=> e;` or `;`. */
export function parseFunctionBody(
  p: Cursor,
  async: boolean,
): { body: LocalFunction['body']; expressionBody: Expression | undefined } {
  return inFunction(p, async, () => {
    if (p.is('{')) {
      const body = p.leftOutBody() ?? parseBlock(p);
      return { body, expressionBody: undefined };
    }
    const expressionBody = p.accept('=>') ? parseExpression(p) : undefined;
    p.expect(';');
    return { body: undefined, expressionBody };
  });
}
