// One C# program in, its output out; run in every way in which the engine can run code.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type RunOptions, runProgram } from './run';

const ways: readonly [string, RunOptions][] = [
  ['fast', {}],
  ['pre-empted after every call', { quantum: 2 }],
  ['debug version', { debug: true }],
  ['debug version, pre-empted', { debug: true, quantum: 3 }],
];

const head =
  'using System; using System.Collections.Generic; using System.Linq; using System.Runtime.CompilerServices; using System.Threading; using System.Threading.Tasks;\n';

/** `members` are those of a class with a static Main; `statements` is the body of Main. */
export function checkStatements(name: string, statements: string, expected: string, members = '', types = ''): void {
  checkProgram(name, `${types}\nclass Program {\n${members}\nstatic void Main() {\n${statements}\n}\n}`, expected);
}

/** `expected` is the standard output, trimmed; anything on standard error follows it. */
export function checkProgram(name: string, source: string, expected: string): void {
  test(name, () => {
    for (const [way, options] of ways) {
      const outcome = runProgram(head + source, options);
      const text = [outcome.stdout.trim(), outcome.stderr.trim()].filter(part => part !== '').join('\n');
      assert.equal(trimmed(text), trimmed(expected), way);
    }
  });
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim();
}
