// Rule bgtask-duplicate-type: one kind of trigger declared twice in one extension.
import { attribute } from '../../../manifest/manifest';
import { defineRule } from '../../engine/rule';
import { isSound, removeElement } from '../../models/manifest/elementEdits';
import { violationsOf } from '../../models/manifest/schemaViolations';
import { ownerOfType } from '../../models/manifest/taskTypeEdits';

export const bgtaskDuplicateType = defineRule({
  id: 'bgtask-duplicate-type',
  severity: 'error',
  summary: 'A background task extension declares the same Type twice.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, first } of violationsOf(manifest, 'bgtask-duplicate-type', 'duplicate')) {
        const type = attribute(element, 'Type');
        // A value that is wrong in itself is told once, as what it is.
        if (!type || ownerOfType(manifest, element, type.value)?.type !== type.value) continue;
        report({
          file: manifest,
          span: type.valueSpan,
          message: `The type "${type.value}" is already declared in this extension. Each may stand there once, so Windows rejects the manifest. Remove one of the two.`,
          related: [
            {
              file: manifest,
              span: attribute(first, 'Type')?.valueSpan ?? first.nameSpan,
              message: 'It is declared here already.',
            },
          ],
          // The only task of a second list would leave an empty list behind.
          fixes:
            element.parent?.children.length === 1
              ? []
              : [{ title: 'Remove this one', safe: isSound(manifest), edits: [removeElement(manifest, element)] }],
        });
      }
    }
  },
});
