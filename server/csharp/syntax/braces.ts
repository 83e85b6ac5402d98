// Braces that are missing or too many: guesses from the indentation where they belong, so that one does not cost a whole file.
import { isNewline, isWhitespace } from './characters';
import type { Tokens } from './lexer';
import type { SyntaxDiagnostic } from './nodes';
import type { TokenKind } from './tokens';

/** No statement or accessor that begins a line at or left of its block has these. */
const accessibility: ReadonlySet<TokenKind> = new Set(['public', 'protected', 'internal', 'private']);

/**
 * The tokens as the parser shall see them. In a file whose braces are balanced nothing changes. Otherwise a `}` of no width
 * is added (and CS1513 reported) where the indentation says that a block has ended, and a `}` that stands deeper than the
 * block it would close is dropped (CS1022).
 */
export function repairBraces(tokens: Tokens): Tokens {
  const { missing, stray } = unbalanced(tokens);
  return missing === 0 && stray === 0 ? tokens : new Repair(tokens, missing, stray).run();
}

export function areBalanced(tokens: Tokens): boolean {
  const { missing, stray } = unbalanced(tokens);
  return missing === 0 && stray === 0;
}

function unbalanced(tokens: Tokens): { readonly missing: number; readonly stray: number } {
  let missing = 0;
  let stray = 0;
  for (let i = 0; i < tokens.kinds.length; i++) {
    if (tokens.kinds[i] === '{') {
      stray--;
      if ((tokens.matches[i] ?? -1) < 0) missing++;
    } else if (tokens.kinds[i] === '}') {
      stray++;
    }
  }
  return { missing, stray: stray + missing };
}

class Repair implements Tokens {
  readonly text: string;
  readonly kinds: TokenKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly flags: number[] = [];
  readonly matches: number[] = [];
  readonly trivia: Tokens['trivia'];
  readonly diagnostics: SyntaxDiagnostic[];
  /** Columns of the lines on which the open braces stand. */
  private readonly open: number[] = [];
  /** For each token of the source its index here; -1 for those that were dropped. */
  private readonly moved: number[] = [];

  constructor(
    private readonly source: Tokens,
    private missing: number,
    private stray: number,
  ) {
    this.text = source.text;
    this.trivia = source.trivia;
    this.diagnostics = source.diagnostics;
  }

  run(): Tokens {
    const { kinds } = this.source;
    let column = 0;
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i] ?? 'end of file';
      const first = this.columnIfFirst(i);
      if (first >= 0) column = first;
      if (first >= 0 && kind !== 'end of file') this.closeBlocks(i, kind, first);
      if (kind === '}' && first >= 0 && this.isStray(first)) {
        this.stray--;
        this.moved.push(-1);
        const start = this.source.starts[i] ?? 0;
        this.report('CS1022', 'Type or namespace definition, or end-of-file expected', start, start + 1);
        continue;
      }
      if (kind === '{') this.open.push(column);
      else if (kind === '}') this.open.pop();
      this.copy(i, kind);
    }
    this.matchAgain();
    return this;
  }

  /** Ends the blocks that the token at `index`, the first of its line, cannot be part of. */
  private closeBlocks(index: number, kind: TokenKind, column: number): void {
    if (kind === '}') {
      // The brace of an outer block, if there is one in exactly this column.
      if (!this.open.includes(column)) return;
      while (this.missing > 0 && this.top() > column) this.addBrace();
    } else if (this.beginsStatement(index, kind)) {
      while (this.missing > 0 && this.top() >= column) this.addBrace();
    }
  }

  private beginsStatement(index: number, kind: TokenKind): boolean {
    // Whatever half-typed code stands before it.
    if (accessibility.has(kind)) return true;
    const previous = this.source.kinds[index - 1];
    if (previous !== ';' && previous !== '}' && previous !== '{') return false;
    // Labels stand where they like, and a block may open on the column of the one around it.
    return kind !== 'case' && kind !== 'default' && kind !== '{' && this.source.kinds[index + 1] !== ':';
  }

  private isStray(column: number): boolean {
    return this.stray > 0 && this.open.length > 0 && this.top() < column;
  }

  private top(): number {
    return this.open[this.open.length - 1] ?? -1;
  }

  private addBrace(): void {
    const end = this.ends[this.ends.length - 1] ?? 0;
    this.missing--;
    this.open.pop();
    this.push('}', end, end, 0);
    // Several blocks that end at the same place are one mistake.
    if (this.starts[this.starts.length - 2] !== end) this.report('CS1513', '} expected', end, end);
  }

  private copy(index: number, kind: TokenKind): void {
    const { starts, ends, flags } = this.source;
    this.moved.push(this.kinds.length);
    this.push(kind, starts[index] ?? 0, ends[index] ?? 0, flags[index] ?? 0);
  }

  private push(kind: TokenKind, start: number, end: number, flags: number): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.flags.push(flags);
    this.matches.push(-1);
  }

  /** Braces are matched anew; the other brackets keep their partners. */
  private matchAgain(): void {
    const { kinds, matches } = this.source;
    for (let i = 0; i < kinds.length; i++) {
      const match = matches[i] ?? -1;
      const index = this.moved[i] ?? -1;
      if (match >= 0 && index >= 0 && kinds[i] !== '{') this.matches[index] = this.moved[match] ?? -1;
    }
    const open: number[] = [];
    for (let i = 0; i < this.kinds.length; i++) {
      if (this.kinds[i] === '{') open.push(i);
      else if (this.kinds[i] === '}') {
        const opener = open.pop();
        if (opener !== undefined) this.matches[opener] = i;
      }
    }
  }

  /** The column of the token if it is the first of its line, otherwise -1. Tabs count to the next multiple of four. */
  private columnIfFirst(index: number): number {
    const { text, source } = this;
    const start = source.starts[index] ?? 0;
    let lineStart = start;
    while (lineStart > 0 && !isNewline(text.charCodeAt(lineStart - 1))) {
      lineStart--;
      if (!isWhitespace(text.charCodeAt(lineStart))) return -1;
    }
    let column = 0;
    for (let at = lineStart; at < start; at++)
      column = text.charCodeAt(at) === 9 ? column - (column % 4) + 4 : column + 1;
    return column;
  }

  private report(code: string, message: string, start: number, end: number): void {
    this.diagnostics.push({ code, message, start, end });
  }
}
