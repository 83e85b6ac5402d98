namespace System.Threading
{
    /// <summary>Calls back on the pool, once or again and again.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.timer"/>
    public sealed class Timer : IDisposable
    {
        private readonly TimerCallback callback;
        private readonly object state;
        private readonly ExecutionContext flow;
        private object pending;
        private int version;
        private long period;
        private bool disposed;

        public Timer(TimerCallback callback)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            this.callback = callback;
            state = this;
            flow = Thread.Flow;
        }
        public Timer(TimerCallback callback, object state, int dueTime, int period) : this(callback, state, (long)dueTime, (long)period)
        {
        }
        public Timer(TimerCallback callback, object state, uint dueTime, uint period) : this(callback, state, Signed(dueTime), Signed(period))
        {
        }
        public Timer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period) : this(callback, state, (long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds)
        {
        }
        public Timer(TimerCallback callback, object state, long dueTime, long period)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            this.callback = callback;
            this.state = state;
            flow = Thread.Flow;
            Change(dueTime, period);
        }
        private static long Signed(uint milliseconds)
        {
            return milliseconds == uint.MaxValue ? -1 : (long)milliseconds;
        }
        public bool Change(int dueTime, int period)
        {
            return Change((long)dueTime, (long)period);
        }
        public bool Change(uint dueTime, uint period)
        {
            return Change(Signed(dueTime), Signed(period));
        }
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            return Change((long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds);
        }
        public bool Change(long dueTime, long period)
        {
            if (dueTime > 4294967294) throw new ArgumentOutOfRangeException("dueTime", "Time-out interval must be less than 2^32-2.");
            if (period > 4294967294) throw new ArgumentOutOfRangeException("period", "Period must be less than 2^32-2.");
            if (dueTime < -1) throw new ArgumentOutOfRangeException("dueTime", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
            if (period < -1) throw new ArgumentOutOfRangeException("period", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
            lock (this)
            {
                if (disposed) throw new ObjectDisposedException(null, "Cannot access a disposed object.");
                this.period = period;
                Stop();
                if (dueTime >= 0) Begin(dueTime);
                return true;
            }
        }
        private void Begin(long milliseconds)
        {
            int started = ++version;
            pending = PoolLeaves.StartTimer(milliseconds, delegate { Fire(started); });
        }
        private void Stop()
        {
            version++;
            if (pending != null) PoolLeaves.StopTimer(pending);
            pending = null;
        }
        private void Fire(int started)
        {
            lock (this)
            {
                if (started != version) return;
                pending = null;
                if (period > 0) Begin(period);
            }
            Thread.Flow = flow;
            callback(state);
        }
        public void Dispose()
        {
            lock (this)
            {
                disposed = true;
                Stop();
            }
        }
        public bool Dispose(WaitHandle notifyObject)
        {
            if (notifyObject == null) throw new ArgumentNullException("notifyObject");
            if (disposed) return false;
            Dispose();
            EventWaitHandle done = notifyObject as EventWaitHandle;
            if (done != null) done.Set();
            return true;
        }
    }
}
