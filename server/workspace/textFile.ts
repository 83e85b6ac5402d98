// The texts of the workspace: whoever looks into one has read it, all of it or as much as he says.
import { noteRead, type Read, withoutReads } from '../base/reads';
import { LineIndex, type Span } from '../base/text';
import { changeBetween, isTouched, movedSpan, type TextChange } from '../base/textChange';
import type { SourceFile } from './snapshot';

/** The texts of one file as time goes by: what has changed is kept for a while, the texts are not. */
class TextHistory {
  private readonly changes: TextChange[] = [];

  constructor(public latest: TextFile) {}

  add(next: TextFile, change: TextChange): void {
    this.latest = next;
    this.changes.push(change);
    if (this.changes.length > mostChanges) this.changes.shift();
  }

  /** From that version to the latest; undefined when that is too long ago. */
  since(version: number): readonly TextChange[] | undefined {
    const count = this.latest.version - version;
    return count > this.changes.length ? undefined : this.changes.slice(this.changes.length - count);
  }
}

const mostChanges = 32;

export class TextFile implements SourceFile, Read {
  readonly history: TextHistory;
  readonly version: number;
  private readonly index: LineIndex;

  /** `previous`: the same file with the text that it had until now. */
  constructor(
    readonly path: string,
    private readonly content: string,
    previous?: TextFile,
  ) {
    this.index = new LineIndex(content);
    this.version = previous ? previous.history.latest.version + 1 : 0;
    this.history = previous?.history ?? new TextHistory(this);
    if (previous) this.history.add(this, changeBetween(previous.history.latest.content, content));
  }

  /** Until the file has another text. */
  get isCurrent(): boolean {
    return this.history.latest === this;
  }

  get text(): string {
    noteRead(this);
    return this.content;
  }

  get lines(): LineIndex {
    noteRead(this);
    return this.index;
  }
}

/** Reads all of the text. */
export function noteWhole(file: SourceFile): void {
  if (file instanceof TextFile) noteRead(file);
}

/** False when an edit may have moved what stands in it; nobody has read it for that. */
export function isLatest(file: AnyFile): boolean {
  return file instanceof TextFile && file.isCurrent;
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
  private readonly history: TextHistory;
  private version: number;

  constructor(
    { history, version }: TextFile,
    private span: Span,
  ) {
    this.history = history;
    this.version = version;
  }

  get isCurrent(): boolean {
    const { latest } = this.history;
    if (this.version === latest.version) return true;
    const changes = this.history.since(this.version);
    if (!changes) return false;
    for (const change of changes) {
      if (isTouched(change, this.span)) return false;
      this.span = movedSpan(change, this.span);
      this.version++;
    }
    return true;
  }
}

class Finding implements Read {
  private readonly history: TextHistory;
  private version: number;

  constructor(
    { history, version }: TextFile,
    private readonly look: (text: string) => unknown,
    private readonly answer: unknown,
  ) {
    this.history = history;
    this.version = version;
  }

  get isCurrent(): boolean {
    const { latest } = this.history;
    if (this.version === latest.version) return true;
    if (withoutReads(() => this.look(latest.text)) !== this.answer) return false;
    this.version = latest.version;
    return true;
  }
}
