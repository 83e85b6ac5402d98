// Measures how fast C# files are parsed, beside TypeScript's own parser and JSON.parse on the same text in the same run.
// node esbuild.js --script=bench/parser
// node out/bench/parser.mjs [folder with .cs files, default: the repository] [seconds per measurement, default: 2]
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { lex } from '../../server/csharp/syntax/lexer';
import { parseCSharp } from '../../server/csharp/syntax/parser';

const [folder = '.', seconds = '2'] = process.argv.slice(2);
const texts = csharpFiles(folder).map(file => fs.readFileSync(file, 'utf8'));
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} files, ${(size / 1e6).toFixed(2)} M characters`);

const json = JSON.stringify(texts.map(text => text.split('\n')));
const reference = measure('JSON.parse of the lines', json.length, () => JSON.parse(json));
measure('lexer', size, () => texts.map(text => lex(text)));
const parser = measure('parser', size, () => texts.map(text => parseCSharp(text)));
// TypeScript finds many mistakes in C#, but its scanner and statement parser walk the same characters.
const typescript = measure("TypeScript's parser", size, () =>
  texts.map(text => ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022)),
);
console.log(
  `parser / TypeScript: ${(parser / typescript).toFixed(2)}   parser / JSON.parse: ${(parser / reference).toFixed(3)}`,
);

/** Runs `work` until the time is over, after one warm-up, and prints the best speed in millions of characters per second. */
function measure(name: string, characters: number, work: () => unknown): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + Number(seconds) * 1000;
  while (performance.now() < end) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  const speed = characters / 1000 / best;
  console.log(`${name.padEnd(26)} ${speed.toFixed(1).padStart(7)} M characters/s`);
  return speed;
}

function csharpFiles(root: string): string[] {
  const skip = new Set(['node_modules', 'out', 'dist', '.git']);
  return fs.readdirSync(root, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(root, entry.name);
    if (entry.isDirectory()) return skip.has(entry.name) ? [] : csharpFiles(full);
    return entry.name.endsWith('.cs') ? [full] : [];
  });
}
