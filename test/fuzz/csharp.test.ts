// The fuzzer for a moment, always with the same files; and that it would notice.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CSharpChecker } from './csharpInvariants';
import { mutateCSharp } from './csharpMutations';
import { csharpSeeds } from './csharpSeeds';
import { fuzzCSharp } from './fuzzCSharp';
import { randomNumbers } from './mutations';

test('a hundred broken C# files break nothing', () => {
  const { runs, failure } = fuzzCSharp(csharpSeeds(), 1, done => done < 100);
  assert.equal(failure, undefined, JSON.stringify(failure));
  assert.equal(runs, 100);
});

test('the same seed gives the same text', () => {
  const [text = '', other = ''] = csharpSeeds();
  const of = (seed: number) => mutateCSharp(text, other, randomNumbers(seed));
  assert.equal(of(7), of(7));
  assert.notEqual(of(7), of(8));
});

test('the examples of the rules are well', () => {
  const checker = new CSharpChecker();
  for (const text of csharpSeeds()) assert.equal(checker.broken(text), undefined, text);
});
