// All safe fixes of one file at once, again and again until nothing is left to fix.
import { EditedText, type TextEdit } from '../../base/editedText';
import type { CodeCache } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import { compatibleFixes, maximalRounds, safeFix } from '../engine/fixes';
import type { Policy } from '../engine/policy';
import { filesIn } from '../engine/review';
import { analyse } from '../engine/runner';
import { textFile, withText } from './editedApp';

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
    const snapshot = { apps: [current], files: [...filesIn(current)], settings: [], unreadable: [] };
    // A rule that fails has been reported when the findings were computed.
    const { findings } = yield* analyse(snapshot, policy, code, () => {});
    const fixes = findings.filter(finding => finding.file === path).flatMap(finding => safeFix(finding) ?? []);
    const { edits } = compatibleFixes(fixes, file => textFile(current, file)?.lines);
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
