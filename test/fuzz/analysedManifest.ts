// One manifest beside a little code, as often as a fuzzer wants it: its findings, and its text after a fix.
import type { Finding, Fix } from '../../server/analysis/engine/finding';
import { analyseAtOnce } from '../../server/analysis/engine/runner';
import { rules } from '../../server/analysis/rules/index';
import { createPolicy } from '../../server/analysis/settings/policy';
import { applyEdits, LineIndex } from '../../server/base/text';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';
import { turnedOn } from '../harness/rules';

const policy = createPolicy(rules.map(turnedOn));

export const manifestPath = '/Package.appxmanifest';

const code = new CodeCache(declarations);
// Rules that look at manifest and code want some code.
const task =
  'using Windows.ApplicationModel.Background; namespace Chat.Tasks { public sealed class SocketTask : IBackgroundTask { public void Run(IBackgroundTaskInstance instance) { } } }';
const files = memoryFiles({ [manifestPath]: '', '/SocketTask.cs': task });
const workspace = new Workspace(files, { folders: ['/'], files: [] });

/** A rule that throws is an error here. */
export function analyseManifest(text: string): Finding[] {
  workspace.setEditorText(manifestPath, text);
  const { findings } = analyseAtOnce(workspace.snapshot(), policy, code, ({ rule, error }) => {
    throw new Error(`the rule ${rule} failed`, { cause: error });
  });
  return [...findings];
}

/** Edits of other files do not count. */
export function withFix(text: string, { edits }: Fix): string {
  const lines = new LineIndex(text);
  const own = edits.filter(({ file }) => file === manifestPath);
  return applyEdits(
    text,
    own.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })),
  );
}
