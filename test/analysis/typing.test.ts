// While somebody types in a manifest, a mistake is told once: no flood of findings about what is not written yet.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { rules } from '../../server/analysis/rules/index';
import { findingsIn } from '../harness/rules';

const whole = readFileSync('samples/chat-socket/Package.appxmanifest', 'utf8').replace(/^\uFEFF/, '');
const start = whole.indexOf('<Extensions');
const end = whole.indexOf('</Extensions>');

test('the rest of a line is not written yet', () => {
  for (let at = start; at < end; at++) checkCount(whole.slice(0, at) + whole.slice(whole.indexOf('\n', at)), 1);
});

test('the rest of the extensions is not written yet', () => {
  for (let at = start; at < end; at += 2) checkCount(`${whole.slice(0, at)}\n${whole.slice(end)}`, 1);
});

test('one character is missing', () => {
  // A lost "<" makes text of a tag, and its content stands alone.
  for (let at = start; at < end; at++) checkCount(whole.slice(0, at) + whole.slice(at + 1), whole[at] === '<' ? 2 : 1);
});

/** Beside what is said about the XML itself. */
function checkCount(text: string, most: number): void {
  const found = findingsIn([{ path: '/Package.appxmanifest', text }], rules).filter(
    ({ rule }) => rule !== 'xml-not-well-formed',
  );
  assert.ok(
    found.length <= most,
    JSON.stringify({ text, found: found.map(({ rule, message }) => ({ rule, message })) }),
  );
}
