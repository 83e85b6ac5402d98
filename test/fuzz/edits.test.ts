// After any edit the findings are those of a program that is read anew: what is remembered must not show.
import assert from 'node:assert/strict';
import test from 'node:test';
import { rules } from '../../server/analysis/rules/index';
import { longSolution } from '../bench/longSolution';
import { sampleFiles } from './editedSamples';
import { fuzzEdits } from './fuzzEdits';

test('edits of the samples', () => {
  for (const sample of ['chat-socket', 'chat-socket-broken'])
    assert.equal(
      fuzzEdits(sampleFiles(sample), rules, 2, edits => edits < 8),
      8,
    );
});

test('edits of a larger solution', () => {
  assert.equal(
    fuzzEdits(longSolution(14, 1).files, rules, 3, edits => edits < 6),
    6,
  );
});
