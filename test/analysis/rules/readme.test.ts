// The README lists the rules as they are. UPDATE=1 writes the part between the markers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import type { Rule } from '../../../server/analysis/engine/rule';
import { rules } from '../../../server/analysis/rules/index';

const markers = /(<!-- rules: begin -->\n)[\s\S]*?(<!-- rules: end -->)/;

const groups = {
  manifest: 'What Windows and the packager demand of a manifest',
  agreement: 'Manifest and code',
  tasks: 'Background tasks',
  broker: 'Sockets that the broker keeps',
  channels: 'Control channels',
  websockets: 'WebSockets, sockets and streams',
  schema: 'The manifest schema',
  settings: 'Settings and suppressions',
};

test('README and rules agree', () => {
  const text = readFileSync('README.md', 'utf8');
  assert.match(text, markers);
  const expected = text.replace(markers, (_, begin, end) => `${begin}\n${tables()}\n${end}`);
  if (process.env['UPDATE']) writeFileSync('README.md', expected);
  else assert.equal(text, expected);
});

function tables(): string {
  return Object.entries(groups)
    .map(([folder, title]) => {
      const rows = rules.filter(rule => existsSync(pageIn(folder, rule))).map(rule => row(folder, rule));
      return rows.length === 0
        ? ''
        : `**${title}**\n\n| rule | default | what is wrong |\n|---|---|---|\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

function row(folder: string, rule: Rule): string {
  const summary = rule.summary.replaceAll('|', '\\|').replace(/<[^>]*>/g, '`$&`');
  return `| [${rule.id}](${pageIn(folder, rule)}) | ${rule.off ? 'off' : rule.severity} | ${summary} |`;
}

function pageIn(folder: string, { id }: Rule): string {
  return `server/analysis/rules/${folder}/${id}.md`;
}
