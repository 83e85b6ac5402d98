// Edits in C# that keep the shape of the text: its indentation, its line breaks, one statement per line.
import { withoutReads } from '../../../base/reads';
import type { LineIndex, Span } from '../../../base/text';
import type { Block, Node, Statement, SyntaxTree } from '../../../csharp/syntax/nodes';
import { isInText, lineAt, textIn } from '../../../workspace/textFile';
import type { Edits, TextFile } from '../../engine/rule';
import { nodesAround, syntaxNodes } from './syntaxNodes';

/** The word to mark: of a call or a member access the member, of `new T(…)` the type; else the node itself. */
export function nameSpan(syntax: Node): Span {
  switch (syntax.kind) {
    case 'Invocation':
      return nameSpan(syntax.expression);
    case 'MemberAccess':
    case 'MemberBinding':
      return spanOf(syntax.name);
    case 'ObjectCreation':
      return spanOf(syntax.type);
    default:
      return spanOf(syntax);
  }
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The innermost statement, other than a block, that the place belongs to. */
export function statementAround(tree: SyntaxTree, { start, end }: Span): Statement | undefined {
  return nodesAround(tree, { start, end }).findLast(isStatement);
}

/** The innermost block that the place stands in. */
export function blockAround(tree: SyntaxTree, { start, end }: Span): Block | undefined {
  return nodesAround(tree, { start, end }).findLast(
    (node): node is Block => node.kind === 'Block' && node.start < start && end < node.end,
  );
}

export function insertBefore(file: TextFile, statement: Span, code: string): Edits {
  const { start, end } = statement;
  const indent = indentOf(file, start);
  const place = { start, end: start };
  if (isListed(file, start)) {
    const separator = startsLine(file, start) ? `${lineBreakOf(file)}${indent}` : ' ';
    return [{ file, span: place, newText: code + separator }];
  }
  // The only statement of an if or else: it needs braces to become two.
  return [
    { file, span: place, newText: `{ ${code} ` },
    { file, span: { start: end, end }, newText: ' }' },
  ];
}

export function insertAfter(file: TextFile, statement: Span, code: string): Edits {
  const { start, end } = statement;
  if (isListed(file, start)) {
    const separator = startsLine(file, start) ? `${lineBreakOf(file)}${indentOf(file, start)}` : ' ';
    return [{ file, span: { start: end, end }, newText: separator + code }];
  }
  return [
    { file, span: { start, end: start }, newText: '{ ' },
    { file, span: { start: end, end }, newText: ` ${code} }` },
  ];
}

/** With its line, when it has one to itself; the only statement of an if or else becomes `{ }`. */
export function removeStatement(file: TextFile, { start, end }: Span): Edits {
  if (!isListed(file, start)) return [{ file, span: { start, end }, newText: '{ }' }];
  if (!startsLine(file, start)) return [{ file, span: { start, end }, newText: '' }];
  const lineStart = start - indentOf(file, start).length;
  const lineEnd = endsLine(file, end) ? nextLine(file, end) : undefined;
  return [{ file, span: lineEnd === undefined ? { start, end } : { start: lineStart, end: lineEnd }, newText: '' }];
}

/** The statement is taken away from where it stands and put before the other one. */
export function moveBefore(file: TextFile, statement: Span, other: Span): Edits {
  const code = textIn(file, statement);
  return [...insertBefore(file, other, code), ...removeStatement(file, statement)];
}

/**
 * Moves a statement before an earlier one of the same list. Undefined where they stand in different lists, or where it
 * names something that is made in between.
 */
export function moveUp(file: TextFile, tree: SyntaxTree, statement: Statement, earlier: Span): Edits | undefined {
  const list = listWith(tree, statement);
  const from = list.indexOf(statement);
  const to = list.findIndex(each => each.start <= earlier.start && earlier.end <= each.end);
  const target = list[to];
  if (!target || to >= from || statement.kind !== 'ExpressionStatement') return undefined;
  return dependsOn(statement, list.slice(to, from)) ? undefined : moveBefore(file, statement, target);
}

function listWith(tree: SyntaxTree, statement: Statement): readonly Statement[] {
  for (const node of nodesAround(tree, statement))
    if ((node.kind === 'Block' || node.kind === 'SwitchSection') && node.statements.includes(statement))
      return node.statements;
  return [];
}

/** Does it name something that one of the others declares or writes? */
function dependsOn(statement: Statement, others: readonly Statement[]): boolean {
  const names = new Set(
    [...syntaxNodes(statement)].flatMap(each => (each.kind === 'IdentifierName' ? [each.identifier.name] : [])),
  );
  return others.some(other => [...syntaxNodes(other)].some(node => makes(node, names)));
}

function makes(node: Node, names: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'LocalDeclaration':
      return node.declarators.some(({ name }) => names.has(name.name));
    case 'LocalFunction':
      return names.has(node.name.name);
    case 'AssignmentExpression':
      return node.left.kind === 'IdentifierName' && names.has(node.left.identifier.name);
    case 'DeclarationExpression':
      return true;
    default:
      return false;
  }
}

/**
 * The last statements of a block go into a `try`, with one statement before it and one in its `finally`. Statements that
 * are left out disappear.
 */
export function tryFinally(
  file: TextFile,
  block: Block,
  statements: readonly Statement[],
  code: { readonly before?: string; readonly finally: string; readonly without?: readonly Statement[] },
): Edits {
  return wrapInTry(file, block, statements, { ...code, clause: 'finally', last: code.finally });
}

/** The last statements of a block go into a `try`; `clause` is the head of its `catch`, which has this one statement. */
export function tryCatchRest(
  file: TextFile,
  block: Block,
  statements: readonly Statement[],
  clause: string,
  statement: string,
): Edits {
  return wrapInTry(file, block, statements, { clause, last: statement });
}

function wrapInTry(
  file: TextFile,
  block: Block,
  statements: readonly Statement[],
  code: {
    readonly before?: string;
    readonly clause: string;
    readonly last: string;
    readonly without?: readonly Statement[];
  },
): Edits {
  const lineBreak = lineBreakOf(file);
  const outer = indentOf(file, block.end - 1);
  const [first] = statements;
  const inner = first ? indentOf(file, first.start) : `${outer}    `;
  const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : '    ';
  const lines = (...texts: string[]) => texts.map(text => `${lineBreak}${inner}${text}`).join('');
  const previous = first && block.statements[block.statements.indexOf(first) - 1];
  const start = previous?.end ?? block.start + 1;
  const end = block.end - 1;
  const without = code.without ?? [];
  return [
    { file, span: { start, end: start }, newText: lines(...(code.before ? [code.before] : []), 'try', '{') },
    ...indentLines(file, block, start, step, without),
    ...without.flatMap(statement => removeStatement(file, statement)),
    {
      file,
      span: { start: end, end },
      newText: `${step}}${lines(code.clause, '{', `${step}${code.last}`, '}')}${lineBreak}${outer}`,
    },
  ];
}

/**
 * The statement becomes `head`, and the statements that follow it in its block go into braces behind that, after the
 * lines of `first`; `tail` follows the closing brace. Undefined where the block does not have its lines to itself.
 */
export function wrapRest(
  file: TextFile,
  block: Block,
  statement: Statement,
  code: { readonly head: readonly string[]; readonly first: readonly string[]; readonly tail: string },
): Edits | undefined {
  const close = block.end - 1;
  if (!startsLine(file, statement.start) || !startsLine(file, close)) return undefined;
  const lineBreak = lineBreakOf(file);
  const [outer, inner] = [indentOf(file, close), indentOf(file, statement.start)];
  const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : '    ';
  const lines = [...code.head, '{', ...code.first.map(line => step + line)];
  return [
    { file, span: spanOf(statement), newText: lines.join(`${lineBreak}${inner}`) },
    ...indentLines(file, block, statement.end, step, []),
    { file, span: { start: close, end: close }, newText: `${step}}${code.tail}${lineBreak}${outer}` },
  ];
}

/** A class of the namespace System as the file can name it. */
export function systemName(file: TextFile, name: string): string {
  return isInText(file, /^\s*using\s+System\s*;/m) ? name : `System.${name}`;
}

/** The statement goes into a `try` of its own; undefined when it does not stand alone on its lines. */
export function tryCatch(
  file: TextFile,
  statement: Statement,
  clause: string,
  handler: readonly string[],
): Edits | undefined {
  const { start, end } = statement;
  if (!isListed(file, start) || !startsLine(file, start)) return undefined;
  const lineBreak = lineBreakOf(file);
  const indent = indentOf(file, start);
  const step = indent.startsWith('\t') ? '\t' : '    ';
  const lines = textIn(file, { start, end }).split(lineBreak);
  if (!endsLine(file, end)) return undefined;
  const inner = lines.map((line, i) => (i === 0 || line.trim() === '' ? line : step + line)).join(lineBreak);
  const handling = handler.map(line => step + line);
  const code = ['try', '{', step + inner, '}', clause, '{', ...handling, '}'].join(`${lineBreak}${indent}`);
  return [{ file, span: { start, end }, newText: code }];
}

/** Each line after the first goes one step to the right, except inside strings that span lines. */
function indentLines(file: TextFile, block: Block, start: number, step: string, without: readonly Span[]): Edits {
  const strings = [...syntaxNodes(block)].filter(node => node.kind === 'Literal' || node.kind === 'InterpolatedString');
  const lines = linesOf(file, block);
  const first = lines.positionAt(start).line + 1;
  const last = lines.positionAt(block.end - 1).line - 1;
  const edits: Edits[number][] = [];
  for (let line = first; line <= last; line++) {
    const at = lines.lineSpan(line);
    const isInString = strings.some(node => node.start < at.start && at.start < node.end);
    const isRemoved = without.some(node => at.start <= node.start && node.end <= at.end);
    if (!isInString && !isRemoved && lines.lineText(line).trim() !== '')
      edits.push({ file, span: { start: at.start, end: at.start }, newText: step });
  }
  return edits;
}

/** The white space before the first word of the line. */
export function indentOf(file: TextFile, offset: number): string {
  return /^[ \t]*/.exec(lineAt(file, offset).text)?.[0] ?? '';
}

export function lineBreakOf(file: TextFile): string {
  return isInText(file, /\r\n/) ? '\r\n' : '\n';
}

/** For looking at several lines of a stretch of code. */
function linesOf(file: TextFile, stretch: Span): LineIndex {
  textIn(file, stretch);
  return withoutReads(() => file.lines);
}

function startsLine(file: TextFile, offset: number): boolean {
  const { start, text } = lineAt(file, offset);
  return text.slice(0, offset - start).trim() === '';
}

/** Nothing but blanks behind it. */
function endsLine(file: TextFile, offset: number): boolean {
  const { start, text } = lineAt(file, offset);
  return /^[ \t]*$/.test(text.slice(offset - start));
}

/** Where the line after that begins. */
function nextLine(file: TextFile, offset: number): number {
  const { end } = lineAt(file, offset);
  return end + (/^(\r\n|\n|\r)/.exec(textIn(file, { start: end, end: end + 2 }))?.[0].length ?? 0);
}

/** Does another statement, a brace or a label stand before it? */
function isListed(file: TextFile, start: number): boolean {
  return /[{};:]\s*$/.test(withoutComments(textIn(file, { start: Math.max(0, start - 400), end: start })));
}

function withoutComments(text: string): string {
  return text.replace(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, '');
}

function isStatement(node: Node): node is Statement {
  if (node.kind === 'LocalDeclaration' || node.kind === 'LocalFunction') return true;
  return node.kind.endsWith('Statement') && node.kind !== 'GlobalStatement';
}
