// What the user has set under `backgroundTasks`, and which rules run because of it.

import type { Policy } from '../analysis/engine/policy';
import type { Rule } from '../analysis/engine/rule';
import { levels, type RuleSettings } from '../analysis/engine/severities';
import { createPolicy } from '../analysis/settings/policy';

export const settingsSection = 'backgroundTasks';

export interface Settings {
  readonly rules: RuleSettings;
  /** `auto`: not where another extension already compares the manifest with the schema. */
  readonly schemaFindings: 'auto' | 'on' | 'off';
  /** The client knows whether there is such an extension. */
  readonly otherSchemaCheck: boolean;
}

export const defaultSettings: Settings = { rules: {}, schemaFindings: 'auto', otherSchemaCheck: false };

/** Whatever is unknown or of the wrong kind is left out and named in one sentence each. */
export function readSettings(
  value: unknown,
  known: readonly Rule[],
): { readonly settings: Settings; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const given = isRecord(value) ? value : {};
  return {
    settings: {
      rules: readRules(given.rules, known, complaints),
      schemaFindings: readSchemaFindings(given.schemaFindings, complaints),
      otherSchemaCheck: given.otherSchemaCheck === true,
    },
    complaints,
  };
}

/** What the editor shows because of the settings. */
export function policyFor({ rules, schemaFindings, otherSchemaCheck }: Settings, all: readonly Rule[]): Policy {
  const hidesSchema = schemaFindings === 'off' || (schemaFindings === 'auto' && otherSchemaCheck);
  const hidden = hidesSchema ? all.filter(rule => rule.id.startsWith('schema-')) : [];
  return createPolicy(all, { given: { ...rules, ...Object.fromEntries(hidden.map(rule => [rule.id, 'off'])) } });
}

function readRules(value: unknown, known: readonly Rule[], complaints: string[]): RuleSettings {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    complaints.push(`${settingsSection}.rules is ignored: it must be an object of rule ids and severities.`);
    return {};
  }
  const ids = new Set(known.map(rule => rule.id));
  const read = Object.entries(value).flatMap(([id, wanted]) => {
    const level = levels.find(each => each === wanted);
    if (!ids.has(id)) complaints.push(`${settingsSection}.rules: there is no rule "${id}"; the entry is ignored.`);
    else if (level) return [[id, level] as const];
    else
      complaints.push(
        `${settingsSection}.rules: "${id}" is set to ${JSON.stringify(wanted)}, which is ignored; write one of ${levels.join(', ')}.`,
      );
    return [];
  });
  return Object.fromEntries(read);
}

function readSchemaFindings(value: unknown, complaints: string[]): Settings['schemaFindings'] {
  const choices = ['auto', 'on', 'off'] as const;
  const choice = choices.find(each => each === value);
  if (choice === undefined && value !== undefined && value !== null)
    complaints.push(
      `${settingsSection}.schemaFindings is set to ${JSON.stringify(value)}, which is ignored; write one of ${choices.join(', ')}.`,
    );
  return choice ?? 'auto';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
