// Rule schema-too-many-elements: one more than the schema has room for.
import { defineRule } from '../../engine/rule';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaTooManyElements = defineRule({
  id: 'schema-too-many-elements',
  severity: 'error',
  summary: 'An element occurs more often than the schema allows.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, max, other } of violationsOf(manifest, 'schema-too-many-elements', 'unplacedElement')) {
        const owner = element.parent?.name ?? '';
        const limit = max === 1 ? `only one "${element.name}"` : `at most ${max} "${element.name}"`;
        report({
          file: manifest,
          span: element.nameSpan,
          message: `"${owner}" takes ${limit}, so Windows rejects the manifest. Remove this one, or put what it holds into ${max === 1 ? 'the first' : 'another'}.`,
          related:
            other && other !== element
              ? [{ file: manifest, span: other.nameSpan, message: `The first "${other.name}" stands here.` }]
              : [],
        });
      }
    }
  },
});
