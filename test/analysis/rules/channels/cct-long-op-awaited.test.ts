import test from 'node:test';
import { cctLongOpAwaited } from '../../../../server/analysis/rules/channels/cct-long-op-awaited';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

test('a loop that reads for ever', () => {
  checkRule(
    cctLongOpAwaited,
    channelClass(`
    async Task SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); channel.WaitForPushEnabled(); await Receive(); }
                                                                                                                       ^^^^^^^ warning cct-long-op-awaited: Receive reads for ever, and is awaited while the control channel is set up: whoever waits for the set-up never gets its answer. Post a read with a Completed handler instead, and let the set-up end.

    async Task Receive()
    {
        while (true) { await web.InputStream.ReadAsync(buffer, 1, InputStreamOptions.None); }
    }
    async Task Other() { await SetUp(); await Again(); }
                                              ^^^^^ warning cct-long-op-awaited: Again reads for ever, and is awaited while the control channel is set up: whoever waits for the set-up never gets its answer. Post a read with a Completed handler instead, and let the set-up end.
    async Task Again() { for (;;) await new DataReader(web.InputStream).LoadAsync(1); }
    `),
  );
});

test('not awaited, with an end, without a read, or not in the set-up', () => {
  for (const members of [
    `async Task SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); channel.WaitForPushEnabled(); Receive(); }
    async Task Receive() { while (true) { await web.InputStream.ReadAsync(buffer, 1, InputStreamOptions.None); } }`,
    `async Task SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); channel.WaitForPushEnabled(); await Receive(); }
    bool closed; async Task Receive() { while (!closed) { await web.InputStream.ReadAsync(buffer, 1, InputStreamOptions.None); } }`,
    `async Task SetUp() { channel.UsingTransport(web); await web.ConnectAsync(uri); channel.WaitForPushEnabled(); await Receive(); }
    async Task Receive() { await web.InputStream.ReadAsync(buffer, 1, InputStreamOptions.None); }`,
    `async Task Start() { await web.ConnectAsync(uri); await Receive(); } async Task Receive() { while (true) { await web.InputStream.ReadAsync(buffer, 1, InputStreamOptions.None); } }`,
  ])
    checkSilent(cctLongOpAwaited, channelClass(members));
});
