// What a rule has to say: plain values that the command line prints and the language server sends.
import type { Range } from '../../base/text';

/** `error`: it cannot work. `warning`: it will fail in some situation. `hint`: it could be better. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type FindingTag = 'unnecessary' | 'deprecated';

export interface Place {
  /** Absolute, with forward slashes. */
  readonly file: string;
  readonly range: Range;
}

export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly tag?: FindingTag;
  /** What is wrong, why it matters, what to do. */
  readonly message: string;
  /** The other places involved. */
  readonly related: readonly (Place & { readonly message: string })[];
  /** The most likely first. */
  readonly fixes: readonly Fix[];
}

/** `safe`: does what the author meant without doubt, so that it may be applied without asking. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (Place & { readonly newText: string })[];
}

/** By file, place and rule: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [p, q] = [a.range.start, b.range.start];
  return p.line - q.line || p.character - q.character || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
