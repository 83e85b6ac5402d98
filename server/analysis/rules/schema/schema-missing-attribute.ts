// Rule schema-missing-attribute: an attribute that has to be there is not.

import { defineRule } from '../../engine/rule';
import { addAttribute } from '../../models/manifest/elementEdits';
import { declareForAttribute, writtenAttribute } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaMissingAttribute = defineRule({
  id: 'schema-missing-attribute',
  severity: 'error',
  summary: 'An element lacks an attribute that the schema demands.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, missing } of violationsOf(manifest, 'schema-missing-attribute', 'missingAttribute')) {
        const name = writtenAttribute(manifest, element, missing.namespace, missing.name);
        const declare = declareForAttribute(manifest, element, missing.namespace);
        const value = missing.default ?? missing.type.values?.[0] ?? '';
        report({
          file: manifest,
          span: element.nameSpan,
          message: `"${element.name}" has no ${name}, so Windows rejects the manifest. Add it${missing.type.doc ? `; it must be ${missing.type.doc}` : ''}.`,
          fixes: declare
            ? [
                {
                  title: value === '' ? `Add ${name}` : `Add ${name}="${value}"`,
                  safe: false,
                  edits: [...declare, addAttribute(manifest, element, `${name}="${value}"`)],
                },
              ]
            : [],
        });
      }
    }
  },
});
