// Rule bgtask-empty: a background task extension that names no kind of trigger.
import { isWhole } from '../../../manifest/typing';
import { defineRule } from '../../engine/rule';

export const bgtaskEmpty = defineRule({
  id: 'bgtask-empty',
  severity: 'error',
  summary: 'BackgroundTasks contains no Task.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const list of manifest.backgroundTasks.flatMap(extension => extension.lists)) {
        // Another element or text may be a misspelt Task, which is told as what it is. The schemas of Windows 8 demand
        // a Task, that of Windows 10 does not, although its documentation does.
        if (list.children.length > 0 || list.textSpan || !isWhole(manifest.text, list)) continue;
        report({
          file: manifest,
          span: list.nameSpan,
          message: `"${list.name}" is empty: no trigger could start this background task, and registering one fails. Add a Task with the Type of the trigger that your code sets, or remove the extension.`,
        });
      }
    }
  },
});
