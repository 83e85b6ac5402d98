import test from 'node:test';
import { cctKeepaliveNotRegistered } from '../../../../server/analysis/rules/channels/cct-keepalive-not-registered';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const open = 'channel = new ControlChannelTrigger("a", 20);';

test('no use of the property', () => {
  checkRule(
    cctKeepaliveNotRegistered,
    channelMethod(`
${open}
              ^^^^^^^^^^^^^^^^^^^^^ hint cct-keepalive-not-registered: No task of this app is registered for the KeepAliveTrigger of this channel: nothing is sent while the app is suspended, and the server drops the silent connection. Register a BackgroundTaskBuilder with SetTrigger(channel.KeepAliveTrigger).
new BackgroundTaskBuilder().SetTrigger(channel.PushNotificationTrigger);`),
  );
});

test('used in any way, or no channel', () => {
  checkSilent(
    cctKeepaliveNotRegistered,
    channelMethod(
      open,
      'void Register(BackgroundTaskBuilder builder) => builder.SetTrigger(channel.KeepAliveTrigger);',
    ),
  );
  checkSilent(cctKeepaliveNotRegistered, channelMethod('channel.Dispose();'));
});
