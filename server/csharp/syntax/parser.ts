// The door to the C# parser: text in, syntax tree out.
import { repairBraces } from './braces';
import { Cursor } from './cursor';
import { lex } from './lexer';
import type { SyntaxTree } from './nodes';
import { parseCompilationUnit } from './units';

export interface ParseOptions {
  /** Kept in the tree for those who report findings. */
  readonly path?: string;
  /** The preprocessor symbols of the project, such as `DEBUG` and `WINDOWS_UWP`. */
  readonly symbols?: readonly string[];
}

/**
 * Parses one file of C#. Never throws: what is wrong is in `diagnostics`, in source order, and the tree covers the rest.
 * Offsets are UTF-16 positions in `text`.
 */
export function parseCSharp(text: string, options: ParseOptions = {}): SyntaxTree {
  const tokens = repairBraces(lex(text, options.symbols));
  const root = parseCompilationUnit(new Cursor(tokens));
  const diagnostics = tokens.diagnostics.sort((a, b) => a.start - b.start);
  return { path: options.path ?? '', text, root, diagnostics, trivia: tokens.trivia, edits: [] };
}
