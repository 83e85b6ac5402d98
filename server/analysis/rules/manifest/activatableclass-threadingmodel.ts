// Rule activatableclass-threadingmodel: a class that does not say in which threads it lives, or says it in unknown words.
import { nearestWord } from '../../engine/nearest';
import { defineRule } from '../../engine/rule';
import { addAttribute, valueSpanOf } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const activatableclassThreadingmodel = defineRule({
  id: 'activatableclass-threadingmodel',
  severity: 'error',
  summary: 'An ActivatableClass has no ThreadingModel, or one that is not both, STA or MTA.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-activatableclass',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const violation of violationsOf(manifest, id, 'missingAttribute', 'value')) {
        const { element } = violation;
        const values = (violation.kind === 'value' ? violation.type : violation.missing.type).values ?? [];
        const choice = `one of: ${values.join(', ')}`;
        if (violation.kind === 'missingAttribute') {
          report({
            file: manifest,
            span: element.nameSpan,
            message: `"${element.name}" has no ThreadingModel, so Windows rejects the manifest. Add it with ${choice}; "both" suits classes of C# and most others.`,
            fixes: [
              {
                title: 'Add ThreadingModel="both"',
                safe: false,
                edits: [addAttribute(manifest, element, 'ThreadingModel="both"')],
              },
            ],
          });
        } else if (violation.attribute) {
          const { attribute } = violation;
          const written = attribute.value.trim().toLowerCase();
          const same = values.find(each => each.toLowerCase() === written);
          const meant = same ?? nearestWord(attribute.value, values) ?? 'both';
          report({
            file: manifest,
            span: valueSpanOf(manifest, attribute),
            message: `"${attribute.value}" is not a ThreadingModel, so Windows rejects the manifest. Write ${choice}; letter case counts.`,
            fixes: [
              {
                title: `Write "${meant}"`,
                safe: meant === same,
                edits: [{ file: manifest, span: attribute.valueSpan, newText: meant }],
              },
            ],
          });
        }
      }
    }
  },
});

const id = 'activatableclass-threadingmodel';
