// Offsets and positions agree whatever ends a line.
import assert from 'node:assert/strict';
import test from 'node:test';
import { applyEdits, LineIndex } from '../../server/base/text';

test('CRLF, LF and CR each end a line once', () => {
  const lines = new LineIndex('a\r\nbb\rccc\ndddd');
  assert.deepEqual(
    Array.from({ length: lines.lineCount }, (_, line) => lines.lineText(line)),
    ['a', 'bb', 'ccc', 'dddd'],
  );
});

test('every offset of a line comes back from its position', () => {
  const text = 'x\r\n\r\n  é😀y\rlast';
  const lines = new LineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const position = lines.positionAt(offset);
    const insideBreak = text[offset - 1] === '\r' && text[offset] === '\n';
    if (!insideBreak) assert.equal(lines.offsetAt(position), offset, JSON.stringify(position));
  }
  assert.deepEqual(lines.positionAt(text.indexOf('y')), { line: 2, character: 5 });
});

test('positions outside are moved to the nearest place', () => {
  const lines = new LineIndex('ab\ncd');
  assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
  assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
  assert.equal(lines.offsetAt({ line: -1, character: 3 }), 0);
  assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
  assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
});

test('an empty text has one empty line', () => {
  const lines = new LineIndex('');
  assert.equal(lines.lineCount, 1);
  assert.deepEqual(lines.rangeOf({ start: 0, end: 0 }), {
    start: { line: 0, character: 0 },
    end: { line: 0, character: 0 },
  });
});

test('edits are put in at their old places, in any order', () => {
  const edits = [
    { span: { start: 4, end: 5 }, newText: 'E' },
    { span: { start: 0, end: 1 }, newText: '' },
    { span: { start: 2, end: 2 }, newText: '+' },
  ];
  assert.equal(applyEdits('abcdef', edits), 'b+cdEf');
});
