// Rule schema-unknown-reference: an identifier that must be declared in the same application and is not.

import { defineRule } from '../../engine/rule';
import { fieldSpan } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaUnknownReference = defineRule({
  id: 'schema-unknown-reference',
  severity: 'error',
  summary: 'A value names something that the manifest does not declare.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, attribute } of violationsOf(manifest, 'schema-unknown-reference', 'dangling')) {
        const value = attribute?.value ?? element.text;
        report({
          file: manifest,
          span: fieldSpan(manifest, element, attribute),
          message: `"${value}" of "${element.name}" is declared nowhere in this application, so Windows rejects the manifest. Declare it, or write the identifier of what is declared.`,
        });
      }
    }
  },
});
