import test from 'node:test';
import { waitforpushStatusIgnored } from '../../../../server/analysis/rules/channels/waitforpush-status-ignored';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('dropped, kept and never read, or only shown', () => {
  checkRule(
    waitforpushStatusIgnored,
    channelClass(`
    void Dropped() { channel.WaitForPushEnabled(); }
                             ^^^^^^^^^^^^^^^^^^ warning waitforpush-status-ignored: WaitForPushEnabled does not throw when the channel gets no slot, it returns a status, and that is not tested here. Go on only with HardwareSlotAllocated or SoftwareSlotAllocated.
    void Kept() { var status = channel.WaitForPushEnabled(); }
                                       ^^^^^^^^^^^^^^^^^^ warning waitforpush-status-ignored
    void Shown()
    {
        ControlChannelTriggerStatus status;
        status = channel.WaitForPushEnabled();
                         ^^^^^^^^^^^^^^^^^^ warning waitforpush-status-ignored
        System.Diagnostics.Debug.WriteLine("Status " + status);
        System.Diagnostics.Debug.WriteLine($"Status {status}");
        System.Diagnostics.Debug.WriteLine(status.ToString());
    }
    `),
  );
});

test('tested, returned, handed on, kept for others', () => {
  for (const members of [
    `void Open() { var status = channel.WaitForPushEnabled(); if (status == ControlChannelTriggerStatus.SoftwareSlotAllocated) { } }`,
    `bool Open() { return channel.WaitForPushEnabled() == ControlChannelTriggerStatus.HardwareSlotAllocated; }`,
    `ControlChannelTriggerStatus Open() { var status = channel.WaitForPushEnabled(); return status; }`,
    `ControlChannelTriggerStatus Open() => channel.WaitForPushEnabled();`,
    `void Open() { switch (channel.WaitForPushEnabled()) { case ControlChannelTriggerStatus.PolicyError: break; } }`,
    `void Open() { Check(channel.WaitForPushEnabled()); var status = channel.WaitForPushEnabled(); Check(status); } void Check(ControlChannelTriggerStatus status) { }`,
    `ControlChannelTriggerStatus last; void Open() { last = channel.WaitForPushEnabled(); }`,
    `void Open() { var status = channel.WaitForPushEnabled(); if (status is ControlChannelTriggerStatus.SystemError) return; }`,
    `class Other { public object WaitForPushEnabled() => null; } void Open(Other other) { other.WaitForPushEnabled(); }`,
  ])
    checkSilent(waitforpushStatusIgnored, channelClass(members));
});

test('the fix writes the test', () => {
  checkFix(
    waitforpushStatusIgnored,
    channelClass(`
    void Open()
    {
        channel.WaitForPushEnabled();
    }
    `),
    channelClass(`
    void Open()
    {
        var status = channel.WaitForPushEnabled();
        if (status != ControlChannelTriggerStatus.HardwareSlotAllocated
            && status != ControlChannelTriggerStatus.SoftwareSlotAllocated)
            throw new InvalidOperationException("The control channel got no slot: " + status);
    }
    `),
  );
  checkFix(
    waitforpushStatusIgnored,
    channelClass(`
    void Open()
    {
        var got = channel.WaitForPushEnabled();
    }
    `),
    channelClass(`
    void Open()
    {
        var got = channel.WaitForPushEnabled();
        if (got != ControlChannelTriggerStatus.HardwareSlotAllocated
            && got != ControlChannelTriggerStatus.SoftwareSlotAllocated)
            throw new InvalidOperationException("The control channel got no slot: " + got);
    }
    `),
  );
});
