// How texts are compared.
import assert from 'node:assert/strict';
import test from 'node:test';
import { upperText } from '../../extension/runtime/engine/natives/characters';
import { compareCulture, compareOrdinalIgnoreCase } from '../../extension/runtime/engine/natives/collation';

/** Each text comes before the next one. */
function checkOrder(texts: string) {
  const list = texts.split(' < ');
  list.slice(1).forEach((text, i) => {
    assert.equal(compareCulture(list[i]!, text), -1, `${list[i]} < ${text}`);
    assert.equal(compareCulture(text, list[i]!), 1, `${text} > ${list[i]}`);
  });
}

test('letters first, then accents, then case, hyphens last', () => {
  checkOrder('_a < 10 < 9 < a < A < ä < Ä < abc < ABC < b < B < Zebra');
  checkOrder('coop < co-op < CO-OP < cooq');
  checkOrder('a < apple < Apple < Äpfel < b'.replace('apple < Apple < Äpfel', 'Äpfel < apple < Apple'));
});

test('what is equal', () => {
  assert.equal(compareCulture('ä', 'a\u0308'), 0);
  assert.equal(compareCulture('Straße', 'Strasse'), 0);
  assert.equal(compareCulture('HELLO', 'hello', { ignoreCase: true }), 0);
  assert.equal(compareCulture('résumé', 'resume', { ignoreNonSpace: true }), 0);
  assert.notEqual(compareCulture('ø', 'o'), 0);
});

test('ordinal comparison without case goes by capital units', () => {
  assert.equal(compareOrdinalIgnoreCase('straße', 'STRAßE'), 0);
  assert.ok(compareOrdinalIgnoreCase('_', 'a') > 0);
  assert.ok(compareOrdinalIgnoreCase('a', 'B') < 0);
});

test('the invariant culture leaves single letters single, and ASCII apart', () => {
  assert.equal(upperText('äßıſé'), 'ÄßıſÉ');
});
