// The policy of a user. What counts first: the command line or the editor's settings, then the nearest bgtask.json, then
// .editorconfig, then the rule itself. What a file suppresses does not depend on any of them.

import type { App } from '../../workspace/snapshot';
import type { Policy } from '../engine/policy';
import type { Rule } from '../engine/rule';
import { looksAt } from '../engine/ruleRun';
import type { Level, RuleSettings } from '../engine/severities';
import { ruleFile, settingsOf } from './fileSettings';
import type { RuleFile, WantedLevel } from './ruleFile';
import { suppressionsIn } from './suppressions';

export interface PolicyOptions {
  /** From the command line or the settings of the editor. */
  readonly given?: RuleSettings;
  /** bgtask.json and .editorconfig do not count. */
  readonly withoutFiles?: boolean;
}

export function createPolicy(rules: readonly Rule[], { given = {}, withoutFiles = false }: PolicyOptions = {}): Policy {
  const givenFor = (rule: Rule): Level | undefined => (Object.hasOwn(given, rule.id) ? given[rule.id] : undefined);
  const isWanted = (rule: Rule, app: App): boolean => {
    const level = givenFor(rule);
    if (level !== undefined) return level !== 'off';
    return !rule.off || (!withoutFiles && app.settings.some(file => ruleFile(file).turnsOn(rule.id)));
  };
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  /** Whatever has a file of settings is asked about anew. */
  const withoutSettings = new Map<boolean, readonly Rule[]>();
  const wantedIn = (app: App) => rules.filter(rule => looksAt(rule, app) && isWanted(rule, app));
  return {
    rules,
    ruleNamed: id => byId.get(id),
    rulesFor(app) {
      if (app.settings.length > 0) return wantedIn(app);
      const hasCode = app.projects.length > 0;
      const known = withoutSettings.get(hasCode) ?? wantedIn(app);
      withoutSettings.set(hasCode, known);
      return known;
    },
    levelOf(rule, app, path) {
      const files = withoutFiles ? [] : settingsOf(app, path);
      if (files.some(file => file.excludes(path))) return 'off';
      const level = givenFor(rule) ?? firstLevel(files, rule.id, path);
      return level === undefined || level === 'default' ? (rule.off ? 'off' : undefined) : level;
    },
    suppressionsIn(app, code, path) {
      const settings = withoutFiles ? undefined : app.settings.find(file => file.path === path);
      return settings ? { file: settings, list: [], unseen: [] } : suppressionsIn(app, code, path);
    },
  };
}

function firstLevel(files: readonly RuleFile[], rule: string, path: string): WantedLevel | undefined {
  for (const file of files) {
    const level = file.levelOf(rule, path);
    if (level !== undefined) return level;
  }
  return undefined;
}
