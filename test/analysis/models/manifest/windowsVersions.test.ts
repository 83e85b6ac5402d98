import assert from 'node:assert/strict';
import test from 'node:test';
import { versionName } from '../../../../server/analysis/models/manifest/windowsVersions';

test('builds have the names of their releases, however many numbers are written', () => {
  assert.equal(versionName('10.0.15063.0'), 'Windows 10, version 1703 (10.0.15063.0)');
  assert.equal(versionName('6.3'), 'Windows 8.1 (6.3)');
  assert.equal(versionName('10.0.15062.0'), 'Windows build 10.0.15062.0');
});
