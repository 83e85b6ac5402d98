// Rule schema-unknown-namespace: neither the schema nor IgnorableNamespaces accounts for a namespace.
import type { Manifest } from '../../../manifest/manifest';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlElement } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { declarationOf, makeIgnorable } from '../../models/manifestNames';
import { violationsOf } from '../../models/schemaViolations';

export const schemaUnknownNamespace = defineRule({
  id: 'schema-unknown-namespace',
  severity: 'error',
  summary: 'An element or attribute has a namespace that no manifest schema knows.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      const told = new Set<string>();
      for (const { element, attribute } of violationsOf(manifest, 'schema-unknown-namespace', 'unknownNamespace')) {
        const { namespace = '', name, nameSpan } = attribute ?? element;
        // One mistake in a declaration, not one for each use.
        if (told.has(namespace)) continue;
        told.add(namespace);
        const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
        report({
          file: manifest,
          span: nameSpan,
          message: namespace
            ? `"${name}" has the namespace "${namespace}", which no manifest schema knows, so Windows rejects the manifest. Correct the address where it is declared${prefix && `, or add "${prefix}" to IgnorableNamespaces if Windows may pass over it`}.`
            : `"${name}" has no namespace, so Windows rejects the manifest. Give it the prefix of the namespace that it belongs to, or declare a default namespace.`,
          fixes: fixes(manifest, element, namespace, prefix),
        });
      }
    }
  },
});

function fixes(manifest: Manifest, element: XmlElement, namespace: string, prefix: string): ReportedFix[] {
  const found: ReportedFix[] = [];
  const meant = nearestWord(namespace, [...(schemaView(manifest).schema?.namespaces.keys() ?? [])], 3);
  const declared = declarationOf(element, prefix);
  if (meant && declared) {
    const edits = [{ file: manifest, span: declared.valueSpan, newText: meant }];
    found.push({ title: `Write "${meant}"`, safe: false, edits });
  }
  const ignore = makeIgnorable(manifest, prefix, namespace);
  if (ignore) found.push({ title: `Add "${prefix}" to IgnorableNamespaces`, safe: false, edits: ignore });
  return found;
}
