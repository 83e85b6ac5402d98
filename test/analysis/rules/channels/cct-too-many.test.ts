import test from 'node:test';
import { cctTooMany } from '../../../../server/analysis/rules/channels/cct-too-many';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const make = (count: number) =>
  Array.from({ length: count }, (_, i) => `channel = new ControlChannelTrigger("${i}", 20);`).join('\n');

test('the sixth id', () => {
  checkRule(
    cctTooMany,
    channelMethod(`${make(6)}
              ^^^^^^^^^^^^^^^^^^^^^ error cct-too-many: With this one the app has 6 control channels, and Windows gives it 5: WaitForPushEnabled of the next one returns PolicyError. Share a connection, or dispose a channel before.
channel = new ControlChannelTrigger("more", 20);`),
  );
});

test('five ids, and ids that are not known', () => {
  checkSilent(
    cctTooMany,
    channelMethod(
      `${make(5)}\n${make(5)}\nchannel = new ControlChannelTrigger(Name, 20);`,
      'public string Name { get; set; }',
    ),
  );
});
