import test from 'node:test';
import { cctIntervalRange } from '../../../../server/analysis/rules/channels/cct-interval-range';
import { channelMethod } from '../../../harness/channelMethod';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('both constructors and the property', () => {
  checkRule(
    cctIntervalRange,
    channelMethod(`
channel = new ControlChannelTrigger("a", 10);
                                         ^^ error cct-interval-range: A control channel cannot have a keep-alive interval of 10 minutes: Windows takes 15 to 1439. Write the longest of these that the server puts up with.
channel = new ControlChannelTrigger("a", 1440, ControlChannelTriggerResourceType.RequestHardwareSlot);
                                         ^^^^ error cct-interval-range
channel.ServerKeepAliveIntervalInMinutes = 0;
                                           ^ error cct-interval-range
var other = new ControlChannelTrigger("a", 20) { ServerKeepAliveIntervalInMinutes = 14u };
                                                                                    ^^^ error cct-interval-range`),
  );
});

test('constants, variables and what a helper is called with', () => {
  checkRule(
    cctIntervalRange,
    channelMethod(
      `
const int local = 14;
uint variable = 5;
channel = new ControlChannelTrigger("a", local);
                                         ^^^^^ error cct-interval-range
channel = new ControlChannelTrigger(serverKeepAliveIntervalInMinutes: variable, channelId: "a");
channel = new ControlChannelTrigger("a", Interval);
                                         ^^^^^^^^ error cct-interval-range
channel = Make(2000);
               ^^^^ error cct-interval-range
channel = Make(20);`,
      `
const uint Interval = 1;
ControlChannelTrigger Make(uint minutes) { return new ControlChannelTrigger("a", minutes); }`,
    ).replace('uint variable = 5;', 'uint variable = 5;\n                ^ error cct-interval-range'),
  );
});

test('allowed, or not known', () => {
  checkSilent(
    cctIntervalRange,
    channelMethod(
      `
channel = new ControlChannelTrigger("a", 15);
channel = new ControlChannelTrigger("a", 1439);
channel = new ControlChannelTrigger("a", settings);
channel = new ControlChannelTrigger("a", (uint)DateTime.Now.Minute);
channel.ServerKeepAliveIntervalInMinutes = Math.Max(15, settings);
uint twice = 5;
twice = 20;
channel.ServerKeepAliveIntervalInMinutes = twice;
new Tested.Other { ServerKeepAliveIntervalInMinutes = 1 }.ToString();`,
      `
public uint settings;
public class Other { public int ServerKeepAliveIntervalInMinutes; }`,
    ),
  );
});

test('the fix writes the nearest value, where the constant is', () => {
  const code = (local: string, field: string) =>
    channelMethod(
      `const int minutes = ${local};\nchannel = new ControlChannelTrigger("a", minutes);`,
      `const uint Interval = ${field};\nvoid Set() { channel.ServerKeepAliveIntervalInMinutes = Interval; }`,
    );
  checkFix(cctIntervalRange, code('10', '20'), code('15', '20'));
  checkFix(cctIntervalRange, code('20', '9999'), code('20', '1439'));
});
