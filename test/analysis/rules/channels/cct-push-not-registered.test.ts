import test from 'node:test';
import { cctPushNotRegistered } from '../../../../server/analysis/rules/channels/cct-push-not-registered';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const open = 'channel = new ControlChannelTrigger("a", 20);';

test('no use of the property; the class of that name is another', () => {
  const register =
    'var builder = new BackgroundTaskBuilder(); builder.SetTrigger(channel.KeepAliveTrigger); builder.Register();';
  checkRule(
    cctPushNotRegistered,
    channelMethod(`
${open}
              ^^^^^^^^^^^^^^^^^^^^^ warning cct-push-not-registered: No task of this app is registered for the PushNotificationTrigger of this channel: when data arrives while the app is suspended, nothing runs. Register a BackgroundTaskBuilder with SetTrigger(channel.PushNotificationTrigger).
new BackgroundTaskBuilder().SetTrigger(new PushNotificationTrigger());
new BackgroundTaskBuilder().SetTrigger(new Windows.ApplicationModel.Background.PushNotificationTrigger());
${register}`),
  );
  checkRule(
    cctPushNotRegistered,
    channelMethod(`
${open}
              ^^^^^^^^^^^^^^^^^^^^^ hint cct-push-not-registered`),
  );
});

test('used in any way', () => {
  for (const use of [
    'new BackgroundTaskBuilder().SetTrigger(channel.PushNotificationTrigger);',
    'new BackgroundTaskBuilder().SetTrigger(channel?.PushNotificationTrigger);',
    'Helper(unknown.PushNotificationTrigger);',
    'if (channel is { PushNotificationTrigger: var trigger }) Register(trigger);',
  ])
    checkSilent(cctPushNotRegistered, channelMethod(`${open} ${use}`, 'void Register(object o) { }'));
  checkSilent(cctPushNotRegistered, channelMethod('channel.Dispose();'));
});
