import test from 'node:test';
import { rawPushWithoutChannel } from '../../../../server/analysis/rules/tasks/raw-push-without-channel';
import { compile, fixture, project, registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

const register = `
    var builder = new BackgroundTaskBuilder();
    builder.SetTrigger(new PushNotificationTrigger());
    builder.Register();`;

test('a trigger and no channel', () => {
  checkRule(
    rawPushWithoutChannel,
    registering(`
    var builder = new BackgroundTaskBuilder();
    builder.SetTrigger(new PushNotificationTrigger());
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning raw-push-without-channel: This task waits for raw push notifications, but the app never asks Windows for a channel, so no server has an address to send them to. …
    builder.Register();
    builder.Register();`),
  );
});

test('a channel somewhere, a trigger that is not registered, another push trigger, unknown code', () => {
  for (const other of [
    'async void Ask() { await Windows.Networking.PushNotifications.PushNotificationChannelManager.CreatePushNotificationChannelForApplicationAsync(); }',
    'void Keep(PushNotificationChannel channel) { }',
  ])
    checkSilent(rawPushWithoutChannel, `//- /A.cs\n${registering(register)}\n//- /B.cs\nclass B { ${other} }`);
  checkSilent(rawPushWithoutChannel, registering('new PushNotificationTrigger();'));
  checkSilent(
    rawPushWithoutChannel,
    registering(register.replace('new PushNotificationTrigger()', 'channel.PushNotificationTrigger')),
  );
  checkSilent(
    rawPushWithoutChannel,
    fixture({
      '/A.csproj': project('AppContainerExe', compile('A.cs'), '<PackageReference Include="Some.Push"/>'),
      '/A.cs': registering(register),
    }),
  );
});
