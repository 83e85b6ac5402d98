// Every fix of every finding, in manifests that are broken in the ways that people break them; always the same ones.
import assert from 'node:assert/strict';
import test from 'node:test';
import { brokenFixes } from './fixInvariants';
import { mutateManifest as breakXml } from './manifestMutations';
import { manifestSeeds } from './manifestSeeds';
import { randomNumbers } from './mutations';
import { mutateManifest } from './schemaMutations';

const seeds = manifestSeeds()
  .slice(0, 12)
  .flatMap(text => [text, text.replace(/\r?\n/g, '\r\n')]);

function seedOf(random: () => number): string {
  return seeds[Math.floor(random() * seeds.length)] ?? '';
}

test('fixes of well-formed manifests mend what was found, and break nothing', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const random = randomNumbers(seed);
    const { text, what } = mutateManifest(seedOf(random), seedOf(random), random);
    assert.deepEqual(brokenFixes(text), [], `seed ${seed}, ${what}`);
  }
});

test('fixes of manifests that are not well-formed change something, and only what they mean to', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomNumbers(seed);
    const text = breakXml(seedOf(random), random);
    if (text !== undefined) assert.deepEqual(brokenFixes(text), [], `seed ${seed}`);
  }
});
