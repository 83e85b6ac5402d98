// Rule schema-duplicate-value: two elements share what has to tell them apart.

import { defineRule } from '../../engine/rule';
import { fieldSpan } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaDuplicateValue = defineRule({
  id: 'schema-duplicate-value',
  severity: 'error',
  summary: 'A value that must be unique occurs twice.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, attribute, first } of violationsOf(manifest, 'schema-duplicate-value', 'duplicate')) {
        const value = attribute?.value ?? element.text;
        const what = attribute
          ? `The ${attribute.name} "${value}" of "${element.name}"`
          : `"${value}" of "${element.name}"`;
        report({
          file: manifest,
          span: fieldSpan(manifest, element, attribute),
          message: `${what} is already used, but it has to be unique, so Windows rejects the manifest. Change one of the two, or remove it.`,
          related: [{ file: manifest, span: first.nameSpan, message: 'It was first used here.' }],
        });
      }
    }
  },
});
