import test from 'node:test';
import { triggerTypeNotDeclared } from '../../../../server/analysis/rules/agreement/trigger-type-not-declared';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { fixture, registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (trigger: string, tasks: string, manifest = windows10) =>
  fixture({
    '/Package.appxmanifest': manifest(backgroundTasks(tasks, 'EntryPoint="Chat.Tasks.Ping"')),
    '/File.cs': registering(`
var builder = new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Tasks.Ping" };
builder.SetTrigger(${trigger});
builder.Register();`),
  });

test('the extension lists other types', () => {
  checkRule(
    triggerTypeNotDeclared,
    app('new TimeTrigger(15, false)', '<Task Type="systemEvent"/>\n<Task Type="general"/>')
      .replace(/(<Extension .*>)/, `$1\n${' '.repeat(58)}^^^^^^^^^^^^^^^ related: The extension.`)
      .replace(
        /(builder.SetTrigger.*)/,
        `$1\n${' '.repeat(19)}^^^^^^^^^^^^^^^^^^^^^^^^^^ error trigger-type-not-declared: This trigger needs a Task of Type "timer", and the extension of "Chat.Tasks.Ping" declares only "systemEvent", "general": Register fails. Add <Task Type="timer"/> to it.`,
      ),
  );
});

test('silent: types that fit, in any letter case, and triggers with two types', () => {
  for (const [trigger, type] of [
    ['new TimeTrigger(15, false)', 'timer'],
    ['new TimeTrigger(15, false)', 'Timer'],
    ['new SystemTrigger(SystemTriggerType.UserAway, false)', 'systemEvent'],
    ['new MaintenanceTrigger(15, false)', 'general'],
    ['new MaintenanceTrigger(15, false)', 'systemEvent'],
    ['new MaintenanceTrigger(15, false)', 'timer'],
    ['new ApplicationTrigger()', 'systemEvent'],
    ['new ToastNotificationActionTrigger()', 'pushNotification'],
    ['channel.PushNotificationTrigger', 'controlChannel'],
    ['new PushNotificationTrigger()', 'pushNotification'],
  ] as const)
    checkSilent(triggerTypeNotDeclared, app(trigger, `<Task Type="${type}"/>`));
});

test('silent: unknown triggers, misspelt types, other rules', () => {
  checkSilent(triggerTypeNotDeclared, app('(IBackgroundTrigger)null', '<Task Type="timer"/>'));
  checkSilent(triggerTypeNotDeclared, app('new UnknownTrigger()', '<Task Type="timer"/>'));
  checkSilent(triggerTypeNotDeclared, app('channel.KeepAliveTrigger', '<Task Type="realTimeCommunication"/>'));
  checkSilent(triggerTypeNotDeclared, app('new SocketActivityTrigger()', '<Task Type="timer"/>'));
  checkSilent(triggerTypeNotDeclared, app('new TimeTrigger(15, false)', ''));
});

test('the fix adds the type, with the prefix that it needs', () => {
  checkFix(
    triggerTypeNotDeclared,
    app('new TimeTrigger(15, false)', '  <Task Type="systemEvent"/>'),
    app('new TimeTrigger(15, false)', '  <Task Type="systemEvent"/>\n  <Task Type="timer" />'),
  );
  checkFix(
    triggerTypeNotDeclared,
    app('new LocationTrigger(LocationTriggerType.Geofence)', '<Task Type="systemEvent"/>', windows81),
    app(
      'new LocationTrigger(LocationTriggerType.Geofence)',
      '<Task Type="systemEvent"/>\n<m2:Task Type="location" />',
      windows81,
    ),
  );
});
