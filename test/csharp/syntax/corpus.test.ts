// All C# of this repository parses without a mistake, and broken versions of it keep every rule of a tree.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import { mutate, randomNumbers } from '../../fuzz/mutations';
import { brokenInvariant } from './invariants';

const files = ['schemas', 'extension/runtime/library', 'samples'].flatMap(csharpFiles);

test('our declarations, library and samples parse', () => {
  assert.ok(files.length > 0);
  for (const file of files) {
    const tree = parseCSharp(fs.readFileSync(file, 'utf8'), { path: file, symbols: ['WINDOWS_UWP'] });
    assert.deepEqual(tree.diagnostics, [], file);
    assert.equal(brokenInvariant(tree), undefined, file);
  }
});

test('broken programs neither throw nor break the tree', () => {
  const texts = files.map(file => fs.readFileSync(file, 'utf8')).filter(text => text.length < 20_000);
  const random = randomNumbers(7);
  for (let run = 0; run < 1000; run++) {
    const text = mutate(texts[Math.floor(random() * texts.length)] ?? '', random);
    assert.equal(brokenInvariant(parseCSharp(text)), undefined, `run ${run}:\n${text}`);
  }
});

function csharpFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return csharpFiles(full);
    return entry.name.endsWith('.cs') ? [full] : [];
  });
}
