// Rule socketactivity-task-declared-wrong: the task of a SocketActivityTrigger is declared for something else than system events.

import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { addTask } from '../../models/manifest/manifestEdits';
import { registrationsByEntryPoint } from '../../models/tasks/registrations';
import { type TriggerNeed, triggerNeeds } from '../../models/tasks/triggerNeeds';

export const socketactivityTaskDeclaredWrong = defineRule({
  id: 'socketactivity-task-declared-wrong',
  severity: 'error',
  summary: 'The task of a SocketActivityTrigger is not declared with the Type systemEvent.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const need of triggerNeeds(app, code)) {
      const { trigger, declared, type } = need;
      if (!trigger.kind.endsWith('.SocketActivityTrigger')) continue;
      const written = declared.extension.tasks[0]?.type;
      report({
        file: declared.manifest,
        span: written?.valueSpan ?? declared.entryPoint.valueSpan,
        // Windows is known to take "general" for some system triggers.
        severity: declared.types.some(each => each.toLowerCase() === 'general') ? 'warning' : 'error',
        message:
          `"${declared.entryPoint.value}" is registered for a SocketActivityTrigger, which counts as a system event; declared with ` +
          `${declared.types.map(each => `"${each}"`).join(', ')} only, Register fails and no packet starts the task. Write "${type}".`,
        related: [{ file: trigger.file, span: trigger.span, message: 'The trigger.' }],
        fixes: fixesFor(need, app, code),
      });
    }
  },
});

/** The only type is replaced when no other trigger can need it. */
function fixesFor({ declared, type }: TriggerNeed, app: App, code: AppCode): ReportedFix[] {
  const { manifest, extension, entryPoint } = declared;
  const [only, ...others] = extension.tasks;
  const registrations = registrationsByEntryPoint(app, code).get(entryPoint.value) ?? [];
  const isAlone = registrations.every(({ trigger }) => trigger?.kind.endsWith('.SocketActivityTrigger'));
  if (only?.type && others.length === 0 && isAlone)
    return [
      { title: `Write "${type}"`, safe: false, edits: [{ file: manifest, span: only.type.valueSpan, newText: type }] },
    ];
  const edits = addTask(manifest, extension, type);
  return edits.length > 0 ? [{ title: `Declare Type "${type}"`, safe: false, edits }] : [];
}
