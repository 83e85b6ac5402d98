import test from 'node:test';
import { cctTransportNotSet } from '../../../../server/analysis/rules/channels/cct-transport-not-set';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('a channel in a local or a field, connected here or in a helper', () => {
  checkRule(
    cctTransportNotSet,
    channelClass(`
    async Task Open()
    {
        var mine = new ControlChannelTrigger("a", 15);
                       ^^^^^^^^^^^^^^^^^^^^^ error cct-transport-not-set: This control channel never gets a transport: what arrives on the connection starts no task. Pass the StreamWebSocket to UsingTransport before ConnectAsync.
        await web.ConnectAsync(uri);
                  ^^^^^^^^^^^^ related: Here the socket is connected.
    }
    void Field()
    {
        channel = new ControlChannelTrigger("b", 15);
                      ^^^^^^^^^^^^^^^^^^^^^ error cct-transport-not-set
        Connect();
    }
    async void Connect() { await socket.ConnectAsync(host, "80"); }
                                        ^^^^^^^^^^^^ related
    `),
  );
});

test('given a transport somewhere, or perhaps elsewhere, or without any connection', () => {
  for (const members of [
    `async Task Open() { channel = new ControlChannelTrigger("a", 15); Use(); await web.ConnectAsync(uri); } void Use() { channel.UsingTransport(web); }`,
    `async Task Open() { channel = new ControlChannelTrigger("a", 15); await web.ConnectAsync(uri); Unknown(channel); }`,
    `async Task Open() { channel = new ControlChannelTrigger("a", 15); } async Task Other() { await web.ConnectAsync(uri); }`,
    `async Task Open() { await web.ConnectAsync(uri); channel = new ControlChannelTrigger("a", 15); }`,
    `async Task Open() { channel = new ControlChannelTrigger("a", 15); await web.ConnectAsync(uri); } void Later(IControlChannelTriggerEventDetails details) { details.ControlChannelTrigger.UsingTransport(web); }`,
  ])
    checkSilent(cctTransportNotSet, channelClass(members));
});

test('the fix names the transport', () => {
  checkFix(
    cctTransportNotSet,
    channelClass(`
    async Task Open()
    {
        var mine = new ControlChannelTrigger("a", 15);
        await web.ConnectAsync(uri);
    }
    `),
    channelClass(`
    async Task Open()
    {
        var mine = new ControlChannelTrigger("a", 15);
        mine.UsingTransport(web);
        await web.ConnectAsync(uri);
    }
    `),
  );
});
