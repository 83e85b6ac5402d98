// Abandoned mutexes, and times and states that waiting refuses.
using System;
using System.Threading;

static class Program
{
    static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("done");
        }
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }
    }

    static void Main()
    {
        Mutex mutex = new Mutex();
        Thread careless = new Thread(() => mutex.WaitOne());
        careless.Start();
        careless.Join();
        Try(() => mutex.WaitOne());
        mutex.ReleaseMutex();
        Try(() => mutex.ReleaseMutex());
        Try(() => mutex.WaitOne(0));
        mutex.ReleaseMutex();

        Thread waiter = new Thread(() => Try(() => WaitHandle.WaitAny(new WaitHandle[] { new ManualResetEvent(false), mutex })));
        Thread owner = new Thread(() =>
        {
            mutex.WaitOne();
            waiter.Start();
            while (waiter.ThreadState != ThreadState.WaitSleepJoin) Thread.Yield();
        });
        owner.Start();
        owner.Join();
        waiter.Join();

        Thread thread = new Thread(() => { });
        Try(() => thread.Join());
        Try(() => thread.Join(-5));
        thread.Name = "worker";
        Try(() => thread.Name = "other");
        Try(() => Thread.Sleep(TimeSpan.FromDays(30)));
        Try(() => Monitor.TryEnter(mutex, -2));
        Try(() => Monitor.TryEnter(mutex, TimeSpan.FromDays(100)));
        Try(() => { bool taken = true; Monitor.Enter(mutex, ref taken); });
        Try(() => new ReaderWriterLockSlim().TryEnterReadLock(-2));
        Try(() => new ReaderWriterLockSlim().TryEnterWriteLock(TimeSpan.FromMilliseconds(-2)));
        using (Timer timer = new Timer(state => { }, null, -1, -1)) Try(() => timer.Change(4294967295, 0));
    }
}
