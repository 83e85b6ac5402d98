// Rule trigger-type-not-declared: a task is registered for a kind of trigger that its declaration does not list.

import { defineRule } from '../../engine/rule';
import { addTask } from '../../models/manifest/manifestEdits';
import { triggerNeeds } from '../../models/tasks/triggerNeeds';

export const triggerTypeNotDeclared = defineRule({
  id: 'trigger-type-not-declared',
  severity: 'error',
  summary: 'A task is registered for a trigger whose Type its background task extension does not declare.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.settrigger',
  checkCode(app, report, code) {
    for (const { trigger, declared, type } of triggerNeeds(app, code)) {
      if (trigger.kind.endsWith('.SocketActivityTrigger')) continue;
      const { manifest, extension, entryPoint, types } = declared;
      const edits = addTask(manifest, extension, type);
      report({
        file: trigger.file,
        span: trigger.span,
        message:
          `This trigger needs a Task of Type "${type}", and the extension of "${entryPoint.value}" declares only ` +
          `${types.map(each => `"${each}"`).join(', ')}: Register fails. Add <Task Type="${type}"/> to it.`,
        related: [{ file: manifest, span: entryPoint.valueSpan, message: 'The extension.' }],
        fixes: edits.length > 0 ? [{ title: `Declare Type "${type}"`, safe: false, edits }] : [],
      });
    }
  },
});
