namespace System.Threading
{
    /// <summary>Tells its tokens that an operation should stop.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.cancellationtokensource"/>
    public class CancellationTokenSource : IDisposable
    {
        internal static readonly CancellationTokenSource Always = new CancellationTokenSource(true);
        internal static readonly CancellationTokenSource Never = new CancellationTokenSource(false);

        /// <summary>A registered callback.</summary>
        internal sealed class Entry
        {
            internal readonly Action Callback;
            internal readonly SynchronizationContext Context;
            internal readonly ExecutionContext Flow;
            internal Entry Older;
            internal Entry Newer;
            internal bool IsListed;

            internal Entry(Action callback, SynchronizationContext context, ExecutionContext flow)
            {
                Callback = callback;
                Context = context;
                Flow = flow;
            }
        }

        private Entry newest;
        private Entry running;
        private Thread runningOn;
        private bool requested;
        private bool disposed;
        private object timer;
        private ManualResetEvent handle;
        private CancellationTokenRegistration[] links;

        public CancellationTokenSource()
        {
        }
        private CancellationTokenSource(bool requested)
        {
            this.requested = requested;
        }
        public CancellationTokenSource(int millisecondsDelay)
        {
            if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay");
            StartTimer(millisecondsDelay);
        }
        public CancellationTokenSource(TimeSpan delay)
        {
            double milliseconds = delay.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException("delay");
            StartTimer((int)milliseconds);
        }
        public bool IsCancellationRequested
        {
            get { return requested; }
        }
        public CancellationToken Token
        {
            get
            {
                CheckDisposed();
                return new CancellationToken(this);
            }
        }
        internal WaitHandle Handle
        {
            get
            {
                CheckDisposed();
                if (handle == null)
                {
                    handle = new ManualResetEvent(false);
                    if (requested) handle.Set();
                }
                return handle;
            }
        }
        private void CheckDisposed()
        {
            if (disposed) throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
        }
        public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2)
        {
            return CreateLinkedTokenSource(new CancellationToken[] { token1, token2 });
        }
        public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token)
        {
            return CreateLinkedTokenSource(new CancellationToken[] { token });
        }
        public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
        {
            if (tokens == null) throw new ArgumentNullException("tokens");
            if (tokens.Length == 0) throw new ArgumentException("No tokens were supplied.");
            CancellationTokenSource linked = new CancellationTokenSource();
            CancellationTokenRegistration[] made = new CancellationTokenRegistration[tokens.Length];
            for (int i = 0; i < tokens.Length; i++) made[i] = tokens[i].RegisterQuietly(linked.CancelLinked);
            linked.links = made;
            if (linked.requested) linked.Unlink();
            return linked;
        }
        private void CancelLinked()
        {
            CancelNow(false);
        }

        public void Cancel()
        {
            Cancel(false);
        }
        public void Cancel(bool throwOnFirstException)
        {
            CheckDisposed();
            CancelNow(throwOnFirstException);
        }
        public System.Threading.Tasks.Task CancelAsync()
        {
            CheckDisposed();
            return System.Threading.Tasks.Task.Run(new Action(Cancel));
        }
        public void CancelAfter(int millisecondsDelay)
        {
            CheckDisposed();
            if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay");
            StartTimer(millisecondsDelay);
        }
        public void CancelAfter(TimeSpan delay)
        {
            CheckDisposed();
            double milliseconds = delay.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException("delay");
            StartTimer((int)milliseconds);
        }
        private void StartTimer(int milliseconds)
        {
            if (requested) return;
            StopTimer();
            if (milliseconds >= 0) timer = PoolLeaves.StartTimer(milliseconds, CancelLinked);
        }
        private void StopTimer()
        {
            object running = timer;
            timer = null;
            if (running != null) PoolLeaves.StopTimer(running);
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            if (disposed) return;
            disposed = true;
            StopTimer();
            Unlink();
            newest = null;
            if (handle != null) handle.Dispose();
        }
        private void Unlink()
        {
            CancellationTokenRegistration[] all = links;
            links = null;
            if (all == null) return;
            for (int i = 0; i < all.Length; i++) all[i].Forget();
        }

        // These neither loop nor call, so no other thread runs in between.
        private bool Request()
        {
            if (requested || disposed) return false;
            requested = true;
            return true;
        }
        private bool Append(Entry entry)
        {
            if (requested) return false;
            if (disposed) return true;
            entry.Older = newest;
            if (newest != null) newest.Newer = entry;
            newest = entry;
            entry.IsListed = true;
            return true;
        }
        internal bool Remove(Entry entry)
        {
            if (!entry.IsListed) return false;
            entry.IsListed = false;
            if (entry.Newer != null) entry.Newer.Older = entry.Older;
            else if (newest == entry) newest = entry.Older;
            if (entry.Older != null) entry.Older.Newer = entry.Newer;
            return true;
        }
        private Entry TakeNewest()
        {
            Entry entry = newest;
            running = entry;
            if (entry == null) return null;
            newest = entry.Older;
            if (newest != null) newest.Newer = null;
            entry.IsListed = false;
            return entry;
        }

        internal CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext)
        {
            CheckDisposed();
            return Add(callback, useSynchronizationContext ? SynchronizationContext.Current : null);
        }
        /// <summary>Calls back at once when cancellation was requested already.</summary>
        internal CancellationTokenRegistration Add(Action callback, SynchronizationContext context)
        {
            if (!requested)
            {
                Entry entry = new Entry(callback, context, Thread.Flow);
                if (Append(entry)) return new CancellationTokenRegistration(this, entry);
            }
            callback();
            return default(CancellationTokenRegistration);
        }
        /// <summary>While the callback runs on another thread.</summary>
        internal void WaitFor(Entry entry)
        {
            if (running != entry || runningOn == Thread.CurrentThread) return;
            lock (this)
            {
                while (running == entry) Monitor.Wait(this);
            }
        }
        private void CancelNow(bool throwOnFirstException)
        {
            if (!Request()) return;
            StopTimer();
            if (handle != null) handle.Set();
            Thread thread = Thread.CurrentThread;
            runningOn = thread;
            System.Collections.Generic.List<Exception> exceptions = null;
            try
            {
                for (;;)
                {
                    Entry entry = TakeNewest();
                    if (entry == null) break;
                    ExecutionContext before = Thread.Flow;
                    Thread.Flow = entry.Flow;
                    try
                    {
                        if (entry.Context != null) entry.Context.Send(delegate { entry.Callback(); }, null);
                        else entry.Callback();
                    }
                    catch (Exception error)
                    {
                        if (throwOnFirstException)
                        {
                            newest = null;
                            throw;
                        }
                        if (exceptions == null) exceptions = new System.Collections.Generic.List<Exception>();
                        exceptions.Add(error);
                    }
                    finally
                    {
                        Thread.Flow = before;
                    }
                    lock (this)
                    {
                        running = null;
                        Monitor.PulseAll(this);
                    }
                }
            }
            finally
            {
                running = null;
                runningOn = null;
                Unlink();
            }
            if (exceptions != null) throw new AggregateException(exceptions);
        }
    }
}
