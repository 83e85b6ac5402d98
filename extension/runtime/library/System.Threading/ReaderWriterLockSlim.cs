using System.Collections.Generic;

namespace System.Threading
{
    /// <summary>A lock for many readers or one writer.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.readerwriterlockslim"/>
    public class ReaderWriterLockSlim : IDisposable
    {
        private readonly object sync = new object();
        private readonly LockRecursionPolicy policy;
        private readonly Dictionary<Thread, int> readers = new Dictionary<Thread, int>();
        private Thread writer;
        private int writes;
        private Thread upgrader;
        private int upgrades;
        private int waitingReaders;
        private int waitingWriters;
        private int waitingUpgraders;

        public ReaderWriterLockSlim() : this(LockRecursionPolicy.NoRecursion)
        {
        }
        public ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy)
        {
            policy = recursionPolicy;
        }
        public LockRecursionPolicy RecursionPolicy
        {
            get { return policy; }
        }
        public bool IsReadLockHeld
        {
            get { return RecursiveReadCount > 0; }
        }
        public bool IsWriteLockHeld
        {
            get { return writer == Thread.CurrentThread; }
        }
        public bool IsUpgradeableReadLockHeld
        {
            get { return upgrader == Thread.CurrentThread; }
        }
        public int CurrentReadCount
        {
            get { return readers.Count; }
        }
        public int RecursiveReadCount
        {
            get
            {
                int count;
                lock (sync)
                {
                    readers.TryGetValue(Thread.CurrentThread, out count);
                }
                return count;
            }
        }
        public int RecursiveWriteCount
        {
            get { return IsWriteLockHeld ? writes : 0; }
        }
        public int RecursiveUpgradeCount
        {
            get { return IsUpgradeableReadLockHeld ? upgrades : 0; }
        }
        public int WaitingReadCount
        {
            get { return waitingReaders; }
        }
        public int WaitingWriteCount
        {
            get { return waitingWriters; }
        }
        public int WaitingUpgradeCount
        {
            get { return waitingUpgraders; }
        }
        private bool MayRecurse
        {
            get { return policy == LockRecursionPolicy.SupportsRecursion; }
        }

        public void EnterReadLock()
        {
            TryEnterReadLock(Timeout.Infinite);
        }
        public bool TryEnterReadLock(TimeSpan timeout)
        {
            return TryEnterReadLock(WaitHandle.Milliseconds(timeout));
        }
        public bool TryEnterReadLock(int millisecondsTimeout)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            Thread thread = Thread.CurrentThread;
            lock (sync)
            {
                int held;
                readers.TryGetValue(thread, out held);
                if (!MayRecurse)
                {
                    if (writer == thread) throw new LockRecursionException("A read lock may not be acquired with the write lock held in this mode.");
                    if (held > 0) throw new LockRecursionException("Recursive read lock acquisitions not allowed in this mode.");
                }
                bool free = held > 0 || writer == thread || upgrader == thread;
                Deadline deadline = new Deadline(millisecondsTimeout);
                waitingReaders++;
                try
                {
                    while (!free && (writer != null || waitingWriters > 0))
                    {
                        if (!Monitor.Wait(sync, deadline.Left) && (writer != null || waitingWriters > 0)) return false;
                    }
                }
                finally
                {
                    waitingReaders--;
                }
                readers[thread] = held + 1;
                return true;
            }
        }
        public void ExitReadLock()
        {
            Thread thread = Thread.CurrentThread;
            lock (sync)
            {
                int held;
                if (!readers.TryGetValue(thread, out held)) throw new SynchronizationLockException("The read lock is being released without being held.");
                if (held > 1) readers[thread] = held - 1;
                else readers.Remove(thread);
                Monitor.PulseAll(sync);
            }
        }
        public void EnterWriteLock()
        {
            TryEnterWriteLock(Timeout.Infinite);
        }
        public bool TryEnterWriteLock(TimeSpan timeout)
        {
            return TryEnterWriteLock(WaitHandle.Milliseconds(timeout));
        }
        private bool IsFreeToWrite(Thread thread)
        {
            if (writer != null || (upgrader != null && upgrader != thread)) return false;
            return readers.Count == 0 || (readers.Count == 1 && upgrader == thread && readers.ContainsKey(thread));
        }
        public bool TryEnterWriteLock(int millisecondsTimeout)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            Thread thread = Thread.CurrentThread;
            lock (sync)
            {
                if (writer == thread)
                {
                    if (!MayRecurse) throw new LockRecursionException("Recursive write lock acquisitions not allowed in this mode.");
                    writes++;
                    return true;
                }
                if (readers.ContainsKey(thread) && upgrader != thread) throw new LockRecursionException("Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.");
                Deadline deadline = new Deadline(millisecondsTimeout);
                waitingWriters++;
                try
                {
                    while (!IsFreeToWrite(thread))
                    {
                        if (!Monitor.Wait(sync, deadline.Left) && !IsFreeToWrite(thread)) return false;
                    }
                    writer = thread;
                    writes = 1;
                }
                finally
                {
                    waitingWriters--;
                    if (writer != thread) Monitor.PulseAll(sync);
                }
                return true;
            }
        }
        public void ExitWriteLock()
        {
            lock (sync)
            {
                if (writer != Thread.CurrentThread) throw new SynchronizationLockException("The write lock is being released without being held.");
                if (--writes > 0) return;
                writer = null;
                Monitor.PulseAll(sync);
            }
        }
        public void EnterUpgradeableReadLock()
        {
            TryEnterUpgradeableReadLock(Timeout.Infinite);
        }
        public bool TryEnterUpgradeableReadLock(TimeSpan timeout)
        {
            return TryEnterUpgradeableReadLock(WaitHandle.Milliseconds(timeout));
        }
        public bool TryEnterUpgradeableReadLock(int millisecondsTimeout)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            Thread thread = Thread.CurrentThread;
            lock (sync)
            {
                if (upgrader == thread)
                {
                    if (!MayRecurse) throw new LockRecursionException("Recursive upgradeable lock acquisitions not allowed in this mode.");
                    upgrades++;
                    return true;
                }
                if (readers.ContainsKey(thread)) throw new LockRecursionException("Upgradeable lock may not be acquired with read lock held.");
                if (writer == thread && !MayRecurse) throw new LockRecursionException("Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer.");
                Deadline deadline = new Deadline(millisecondsTimeout);
                waitingUpgraders++;
                try
                {
                    while (upgrader != null || (writer != null && writer != thread))
                    {
                        if (!Monitor.Wait(sync, deadline.Left) && (upgrader != null || (writer != null && writer != thread))) return false;
                    }
                }
                finally
                {
                    waitingUpgraders--;
                }
                upgrader = thread;
                upgrades = 1;
                return true;
            }
        }
        public void ExitUpgradeableReadLock()
        {
            lock (sync)
            {
                if (upgrader != Thread.CurrentThread) throw new SynchronizationLockException("The upgradeable lock is being released without being held.");
                if (--upgrades > 0) return;
                upgrader = null;
                Monitor.PulseAll(sync);
            }
        }
        public void Dispose()
        {
            if (readers.Count > 0 || writer != null || upgrader != null || waitingWriters > 0 || waitingReaders > 0) throw new SynchronizationLockException("The lock is being disposed while still being used. It either is being held by a thread and/or has active waiters waiting to acquire the lock.");
        }
    }
}
