// What a file says about the severities of rules, whatever language it is written in.
import type { Span } from '../../base/text';
import type { Level } from '../engine/severities';

/** `default`: as the rule itself speaks, whatever files further away say. */
export type WantedLevel = Level | 'default';

export interface RuleFile {
  /** Undefined: this file says nothing about that. In: an absolute path. */
  levelOf(rule: string, path: string): WantedLevel | undefined;
  /** Nothing shall be said about that file. */
  excludes(path: string): boolean;
  /** Can a rule that is off by default speak somewhere because of this file? */
  turnsOn(rule: string): boolean;
  /** Nothing further away counts. */
  readonly isRoot: boolean;
  /** Rules that it names, with their places. */
  readonly named: readonly NamedRule[];
  readonly problems: readonly SettingsProblem[];
}

export interface NamedRule {
  readonly id: string;
  readonly span: Span;
  /** Written for this linter without doubt. */
  readonly isOurs: boolean;
}

export interface SettingsProblem {
  readonly span: Span;
  readonly message: string;
  /** What should stand there instead. */
  readonly replacement?: string;
}
