// The examples under "Configure rules" in the README do what it says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { rules } from '../../../server/analysis/rules/index';
import { readBgtaskJson } from '../../../server/analysis/settings/bgtaskJson';
import { readCodeSuppressions } from '../../../server/analysis/settings/codeSuppressions';
import { readEditorConfig } from '../../../server/analysis/settings/editorConfig';
import type { RuleFile } from '../../../server/analysis/settings/ruleFile';
import { LineIndex } from '../../../server/base/text';
import { parseCSharp } from '../../../server/csharp/syntax/parser';

const section = readFileSync('README.md', 'utf8').split('\n## Configure rules\n')[1]?.split('\n## ')[0] ?? '';

function example(language: string, path: string) {
  const text = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? assert.fail(language);
  return { path, text, lines: new LineIndex(text) };
}

function checkNames({ named, problems }: RuleFile): void {
  const ids = new Set(rules.map(rule => rule.id));
  assert.deepEqual(problems, []);
  assert.deepEqual(
    named.filter(({ id }) => !ids.has(id)),
    [],
  );
}

test('bgtask.json', () => {
  const file = readBgtaskJson(example('json', '/w/bgtask.json'));
  checkNames(file);
  assert.equal(file.levelOf('requestaccess-missing', '/w/A.cs'), 'off');
  assert.equal(file.levelOf('deferral-not-completed', '/w/Samples/A.cs'), 'warning');
  assert.equal(file.levelOf('deferral-not-completed', '/w/x/Samples/A.cs'), undefined);
  assert.deepEqual(
    ['/w/x/Generated/A.cs', '/w/A.g.cs', '/w/A.cs'].map(path => file.excludes(path)),
    [true, true, false],
  );
});

test('.editorconfig', () => {
  const file = readEditorConfig(example('ini', '/w/.editorconfig'));
  checkNames(file);
  assert.equal(file.levelOf('requestaccess-missing', '/w/x/A.cs'), 'off');
});

test('suppressions', () => {
  const file = example('csharp', '/w/A.cs');
  const { list } = readCodeSuppressions({ file, tree: parseCSharp(file.text, { path: file.path }) });
  assert.deepEqual(
    list.map(({ rule, where: [where], directive: { reason } }) => [
      rule,
      file.text.slice(where?.start, where?.end).split('\n').length - 1,
      reason,
    ]),
    [
      ['websocketkeepalive-name-typo', 4, undefined],
      ['requestaccess-missing', 1, 'the launcher asks'],
      ['deferral-after-await', 1, 'the launcher asks'],
      [undefined, 1, undefined],
    ],
  );
});
