// Rule schema-invalid-value: a value of the wrong form or none of the list.
import type { Manifest } from '../../../manifest/manifest';
import type { Violation } from '../../../manifest/schema/violation';
import type { XmlElement } from '../../../manifest/xml';
import { nearestWord } from '../../engine/nearest';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { fieldSpan, plainTextSpan } from '../../models/manifest/elementEdits';
import { extensionsForCategory, moveToNamespace } from '../../models/manifest/extensionCategories';
import { writtenName } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const schemaInvalidValue = defineRule({
  id: 'schema-invalid-value',
  severity: 'error',
  summary: 'A value is not one that the schema allows at its place.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/schema-root',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const violation of violationsOf(manifest, 'schema-invalid-value', 'value')) {
        const { element, attribute, refusal } = violation;
        const misplaced = attribute?.name === 'Category' ? categoryOfOther(manifest, element) : undefined;
        if (misplaced) {
          report(misplaced);
          continue;
        }
        const written = attribute ? attribute.value : element.text;
        const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
        report({
          file: manifest,
          span: fieldSpan(manifest, element, attribute),
          message: `"${shown}" is not a valid value of "${attribute?.name ?? element.name}", so Windows rejects the manifest. It must be ${refusal.doc}.`,
          fixes: fixes(manifest, violation, written),
        });
      }
    }
  },
});

/** The category is right, but for the Extension element of another namespace. */
function categoryOfOther(manifest: Manifest, element: XmlElement): Reported | undefined {
  const [meant, ...others] = extensionsForCategory(manifest, element);
  if (!meant) return undefined;
  const name = writtenName(manifest, element, meant.namespace.uri, meant.name);
  const category = element.attributes.find(each => each.name === 'Category')?.value;
  const edits = moveToNamespace(manifest, element, meant);
  return {
    file: manifest,
    span: element.nameSpan,
    message: `"${category}" is a category of "${name}", not of "${element.name}", so Windows rejects the manifest. Write "${name}".`,
    fixes: edits ? [{ title: `Write "${name}"`, safe: others.length === 0, edits }] : [],
  };
}

function fixes(
  manifest: Manifest,
  { attribute, element, type }: Extract<Violation, { kind: 'value' }>,
  written: string,
): ReportedFix[] {
  const trimmed = written.trim();
  const onlyCase = type.values?.find(value => value.toLowerCase() === trimmed.toLowerCase());
  const near = onlyCase ?? (type.check(trimmed) ? nearestWord(trimmed, type.values ?? []) : trimmed);
  if (near === undefined || near === '' || type.check(near) || /[<>&"']/.test(near)) return [];
  const span = attribute ? attribute.valueSpan : plainTextSpan(manifest, element);
  if (!span) return [];
  return [
    {
      title: `Write "${near}"`,
      safe: near === onlyCase || near === trimmed,
      edits: [{ file: manifest, span, newText: near }],
    },
  ];
}
