// A text of the workspace: whoever looks into it has read it, all of it or as much as he says.
import { noteRead, type Read, withoutReads } from '../base/reads';
import { LineIndex, type Span } from '../base/text';
import { changeBetween, isTouched, movedSpan, type TextChange } from '../base/textChange';
import type { SourceFile } from './snapshot';

export class TextFile implements SourceFile, Read {
  /** The file with its next text, once it has one. */
  next: TextFile | undefined;
  private changed: TextChange | undefined;
  private readonly index: LineIndex;

  constructor(
    readonly path: string,
    private readonly content: string,
  ) {
    this.index = new LineIndex(content);
  }

  get isCurrent(): boolean {
    return this.next === undefined;
  }

  get text(): string {
    noteRead(this);
    return this.content;
  }

  get lines(): LineIndex {
    noteRead(this);
    return this.index;
  }

  /** From this text to the next. */
  get change(): TextChange | undefined {
    if (this.next) this.changed ??= changeBetween(this.content, this.next.content);
    return this.changed;
  }
}

/** Reads all of the text. */
export function noteWhole(file: SourceFile): void {
  if (file instanceof TextFile) noteRead(file);
}

/** Also a manifest, which is read as a whole. */
type AnyFile = Pick<SourceFile, 'path' | 'lines'>;

/** A stretch of the text: edits elsewhere do not concern whoever asks. */
export function textIn(file: AnyFile, span: Span): string {
  if (file instanceof TextFile) noteRead(new Stretch(file, span));
  return withoutReads(() => file.lines.text.slice(span.start, span.end));
}

/** The line in which a place stands, without its line break. */
export function lineAt(file: AnyFile, offset: number): Span & { readonly text: string } {
  const span = withoutReads(() => file.lines.lineSpan(file.lines.positionAt(offset).line));
  return { ...span, text: textIn(file, span) };
}

/** Does the text have something like that? */
export function isInText(file: AnyFile, pattern: RegExp): boolean {
  return findOut(file, text => pattern.test(text));
}

/** How often the text has something like that; in: a pattern with the flag `g`. */
export function countInText(file: AnyFile, pattern: RegExp): number {
  return findOut(file, text => text.match(pattern)?.length ?? 0);
}

function findOut<T extends boolean | number>(file: AnyFile, look: (text: string) => T): T {
  const answer = withoutReads(() => look(file.lines.text));
  if (file instanceof TextFile) noteRead(new Finding(file, look, answer));
  return answer;
}

class Stretch implements Read {
  constructor(
    private file: TextFile,
    private span: Span,
  ) {}

  get isCurrent(): boolean {
    for (let { next, change } = this.file; next && change; { next, change } = this.file) {
      if (isTouched(change, this.span)) return false;
      this.span = movedSpan(change, this.span);
      this.file = next;
    }
    return true;
  }
}

class Finding implements Read {
  constructor(
    private file: TextFile,
    private readonly look: (text: string) => unknown,
    private readonly answer: unknown,
  ) {}

  get isCurrent(): boolean {
    const { file } = this;
    while (this.file.next) this.file = this.file.next;
    const now = this.file;
    return now === file || withoutReads(() => this.look(now.text)) === this.answer;
  }
}
