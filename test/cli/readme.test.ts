// The README describes the commands as the table of options has them. UPDATE=1 writes the part between the markers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { commands } from '../../extension/cli/commands/index';
import { readmeCommands } from '../../extension/cli/help';

const markers = /(<!-- commands: begin -->\n)[\s\S]*?(<!-- commands: end -->)/;
const text = readFileSync('README.md', 'utf8');

test('README and table agree', () => {
  assert.match(text, markers);
  const expected = text.replace(markers, (_, begin, end) => `${begin}${readmeCommands(commands)}\n${end}`);
  if (process.env['UPDATE']) writeFileSync('README.md', expected);
  else assert.equal(text, expected);
});
