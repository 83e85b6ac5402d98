import test from 'node:test';
import { cctContextNotStored } from '../../../../server/analysis/rules/channels/cct-context-not-stored';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

test('used where it is made, and nowhere else', () => {
  checkRule(
    cctContextNotStored,
    channelMethod(`
var local = new ControlChannelTrigger("a", 20);
                ^^^^^^^^^^^^^^^^^^^^^ warning cct-context-not-stored: This channel is kept in a local variable only: when its task runs, nobody has the socket and the messages that belong to it. Put the channel and its transport into CoreApplication.Properties, under the id of the channel.
local.UsingTransport(new StreamWebSocket());
if (local != null) local.WaitForPushEnabled();`),
  );
});

test('stored, handed on, or the bag is used', () => {
  for (const code of [
    'channel = new ControlChannelTrigger("a", 20);',
    'var local = new ControlChannelTrigger("a", 20); channel = local;',
    'var local = new ControlChannelTrigger("a", 20); Keep(local);',
    'var local = new ControlChannelTrigger("a", 20); Func<object> later = () => local;',
    'var local = new ControlChannelTrigger("a", 20); CoreApplication.Properties["b"] = 1;',
  ])
    checkSilent(cctContextNotStored, channelMethod(code, 'void Keep(object o) { }'));
});
