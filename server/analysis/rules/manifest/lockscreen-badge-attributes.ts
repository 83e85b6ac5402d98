// Rule lockscreen-badge-attributes: LockScreen without what it has to say, or with a picture that is none.
import { defineRule } from '../../engine/rule';
import { addAttribute, valueSpanOf } from '../../models/elementEdits';
import { violationsOf } from '../../models/schemaViolations';

export const lockscreenBadgeAttributes = defineRule({
  id: 'lockscreen-badge-attributes',
  severity: 'error',
  summary: 'LockScreen lacks BadgeLogo or Notification, or gives one of them a value that it cannot have.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-uap-lockscreen',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const violation of violationsOf(manifest, id, 'missingAttribute', 'value')) {
        const { element } = violation;
        if (violation.kind === 'missingAttribute') {
          const { name } = violation.missing;
          const value = examples[name] ?? '';
          report({
            file: manifest,
            span: element.nameSpan,
            message: `"${element.name}" has no ${name}, so Windows rejects the manifest. Add ${wanted[name] ?? name}.`,
            fixes: [
              {
                title: `Add ${name}="${value}"`,
                safe: false,
                edits: [addAttribute(manifest, element, `${name}="${value}"`)],
              },
            ],
          });
        } else if (violation.attribute) {
          const { attribute, type, refusal } = violation;
          const meant = type.values?.find(each => each.toLowerCase() === attribute.value.toLowerCase());
          report({
            file: manifest,
            span: valueSpanOf(manifest, attribute),
            message: `"${attribute.value}" is no value of ${attribute.name}, so Windows rejects the manifest. It must be ${refusal.doc}.`,
            fixes: meant
              ? [
                  {
                    title: `Write "${meant}"`,
                    safe: true,
                    edits: [{ file: manifest, span: attribute.valueSpan, newText: meant }],
                  },
                ]
              : [],
          });
        }
      }
    }
  },
});

const id = 'lockscreen-badge-attributes';

const examples: Readonly<Record<string, string>> = { Notification: 'badge', BadgeLogo: 'Assets\\BadgeLogo.png' };

const wanted: Readonly<Record<string, string>> = {
  Notification: 'Notification with "badge" or "badgeAndTileText"',
  BadgeLogo: 'BadgeLogo with the path of a PNG or JPEG image of 24 by 24 pixels',
};
