// Rule schema-unknown-namespace: neither the schema nor IgnorableNamespaces accounts for a namespace.
import generations from '../../../../schemas/manifest/generations.json';
import { type Generation, generationName, type Manifest } from '../../../manifest/manifest';
import { generationsWith } from '../../../manifest/schema/schemaOf';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlElement } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { declarationOf, makeIgnorable } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';

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
          message: messageFor(manifest, name, namespace, prefix),
          fixes: fixes(manifest, element, namespace, prefix),
        });
      }
    }
  },
});

function messageFor({ generation }: Manifest, name: string, namespace: string, prefix: string): string {
  if (!namespace) {
    return `"${name}" has no namespace, so Windows rejects the manifest. Give it the prefix of the namespace that it belongs to, or declare a default namespace.`;
  }
  const [other] = generationsWith(namespace);
  if (generation && other) {
    return `"${name}" has a namespace of ${generationName(other)}, but this is a manifest for ${generationName(generation)}, so Windows rejects it. ${remedyFor(generation, other)}`;
  }
  const orIgnore = prefix && `, or add "${prefix}" to IgnorableNamespaces if Windows may pass over it`;
  return `"${name}" has the namespace "${namespace}", which no manifest schema knows, so Windows rejects the manifest. Correct the address where it is declared${orIgnore}.`;
}

/** What to do in a manifest of one generation about a namespace of another. */
function remedyFor(generation: Generation, other: Generation): string {
  if (generation === 'windows10') return 'Use what Windows 10 has in its place.';
  const change =
    other === 'windows10' ? `xmlns="${generations.roots.windows10}" in the root element` : 'OSMinVersion 6.3.0';
  return `If the app is for ${generationName(other)}, write ${change}.`;
}

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
