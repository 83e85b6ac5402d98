// Rule bgtask-type-case: the right word for Type in the wrong letter case.
import { taskTypesOf } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';

export const bgtaskTypeCase = defineRule({
  id: 'bgtask-type-case',
  severity: 'error',
  summary: 'The Type of a background task is written in the wrong letter case.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-task',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { element, type } of manifest.backgroundTasks.flatMap(extension => extension.tasks)) {
        const known = taskTypesOf(element.namespace)?.types ?? [];
        const meant = known.find(each => each.toLowerCase() === type?.value.toLowerCase());
        if (!type || meant === undefined || meant === type.value) continue;
        report({
          file: manifest,
          span: type.valueSpan,
          message: `"${type.value}" is not a background task type: letter case counts, so Windows rejects the manifest. Write "${meant}".`,
          fixes: [
            {
              title: `Write "${meant}"`,
              safe: true,
              edits: [{ file: manifest, span: type.valueSpan, newText: meant }],
            },
          ],
        });
      }
    }
  },
});
