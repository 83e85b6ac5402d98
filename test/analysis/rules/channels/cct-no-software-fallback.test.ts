import test from 'node:test';
import { cctNoSoftwareFallback } from '../../../../server/analysis/rules/channels/cct-no-software-fallback';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const open = 'channel = new ControlChannelTrigger("a", 20, ControlChannelTriggerResourceType.RequestHardwareSlot);';

test('hardware and nothing else', () => {
  checkRule(
    cctNoSoftwareFallback,
    channelMethod(`
${open}
                                                                               ^^^^^^^^^^^^^^^^^^^ hint cct-no-software-fallback: When no hardware slot is left, on a device with connected standby, the channel fails altogether, and this app never asks for less. When WaitForPushEnabled does not return a slot, make the channel again with RequestSoftwareSlot.`),
  );
});

test('software too, or from the start', () => {
  for (const code of [
    `${open} channel = new ControlChannelTrigger("a", 20, ControlChannelTriggerResourceType.RequestSoftwareSlot);`,
    `${open} channel = new ControlChannelTrigger("a", 20);`,
    'channel = new ControlChannelTrigger("a", 20);',
    'channel = new ControlChannelTrigger("a", 20, type);',
  ])
    checkSilent(cctNoSoftwareFallback, channelMethod(code, 'public ControlChannelTriggerResourceType type;'));
});
