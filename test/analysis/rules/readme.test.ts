// The README lists the rules as they are. UPDATE=1 writes the part between the markers.
import test from 'node:test';
import type { Rule } from '../../../server/analysis/engine/rule';
import { type RuleFolder, ruleGroups } from '../../../server/analysis/rules/groups';
import { rulesByFolder } from '../../../server/analysis/rules/index';
import { checkReadmePart } from '../../harness/readme';

test('README and rules agree', () => checkReadmePart('rules', tables()));

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
