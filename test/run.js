// Runs the built tests with node:test: all of out/test, or those whose path contains one of the arguments.
// Node 20 expands no patterns by itself, and shells differ; so the files are listed here.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '../out/test');
const wanted = process.argv.slice(2);

const files = fs
  .readdirSync(folder, { recursive: true })
  .filter(file => file.endsWith('.test.mjs'))
  .filter(file => wanted.length === 0 || wanted.some(part => file.split(path.sep).join('/').includes(part)))
  .map(file => path.join(folder, file))
  .sort();

if (files.length === 0) {
  console.error(`No built test in ${folder} fits ${wanted.join(', ') || 'anything'}.`);
  process.exitCode = 1;
} else {
  process.exitCode =
    spawnSync(process.execPath, ['--test', '--test-timeout=180000', ...files], { stdio: 'inherit' }).status ?? 1;
}
