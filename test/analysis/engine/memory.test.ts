// While somebody types, nothing holds on to the texts that were there before.
import assert from 'node:assert/strict';
import test from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FindingsCache } from '../../../server/analysis/engine/findingsCache';
import { rules } from '../../../server/analysis/rules/index';
import { createPolicy } from '../../../server/analysis/settings/policy';
import { CodeCache } from '../../../server/workspace/code';
import { Workspace } from '../../../server/workspace/workspace';
import { longSolution } from '../../bench/longSolution';
import { typist } from '../../bench/typist';
import { declarations } from '../../harness/declarations';
import { memoryFiles } from '../../harness/memoryFiles';

for (const place of ['body', 'comment', 'member'] as const)
  test(`typing in a ${place}`, async () => {
    const { files, longest } = longSolution(25, 1);
    const policy = createPolicy(rules);
    const code = new CodeCache(declarations);
    const cache = new FindingsCache(code, ({ rule, error }) => {
      throw new Error(rule, { cause: error });
    });
    const workspace = new Workspace(memoryFiles(files), { folders: ['/'], files: [] });
    const versions: WeakRef<object>[] = [];
    for (const text of typist(files[longest] ?? '', place, 1)) {
      workspace.setEditorText(longest, text);
      const snapshot = workspace.snapshot();
      for (const _ of cache.inFiles(snapshot, [longest], policy));
      const sources = snapshot.apps.flatMap(({ projects }) => projects.flatMap(project => project.sources));
      versions.push(new WeakRef(sources.find(({ path }) => path === longest) ?? {}));
      if (versions.length === 60) break;
    }
    await collectGarbage();
    const held = versions.filter(version => version.deref() !== undefined).length;
    assert.ok(held < 15, `${held} of ${versions.length} versions of the file are still there`);
  });

/** What a WeakRef was made for, or asked about, lives to the end of the turn. */
async function collectGarbage(): Promise<void> {
  await setImmediate();
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
