import test from 'node:test';
import { cctSoftwareDefault } from '../../../../server/analysis/rules/channels/cct-software-default';
import { channelMethod } from '../../../harness/channelMethod';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('two arguments', () => {
  checkRule(
    cctSoftwareDefault,
    channelMethod(`
channel = new ControlChannelTrigger("a", 20);
              ^^^^^^^^^^^^^^^^^^^^^ hint cct-software-default: Without a resource type the channel asks for a software slot, which works only while the device is active. Say what is meant: ControlChannelTriggerResourceType.RequestHardwareSlot also works in connected standby.`),
  );
});

test('three arguments', () => {
  for (const type of ['RequestHardwareSlot', 'RequestSoftwareSlot'])
    checkSilent(
      cctSoftwareDefault,
      channelMethod(`channel = new ControlChannelTrigger("a", 20, ControlChannelTriggerResourceType.${type});`),
    );
});

test('the fix', () => {
  checkFix(
    cctSoftwareDefault,
    channelMethod('channel = new ControlChannelTrigger("a", 20);'),
    channelMethod(
      'channel = new ControlChannelTrigger("a", 20, ControlChannelTriggerResourceType.RequestHardwareSlot);',
    ),
  );
});
