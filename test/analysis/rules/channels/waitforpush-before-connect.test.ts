import test from 'node:test';
import { waitforpushBeforeConnect } from '../../../../server/analysis/rules/channels/waitforpush-before-connect';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('before the awaited connection, before the transport is named, in helpers, before a request is sent', () => {
  checkRule(
    waitforpushBeforeConnect,
    channelClass(`
    async Task Open()
    {
        channel.UsingTransport(socket);
        var status = channel.WaitForPushEnabled();
                             ^^^^^^^^^^^^^^^^^^ error waitforpush-before-connect: WaitForPushEnabled comes too early: the transport is not connected yet, and only an established connection can be given a slot. Call it after the connection has been awaited.
        await socket.ConnectAsync(host, "80");
                     ^^^^^^^^^^^^ related: Here the transport is connected.
    }
    async Task Begun()
    {
        channel.UsingTransport(web);
        var connecting = web.ConnectAsync(uri);
        channel.WaitForPushEnabled();
                ^^^^^^^^^^^^^^^^^^ error waitforpush-before-connect
        await connecting;
              ^^^^^^^^^^ related
    }
    async Task First()
    {
        var mine = new ControlChannelTrigger("a", 15);
        var own = new MessageWebSocket();
        Wait(mine);
        mine.UsingTransport(own);
        await own.ConnectAsync(uri);
                  ^^^^^^^^^^^^ related
    }
    void Wait(ControlChannelTrigger given) { given.WaitForPushEnabled(); }
                                                   ^^^^^^^^^^^^^^^^^^ error waitforpush-before-connect
    void Send(System.Net.Http.HttpClient http, System.Net.Http.HttpRequestMessage request)
    {
        channel.UsingTransport(request);
        channel.WaitForPushEnabled();
                ^^^^^^^^^^^^^^^^^^ error waitforpush-before-connect
        var response = http.SendAsync(request);
                            ^^^^^^^^^ related
    }
    `),
  );
});

test('connected first, a new transport for an old channel, or an order that nobody can know', () => {
  for (const members of [
    `async Task Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); channel.WaitForPushEnabled(); }`,
    `async Task Again()
    {
        for (;;)
        {
            socket = new StreamSocket();
            channel.UsingTransport(socket);
            await socket.ConnectAsync(host, "80");
            channel.WaitForPushEnabled();
        }
    }`,
    `async Task Twice() { await Open(); await Open(); }
    async Task Open() { web = new StreamWebSocket(); channel.UsingTransport(web); await web.ConnectAsync(uri); channel.WaitForPushEnabled(); }`,
    `void Finish() { channel.WaitForPushEnabled(); }
    async void Connect() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); }`,
    `void Open()
    {
        channel.UsingTransport(socket);
        var connecting = socket.ConnectAsync(host, "80");
        connecting.Completed = (operation, status) => { operation.GetResults(); channel.WaitForPushEnabled(); };
    }`,
    `async Task Open() { channel.UsingTransport(socket); await Connect(); channel.WaitForPushEnabled(); }
    async Task Connect() { await socket.ConnectAsync(host, "80").AsTask().ConfigureAwait(false); }`,
    `void Send(System.Net.Http.HttpClient http, System.Net.Http.HttpRequestMessage request)
    {
        channel.UsingTransport(request);
        var response = http.SendAsync(request);
        channel.WaitForPushEnabled();
    }`,
  ])
    checkSilent(waitforpushBeforeConnect, channelClass(members));
});

test('the fix connects first', () => {
  checkFix(
    waitforpushBeforeConnect,
    channelClass(`
    async Task Open()
    {
        channel.UsingTransport(socket);
        var status = channel.WaitForPushEnabled();
        if (status != ControlChannelTriggerStatus.HardwareSlotAllocated) return;
        await socket.ConnectAsync(host, "80");
    }
    `),
    channelClass(`
    async Task Open()
    {
        channel.UsingTransport(socket);
        await socket.ConnectAsync(host, "80");
        var status = channel.WaitForPushEnabled();
        if (status != ControlChannelTriggerStatus.HardwareSlotAllocated) return;
    }
    `),
  );
});
