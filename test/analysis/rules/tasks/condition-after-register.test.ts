import test from 'node:test';
import { conditionAfterRegister } from '../../../../server/analysis/rules/tasks/condition-after-register';
import { registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('conditions and settings that come too late', () => {
  checkRule(
    conditionAfterRegister,
    registering(`
    var builder = new BackgroundTaskBuilder();
    var task = builder.Register();
                       ^^^^^^^^ related: The task is registered here.
                       ^^^^^^^^ related: The task is registered here.
    builder.AddCondition(new SystemCondition(SystemConditionType.UserPresent));
            ^^^^^^^^^^^^ error condition-after-register: AddCondition comes too late: Register has made the task from what the builder held then, and the task never learns of this. Move it before Register.
    builder.IsNetworkRequested = true;
            ^^^^^^^^^^^^^^^^^^ error condition-after-register: IsNetworkRequested comes too late: …`),
  );
  checkRule(
    conditionAfterRegister,
    registering(`
    foreach (var name in new[] { "a", "b" })
    {
        var builder = new BackgroundTaskBuilder { Name = name };
        builder.SetTrigger(new TimeTrigger(15, false));
        if (name == "a") { builder.Register(); } else { builder.Register(); }
                                   ^^^^^^^^ related: The task is registered here.
        if (name == "b") builder.AddCondition(new SystemCondition(SystemConditionType.UserPresent));
                                 ^^^^^^^^^^^^ error condition-after-register
    }`),
  );
});

test('in time, for the next task, or of a builder that others have too', () => {
  for (const code of [
    'b.AddCondition(c); b.IsNetworkRequested = true; b.Register();',
    'b.Register(); b.Name = "second"; b.SetTrigger(t); b.Register();',
    'b.Register(); b = new BackgroundTaskBuilder(); b.AddCondition(c);',
    'if (c == null) b.Register(); else b.AddCondition(c);',
    'if (c == null) { b.Register(); return; } b.AddCondition(c); b.Register();',
    'b.Register(); b.AddCondition(c); Again(b);',
    'b.Register(); var name = b.Name;',
    'while (c != null) { b.AddCondition(c); b.Register(); }',
    'while (c != null) { var each = new BackgroundTaskBuilder { Name = "x" }; each.AddCondition(c); each.Register(); }',
    'Action later = () => b.Register(); b.AddCondition(c);',
    'field = b; b.Register(); b.AddCondition(c);',
    'field.Register(); field.AddCondition(c);',
    'other.Register(); other.AddCondition(c);',
  ])
    checkSilent(
      conditionAfterRegister,
      registering(
        `var b = new BackgroundTaskBuilder(); ${code}`,
        `SystemCondition c; IBackgroundTrigger t; BackgroundTaskBuilder field; Other other;
        void Again(BackgroundTaskBuilder again) { again.Register(); }
        class Other { public void Register() { } public void AddCondition(object c) { } }`,
      ),
    );
});

test('the fix moves the statement, unless it needs what comes in between', () => {
  checkFix(
    conditionAfterRegister,
    registering('var b = new BackgroundTaskBuilder();\nvar task = b.Register();\nb.IsNetworkRequested = true;\n;'),
    registering('var b = new BackgroundTaskBuilder();\nb.IsNetworkRequested = true;\nvar task = b.Register();\n;'),
  );
  const needed = registering(
    'var b = new BackgroundTaskBuilder();\nvar task = b.Register();\nvar name = task.Name;\nb.Name = name;',
  );
  checkRule(
    conditionAfterRegister,
    needed
      .replace('task = b.Register();', '$&\n             ^^^^^^^^ related')
      .replace('b.Name = name;', '$&\n  ^^^^ error condition-after-register')
      .replace('related', 'related: The task is registered here.'),
  );
});
