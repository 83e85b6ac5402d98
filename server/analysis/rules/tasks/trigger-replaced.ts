// Rule trigger-replaced: a builder is given a second trigger, and the first never starts anything.
import { defineRule } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { methodsMentioning } from '../../models/code/methods';
import { replacedTriggersIn } from '../../models/tasks/taskBuilders';

export const triggerReplaced = defineRule({
  id: 'trigger-replaced',
  severity: 'warning',
  summary: 'A BackgroundTaskBuilder is given a second trigger before Register, which takes the place of the first.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.settrigger',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bSetTrigger\b/)) {
        for (const [earlier, later] of replacedTriggersIn(body)) {
          if (!earlier.syntax || !later.syntax) continue;
          report({
            file,
            span: nameSpan(earlier.syntax),
            message:
              'This trigger never starts the task: a task has one trigger, and the next SetTrigger puts another in its place. ' +
              'Register a task of its own, under another name, for each trigger.',
            related: [{ file, span: nameSpan(later.syntax), message: 'This one is registered instead.' }],
          });
        }
      }
    }
  },
});
