import test from 'node:test';
import { cctNoRepost } from '../../../../server/analysis/rules/channels/cct-no-repost';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

test('a return, a branch, and never at all', () => {
  checkRule(
    cctNoRepost,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Canceled) return;
            var data = operation.GetResults();
            if (data.Length < 4) return;
                                 ^^^^^^^ error cct-no-repost: On this path the Completed handler ends without another ReadAsync: then no read is outstanding any more, and nothing that arrives starts the push task. Call ReadAsync again before the handler returns, also here.
            if (data.Length > 8) { Take(data); return; }
                                               ^^^^^^^ error cct-no-repost
            Take(data);
            Read();
        };
    }
    void Take(IBuffer data) { }
    `),
  );
});

test('never, in a lambda and in a method', () => {
  checkRule(
    cctNoRepost,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
             ^^^^^^^^^ error cct-no-repost: This Completed handler can come to its end without another ReadAsync: then no read is outstanding any more, and nothing that arrives starts the push task. Call ReadAsync again before the handler returns.
        {
            Take(operation.GetResults());
        };
    }
    void Take(IBuffer data) { }

    StreamWebSocket other;
    void ReadOther()
    {
        channel.UsingTransport(other);
        other.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial).Completed = Received;
                                                                             ^^^^^^^^^ error cct-no-repost
    }
    void Received(IAsyncOperationWithProgress<IBuffer, uint> operation, AsyncStatus status)
    {
        if (status != AsyncStatus.Completed) return;
        Take(operation.GetResults());
    }
    `),
  );
});

test('a return of a helper', () => {
  checkRule(
    cctNoRepost,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            switch (status)
            {
                case AsyncStatus.Completed:
                    OnRead(operation.GetResults());
                    break;
                case AsyncStatus.Error:
                    break;
            }
        };
    }
    void Take(IBuffer data) { }

    void OnRead(IBuffer data)
    {
        if (data == null || data.Length == 0) return;
        var text = DataReader.FromBuffer(data).ReadString(data.Length);
        if (text == "ping") { Take(data); return; }
                                          ^^^^^^^ error cct-no-repost
        Read();
    }
    `),
  );
});

test('what may throw before the read is posted, and is caught', () => {
  checkRule(
    cctNoRepost,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try
            {
                var data = operation.GetResults();
                OnRead(DataReader.FromBuffer(data).ReadString(data.Length));
            }
            catch (Exception exception)
            {
                System.Diagnostics.Debug.WriteLine(exception.Message);
            }
        };
    }
    void Take(IBuffer data) { }

    void OnRead(string text)
    {
        var message = JsonConvert.DeserializeObject<Message>(text);
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cct-no-repost: When this throws, because a message came in pieces or is not what was expected, the Completed handler ends in a catch without another ReadAsync: then no read is outstanding any more, and nothing that arrives starts the push task. Call ReadAsync again before the handler returns, in the catch too or before this line.
        var number = int.Parse(text);
                         ^^^^^ warning cct-no-repost
        Read();
        var late = int.Parse(text);
    }
    `),
  );
});

test('posted on every path on which the connection goes on', () => {
  for (const members of [
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status == AsyncStatus.Canceled) return; Take(operation.GetResults()); Read();
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (status != AsyncStatus.Completed) { Take(null); return; } Take(operation.GetResults()); Read();
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var data = operation.GetResults(); if (data.Length == 0) { return; } Take(data); Read();
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var data = operation.GetResults(); if (data.Length > 0) { Take(data); Read(); }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var data = operation.GetResults(); if (data?.Length > 0) { Take(data); } Read();
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (!disconnected) { Take(operation.GetResults()); Read(); }
        };
    }
    void Take(IBuffer data) { }
    bool disconnected;`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (IsConnected) { Take(operation.GetResults()); Read(); }
        };
    }
    void Take(IBuffer data) { }
    bool IsConnected { get; set; }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try { Take(operation.GetResults()); } finally { Read(); }
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try { Take(operation.GetResults()); int.Parse("1"); Read(); } catch (Exception) { Reconnect(); }
        };
    }
    void Take(IBuffer data) { }
    void Reconnect() { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try { int.Parse(Text()); } catch (FormatException) { } Read();
        };
    }
    void Take(IBuffer data) { }
    string Text() => null;`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            try { Read(); int.Parse(Text()); } catch (FormatException) { }
        };
    }
    void Take(IBuffer data) { }
    string Text() => null;`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults()); Task.Run(() => Read());
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults()); Task.Run(Read);
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults()); Next(3);
        };
    }
    void Take(IBuffer data) { }
    void Next(int depth) { if (depth > 0) Next(depth - 1); else Read(); }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            if (Text() == "bye") return; Read();
        };
    }
    void Take(IBuffer data) { }
    string Text() => null;`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults()); Received(this, 1);
        };
    }
    void Take(IBuffer data) { }
    event EventHandler<int> Received;`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults()); socket.Dispose();
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults()); Elsewhere.PostRead(socket);
        };
    }
    void Take(IBuffer data) { }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults()); reads.Post(512);
        };
    }
    void Take(IBuffer data) { }
    IReads reads; interface IReads { void Post(int length); }`,
  ])
    checkSilent(cctNoRepost, channelClass(members));
});

test('no transport', () => {
  for (const members of [
    `void Open() {  }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            Take(operation.GetResults());
        };
    }
    void Take(IBuffer data) { }`,
  ])
    checkSilent(cctNoRepost, channelClass(members));
});
