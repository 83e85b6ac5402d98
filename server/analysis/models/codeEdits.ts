// Edits in C# that keep the shape of the text: its indentation, its line breaks, one statement per line.
import type { Span } from '../../base/text';
import type { Node, Statement, SyntaxTree } from '../../csharp/syntax/nodes';
import type { Edits, TextFile } from '../engine/rule';
import { syntaxNodes } from './syntaxNodes';

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
  let innermost: Statement | undefined;
  for (const node of syntaxNodes(tree.root)) {
    if (isStatement(node) && node.start <= start && end <= node.end) innermost = node;
  }
  return innermost;
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
  const { text } = file.lines;
  if (!startsLine(file, start)) return [{ file, span: { start, end }, newText: '' }];
  const rest = /^[ \t]*(\r\n|\n|\r|$)/.exec(text.slice(end));
  const lineStart = start - indentOf(file, start).length;
  return [{ file, span: rest ? { start: lineStart, end: end + rest[0].length } : { start, end }, newText: '' }];
}

/** The statement is taken away from where it stands and put before the other one. */
export function moveBefore(file: TextFile, statement: Span, other: Span): Edits {
  const code = file.lines.text.slice(statement.start, statement.end);
  return [...insertBefore(file, other, code), ...removeStatement(file, statement)];
}

/** The white space before the first word of the line. */
export function indentOf(file: TextFile, offset: number): string {
  return /^[ \t]*/.exec(file.lines.lineText(file.lines.positionAt(offset).line))?.[0] ?? '';
}

export function lineBreakOf(file: TextFile): string {
  return file.lines.text.includes('\r\n') ? '\r\n' : '\n';
}

function startsLine(file: TextFile, offset: number): boolean {
  const { start } = file.lines.lineSpan(file.lines.positionAt(offset).line);
  return file.lines.text.slice(start, offset).trim() === '';
}

/** Does another statement, a brace or a label stand before it? */
function isListed(file: TextFile, start: number): boolean {
  return /[{};:]\s*$/.test(withoutComments(file.lines.text.slice(Math.max(0, start - 400), start)));
}

function withoutComments(text: string): string {
  return text.replace(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, '');
}

function isStatement(node: Node): node is Statement {
  if (node.kind === 'LocalDeclaration' || node.kind === 'LocalFunction') return true;
  return node.kind.endsWith('Statement') && node.kind !== 'GlobalStatement';
}
