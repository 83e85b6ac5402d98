// Typing mistakes are counted as people make them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { nearestWord, typingDistance } from '../../../server/analysis/engine/nearest';

test('one mistake each', () => {
  for (const wrong of ['timr', 'tiimer', 'tiner', 'tmier', 'imer'])
    assert.equal(typingDistance(wrong, 'timer'), 1, wrong);
  assert.equal(typingDistance('', 'abc'), 3);
  assert.equal(typingDistance('abc', ''), 3);
  assert.equal(typingDistance('same', 'same'), 0);
});

test('the nearest word, within reach', () => {
  assert.equal(nearestWord('Sytemevent', ['timer', 'systemEvent']), 'systemEvent');
  assert.equal(nearestWord('something', ['timer', 'systemEvent']), undefined);
  assert.equal(nearestWord('ab', ['abc', 'abd']), 'abc');
});
