// Collects what makes a text not well-formed, without what is only the consequence of an earlier mistake.
import type { Span } from '../base/text';

export interface XmlProblem {
  readonly span: Span;
  readonly message: string;
  /** The problem is that this prefix stands for no namespace. */
  readonly undeclaredPrefix?: string;
}

/** More would help nobody, and a hostile file could fill the memory with them. */
const limit = 100;

export class ProblemList {
  private readonly found: XmlProblem[] = [];
  private certain = true;

  /** A mistake that leaves no doubt about what follows. */
  add(problem: XmlProblem): void {
    if (this.certain && this.found.length < limit) this.found.push(problem);
  }

  /** A mistake after which the text may have been read otherwise than it was meant: later ones are not reported. */
  addLast(problem: XmlProblem): void {
    this.add(problem);
    this.certain = false;
  }

  inOrder(): readonly XmlProblem[] {
    return this.found.sort((a, b) => a.span.start - b.span.start);
  }
}

/** Text from the file as a message shows it. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
