// Applies fixes again and again until none is left, in memory: what becomes of it is for others to show or to write.
import type { Finding, Fix } from '../../../server/analysis/engine/finding';
import { compatibleFixes, maximalRounds, safeFix } from '../../../server/analysis/engine/fixes';
import { EditedText, type TextEdit } from '../../../server/base/editedText';
import type { Linter, Look } from './linter';

export interface FixedFiles {
  /** As they are when no fix is left. */
  readonly look: Look;
  /** How many fixes were applied. */
  readonly fixes: number;
  /** Only what is different now; sorted. */
  readonly changed: readonly ChangedFile[];
}

export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** With places in `before`. */
  readonly edits: readonly TextEdit[];
}

export interface FixOptions {
  /** Fixes that may not be what the author meant are applied too: of each finding the most likely one. */
  readonly unsafe: boolean;
  /** Which findings are to be fixed. */
  wanted(look: Look): readonly Finding[];
  /** Which files can be written. */
  mayChange(path: string): boolean;
}

/** Only files that were asked for are changed; a fix that would touch another one is left to the author. */
export function fixFiles(linter: Linter, { unsafe, wanted, mayChange }: FixOptions): FixedFiles {
  const choose = (finding: Finding): Fix | undefined => safeFix(finding) ?? (unsafe ? finding.fixes[0] : undefined);
  const texts = new Map<string, { readonly before: string; readonly edited: EditedText }>();
  let look = linter.look();
  let count = 0;
  for (let round = 0; round < maximalRounds; round++) {
    const asked = new Set(look.files);
    const { taken, edits } = compatibleFixes(
      wanted(look).flatMap(finding => choose(finding) ?? []),
      path => (asked.has(path) && mayChange(path) ? look.linesOf(path) : undefined),
    );
    if (taken.length === 0) break;
    count += taken.length;
    for (const [path, own] of edits) {
      const before = look.linesOf(path)?.text ?? '';
      const { edited } = texts.get(path) ?? { edited: new EditedText(before) };
      if (!texts.has(path)) texts.set(path, { before, edited });
      edited.apply(own);
      linter.setText(path, edited.text);
    }
    look = linter.look();
  }
  const changed = [...texts]
    .map(([path, { before, edited }]) => ({ path, before, after: edited.text, edits: edited.edits() }))
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { look, fixes: count, changed };
}
