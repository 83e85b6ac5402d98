// Rule bgtask-group-name-pattern: a ResourceGroup or ServerName that is no such name.
import { defineRule } from '../../engine/rule';
import { valueSpanOf } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const bgtaskGroupNamePattern = defineRule({
  id: 'bgtask-group-name-pattern',
  severity: 'error',
  summary: 'The ResourceGroup or ServerName of a background task is not a valid name.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { attribute, refusal } of violationsOf(manifest, 'bgtask-group-name-pattern', 'value')) {
        if (!attribute) continue;
        const shown = attribute.value.length > 60 ? `${attribute.value.slice(0, 60)}…` : attribute.value;
        report({
          file: manifest,
          span: valueSpanOf(manifest, attribute),
          message: `"${shown}" cannot be a ${attribute.name}, so Windows rejects the manifest. It must be ${refusal.doc}, such as "group1".`,
        });
      }
    }
  },
});
