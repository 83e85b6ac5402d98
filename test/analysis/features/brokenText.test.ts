// Structure features on texts as they are while somebody types: cut off anywhere, with any character missing or added.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { folds } from '../../../server/analysis/features/folding';
import { linkedTagNames } from '../../../server/analysis/features/linkedTags';
import { type OutlineEntry, outline } from '../../../server/analysis/features/outline';
import { selectionsAt } from '../../../server/analysis/features/selection';
import type { Span } from '../../../server/base/text';
import { type Manifest, readManifest } from '../../../server/manifest/manifest';

const whole = readFileSync('samples/chat-socket/Package.appxmanifest', 'utf8').replace(/^\uFEFF/, '');

test('cut off', () => {
  for (let end = 0; end <= whole.length; end += 3) check(whole.slice(0, end), end);
});

test('one character missing', () => {
  for (let at = 0; at < whole.length; at += 3) check(whole.slice(0, at) + whole.slice(at + 1), at);
});

test('one character too many', () => {
  for (const extra of ['<', '>', '"', '/', '<!--'])
    for (let at = 0; at < whole.length; at += 11) check(whole.slice(0, at) + extra + whole.slice(at), at);
});

function check(text: string, cursor: number): void {
  const manifest = readManifest('/Package.appxmanifest', text);
  checkOutline(manifest, outline(manifest), { start: 0, end: text.length });
  for (const { start, end } of folds(manifest)) assert.ok(0 <= start && start < end && end < manifest.lines.lineCount);
  const chain = selectionsAt(manifest, cursor);
  assert.deepEqual(chain.at(-1), { start: 0, end: text.length });
  for (const [i, inner] of chain.slice(0, -1).entries()) assert.ok(isInside(inner, chain[i + 1]!), text);
  const [first, second] = linkedTagNames(manifest, cursor) ?? [];
  if (first && second) assert.equal(text.slice(first.start, first.end), text.slice(second.start, second.end));
}

function checkOutline(manifest: Manifest, entries: readonly OutlineEntry[], around: Span): void {
  for (const { name, span, nameSpan, children } of entries) {
    assert.notEqual(name.trim(), '');
    assert.ok(isInside(nameSpan, span), `${name}: ${manifest.text}`);
    assert.ok(isInside(span, around), `${name}: ${manifest.text}`);
    checkOutline(manifest, children, span);
  }
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
