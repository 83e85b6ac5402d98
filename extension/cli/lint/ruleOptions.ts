// What --rule and --min-severity say, as severities.
import type { Severity } from '../../../server/analysis/engine/finding';
import { nearestWord } from '../../../server/analysis/engine/nearest';
import type { Rule } from '../../../server/analysis/engine/rule';
import { type RuleSettings, severities } from '../../../server/analysis/engine/severities';
import { UserError } from '../../../server/base/errors';

/** As they are written on the command line, the gravest first. */
export const severityNames = ['error', 'warning', 'info', 'hint'] as const;

const levels: Readonly<Record<string, Severity | 'off'>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  information: 'information',
  hint: 'hint',
  off: 'off',
};

/** `id=severity`, the last one counts. Throws a UserError for what is no rule or no severity. */
export function ruleSettings(given: readonly string[], known: readonly Rule[]): RuleSettings {
  return Object.fromEntries(
    given.map(text => {
      const [, id, wanted] = /^([^=]+)=(.*)$/.exec(text) ?? [];
      if (id === undefined || wanted === undefined)
        throw new UserError('rule-option-form', `--rule takes RULE=SEVERITY, not "${text}".`);
      const level = Object.hasOwn(levels, wanted) ? levels[wanted] : undefined;
      if (level === undefined)
        throw new UserError(
          'rule-option-severity',
          `--rule ${id} takes ${severityNames.join(', ')} or off, not "${wanted}".`,
        );
      return [findRule(id, known).id, level];
    }),
  );
}

/** Throws a UserError that names the rule that was probably meant. */
export function findRule(id: string, known: readonly Rule[]): Rule {
  const rule = known.find(each => each.id === id);
  if (rule) return rule;
  const near = nearestWord(
    id,
    known.map(each => each.id),
    Math.max(2, Math.floor(id.length / 4)),
  );
  const remedy = near === undefined ? '"bgtask explain" lists all rules' : `did you mean ${near}?`;
  throw new UserError('rule-unknown', `There is no rule ${id}; ${remedy}${near === undefined ? '.' : ''}`);
}

/** Is it at least as grave? */
export function isAtLeast(severity: Severity, least: (typeof severityNames)[number]): boolean {
  return severities.indexOf(severity) <= severityNames.indexOf(least);
}
