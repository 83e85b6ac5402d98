// The README describes the commands as the table of options has them. UPDATE=1 writes the part between the markers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { commands } from '../../extension/cli/commands/index';
import { readmeCommands } from '../../extension/cli/help';
import { readScenario } from '../../extension/runtime/scenario/scenario';
import { bgtask } from '../harness/commandLine';

const markers = /(<!-- commands: begin -->\n)[\s\S]*?(<!-- commands: end -->)/;
const text = readFileSync('README.md', 'utf8');

test('README and table agree', () => {
  assert.match(text, markers);
  const expected = text.replace(markers, (_, begin, end) => `${begin}${readmeCommands(commands)}\n${end}`);
  if (process.env['UPDATE']) writeFileSync('README.md', expected);
  else assert.equal(text, expected);
});

/** `$ bgtask …` and what it prints. */
const sessions = /(```text\n\$ bgtask ([^\n]*)\n)([\s\S]*?)(```)/g;

test('commands that the README shows print what it shows', async () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(sessions)];
  assert.ok(shown.length > 0);
  for (const [whole, begin = '', args = '', output, end] of shown) {
    const { stdout } = await bgtask(process.cwd(), args.split(' '));
    if (process.env['UPDATE']) {
      const now = readFileSync('README.md', 'utf8').replace(whole, () => `${begin}${stdout}${end}`);
      writeFileSync('README.md', now);
    } else assert.equal(output, stdout, args);
  }
});

test('the scenario that the README shows is one', () => {
  const [, scenario = ''] =
    /```json\n(\{\n {2}"name": "a push[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  assert.equal(readScenario(scenario, '/app/x.scenario.json').steps.length, 7);
});
