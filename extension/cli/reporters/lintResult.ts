// What a reporter of lint gets to print.
import type { Finding } from '../../../server/analysis/engine/finding';
import type { Suppressed } from '../../../server/analysis/engine/policy';
import type { Rule } from '../../../server/analysis/engine/rule';
import type { LineIndex } from '../../../server/base/text';

export interface LintResult {
  /** The folder that printed paths are relative to. */
  readonly cwd: string;
  /** Files looked at. */
  readonly files: readonly string[];
  /** Sorted. */
  readonly findings: readonly Finding[];
  /** What the files themselves do not want to be said. */
  readonly suppressed: readonly Suppressed[];
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  /** What has become of the findings that a baseline knows; they are not among `findings`. */
  readonly baseline?: { readonly known: number; readonly gone: number };
  /** How many of the findings --fix can repair. */
  readonly fixable?: number;
  /** What --fix has done. */
  readonly fixed?: { readonly fixes: number; readonly files: readonly string[] };
  /** The text of a file, for code frames. */
  linesOf(path: string): LineIndex | undefined;
}
