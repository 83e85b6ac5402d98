// Rule schema-missing-element: something that has to be there is not.

import { defineRule } from '../../engine/rule';
import { writtenName } from '../../models/manifestNames';
import { violationsOf } from '../../models/schemaViolations';

export const schemaMissingElement = defineRule({
  id: 'schema-missing-element',
  severity: 'error',
  summary: 'An element lacks one that the schema demands.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, missing } of violationsOf(manifest, 'schema-missing-element', 'missingElement')) {
        const names = missing.map(each => `"${writtenName(manifest, element, each.namespace.uri, each.name)}"`);
        const wanted = names.length > 6 ? `${names.slice(0, 6).join(', ')} or another` : names.join(' or ');
        const [only] = missing;
        report({
          file: manifest,
          span: element.nameSpan,
          message: `"${element.name}" has no ${wanted}, so Windows rejects the manifest. Add it${missing.length === 1 && only?.doc ? `: ${lowerFirst(only.doc)}` : '.'}`,
        });
      }
    }
  },
});

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}
