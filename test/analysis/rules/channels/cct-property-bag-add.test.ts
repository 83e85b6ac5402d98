import test from 'node:test';
import { cctPropertyBagAdd } from '../../../../server/analysis/rules/channels/cct-property-bag-add';
import { channelMethod } from '../../../harness/channelMethod';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('under the id of a channel', () => {
  checkRule(
    cctPropertyBagAdd,
    channelMethod(
      `
channel = new ControlChannelTrigger(Id, 20);
CoreApplication.Properties.Add(channel.ControlChannelTriggerId, channel);
                           ^^^ warning cct-property-bag-add: Add throws an ArgumentException when there is something under this id already, and there is when the channel is opened a second time in the same process. Remove the old entry first, or assign by index.
((IDictionary<string, object>)CoreApplication.Properties).Add(Id, channel);
                                                          ^^^ warning cct-property-bag-add
var id = channel.ControlChannelTriggerId;
CoreApplication.Properties.Add(id, new object());
                           ^^^ warning cct-property-bag-add
CoreApplication.Properties.Add("settings", 1);`,
      'const string Id = "a";',
    ),
  );
});

test('removed, looked for, assigned, another bag', () => {
  const add = 'CoreApplication.Properties.Add(channel.ControlChannelTriggerId, channel);';
  for (const code of [
    `CoreApplication.Properties.Remove("a"); ${add}`,
    `if (!((IDictionary<string, object>)CoreApplication.Properties).ContainsKey("a")) ${add}`,
    'CoreApplication.Properties[channel.ControlChannelTriggerId] = channel;',
    'new Dictionary<string, object>().Add(channel.ControlChannelTriggerId, channel);',
  ])
    checkSilent(cctPropertyBagAdd, channelMethod(code));
  checkSilent(cctPropertyBagAdd, channelMethod(add, 'void Reset() { CoreApplication.Properties.Remove("a"); }'));
});

test('the fix assigns by index', () => {
  checkFix(
    cctPropertyBagAdd,
    channelMethod('CoreApplication.Properties.Add(channel.ControlChannelTriggerId, channel);'),
    channelMethod('CoreApplication.Properties[channel.ControlChannelTriggerId] = channel;'),
  );
  checkFix(
    cctPropertyBagAdd,
    channelMethod(
      '((IDictionary<string, object>)CoreApplication.Properties).Add(channel.ControlChannelTriggerId, new object());',
    ),
    channelMethod(
      '((IDictionary<string, object>)CoreApplication.Properties)[channel.ControlChannelTriggerId] = new object();',
    ),
  );
});
