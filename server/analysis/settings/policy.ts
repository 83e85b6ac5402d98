// The policy of a user: what was asked for on the command line or in the editor, then the defaults of the rules.
import type { Policy } from '../engine/policy';
import type { Rule } from '../engine/rule';
import type { Level, RuleSettings } from '../engine/severities';
import { suppressionsIn } from './suppressions';

/** `given` goes before everything else. */
export function createPolicy(rules: readonly Rule[], given: RuleSettings = {}): Policy {
  const levelOf = (rule: Rule): Level | undefined => {
    if (Object.hasOwn(given, rule.id)) return given[rule.id];
    return rule.off ? 'off' : undefined;
  };
  return {
    rules,
    isWanted: rule => levelOf(rule) !== 'off',
    levelOf,
    suppressionsIn,
  };
}
