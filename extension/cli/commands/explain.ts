// bgtask explain: the page of a rule, or the list of all rules.
import type { Rule } from '../../../server/analysis/engine/rule';
import { ruleGroups } from '../../../server/analysis/rules/groups';
import { rules, rulesByFolder } from '../../../server/analysis/rules/index';
import { success } from '../exitCodes';
import { findRule } from '../lint/ruleOptions';
import { defineCommand } from '../options';
import { terminalText } from '../reporters/markdown';
import { colour, noColour, type Paint, useColour } from '../reporters/paint';
import { readRulePage } from '../rulePages';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Tells what a rule of lint is about, why, and what to do; without a rule it lists all.',
  operands: '[RULE]',
  minOperands: 0,
  maxOperands: 1,
  options: {},
  async run([id], _, io) {
    const paint = useColour(io) ? colour : noColour;
    io.stdout.write(id === undefined ? ruleList(paint) : terminalText(readRulePage(findRule(id, rules).id, io), paint));
    return success;
  },
});

/** By group, in the order of ids; each with its severity and what is wrong when it speaks. */
function ruleList(paint: Paint): string {
  const width = Math.max(...rules.map(rule => rule.id.length));
  const groups = ruleGroups.map(({ folder, title }) => {
    const rows = rulesByFolder[folder].map(rule => row(rule, width, paint));
    return rows.length === 0 ? '' : `${paint.place(title)}\n\n${rows.join('\n')}\n`;
  });
  return groups.filter(text => text !== '').join('\n');
}

function row({ id, off, severity, summary }: Rule, width: number, paint: Paint): string {
  const level = off ? paint.faint('off'.padEnd(7)) : paint.severity(severity, severity.padEnd(7));
  return `  ${id.padEnd(width)}  ${level}  ${summary}`;
}
