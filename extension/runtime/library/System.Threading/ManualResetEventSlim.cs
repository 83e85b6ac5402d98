namespace System.Threading
{
    /// <summary>An event within one process that stays set until somebody resets it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.manualreseteventslim"/>
    public class ManualResetEventSlim : IDisposable
    {
        private readonly object sync = new object();
        private bool isSet;
        private bool disposed;
        private ManualResetEvent handle;

        public ManualResetEventSlim() : this(false)
        {
        }
        public ManualResetEventSlim(bool initialState)
        {
            isSet = initialState;
        }
        public ManualResetEventSlim(bool initialState, int spinCount) : this(initialState)
        {
        }
        public bool IsSet
        {
            get { return isSet; }
        }
        public int SpinCount
        {
            get { return 1; }
        }
        public WaitHandle WaitHandle
        {
            get
            {
                CheckDisposed();
                lock (sync)
                {
                    if (handle == null) handle = new ManualResetEvent(isSet);
                    return handle;
                }
            }
        }
        private void CheckDisposed()
        {
            if (disposed) throw new ObjectDisposedException("The event has been disposed.");
        }
        public void Set()
        {
            lock (sync)
            {
                isSet = true;
                Monitor.PulseAll(sync);
                if (handle != null) handle.Set();
            }
        }
        public void Reset()
        {
            CheckDisposed();
            lock (sync)
            {
                isSet = false;
                if (handle != null) handle.Reset();
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
            CheckDisposed();
            cancellationToken.ThrowIfCancellationRequested();
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            if (isSet) return true;
            if (millisecondsTimeout == 0) return false;
            CancellationTokenRegistration canceling = cancellationToken.RegisterQuietly(Wake);
            try
            {
                lock (sync)
                {
                    Deadline deadline = new Deadline(millisecondsTimeout);
                    while (!isSet)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        if (!Monitor.Wait(sync, deadline.Left) && !isSet) return false;
                    }
                }
            }
            finally
            {
                canceling.Forget();
            }
            return true;
        }
        private void Wake()
        {
            lock (sync)
            {
                Monitor.PulseAll(sync);
            }
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
