import test from 'node:test';
import { internetavailableRealtime } from '../../../../server/analysis/rules/tasks/internetavailable-realtime';
import { registering } from '../../../harness/registrations';
import { checkRule, checkSilent } from '../../../harness/rules';

test('push, control channel and socket', () => {
  checkRule(
    internetavailableRealtime,
    registering(`
    var builder = new BackgroundTaskBuilder();
    builder.AddCondition(new SystemCondition(SystemConditionType.InternetAvailable));
    builder.SetTrigger(channel.PushNotificationTrigger);
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The trigger.
    builder.Register();
            ^^^^^^^^ hint internetavailable-realtime: ControlChannelTrigger.PushNotificationTrigger fires because something has come in over the network. With the condition InternetAvailable Windows first asks whether the internet is reachable, and may hold the task back: it does not run in real time. Leave the condition out.
    var socket = new BackgroundTaskBuilder();
    socket.SetTrigger(new SocketActivityTrigger());
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The trigger.
    var online = new SystemCondition(SystemConditionType.InternetAvailable);
    socket.AddCondition(online);
    socket.Register();
           ^^^^^^^^ hint internetavailable-realtime: SocketActivityTrigger fires…`),
  );
});

test('other triggers, other conditions', () => {
  for (const [trigger, condition] of [
    ['new TimeTrigger(15, false)', 'InternetAvailable'],
    ['new SocketActivityTrigger()', 'UserPresent'],
  ])
    checkSilent(
      internetavailableRealtime,
      registering(`
      var builder = new BackgroundTaskBuilder();
      builder.SetTrigger(${trigger});
      builder.AddCondition(new SystemCondition(SystemConditionType.${condition}));
      builder.Register();`),
    );
});
