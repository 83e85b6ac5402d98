// What holds for --fix whatever it is applied to: every wrong example of the rules' pages, and every sample.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fixFiles } from '../../extension/cli/lint/fixFiles';
import { Linter, type Look } from '../../extension/cli/lint/linter';
import type { CommandLineIO } from '../../extension/cli/options';
import { noColour } from '../../extension/cli/reporters/paint';
import { unifiedDiff } from '../../extension/cli/reporters/unifiedDiff';
import { rules } from '../../server/analysis/rules/index';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { diskFiles } from '../../server/workspace/diskFiles';
import type { FileSystem } from '../../server/workspace/files';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';
import { patched } from '../harness/patch';
import { pageExample, rulePage } from '../harness/rulePages';

const given = Object.fromEntries(rules.filter(rule => rule.off).map(rule => [rule.id, rule.severity]));
const io: CommandLineIO = {
  stdout: { write: () => {}, isTTY: false },
  stderr: { write: text => assert.fail(String(text)), isTTY: false },
  cwd: '/',
  packageFolder: '/',
  env: {},
  readInput: async () => new Uint8Array(),
  declarations,
};

function checkFixes(disk: FileSystem, folder: string): void {
  const folders = [folder];
  for (const unsafe of [false, true]) {
    const linter = new Linter({ folders, files: [], name: folder, disk }, { given }, io);
    const options = { unsafe, wanted: (look: Look) => look.findings, mayChange: () => true };
    const before = linter.look();
    const { look, changed } = fixFiles(linter, options);
    const isRevealing = unsafe && before.findings.some(finding => finding.rule === revealing);
    assert.ok(
      isRevealing || errorsIn(look) <= errorsIn(before),
      `more errors: ${summary(look)}; before: ${summary(before)}`,
    );
    for (const { path, before: old, after, edits } of changed) {
      if (path.endsWith('.cs')) assert.ok(mistakes(after) <= mistakes(old), `breaks the syntax:\n${after}`);
      if (!loneLineFeed.test(old)) assert.doesNotMatch(after, loneLineFeed);
      assert.equal(patched(old, unifiedDiff(path, old, edits, noColour)), after);
    }
    const again = fixFiles(linter, options);
    assert.deepEqual([again.fixes, again.changed.length], [0, 0], 'the fixes never come to an end');
  }
}

/** A manifest for no Windows is not looked at further; once it is for one, there may be much to say. */
const revealing = 'schema-wrong-root';

const loneLineFeed = /(?<!\r)\n/;

function errorsIn({ findings }: Look): number {
  return findings.filter(finding => finding.severity === 'error').length;
}

function summary({ findings }: Look): string {
  return findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ');
}

function mistakes(text: string): number {
  return parseCSharp(text, { path: 'A.cs', symbols: [] }).diagnostics.length;
}

for (const { id } of rules) {
  const example = pageExample(rulePage(id), 'Wrong');
  for (const [name, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`the wrong example of ${id}, ${name}: --fix makes nothing worse and comes to an end`, () => {
      const files = example.map(({ path, text }) => [path, text.replaceAll('\n', lineBreak)]);
      checkFixes(memoryFiles(Object.fromEntries(files)), '/');
    });
  }
}

for (const sample of ['chat-socket', 'chat-socket-broken']) {
  test(`samples/${sample}: --fix makes nothing worse and comes to an end`, () => {
    checkFixes(diskFiles, `${process.cwd().replaceAll('\\', '/')}/samples/${sample}`);
  });
}
