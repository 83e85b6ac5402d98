// Versions are compared number by number, and what is not written is zero.
import assert from 'node:assert/strict';
import test from 'node:test';
import { compareVersions, isVersion } from '../../server/manifest/versions';

test('older, same, newer', () => {
  const sign = (a: string, b: string) => Math.sign(compareVersions(a, b));
  assert.equal(sign('10.0.9999.0', '10.0.10240.0'), -1);
  assert.equal(sign('6.3', '6.3.0'), 0);
  assert.equal(sign('10.0.15063.1', '10.0.15063.0'), 1);
  assert.equal(sign('6.3.1', '10'), -1);
});

test('only numbers and dots are a version', () => {
  assert.deepEqual(['10.0.0.0', '6.3', '', '1.2.3.4.5', '10.0.x', '$(Min)', '1.'].map(isVersion), [
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
