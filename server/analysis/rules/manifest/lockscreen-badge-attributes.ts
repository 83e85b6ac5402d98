// Rule lockscreen-badge-attributes: LockScreen without what it has to say, or with a picture that is none.
import { fileNameOf, folderOf } from '../../../base/paths';
import { pngHeaderLength, pngSize } from '../../../base/pngSize';
import { badgeSizes } from '../../../manifest/lockScreen';
import { attribute, type Manifest } from '../../../manifest/manifest';
import type { XmlAttribute } from '../../../manifest/xml';
import { findPackageFile } from '../../../workspace/packageFiles';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type Report } from '../../engine/rule';
import { addAttribute, valueSpanOf } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';

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
            message: `"${attribute.value}" is not a valid value of ${attribute.name}, so Windows rejects the manifest. It must be ${refusal.doc}.`,
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
      for (const { lockScreen } of manifest.applications) {
        const logo = lockScreen && attribute(lockScreen, 'BadgeLogo');
        if (logo) checkSize(app, manifest, logo, report);
      }
    }
  },
});

/** Only a picture that is there and can be read; letter case and the variants for scales are Windows' own. */
function checkSize({ disk }: App, manifest: Manifest, logo: XmlAttribute, report: Report): void {
  const path = findPackageFile(disk, folderOf(manifest.path), logo.value);
  const size = path === undefined ? undefined : pngSize(disk.readStart(path, pngHeaderLength) ?? new Uint8Array());
  const sizes = manifest.generation ? badgeSizes(manifest.generation) : [];
  if (!path || !size || sizes.length === 0 || (size.width === size.height && sizes.includes(size.width))) return;
  report({
    file: manifest,
    span: logo.valueSpan,
    severity: 'hint',
    message: `${fileNameOf(path)} is ${size.width} by ${size.height} pixels, but the lock screen shows a badge of ${sizes[0]} by ${sizes[0]} (at larger scales ${sizes.slice(1).join(', ')}), so Windows has to scale it. Draw it in one of these sizes.`,
  });
}

const id = 'lockscreen-badge-attributes';

const examples: Readonly<Record<string, string>> = { Notification: 'badge', BadgeLogo: 'Assets\\BadgeLogo.png' };

const wanted: Readonly<Record<string, string>> = {
  Notification: 'Notification with "badge" or "badgeAndTileText"',
  BadgeLogo: 'BadgeLogo with the path of a PNG or JPEG image of 24 by 24 pixels',
};
