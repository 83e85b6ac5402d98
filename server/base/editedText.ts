// A text under many edits that remembers which of its stretches are still the original ones, so that all edits become few.
import type { Span } from './text';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Where `at` is defined the piece is the original text from there on. */
interface Piece {
  readonly text: string;
  readonly at?: number;
}

export class EditedText {
  private pieces: Piece[];

  constructor(private readonly original: string) {
    this.pieces = [{ text: original, at: 0 }];
  }

  get text(): string {
    return this.pieces.map(piece => piece.text).join('');
  }

  /** Edits with places in the present text, in any order; they must not overlap; equal places keep their order. */
  apply(edits: readonly TextEdit[]): void {
    const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    for (const edit of inOrder.reverse()) this.replace(edit);
  }

  /** What turns the original into the present text, with places in the original. */
  edits(): TextEdit[] {
    const found: TextEdit[] = [];
    let end = 0;
    let inserted = '';
    for (const piece of [...this.pieces, { text: '', at: this.original.length }]) {
      if (piece.at === undefined) {
        inserted += piece.text;
        continue;
      }
      if (inserted !== this.original.slice(end, piece.at))
        found.push({ span: { start: end, end: piece.at }, newText: inserted });
      end = piece.at + piece.text.length;
      inserted = '';
    }
    return found;
  }

  private replace({ span, newText }: TextEdit): void {
    const pieces = [...this.cut(0, span.start), { text: newText }, ...this.cut(span.end, Number.POSITIVE_INFINITY)];
    this.pieces = pieces.filter(piece => piece.text !== '');
  }

  private cut(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    let offset = 0;
    for (const { text, at } of this.pieces) {
      const from = Math.max(start - offset, 0);
      const kept = text.slice(from, Math.max(end - offset, 0));
      if (kept !== '') found.push(at === undefined ? { text: kept } : { text: kept, at: at + from });
      offset += text.length;
    }
    return found;
  }
}
