// Code frames stay readable for tabs, long lines, ends of files and control characters.
import assert from 'node:assert/strict';
import test from 'node:test';
import { codeFrame } from '../../extension/cli/reporters/codeFrame';
import { noColour } from '../../extension/cli/reporters/paint';
import { LineIndex } from '../../server/base/text';

function check(text: string, what: string, expected: string): void {
  const lines = new LineIndex(text);
  const start = text.indexOf(what);
  const frame = codeFrame(lines, lines.rangeOf({ start, end: start + what.length }), noColour);
  assert.equal(frame, expected.replace(/^\n|\n$/g, ''));
}

test('the first and the last line', () => {
  check('one\ntwo', 'one', '\n> 1 | one\n    | ^^^\n  2 | two\n');
  check('one\ntwo', 'two', '\n  1 | one\n> 2 | two\n    | ^^^\n');
});

test('tabs stay tabs, blank neighbours are left out, numbers line up', () => {
  check(`${'\n'.repeat(8)}\tif (x)\n`, 'x', '\n>  9 | \tif (x)\n     | \t    ^\n');
});

test('several lines are underlined to the end of the first', () => {
  check('call(a,\n  b);', '(a,\n  b)', '\n> 1 | call(a,\n    |     ^^^\n  2 |   b);\n');
});

test('an empty range is one wide; control characters do not reach the terminal', () => {
  const lines = new LineIndex('a\u001b[31mb');
  assert.equal(codeFrame(lines, lines.rangeOf({ start: 1, end: 1 }), noColour), '> 1 | a [31mb\n    |  ^');
});

test('a very long line is cut around the place', () => {
  const lines = new LineIndex(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`);
  const [code = '', marker = ''] = codeFrame(lines, lines.rangeOf({ start: 500, end: 504 }), noColour).split('\n');
  assert.ok(code.length < 130);
  assert.equal(code.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1), 'HERE');
});
