import test from 'node:test';
import { cctDatareaderOnTransport } from '../../../../server/analysis/rules/channels/cct-datareader-on-transport';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

test('in the method that connects, kept in a field, before the transport is named, in a helper', () => {
  checkRule(
    cctDatareaderOnTransport,
    channelClass(`
    DataReader reader;
    async Task Open()
    {
        socket = new StreamSocket();
        reader = new DataReader(socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
                     ^^^^^^^^^^ error cct-datareader-on-transport: A DataReader cannot read directly from the StreamSocket of a control channel: its LoadAsync lets Windows start the push task before the data has arrived. Call ReadAsync of InputStream with a Completed handler, and give the buffer that it brings to DataReader.FromBuffer.
        channel.UsingTransport(socket);
        await socket.ConnectAsync(host, "80");
        await reader.LoadAsync(4);
    }
    async Task Other()
    {
        var mine = new StreamWebSocket();
        channel.UsingTransport(mine);
        await mine.ConnectAsync(uri);
        using (var over = new DataReader(mine.InputStream)) await over.LoadAsync(4);
                              ^^^^^^^^^^ error cct-datareader-on-transport: A DataReader cannot read directly from the StreamWebSocket of a control channel: its LoadAsync lets Windows start the push task before the data has arrived. Call ReadAsync of InputStream with a Completed handler, and give the buffer that it brings to DataReader.FromBuffer.
        Read(mine.InputStream);
    }
    async void Read(IInputStream from)
    {
        var over = new DataReader(from);
                       ^^^^^^^^^^ error cct-datareader-on-transport
        await over.LoadAsync(4).AsTask();
    }
    `),
  );
});

test('readers of buffers and messages, writers, and sockets that are no transport', () => {
  for (const members of [
    `void Open() { channel.UsingTransport(socket); }
    void Take(IBuffer data) { var reader = DataReader.FromBuffer(data); reader.ReadString(reader.UnconsumedBufferLength); }
    async void Send() { var writer = new DataWriter(socket.OutputStream); writer.WriteInt32(1); await writer.StoreAsync(); }`,
    `void Open() { channel.UsingTransport(messages); messages.MessageReceived += (s, e) => e.GetDataReader().ReadByte(); }`,
    'async Task Read() { await new DataReader(socket.InputStream).LoadAsync(4); }',
    `StreamSocket other;
    void Open() { channel.UsingTransport(socket); }
    async Task Read() { await new DataReader(other.InputStream).LoadAsync(4); }`,
    `void Open() { channel.UsingTransport(socket); }
    void Accept() { var listener = new StreamSocketListener(); listener.ConnectionReceived += (s, e) => new DataReader(e.Socket.InputStream); }`,
  ])
    checkSilent(cctDatareaderOnTransport, channelClass(members));
});
