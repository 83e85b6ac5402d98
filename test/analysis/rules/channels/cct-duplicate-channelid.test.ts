import test from 'node:test';
import { cctDuplicateChannelid } from '../../../../server/analysis/rules/channels/cct-duplicate-channelid';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

test('two fields, two locals', () => {
  checkRule(
    cctDuplicateChannelid,
    channelMethod(
      `
channel = new ControlChannelTrigger("a", 20);
                                    ^^^ related: The other channel.
var one = new ControlChannelTrigger(Id, 20);
                                    ^^ related: The other channel.
var two = new ControlChannelTrigger("b", 20) { ServerKeepAliveIntervalInMinutes = 30 };
                                    ^^^ warning cct-duplicate-channelid: Another channel of this app has the id "b" too: the tasks cannot tell which of the two they run for, and find the wrong objects under the id. Give each channel an id of its own.`,
      `
const string Id = "b";
ControlChannelTrigger Other { get; set; }
void Second() { Other = new ControlChannelTrigger("a", 20); }
                                                  ^^^ warning cct-duplicate-channelid`,
    ),
  );
});

test('made anew, an alternative, other ids, not known', () => {
  for (const code of [
    'channel = new ControlChannelTrigger("a", 20); channel = new ControlChannelTrigger("a", 30);',
    'var one = new ControlChannelTrigger("a", 20); one.Dispose(); var two = new ControlChannelTrigger("a", 20);',
    'if (channel == null) { var one = new ControlChannelTrigger("a", 20); } else { var two = new ControlChannelTrigger("a", 20); }',
    'ControlChannelTrigger one, two; try { one = new ControlChannelTrigger("a", 20); } catch (Exception) { two = new ControlChannelTrigger("a", 20); }',
    'var one = new ControlChannelTrigger("a", 20); var two = new ControlChannelTrigger("b", 20);',
    'var one = new ControlChannelTrigger(Name(), 20); var two = new ControlChannelTrigger(Name(), 20);',
    'var one = new ControlChannelTrigger("a", 20);',
  ])
    checkSilent(
      cctDuplicateChannelid,
      channelMethod(
        code,
        'public string Name() { var name = DateTime.Now.ToString(); return name; } void Other() { var other = new ControlChannelTrigger("a", 20); }',
      ),
    );
});
