// Rule schema-unknown-element: an element that the schema does not name at this place.

import { fits } from '../../../manifest/schema/validate';
import { defineRule } from '../../engine/rule';
import { isKnownElsewhere, nearbyElement } from '../../models/manifest/elementSuggestions';
import { extensionsForCategory } from '../../models/manifest/extensionCategories';
import { declareNamespace, renameElement, writtenName } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaUnknownElement = defineRule({
  id: 'schema-unknown-element',
  severity: 'error',
  summary: 'An element stands where the schema has no place for it.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, parent, declaration } of violationsOf(
        manifest,
        'schema-unknown-element',
        'unknownElement',
      )) {
        // Told at the extension, whose prefix decides what may stand in it: schema-invalid-value.
        if (extensionsForCategory(manifest, parent).length > 0) continue;
        const meant = nearbyElement(element, declaration);
        const allowed = [...declaration.children.values()].map(each =>
          writtenName(manifest, parent, each.namespace.uri, each.name),
        );
        const start = `"${element.name}" has no place in "${parent.name}", so Windows rejects the manifest`;
        if (!meant) {
          const elsewhere = isKnownElsewhere(manifest, element) ? ' It belongs somewhere else.' : '';
          const choice =
            allowed.length === 0
              ? `"${parent.name}" holds no elements.`
              : allowed.length <= 12
                ? `Use one of: ${allowed.join(', ')}.`
                : '';
          report({
            file: manifest,
            span: element.nameSpan,
            message: `${start}.${elsewhere} ${choice || 'Remove or move it.'}`,
          });
          continue;
        }
        const name = writtenName(manifest, element, meant.namespace.uri, meant.name);
        const declare = declareNamespace(manifest, element, meant.namespace.uri);
        const isOnlyPrefix = meant.name === element.localName;
        report({
          file: manifest,
          span: element.nameSpan,
          message: isOnlyPrefix
            ? `${start}: here it belongs to another namespace. Write "${name}".`
            : `${start}. Did you mean "${name}"?`,
          fixes: declare
            ? [
                {
                  title: `Write "${name}"`,
                  // What does not fit there may have been meant for another place.
                  safe: isOnlyPrefix && fits(manifest, element, meant),
                  edits: [...renameElement(manifest, element, name), ...declare],
                },
              ]
            : [],
        });
      }
    }
  },
});
