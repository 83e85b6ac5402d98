// What the checks of a program have found so far.
import type { BindDiagnostic } from '../binding/bound';
import type { SyntaxTree } from '../syntax/nodes';

/** A stretch of a file. */
export interface Place {
  readonly tree: SyntaxTree;
  readonly start: number;
  readonly end: number;
}

export class Problems {
  readonly found: BindDiagnostic[] = [];

  /** What has no place in the sources is not reported. */
  error(code: string, message: string, at: Place | undefined): void {
    this.add('error', code, message, at);
  }

  unsupported(code: string, message: string, at: Place | undefined): void {
    this.add('unsupported', code, message, at);
  }

  private add(category: BindDiagnostic['category'], code: string, message: string, at: Place | undefined) {
    if (at) this.found.push({ category, code, message, tree: at.tree, start: at.start, end: at.end });
  }
}
