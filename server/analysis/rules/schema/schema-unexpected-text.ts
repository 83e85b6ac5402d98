// Rule schema-unexpected-text: characters between elements that hold no text.

import { defineRule } from '../../engine/rule';
import { textSpan } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaUnexpectedText = defineRule({
  id: 'schema-unexpected-text',
  severity: 'error',
  summary: 'Text stands where the schema allows elements only.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element } of violationsOf(manifest, 'schema-unexpected-text', 'text')) {
        const holds = element.children.length > 0 ? 'elements only' : 'no text';
        report({
          file: manifest,
          span: textSpan(element),
          message: `"${element.name}" holds ${holds}, but text stands in it, so Windows rejects the manifest. Remove the text, or make it a comment.`,
        });
      }
    }
  },
});
