// Rule schema-missing-element: something that has to be there is not.

import type { Manifest } from '../../../manifest/manifest';
import type { ElementDeclaration } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlElement } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';
import { defineRule, type Reported } from '../../engine/rule';
import { declarationOf, writtenName } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';

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
        report(
          passedOver(manifest, element, missing) ?? {
            file: manifest,
            span: element.nameSpan,
            message: `"${element.name}" has no ${wanted}, so Windows rejects the manifest. Add it${missing.length === 1 && only?.doc ? `: ${lowerFirst(only.doc)}` : '.'}`,
          },
        );
      }
    }
  },
});

/** The element is written, but in a namespace that is misspelt and ignorable: then nobody else says that nobody reads it. */
function passedOver(
  manifest: Manifest,
  parent: XmlElement,
  missing: readonly ElementDeclaration[],
): Reported | undefined {
  const known = schemaView(manifest).schema?.namespaces;
  const child = parent.children.find(
    each => each.namespace && !known?.has(each.namespace) && missing.some(({ name }) => name === each.localName),
  );
  const declared = child && declarationOf(child, child.name.slice(0, child.name.indexOf(':')));
  // One that resembles none may be right for another generation of Windows: then something else is wrong.
  const meant = declared && nearestWord(declared.value, [...(known?.keys() ?? [])], 3);
  if (!declared || !meant) return undefined;
  return {
    file: manifest,
    span: declared.valueSpan,
    message: `No manifest schema knows this namespace, so "${child.name}" is passed over, and Windows rejects the manifest because "${parent.name}" lacks it. Write "${meant}".`,
    related: [{ file: manifest, span: child.nameSpan, message: 'This is passed over.' }],
    fixes: [
      {
        title: `Write "${meant}"`,
        safe: false,
        edits: [{ file: manifest, span: declared.valueSpan, newText: meant }],
      },
    ],
  };
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}
