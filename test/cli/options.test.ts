// Options are parsed from one table; whatever it does not know is refused in a sentence.
import assert from 'node:assert/strict';
import test from 'node:test';
import { commandHelp } from '../../extension/cli/help';
import { defineCommand, parseArguments } from '../../extension/cli/options';
import { UserError } from '../../server/base/errors';

const command = defineCommand({
  name: 'run',
  summary: 'Runs.',
  operands: 'FILE…',
  minOperands: 1,
  maxOperands: 2,
  options: {
    checked: { kind: 'flag', summary: 'Checks.' },
    define: { kind: 'text', placeholder: 'SYMBOL', repeated: true, summary: 'Defines.' },
    entry: { kind: 'text', placeholder: 'NAME', summary: 'Starts there.' },
    timeout: { kind: 'number', placeholder: 'SECONDS', summary: 'Gives up.' },
    format: { kind: 'choice', choices: ['text', 'json'], summary: 'Prints.' },
  },
  run: async () => 0,
});

test('options and operands in any order', () => {
  const given = [
    '--define',
    'A',
    'x.cs',
    '--checked',
    '--define=B=1',
    '--timeout',
    '3',
    '--format=json',
    '--',
    '--entry',
  ];
  assert.deepEqual(parseArguments(command, given), {
    operands: ['x.cs', '--entry'],
    values: { checked: true, define: ['A', 'B=1'], timeout: 3, format: 'json' },
  });
  assert.deepEqual(parseArguments(command, ['-']), { operands: ['-'], values: { checked: false, define: [] } });
});

test('each misuse has its code and its sentence', () => {
  const refused = (...args: string[]) => {
    try {
      parseArguments(command, args);
    } catch (error) {
      if (error instanceof UserError) return `${error.code}: ${error.message}`;
    }
    return assert.fail('accepted');
  };
  assert.equal(
    refused('--quick'),
    'option-unknown: bgtask run has no option --quick; it takes --checked, --define, --entry, --timeout, --format.',
  );
  assert.match(refused('-q'), /^option-unknown: bgtask run has no option -q;/);
  assert.match(refused('--constructor'), /^option-unknown/);
  assert.equal(refused('--entry'), 'option-needs-value: --entry needs a value: --entry NAME.');
  assert.equal(refused('--entry', '--checked'), 'option-needs-value: --entry needs a value: --entry NAME.');
  assert.equal(refused('--checked=1'), 'option-takes-no-value: --checked takes no value.');
  assert.equal(refused('--timeout', '-1'), 'option-not-a-number: --timeout takes a whole number, not "-1".');
  assert.equal(refused('--format', 'xml'), 'option-unknown-choice: --format takes text or json, not "xml".');
  assert.match(refused(), /^operand-missing: bgtask run needs FILE…\. Usage: bgtask run FILE… \[--checked\]/);
  assert.match(refused('a', 'b', 'c'), /^operand-unexpected: bgtask run does not take "c"\./);
});

test('help shows the same table', () => {
  assert.equal(
    commandHelp(command),
    `Usage: bgtask run FILE… [--checked] [--define SYMBOL]… [--entry NAME] [--timeout SECONDS] [--format text|json]

Runs.

  --checked           Checks.
  --define SYMBOL     Defines.
  --entry NAME        Starts there.
  --timeout SECONDS   Gives up.
  --format text|json  Prints.
`,
  );
});
