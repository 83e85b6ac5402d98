// Asynchronous operations of Windows: completion handlers, status, errors, cancelling, progress, and the way to tasks and back.

import test from 'node:test';
import { check } from './program';

test('a completion handler is called once, when the operation ends or at once', () => {
  check(
    `
    var source = new TaskCompletionSource<int>();
    IAsyncOperation<int> operation = source.Task.AsAsyncOperation();
    Console.WriteLine(operation.Status + " " + (operation.ErrorCode == null));
    Try(() => operation.GetResults());
    var called = new ManualResetEvent(false);
    operation.Completed = (info, status) =>
    {
        Console.WriteLine("completed " + status + " " + info.GetResults() + " " + (info == operation));
        called.Set();
    };
    Try(() => operation.Completed = (info, status) => { });
    source.SetResult(42);
    called.WaitOne();
    Console.WriteLine(operation.Status);
    IAsyncAction done = Task.CompletedTask.AsAsyncAction();
    done.Completed = (info, status) => Console.WriteLine("at once " + status);
    Console.WriteLine("after");
    done.Close();
    Try(() => Console.WriteLine(done.Status));
    `,
    `
    Started True
    InvalidOperationException 8000000E
    InvalidOperationException 80000018
    completed Completed 42 True
    Completed
    at once Completed
    after
    InvalidOperationException 8000000E
    `,
  );
});

test('awaiting gives the result, the error or the cancellation', () => {
  check(
    `
    Console.WriteLine(await Task.FromResult("text").AsAsyncOperation());
    try { await Task.FromException(new TimeoutException("late")).AsAsyncAction(); }
    catch (TimeoutException e) { Console.WriteLine(e.Message); }
    IAsyncAction action = AsyncInfo.Run(token => Task.Delay(Timeout.Infinite, token));
    action.Cancel();
    Console.WriteLine(action.Status);
    try { await action; }
    catch (OperationCanceledException) { Console.WriteLine("canceled"); }
    `,
    `
    text
    late
    Canceled
    canceled
    `,
  );
});

test('a token cancels the operation that it was given for', () => {
  check(
    `
    var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(5));
    var operation = AsyncInfo.Run<int>(async token => { await Task.Delay(60000, token); return 1; });
    try { await operation.AsTask(cancellation.Token); }
    catch (OperationCanceledException) { Console.WriteLine(operation.Status); }
    `,
    `
    Canceled
    `,
  );
});

test('progress reaches the handler of the operation', () => {
  check(
    `
    var seen = new List<int>();
    IAsyncOperationWithProgress<string, int> operation = AsyncInfo.Run<string, int>(async (token, progress) =>
    {
        await Task.Delay(1);
        for (var i = 1; i <= 3; i++) progress.Report(i);
        return "end";
    });
    operation.Progress = (info, value) => seen.Add(value);
    Console.WriteLine(await operation + " " + string.Join(",", seen));
    var steps = new List<int>();
    var action = AsyncInfo.Run<int>(async (token, progress) => { await Task.Delay(1); progress.Report(7); });
    await action.AsTask(new Steps(steps));
    Console.WriteLine(steps[0]);
    `,
    `
    end 1,2,3
    7
    `,
    'class Steps : IProgress<int> { readonly List<int> seen; public Steps(List<int> seen) { this.seen = seen; } public void Report(int value) { seen.Add(value); } }',
  );
});

test('an operation of the program itself can be awaited', () => {
  check(
    `
    Console.WriteLine(await new Own());
    `,
    `
    own
    `,
    `
    class Own : IAsyncOperation<string>
    {
        AsyncOperationCompletedHandler<string> handler;
        public AsyncOperationCompletedHandler<string> Completed
        {
            get { return handler; }
            set { handler = value; ThreadPool.QueueUserWorkItem(_ => value(this, AsyncStatus.Completed)); }
        }
        public Exception ErrorCode => null;
        public uint Id => 1;
        public AsyncStatus Status => AsyncStatus.Started;
        public void Cancel() { }
        public void Close() { }
        public string GetResults() => "own";
    }
    `,
  );
});

test('a thread may wait for an operation', () => {
  check(
    `
    var stream = new InMemoryRandomAccessStream();
    var writer = new DataWriter(stream);
    writer.WriteString("abc");
    Console.WriteLine(writer.StoreAsync().AsTask().Result);
    var ran = false;
    Windows.System.Threading.ThreadPool.RunAsync(work => { ran = work.Status == AsyncStatus.Started; }).AsTask().Wait();
    Console.WriteLine(ran);
    var ticks = 0;
    var ended = new ManualResetEvent(false);
    Windows.System.Threading.ThreadPoolTimer.CreatePeriodicTimer(timer => { if (++ticks == 3) timer.Cancel(); }, TimeSpan.FromMinutes(1), timer => ended.Set());
    ended.WaitOne();
    Console.WriteLine(ticks);
    `,
    `
    3
    True
    3
    `,
  );
});

test('delegates are not called asynchronously in an app', () => {
  check(
    `
    Func<int> one = () => 1;
    Try(() => one.BeginInvoke(null, null));
    Try(() => one.EndInvoke(null));
    `,
    `
    PlatformNotSupportedException 80131539
    PlatformNotSupportedException 80131539
    `,
  );
});
