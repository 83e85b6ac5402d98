import assert from 'node:assert/strict';
import test from 'node:test';
import { cctAwaitRead } from '../../../../server/analysis/rules/channels/cct-await-read';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

test('awaited in the method that connects, in a loop', () => {
  checkRule(
    cctAwaitRead,
    channelClass(`
    async Task Open()
    {
        socket = new StreamSocket();
        channel.UsingTransport(socket);
        await socket.ConnectAsync(host, "80");
        while (true)
        {
            var data = await socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
                       ^^^^^ error cct-await-read: This await reads from the StreamSocket of a control channel: then Windows may start the push task before the data has arrived. Call ReadAsync of InputStream, and take the data in its Completed handler.
        }
    }`),
  );
});

test('in another method, through a field, a local of the stream, a parameter, a property of another class', () => {
  checkRule(
    cctAwaitRead,
    `${channelClass(`
    public StreamWebSocket Shared { get; private set; }
    void Open() { web = new StreamWebSocket(); channel.UsingTransport(web); }
    async Task Field() { await web.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial); }
                         ^^^^^ error cct-await-read
    async Task Stream()
    {
        var input = web.InputStream;
        await input.ReadAsync(buffer, 512, InputStreamOptions.Partial).AsTask().ConfigureAwait(false);
        ^^^^^ error cct-await-read
    }
    Task Handed() { return Read(web); }
    async Task Read(StreamWebSocket from)
    {
        await from.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        ^^^^^ error cct-await-read
    }
    void OpenShared() { Shared = new StreamWebSocket(); channel.UsingTransport(Shared); }
    `)}
    class Reader
    {
        async void Read(Connection connection, IBuffer buffer)
        {
            await connection.Shared.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
            ^^^^^ error cct-await-read
        }
    }`,
  );
});

test('blocking, continued tasks, and .NET streams', () => {
  checkRule(
    cctAwaitRead,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Block()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial).AsTask();
        read.Wait();
             ^^^^ error cct-await-read
        var task = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial).AsTask();
                                                                                         ^^^^^^ error cct-await-read
        task.ContinueWith(done => Take(done.Result));
    }
    void Take(IBuffer taken) { }
    void Lines() { new StreamReader(socket.InputStream.AsStreamForRead()).ReadLine(); }
                                                       ^^^^^^^^^^^^^^^ error cct-await-read: A Stream reads from the StreamSocket of a control channel: then Windows may start the push task before the data has arrived. Call ReadAsync of InputStream, and take the data in its Completed handler.
    `),
  );
});

test('raw reads, and sockets that are no transport', () => {
  for (const members of [
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) => { var data = read.GetResults(); Read(); };
    }`,
    'async Task Read() { await socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial); }',
    `StreamSocket server;
    void Open() { channel.UsingTransport(socket); Send(socket); Send(server); }
    void Send(StreamSocket to) { to.OutputStream.FlushAsync(); }
    async Task Serve() { await server.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial); }`,
    `void Open() { channel.UsingTransport(socket); }
    async Task Write() { await socket.OutputStream.WriteAsync(buffer); }`,
    `void Open(Other other) { other.UsingTransport(socket); }
    async Task Read() { await socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial); }
    public class Other { public void UsingTransport(object any) { } }`,
    `void Open() { channel.UsingTransport(Unknown(socket)); }
    async Task Read() { await socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial); }`,
  ])
    checkSilent(cctAwaitRead, channelClass(members));
});

const reading = (method: string) =>
  channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Take(IBuffer taken) { }
${method}`);

test('the fix: the rest of the method becomes the handler', () => {
  checkFix(
    cctAwaitRead,
    reading(`
    async void Receive()
    {
        Take(null);
        var data = await socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        // Nothing: the server has closed the connection.
        if (data.Length == 0)
            return;

        Take(data);
        Receive();
    }`),
    reading(`
    void Receive()
    {
        Take(null);
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Canceled)
                return;
            var data = operation.GetResults();
            // Nothing: the server has closed the connection.
            if (data.Length == 0)
                return;

            Take(data);
            Receive();
        };
    }`),
  );
});

test('the fix keeps a method async that awaits before', () => {
  const method = (rest: string) =>
    reading(`
    async Task Receive()
    {
        await Task.Delay(1);
${rest}
    }`);
  checkFix(
    cctAwaitRead,
    method(`        IBuffer data = await socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        Take(data);`),
    method(`        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Canceled)
                return;
            IBuffer data = operation.GetResults();
            Take(data);
        };`),
  );
});

test('no fix in blocks, with awaits after it, for results, open objects and names that are taken', () => {
  const read = 'await socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);';
  for (const method of [
    `async void Receive()\n{\nwhile (true)\n{\nvar data = ${read}\n}\n}`,
    `async void Receive()\n{\nvar data = ${read}\nawait Task.Delay(1);\n}`,
    `async Task Receive()\n{\nvar data = ${read}\n}`,
    `async Task<int> Receive()\n{\nawait Task.Delay(1);\nvar data = ${read}\nreturn 1;\n}`,
    `async void Receive()\n{\nusing var stream = new MemoryStream();\nvar data = ${read}\n}`,
    `async void Receive(int status)\n{\nvar data = ${read}\n}`,
    `async void Receive()\n{\nTake(${read.replace(';', '')});\n}`,
  ]) {
    const [found] = findingsIn([{ path: '/File.cs', text: reading(method) }], [cctAwaitRead]);
    assert.deepEqual(found?.fixes, [], method);
  }
});
