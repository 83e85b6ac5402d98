// The fuzzer for a moment, always with the same manifests; and that it would notice.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fuzzManifests } from './fuzzManifests';
import { mutateManifest } from './manifestMutations';
import { manifestSeeds } from './manifestSeeds';
import { minimise } from './minimise';
import { randomNumbers } from './mutations';

test('four hundred broken manifests break nothing', () => {
  const { runs, failure } = fuzzManifests(manifestSeeds().slice(0, 12), 1, done => done < 400);
  assert.equal(failure, undefined, JSON.stringify(failure));
  assert.equal(runs, 400);
});

test('the same seed gives the same text', () => {
  const text = manifestSeeds()[0] ?? '';
  assert.equal(mutateManifest(text, randomNumbers(7)), mutateManifest(text, randomNumbers(7)));
  assert.notEqual(mutateManifest(text, randomNumbers(7)), mutateManifest(text, randomNumbers(8)));
});

test('a failing text is made small', () => {
  const text = manifestSeeds()[0] ?? '';
  assert.equal(
    minimise(`${text}<!x>${text}`, each => each.includes('<!x>')),
    '<!x>',
  );
});
