// Diffs as people read them, and as `patch` applies them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { noColour } from '../../extension/cli/reporters/paint';
import { unifiedDiff } from '../../extension/cli/reporters/unifiedDiff';
import type { TextEdit } from '../../server/base/editedText';
import { applyEdits } from '../../server/base/text';
import { randomNumbers } from '../fuzz/mutations';
import { patched } from '../harness/patch';

const numbers = Array.from({ length: 20 }, (_, i) => `${i + 1}\n`).join('');
const replace = (text: string, old: string, newText: string): TextEdit => ({
  span: { start: text.indexOf(old), end: text.indexOf(old) + old.length },
  newText,
});
const diff = (text: string, ...edits: TextEdit[]) => unifiedDiff('A.cs', text, edits, noColour);

test('changes that are near share a hunk, others have their own', () => {
  assert.equal(
    diff(numbers, replace(numbers, '2\n', 'two\n2b\n'), replace(numbers, '8', 'eight'), replace(numbers, '19\n', '')),
    `--- a/A.cs
+++ b/A.cs
@@ -1,11 +1,12 @@
 1
-2
+two
+2b
 3
 4
 5
 6
 7
-8
+eight
 9
 10
 11
@@ -16,5 +17,4 @@
 16
 17
 18
-19
 20
`,
  );
});

test('the last line without a line break', () => {
  assert.equal(
    diff('a\nb', replace('a\nb', 'b', 'c\n')),
    '--- a/A.cs\n+++ b/A.cs\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n',
  );
});

test('what begins and ends a text', () => {
  assert.equal(diff('', { span: { start: 0, end: 0 }, newText: 'a\n' }), '--- a/A.cs\n+++ b/A.cs\n@@ -0,0 +1 @@\n+a\n');
  assert.equal(diff('a\n', replace('a\n', 'a\n', '')), '--- a/A.cs\n+++ b/A.cs\n@@ -1 +0,0 @@\n-a\n');
});

test('edits that change nothing are no diff', () => {
  assert.equal(diff(numbers, replace(numbers, '7', '7')), '');
  assert.equal(diff(numbers), '');
});

test('whatever is edited, the patch makes the new text of the old one', () => {
  const pieces = ['', 'x', '\n', 'x\n', '\ny', '\r\n', 'long line\nand another\n\n'];
  for (let seed = 1; seed <= 3000; seed++) {
    const random = randomNumbers(seed);
    const pick = (count: number) => Math.floor(random() * count);
    const text = Array.from({ length: pick(30) }, () => ['a', 'b', '\n', '\r\n'][pick(4)] ?? '').join('');
    const places = Array.from({ length: 2 * pick(5) }, () => pick(text.length + 1)).sort((a, b) => a - b);
    const edits: TextEdit[] = [];
    for (let i = 0; i < places.length; i += 2) {
      const [start = 0, end = 0] = places.slice(i, i + 2);
      if (edits.at(-1)?.span.end !== start) edits.push({ span: { start, end }, newText: pieces[pick(7)] ?? '' });
    }
    assert.equal(patched(text, diff(text, ...edits)), applyEdits(text, edits), `seed ${seed}`);
  }
});
