// Rule schema-wrong-root: the first element decides which schema counts; this one belongs to none.
import generations from '../../../../schemas/manifest/generations.json';
import type { Manifest } from '../../../manifest/manifest';
import { isWritten } from '../../../manifest/typing';
import type { XmlElement } from '../../../manifest/xml';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaWrongRoot = defineRule({
  id: 'schema-wrong-root',
  severity: 'error',
  summary: 'The root element is not that of an app manifest.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element } of violationsOf(manifest, 'schema-wrong-root', 'root')) {
        const { windows10, windows8 } = generations.roots;
        const found = element.namespace
          ? `"${element.name}" in the namespace "${element.namespace}"`
          : `"${element.name}" without a namespace`;
        report({
          file: manifest,
          span: element.nameSpan,
          message: `The root element is ${found}, so Windows does not read this file as an app manifest. Write "Package" with xmlns="${windows10}", or with xmlns="${windows8}" for Windows 8.`,
          fixes: element.localName === 'Package' ? namespaceFixes(manifest, element) : [],
        });
      }
    }
  },
});

function namespaceFixes(manifest: Manifest, root: XmlElement): ReportedFix[] {
  const declared = root.attributes.find(attribute => attribute.name === 'xmlns');
  const { windows10 } = generations.roots;
  if (declared && (declared.value === windows10 || !isWritten(declared))) return [];
  const edit = declared
    ? { file: manifest, span: declared.valueSpan, newText: windows10 }
    : { file: manifest, span: { start: root.nameSpan.end, end: root.nameSpan.end }, newText: ` xmlns="${windows10}"` };
  return root.name === 'Package' ? [{ title: 'Use the namespace of Windows 10', safe: false, edits: [edit] }] : [];
}
