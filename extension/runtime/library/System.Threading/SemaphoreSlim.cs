using System.Threading.Tasks;

namespace System.Threading
{
    /// <summary>Lets a number of threads or async methods pass, within one process.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.semaphoreslim"/>
    public class SemaphoreSlim : IDisposable
    {
        private readonly object sync = new object();
        private readonly int maximum;
        private readonly LinkedQueue waiting = new LinkedQueue();
        private int count;
        private bool disposed;
        private ManualResetEvent handle;

        /// <summary>Somebody who waits; the promise is kept when the semaphore lets them pass.</summary>
        private sealed class Waiter
        {
            internal readonly TaskCompletionSource<bool> Promise = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            internal Waiter Next;
            internal bool IsGone;
        }
        /// <summary>First come, first served.</summary>
        private sealed class LinkedQueue
        {
            private Waiter first;
            private Waiter last;

            internal void Add(Waiter waiter)
            {
                if (last == null) first = waiter;
                else last.Next = waiter;
                last = waiter;
            }
            /// <summary>Null when nobody waits.</summary>
            internal Waiter Take()
            {
                while (first != null)
                {
                    Waiter waiter = first;
                    first = waiter.Next;
                    if (first == null) last = null;
                    if (!waiter.IsGone)
                    {
                        waiter.IsGone = true;
                        return waiter;
                    }
                }
                return null;
            }
        }

        public SemaphoreSlim(int initialCount) : this(initialCount, int.MaxValue)
        {
        }
        public SemaphoreSlim(int initialCount, int maxCount)
        {
            if (initialCount < 0 || initialCount > maxCount) throw new ArgumentOutOfRangeException("initialCount", initialCount, "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
            if (maxCount <= 0) throw new ArgumentOutOfRangeException("maxCount", maxCount, "The maximumCount argument must be a positive number. If a maximum is not required, use the constructor without a maxCount parameter.");
            count = initialCount;
            maximum = maxCount;
        }
        public int CurrentCount
        {
            get { return count; }
        }
        public WaitHandle AvailableWaitHandle
        {
            get
            {
                CheckDisposed();
                lock (sync)
                {
                    if (handle == null) handle = new ManualResetEvent(count > 0);
                    return handle;
                }
            }
        }
        private void CheckDisposed()
        {
            if (disposed) throw new ObjectDisposedException(null, "The semaphore has been disposed.");
        }
        public int Release()
        {
            return Release(1);
        }
        public int Release(int releaseCount)
        {
            CheckDisposed();
            if (releaseCount < 1) throw new ArgumentOutOfRangeException("releaseCount", releaseCount, "The releaseCount argument must be greater than zero.");
            lock (sync)
            {
                int before = count;
                if (maximum - before < releaseCount) throw new SemaphoreFullException();
                for (int i = 0; i < releaseCount; i++)
                {
                    Waiter waiter = waiting.Take();
                    if (waiter == null) count++;
                    else waiter.Promise.TrySetResult(true);
                }
                if (handle != null && count > 0) handle.Set();
                return before;
            }
        }
        public void Wait()
        {
            Wait(Timeout.Infinite, default(CancellationToken));
        }
        public void Wait(CancellationToken cancellationToken)
        {
            Wait(Timeout.Infinite, cancellationToken);
        }
        public bool Wait(int millisecondsTimeout)
        {
            return Wait(millisecondsTimeout, default(CancellationToken));
        }
        public bool Wait(TimeSpan timeout)
        {
            return Wait(WaitHandle.Milliseconds(timeout), default(CancellationToken));
        }
        public bool Wait(TimeSpan timeout, CancellationToken cancellationToken)
        {
            return Wait(WaitHandle.Milliseconds(timeout), cancellationToken);
        }
        public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Task<bool> passing = WaitAsync(millisecondsTimeout, cancellationToken);
            passing.Block(Timeout.Infinite, default(CancellationToken));
            if (passing.IsCanceled) cancellationToken.ThrowIfCancellationRequested();
            return passing.Result;
        }
        public Task WaitAsync()
        {
            return WaitAsync(Timeout.Infinite, default(CancellationToken));
        }
        public Task WaitAsync(CancellationToken cancellationToken)
        {
            return WaitAsync(Timeout.Infinite, cancellationToken);
        }
        public Task<bool> WaitAsync(int millisecondsTimeout)
        {
            return WaitAsync(millisecondsTimeout, default(CancellationToken));
        }
        public Task<bool> WaitAsync(TimeSpan timeout)
        {
            return WaitAsync(WaitHandle.Milliseconds(timeout), default(CancellationToken));
        }
        public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
        {
            return WaitAsync(WaitHandle.Milliseconds(timeout), cancellationToken);
        }
        public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<bool>(cancellationToken);
            Waiter waiter;
            lock (sync)
            {
                if (count > 0)
                {
                    count--;
                    if (handle != null && count == 0) handle.Reset();
                    return Task.FromResult(true);
                }
                if (millisecondsTimeout == 0) return Task.FromResult(false);
                waiter = new Waiter();
                waiting.Add(waiter);
            }
            Task<bool> task = waiter.Promise.Task;
            if (millisecondsTimeout > 0)
            {
                object timer = PoolLeaves.StartTimer(millisecondsTimeout, delegate
                {
                    if (Leave(waiter)) waiter.Promise.TrySetResult(false);
                });
                task.WhenEnded(delegate { PoolLeaves.StopTimer(timer); });
            }
            if (cancellationToken.CanBeCanceled)
            {
                CancellationTokenRegistration canceling = cancellationToken.RegisterQuietly(delegate
                {
                    if (Leave(waiter)) waiter.Promise.TrySetCanceled(cancellationToken);
                });
                task.WhenEnded(delegate { canceling.Forget(); });
            }
            return task;
        }
        private static bool Leave(Waiter waiter)
        {
            if (waiter.IsGone) return false;
            waiter.IsGone = true;
            return true;
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            disposed = true;
            if (handle != null) handle.Dispose();
        }
    }
}
