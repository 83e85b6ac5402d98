// Parts of the README that are made from the project, between `<!-- name: begin -->` and `<!-- name: end -->`.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Fails when the part says something else; with UPDATE=1 it is written instead. */
export function checkReadmePart(name: string, made: string): void {
  const text = readFileSync('README.md', 'utf8');
  const markers = new RegExp(`(<!-- ${name}: begin -->\\n)[\\s\\S]*?(<!-- ${name}: end -->)`);
  assert.match(text, markers);
  const expected = text.replace(markers, (_, begin, end) => `${begin}\n${made}\n${end}`);
  if (process.env['UPDATE']) writeFileSync('README.md', expected);
  else assert.equal(text, expected);
}
