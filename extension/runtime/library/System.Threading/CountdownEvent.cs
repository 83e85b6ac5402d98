namespace System.Threading
{
    /// <summary>An event that is set when it has been signalled a number of times.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.countdownevent"/>
    public class CountdownEvent : IDisposable
    {
        private readonly ManualResetEventSlim zero;
        private int initial;
        private int current;
        private bool disposed;

        public CountdownEvent(int initialCount)
        {
            if (initialCount < 0) throw new ArgumentOutOfRangeException("initialCount");
            initial = initialCount;
            current = initialCount;
            zero = new ManualResetEventSlim(initialCount == 0);
        }
        public int CurrentCount
        {
            get { return current; }
        }
        public int InitialCount
        {
            get { return initial; }
        }
        public bool IsSet
        {
            get { return current <= 0; }
        }
        public WaitHandle WaitHandle
        {
            get { return zero.WaitHandle; }
        }
        private void CheckDisposed()
        {
            if (disposed) throw new ObjectDisposedException("CountdownEvent");
        }
        public bool Signal()
        {
            return Signal(1);
        }
        public bool Signal(int signalCount)
        {
            if (signalCount <= 0) throw new ArgumentOutOfRangeException("signalCount");
            CheckDisposed();
            int left = Take(signalCount);
            if (left < 0) throw new InvalidOperationException("Invalid attempt made to decrement the event's count below zero.");
            if (left > 0) return false;
            zero.Set();
            return true;
        }
        private int Take(int signalCount)
        {
            if (current < signalCount) return -1;
            current -= signalCount;
            return current;
        }
        public void AddCount()
        {
            AddCount(1);
        }
        public void AddCount(int signalCount)
        {
            if (!TryAddCount(signalCount)) throw new InvalidOperationException("The event is already signaled and cannot be incremented.");
        }
        public bool TryAddCount()
        {
            return TryAddCount(1);
        }
        public bool TryAddCount(int signalCount)
        {
            if (signalCount <= 0) throw new ArgumentOutOfRangeException("signalCount");
            CheckDisposed();
            if (current <= 0) return false;
            if (current > int.MaxValue - signalCount) throw new InvalidOperationException("The increment operation would cause the CurrentCount to overflow.");
            current += signalCount;
            return true;
        }
        public void Reset()
        {
            Reset(initial);
        }
        public void Reset(int count)
        {
            CheckDisposed();
            if (count < 0) throw new ArgumentOutOfRangeException("count");
            current = count;
            initial = count;
            if (count == 0) zero.Set();
            else zero.Reset();
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
        public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            return zero.Wait(millisecondsTimeout, cancellationToken);
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            disposed = true;
            zero.Dispose();
        }
    }
}
