// A text of the workspace: whoever looks into it has read it.
import { noteRead, type Read } from '../base/reads';
import { LineIndex } from '../base/text';
import type { SourceFile } from './snapshot';

export class TextFile implements SourceFile, Read {
  /** Until the file has another text: then another object stands for it. */
  isCurrent = true;
  private readonly index: LineIndex;

  constructor(
    readonly path: string,
    private readonly content: string,
  ) {
    this.index = new LineIndex(content);
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
