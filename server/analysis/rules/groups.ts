// The groups of rules, in the order in which people read them; each is a folder beside this file.
import titles from './groups.json';

export type RuleFolder = keyof typeof titles;

export const ruleGroups: readonly { readonly folder: RuleFolder; readonly title: string }[] = Object.entries(
  titles,
).map(([folder, title]) => ({ folder: folder as RuleFolder, title }));
