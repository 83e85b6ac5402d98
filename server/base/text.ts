// Places in a text: offsets, 0-based line/character positions, and the index that turns one into the other.

/** Half-open stretch of a text in offsets (UTF-16 code units). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 0-based line and character (UTF-16 code units), as editors count them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open: `end` is the position after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Where the lines of one text begin. CRLF, LF and a lone CR end a line, as in the Language Server Protocol. Most texts are
 * never pointed at: lines are counted when somebody asks.
 */
export class LineIndex {
  private counted: readonly number[] | undefined;

  constructor(readonly text: string) {}

  private get starts(): readonly number[] {
    this.counted ??= countLines(this.text);
    return this.counted;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const target = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: target - this.startOf(low) };
  }

  /** Positions behind the end of their line mean the end of that line; lines behind the text mean its end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    const start = this.startOf(position.line);
    return Math.min(start + Math.max(position.character, 0), this.lineSpan(position.line).end);
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }

  /** The line without its line break. */
  lineSpan(line: number): Span {
    const start = this.startOf(line);
    let end = line + 1 < this.starts.length ? this.startOf(line + 1) : this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }

  lineText(line: number): string {
    const { start, end } = this.lineSpan(line);
    return this.text.slice(start, end);
  }

  private startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }
}

function countLines(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** An insertion where another edit begins comes before it. */
function byPlace(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Puts edits into a text. They may come in any order and must not overlap; equal positions keep their order. */
export function applyEdits(text: string, edits: readonly { readonly span: Span; readonly newText: string }[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of [...edits].sort(byPlace)) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
