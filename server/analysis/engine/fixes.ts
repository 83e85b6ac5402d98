// Which fixes may be applied without asking, and which of them at once.
import type { TextEdit } from '../../base/editedText';
import type { LineIndex, Span } from '../../base/text';
import type { Finding, Fix } from './finding';

/** A fix may make another one possible; two that undo each other must not go on for ever. */
export const maximalRounds = 10;

/** The fix that may be applied without asking: where there is a choice, nobody but the author can make it. */
export function safeFix(finding: Finding): Fix | undefined {
  const safe = finding.fixes.filter(fix => fix.safe);
  return safe.length === 1 ? safe[0] : undefined;
}

/**
 * Those of the fixes that do not get in each other's way, the first first; what is not taken has its turn in the next
 * round. A fix is taken whole or not at all: not one with an edit in a file that `linesOf` does not know.
 */
export function compatibleFixes(
  fixes: readonly Fix[],
  linesOf: (path: string) => LineIndex | undefined,
): { readonly taken: readonly Fix[]; readonly edits: ReadonlyMap<string, readonly TextEdit[]> } {
  const taken: Fix[] = [];
  const edits = new Map<string, TextEdit[]>();
  for (const fix of fixes) {
    const own = fix.edits.flatMap(({ file, range, newText }) => {
      const lines = linesOf(file);
      return lines ? [{ file, span: lines.spanOf(range), newText }] : [];
    });
    const isFree = own.every(({ file, span }) => (edits.get(file) ?? []).every(other => !overlaps(other.span, span)));
    if (own.length < fix.edits.length || !isFree) continue;
    taken.push(fix);
    for (const { file, span, newText } of own) edits.set(file, [...(edits.get(file) ?? []), { span, newText }]);
  }
  return { taken, edits };
}

/** Two insertions at the same place count as overlapping: their order would be a matter of chance. */
function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
