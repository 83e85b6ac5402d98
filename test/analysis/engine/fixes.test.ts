import assert from 'node:assert/strict';
import test from 'node:test';
import type { Finding, Fix } from '../../../server/analysis/engine/finding';
import { compatibleFixes, safeFix } from '../../../server/analysis/engine/fixes';
import { applyEdits, LineIndex } from '../../../server/base/text';

const text = 'one two three';
const lines = new LineIndex(text);
const fix = (...edits: [old: string, newText: string, file?: string][]): Fix => ({
  title: edits.map(([, newText]) => newText).join(' '),
  safe: true,
  edits: edits.map(([old, newText, file = '/A.cs']) => {
    const start = text.indexOf(old);
    return { file, range: lines.rangeOf({ start, end: start + old.length }), newText };
  }),
});

/** The titles of those that are taken, and what becomes of the text. */
function together(...fixes: Fix[]): string[] {
  const { taken, edits } = compatibleFixes(fixes, path => (path === '/A.cs' ? lines : undefined));
  return [...taken.map(each => each.title), applyEdits(text, edits.get('/A.cs') ?? [])];
}

test('the first of two that overlap is taken, the other has its turn later', () => {
  assert.deepEqual(together(fix(['one two', '1 2']), fix(['two', 'II']), fix(['three', '3'])), ['1 2', '3', '1 2 3']);
});

test('two insertions at one place are not made at once', () => {
  const before = (newText: string): Fix => ({ ...fix(['one', newText]), edits: fix(['', newText]).edits });
  assert.deepEqual(together(before('zero '), before('null ')), ['zero ', 'zero one two three']);
});

test('a fix is taken whole or not at all', () => {
  assert.deepEqual(together(fix(['one', '1'], ['two', '2', '/Unknown.cs']), fix(['three', '3'])), ['3', 'one two 3']);
  assert.deepEqual(together(fix(['one', '1']), fix(['two', '2'], ['one', 'I'])), ['1', '1 two three']);
});

test('where there are two safe fixes, the author chooses', () => {
  const finding = (...fixes: Fix[]): Finding => ({
    ...fix(['one', '']).edits[0]!,
    rule: 'some-rule',
    severity: 'error',
    message: '',
    related: [],
    fixes,
  });
  const [a, b, risky] = [fix(['one', '1']), fix(['one', 'I']), { ...fix(['one', '']), safe: false }];
  assert.equal(safeFix(finding(risky, a)), a);
  assert.equal(safeFix(finding(a, b)), undefined);
  assert.equal(safeFix(finding(risky)), undefined);
});
