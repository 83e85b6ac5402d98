// Edits upon edits become few edits of the original text.
import assert from 'node:assert/strict';
import test from 'node:test';
import { EditedText } from '../../server/base/editedText';
import { applyEdits } from '../../server/base/text';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

test('untouched', () => {
  assert.deepEqual(new EditedText('abc').edits(), []);
});

test('several at once, in any order', () => {
  const text = new EditedText('one two three');
  text.apply([edit(8, 13, '3'), edit(0, 3, '1')]);
  assert.equal(text.text, '1 two 3');
  assert.deepEqual(text.edits(), [edit(0, 3, '1'), edit(8, 13, '3')]);
});

test('an edit of what was inserted, and one across its border', () => {
  const text = new EditedText('one two three');
  text.apply([edit(4, 7, 'TWO!')]);
  text.apply([edit(7, 8, '?')]);
  text.apply([edit(6, 9, 'o')]);
  assert.equal(text.text, 'one TWothree');
  assert.deepEqual(text.edits(), [edit(4, 8, 'TWo')]);
});

test('insertions and deletions', () => {
  const text = new EditedText('ac');
  text.apply([edit(1, 1, 'b')]);
  text.apply([edit(0, 1, '')]);
  assert.equal(text.text, 'bc');
  assert.deepEqual(text.edits(), [edit(0, 1, 'b')]);
  text.apply([edit(0, 1, 'a')]);
  assert.deepEqual(text.edits(), []);
});

test('whatever is done, the edits lead from the original to the present text', () => {
  let seed = 7;
  const random = (limit: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % limit;
  };
  const original = 'the quick brown fox jumps over the lazy dog';
  for (let run = 0; run < 200; run++) {
    const text = new EditedText(original);
    let expected = original;
    for (let i = 0; i < 6; i++) {
      const start = random(expected.length + 1);
      const next = [edit(start, Math.min(start + random(8), expected.length), 'xyz'.slice(random(4)))];
      text.apply(next);
      expected = applyEdits(expected, next);
    }
    assert.equal(text.text, expected);
    assert.equal(applyEdits(original, text.edits()), expected);
  }
});

test('insertions at one place keep their order, and come before what is replaced there', () => {
  const edits = [edit(1, 2, 'B'), edit(1, 1, 'x'), edit(1, 1, 'y')];
  const text = new EditedText('abc');
  text.apply(edits);
  assert.equal(text.text, 'axyBc');
  assert.equal(applyEdits('abc', edits), 'axyBc');
});
