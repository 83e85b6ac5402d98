import test from 'node:test';
import { cctResetNotHandled } from '../../../../server/analysis/rules/channels/cct-reset-not-handled';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const open = 'channel = new ControlChannelTrigger("a", 20);';

test('only the first channel is marked', () => {
  checkRule(
    cctResetNotHandled,
    channelMethod(`
${open}
              ^^^^^^^^^^^^^^^^^^^^^ hint cct-reset-not-handled: Windows resets channels, for example when another user comes or the device leaves connected standby, and then this app receives nothing more. Register a task with new SystemTrigger(SystemTriggerType.ControlChannelReset, false) that opens the channel again.
${open}
// ControlChannelReset would tell.`),
  );
});

test('a trigger that can open it again, and no channel', () => {
  for (const type of ['ControlChannelReset', 'NetworkStateChange', 'InternetAvailable', 'SessionConnected'])
    checkSilent(
      cctResetNotHandled,
      channelMethod(open, `object trigger = new SystemTrigger(SystemTriggerType.${type}, false);`),
    );
  checkSilent(cctResetNotHandled, channelMethod('channel.Dispose();'));
});
