import test from 'node:test';
import { cctNotDisposed } from '../../../../server/analysis/rules/channels/cct-not-disposed';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('made anew in the same code, and over a field that nobody ever disposes', () => {
  checkRule(
    cctNotDisposed,
    channelClass(`
    void Retry()
    {
        channel = new ControlChannelTrigger("a", 15, ControlChannelTriggerResourceType.RequestHardwareSlot);
        channel = new ControlChannelTrigger("a", 15, ControlChannelTriggerResourceType.RequestSoftwareSlot);
                      ^^^^^^^^^^^^^^^^^^^^^ hint cct-not-disposed: This channel takes the place of an earlier one, which keeps its slot until it is disposed: an app has five channels at most, and few hardware slots. Call Dispose() on the old channel first.
    }
    ControlChannelTrigger other;
    void Close() { channel.Dispose(); }
    void Renew() { other = new ControlChannelTrigger("b", 15); }
                               ^^^^^^^^^^^^^^^^^^^^^ hint cct-not-disposed
    `),
  );
});

test('disposed before, somewhere, or the first', () => {
  for (const members of [
    `void Renew() { channel?.Dispose(); channel = new ControlChannelTrigger("a", 15); }`,
    `void Reset() { if (channel != null) { channel.Dispose(); channel = null; } } void Make() { channel = new ControlChannelTrigger("a", 15); }`,
    `void Make() { if (channel == null) channel = new ControlChannelTrigger("a", 15); }`,
    `Connection() { channel = new ControlChannelTrigger("a", 15); }`,
    `void Make() { var mine = new ControlChannelTrigger("a", 15); mine.FlushTransport(); }`,
    `void Make() { channel = new ControlChannelTrigger("a", 15); Keep.All.Add(channel); }`,
    `void Retry() { channel = new ControlChannelTrigger("a", 15); channel.Dispose(); channel = new ControlChannelTrigger("a", 16); }`,
  ])
    checkSilent(cctNotDisposed, channelClass(members));
});

test('the fix disposes it', () => {
  checkFix(
    cctNotDisposed,
    channelClass(`
    void Renew()
    {
        channel = new ControlChannelTrigger("a", 15);
    }
    `),
    channelClass(`
    void Renew()
    {
        channel?.Dispose();
        channel = new ControlChannelTrigger("a", 15);
    }
    `),
  );
});
