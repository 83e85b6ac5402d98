// Fixing everything: overlaps, fixes that make others possible, fixes that undo each other, other files.
import assert from 'node:assert/strict';
import test from 'node:test';
import { defineRule, type Report, type Rule } from '../../../server/analysis/engine/rule';
import { fixAll } from '../../../server/analysis/features/fixAll';
import { createPolicy } from '../../../server/analysis/settings/policy';
import { applyEdits } from '../../../server/base/text';
import { CodeCache } from '../../../server/workspace/code';
import { Workspace } from '../../../server/workspace/workspace';
import { declarations } from '../../harness/declarations';
import { memoryFiles } from '../../harness/memoryFiles';

const manifestPath = '/Package.appxmanifest';

/** Each occurrence of a word in the manifest is wrong, and the replacement is what was meant. */
function replaces(id: string, word: string, replacement: string, safe = true): Rule {
  return defineRule({
    id,
    severity: 'warning',
    summary: '',
    source: '',
    check({ manifests }, report) {
      for (const file of manifests) {
        for (const { index } of file.text.matchAll(new RegExp(word, 'g'))) {
          const span = { start: index, end: index + word.length };
          report({
            file,
            span,
            message: '',
            fixes: [{ title: '', safe, edits: [{ file, span, newText: replacement }] }],
          });
        }
      }
    },
  });
}

function fixed(files: Record<string, string>, rules: readonly Rule[]): Record<string, string> {
  const [app] = new Workspace(memoryFiles(files), { folders: ['/'], files: [] }).snapshot().apps;
  const steps = fixAll(app!, manifestPath, createPolicy(rules), new CodeCache(declarations));
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return Object.fromEntries([...step.value].map(([path, edits]) => [path, applyEdits(files[path]!, edits)]));
  }
}

test('one fix makes the next one possible, over several rounds', () => {
  const rules = [replaces('a-b', 'a', 'bb'), replaces('b-c', 'bb', 'ccc'), replaces('c-d', 'ccc', 'd')];
  assert.deepEqual(fixed({ [manifestPath]: '<x>a-bb-a</x>' }, rules), { [manifestPath]: '<x>d-d-d</x>' });
});

test('where two overlap one goes first, and the other is looked at again', () => {
  const rules = [replaces('long', 'one two', 'two'), replaces('short', 'two', '2')];
  assert.deepEqual(fixed({ [manifestPath]: '<x>one two</x>' }, rules), { [manifestPath]: '<x>2</x>' });
});

test('fixes that undo each other end', () => {
  const rules = [replaces('to-b', 'aa', 'bb'), replaces('to-a', 'bb', 'aa')];
  assert.deepEqual(fixed({ [manifestPath]: '<x>aa</x>' }, rules), { [manifestPath]: '<x>aa</x>' });
});

test('what is not safe is left alone', () => {
  assert.deepEqual(fixed({ [manifestPath]: '<x>a</x>' }, [replaces('a-b', 'a', 'b', false)]), {});
});

test('a choice between two safe fixes is left to the author', () => {
  const rule: Rule = {
    ...replaces('a-b', 'a', 'b'),
    check(app, report, code) {
      const twice: Report = reported =>
        report({ ...reported, fixes: [...(reported.fixes ?? []), ...(reported.fixes ?? [])] });
      replaces('a-b', 'a', 'b').check?.(app, twice, code);
    },
  };
  assert.deepEqual(fixed({ [manifestPath]: '<x>a</x>' }, [rule]), {});
});

test('a fix reaches into other files of the app, whole or not at all', () => {
  const rule = defineRule({
    id: 'both',
    severity: 'warning',
    summary: '',
    source: '',
    check({ manifests, projects }, report) {
      const [manifest, source] = [manifests[0]!, projects[0]!.sources[0]!];
      const at = manifest.text.indexOf('Old');
      if (at < 0) return;
      const edit = (file: typeof source) => {
        const start = file.text.indexOf('Old');
        return { file, span: { start, end: start + 3 }, newText: 'New' };
      };
      const edits = [edit(manifest), edit(source)];
      report({
        file: manifest,
        span: { start: at, end: at + 3 },
        message: '',
        fixes: [{ title: '', safe: true, edits }],
      });
    },
  });
  assert.deepEqual(fixed({ [manifestPath]: '<x>Old</x>', '/A.cs': 'class Old { }' }, [rule]), {
    [manifestPath]: '<x>New</x>',
    '/A.cs': 'class New { }',
  });
});
