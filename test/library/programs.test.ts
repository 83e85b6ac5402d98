// Runs the programs of test/library/programs; each writes what stands in the text file beside it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runProgram } from '../engine/run';

const folder = 'test/library/programs';

for (const file of readdirSync(folder).filter(name => name.endsWith('.cs'))) {
  test(`${file} writes what .NET writes`, () => {
    const { stdout, stderr, exitCode } = runProgram(readFileSync(join(folder, file), 'utf8'));
    const expected = readFileSync(join(folder, file.replace(/cs$/, 'txt')), 'utf8');
    assert.deepEqual({ stdout, stderr, exitCode }, { stdout: expected, stderr: '', exitCode: 0 });
  });
}
