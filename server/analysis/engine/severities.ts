// The words for how loud a rule is.
import type { Severity } from './finding';

/** `off`: not at all. */
export type Level = Severity | 'off';

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const levels: readonly Level[] = [...severities, 'off'];

/** By rule id. What is not named keeps the rule's own default. */
export type RuleSettings = Readonly<Record<string, Level>>;
