import assert from 'node:assert/strict';
import test from 'node:test';
import { duplicateRegistration } from '../../../../server/analysis/rules/tasks/duplicate-registration';
import { registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

test('nothing in the app looks at AllTasks', () => {
  checkRule(
    duplicateRegistration,
    registering(`
    var builder = new BackgroundTaskBuilder();
    builder.Register();
            ^^^^^^^^ hint duplicate-registration: This app registers background tasks and never looks at BackgroundTaskRegistration.AllTasks: registrations outlive the app, names need not be unique, and a task that is registered at each start runs several times for each trigger. Register only what is not among AllTasks yet.
    new BackgroundTaskBuilder().Register();
                                ^^^^^^^^ related: Another registration.`),
  );
});

test('it looks, somewhere', () => {
  for (const look of [
    'foreach (var task in BackgroundTaskRegistration.AllTasks) if (task.Value.Name == "x") return;',
    'if (BackgroundTaskRegistration.AllTaskGroups.Count > 0) return;',
    'kept.Unregister(true);',
  ])
    checkSilent(
      duplicateRegistration,
      `//- /A.cs\n${registering('new BackgroundTaskBuilder().Register();')}\n//- /B.cs\nclass B { void Look() { ${look} } }`,
    );
  checkSilent(
    duplicateRegistration,
    registering('kept.Register();', 'Other kept; class Other { public void Register() { } }'),
  );
});

test('a trigger that is a new one each time', () => {
  checkSilent(
    duplicateRegistration,
    registering(
      'var b = new BackgroundTaskBuilder(); b.SetTrigger(group.Trigger); b.Register();',
      'Windows.Networking.BackgroundTransfer.BackgroundTransferCompletionGroup group;',
    ),
  );
});

test('the fix', () => {
  checkFix(
    duplicateRegistration,
    registering('var builder = new BackgroundTaskBuilder();\nbuilder.Register();'),
    registering(
      'var builder = new BackgroundTaskBuilder();\nif (!BackgroundTaskRegistration.AllTasks.Values.Any(task => task.Name == builder.Name)) builder.Register();',
    ).replace('using System;\n', 'using System;\nusing System.Linq;\n'),
  );
});

test('no fix where no using directive has a line to itself', () => {
  const text =
    'using Windows.ApplicationModel.Background; class A { void Go() { var builder = new BackgroundTaskBuilder(); builder.Register(); } }';
  const [finding] = findingsIn([{ path: '/A.cs', text }], [duplicateRegistration]);
  assert.deepEqual(finding?.fixes, []);
});
