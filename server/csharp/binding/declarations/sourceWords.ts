// Whether anything in a program says some word: where nothing does, what it means need not be looked for.
import type { CompilationUnit } from '../../syntax/nodes';
import type { Compilation } from '../compilation';

/** One word, looked for once in each version of a file. */
export class SourceWord {
  private readonly programs = new WeakMap<Compilation, boolean>();
  private readonly files = new WeakMap<CompilationUnit, boolean>();

  constructor(private readonly word: RegExp) {}

  isIn(compilation: Compilation): boolean {
    const known = this.programs.get(compilation) ?? this.find(compilation);
    this.programs.set(compilation, known);
    return known;
  }

  private find({ options: { sources } }: Compilation): boolean {
    return sources.some(({ root, text }) => {
      const known = this.files.get(root) ?? this.word.test(text);
      this.files.set(root, known);
      return known;
    });
  }
}
