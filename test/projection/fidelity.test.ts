// The page about the fidelity of the simulation is up to date.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import behaviours from '../../schemas/windows/behaviours.json';
import { fidelityPage } from './fidelityPage';

const page = 'extension/runtime/projection/FIDELITY.md';

test('FIDELITY.md says what is simulated', () => {
  const now = fidelityPage();
  if (process.env['UPDATE']) writeFileSync(page, now);
  assert.equal(readFileSync(page, 'utf8'), now, `out of date: UPDATE=1 npm run test:only -- fidelity`);
});

test('every choice of ours names the types that it is about', () => {
  const silent = Object.entries(behaviours).filter(([, row]) => row.apis.length === 0);
  assert.deepEqual(silent, []);
});
