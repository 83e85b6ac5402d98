// Rule schema-misplaced-element: the schema has a place for the element, but not this one.

import { defineRule } from '../../engine/rule';
import { isSound, moveBefore } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaMisplacedElement = defineRule({
  id: 'schema-misplaced-element',
  severity: 'error',
  summary: 'An element stands in the wrong order, or beside one that excludes it.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, reason, other } of violationsOf(manifest, 'schema-misplaced-element', 'unplacedElement')) {
        const owner = element.parent?.name ?? '';
        const [otherName, related] = other
          ? [other.name, [{ file: manifest, span: other.nameSpan, message: `"${other.name}" stands here.` }]]
          : ['', []];
        if (reason === 'conflict') {
          report({
            file: manifest,
            span: element.nameSpan,
            message: `"${element.name}" cannot stand beside "${otherName}": "${owner}" takes one or the other, and Windows rejects the manifest. Remove one of them.`,
            related,
          });
          continue;
        }
        report({
          file: manifest,
          span: element.nameSpan,
          message: `"${element.name}" stands after "${otherName}", but the schema wants it before, so Windows rejects the manifest. Move it up.`,
          related,
          fixes: other
            ? [
                {
                  title: `Move it before "${otherName}"`,
                  safe: isSound(manifest),
                  edits: moveBefore(manifest, element, other),
                },
              ]
            : [],
        });
      }
    }
  },
});
