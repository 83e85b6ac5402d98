// Rule bgtask-type-wrong-namespace: a right Type at the Task element of another namespace.
import { defineRule } from '../../engine/rule';
import { writtenName } from '../../models/manifest/manifestNames';
import { violationsOf } from '../../models/manifest/schemaViolations';
import { ownerOfType, writeTaskType } from '../../models/manifest/taskTypeEdits';

export const bgtaskTypeWrongNamespace = defineRule({
  id: 'bgtask-type-wrong-namespace',
  severity: 'error',
  summary: 'The Type of a background task belongs to the Task element of another namespace.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-uap-task',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, attribute, type } of violationsOf(manifest, 'bgtask-type-wrong-namespace', 'value')) {
        const owner = attribute && ownerOfType(manifest, element, attribute.value);
        if (!owner) continue;
        const name = writtenName(manifest, element, owner.namespace, element.localName);
        const written = writeTaskType(manifest, element, owner.type);
        report({
          file: manifest,
          span: attribute.valueSpan,
          message: `"${owner.type}" is a type of "${name}", not of "${element.name}", so Windows rejects the manifest. Write "${name}", whose namespace is ${owner.namespace}, or use one of: ${type.values?.join(', ')}.`,
          fixes: written ? [{ title: `Write "${name}"`, safe: true, edits: written.edits }] : [],
        });
      }
    }
  },
});
