using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static readonly object gate = new object();
    static void Try(string title, Action action)
    {
        try
        {
            action();
            Console.WriteLine(title + ": nothing thrown");
        }
        catch (AggregateException e)
        {
            Console.WriteLine(title + ": " + e.InnerExceptions.Count + " of " + e.InnerException.GetType().Name);
        }
        catch (Exception e)
        {
            Console.WriteLine(title + ": " + e.GetType().FullName);
        }
    }
    static async Task<int> Later(int value, int milliseconds)
    {
        await Task.Delay(milliseconds);
        return value;
    }
    static async Task Semaphores()
    {
        SemaphoreSlim semaphore = new SemaphoreSlim(2, 3);
        int inside = 0;
        int most = 0;
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            await semaphore.WaitAsync();
            try
            {
                int now = Interlocked.Increment(ref inside);
                lock (gate) most = Math.Max(most, now);
                await Task.Delay(20);
                Interlocked.Decrement(ref inside);
            }
            finally
            {
                semaphore.Release();
            }
        }));
        Console.WriteLine("most inside " + most + ", free " + semaphore.CurrentCount);
        Console.WriteLine(semaphore.Wait(0) + " " + semaphore.Wait(0) + " " + semaphore.Wait(5) + " " + await semaphore.WaitAsync(5));
        Try("too many", () => semaphore.Release(4));
        CancellationTokenSource source = new CancellationTokenSource(10);
        Try("cancelled wait", () => semaphore.Wait(source.Token));
        Try("cancelled wait later", () => semaphore.WaitAsync(source.Token).Wait());
    }
    static async Task Tasks()
    {
        Task<int> slow = Later(1, 60);
        Task<int> fast = Later(2, 10);
        Console.WriteLine(await await Task.WhenAny(slow, fast) + " " + string.Join(",", await Task.WhenAll(slow, fast)));
        CancellationTokenSource source = new CancellationTokenSource();
        Task waiting = Task.Delay(Timeout.Infinite, source.Token);
        source.Cancel();
        try
        {
            await waiting;
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.GetType().Name + " " + waiting.Status);
        }
        Task failing = Task.Run(() => { throw new InvalidOperationException("broken"); });
        try
        {
            await failing;
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message + " " + failing.Exception.InnerExceptions.Count);
        }
        Try("both fail", () => Task.WaitAll(Task.Run(() => { throw new ArgumentException(); }), Task.Run(() => { throw new ArgumentException(); })));
        Console.WriteLine(await Task.Run(() => 6).ContinueWith(t => t.Result * 7));
        Task<Task<string>> nested = Task.Factory.StartNew(() => Task.FromResult("inner"));
        Console.WriteLine(await nested.Unwrap());
        TaskCompletionSource<string> promise = new TaskCompletionSource<string>();
        new Thread(() => promise.SetResult("from a thread")).Start();
        Console.WriteLine(await promise.Task + " " + promise.TrySetResult("again"));
        AsyncLocal<string> local = new AsyncLocal<string>();
        local.Value = "outer";
        await Task.Run(async () =>
        {
            Console.Write(local.Value + " ");
            local.Value = "changed";
            await Task.Yield();
            Console.Write(local.Value + " ");
        });
        Console.WriteLine(local.Value);
    }
    static void Main()
    {
        int counter = 0;
        Thread[] threads = Enumerable.Range(0, 4).Select(n => new Thread(() =>
        {
            for (int i = 0; i < 500; i++)
            {
                lock (gate) counter++;
            }
        })).ToArray();
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Console.WriteLine(counter);

        ManualResetEventSlim ready = new ManualResetEventSlim();
        CountdownEvent countdown = new CountdownEvent(3);
        for (int i = 0; i < 3; i++)
        {
            ThreadPool.QueueUserWorkItem(state =>
            {
                ready.Wait();
                countdown.Signal();
            });
        }
        Console.WriteLine(countdown.Wait(10) + " " + countdown.CurrentCount);
        ready.Set();
        countdown.Wait();
        Console.WriteLine(countdown.IsSet + " " + ready.IsSet);

        AutoResetEvent once = new AutoResetEvent(true);
        Console.WriteLine(once.WaitOne(0) + " " + once.WaitOne(0) + " " + WaitHandle.WaitAny(new WaitHandle[] { new ManualResetEvent(false), new ManualResetEvent(true) }) + " " + WaitHandle.WaitAny(new WaitHandle[] { once }, 5));
        Mutex mutex = new Mutex(true);
        bool taken = true;
        Thread other = new Thread(() => taken = mutex.WaitOne(5));
        other.Start();
        other.Join();
        Console.WriteLine(taken + " " + mutex.WaitOne(0));
        mutex.ReleaseMutex();
        mutex.ReleaseMutex();
        Try("not mine", mutex.ReleaseMutex);
        Try("not locked", () => Monitor.Exit(gate));

        int ticks = 0;
        ManualResetEvent done = new ManualResetEvent(false);
        using (Timer timer = new Timer(state => { if (Interlocked.Increment(ref ticks) == 3) done.Set(); }, null, 5, 5))
        {
            done.WaitOne();
            timer.Change(Timeout.Infinite, Timeout.Infinite);
        }
        Console.WriteLine(ticks >= 3);
        ReaderWriterLockSlim lockSlim = new ReaderWriterLockSlim();
        lockSlim.EnterReadLock();
        bool wrote = true;
        Thread writer = new Thread(() => wrote = lockSlim.TryEnterWriteLock(5));
        writer.Start();
        writer.Join();
        lockSlim.ExitReadLock();
        Console.WriteLine(wrote + " " + lockSlim.TryEnterWriteLock(0));
        lockSlim.ExitWriteLock();

        ThreadLocal<int> own = new ThreadLocal<int>(() => 5);
        own.Value = 6;
        int seen = 0;
        Thread third = new Thread(() => seen = own.Value);
        third.Start();
        third.Join();
        Console.WriteLine(own.Value + " " + seen);
        int sum = 0;
        Parallel.For(0, 10, i => Interlocked.Add(ref sum, i));
        Parallel.ForEach(new[] { 100, 200 }, i => Interlocked.Add(ref sum, i));
        Parallel.Invoke(() => Interlocked.Add(ref sum, 1000), () => Interlocked.Add(ref sum, 2000));
        Console.WriteLine(sum);
        Lazy<string> lazy = new Lazy<string>(() => "made");
        Console.WriteLine(lazy.IsValueCreated + " " + lazy.Value + " " + lazy.IsValueCreated);
        Semaphores().Wait();
        Tasks().Wait();
        Queue<int> items = new Queue<int>();
        Task consumer = Task.Run(() =>
        {
            int total = 0;
            while (true)
            {
                lock (gate)
                {
                    while (items.Count == 0) Monitor.Wait(gate);
                    int item = items.Dequeue();
                    if (item < 0) break;
                    total += item;
                }
            }
            Console.WriteLine("consumed " + total);
        });
        foreach (int i in new[] { 1, 2, 3, -1 })
        {
            lock (gate)
            {
                items.Enqueue(i);
                Monitor.Pulse(gate);
            }
        }
        consumer.Wait();
    }
}
