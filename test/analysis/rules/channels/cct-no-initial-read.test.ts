import test from 'node:test';
import { cctNoInitialRead } from '../../../../server/analysis/rules/channels/cct-no-initial-read';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

test('connected and never read', () => {
  checkRule(
    cctNoInitialRead,
    channelClass(`
    async Task Open()
    {
        channel.UsingTransport(socket);
                ^^^^^^^^^^^^^^ error cct-no-initial-read: This StreamSocket becomes the transport of a control channel and is never read: Windows starts the push task only while a read is outstanding. When WaitForPushEnabled has succeeded, call InputStream.ReadAsync and set its Completed handler.
        await socket.ConnectAsync(host, "80");
        var status = channel.WaitForPushEnabled();
    }
    async Task Local()
    {
        var own = new StreamWebSocket();
        channel.UsingTransport(own);
                ^^^^^^^^^^^^^^ error cct-no-initial-read: This StreamWebSocket becomes the transport of a control channel and is never read: Windows starts the push task only while a read is outstanding. When WaitForPushEnabled has succeeded, call InputStream.ReadAsync and set its Completed handler.
        await own.ConnectAsync(uri);
        var writer = new DataWriter(own.OutputStream);
    }
    `),
  );
});

test('read in any way, handed on, or reading by itself', () => {
  for (const members of [
    `async Task Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); Read(); }
    void Read() { var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial); }`,
    `IInputStream input;
    async Task Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); input = socket.InputStream; }`,
    `async Task Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); Unknown.Read(socket); }`,
    `async Task Open() { channel.UsingTransport(messages); await messages.ConnectAsync(uri); }`,
    `void Open() { channel.UsingTransport(socket); }`,
    `System.Collections.Generic.List<StreamSocket> all;
    async Task Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); all.Add(socket); }`,
  ])
    checkSilent(cctNoInitialRead, channelClass(members));
});
