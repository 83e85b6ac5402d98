// Rule bgtask-type-case: the right word for Type in the wrong letter case.
import { defineRule } from '../../engine/rule';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const bgtaskTypeCase = defineRule({
  id: 'bgtask-type-case',
  severity: 'error',
  summary: 'The Type of a background task is written in the wrong letter case.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-task',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { attribute, type } of violationsOf(manifest, 'bgtask-type-case', 'value')) {
        const meant = type.values?.find(each => each.toLowerCase() === attribute?.value.toLowerCase());
        if (!attribute || meant === undefined) continue;
        report({
          file: manifest,
          span: attribute.valueSpan,
          message: `"${attribute.value}" is not a background task type: letter case counts, so Windows rejects the manifest. Write "${meant}".`,
          fixes: [
            {
              title: `Write "${meant}"`,
              safe: true,
              edits: [{ file: manifest, span: attribute.valueSpan, newText: meant }],
            },
          ],
        });
      }
    }
  },
});
