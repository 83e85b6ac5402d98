// Same means identical, one level deep in lists.
import assert from 'node:assert/strict';
import test from 'node:test';
import { hasSameProperties, isSame } from '../../server/base/sameness';

test('values and lists', () => {
  const thing = {};
  assert.ok(isSame(1, 1));
  assert.ok(isSame([thing, 'a'], [thing, 'a']));
  assert.ok(!isSame([thing], [{}]));
  assert.ok(!isSame([1], [1, 2]));
  assert.ok(!isSame([[1]], [[1]]));
});

test('properties, also those that only one has', () => {
  assert.ok(hasSameProperties({ a: 1, b: [2] }, { a: 1, b: [2] }));
  assert.ok(!hasSameProperties({ a: 1, b: [2] }, { a: 1, b: [3] }));
  assert.ok(!hasSameProperties<{ a: number; b?: number }>({ a: 1 }, { a: 1, b: 2 }));
});
