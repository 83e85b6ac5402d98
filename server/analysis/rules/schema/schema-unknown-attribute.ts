// Rule schema-unknown-attribute: an attribute that the schema does not name for its element.

import { defineRule, type ReportedFix } from '../../engine/rule';
import { removeAttribute } from '../../models/manifest/elementEdits';
import { nearbyAttribute } from '../../models/manifest/elementSuggestions';
import { declareForAttribute, writtenAttribute } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaUnknownAttribute = defineRule({
  id: 'schema-unknown-attribute',
  severity: 'error',
  summary: 'An element has an attribute that the schema does not give it.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, attribute, declaration } of violationsOf(
        manifest,
        'schema-unknown-attribute',
        'unknownAttribute',
      )) {
        const meant = nearbyAttribute(element, attribute, declaration);
        const start = `"${element.name}" has no attribute "${attribute.name}", so Windows rejects the manifest`;
        const remove: ReportedFix = {
          title: `Remove ${attribute.name}`,
          safe: false,
          edits: [removeAttribute(manifest, attribute)],
        };
        if (!meant) {
          const names = [...declaration.attributes.values()].map(each =>
            writtenAttribute(manifest, element, each.namespace, each.name),
          );
          const choice = names.length === 0 ? 'It takes none' : `Use one of: ${names.join(', ')}`;
          report({
            file: manifest,
            span: attribute.nameSpan,
            message: `${start}. ${choice}, or remove it.`,
            fixes: [remove],
          });
          continue;
        }
        const name = writtenAttribute(manifest, element, meant.namespace, meant.name);
        const declare = declareForAttribute(manifest, element, meant.namespace);
        const isSure = meant.name.toLowerCase() === attribute.localName.toLowerCase();
        const write: ReportedFix[] = declare
          ? [
              {
                title: `Write ${name}`,
                safe: isSure,
                edits: [{ file: manifest, span: attribute.nameSpan, newText: name }, ...declare],
              },
            ]
          : [];
        report({
          file: manifest,
          span: attribute.nameSpan,
          message: `${start}. ${isSure ? `Write "${name}".` : `Did you mean "${name}"?`}`,
          fixes: [...write, remove],
        });
      }
    }
  },
});
