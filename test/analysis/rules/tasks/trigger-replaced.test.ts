import test from 'node:test';
import { triggerReplaced } from '../../../../server/analysis/rules/tasks/trigger-replaced';
import { registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

test('triggers that are set one after the other', () => {
  checkRule(
    triggerReplaced,
    registering(`
    var builder = new BackgroundTaskBuilder { Name = "a" };
    builder.SetTrigger(new SystemTrigger(SystemTriggerType.UserPresent, false));
            ^^^^^^^^^^ warning trigger-replaced: This trigger never starts the task: a task has one trigger, and the next SetTrigger puts another in its place. Register a task of its own, under another name, for each trigger.
    builder.SetTrigger(new SystemTrigger(SystemTriggerType.UserAway, false));
            ^^^^^^^^^^ warning trigger-replaced
            ^^^^^^^^^^ related: This one is registered instead.
    builder.AddCondition(new SystemCondition(SystemConditionType.InternetAvailable));
    builder.SetTrigger(new TimeTrigger(15, false));
            ^^^^^^^^^^ related: This one is registered instead.
    builder.Register();`),
  );
});

test('a default, several tasks, and builders that others have', () => {
  for (const code of [
    'b.SetTrigger(t); b.Register();',
    'b.SetTrigger(t); b.Register(); b.Name = "second"; b.SetTrigger(t); b.Register();',
    'b.SetTrigger(t); if (t == null) b.SetTrigger(new TimeTrigger(15, false)); b.Register();',
    'if (t == null) { b.SetTrigger(t); } else { b.SetTrigger(new TimeTrigger(15, false)); } b.Register();',
    'b.SetTrigger(t); Again(b); b.SetTrigger(t); b.Register();',
    'b.SetTrigger(t); b = new BackgroundTaskBuilder(); b.SetTrigger(t); b.Register();',
    'b.SetTrigger(t); var c = new BackgroundTaskBuilder(); c.SetTrigger(t); b.Register(); c.Register();',
    'field.SetTrigger(t); RegisterField(); field.SetTrigger(t); RegisterField();',
  ])
    checkSilent(
      triggerReplaced,
      registering(
        `var b = new BackgroundTaskBuilder(); ${code}`,
        `IBackgroundTrigger t; BackgroundTaskBuilder field;
        void Again(BackgroundTaskBuilder again) { again.Register(); }
        void RegisterField() { field.Register(); }`,
      ),
    );
});
