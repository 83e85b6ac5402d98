import test from 'node:test';
import { cctChannelidLength } from '../../../../server/analysis/rules/channels/cct-channelid-length';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const tooLong = 'x'.repeat(65);

test('too long and empty', () => {
  checkRule(
    cctChannelidLength,
    channelMethod(
      `
channel = new ControlChannelTrigger(Id, 20);
                                    ^^ error cct-channelid-length: This channel id has 65 characters, 64 are allowed: Windows refuses to make the channel. Write an id of 1 to 64 characters that no other channel of the app has.
channel = new ControlChannelTrigger("", 20, ControlChannelTriggerResourceType.RequestHardwareSlot);
                                    ^^ error cct-channelid-length: This channel id is empty: …
channel = Make("");
               ^^ error cct-channelid-length
channel = Make("a");`,
      `
const string Id = "${tooLong}";
ControlChannelTrigger Make(string id) => new ControlChannelTrigger(id, 20);`,
    ),
  );
});

test('short enough, or not known', () => {
  checkSilent(
    cctChannelidLength,
    channelMethod(
      `
channel = new ControlChannelTrigger("${'x'.repeat(64)}", 20);
channel = new ControlChannelTrigger(nameof(Tested), 20);
channel = new ControlChannelTrigger(Guid.NewGuid().ToString() + "${tooLong}", 20);
channel = new ControlChannelTrigger(given, 20);
channel = new ControlChannelTrigger(null, 20);`,
      'public string given;',
    ),
  );
});
