// Manifests of published apps are right: no rule may call one of them an error.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { rules } from '../../server/analysis/rules/index';
import { decodeText } from '../../server/base/decode';
import { isManifestPath } from '../../server/manifest/manifest';
import { findingsIn } from '../harness/rules';
import { sharedFolder } from '../harness/shared';

const { path: folder, options } = sharedFolder('manifests');

test('no error in real manifests', options, () => {
  const files = readdirSync(folder)
    .filter(isManifestPath)
    .map(name => ({ path: `/${name}`, text: decodeText(readFileSync(join(folder, name))) ?? '' }));
  assert.ok(files.length > 100);
  assert.deepEqual(
    findingsIn(files, rules).filter(finding => finding.severity === 'error'),
    [],
  );
});
