import test from 'node:test';
import { cctMessageProcessedTwice } from '../../../../server/analysis/rules/channels/cct-message-processed-twice';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('handled in the handler and by the push task', () => {
  checkRule(
    cctMessageProcessedTwice,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var message = Message(operation.GetResults());
            Handle(message);
            ^^^^^^ warning cct-message-processed-twice: Handle handles this message here, and the message is also queued for the push task, which hands it to HandleQueued: whatever it leads to happens twice. Only queue it here, and leave the rest to Run.
            queue.Enqueue(message);
                  ^^^^^^^ related: Here it is queued.
            Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; }
    void Handle(string message) { Text(message); }
    public bool Next(out string message) { return queue.TryDequeue(out message); }
    public void HandleQueued(string message) { Handle(message); }
    }
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            if (Connection.Current.Next(out message)) Connection.Current.HandleQueued(message);
                                                                         ^^^^^^^^^^^^ related: Here it is handled again.
        }
    `),
  );
});

test('in methods that the handler calls', () => {
  checkRule(
    cctMessageProcessedTwice,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            OnRead(Message(operation.GetResults())); Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; }
    public System.Collections.Concurrent.ConcurrentQueue<string> Queue { get; set; }
    void OnRead(string read)
    {
        Handle(read);
        ^^^^^^ warning cct-message-processed-twice
        Keep(read);
        ^^^^ related
    }
    void Keep(string kept) { Queue.Enqueue(kept); }
    public void Handle(string message) { }
    }
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            while (Connection.Current.Queue.TryDequeue(out message)) Connection.Current.Handle(message);
                                                                                        ^^^^^^ related
        }
    `),
  );
});

test('once, different work, or only written to a log', () => {
  for (const members of [
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var m = Message(operation.GetResults()); queue.Enqueue(m); Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; } public void Handle(string message) { } public bool Next(out string message) { return queue.TryDequeue(out message); }}
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            if (Connection.Current.Next(out message)) Connection.Current.Handle(message);
        }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var m = Message(operation.GetResults()); Count(m); queue.Enqueue(m); Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; } void Count(string message) { } public void Handle(string message) { } public bool Next(out string message) { return queue.TryDequeue(out message); }}
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            if (Connection.Current.Next(out message)) Connection.Current.Handle(message);
        }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var m = Message(operation.GetResults()); Log(m); queue.Enqueue(m); Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; } public void Log(string message) { } public bool Next(out string message) { return queue.TryDequeue(out message); }}
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            if (Connection.Current.Next(out message)) Connection.Current.Log(message);
        }`,
    `void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var m = Message(operation.GetResults()); Handle(m); Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; } public void Handle(string message) { } public bool Next(out string message) { return queue.TryDequeue(out message); }}
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            if (Connection.Current.Next(out message)) Connection.Current.Handle(message);
        }`,
  ])
    checkSilent(cctMessageProcessedTwice, channelClass(members));
});

test('the fix leaves the message to the task', () => {
  checkFix(
    cctMessageProcessedTwice,
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var message = Message(operation.GetResults());
            Handle(message);
            queue.Enqueue(message);
            Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; } public void Handle(string message) { } public bool Next(out string message) { return queue.TryDequeue(out message); }}
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            if (Connection.Current.Next(out message)) Connection.Current.Handle(message);
        }
    `),
    channelClass(`
    void Open() { channel.UsingTransport(socket); }
    void Read()
    {
        var read = socket.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
        read.Completed = (operation, status) =>
        {
            var message = Message(operation.GetResults());
            queue.Enqueue(message);
            Read();
        };
    }
    void Take(IBuffer data) { }
    System.Collections.Concurrent.ConcurrentQueue<string> queue; public static Connection Current;
    void Text(string text) { }
    string Message(IBuffer data) { return null; } public void Handle(string message) { } public bool Next(out string message) { return queue.TryDequeue(out message); }}
    public sealed class PushTask : Windows.ApplicationModel.Background.IBackgroundTask
    {
        public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance instance)
        {
            string message;
            if (Connection.Current.Next(out message)) Connection.Current.Handle(message);
        }
    `),
  );
});
