// Rule settings-invalid: bgtask.json or .editorconfig says something about rules that nobody understands.
import { isSettingsPath } from '../../../workspace/settingsFiles';
import { nearestWord } from '../../engine/nearest';
import { defineRule, type Reported, type ReviewedFile } from '../../engine/rule';
import { ruleFile } from '../../settings/fileSettings';
import type { NamedRule, SettingsProblem } from '../../settings/ruleFile';

export const settingsInvalid = defineRule({
  id: 'settings-invalid',
  severity: 'warning',
  summary: 'bgtask.json or .editorconfig names a rule, a severity or a pattern that does not exist.',
  source: 'https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-options',
  // Settings belong to no app; they are looked at file by file.
  check() {},
  review(reviewed, report) {
    if (!isSettingsPath(reviewed.file.path)) return;
    const { problems, named } = ruleFile(reviewed.file);
    for (const problem of problems) report(describe(reviewed, problem));
    for (const rule of named) {
      const problem = unknownRule(reviewed, rule);
      if (problem) report(describe(reviewed, problem));
    }
  },
});

/** In .editorconfig the rules of all analyzers stand side by side. */
function unknownRule({ ids, stateOf }: ReviewedFile, { id, span, isOurs }: NamedRule): SettingsProblem | undefined {
  if (stateOf(id) !== 'unknown') return undefined;
  const meant = nearestWord(id, ids);
  if (meant === undefined && !isOurs) return undefined;
  const advice = meant === undefined ? 'The README lists all rules.' : `Did you mean "${meant}"?`;
  return { span, message: `There is no rule "${id}", so this has no effect. ${advice}`, replacement: meant };
}

function describe({ file }: ReviewedFile, { span, message, replacement }: SettingsProblem): Reported {
  return {
    file,
    span,
    message,
    fixes:
      replacement === undefined
        ? []
        : [{ title: `Write "${replacement}"`, safe: false, edits: [{ file, span, newText: replacement }] }],
  };
}
