// Which rules speak, and how loud: the defaults of the rules and what the user says about them.
import type { Severity } from './finding';
import type { Rule } from './rule';

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** By rule id. What is not named keeps the rule's own default. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** The rules that are on, with the severities the user wants. */
export function activeRules(rules: readonly Rule[], settings: RuleSettings = {}): readonly Rule[] {
  return rules.flatMap(rule => {
    const wanted = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
    if (wanted === 'off' || (wanted === undefined && rule.off)) return [];
    return wanted === undefined ? rule : withSeverity(rule, wanted);
  });
}

function withSeverity(rule: Rule, severity: Severity): Rule {
  return {
    ...rule,
    severity,
    check: (app, report, code) => rule.check(app, reported => report({ ...reported, severity }), code),
  };
}
