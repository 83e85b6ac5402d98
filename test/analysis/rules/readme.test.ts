// The README lists the rules as they are. UPDATE=1 writes the part between the markers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import type { Rule } from '../../../server/analysis/engine/rule';
import { type RuleFolder, ruleGroups } from '../../../server/analysis/rules/groups';
import { rulesByFolder } from '../../../server/analysis/rules/index';

const markers = /(<!-- rules: begin -->\n)[\s\S]*?(<!-- rules: end -->)/;

test('README and rules agree', () => {
  const text = readFileSync('README.md', 'utf8');
  assert.match(text, markers);
  const expected = text.replace(markers, (_, begin, end) => `${begin}\n${tables()}\n${end}`);
  if (process.env['UPDATE']) writeFileSync('README.md', expected);
  else assert.equal(text, expected);
});

function tables(): string {
  return ruleGroups
    .flatMap(({ folder, title }) => {
      const own = rulesByFolder[folder];
      return own.length === 0
        ? []
        : table(
            `${title} (${own.length})`,
            own.map(rule => row(folder, rule)),
          );
    })
    .join('\n');
}

function table(title: string, rows: readonly string[]): string {
  const head = '| rule | default | what is wrong |\n|---|---|---|\n';
  return `<details>\n<summary><b>${title}</b></summary>\n\n${head}${rows.join('\n')}\n\n</details>\n`;
}

function row(folder: RuleFolder, { id, off, severity, summary }: Rule): string {
  const text = summary.replaceAll('|', '\\|').replace(/<[^>]*>/g, '`$&`');
  return `| [${id}](server/analysis/rules/${folder}/${id}.md) | ${off ? 'off' : severity} | ${text} |`;
}
