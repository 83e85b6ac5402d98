// All safe fixes of one file at once, again and again until nothing is left to fix.
import { EditedText, type TextEdit } from '../../base/editedText';
import type { Span } from '../../base/text';
import type { CodeCache } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import type { Finding, Fix } from '../engine/finding';
import type { Policy } from '../engine/policy';
import { pathsOf } from '../engine/review';
import { analyse } from '../engine/runner';
import { textFile, withText } from './editedApp';

/** A fix may make another one possible; two that undo each other must not go on for ever. */
const maximalRounds = 10;

/** One step per app and rule. Returns the edits by path; other files of the app may be among them. */
export function* fixAll(
  app: App,
  path: string,
  policy: Policy,
  code: CodeCache,
): Generator<void, ReadonlyMap<string, readonly TextEdit[]>> {
  const edited = new Map<string, EditedText>();
  let current = app;
  for (let round = 0; round < maximalRounds; round++) {
    const snapshot = { apps: [current], files: pathsOf(current), settings: [], unreadable: [] };
    // A rule that fails has been reported when the findings were computed.
    const { findings } = yield* analyse(snapshot, policy, code, () => {});
    const edits = withoutOverlaps(
      current,
      findings.filter(finding => finding.file === path).flatMap(finding => safeFix(finding) ?? []),
    );
    if (edits.size === 0) break;
    for (const [file, fileEdits] of edits) {
      const text = edited.get(file) ?? new EditedText(textFile(current, file)?.text ?? '');
      edited.set(file, text);
      text.apply(fileEdits);
      current = withText(current, file, text.text);
    }
  }
  return new Map([...edited].map(([file, text]) => [file, text.edits()]));
}

/** The fix that may be applied without asking: where there is a choice, nobody but the author can make it. */
export function safeFix(finding: Finding): Fix | undefined {
  const safe = finding.fixes.filter(fix => fix.safe);
  return safe.length === 1 ? safe[0] : undefined;
}

/** A fix is taken whole or not at all; what is not taken has its turn in the next round. */
function withoutOverlaps(app: App, fixes: readonly Fix[]): Map<string, TextEdit[]> {
  const taken = new Map<string, TextEdit[]>();
  for (const fix of fixes) {
    const edits = fix.edits.flatMap(({ file, range, newText }) => {
      const text = textFile(app, file);
      return text ? [{ file, span: text.lines.spanOf(range), newText }] : [];
    });
    const isFree = edits.every(({ file, span }) => (taken.get(file) ?? []).every(other => !overlaps(other.span, span)));
    if (edits.length < fix.edits.length || !isFree) continue;
    for (const { file, span, newText } of edits) taken.set(file, [...(taken.get(file) ?? []), { span, newText }]);
  }
  return taken;
}

/** Two insertions at the same place count as overlapping: their order would be a matter of chance. */
function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
