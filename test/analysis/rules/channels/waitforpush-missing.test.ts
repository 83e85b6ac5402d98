import test from 'node:test';
import { waitforpushMissing } from '../../../../server/analysis/rules/channels/waitforpush-missing';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('connected in the same method, in a helper, through fields and as a request', () => {
  checkRule(
    waitforpushMissing,
    channelClass(`
    void Field() { channel = new ControlChannelTrigger("a", 15); channel.UsingTransport(socket); Connect(socket); }
                                                                         ^^^^^^^^^^^^^^ error waitforpush-missing: This StreamSocket becomes the transport of a control channel on which WaitForPushEnabled is never called: no slot is given to the connection, and nothing that arrives starts a task. Call WaitForPushEnabled when the connection stands, and test what it returns.
    async void Connect(StreamSocket to) { await to.ConnectAsync(host, "80"); }
    async Task<bool> Local()
    {
        var mine = new ControlChannelTrigger("b", 15);
        var own = new MessageWebSocket();
        mine.UsingTransport(own);
             ^^^^^^^^^^^^^^ error waitforpush-missing: This MessageWebSocket becomes the transport of a control channel on which WaitForPushEnabled is never called: no slot is given to the connection, and nothing that arrives starts a task. Call WaitForPushEnabled when the connection stands, and test what it returns.
        try { await own.ConnectAsync(uri); } catch (Exception) { return false; }
        return true;
    }
    async Task Request(ControlChannelTrigger given, System.Net.Http.HttpClient http, System.Net.Http.HttpRequestMessage request)
    {
        given.UsingTransport(request);
              ^^^^^^^^^^^^^^ error waitforpush-missing: This HttpRequestMessage becomes the transport of a control channel on which WaitForPushEnabled is never called: no slot is given to the connection, and nothing that arrives starts a task. Call WaitForPushEnabled when the connection stands, and test what it returns.
        await http.SendAsync(request);
    }
    `),
  );
});

test('called in another method, through another name, or perhaps elsewhere', () => {
  for (const members of [
    `async void Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); Wait(channel); }
    void Wait(ControlChannelTrigger given) { var status = given.WaitForPushEnabled(); }`,
    `public ControlChannelTrigger Shared { get; set; }
    async void Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); Shared = channel; }
    bool Finish() => Shared?.WaitForPushEnabled() == ControlChannelTriggerStatus.HardwareSlotAllocated;`,
    `async void Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); Unknown.Finish(channel); }`,
    `System.Collections.Generic.Dictionary<string, ControlChannelTrigger> all;
    async void Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); all["a"] = channel; }`,
    `void Open() { channel.UsingTransport(socket); }`,
    `async void Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); }
    void Finish(IControlChannelTriggerEventDetails details) { details.ControlChannelTrigger.WaitForPushEnabled(); }`,
    `async void Open() { await socket.ConnectAsync(host, "80"); }`,
  ])
    checkSilent(waitforpushMissing, channelClass(members));
});

test('the fix writes the call and the test behind the connection', () => {
  checkFix(
    waitforpushMissing,
    channelClass(`
    async Task Open()
    {
        channel.UsingTransport(socket);
        await socket.ConnectAsync(host, "80");
    }
    `),
    channelClass(`
    async Task Open()
    {
        channel.UsingTransport(socket);
        await socket.ConnectAsync(host, "80");
        var status = channel.WaitForPushEnabled();
        if (status != ControlChannelTriggerStatus.HardwareSlotAllocated
            && status != ControlChannelTriggerStatus.SoftwareSlotAllocated)
            throw new InvalidOperationException("The control channel got no slot: " + status);
    }
    `),
  );
});
