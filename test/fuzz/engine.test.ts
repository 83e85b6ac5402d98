// A few programs made by chance, in every way in which the engine can run code; `npm run fuzz:engine` tries many.
import assert from 'node:assert/strict';
import test from 'node:test';
import { engineProgram } from './engineProgram';
import { problemOf } from './fuzzEngine';
import { Random } from './random';

for (const seed of [1, 2, 3]) {
  test(`the engine runs program ${seed} alike in all its ways`, () => {
    assert.equal(problemOf(engineProgram(new Random(seed), 15).text, seed, undefined), undefined);
  });
}
